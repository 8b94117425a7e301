// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreement/GwetCoefficients.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace meetlat::agreement {
namespace {

/// The rated units as shares of categories.
struct Shares
{
    explicit Shares(const Ratings &ratings) : mean(static_cast<std::size_t>(ratings.categoryCount()), 0)
    {
        for (int unit = 0; unit < ratings.unitCount(); ++unit) {
            if (!ratings.unit(unit).empty())
                counts.push_back(ratings.countsOn(unit));
        }
        for (const std::vector<int> &onUnit : counts) {
            const double scores = std::accumulate(onUnit.begin(), onUnit.end(), 0);
            for (std::size_t k = 0; k < mean.size(); ++k)
                mean[k] += onUnit[k] / scores / static_cast<double>(counts.size());
        }
    }
    std::vector<std::vector<int>> counts; ///< [rated unit][category]
    std::vector<double> mean;             ///< pi_k
};

/// Weighted share of agreeing pairs; the unit has two scores at least.
double agreementOn(const std::vector<int> &counts, double scores, const Weights &weights)
{
    double sum = 0;
    for (std::size_t k = 0; k < counts.size(); ++k) {
        if (counts[k] == 0)
            continue;
        double near = -1; // a score does not agree with itself
        for (std::size_t l = 0; l < counts.size(); ++l)
            near += weights(k, l) * counts[l];
        sum += counts[k] * near;
    }
    return sum / (scores * (scores - 1));
}

double scoresOn(const std::vector<int> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

double observedIn(const Shares &shares, const Weights &weights)
{
    double sum = 0;
    int units = 0;
    for (const std::vector<int> &counts : shares.counts) {
        if (const double scores = scoresOn(counts); scores >= 2) {
            sum += agreementOn(counts, scores, weights);
            ++units;
        }
    }
    return sum / units;
}

double standardError(const Ratings &ratings, const Shares &shares, const Weights &weights, double pa, double pe,
                     double factor)
{
    const double ac = (pa - pe) / (1 - pe);
    const auto n1 = static_cast<double>(shares.counts.size());
    const auto n2 = static_cast<double>(ratings.pairable().size());
    double squares = 0;
    for (const std::vector<int> &counts : shares.counts) {
        const double scores = scoresOn(counts);
        const double agreement = scores >= 2 ? n1 / n2 * (agreementOn(counts, scores, weights) - pe) / (1 - pe) : 0;
        double chance = 0;
        for (std::size_t k = 0; k < counts.size(); ++k)
            chance += counts[k] / scores * (1 - shares.mean[k]);
        const double unit = agreement - 2 * (1 - ac) * (factor * chance - pe) / (1 - pe);
        squares += (unit - ac) * (unit - ac);
    }
    return std::sqrt(squares / (n1 * (n1 - 1)));
}

} // namespace

GwetCoefficient gwetCoefficient(const Ratings &ratings, Weighting weighting)
{
    const FigureStatus pairing = ratings.pairing();
    const auto none = [](FigureStatus why) { return Figure::none(why); };
    if (pairing == FigureStatus::NoPairableUnit)
        return {none(pairing), none(pairing), none(pairing), none(pairing)};
    const Shares shares(ratings);
    const Weights weights(ratings.categories(), weighting);
    const double pa = observedIn(shares, weights);
    if (ratings.categoryCount() < 2) {
        const FigureStatus single = FigureStatus::SingleCategoryScale;
        return {none(single), Figure::of(pa), none(single), none(single)};
    }
    const double q = ratings.categoryCount();
    const double factor = weights.total() / (q * (q - 1));
    double pe = 0;
    for (const double share : shares.mean)
        pe += factor * share * (1 - share);
    const Figure error = shares.counts.size() < 2
                             ? none(FigureStatus::TooFew)
                             : Figure::of(standardError(ratings, shares, weights, pa, pe, factor), pairing);
    return {Figure::of((pa - pe) / (1 - pe), pairing), Figure::of(pa), Figure::of(pe), error};
}

Figure gwetOnUsedCategories(const Ratings &ratings)
{
    if (ratings.pairing() == FigureStatus::NoPairableUnit)
        return Figure::none(FigureStatus::NoPairableUnit);
    const std::vector<bool> used = ratings.used();
    const auto q = static_cast<double>(std::count(used.begin(), used.end(), true));
    if (q < 2)
        return Figure::none(FigureStatus::SingleCategoryScale);
    const Shares shares(ratings);
    const double pa = observedIn(shares, Weights(ratings.categories(), Weighting::Identity));
    double pe = 0;
    for (const double share : shares.mean)
        pe += share * (1 - share) / (q - 1);
    return Figure::of((pa - pe) / (1 - pe), ratings.pairing());
}

FleissKappa fleissKappa(const Ratings &ratings)
{
    const FigureStatus pairing = ratings.pairing();
    if (pairing == FigureStatus::NoPairableUnit)
        return {Figure::none(pairing), Figure::none(pairing)};
    const Shares shares(ratings);
    const double pa = observedIn(shares, Weights(ratings.categories(), Weighting::Identity));
    double pe = 0;
    for (const double share : shares.mean)
        pe += share * share;
    // by counting: a p_e of 1 need not come out as exactly 1
    if (ratings.categoriesPairable() < 2)
        return {Figure::none(FigureStatus::NoVariation), Figure::of(pe)};
    return {Figure::of((pa - pe) / (1 - pe), pairing), Figure::of(pe)};
}

Figure brennanPrediger(const Ratings &ratings)
{
    if (ratings.pairing() == FigureStatus::NoPairableUnit)
        return Figure::none(FigureStatus::NoPairableUnit);
    if (ratings.categoryCount() < 2)
        return Figure::none(FigureStatus::SingleCategoryScale);
    const double pa = observedIn(Shares(ratings), Weights(ratings.categories(), Weighting::Identity));
    const double pe = 1.0 / ratings.categoryCount();
    return Figure::of((pa - pe) / (1 - pe), ratings.pairing());
}

} // namespace meetlat::agreement
