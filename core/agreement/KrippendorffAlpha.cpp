// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreement/KrippendorffAlpha.h"

#include "core/agreement/Distributions.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace meetlat::agreement {
namespace {

UnitPatterns::Pattern patternOf(const std::vector<int> &counts)
{
    UnitPatterns::Pattern pattern;
    double scores = 0;
    double agreeing = 0;
    for (std::size_t c = 0; c < counts.size(); ++c) {
        scores += counts[c];
        agreeing += counts[c] * (counts[c] - 1.0);
        if (counts[c] > 0)
            pattern.given.emplace_back(static_cast<int>(c), counts[c]);
    }
    pattern.exact = agreeing / (scores * (scores - 1));
    for (std::size_t i = 0; i < pattern.given.size(); ++i) {
        for (std::size_t j = i + 1; j < pattern.given.size(); ++j) {
            const auto &[c, timesC] = pattern.given[i];
            const auto &[k, timesK] = pattern.given[j];
            pattern.meetings.push_back({c, k, 2.0 * timesC * timesK / (scores - 1)});
        }
    }
    return pattern;
}

/// Why alpha has no value; Ok and OnePairableUnit when it has one.
FigureStatus alphaStatus(const UnitPatterns &patterns, const Coincidences &coincidences)
{
    if (patterns.pairing() == FigureStatus::NoPairableUnit)
        return FigureStatus::NoPairableUnit;
    return coincidences.varies() ? patterns.pairing() : FigureStatus::NoVariation;
}

Jackknife noJackknife(FigureStatus why)
{
    const Figure none = Figure::none(why);
    return {none, none, none, none};
}

} // namespace

UnitPatterns::UnitPatterns(const Ratings &ratings) : m_categories(ratings.categories()), m_pairing(ratings.pairing())
{
    std::map<std::vector<int>, int> known;
    for (const int unit : ratings.pairable()) {
        const std::vector<int> counts = ratings.countsOn(unit);
        const auto [place, isNew] = known.try_emplace(counts, static_cast<int>(m_patterns.size()));
        if (isNew) {
            m_patterns.push_back(patternOf(counts));
            m_times.push_back(0);
        }
        m_ofUnit.push_back(place->second);
        ++m_times[static_cast<std::size_t>(place->second)];
    }
}

Coincidences::Coincidences(const UnitPatterns &patterns)
    : m_patterns(patterns), m_categories(patterns.categories().size()), m_given(m_categories, 0),
      m_midranks(m_categories, 0), m_coincident(m_categories * m_categories, 0)
{
}

void Coincidences::take(const std::vector<int> &times)
{
    std::fill(m_given.begin(), m_given.end(), 0);
    std::fill(m_coincident.begin(), m_coincident.end(), 0);
    double units = 0;
    double exact = 0;
    for (std::size_t p = 0; p < times.size(); ++p) {
        if (times[p] == 0)
            continue;
        const UnitPatterns::Pattern &pattern = m_patterns.patterns()[p];
        units += times[p];
        exact += times[p] * pattern.exact;
        for (const auto &[category, often] : pattern.given)
            m_given[static_cast<std::size_t>(category)] += times[p] * often;
        for (const UnitPatterns::Meeting &meeting : pattern.meetings) {
            m_coincident[static_cast<std::size_t>(meeting.c) * m_categories + static_cast<std::size_t>(meeting.k)] +=
                times[p] * meeting.coincidences;
        }
    }
    m_exact = units > 0 ? exact / units : 0;
    m_total = 0;
    m_distinct = 0;
    for (std::size_t c = 0; c < m_categories; ++c) {
        m_midranks[c] = m_total + m_given[c] / 2;
        m_total += m_given[c];
        m_distinct += m_given[c] > 0 ? 1 : 0;
    }
}

double Coincidences::distance(Metric metric, std::size_t c, std::size_t k) const
{
    const double x = m_patterns.categories()[c];
    const double y = m_patterns.categories()[k];
    switch (metric) {
    case Metric::Nominal:
        return c == k ? 0 : 1;
    case Metric::Ordinal:
        return (m_midranks[c] - m_midranks[k]) * (m_midranks[c] - m_midranks[k]);
    case Metric::Interval:
        return (x - y) * (x - y);
    case Metric::Ratio:
        return x + y == 0 ? 0 : (x - y) * (x - y) / ((x + y) * (x + y));
    }
    return 0;
}

Coincidences::Disagreements Coincidences::disagreements(Metric metric) const
{
    double observed = 0;
    double expected = 0;
    for (std::size_t c = 0; c < m_categories; ++c) {
        if (m_given[c] == 0)
            continue;
        for (std::size_t k = c + 1; k < m_categories; ++k) {
            const double d2 = distance(metric, c, k);
            observed += m_coincident[c * m_categories + k] * d2;
            expected += m_given[c] * m_given[k] * d2;
        }
    }
    return {observed / m_total, 2 * expected / (m_total * (m_total - 1))};
}

double Coincidences::alpha(Metric metric) const
{
    const Disagreements sums = disagreements(metric);
    return 1 - sums.observed / sums.expected;
}

KrippendorffAlpha krippendorffAlpha(const UnitPatterns &patterns, Metric metric)
{
    Coincidences coincidences(patterns);
    coincidences.take(patterns.times());
    const FigureStatus status = alphaStatus(patterns, coincidences);
    if (status == FigureStatus::NoPairableUnit)
        return {Figure::none(status), Figure::none(status), Figure::none(status)};
    const Figure alpha =
        status == FigureStatus::NoVariation ? Figure::none(status) : Figure::of(coincidences.alpha(metric), status);
    return {alpha, Figure::of(coincidences.observed(metric)), Figure::of(coincidences.expected(metric))};
}

Jackknife jackknife(const UnitPatterns &patterns, Metric metric)
{
    Coincidences coincidences(patterns);
    coincidences.take(patterns.times());
    const FigureStatus status = alphaStatus(patterns, coincidences);
    if (status != FigureStatus::Ok)
        return noJackknife(status);
    const auto units = static_cast<double>(patterns.ofUnit().size());
    if (units < 3)
        return noJackknife(FigureStatus::TooFew);

    const double alpha = coincidences.alpha(metric);
    std::vector<int> times = patterns.times();
    std::vector<double> without; // one unit of this pattern
    double mean = 0;
    for (std::size_t p = 0; p < times.size(); ++p) {
        --times[p];
        coincidences.take(times);
        ++times[p];
        if (!coincidences.varies())
            return noJackknife(FigureStatus::UndefinedReplicate);
        without.push_back(coincidences.alpha(metric));
        mean += times[p] * without.back() / units;
    }
    double squares = 0;
    for (std::size_t p = 0; p < times.size(); ++p)
        squares += times[p] * (without[p] - mean) * (without[p] - mean);
    const double error = std::sqrt((units - 1) / units * squares);
    const double half = studentQuantile975(units - 1) * error;
    return {Figure::of(units * alpha - (units - 1) * mean), Figure::of(error), Figure::of(alpha - half),
            Figure::of(std::min(1.0, alpha + half))};
}

} // namespace meetlat::agreement
