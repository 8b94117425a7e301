// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/Ratings.h"
#include "core/agreement/Weights.h"

namespace meetlat::agreement {

/// Gwet's AC1 (identity weights) and AC2 (Gwet 2008; 2014, chapters 2, 3 and 5), on the declared categories, with the
/// linearised standard error. p_a is the weighted share of agreeing pairs, mean over pairable units; pi_k the mean
/// share of category k over all rated units, those with one score included; p_e = T_w/(q(q−1)) Σ pi_k (1 − pi_k); AC =
/// (p_a − p_e)/(1 − p_e). Statuses: NoPairableUnit, SingleCategoryScale, OnePairableUnit, for the error also TooFew
/// (one rated unit).
struct GwetCoefficient
{
    Figure coefficient;
    Figure observed; ///< p_a
    Figure expected; ///< p_e
    Figure standardError;
};
GwetCoefficient gwetCoefficient(const Ratings &ratings, Weighting weighting);
/// AC1 on the categories that occur, which most packages print.
Figure gwetOnUsedCategories(const Ratings &ratings);

/// Fleiss' kappa (Fleiss 1971, generalised to unequal numbers of scores as in Gwet 2014): p_e = Σ pi_k². Statuses:
/// NoPairableUnit, NoVariation, OnePairableUnit.
struct FleissKappa
{
    Figure kappa;
    Figure expected; ///< p_e
};
FleissKappa fleissKappa(const Ratings &ratings);

/// Brennan & Prediger 1981: p_e = 1/q; 2·p_a − 1 on two categories (PABAK). Statuses: NoPairableUnit,
/// SingleCategoryScale, OnePairableUnit.
Figure brennanPrediger(const Ratings &ratings);

} // namespace meetlat::agreement
