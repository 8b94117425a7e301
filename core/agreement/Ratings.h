// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/Figure.h"
#include "core/base/Result.h"

#include <vector>

namespace meetlat::agreement {

/// scores[rater][unit]; empty: missing, for whatever reason. Zero is a score.
using ScoreTable = std::vector<std::vector<std::optional<double>>>;

struct Rating
{
    int rater = 0;    ///< from 0
    int category = 0; ///< place in Ratings::categories()
};

/// The scores that one indicator got, on its declared scale. Every statistic of this layer is computed from it.
class Ratings
{
public:
    static constexpr int mostRaters = 500;
    static constexpr int mostCategories = 100;

    /// `categories`: the score values of the declared scale, ascending, those that nobody gave included. Errors:
    /// BadValue (detail: what and which value) for a score outside the scale, a scale that does not ascend, rows of
    /// unequal length, more raters or categories than the limits.
    static Result<Ratings> of(std::vector<double> categories, const ScoreTable &scores);

    const std::vector<double> &categories() const { return m_categories; }
    double value(int category) const { return m_categories[static_cast<std::size_t>(category)]; }
    int categoryCount() const { return static_cast<int>(m_categories.size()); }
    int raterCount() const { return m_raterCount; }
    int unitCount() const { return static_cast<int>(m_units.size()); }
    /// The ratings of each unit, by rater.
    const std::vector<std::vector<Rating>> &units() const { return m_units; }
    /// Numbers of the units with at least two scores, ascending.
    const std::vector<int> &pairable() const { return m_pairable; }
    const std::vector<Rating> &unit(int number) const { return m_units[static_cast<std::size_t>(number)]; }
    /// How often each category was given on this unit; one entry per category.
    std::vector<int> countsOn(int unit) const;

    /// NoPairableUnit, OnePairableUnit or Ok.
    FigureStatus pairing() const;
    /// The categories that occur among pairable scores.
    int categoriesPairable() const { return m_categoriesPairable; }
    /// For each category, whether it occurs at all.
    std::vector<bool> used() const;

private:
    std::vector<double> m_categories;
    int m_raterCount = 0;
    int m_categoriesPairable = 0;
    std::vector<std::vector<Rating>> m_units;
    std::vector<int> m_pairable;
};

/// What the design looks like.
struct DesignCounts
{
    int units = 0;
    int unitsPairable = 0; ///< with at least two scores
    int unitsSingle = 0;
    int unitsUnrated = 0;
    int raters = 0;
    int ratings = 0;
    int valuesPairable = 0; ///< scores on pairable units
    int pairs = 0;          ///< pairs of scores on the same unit
    int categoriesUsed = 0;
    int categoriesPairable = 0;
    int raterComponents = 0; ///< groups of raters that are connected by shared units
    std::vector<int> given;  ///< n_c: scores on pairable units, one entry per category
};
DesignCounts countDesign(const Ratings &ratings);

/// The group of each rater in the graph "raters who shared a unit", numbered from 0 by first rater; -1: shared none.
std::vector<int> raterComponents(const Ratings &ratings);

} // namespace meetlat::agreement
