// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Rows.h"

#include <QString>

#include <optional>
#include <vector>

namespace meetlat::figures {

enum class Compare { AtLeast, AtMost, Exactly, NotDeterminable };

/// What is asked of the level of one indicator.
struct LevelCondition
{
    IndicatorId indicator;
    Compare compare = Compare::AtLeast;
    int level = 0; ///< without meaning for NotDeterminable
    friend bool operator==(const LevelCondition &, const LevelCondition &) = default;
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("indicator", self.indicator);
        visit("compare", self.compare);
        visit("level", self.level);
    }
};

/// All that are set have to hold.
struct Conditions
{
    std::vector<LevelCondition> levels;
    std::optional<PlanAge> age;
    std::optional<PlanKind> kind;
    std::optional<Portfolio> signedBy; ///< a signatory holds it
    std::optional<bool> sameAlderman;
    QString involved;   ///< a group that took part; empty: not asked. Upper and lower case alike, as the next two
    QString actionLine; ///< a key: WONEN_EERST …
    QString tag;
    std::optional<bool> structure; ///< the six action lines are the plan's frame
    // Of the region, whichever plan it has.
    std::optional<SearchOutcome> outcome;
    std::optional<bool> dashboardNew; ///< the national dashboard claims a new plan
    std::optional<bool> newPlanFound; ///< it has a plan that is new, scored or not
    std::optional<bool> hasScoredPlan;

    bool isEmpty() const { return *this == Conditions(); }
    bool asksOfPlan() const; ///< anything but the region's own
    friend bool operator==(const Conditions &, const Conditions &) = default;
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("levels", self.levels);
        visit("age", self.age);
        visit("kind", self.kind);
        visit("signed_by", self.signedBy);
        visit("same_alderman", self.sameAlderman);
        visit("involved", self.involved);
        visit("action_line", self.actionLine);
        visit("tag", self.tag);
        visit("structure", self.structure);
        visit("outcome", self.outcome);
        visit("dashboard_new", self.dashboardNew);
        visit("new_plan_found", self.newPlanFound);
        visit("has_scored_plan", self.hasScoredPlan);
    }
};

/// Of what is counted. Scored: with a decision on every indicator that the filter asks for, or on all core indicators
/// (the ladders) when it asks for none.
enum class Population { ScoredPlans, AllPlans, ActiveRegions };

/// The denominator: `population` narrowed by `among`. The number: those of them for which `counted` holds.
struct FigureFilter
{
    Population population = Population::ScoredPlans;
    Conditions among;
    Conditions counted;
    friend bool operator==(const FigureFilter &, const FigureFilter &) = default;
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("population", self.population);
        visit("among", self.among);
        visit("counted", self.counted);
    }
};

/// Canonical JSON, as it is kept with a figure of one's own.
QString toText(const FigureFilter &filter);
/// What a text lacks has its default. Errors: BadValue for what is no filter or knows more than this program.
Result<FigureFilter> filterFromText(const QString &text);

/// Tenths of a per cent, rounded half up: 10 of 36 is 278. `denominator` > 0.
int tenthsOf(int value, int denominator);

} // namespace meetlat::figures

namespace meetlat {
MEETLAT_ENUM_NAMES(figures::Compare, "at_least", "at_most", "exactly", "not_determinable")
MEETLAT_ENUM_NAMES(figures::Population, "scored_plans", "all_plans", "active_regions")
MEETLAT_ENUM_NAMES(PlanAge, "new", "older", "unknown")
} // namespace meetlat
