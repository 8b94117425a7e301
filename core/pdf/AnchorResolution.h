// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "core/pdf/TextAnchor.h"

#include <functional>
#include <vector>

namespace meetlat::pdf {

/// The document in which highlights are to be found again: another version than the one they were made in, or the same.
struct SearchedDocument
{
    int pageCount = 0;
    TextOfPage textOfPage;
    std::function<QString(int page)> labelOf;
    std::function<QString(int page)>
        hashOf; ///< pageHash() of PageHash.h; may be empty: areas are then found by the page's text only
};

/// A place that may be the one.
struct Candidate
{
    std::vector<AnchorTarget> targets;
    QString exact;     ///< the words that stand there; those of the highlight for an area
    int agreement = 0; ///< per cent of the letters and digits that are the same (of the page's hash for an area)
    int context = 0;   ///< of the 64 letters and digits around it, how many fit
    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// What became of one highlight. Exact and moved are sure and have one candidate; nothing else may be taken over
/// without a person: fuzzy (one candidate), ambiguous (one or more, best first), orphan (none).
struct FoundAgain
{
    HighlightId highlight;
    Anchor::State state = Anchor::State::Orphan;
    std::vector<Candidate> candidates;
    bool isSure() const { return state == Anchor::State::Exact || state == Anchor::State::Moved; }
};

/// Finds all highlights of a document again, together, for those that are sure tell how far the pages have shifted:
/// (1) Pages with the same letters and digits, same characters: exact in place, moved where all have gone equally far.
/// (2) The same words under the same rectangles, and what stands around them fits nowhere else as well: exact. (3) The same
/// words elsewhere: moved when it is the only place and something around it fits or the passage is long (and no place
/// with nearly these words fits better), or when the context fits at least 24 of 64 letters and 8 more than at any
/// other place; else ambiguous. (4) At most 20 % of the letters changed, near the expected page, then anywhere: moved when only page numbers and broken ligatures differ
/// (readsTheSame()) and the context says so as in (3); fuzzy when at most 10 % and 16 letters around it fit, else
/// ambiguous. (5) Orphan. Areas: the page by its text, or by its hash where it has no text (Hamming distance up to 6
/// and no other page up to 12). Words with the same letters whose amounts read otherwise (amountsIn()) are fuzzy. The
/// answer is in the order of the highlights; `goesOn` may stop it (empty answer).
std::vector<FoundAgain> findAgain(const std::vector<const Highlight *> &highlights, const SearchedDocument &document,
                                  const std::function<bool(int step)> &goesOn = {});

} // namespace meetlat::pdf
