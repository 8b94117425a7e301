// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreement/RaterBias.h"

#include <cmath>
#include <utility>

namespace meetlat::agreement {
namespace {

/// Solves A x = b by elimination with row exchange; A is regular.
std::vector<double> solve(std::vector<std::vector<double>> a, std::vector<double> b)
{
    const std::size_t n = b.size();
    for (std::size_t column = 0; column < n; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column + 1; row < n; ++row) {
            if (std::abs(a[row][column]) > std::abs(a[pivot][column]))
                pivot = row;
        }
        std::swap(a[column], a[pivot]);
        std::swap(b[column], b[pivot]);
        for (std::size_t row = column + 1; row < n; ++row) {
            const double factor = a[row][column] / a[column][column];
            for (std::size_t k = column; factor != 0 && k < n; ++k)
                a[row][k] -= factor * a[column][k];
            b[row] -= factor * b[column];
        }
    }
    for (std::size_t row = n; row-- > 0;) {
        for (std::size_t k = row + 1; k < n; ++k)
            b[row] -= a[row][k] * b[k];
        b[row] /= a[row][row];
    }
    return b;
}

/// The effects of all raters at once; those who shared nothing get 0.
std::vector<double> adjustedEffects(const Ratings &ratings, const std::vector<int> &component)
{
    const std::size_t raters = component.size();
    std::vector<std::vector<double>> normal(raters, std::vector<double>(raters, 0));
    std::vector<double> right(raters, 0);
    for (const int unit : ratings.pairable()) {
        const std::vector<Rating> &scores = ratings.unit(unit);
        const auto count = static_cast<double>(scores.size());
        double mean = 0;
        for (const Rating &rating : scores)
            mean += ratings.value(rating.category) / count;
        for (const Rating &r : scores) {
            const auto row = static_cast<std::size_t>(r.rater);
            right[row] += ratings.value(r.category) - mean;
            normal[row][row] += 1;
            for (const Rating &s : scores)
                normal[row][static_cast<std::size_t>(s.rater)] -= 1 / count;
        }
    }
    // within a component only differences count: ones everywhere make the sum 0
    for (std::size_t r = 0; r < raters; ++r) {
        for (std::size_t s = 0; s < raters; ++s) {
            if (component[r] >= 0 ? component[r] == component[s] : r == s)
                normal[r][s] += 1;
        }
    }
    return solve(std::move(normal), std::move(right));
}

} // namespace

std::vector<RaterBias> raterBias(const Ratings &ratings)
{
    const std::vector<int> component = raterComponents(ratings);
    const std::vector<double> effects = adjustedEffects(ratings, component);
    std::vector<RaterBias> biases(component.size());
    std::vector<double> sumOfScores(component.size(), 0);
    std::vector<double> sumOfDifferences(component.size(), 0);
    for (const std::vector<Rating> &unit : ratings.units()) {
        double sum = 0;
        for (const Rating &rating : unit)
            sum += ratings.value(rating.category);
        for (const Rating &rating : unit) {
            const auto rater = static_cast<std::size_t>(rating.rater);
            const double own = ratings.value(rating.category);
            ++biases[rater].ratings;
            sumOfScores[rater] += own;
            if (unit.size() < 2)
                continue;
            ++biases[rater].shared;
            sumOfDifferences[rater] += own - (sum - own) / static_cast<double>(unit.size() - 1);
        }
    }
    for (std::size_t rater = 0; rater < biases.size(); ++rater) {
        RaterBias &bias = biases[rater];
        bias.rater = static_cast<int>(rater);
        if (bias.ratings > 0)
            bias.meanScore = sumOfScores[rater] / bias.ratings;
        if (bias.shared > 0) {
            bias.raw = sumOfDifferences[rater] / bias.shared;
            bias.adjusted = effects[rater];
            bias.component = component[rater];
        }
    }
    return biases;
}

} // namespace meetlat::agreement
