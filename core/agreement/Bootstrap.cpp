// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreement/Bootstrap.h"

#include <algorithm>
#include <cmath>

namespace meetlat::agreement {
namespace {

/// Type 7: linear between the order statistics around (n − 1)·probability.
double quantile(std::vector<double> &values, double probability)
{
    const double place = static_cast<double>(values.size() - 1) * probability;
    const auto below = static_cast<std::ptrdiff_t>(place);
    std::nth_element(values.begin(), values.begin() + below, values.end());
    const double low = values[static_cast<std::size_t>(below)];
    const double part = place - static_cast<double>(below);
    if (part == 0)
        return low;
    const double high = *std::min_element(values.begin() + below + 1, values.end());
    return low + part * (high - low);
}

BootstrapInterval intervalOf(std::vector<double> &values, int draws)
{
    BootstrapInterval interval;
    interval.undefined = draws - static_cast<int>(values.size());
    if (values.empty()) {
        interval.status = FigureStatus::NoVariation;
        return interval;
    }
    if (interval.undefined * 20LL > draws || values.size() < 2) {
        interval.status = FigureStatus::BootstrapUnstable;
        return interval;
    }
    const auto count = static_cast<double>(values.size());
    double sum = 0;
    for (const double value : values)
        sum += value;
    const double mean = sum / count;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    interval.mean = mean;
    interval.standardError = std::sqrt(squares / (count - 1));
    interval.low = quantile(values, 0.025);
    interval.high = quantile(values, 0.975);
    return interval;
}

std::vector<int> firstOf(quint64 seed, quint64 units)
{
    SplitMix64 random(seed);
    std::vector<int> first;
    for (int i = 0; i < 12 && units > 0; ++i)
        first.push_back(static_cast<int>(random.below(units)));
    return first;
}

} // namespace

Bootstrap bootstrap(const UnitPatterns &patterns, quint64 seed, int draws)
{
    const std::vector<int> &ofUnit = patterns.ofUnit();
    const auto units = static_cast<quint64>(ofUnit.size());
    Bootstrap result;
    result.seed = seed;
    result.draws = draws;
    result.units = static_cast<int>(units);
    result.firstIndices = firstOf(seed, units);
    if (patterns.pairing() != FigureStatus::Ok) {
        BootstrapInterval none;
        none.status = patterns.pairing();
        result.nominal = result.ordinal = result.interval = result.exact = none;
        return result;
    }

    std::vector<double> nominal, ordinal, interval, exact;
    for (std::vector<double> *values : {&nominal, &ordinal, &interval, &exact})
        values->reserve(static_cast<std::size_t>(draws));
    SplitMix64 random(seed);
    Coincidences coincidences(patterns);
    std::vector<int> times(patterns.patterns().size());
    for (int draw = 0; draw < draws; ++draw) {
        std::fill(times.begin(), times.end(), 0);
        for (quint64 i = 0; i < units; ++i)
            ++times[static_cast<std::size_t>(ofUnit[static_cast<std::size_t>(random.below(units))])];
        coincidences.take(times);
        exact.push_back(coincidences.exact());
        if (!coincidences.varies())
            continue;
        nominal.push_back(coincidences.alpha(Metric::Nominal));
        ordinal.push_back(coincidences.alpha(Metric::Ordinal));
        interval.push_back(coincidences.alpha(Metric::Interval));
    }
    result.nominal = intervalOf(nominal, draws);
    result.ordinal = intervalOf(ordinal, draws);
    result.interval = intervalOf(interval, draws);
    result.exact = intervalOf(exact, draws);
    return result;
}

} // namespace meetlat::agreement
