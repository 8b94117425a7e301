// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreement/CohenKappa.h"

#include <cmath>
#include <map>

namespace meetlat::agreement {
namespace {

using Scores = std::vector<std::pair<int, int>>; ///< categories of a and b on each shared unit

/// Shares of the contingency table of two raters.
struct Table
{
    Table(const Scores &scores, std::size_t count)
        : categories(count), cells(count * count, 0), rows(count, 0), columns(count, 0)
    {
        for (const auto &[a, b] : scores) {
            const double share = 1.0 / static_cast<double>(scores.size());
            cells[static_cast<std::size_t>(a) * count + static_cast<std::size_t>(b)] += share;
            rows[static_cast<std::size_t>(a)] += share;
            columns[static_cast<std::size_t>(b)] += share;
        }
    }
    std::size_t categories;
    std::vector<double> cells;
    std::vector<double> rows;
    std::vector<double> columns;
};

bool varies(const Scores &scores)
{
    for (const auto &[a, b] : scores) {
        if (a != scores.front().first || b != scores.front().first)
            return true;
    }
    return false;
}

/// n · variance · (1 − p_e)²
double scaledVariance(const Table &table, const Weights &weights, double kappa, double expected)
{
    const std::size_t q = table.categories;
    std::vector<double> meanOfRow(q, 0);
    std::vector<double> meanOfColumn(q, 0);
    for (std::size_t i = 0; i < q; ++i) {
        for (std::size_t j = 0; j < q; ++j) {
            meanOfRow[i] += table.columns[j] * weights(i, j);
            meanOfColumn[j] += table.rows[i] * weights(i, j);
        }
    }
    double sum = 0;
    for (std::size_t i = 0; i < q; ++i) {
        for (std::size_t j = 0; j < q; ++j) {
            const double term = weights(i, j) - (meanOfRow[i] + meanOfColumn[j]) * (1 - kappa);
            sum += table.cells[i * q + j] * term * term;
        }
    }
    const double centre = kappa - expected * (1 - kappa);
    return sum - centre * centre;
}

CohenKappa kappaOf(const Scores &scores, const Table &table, const Weights &weights)
{
    if (!varies(scores))
        return {Figure::none(FigureStatus::NoVariation), Figure::none(FigureStatus::NoVariation)};
    double observed = 0;
    double expected = 0;
    for (std::size_t i = 0; i < table.categories; ++i) {
        for (std::size_t j = 0; j < table.categories; ++j) {
            observed += weights(i, j) * table.cells[i * table.categories + j];
            expected += weights(i, j) * table.rows[i] * table.columns[j];
        }
    }
    const double kappa = (observed - expected) / (1 - expected);
    // rounding may take a variance of 0 just below it
    const double scaled = std::max(0.0, scaledVariance(table, weights, kappa, expected));
    const double error = std::sqrt(scaled / static_cast<double>(scores.size())) / (1 - expected);
    const FigureStatus status = scores.size() == 1 ? FigureStatus::OneCommonUnit : FigureStatus::Ok;
    return {Figure::of(kappa, status), Figure::of(error, status)};
}

} // namespace

std::vector<RaterPair> raterPairs(const Ratings &ratings)
{
    std::map<std::pair<int, int>, Scores> shared;
    for (const int unit : ratings.pairable()) {
        const std::vector<Rating> &scores = ratings.unit(unit);
        for (std::size_t i = 0; i < scores.size(); ++i) {
            for (std::size_t j = i + 1; j < scores.size(); ++j)
                shared[{scores[i].rater, scores[j].rater}].emplace_back(scores[i].category, scores[j].category);
        }
    }
    const Weights identity(ratings.categories(), Weighting::Identity);
    const Weights linear(ratings.categories(), Weighting::Linear);
    const Weights quadratic(ratings.categories(), Weighting::Quadratic);
    std::vector<RaterPair> pairs;
    for (const auto &[raters, scores] : shared) {
        RaterPair pair;
        pair.a = raters.first;
        pair.b = raters.second;
        pair.units = static_cast<int>(scores.size());
        for (const auto &[a, b] : scores) {
            const double difference = ratings.value(a) - ratings.value(b);
            pair.exact += (a == b ? 1.0 : 0.0) / pair.units;
            pair.within1 += (std::abs(difference) <= 1 + 1e-9 ? 1.0 : 0.0) / pair.units;
            pair.meanDifference += difference / pair.units;
        }
        const Table table(scores, static_cast<std::size_t>(ratings.categoryCount()));
        pair.plain = kappaOf(scores, table, identity);
        pair.linear = kappaOf(scores, table, linear);
        pair.quadratic = kappaOf(scores, table, quadratic);
        pairs.push_back(pair);
    }
    return pairs;
}

} // namespace meetlat::agreement
