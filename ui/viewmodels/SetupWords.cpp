// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/SetupWords.h"

#include "core/domain/Dashboard.h"
#include "core/domain/Setup.h"
#include "ui/viewmodels/Words.h"

#include <QCoreApplication>

namespace meetlat::words {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SetupWords
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::SetupWords)
};

} // namespace

QString exclusionWhy(ExclusionWhy why)
{
    switch (why) {
    case ExclusionWhy::OwnRegion:
        return SetupWords::tr("own region", "why a rater does not score a region");
    case ExclusionWhy::WrotePlan:
        return SetupWords::tr("wrote the plan", "why a rater does not score a region");
    case ExclusionWhy::Other:
        return SetupWords::tr("other reason", "why a rater does not score a region");
    }
    return {};
}

QString numberedRater(const ReviewState &state, const RaterId &id)
{
    const Rater *rater = state.find<Rater>(id);
    return rater ? u"R%1 %2"_s.arg(rater->number).arg(rater->name) : QString();
}

QString regionAndTitle(const ReviewState &state, const PlanId &id)
{
    const Plan *plan = state.find<Plan>(id);
    const Region *region = plan ? state.find<Region>(plan->region) : nullptr;
    const QString name = region ? region->name : QString();
    return plan && !plan->title.isEmpty() ? u"%1: %2"_s.arg(name, plan->title) : name;
}

QString pairObstacle(const ReviewState &state, const PairObstacle &obstacle)
{
    const QString rater = numberedRater(state, obstacle.rater);
    const QString plan = regionAndTitle(state, obstacle.plan);
    switch (obstacle.kind) {
    case PairObstacle::Kind::TooFewRaters:
        return SetupWords::tr("Pairs need at least two raters; %n take part. Add raters first.", nullptr,
                              obstacle.count);
    case PairObstacle::Kind::PlanWithoutTwo:
        return SetupWords::tr("%1 cannot get two raters: only %n may score it, the others are excluded. Lift an "
                              "exclusion, or add a rater.",
                              nullptr, obstacle.count)
            .arg(plan);
    case PairObstacle::Kind::KeptThoughBarred:
        return SetupWords::tr("%1 is excluded from %2, yet has it already. Take the plan away, or lift the exclusion.")
            .arg(rater, plan);
    case PairObstacle::Kind::MoreThanShare:
        return SetupWords::tr("%1 gets %n plan(s), where %2 would be even: assigned already, or the others are excluded.",
                              nullptr, obstacle.count)
            .arg(rater, obstacle.least == obstacle.most ? QString::number(obstacle.least)
                                                        : u"%1–%2"_s.arg(obstacle.least).arg(obstacle.most));
    case PairObstacle::Kind::LessThanShare:
        return SetupWords::tr("%1 gets %n plan(s), where %2 would be even: excluded from too many plans, or the others "
                              "have theirs already.",
                              nullptr, obstacle.count)
            .arg(rater, obstacle.least == obstacle.most ? QString::number(obstacle.least)
                                                        : u"%1–%2"_s.arg(obstacle.least).arg(obstacle.most));
    case PairObstacle::Kind::NotJoined:
        return SetupWords::tr("The raters fall into %n groups that share no plan, so they cannot be compared with each "
                              "other.",
                              nullptr, obstacle.count);
    case PairObstacle::Kind::TooFewPlansToJoin:
        return SetupWords::tr("%n plan(s) cannot join %1 raters: at least %2 are needed.", nullptr, obstacle.count)
            .arg(obstacle.least)
            .arg(obstacle.least - 1);
    }
    return {};
}

QString cardFact(CardFact fact)
{
    switch (fact) {
    case CardFact::Adopted:
        return SetupWords::tr("Adoption", "a fact of a plan card");
    case CardFact::Period:
        return SetupWords::tr("Period", "a fact of a plan card");
    case CardFact::Signatories:
        return SetupWords::tr("Who signed", "a fact of a plan card");
    case CardFact::Involved:
        return SetupWords::tr("Who took part", "a fact of a plan card");
    case CardFact::Structure:
        return SetupWords::tr("Action lines as the frame", "a fact of a plan card");
    case CardFact::ActionLines:
        return SetupWords::tr("Action lines in it", "a fact of a plan card");
    }
    return {};
}

QString rung(Rung rung)
{
    switch (rung) {
    case Rung::Unknown:
        return SetupWords::tr("not stated", "how a group took part");
    case Rung::Informed:
        return SetupWords::tr("informed only", "how a group took part");
    case Rung::Consulted:
        return SetupWords::tr("consulted", "how a group took part");
    case Rung::Advised:
        return SetupWords::tr("advised", "how a group took part");
    case Rung::Coproduced:
        return SetupWords::tr("co-produced", "how a group took part");
    case Rung::Codecided:
        return SetupWords::tr("co-decided", "how a group took part");
    }
    return {};
}

QString dashboardClaim(const Region &region)
{
    if (!region.dashboardNew)
        return {};
    const QString claim = *region.dashboardNew ? SetupWords::tr("new plan", "what the dashboard claims")
                                               : SetupWords::tr("no new plan", "what the dashboard claims");
    return region.dashboardVersion.isEmpty() ? claim : u"%1 (%2)"_s.arg(claim, region.dashboardVersion);
}

QString dashboardAgainst(const Region &region)
{
    if (!region.dashboardNew)
        return {};
    return SetupWords::tr("Dashboard: %1. Search: %2.")
        .arg(dashboardClaim(region), searchOutcome(region.outcome).toLower());
}

QString dashboardDifference(const Region &region)
{
    switch (dashboardMatch(region)) {
    case DashboardMatch::ClaimsButNotFound:
        return SetupWords::tr("claimed, not found");
    case DashboardMatch::FoundButNotClaimed:
        return SetupWords::tr("found, not claimed");
    case DashboardMatch::NoClaim:
    case DashboardMatch::NotSearched:
    case DashboardMatch::Agrees:
        break;
    }
    return {};
}

} // namespace meetlat::words
