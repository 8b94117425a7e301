// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreement/Ratings.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace meetlat::agreement {
namespace {

using namespace Qt::Literals::StringLiterals;

Error badValue(const QString &what, double value)
{
    return {Error::Code::BadValue, u"%1 %2"_s.arg(what, QString::number(value))};
}

Status checkScale(const std::vector<double> &categories)
{
    if (static_cast<int>(categories.size()) > Ratings::mostCategories)
        return badValue(u"categories"_s, static_cast<double>(categories.size()));
    for (std::size_t i = 0; i < categories.size(); ++i) {
        if (!std::isfinite(categories[i]) || (i > 0 && !(categories[i - 1] < categories[i])))
            return badValue(u"category"_s, categories[i]);
    }
    return Done{};
}

int rootOf(std::vector<int> &parent, int node)
{
    while (parent[static_cast<std::size_t>(node)] != node)
        node = parent[static_cast<std::size_t>(node)] =
            parent[static_cast<std::size_t>(parent[static_cast<std::size_t>(node)])];
    return node;
}

} // namespace

Result<Ratings> Ratings::of(std::vector<double> categories, const ScoreTable &scores)
{
    if (const Status scale = checkScale(categories); !scale)
        return scale.error();
    if (static_cast<int>(scores.size()) > mostRaters)
        return badValue(u"raters"_s, static_cast<double>(scores.size()));
    Ratings ratings;
    ratings.m_categories = std::move(categories);
    ratings.m_raterCount = static_cast<int>(scores.size());
    ratings.m_units.resize(scores.empty() ? 0 : scores.front().size());
    for (std::size_t rater = 0; rater < scores.size(); ++rater) {
        if (scores[rater].size() != ratings.m_units.size())
            return badValue(u"units"_s, static_cast<double>(scores[rater].size()));
        for (std::size_t unit = 0; unit < scores[rater].size(); ++unit) {
            const std::optional<double> &score = scores[rater][unit];
            if (!score)
                continue;
            const auto place = std::lower_bound(ratings.m_categories.begin(), ratings.m_categories.end(), *score);
            if (place == ratings.m_categories.end() || *place != *score)
                return badValue(u"score"_s, *score);
            ratings.m_units[unit].push_back(
                {static_cast<int>(rater), static_cast<int>(place - ratings.m_categories.begin())});
        }
    }
    std::vector<bool> occurs(ratings.m_categories.size(), false);
    for (int unit = 0; unit < ratings.unitCount(); ++unit) {
        if (ratings.unit(unit).size() < 2)
            continue;
        ratings.m_pairable.push_back(unit);
        for (const Rating &rating : ratings.unit(unit))
            occurs[static_cast<std::size_t>(rating.category)] = true;
    }
    ratings.m_categoriesPairable = static_cast<int>(std::count(occurs.begin(), occurs.end(), true));
    return ratings;
}

std::vector<int> Ratings::countsOn(int unitNumber) const
{
    std::vector<int> counts(m_categories.size(), 0);
    for (const Rating &rating : unit(unitNumber))
        ++counts[static_cast<std::size_t>(rating.category)];
    return counts;
}

FigureStatus Ratings::pairing() const
{
    if (m_pairable.empty())
        return FigureStatus::NoPairableUnit;
    return m_pairable.size() == 1 ? FigureStatus::OnePairableUnit : FigureStatus::Ok;
}

std::vector<bool> Ratings::used() const
{
    std::vector<bool> occurs(m_categories.size(), false);
    for (const std::vector<Rating> &ratings : m_units) {
        for (const Rating &rating : ratings)
            occurs[static_cast<std::size_t>(rating.category)] = true;
    }
    return occurs;
}

std::vector<int> raterComponents(const Ratings &ratings)
{
    const auto raters = static_cast<std::size_t>(ratings.raterCount());
    std::vector<int> parent(raters);
    std::iota(parent.begin(), parent.end(), 0);
    std::vector<bool> shares(raters, false);
    for (const int unit : ratings.pairable()) {
        const std::vector<Rating> &scores = ratings.unit(unit);
        for (const Rating &rating : scores) {
            shares[static_cast<std::size_t>(rating.rater)] = true;
            const int root = rootOf(parent, rating.rater);
            parent[static_cast<std::size_t>(root)] = rootOf(parent, scores.front().rater);
        }
    }
    std::vector<int> numberOfRoot(raters, -1);
    std::vector<int> component(raters, -1);
    int next = 0;
    for (std::size_t rater = 0; rater < raters; ++rater) {
        if (!shares[rater])
            continue;
        int &number = numberOfRoot[static_cast<std::size_t>(rootOf(parent, static_cast<int>(rater)))];
        if (number < 0)
            number = next++;
        component[rater] = number;
    }
    return component;
}

DesignCounts countDesign(const Ratings &ratings)
{
    DesignCounts counts;
    counts.units = ratings.unitCount();
    counts.raters = ratings.raterCount();
    counts.given.assign(static_cast<std::size_t>(ratings.categoryCount()), 0);
    for (const int unit : ratings.pairable()) {
        for (const Rating &rating : ratings.unit(unit))
            ++counts.given[static_cast<std::size_t>(rating.category)];
    }
    for (const std::vector<Rating> &unit : ratings.units()) {
        const auto scores = static_cast<int>(unit.size());
        counts.ratings += scores;
        counts.unitsUnrated += scores == 0 ? 1 : 0;
        counts.unitsSingle += scores == 1 ? 1 : 0;
        counts.unitsPairable += scores >= 2 ? 1 : 0;
        counts.valuesPairable += scores >= 2 ? scores : 0;
        counts.pairs += scores * (scores - 1) / 2;
    }
    const std::vector<bool> used = ratings.used();
    counts.categoriesUsed = static_cast<int>(std::count(used.begin(), used.end(), true));
    counts.categoriesPairable = ratings.categoriesPairable();
    const std::vector<int> components = raterComponents(ratings);
    if (!components.empty())
        counts.raterComponents = std::max(0, *std::max_element(components.begin(), components.end()) + 1);
    return counts;
}

} // namespace meetlat::agreement
