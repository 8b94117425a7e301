// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/Ratings.h"

namespace meetlat::agreement {

/// How generous a rater is, in score values; positive: higher scores than the others.
struct RaterBias
{
    int rater = 0; ///< from 0
    int ratings = 0;
    std::optional<double> meanScore; ///< over everything the rater scored; not a bias: raters see different plans
    int shared = 0;                  ///< units that somebody else scored as well; 0: what follows is empty
    std::optional<double> raw;       ///< mean of [own score − mean of the others' scores on the unit]
    /// Least squares in x[r,u] = mu_u + a_r + error on pairable units, sum of a_r = 0 within the rater's component:
    /// free of who the partner was.
    std::optional<double> adjusted;
    std::optional<int> component; ///< raters of different components cannot be compared
};
/// One row per rater.
std::vector<RaterBias> raterBias(const Ratings &ratings);

} // namespace meetlat::agreement
