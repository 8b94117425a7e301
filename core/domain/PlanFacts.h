// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/ReviewState.h"

namespace meetlat {

// What the lead writes down about a plan card beyond its fields: the passages that its facts rest on, and how groups
// took part. The passages are highlights of the lead: they are evidence for no score, stand in no hand-out, no packet
// and no dataset, and no rater sees them.

/// A fact of the card that may rest on a passage.
enum class CardFact { Adopted, Period, Signatories, Involved, Structure, ActionLines };
MEETLAT_ENUM_NAMES(CardFact, "adopted", "period", "signatories", "involved", "structure", "action_lines")

/// Passages of one fact, in the order in which they were linked.
std::vector<const PlanFact *> passagesOf(const ReviewState &state, const PlanId &plan, CardFact fact);
/// The fact rests on this passage of one of the plan's documents: row and highlight in one step. `by` is the lead.
/// Errors: UnknownPlan, UnknownDocument; BadValue for a passage without a place.
Result<Edit> linkFact(const ReviewState &state, CardFact fact, Highlight passage, const RaterId &by);
/// With its highlight, unless another fact or a score rests on that. Not there: no change.
Result<Edit> unlinkFact(const ReviewState &state, const PlanFactId &fact);
/// Whether a highlight is the passage of a fact (and so no rater's work).
bool isFactPassage(const ReviewState &state, const HighlightId &highlight);
/// Whether anything in the plan was marked while scoring, by this rater when given: passages of facts are no score's.
bool hasRatersHighlight(const ReviewState &state, const PlanId &plan, const RaterId &rater = {});

/// The rungs of the participation ladder (domain.md section 7).
enum class Rung { Unknown, Informed, Consulted, Advised, Coproduced, Codecided };
MEETLAT_ENUM_NAMES(Rung, "", "inform", "consult", "advise", "coproduce", "codecide")

/// How a group took part in making the plan, or is to take part later: the two are kept apart.
struct Participation
{
    QString group;
    Realisation realised = Realisation::Realised;
    Rung rung = Rung::Unknown;
    friend bool operator==(const Participation &, const Participation &) = default;
};
/// Of the groups on the card and any others, by group, what was realised before what is announced.
std::vector<Participation> participationIn(const ReviewState &state, const PlanId &plan);
/// The rung of one group, realised or announced; Unknown takes it away. A group that is not on the card yet is added
/// to it. Errors: UnknownPlan, NameIsEmpty; BadValue when it is neither realised nor announced.
Result<Edit> setParticipation(const ReviewState &state, const PlanId &plan, const Participation &participation);

} // namespace meetlat
