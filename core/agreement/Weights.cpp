// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreement/Weights.h"

#include <cmath>

namespace meetlat::agreement {
namespace {

double weightOf(const std::vector<double> &categories, std::size_t c, std::size_t k, Weighting weighting)
{
    if (c == k)
        return 1;
    const double apart = std::abs(categories[c] - categories[k]) / (categories.back() - categories.front());
    const double places = c > k ? static_cast<double>(c - k) : static_cast<double>(k - c);
    const auto q = static_cast<double>(categories.size());
    switch (weighting) {
    case Weighting::Identity:
        return 0;
    case Weighting::Linear:
        return 1 - apart;
    case Weighting::Quadratic:
        return 1 - apart * apart;
    case Weighting::Ordinal:
        return 1 - (places + 1) * places / (q * (q - 1));
    }
    return 0;
}

} // namespace

Weights::Weights(const std::vector<double> &categories, Weighting weighting) : m_categories(categories.size())
{
    for (std::size_t c = 0; c < m_categories; ++c) {
        for (std::size_t k = 0; k < m_categories; ++k) {
            m_weights.push_back(weightOf(categories, c, k, weighting));
            m_total += m_weights.back();
        }
    }
}

} // namespace meetlat::agreement
