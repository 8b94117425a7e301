// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace meetlat::agreement {

/// How much two scores agree, 0 to 1, by score values on the declared scale (R = its highest − lowest value).
enum class Weighting {
    Identity,  ///< 1 or 0
    Linear,    ///< 1 − |c − k|/R
    Quadratic, ///< 1 − (c − k)²/R²
    Ordinal,   ///< Gwet 2014: 1 − C(|i−j|+1, 2)/C(q, 2), by places i, j
};

class Weights
{
public:
    Weights(const std::vector<double> &categories, Weighting weighting);
    double operator()(std::size_t c, std::size_t k) const { return m_weights[c * m_categories + k]; }
    double total() const { return m_total; } ///< T_w, the sum of all

private:
    std::size_t m_categories;
    std::vector<double> m_weights;
    double m_total = 0;
};

} // namespace meetlat::agreement
