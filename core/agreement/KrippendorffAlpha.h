// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/Ratings.h"

namespace meetlat::agreement {

/// How far two scores are apart: d²(c,k). Nominal 1 or 0; Ordinal the squared difference of midranks among pairable
/// scores; Interval (c−k)²; Ratio ((c−k)/(c+k))², 0 when both are 0.
enum class Metric { Nominal, Ordinal, Interval, Ratio };

/// Pairable units with the same scores, whoever gave them, are one pattern: alpha depends on how often each occurs,
/// so a resample is a list of counts.
class UnitPatterns
{
public:
    explicit UnitPatterns(const Ratings &ratings);

    /// Two different categories that met on a unit, and what that adds to o_ck + o_kc.
    struct Meeting
    {
        int c = 0; ///< < k
        int k = 0;
        double coincidences = 0; ///< 2 · c_u(c) · c_u(k) / (m_u − 1)
    };
    struct Pattern
    {
        std::vector<std::pair<int, int>> given; ///< category, how often
        std::vector<Meeting> meetings;
        double exact = 0; ///< share of agreeing pairs
    };

    const std::vector<Pattern> &patterns() const { return m_patterns; }
    /// The pattern of each pairable unit, in the order of Ratings::pairable().
    const std::vector<int> &ofUnit() const { return m_ofUnit; }
    /// How often each pattern occurs.
    const std::vector<int> &times() const { return m_times; }
    const std::vector<double> &categories() const { return m_categories; }
    FigureStatus pairing() const { return m_pairing; }

private:
    std::vector<double> m_categories;
    std::vector<Pattern> m_patterns;
    std::vector<int> m_ofUnit;
    std::vector<int> m_times;
    FigureStatus m_pairing = FigureStatus::NoPairableUnit;
};

/// The coincidences of one sample of units, and the disagreements from them. Reused from sample to sample.
class Coincidences
{
public:
    explicit Coincidences(const UnitPatterns &patterns);
    /// Takes each pattern that many times; one entry per pattern.
    void take(const std::vector<int> &times);
    /// Two categories at least have been given.
    bool varies() const { return m_distinct > 1; }
    double observed(Metric metric) const { return disagreements(metric).observed; } ///< D_o
    double expected(Metric metric) const { return disagreements(metric).expected; } ///< D_e
    double alpha(Metric metric) const;       ///< 1 − D_o/D_e; only where varies()
    double exact() const { return m_exact; } ///< mean over units of the share of agreeing pairs

private:
    struct Disagreements
    {
        double observed = 0;
        double expected = 0;
    };
    double distance(Metric metric, std::size_t c, std::size_t k) const;
    Disagreements disagreements(Metric metric) const;

    const UnitPatterns &m_patterns;
    std::size_t m_categories = 0;
    std::vector<double> m_given; ///< n_c
    std::vector<double> m_midranks;
    std::vector<double> m_coincident; ///< o_ck + o_kc at [c * categories + k], c < k
    double m_total = 0;               ///< N
    double m_exact = 0;
    int m_distinct = 0;
};

/// Krippendorff's alpha (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"; 2019, chapter 12):
/// D_o = (1/N) Σ o_ck d²(c,k), D_e = 1/(N(N−1)) Σ n_c n_k d²(c,k), alpha = 1 − D_o/D_e. No status but Ok:
/// NoPairableUnit, NoVariation, OnePairableUnit.
struct KrippendorffAlpha
{
    Figure alpha;
    Figure observed; ///< D_o
    Figure expected; ///< D_e
};
KrippendorffAlpha krippendorffAlpha(const UnitPatterns &patterns, Metric metric);

/// Delete-one-unit jackknife of alpha (Quenouille 1956, Tukey 1958): SE² = (n−1)/n Σ (a_(i) − mean)²; estimate
/// n·alpha − (n−1)·mean; limits alpha ∓ t(n−1; 0.975)·SE, the upper one at most 1. Statuses as alpha, TooFew below 3
/// units, UndefinedReplicate.
struct Jackknife
{
    Figure estimate;
    Figure standardError;
    Figure low;
    Figure high;
};
Jackknife jackknife(const UnitPatterns &patterns, Metric metric);

} // namespace meetlat::agreement
