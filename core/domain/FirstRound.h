// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ReviewState.h"

namespace meetlat {

/// The independent first scores of the review: what agreement between raters is computed on. Of an opened plan the
/// frozen ones, of another plan those of the first submission. Plans that are not disclosed to everybody are not in it,
/// not even with the scores of one rater; nor are third raters, who saw the others' scores, and plans of regions that do
/// not take part.
struct FirstRound
{
    std::vector<PlanId> plans;   ///< disclosed ones, by region name
    std::vector<RaterId> raters; ///< the two of each of these plans, R1 first
    int plansInAll = 0;          ///< that take part
    std::vector<Score> scores; ///< of these plans by these raters

    /// levels[rater][plan]; empty: left open, or not determinable.
    std::vector<std::vector<std::optional<int>>> levels(const IndicatorId &indicator) const;
};
FirstRound firstRound(const ReviewState &state);

} // namespace meetlat
