// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/PlanConditions.h"

#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/TakingPart.h"

#include <QCollator>

#include <algorithm>

namespace meetlat::figures {

namespace {

LevelStanding::Given givenBy(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator,
                             const RaterId &rater)
{
    if (const Submission *latest = latestSubmission(state, plan, rater)) {
        for (const Score &score : latest->scores) {
            if (score.indicator == indicator)
                return {score.level, score.notDeterminable};
        }
    }
    return {};
}

std::vector<RaterId> sidesOf(const ReviewState &state, const PlanId &plan)
{
    if (const Opening *opening = state.find<Opening>(plan))
        return {opening->raterA, opening->raterB};
    std::vector<RaterId> raters;
    for (const Assignment *assignment : assignmentsOf(state, plan)) {
        if (!assignment->isThird)
            raters.push_back(assignment->rater);
    }
    return raters;
}

Match matchOf(const LevelStanding::Given &given, const LevelCondition &condition)
{
    if (!given.isGiven())
        return Match::NotScored;
    if (condition.compare == Compare::NotDeterminable)
        return given.notDeterminable ? Match::Yes : Match::No;
    if (given.notDeterminable)
        return Match::NotDeterminable;
    const int level = *given.level;
    const bool holds = condition.compare == Compare::AtLeast  ? level >= condition.level
                       : condition.compare == Compare::AtMost ? level <= condition.level
                                                              : level == condition.level;
    return holds ? Match::Yes : Match::No;
}

Match levelMatches(const LevelStanding &standing, const LevelCondition &condition, Basis basis)
{
    const Match a = matchOf(standing.a, condition);
    const Match b = matchOf(standing.b, condition);
    switch (basis) {
    case Basis::Decisions:
        return matchOf(standing.decided, condition);
    case Basis::Submissions:
        if (a == Match::NotScored || b == Match::NotScored)
            return Match::NotScored; // one level is nothing to differ from
        return a == b ? a : Match::Split;
    case Basis::OnlyA:
        return a;
    case Basis::OnlyB:
        return b;
    }
    return Match::Unknown;
}

bool isAmong(const QStringList &list, const QString &wanted)
{
    return std::any_of(list.begin(), list.end(), [&](const QString &one) {
        return one.simplified().compare(wanted.simplified(), Qt::CaseInsensitive) == 0;
    });
}

Match yesOr(bool holds)
{
    return holds ? Match::Yes : Match::No;
}

Match sameAs(const std::optional<bool> &known, bool wanted)
{
    return known ? yesOr(*known == wanted) : Match::Unknown;
}

/// A list on the card that is empty was not filled in.
Match amongKnown(const QStringList &list, const QString &wanted)
{
    return list.isEmpty() ? Match::Unknown : yesOr(isAmong(list, wanted));
}

Match signedBy(const Plan &plan, Portfolio portfolio)
{
    const bool isSigned = std::any_of(plan.signatories.begin(), plan.signatories.end(), [&](const Signatory &signatory) {
        const auto &held = signatory.portfolios;
        return std::find(held.begin(), held.end(), portfolio) != held.end();
    });
    return plan.signatories.empty() ? Match::Unknown : yesOr(isSigned);
}

Match ageMatches(const ReviewState &state, const Plan &plan, PlanAge wanted)
{
    const PlanAge age = ageOf(state, plan);
    if (age == wanted)
        return Match::Yes;
    return age == PlanAge::Unknown ? Match::Unknown : Match::No;
}

} // namespace

LevelStanding standingOn(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator)
{
    LevelStanding standing;
    const std::vector<RaterId> sides = sidesOf(state, plan);
    if (!isDisclosed(state, plan) || sides.size() < 2)
        return standing;
    standing.state = LevelStanding::State::Undecided;
    standing.a = givenBy(state, plan, indicator, sides[0]);
    standing.b = givenBy(state, plan, indicator, sides[1]);
    const Decision *decision = state.find<Decision>(plan, indicator);
    if (decision && decision->isFinal()) {
        standing.state = LevelStanding::State::Decided;
        standing.decided = {decision->level, decision->notDeterminable};
    }
    return standing;
}

Standings::Standings(const ReviewState &state) : m_state(state), m_plans(plansByRegion(state))
{
    for (const Plan *plan : m_plans) {
        m_ofRegion[plan->region].push_back(plan);
        for (const Indicator &indicator : state.rubric().indicators) {
            const LevelStanding standing = standingOn(state, plan->id, indicator.id);
            m_standings[plan->id][indicator.id] = standing;
            // A plan that is counted nowhere does not end what is provisional about the others.
            if (standing.state == LevelStanding::State::Decided && takesPart(state, *plan))
                m_decided.insert(indicator.id);
        }
    }
    for (const auto &[key, region] : state.all<Region>()) {
        if (region.isActive)
            m_regions.push_back(&region);
    }
    const QCollator collator;
    std::sort(m_regions.begin(), m_regions.end(), [&](const Region *a, const Region *b) {
        const int order = collator.compare(a->name, b->name);
        return order != 0 ? order < 0 : a->id < b->id;
    });
}

const std::vector<const Plan *> &Standings::plansOf(const RegionId &region) const
{
    static const std::vector<const Plan *> none;
    const auto it = m_ofRegion.find(region);
    return it == m_ofRegion.end() ? none : it->second;
}

const LevelStanding &Standings::on(const PlanId &plan, const IndicatorId &indicator) const
{
    static const LevelStanding none;
    const auto ofPlan = m_standings.find(plan);
    if (ofPlan == m_standings.end())
        return none;
    const auto it = ofPlan->second.find(indicator);
    return it == ofPlan->second.end() ? none : it->second;
}

Match both(Match one, Match other)
{
    for (const Match match : {Match::No, Match::NotDeterminable, Match::Split, Match::NotScored, Match::Unknown}) {
        if (one == match || other == match)
            return match;
    }
    return Match::Yes;
}

Match levelsMatch(const Standings &standings, const Plan &plan, const Conditions &conditions, Basis basis)
{
    Match match = Match::Yes;
    for (const LevelCondition &condition : conditions.levels)
        match = both(match, levelMatches(standings.on(plan.id, condition.indicator), condition, basis));
    return match;
}

Match cardMatches(const ReviewState &state, const Plan &plan, const Conditions &conditions)
{
    Match match = Match::Yes;
    if (conditions.age)
        match = both(match, ageMatches(state, plan, *conditions.age));
    if (conditions.kind) {
        const bool isUnknown = plan.kind == PlanKind::Unknown && *conditions.kind != PlanKind::Unknown;
        match = both(match, isUnknown ? Match::Unknown : yesOr(plan.kind == *conditions.kind));
    }
    if (conditions.signedBy)
        match = both(match, signedBy(plan, *conditions.signedBy));
    if (conditions.sameAlderman)
        match = both(match, sameAs(plan.sameAlderman, *conditions.sameAlderman));
    if (!conditions.involved.isEmpty())
        match = both(match, amongKnown(plan.involved, conditions.involved));
    if (!conditions.actionLine.isEmpty())
        match = both(match, amongKnown(plan.actionLines, conditions.actionLine));
    if (conditions.structure)
        match = both(match, sameAs(plan.structure, *conditions.structure));
    if (!conditions.tag.isEmpty())
        match = both(match, yesOr(isAmong(plan.tags, conditions.tag)));
    return match;
}

Match regionMatches(const Standings &standings, const Region &region, const Conditions &conditions)
{
    Match match = Match::Yes;
    if (conditions.outcome) {
        const bool isPlanHere =
            *conditions.outcome == SearchOutcome::NothingFound && !standings.plansOf(region.id).empty();
        const bool isUnknown = region.outcome == SearchOutcome::Unknown &&
                               *conditions.outcome != SearchOutcome::Unknown && !isPlanHere;
        match = both(match, isUnknown ? Match::Unknown : yesOr(region.outcome == *conditions.outcome));
    }
    if (conditions.dashboardNew)
        match = both(match, sameAs(region.dashboardNew, *conditions.dashboardNew));
    if (conditions.newPlanFound) {
        const std::vector<const Plan *> &plans = standings.plansOf(region.id);
        const bool isFound = region.outcome == SearchOutcome::NewPlan ||
                             std::any_of(plans.begin(), plans.end(), [&](const Plan *plan) {
                                 return ageOf(standings.state(), *plan) == PlanAge::New;
                             });
        match = both(match, yesOr(isFound == *conditions.newPlanFound));
    }
    return match;
}

std::vector<IndicatorId> coreIndicators(const ReviewState &state)
{
    std::vector<IndicatorId> core;
    for (const Indicator &indicator : state.rubric().indicators) {
        if (indicator.kind == IndicatorKind::Ladder)
            core.push_back(indicator.id);
    }
    return core;
}

std::vector<IndicatorId> indicatorsIn(const ReviewState &state, const FigureFilter &filter)
{
    std::vector<IndicatorId> found;
    for (const Conditions *conditions : {&filter.among, &filter.counted}) {
        for (const LevelCondition &condition : conditions->levels) {
            if (std::find(found.begin(), found.end(), condition.indicator) == found.end())
                found.push_back(condition.indicator);
        }
    }
    return found.empty() ? coreIndicators(state) : found;
}

} // namespace meetlat::figures
