// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/Ratings.h"

namespace meetlat::agreement {

/// Intraclass correlations of a complete design (Shrout & Fleiss 1979), the 95 % interval of ICC(2,1) by McGraw & Wong
/// 1996. n units, k raters; mean squares MSR (units), MSC (raters), MSE (residual), MSW (within units). Interval scale.
/// May be negative. Units that nobody scored do not count. Statuses: IncompleteDesign, TooFew (fewer than two units or
/// raters), NoVariation, ZeroDenominator, IntervalUndefined.
struct IntraclassCorrelation
{
    Figure msr, msc, mse, msw;
    Figure oneSingle;   ///< ICC(1,1) = (MSR−MSW)/(MSR+(k−1)MSW)
    Figure oneMean;     ///< ICC(1,k) = (MSR−MSW)/MSR
    Figure twoSingle;   ///< ICC(2,1) = (MSR−MSE)/(MSR+(k−1)MSE+k(MSC−MSE)/n)
    Figure twoMean;     ///< ICC(2,k) = (MSR−MSE)/(MSR+(MSC−MSE)/n)
    Figure threeSingle; ///< ICC(3,1) = (MSR−MSE)/(MSR+(k−1)MSE)
    Figure threeMean;   ///< ICC(3,k) = (MSR−MSE)/MSR
    Figure twoSingleLow;
    Figure twoSingleHigh;
};
IntraclassCorrelation intraclassCorrelation(const Ratings &ratings);

/// One-way ICC on pairable units with different raters and numbers of scores m_u: (MSB−MSW)/(MSB+(k0−1)MSW),
/// k0 = (N − Σ m_u²/N)/(n−1). Charges rater bias to error. Statuses: TooFew, NoVariation, ZeroDenominator.
Figure oneWayUnbalanced(const Ratings &ratings);

} // namespace meetlat::agreement
