// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/ReviewState.h"

namespace meetlat {

// Documents that got a new version, and where highlights stand in it. A highlight stays as its owner made it, on the
// version it was made on; a Placement says where it stands in a later one.

/// The document that the name means: a file name (upper and lower case alike) or the first 8 or more digits of its
/// SHA-256. Errors: UnknownDocument, AmbiguousDocument.
Result<const Document *> documentNamed(const ReviewState &state, const PlanId &plan, const QString &name);

/// `newer` takes the place of `old`, whose bytes stay. Its plan and position are given here. Errors: UnknownDocument;
/// SameDocument when the plan has it already.
Result<Edit> replaceDocument(const ReviewState &state, const PlanId &plan, const DocumentId &old, Document newer,
                             Instant now);

/// Which document of the plan shows what stood in `document` today: itself, what replaced it, or the plan's only
/// document where nothing is known of it (a packet brought a version that is not here). Empty: none.
DocumentId currentVersionOf(const ReviewState &state, const PlanId &plan, const DocumentId &document);
bool isCurrent(const ReviewState &state, const PlanId &plan, const DocumentId &document);

/// Where a highlight stands now.
struct Standing
{
    DocumentId document;               ///< of the plan today; empty: none
    std::vector<AnchorTarget> targets; ///< in that document; empty: it waits for a person, or is an orphan
    Anchor::State state = Anchor::State::Exact;
    bool waits = false;   ///< nobody has settled yet where it stands
    bool isMoved = false; ///< made on another version than is shown
    QString exact;        ///< the words that stand there; as marked while they are not known
};
Standing standingOf(const ReviewState &state, const Highlight &highlight);
/// What was found for this highlight in that version: what its rater said, else what the lead or anybody did; what
/// is settled before what waits. Null: nothing yet.
const Placement *placementOf(const ReviewState &state, const Highlight &highlight, const DocumentId &document);

/// Highlights of the plan that were made on another version than is shown and for which nothing is written down yet.
std::vector<const Highlight *> highlightsToPlace(const ReviewState &state, const PlanId &plan);
/// Those that a person has to look at: nothing is written down, or what is written waits. In order of their old place.
std::vector<const Highlight *> waitingHighlights(const ReviewState &state, const PlanId &plan);

/// How a plan's highlights that were made on another version stand.
struct PlacementCounts
{
    int exact = 0, moved = 0, fuzzy = 0, ambiguous = 0, manual = 0, orphan = 0;
    int unknown = 0; ///< not looked for yet
    int waiting = 0; ///< of all these: how many a person has to look at
    int all() const { return exact + moved + fuzzy + ambiguous + manual + orphan + unknown; }
    friend bool operator==(const PlacementCounts &, const PlacementCounts &) = default;
};
PlacementCounts placementsOn(const ReviewState &state, const PlanId &plan);

/// Writes down where highlights stand: rows of `by`, never of the highlights' owners. One undoable step.
/// Errors: UnknownHighlight, UnknownDocument.
Result<Edit> placeHighlights(const ReviewState &state, const std::vector<Placement> &placements, const RaterId &by);

/// Under which the picture of a passage is stored: SHA-256 of document and boxes. Where the highlight is moved,
/// another.
QString pictureKeyOf(const Highlight &highlight);

/// The earlier versions that a score (by Score::documents) was given on. Empty: on what is shown today, or not known.
std::vector<const EarlierVersion *> earlierVersions(const ReviewState &state, const PlanId &plan,
                                                    const QStringList &documents);

} // namespace meetlat
