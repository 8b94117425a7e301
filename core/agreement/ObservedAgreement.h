// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/Ratings.h"

namespace meetlat::agreement {

/// Agreement without a chance model, as shares from 0 to 1 of pairable units or of pairs of scores.
struct ObservedAgreement
{
    Figure unitMean;  ///< mean over units of [agreeing pairs / pairs on the unit]; Gwet's p_a
    Figure pairs;     ///< agreeing pairs / all pairs, pooled
    Figure all;       ///< share of units on which every two scores agree
    Figure wilsonLow; ///< 95 % limits of `all`, n = pairable units
    Figure wilsonHigh;
    int unitsAgreeing = 0; ///< the count behind `all`
};
/// Scores agree when their values lie at most `tolerance` apart: 0 is exact, 1 within one step.
ObservedAgreement observedAgreement(const Ratings &ratings, double tolerance);

/// Absolute difference between two scores of a unit, in score values.
struct AbsoluteDifference
{
    Figure unitMean;
    Figure pairs;
    Figure largest;
};
AbsoluteDifference absoluteDifference(const Ratings &ratings);

/// Specific agreement per category: o_cc / n_c, the share of scores c that met another c (Cicchetti & Feinstein 1990).
/// One figure per declared category.
std::vector<Figure> specificAgreement(const Ratings &ratings);

struct Limits
{
    double low = 0;
    double high = 1;
};
/// 95 % limits of a share p of n (Wilson 1927): centre (p + z²/2n)/(1 + z²/n), half width
/// z/(1 + z²/n) · √(p(1−p)/n + z²/4n²), z = 1.959963984540054. n > 0.
Limits wilson(double p, int n);

/// How the units lie to a cut-off (agreement at the published threshold).
struct CutOffAgreement
{
    double threshold = 0;
    int low = 0;      ///< pairable units with all scores below
    int high = 0;     ///< with all scores at or above
    int straddle = 0; ///< some below, some not: the published count depends on how these are settled
    Figure alpha;     ///< Krippendorff's alpha, nominal, of "at or above"
};
CutOffAgreement cutOffAgreement(const Ratings &ratings, double threshold);

} // namespace meetlat::agreement
