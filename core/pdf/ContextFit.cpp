// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/ContextFit.h"

#include "core/pdf/NearMatch.h"

#include <algorithm>

namespace meetlat::pdf {

namespace {

int commonEnd(QStringView a, QStringView b)
{
    int length = 0;
    while (length < a.size() && length < b.size() && a.at(a.size() - 1 - length) == b.at(b.size() - 1 - length))
        ++length;
    return length;
}

int commonStart(QStringView a, QStringView b)
{
    int length = 0;
    while (length < a.size() && length < b.size() && a.at(length) == b.at(length))
        ++length;
    return length;
}

} // namespace

int contextFit(QStringView text, const Anchor &anchor, qsizetype start, qsizetype length)
{
    return commonEnd(text.left(start).right(anchorContext), anchor.prefix) +
           commonStart(text.mid(start + length).left(anchorContext), anchor.suffix);
}

int looseContextFit(QStringView text, const Anchor &anchor, qsizetype start, qsizetype length)
{
    const auto agreeing = [](const QString &wanted, QStringView around, bool fromEnd) {
        if (wanted.isEmpty())
            return 0;
        const NearMatcher matcher(around.toString());
        int best = 0;
        for (qsizetype letters = wanted.size(); letters >= 4 && best == 0; letters -= 4) {
            const QString part = fromEnd ? wanted.right(letters) : wanted.left(letters);
            for (const NearMatch &match : matcher.find(part, static_cast<int>(letters / 4), 0, around.size()))
                best = std::max(best, static_cast<int>(letters) - match.edits);
        }
        return best;
    };
    constexpr qsizetype slack = 8;
    return agreeing(anchor.prefix, text.left(start).right(anchorContext + slack), true) +
           agreeing(anchor.suffix, text.mid(start + length).left(anchorContext + slack), false);
}

} // namespace meetlat::pdf
