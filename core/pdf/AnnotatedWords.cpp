// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/AnnotatedWords.h"

#include <algorithm>

namespace meetlat::pdf {

std::optional<TextRange> wordsUnder(const PageAnnotation &annotation, const PageText &text)
{
    if (text.pageSize.isEmpty() || annotation.page != text.page)
        return {};
    const auto isUnder = [&](int offset) {
        const PageText::Box &box = text.boxes[static_cast<std::size_t>(offset)];
        const QPointF middle(static_cast<double>(box.x0 + box.x1) / 2 / text.pageSize.width(),
                             static_cast<double>(box.y0 + box.y1) / 2 / text.pageSize.height());
        return std::any_of(annotation.quads.begin(), annotation.quads.end(),
                           [&](const QRectF &quad) { return quad.contains(middle); });
    };
    int first = -1;
    int last = -1;
    int under = 0;
    int reached = 0;
    int pending = 0; // letters since the last one under a quad
    for (int offset = 0; offset < static_cast<int>(text.text.size()); ++offset) {
        if (text.text.at(offset).isSpace())
            continue;
        if (isUnder(offset)) {
            if (first < 0) {
                first = offset;
                pending = 0;
            }
            last = offset;
            ++under;
            reached += pending + 1;
            pending = 0;
        } else if (first >= 0) {
            ++pending;
        }
    }
    if (first < 0 || under * 4 < reached * 3)
        return {};
    return TextRange{{text.page, first}, {text.page, last + 1}};
}

} // namespace meetlat::pdf
