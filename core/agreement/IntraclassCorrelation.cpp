// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreement/IntraclassCorrelation.h"

#include "core/agreement/Distributions.h"

#include <algorithm>
#include <cmath>

namespace meetlat::agreement {
namespace {

/// A complete table of n units by k raters and its analysis of variance.
struct Variance
{
    double n = 0;
    double k = 0;
    double msr = 0;
    double msc = 0;
    double mse = 0;
    double msw = 0;
};

/// What is nothing but rounding beside the whole counts as 0: formulas divide by it.
double orZero(double part, double whole)
{
    return std::abs(part) <= 1e-12 * whole ? 0 : part;
}

Figure ratio(double numerator, double denominator, double size)
{
    if (orZero(denominator, size) == 0)
        return Figure::none(FigureStatus::ZeroDenominator);
    return Figure::of(numerator / denominator);
}

std::vector<std::vector<double>> ratedUnits(const Ratings &ratings)
{
    std::vector<std::vector<double>> rows;
    for (const std::vector<Rating> &unit : ratings.units()) {
        if (unit.empty())
            continue;
        std::vector<double> &row = rows.emplace_back();
        for (const Rating &rating : unit)
            row.push_back(ratings.value(rating.category));
    }
    return rows;
}

Variance varianceOf(const std::vector<std::vector<double>> &rows)
{
    Variance v;
    v.n = static_cast<double>(rows.size());
    v.k = static_cast<double>(rows.front().size());
    std::vector<double> ofUnit(rows.size(), 0);
    std::vector<double> ofRater(rows.front().size(), 0);
    double grand = 0;
    for (std::size_t u = 0; u < rows.size(); ++u) {
        for (std::size_t r = 0; r < rows[u].size(); ++r) {
            ofUnit[u] += rows[u][r] / v.k;
            ofRater[r] += rows[u][r] / v.n;
            grand += rows[u][r] / (v.n * v.k);
        }
    }
    double units = 0, raters = 0, residual = 0, within = 0, total = 0;
    for (std::size_t u = 0; u < rows.size(); ++u) {
        for (std::size_t r = 0; r < rows[u].size(); ++r) {
            const double x = rows[u][r];
            units += (ofUnit[u] - grand) * (ofUnit[u] - grand);
            raters += (ofRater[r] - grand) * (ofRater[r] - grand);
            residual += (x - ofUnit[u] - ofRater[r] + grand) * (x - ofUnit[u] - ofRater[r] + grand);
            within += (x - ofUnit[u]) * (x - ofUnit[u]);
            total += (x - grand) * (x - grand);
        }
    }
    v.msr = orZero(units, total) / (v.n - 1);
    v.msc = orZero(raters, total) / (v.k - 1);
    v.mse = orZero(residual, total) / ((v.n - 1) * (v.k - 1));
    v.msw = orZero(within, total) / (v.n * (v.k - 1));
    return v;
}

/// McGraw & Wong's interval of ICC(2,1).
void addInterval(const Variance &v, IntraclassCorrelation &icc)
{
    icc.twoSingleLow = icc.twoSingleHigh = Figure::none(FigureStatus::IntervalUndefined);
    // the limits transform the ratio MSR/MSE, which must be neither 0 nor infinite
    if (!icc.twoSingle.value || v.msr == 0 || v.mse == 0)
        return;
    const double c = *icc.twoSingle.value;
    const double a = v.k * c / (v.n * (1 - c));
    const double b = 1 + v.k * c * (v.n - 1) / (v.n * (1 - c));
    const double raters = a * v.msc;
    const double error = b * v.mse;
    const double sum = orZero(raters + error, std::abs(raters) + std::abs(error));
    if (sum == 0)
        return;
    const double df = sum * sum / (raters * raters / (v.k - 1) + error * error / ((v.n - 1) * (v.k - 1)));
    const double lower = fisherQuantile(0.975, v.n - 1, df);
    const double upper = fisherQuantile(0.975, df, v.n - 1);
    const double others = v.k * v.msc + (v.k * v.n - v.k - v.n) * v.mse;
    const double size = std::abs(v.k * v.msc) + std::abs(v.k * v.n * v.mse) + v.n * v.msr;
    const Figure low = ratio(v.n * (v.msr - lower * v.mse), lower * others + v.n * v.msr, size);
    const Figure high = ratio(v.n * (upper * v.msr - v.mse), others + v.n * upper * v.msr, size);
    if (low.value && high.value && std::isfinite(*low.value) && std::isfinite(*high.value)) {
        icc.twoSingleLow = low;
        icc.twoSingleHigh = high;
    }
}

IntraclassCorrelation noCorrelation(FigureStatus why)
{
    const Figure none = Figure::none(why);
    return {none, none, none, none, none, none, none, none, none, none, none, none};
}

bool allEqual(const std::vector<std::vector<double>> &rows)
{
    return std::all_of(rows.begin(), rows.end(), [&](const std::vector<double> &row) {
        return std::all_of(row.begin(), row.end(), [&](double x) { return x == rows.front().front(); });
    });
}

} // namespace

IntraclassCorrelation intraclassCorrelation(const Ratings &ratings)
{
    const std::vector<std::vector<double>> rows = ratedUnits(ratings);
    const auto raters = static_cast<std::size_t>(ratings.raterCount());
    const bool isComplete =
        std::all_of(rows.begin(), rows.end(), [&](const std::vector<double> &row) { return row.size() == raters; });
    if (rows.empty() || !isComplete)
        return noCorrelation(FigureStatus::IncompleteDesign);
    if (rows.size() < 2 || raters < 2)
        return noCorrelation(FigureStatus::TooFew);

    const Variance v = varianceOf(rows);
    IntraclassCorrelation icc = noCorrelation(FigureStatus::NoVariation);
    icc.msr = Figure::of(v.msr);
    icc.msc = Figure::of(v.msc);
    icc.mse = Figure::of(v.mse);
    icc.msw = Figure::of(v.msw);
    icc.twoSingleLow = icc.twoSingleHigh = Figure::none(FigureStatus::IntervalUndefined);
    if (allEqual(rows))
        return icc;
    const double size = v.msr + v.msc + v.mse + v.msw;
    const double raterPart = (v.msc - v.mse) / v.n;
    icc.oneSingle = ratio(v.msr - v.msw, v.msr + (v.k - 1) * v.msw, size);
    icc.oneMean = ratio(v.msr - v.msw, v.msr, size);
    icc.twoSingle = ratio(v.msr - v.mse, v.msr + (v.k - 1) * v.mse + v.k * raterPart, size);
    icc.twoMean = ratio(v.msr - v.mse, v.msr + raterPart, size);
    icc.threeSingle = ratio(v.msr - v.mse, v.msr + (v.k - 1) * v.mse, size);
    icc.threeMean = ratio(v.msr - v.mse, v.msr, size);
    addInterval(v, icc);
    return icc;
}

Figure oneWayUnbalanced(const Ratings &ratings)
{
    const auto n = static_cast<double>(ratings.pairable().size());
    if (n < 2)
        return Figure::none(FigureStatus::TooFew);
    if (ratings.categoriesPairable() < 2)
        return Figure::none(FigureStatus::NoVariation);
    double scores = 0, squaredCounts = 0, sum = 0;
    for (const int unit : ratings.pairable()) {
        const auto count = static_cast<double>(ratings.unit(unit).size());
        scores += count;
        squaredCounts += count * count;
        for (const Rating &rating : ratings.unit(unit))
            sum += ratings.value(rating.category);
    }
    double between = 0, within = 0;
    for (const int unit : ratings.pairable()) {
        const auto count = static_cast<double>(ratings.unit(unit).size());
        double mean = 0;
        for (const Rating &rating : ratings.unit(unit))
            mean += ratings.value(rating.category) / count;
        between += count * (mean - sum / scores) * (mean - sum / scores);
        for (const Rating &rating : ratings.unit(unit))
            within += (ratings.value(rating.category) - mean) * (ratings.value(rating.category) - mean);
    }
    const double msb = orZero(between, between + within) / (n - 1);
    const double msw = orZero(within, between + within) / (scores - n);
    const double k0 = (scores - squaredCounts / scores) / (n - 1);
    return ratio(msb - msw, msb + (k0 - 1) * msw, msb + msw);
}

} // namespace meetlat::agreement
