// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/Ratings.h"
#include "core/agreement/Weights.h"

namespace meetlat::agreement {

/// Cohen's kappa (Cohen 1960, weighted 1968): p_o = Σ w p, p_e = Σ w r s, kappa = (p_o − p_e)/(1 − p_e), with the
/// standard error of Fleiss, Cohen & Everitt 1969. Statuses of both: NoVariation, OneCommonUnit, Ok.
struct CohenKappa
{
    Figure kappa;
    Figure standardError;
};

/// Two raters on the units that both scored.
struct RaterPair
{
    int a = 0; ///< raters from 0, a < b
    int b = 0;
    int units = 0;
    double exact = 0;          ///< share of units with the same score
    double within1 = 0;        ///< share at most one apart in value
    double meanDifference = 0; ///< mean of a's score − b's
    CohenKappa plain;
    CohenKappa linear;
    CohenKappa quadratic;
};
/// Every pair of raters that shares a unit, by a and then b. A kappa is computed from the first shared unit on; whether
/// it is worth showing (20 shared units; 10 to 19 indicative) is for the view to decide.
std::vector<RaterPair> raterPairs(const Ratings &ratings);

} // namespace meetlat::agreement
