// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/AreaResolution.h"

#include "core/pdf/PageHash.h"

#include <algorithm>

namespace meetlat::pdf {

namespace {

constexpr int sameImage = 6; // bits
constexpr int otherImage = 12;
constexpr std::size_t mostCandidates = 6;

Candidate areaOn(const Anchor &anchor, const SearchedDocument &document, int page, int bits)
{
    Candidate candidate;
    AnchorTarget target = anchor.targets.front();
    target.page = page;
    target.label = document.labelOf(page);
    if (const PageTextPtr text = document.textOfPage(page)) {
        target.textHash = text->isEmpty() ? QString() : text->textHash;
        target.pageSize = text->pageSize;
    }
    candidate.targets = {target};
    candidate.exact = anchor.exact;
    candidate.agreement = percentOf(bits, 64);
    return candidate;
}

} // namespace

FoundAgain findAreaAgain(const Highlight &highlight, const SearchedDocument &document)
{
    const Anchor &anchor = highlight.anchor;
    FoundAgain found;
    found.highlight = highlight.id;
    if (anchor.targets.size() != 1)
        return found;
    const AnchorTarget &target = anchor.targets.front();
    std::vector<int> byText;
    std::vector<std::pair<int, int>> byImage; // bits, page
    for (int page = 0; page < document.pageCount; ++page) {
        const PageTextPtr text = document.textOfPage(page);
        const bool hasText = text && !text->isEmpty();
        if (hasText && !target.textHash.isEmpty() && text->textHash == target.textHash)
            byText.push_back(page);
        if (highlight.pageHash.isEmpty() || !document.hashOf)
            continue;
        // Two pages full of lines of text look alike from afar: there the picture alone proves nothing.
        const int bits = hammingDistance(highlight.pageHash, document.hashOf(page));
        const bool bothWithout = !hasText && target.textHash.isEmpty();
        if (bits <= otherImage)
            byImage.emplace_back(bothWithout ? bits : std::max(bits, sameImage + 1), page);
    }
    std::sort(byImage.begin(), byImage.end());
    if (byText.size() == 1 || (byText.empty() && byImage.size() == 1 && byImage.front().first <= sameImage)) {
        const int page = byText.empty() ? byImage.front().second : byText.front();
        found.state = page == target.page ? Anchor::State::Exact : Anchor::State::Moved;
        found.candidates = {areaOn(anchor, document, page, byText.empty() ? byImage.front().first : 0)};
        return found;
    }
    for (const int page : byText)
        found.candidates.push_back(areaOn(anchor, document, page, 0));
    for (const auto &[bits, page] : byImage) {
        if (std::find(byText.begin(), byText.end(), page) == byText.end())
            found.candidates.push_back(areaOn(anchor, document, page, bits));
    }
    if (found.candidates.size() > mostCandidates)
        found.candidates.resize(mostCandidates);
    if (!found.candidates.empty())
        found.state = Anchor::State::Ambiguous;
    return found;
}

} // namespace meetlat::pdf
