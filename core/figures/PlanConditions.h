// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ReviewState.h"
#include "core/figures/FigureFilter.h"

#include <map>
#include <set>

namespace meetlat::figures {

/// How one plan stands on one indicator, as far as everybody may see it.
struct LevelStanding
{
    enum class State { NotHandedIn, Undecided, Decided };
    struct Given
    {
        std::optional<int> level;
        bool notDeterminable = false;
        bool isGiven() const { return level.has_value() || notDeterminable; }
    };
    State state = State::NotHandedIn;
    Given decided;
    Given a; ///< as submitted in the latest round. A and B as drawn when the plan opened; before that in the raters'
    Given b; ///< order. Nothing while not both have handed in
};
LevelStanding standingOn(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator);

/// All of them, worked out once, with what is counted in order. Looks into `state`: not longer than that is unchanged.
class Standings
{
public:
    explicit Standings(const ReviewState &state);
    const ReviewState &state() const { return m_state; }
    const std::vector<const Plan *> &plans() const { return m_plans; }       ///< by region name
    const std::vector<const Region *> &regions() const { return m_regions; } ///< those that take part, by name
    const std::vector<const Plan *> &plansOf(const RegionId &region) const;  ///< by title
    /// Of an indicator that the rubric lacks: not handed in.
    const LevelStanding &on(const PlanId &plan, const IndicatorId &indicator) const;
    bool isAnyDecided(const IndicatorId &indicator) const { return m_decided.contains(indicator); }

private:
    const ReviewState &m_state;
    std::vector<const Plan *> m_plans;
    std::vector<const Region *> m_regions;
    std::map<RegionId, std::vector<const Plan *>> m_ofRegion;
    std::map<PlanId, std::map<IndicatorId, LevelStanding>> m_standings;
    std::set<IndicatorId> m_decided;
};

/// Whose levels are looked at.
enum class Basis {
    Decisions,   ///< the decided level
    Submissions, ///< nothing is decided yet: both raters' levels, which have to say the same
    OnlyA,
    OnlyB,
};

/// Whether something holds; why it cannot be said where it cannot.
enum class Match { Yes, No, NotDeterminable, Split, NotScored, Unknown };
Match both(Match one, Match other); ///< No before all else, Yes only when both are

Match levelsMatch(const Standings &standings, const Plan &plan, const Conditions &conditions, Basis basis);
Match cardMatches(const ReviewState &state, const Plan &plan, const Conditions &conditions);
/// Only what is asked of the region itself.
Match regionMatches(const Standings &standings, const Region &region, const Conditions &conditions);

/// The ladders of the rubric: what a scored plan has a level on.
std::vector<IndicatorId> coreIndicators(const ReviewState &state);
/// Indicators that the filter's levels are about; the core ones when there are none.
std::vector<IndicatorId> indicatorsIn(const ReviewState &state, const FigureFilter &filter);

} // namespace meetlat::figures
