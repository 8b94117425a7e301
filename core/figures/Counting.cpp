// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/Counting.h"

#include "core/domain/TakingPart.h"

#include <algorithm>

namespace meetlat::figures {

namespace {

/// How far a plan is on all of these indicators.
LevelStanding::State furthestCommon(const Standings &standings, const PlanId &plan,
                                    const std::vector<IndicatorId> &indicators)
{
    auto common = LevelStanding::State::Decided;
    for (const IndicatorId &indicator : indicators)
        common = std::min(common, standings.on(plan, indicator).state);
    return common;
}

class Counter
{
public:
    Counter(const Standings &standings, const FigureFilter &filter)
        : m_standings(standings), m_state(standings.state()), m_filter(filter),
          m_indicators(indicatorsIn(m_state, filter))
    {
        const bool isAnyDecided = std::any_of(m_indicators.begin(), m_indicators.end(), [&](const IndicatorId &indicator) {
            return standings.isAnyDecided(indicator);
        });
        m_count.basis = isAnyDecided ? Basis::Decisions : Basis::Submissions;
        if (!filter.counted.levels.empty() && filter.among.levels.empty())
            m_count.range = Count::Range{};
    }

    Count result()
    {
        if (m_filter.population == Population::ActiveRegions) {
            for (const Region *region : m_standings.regions())
                addRegion(*region);
        } else {
            for (const Plan *plan : m_standings.plans())
                addPlan(*plan);
        }
        return std::move(m_count);
    }

private:
    bool isEnough(LevelStanding::State standing) const
    {
        return m_count.basis == Basis::Decisions ? standing == LevelStanding::State::Decided
                                                 : standing != LevelStanding::State::NotHandedIn;
    }

    bool asksForLevels() const { return !m_filter.among.levels.empty() || !m_filter.counted.levels.empty(); }

    /// What was counted of which there is a level and more than one rater's word for it.
    void place(const Subject &subject, Match match)
    {
        switch (match) {
        case Match::Yes:
            m_count.counted.push_back(subject);
            return;
        case Match::No:
            break;
        case Match::NotDeterminable:
            m_count.notDeterminable.push_back(subject);
            break;
        case Match::Split:
            m_count.split.push_back(subject);
            break;
        case Match::NotScored:
            m_count.unscored.push_back(subject);
            break;
        case Match::Unknown:
            m_count.unknown.push_back(subject);
            break;
        }
        m_count.others.push_back(subject);
    }

    void addPlan(const Plan &plan)
    {
        const Subject subject = subjectOf(m_standings, plan);
        const Region *region = m_state.find<Region>(plan.region);
        if (!takesPart(m_state, plan)) {
            m_count.inactive.push_back(subject);
            return;
        }
        Match belongs = cardMatches(m_state, plan, m_filter.among);
        if (region)
            belongs = both(belongs, regionMatches(m_standings, *region, m_filter.among));
        if (belongs == Match::No)
            return;
        if (belongs != Match::Yes) {
            m_count.unplaced.push_back(subject);
            return;
        }
        if (m_filter.population == Population::ScoredPlans || asksForLevels()) {
            const LevelStanding::State standing = furthestCommon(m_standings, plan.id, m_indicators);
            if (!isEnough(standing)) {
                const bool waits = standing == LevelStanding::State::NotHandedIn;
                (waits ? m_count.waiting : m_count.undecided).push_back(subject);
                return;
            }
            const Match fits = levelsMatch(m_standings, plan, m_filter.among, m_count.basis);
            if (fits == Match::Split)
                m_count.unsettled.push_back(subject);
            if (fits == Match::NotScored)
                m_count.undecided.push_back(subject);
            if (fits != Match::Yes)
                return;
        }
        Match card = cardMatches(m_state, plan, m_filter.counted);
        if (region)
            card = both(card, regionMatches(m_standings, *region, m_filter.counted));
        place(subject, both(card, levelsMatch(m_standings, plan, m_filter.counted, m_count.basis)));
        if (m_count.range) {
            for (const Basis side : {Basis::OnlyA, Basis::OnlyB}) {
                const bool holds = both(card, levelsMatch(m_standings, plan, m_filter.counted, side)) == Match::Yes;
                (side == Basis::OnlyA ? m_count.range->onlyA : m_count.range->onlyB) += holds ? 1 : 0;
            }
        }
    }

    void noteOpen(const Subject &subject, LevelStanding::State standing)
    {
        (standing == LevelStanding::State::NotHandedIn ? m_count.waiting : m_count.undecided).push_back(subject);
    }

    /// Of the region's plans the one that answers best: a Yes before anything else.
    Match planOfRegion(const Subject &subject, const std::vector<const Plan *> &plans)
    {
        Match best = Match::No;
        std::optional<LevelStanding::State> open;
        for (const Plan *plan : plans) {
            const LevelStanding::State standing = furthestCommon(m_standings, plan->id, m_indicators);
            const Match card = cardMatches(m_state, *plan, m_filter.counted);
            if (!isEnough(standing)) {
                if (card != Match::No) // whatever else the region has, this one may still change the figure
                    open = std::max(open.value_or(standing), standing);
                continue;
            }
            const Match match = both(card, levelsMatch(m_standings, *plan, m_filter.counted, m_count.basis));
            if (match == Match::Yes)
                return match;
            best = match != Match::No ? match : best;
        }
        if (open)
            noteOpen(subject, *open);
        return best;
    }

    /// The region's plans that the figure is about: a region belongs to it by having one. What is counted has to hold
    /// for one of these, not for another plan of the same region.
    std::vector<const Plan *> plansAmong(const Subject &subject, const Region &region, Match &belongs)
    {
        const std::vector<const Plan *> &plans = m_standings.plansOf(region.id);
        const Conditions &among = m_filter.among;
        if (!among.asksOfPlan() || belongs == Match::No)
            return plans;
        const bool asksForScores = !among.levels.empty() || among.hasScoredPlan;
        std::vector<const Plan *> fitting;
        Match best = Match::No;
        std::optional<LevelStanding::State> open;
        for (const Plan *plan : plans) {
            const LevelStanding::State standing = furthestCommon(m_standings, plan->id, m_indicators);
            const Match card = cardMatches(m_state, *plan, among);
            if (asksForScores && !isEnough(standing)) {
                if (card != Match::No)
                    open = std::max(open.value_or(standing), standing);
                continue;
            }
            const Match match = both(card, levelsMatch(m_standings, *plan, among, m_count.basis));
            if (match == Match::Yes)
                fitting.push_back(plan);
            else
                best = match != Match::No ? match : best;
        }
        if (among.hasScoredPlan == std::optional(false)) {
            belongs = both(belongs, fitting.empty() ? Match::Yes : Match::No);
            return plans;
        }
        if (fitting.empty() && open && best == Match::No)
            noteOpen(subject, *open);
        belongs = both(belongs, fitting.empty() ? best : Match::Yes);
        return fitting;
    }

    void addRegion(const Region &region)
    {
        const Subject subject = subjectOf(m_standings, region);
        Match belongs = regionMatches(m_standings, region, m_filter.among);
        const std::vector<const Plan *> plans = plansAmong(subject, region, belongs);
        if (belongs == Match::Unknown)
            m_count.unplaced.push_back(subject);
        if (belongs == Match::Split)
            m_count.unsettled.push_back(subject);
        if (belongs == Match::NotScored)
            m_count.undecided.push_back(subject);
        if (belongs != Match::Yes)
            return;
        Match match = regionMatches(m_standings, region, m_filter.counted);
        if (m_filter.counted.asksOfPlan() && match != Match::No) {
            const Match ofPlan = planOfRegion(subject, plans);
            const bool wantsNone = m_filter.counted.hasScoredPlan == std::optional(false);
            match = both(match, wantsNone ? (ofPlan == Match::Yes ? Match::No : Match::Yes) : ofPlan);
        }
        place(subject, match);
    }

    const Standings &m_standings;
    const ReviewState &m_state;
    const FigureFilter &m_filter;
    std::vector<IndicatorId> m_indicators;
    Count m_count;
};

} // namespace

Count countOf(const Standings &standings, const FigureFilter &filter)
{
    Count count = Counter(standings, filter).result();
    if (filter.population == Population::ActiveRegions)
        count.range.reset();
    return count;
}

Count countOf(const ReviewState &state, const FigureFilter &filter)
{
    return countOf(Standings(state), filter);
}

Subject subjectOf(const Standings &standings, const Plan &plan)
{
    const Region *region = standings.state().find<Region>(plan.region);
    const QString name = region ? region->name : QString();
    const bool isOneOfSeveral = standings.plansOf(plan.region).size() > 1 && !plan.title.isEmpty();
    return {plan.region, plan.id, isOneOfSeveral ? QStringLiteral("%1: %2").arg(name, plan.title) : name};
}

Subject subjectOf(const Standings &standings, const Region &region)
{
    const std::vector<const Plan *> &plans = standings.plansOf(region.id);
    return {region.id, plans.size() == 1 ? plans.front()->id : PlanId{}, region.name};
}

QStringList namesOf(const std::vector<Subject> &subjects)
{
    QStringList names;
    for (const Subject &subject : subjects)
        names << subject.name;
    return names;
}

} // namespace meetlat::figures
