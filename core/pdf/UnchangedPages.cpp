// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/UnchangedPages.h"

#include <algorithm>

namespace meetlat::pdf {

namespace {

/// The squeezed characters of a range on one page.
QString squeezedBetween(const PageText &text, int start, int end)
{
    const std::vector<int> &map = text.squeezedToText;
    const auto from = std::lower_bound(map.begin(), map.end(), start) - map.begin();
    const auto to = std::lower_bound(map.begin(), map.end(), end) - map.begin();
    return text.squeezed.mid(from, std::max<qsizetype>(0, to - from));
}

} // namespace

bool UnchangedPages::areThere(const Anchor &anchor, int shift) const
{
    QString found;
    for (const AnchorTarget &target : anchor.targets) {
        const int page = target.page + shift;
        const PageTextPtr text = page >= 0 && page < m_document.pageCount ? m_document.textOfPage(page) : nullptr;
        if (!text || text->textHash != target.textHash)
            return false;
        found += squeezedBetween(*text, target.start, target.end);
    }
    return found == anchor.squeezed;
}

std::optional<int> UnchangedPages::shiftOf(const Anchor &anchor)
{
    if (m_pages.empty()) {
        for (int page = 0; page < m_document.pageCount; ++page) {
            if (const PageTextPtr text = m_document.textOfPage(page))
                m_pages.emplace(text->textHash, page);
        }
    }
    const AnchorTarget &first = anchor.targets.front();
    const auto [begin, end] = m_pages.equal_range(first.textHash);
    std::optional<int> only;
    for (auto page = begin; page != end; ++page) {
        const int shift = page->second - first.page;
        if (!areThere(anchor, shift))
            continue;
        if (only)
            return std::nullopt;
        only = shift;
    }
    return only;
}

std::vector<AnchorTarget> UnchangedPages::targetsOn(const Anchor &anchor, int shift) const
{
    std::vector<AnchorTarget> targets;
    for (const AnchorTarget &target : anchor.targets) {
        const TextRange range{{target.page + shift, target.start}, {target.page + shift, target.end}};
        for (AnchorTarget &now : targetsOf(range, m_document.textOfPage, m_document.labelOf))
            targets.push_back(std::move(now));
    }
    return targets;
}

} // namespace meetlat::pdf
