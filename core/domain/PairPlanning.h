// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/PairDesign.h"
#include "core/domain/ReviewState.h"

namespace meetlat {

/// The plans and raters of a review as a PairTask: assignments are kept, exclusions bar, third raters and plans that
/// take no part in the round do not count.
struct PairQuestion
{
    std::vector<PlanId> plans;   ///< in the order of their ids, so that a seed gives the same on every computer
    std::vector<RaterId> raters; ///< R1 first
    PairTask task;
};
/// `takingPart` empty: all raters.
PairQuestion pairQuestionOf(const ReviewState &state, quint64 seed, const std::vector<RaterId> &takingPart = {});

/// A rule that cannot be kept, and by whom or where.
struct PairObstacle
{
    enum class Kind {
        TooFewRaters,      ///< there are not two who take part
        PlanWithoutTwo,    ///< only `count` of the two places of this plan can be filled
        KeptThoughBarred,  ///< the rater has the plan already and is excluded from it
        MoreThanShare,     ///< the rater gets `count` plans where `least` to `most` would be even
        LessThanShare,
        NotJoined,         ///< the raters fall into `count` groups that share no plan
        TooFewPlansToJoin, ///< `count` plans cannot join `least` raters
    };
    Kind kind = Kind::TooFewRaters;
    PlanId plan;
    RaterId rater;
    int count = 0;
    int least = 0;
    int most = 0;
    friend bool operator==(const PairObstacle &, const PairObstacle &) = default;
};
/// Empty: every rule is kept.
std::vector<PairObstacle> obstaclesTo(const PairQuestion &question, const PairDesign &design);

/// Assigns what the design adds, as one action. Errors: those of assign(), when the review has changed meanwhile.
Result<Edit> assignPairs(const ReviewState &state, const PairQuestion &question, const PairDesign &design);

/// The rater is not to score plans of the region. Twice changes the reason. Errors: UnknownRater, UnknownRegion.
Result<Edit> excludeRater(const ReviewState &state, const RaterId &rater, const RegionId &region, ExclusionWhy why);
/// Not excluded: no change.
Result<Edit> readmitRater(const ReviewState &state, const RaterId &rater, const RegionId &region);
std::vector<const RaterExclusion *> exclusionsOf(const ReviewState &state, const RaterId &rater);

} // namespace meetlat
