// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/ReviewState.h"

namespace meetlat {

// Verbs on highlights and evidence. All refuse with NotAssigned, PlanIsSubmitted, UnknownHighlight as fits.

/// The rater's highlights of a plan in reading order: document, page, character offset (areas by their top).
std::vector<const Highlight *> highlightsOf(const ReviewState &state, const PlanId &plan, const RaterId &rater);
/// The highlights that are evidence for one cell, in reading order.
std::vector<const Highlight *> evidenceOf(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator,
                                          const RaterId &rater);
/// The words of a highlight as they are shown, found and quoted everywhere: what its rater typed, else what stands there.
QString quoteOf(const Highlight &highlight);
/// Words may be typed for an area, which has none of its own, and for recognised text, which may hold mistakes; the words
/// of a PDF are quoted as they are.
bool mayBeTyped(const Highlight &highlight);
/// On which indicators a highlight is evidence.
std::vector<IndicatorId> indicatorsOf(const ReviewState &state, const Highlight &highlight);

/// A new highlight (id given here when empty), linked to `indicator` unless that is empty: one undoable step.
Result<Edit> addHighlight(const ReviewState &state, Highlight highlight, const IndicatorId &indicator,
                          const CriterionId &criterion = {});
/// Kind, stance, note or place of an existing highlight. Where the place changes, what its rater had said about where
/// the old place stands in newer versions goes in the same step: it would put the highlight on the wrong words.
Result<Edit> changeHighlight(const ReviewState &state, const Highlight &highlight);
/// The same highlight over other words or another area of a document of its plan: its kind, stance, note and evidence
/// links stay, and the words of an area; a correction of other words goes. One that was made on an earlier version and
/// moved where it stands now is of this version from then on. `pageHash` is of the page it begins on; empty: not known.
/// Refuses with BadValue what has no place, and words in place of an area or the other way round.
Result<Edit> moveHighlight(const ReviewState &state, const HighlightId &highlight, const DocumentId &document,
                           const Anchor &anchor, const QString &pageHash = {});
/// What the rater read there, on one line; empty, or the words that stand there anyway: nothing is typed. Refuses others
/// than the owner with NotAssigned, and with BadValue words of a PDF and more than a page of text.
Result<Edit> typeQuote(const ReviewState &state, const HighlightId &highlight, const RaterId &rater,
                       const QString &words);
/// New highlights that are evidence for nothing yet (ids given), all in one undoable edit. Those that are there already
/// are left as they are, so that doing it twice gives the same as once.
Result<Edit> importHighlights(const ReviewState &state, const std::vector<Highlight> &highlights);
Result<Edit> linkEvidence(const ReviewState &state, const HighlightId &highlight, const IndicatorId &indicator,
                          const CriterionId &criterion = {});
Result<Edit> unlinkEvidence(const ReviewState &state, const HighlightId &highlight, const IndicatorId &indicator);
/// Moves the evidence link from every indicator to this one.
Result<Edit> relinkEvidence(const ReviewState &state, const HighlightId &highlight, const IndicatorId &indicator);
/// With all its evidence links, as one undoable edit.
Result<Edit> deleteHighlight(const ReviewState &state, const HighlightId &highlight);

} // namespace meetlat
