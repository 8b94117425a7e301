// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/ReviewState.h"

namespace meetlat {

/// Opens a plan for reconciling: fixes who is A and who is B (random by `seed`) and freezes the round-1 scores.
/// Opening twice is no change. Errors: BothMustSubmit, UnknownPlan.
Result<Edit> openPlan(const ReviewState &state, const PlanId &plan, quint64 seed, Instant now);

/// One line of the reconcile page: the latest submitted scores of both and the decision.
struct Cell {
    PlanId plan;
    IndicatorId indicator;
    std::optional<Score> a; ///< as submitted in the latest round; empty: left open with a stated gap
    std::optional<Score> b;
    const Decision *decision = nullptr;
    bool isEqual = false;       ///< the same level, or both not determinable
    int difference = 0;         ///< levels apart; -1 when a level is missing or not determinable on one side only
    bool needsDecision = true;  ///< no final decision yet
    bool isOutdated = false;    ///< a newer submission came in after the decision
    std::vector<CriterionId> criteriaThatDiffer;
};
/// All cells of an opened and disclosed plan in rubric order; empty before.
std::vector<Cell> cellsOf(const ReviewState &state, const PlanId &plan);

/// Cells of the project: decided out of those that could be (plans × indicators with two raters).
struct CellCount {
    int all = 0;
    int disclosed = 0; ///< both raters have submitted
    int decided = 0;
    int needDecision() const { return disclosed - decided; }
};
CellCount countCells(const ReviewState &state);

/// Takes a decision; kind A or B copies that score, Other needs a level or not determinable, Unclear and Third may go
/// without. A reason is needed when the scores are two or more apart, when the final level is neither's, and for
/// Unclear and Third. Unclear is put into the rubric log too. Fills in by, at and the rounds. Originals never change.
/// Empty edit when the same decision stands. Errors: BothMustSubmit, UnknownIndicator, LevelOutsideRubric,
/// NotAChoiceHere (also for a plan that openPlan() did not open yet), ReasonNeeded.
Result<Edit> decide(const ReviewState &state, Decision decision);
/// For the command line: the kind that a level means, A when both fit, else B, else Other.
DecisionKind kindForLevel(const Cell &cell, std::optional<int> level);
/// Other words for a decision that stands: what was decided, on which rounds and when stays. Of a cell put down as
/// unclear the open note in the rubric log changes along. Errors: NotAChoiceHere without a decision, ReasonNeeded.
Result<Edit> changeReason(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator,
                          const QString &reason);
Result<Edit> withdrawDecision(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator);

enum class EqualCells { All, WithSharedEvidence }; ///< see sharesEvidence()
/// Cells with equal scores and no decision yet, over all opened and disclosed plans (or one), by region name. A cell
/// that was put down as Unclear or Third is not among them: that choice is not overrun in bulk.
std::vector<Cell> equalCells(const ReviewState &state, const std::optional<PlanId> &plan = std::nullopt,
                             EqualCells which = EqualCells::All);
/// Decides all of them in one undoable edit.
Result<Edit> acceptEqual(const ReviewState &state, const std::optional<PlanId> &plan, const RaterId &by, Instant now,
                         EqualCells which = EqualCells::All);

} // namespace meetlat
