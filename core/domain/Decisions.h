// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Reconciling.h"

namespace meetlat {

// What may come after a decision: newer hand-ins, a third rater, and taking it back.

struct CellPlace
{
    PlanId plan;
    IndicatorId indicator;
    friend bool operator==(const CellPlace &, const CellPlace &) = default;
};

/// Cells whose decision was taken before the latest hand-in of one of the two, by region name. The decision stands.
std::vector<Cell> outdatedCells(const ReviewState &state);
/// The decision stands on the newer scores too: it gets their rounds, this date and this name. A level that was A's and
/// no longer is becomes what it is now. Errors: NotAChoiceHere without a decision, ReasonNeeded as decide() says.
Result<Edit> keepDecision(const ReviewState &state, const CellPlace &cell, const RaterId &by, Instant now);
/// As many of these as can be kept without another word, in one undoable edit; the others stay as they are.
Edit keepDecisions(const ReviewState &state, const std::vector<CellPlace> &cells, const RaterId &by, Instant now);

/// Puts the cell down as waiting for a third rater and asks that rater in, unless one is there already: one undoable
/// edit. Errors: those of decide(); UnknownRater, NotAChoiceHere for one of the two or nobody.
Result<Edit> askThird(const ReviewState &state, Decision decision, const RaterId &third);
/// The score of the third rater on this cell, once handed in and for whom it is disclosed. Empty: none.
std::optional<Score> thirdScore(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator);
/// Put down as unclear, or as waiting for a third rater who has not handed in: nothing can be done about it now.
bool isPutAside(const ReviewState &state, const Cell &cell);

enum class Discard { Decision, Decisions, Opening };
/// Whether this is the name of the plan: its title or its region, upper and lower case alike.
bool isNameOf(const ReviewState &state, const PlanId &plan, const QString &typed);
/// Takes back one decision, all of the plan, or also who is A and who is B with the frozen first round; the scores
/// that were handed in stay. Undoable. The name of the plan has to be typed, so that it cannot happen by a slip.
/// Errors: UnknownPlan (detail: what was typed).
Result<Edit> discard(const ReviewState &state, const CellPlace &cell, Discard what, const QString &typedName);

} // namespace meetlat
