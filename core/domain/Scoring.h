// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/ReviewState.h"

namespace meetlat {

/// The rater's score of a cell, or an empty one that can be filled in and given to scoreIndicator().
Score scoreOrEmpty(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator, const RaterId &rater);

/// Sets a whole score: level or not determinable, reason, confidence, ticks. Fills in rubric version and documents.
/// Errors: UnknownPlan, UnknownIndicator, UnknownCriterion, LevelOutsideRubric, NotAssigned, PlanIsSubmitted,
/// NotAChoiceHere (level and not determinable both). Empty edit when nothing changes.
Result<Edit> scoreIndicator(const ReviewState &state, Score score);

std::vector<const Search *> searchesOf(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator,
                                       const RaterId &rater);
/// A recorded search as evidence of absence (id given here when empty). Errors as scoreIndicator; TermMissing.
Result<Edit> recordSearch(const ReviewState &state, Search search);
Result<Edit> deleteSearch(const ReviewState &state, const SearchId &search);

/// What a cell still lacks before the plan can be submitted without a stated gap.
enum class Lack { Level, Reason, Evidence };
struct CellLack {
    IndicatorId indicator;
    Lack lack = Lack::Level;
    friend bool operator==(const CellLack &, const CellLack &) = default;
};
/// In rubric order; within an indicator level, reason, evidence. A highlight or a recorded search counts as evidence.
std::vector<CellLack> lacksOf(const ReviewState &state, const PlanId &plan, const RaterId &rater);
/// How many indicators lack nothing.
int completeCells(const ReviewState &state, const PlanId &plan, const RaterId &rater);

/// Where level and evidence do not seem to fit (words against deeds). A warning, never a block; ladders only.
enum class Doubt {
    ThreeWithActions,     ///< level 3 although a concrete action or SMART target supports it
    FourWithoutAction,    ///< level 4 without a concrete action or SMART target
    FiveWithoutTarget,    ///< level 5 without a concrete action or without a SMART target
};
std::vector<Doubt> doubtsOf(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator,
                            const RaterId &rater);

} // namespace meetlat
