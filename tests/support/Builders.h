// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/ReviewState.h"

/// Small reviews for tests, said in a few words. Everything has a fixed id, so that two states built alike are equal.

namespace meetlat::test {

// Ids by number: plan 1 is of region 1 and has document 1. Rater 0 is the lead (who does not rate), 1 is R1 "Anna",
// 2 is R2 "Bram", 3 is R3 "Chris".
ProjectId theProject();
RubricVersionId firstRubric();
RegionId regionNumber(int n);
PlanId planNumber(int n);
DocumentId documentNumber(int n);
RaterId raterNumber(int n);
HighlightId highlightNumber(int n);
SearchId searchNumber(int n);
inline IndicatorId indicator(const char *code)
{
    return {QString::fromLatin1(code)};
}
inline CriterionId criterion(const char *code)
{
    return {QString::fromLatin1(code)};
}
inline constexpr Instant testNow = 1'700'000'000'000; ///< 2023-11-14 22:13:20 UTC

/// A rubric together with the scale it is used with.
struct Yardstick
{
    Rubric rubric;
    Scale scale = Scale::OneToFive;
};
Yardstick ladderFrom1To5(); ///< only WE, with the criteria WE.1.a and WE.1.b up to WE.5.b
Yardstick ladderFrom0To5(); ///< the same under the scale 0–5
Yardstick ladderAndQuestion(Scale scale = Scale::OneToFive); ///< WE and the yes/no question BB
Yardstick builtIn(Scale scale = Scale::OneToFive);           ///< Annex 1: WE, PR, PA, BB

Region oneRegion(int n = 1); ///< "Region 1"
Plan onePlan(int n = 1);     ///< "Plan 1" of region 1
Document oneDocument(int n = 1);

/// A project with a lead, three raters and this plan with its region and document; R1 and R2 are assigned to it.
ReviewState reviewWith(const Plan &plan, const Yardstick &yardstick);
/// The same with plans 1..n and the built-in rubric.
ReviewState reviewOfPlans(int n);

/// A score of plan 1 by R1, with a reason. No level: not determinable.
Score scoreOf(std::optional<int> level, const IndicatorId &on = indicator("WE"), const RaterId &rater = raterNumber(1),
              const PlanId &plan = planNumber(1));
/// A passage on a page (0-based) that begins at that character, marked by R1 in plan 1; ambition, supports.
Highlight passage(int n, int page = 0, int start = 0, const RaterId &rater = raterNumber(1),
                  const PlanId &plan = planNumber(1));
/// An area of a page (0-based), `top` as a fraction of its height.
Highlight area(int n, int page, double top, const RaterId &rater = raterNumber(1), const PlanId &plan = planNumber(1));
/// A search for "wonen" without hits, by R1 in plan 1.
Search searchOn(int n, const IndicatorId &on, const RaterId &rater = raterNumber(1),
                const PlanId &plan = planNumber(1));

/// The state after the edit. Ends the test program with the error's number when the edit was refused.
ReviewState after(ReviewState state, const Result<Edit> &edit);
/// After the rater scored the indicators of the rubric with these levels (in rubric order, empty: not determinable;
/// fewer levels leave the rest open) and submitted; what lacks has the gap reason "gap".
ReviewState submitted(ReviewState state, const RaterId &rater, const std::vector<std::optional<int>> &levels,
                      const PlanId &plan = planNumber(1));

/// The refusal's code; empty when it was not refused.
template <typename T> std::optional<Error::Code> refusalOf(const Result<T> &result)
{
    return result.has_value() ? std::nullopt : std::optional(result.error().code);
}

/// All rows of a state as canonical JSON lines, for comparing whole states.
QByteArray dumpOf(const ReviewState &state);

} // namespace meetlat::test
