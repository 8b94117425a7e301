// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreement/ObservedAgreement.h"

#include "core/agreement/KrippendorffAlpha.h"

#include <algorithm>
#include <cmath>

namespace meetlat::agreement {
namespace {

/// Calls visit(x, y) for every pair of scores of the unit, by value.
template <typename Visit> void forEachPair(const Ratings &ratings, int unit, Visit visit)
{
    const std::vector<Rating> &scores = ratings.unit(unit);
    for (std::size_t i = 0; i < scores.size(); ++i) {
        for (std::size_t j = i + 1; j < scores.size(); ++j)
            visit(ratings.value(scores[i].category), ratings.value(scores[j].category));
    }
}

double pairsOn(const Ratings &ratings, int unit)
{
    const auto scores = static_cast<double>(ratings.unit(unit).size());
    return scores * (scores - 1) / 2;
}

} // namespace

Limits wilson(double p, int n)
{
    const double z = 1.959963984540054;
    const double spread = z * z / n;
    const double centre = (p + spread / 2) / (1 + spread);
    const double half = z / (1 + spread) * std::sqrt(p * (1 - p) / n + spread / (4 * n));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

ObservedAgreement observedAgreement(const Ratings &ratings, double tolerance)
{
    ObservedAgreement observed;
    if (ratings.pairable().empty()) {
        const Figure none = Figure::none(FigureStatus::NoPairableUnit);
        return {none, none, none, none, none, 0};
    }
    double sumOfShares = 0;
    double agreeing = 0;
    double pairs = 0;
    for (const int unit : ratings.pairable()) {
        int here = 0;
        // a step of 0.1 is not exact in binary
        forEachPair(ratings, unit, [&](double x, double y) { here += std::abs(x - y) <= tolerance + 1e-9 ? 1 : 0; });
        sumOfShares += here / pairsOn(ratings, unit);
        agreeing += here;
        pairs += pairsOn(ratings, unit);
        observed.unitsAgreeing += here == static_cast<int>(pairsOn(ratings, unit)) ? 1 : 0;
    }
    const auto units = static_cast<int>(ratings.pairable().size());
    const double all = static_cast<double>(observed.unitsAgreeing) / units;
    const Limits limits = wilson(all, units);
    observed.unitMean = Figure::of(sumOfShares / units);
    observed.pairs = Figure::of(agreeing / pairs);
    observed.all = Figure::of(all);
    observed.wilsonLow = Figure::of(limits.low);
    observed.wilsonHigh = Figure::of(limits.high);
    return observed;
}

AbsoluteDifference absoluteDifference(const Ratings &ratings)
{
    if (ratings.pairable().empty()) {
        const Figure none = Figure::none(FigureStatus::NoPairableUnit);
        return {none, none, none};
    }
    double sumOfMeans = 0;
    double sum = 0;
    double pairs = 0;
    double largest = 0;
    for (const int unit : ratings.pairable()) {
        double here = 0;
        forEachPair(ratings, unit, [&](double x, double y) {
            here += std::abs(x - y);
            largest = std::max(largest, std::abs(x - y));
        });
        sumOfMeans += here / pairsOn(ratings, unit);
        sum += here;
        pairs += pairsOn(ratings, unit);
    }
    return {Figure::of(sumOfMeans / static_cast<double>(ratings.pairable().size())), Figure::of(sum / pairs),
            Figure::of(largest)};
}

std::vector<Figure> specificAgreement(const Ratings &ratings)
{
    const auto categories = static_cast<std::size_t>(ratings.categoryCount());
    std::vector<double> together(categories, 0);
    std::vector<double> given(categories, 0);
    for (const int unit : ratings.pairable()) {
        const std::vector<int> counts = ratings.countsOn(unit);
        const double others = static_cast<double>(ratings.unit(unit).size()) - 1;
        for (std::size_t c = 0; c < categories; ++c) {
            together[c] += counts[c] * (counts[c] - 1) / others;
            given[c] += counts[c];
        }
    }
    std::vector<Figure> specific;
    for (std::size_t c = 0; c < categories; ++c) {
        specific.push_back(given[c] > 0 ? Figure::of(together[c] / given[c])
                                        : Figure::none(FigureStatus::CategoryNotUsed));
    }
    return specific;
}

CutOffAgreement cutOffAgreement(const Ratings &ratings, double threshold)
{
    CutOffAgreement cutOff;
    cutOff.threshold = threshold;
    ScoreTable sides(static_cast<std::size_t>(ratings.raterCount()),
                     std::vector<std::optional<double>>(static_cast<std::size_t>(ratings.unitCount())));
    for (const int unit : ratings.pairable()) {
        int above = 0;
        for (const Rating &rating : ratings.unit(unit)) {
            const bool isAbove = ratings.value(rating.category) >= threshold;
            above += isAbove ? 1 : 0;
            sides[static_cast<std::size_t>(rating.rater)][static_cast<std::size_t>(unit)] = isAbove ? 1 : 0;
        }
        if (above == 0)
            ++cutOff.low;
        else if (above == static_cast<int>(ratings.unit(unit).size()))
            ++cutOff.high;
        else
            ++cutOff.straddle;
    }
    const Result<Ratings> twoSides = Ratings::of({0, 1}, sides);
    cutOff.alpha = krippendorffAlpha(UnitPatterns(*twoSides), Metric::Nominal).alpha;
    return cutOff;
}

} // namespace meetlat::agreement
