// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/KrippendorffAlpha.h"

#include <QtGlobal>

namespace meetlat::agreement {

/// SplitMix64 (Steele, Lea & Flood 2014): the same numbers on every machine for the same seed.
class SplitMix64
{
public:
    explicit SplitMix64(quint64 seed) : m_state(seed) {}
    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }
    /// A number below `count`: the high word of the 128-bit product.
    quint64 below(quint64 count)
    {
        const quint64 out = next();
        const quint64 low = (out & 0xFFFFFFFFU) * count; // count < 2³²
        return ((out >> 32) * count + (low >> 32)) >> 32;
    }

private:
    quint64 m_state;
};

/// What the draws of one statistic give. All four are empty unless the status is Ok.
struct BootstrapInterval
{
    std::optional<double> low; ///< 2.5 % quantile, type 7 of Hyndman & Fan 1996
    std::optional<double> high;
    std::optional<double> standardError; ///< of the draws, by n − 1
    std::optional<double> mean;
    int undefined = 0; ///< draws without variation, left out
    FigureStatus status = FigureStatus::Ok;
};

/// Percentile bootstrap over pairable units (Efron 1979; for alpha Zapf et al. 2016). Per draw as many units as there
/// are, from one stream for all statistics. Statuses: NoPairableUnit, OnePairableUnit, NoVariation, BootstrapUnstable
/// (more than 5 % of the draws undefined).
struct Bootstrap
{
    quint64 seed = 0;
    int draws = 0;
    int units = 0;
    std::vector<int> firstIndices; ///< the first 12 numbers drawn, to check the stream
    BootstrapInterval nominal;     ///< alpha
    BootstrapInterval ordinal;
    BootstrapInterval interval;
    BootstrapInterval exact; ///< exact agreement, mean over units
};
/// draws ≥ 2.
Bootstrap bootstrap(const UnitPatterns &patterns, quint64 seed, int draws);

} // namespace meetlat::agreement
