// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreement/Distributions.h"

#include <cmath>
#include <limits>

namespace meetlat::agreement {
namespace {

double awayFromZero(double value)
{
    return std::abs(value) < 1e-300 ? 1e-300 : value;
}

/// The continued fraction of I_x(a, b) by Lentz's method; converges fast for x < (a+1)/(a+b+2).
double betaFraction(double a, double b, double x)
{
    double c = 1;
    double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
    double fraction = d;
    for (int m = 1; m <= 10'000; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / awayFromZero(1 + even * d);
        c = awayFromZero(1 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / awayFromZero(1 + odd * d);
        c = awayFromZero(1 + odd / c);
        fraction *= d * c;
        if (std::abs(d * c - 1) < 1e-16)
            break;
    }
    return fraction;
}

} // namespace

double incompleteBeta(double a, double b, double x)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const double front =
        std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1) / (a + b + 2))
        return front * betaFraction(a, b, x) / a;
    return 1 - front * betaFraction(b, a, 1 - x) / b;
}

double fisherQuantile(double probability, double df1, double df2)
{
    // by bisection on the odds x/(1−x) = F·df1/df2, on a log scale: x itself has no room near 1
    double low = -700;
    double high = 700;
    for (int step = 0; step < 200 && high - low > 1e-15 * (1 + std::abs(low)); ++step) {
        const double middle = (low + high) / 2;
        const double below = middle < 0 ? incompleteBeta(df1 / 2, df2 / 2, 1 / (1 + std::exp(-middle)))
                                        : 1 - incompleteBeta(df2 / 2, df1 / 2, 1 / (1 + std::exp(middle)));
        (below < probability ? low : high) = middle;
    }
    return std::exp((low + high) / 2) * df2 / df1;
}

double studentQuantile975(double df)
{
    return std::sqrt(fisherQuantile(0.95, 1, df));
}

} // namespace meetlat::agreement
