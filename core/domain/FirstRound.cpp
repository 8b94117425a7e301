// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/FirstRound.h"

#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/TakingPart.h"

#include <algorithm>
#include <set>

namespace meetlat {
namespace {

std::vector<Score> firstScores(const ReviewState &state, const PlanId &plan)
{
    if (const Opening *opening = state.find<Opening>(plan))
        return opening->roundOne;
    std::vector<Score> scores;
    for (const Assignment *assignment : assignmentsOf(state, plan)) {
        const Submission *first = assignment->isThird ? nullptr : submissionOf(state, plan, assignment->rater, 1);
        if (first)
            scores.insert(scores.end(), first->scores.begin(), first->scores.end());
    }
    return scores;
}

/// Both of the opened plan, or the two who are assigned.
std::vector<RaterId> firstTwoOf(const ReviewState &state, const PlanId &plan)
{
    if (const Opening *opening = state.find<Opening>(plan))
        return {opening->raterA, opening->raterB};
    std::vector<RaterId> raters;
    for (const Assignment *assignment : assignmentsOf(state, plan)) {
        if (!assignment->isThird)
            raters.push_back(assignment->rater);
    }
    return raters;
}

template <typename T> std::size_t placeOf(const std::vector<T> &all, const T &one)
{
    return static_cast<std::size_t>(std::find(all.begin(), all.end(), one) - all.begin());
}

} // namespace

FirstRound firstRound(const ReviewState &state)
{
    FirstRound round;
    std::set<RaterId> raters;
    for (const Plan *plan : plansTakingPart(state)) {
        ++round.plansInAll;
        if (!isDisclosed(state, plan->id))
            continue;
        round.plans.push_back(plan->id);
        const std::vector<Score> scores = firstScores(state, plan->id);
        round.scores.insert(round.scores.end(), scores.begin(), scores.end());
        const std::vector<RaterId> two = firstTwoOf(state, plan->id);
        raters.insert(two.begin(), two.end());
    }
    for (const Rater *rater : ratersByNumber(state)) {
        if (raters.contains(rater->id))
            round.raters.push_back(rater->id);
    }
    return round;
}

std::vector<std::vector<std::optional<int>>> FirstRound::levels(const IndicatorId &indicator) const
{
    std::vector<std::vector<std::optional<int>>> table(raters.size(), std::vector<std::optional<int>>(plans.size()));
    for (const Score &score : scores) {
        const std::size_t rater = placeOf(raters, score.rater);
        const std::size_t plan = placeOf(plans, score.plan);
        if (score.indicator == indicator && rater < raters.size() && plan < plans.size())
            table[rater][plan] = score.level;
    }
    return table;
}

} // namespace meetlat
