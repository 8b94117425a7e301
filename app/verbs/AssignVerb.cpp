// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"
#include "core/domain/PairPlanning.h"
#include "ui/viewmodels/SetupWords.h"

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A name with a comma in it may be meant as a whole.
Result<std::vector<RaterId>> ratersFrom(const ReviewState &state, const QStringList &values)
{
    std::vector<RaterId> raters;
    for (const QString &value : values) {
        const QStringList names = findRater(state, value) ? QStringList(value) : value.split(u',', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            const Result<const Rater *> rater = raterNamed(state, name.trimmed());
            if (!rater)
                return rater.error();
            raters.push_back((*rater)->id);
        }
    }
    if (raters.empty())
        return Error{Error::Code::NameIsEmpty, {}};
    return raters;
}

int assignOnePlan(Call &call, ReviewSession &session)
{
    const ReviewState &state = session.state();
    const Result<const Plan *> found = planOf(state, call);
    if (!found)
        return call.refuse(found.error());
    const PlanId plan = (*found)->id;
    const QStringList named = call.values(call.has(u"remove"_s) ? u"remove"_s : u"raters"_s);
    const Result<std::vector<RaterId>> raters = ratersFrom(state, named);
    if (!raters)
        return call.refuse(raters.error());
    const Result<Edit> edit = call.has(u"remove"_s) ? unassign(state, plan, raters->front())
                                                    : assign(state, plan, *raters, call.has(u"third"_s));
    if (const Status done = session.apply(edit); !done)
        return call.refuse(done.error());
    QJsonArray assigned;
    QStringList names;
    for (const Assignment *assignment : assignmentsOf(state, plan)) {
        const Rater *rater = state.find<Rater>(assignment->rater);
        names << raterCode(*rater);
        assigned.append(
            QJsonObject{{u"rater"_s, raterCode(*rater)}, {u"name"_s, rater->name}, {u"third"_s, assignment->isThird}});
    }
    call.say(Cli::tr("%1 is assigned to %2.").arg(planName(state, *state.find<Plan>(plan)), names.join(u", "_s)));
    return call.done({{u"region"_s, regionName(state, *state.find<Plan>(plan))}, {u"raters"_s, assigned}});
}

QString obstacleCode(PairObstacle::Kind kind)
{
    switch (kind) {
    case PairObstacle::Kind::TooFewRaters:
        return u"too_few_raters"_s;
    case PairObstacle::Kind::PlanWithoutTwo:
        return u"plan_without_two"_s;
    case PairObstacle::Kind::KeptThoughBarred:
        return u"assigned_though_excluded"_s;
    case PairObstacle::Kind::MoreThanShare:
        return u"more_than_share"_s;
    case PairObstacle::Kind::LessThanShare:
        return u"less_than_share"_s;
    case PairObstacle::Kind::NotJoined:
        return u"not_joined"_s;
    case PairObstacle::Kind::TooFewPlansToJoin:
        return u"too_few_plans"_s;
    }
    return {};
}

/// "R3" of the n-th rater of the question; null where nobody sits.
QJsonValue raterAt(const ReviewState &state, const PairQuestion &question, int rater)
{
    if (rater < 0)
        return {};
    return raterCode(*state.find<Rater>(question.raters[std::size_t(rater)]));
}

QJsonObject proposalJson(const ReviewState &state, const PairQuestion &question, const PairDesign &design)
{
    QJsonArray plans;
    for (std::size_t i = 0; i < question.plans.size(); ++i) {
        const Plan &plan = *state.find<Plan>(question.plans[i]);
        plans.append(QJsonObject{{u"region"_s, regionName(state, plan)},
                                 {u"plan"_s, plan.title},
                                 {u"raters"_s, QJsonArray{raterAt(state, question, design.pairs[i][0]),
                                                          raterAt(state, question, design.pairs[i][1])}},
                                 {u"kept"_s, static_cast<int>(question.task.units[i].kept.size())}});
    }
    QJsonObject loads;
    QJsonArray pairs;
    for (int a = 0; a < question.task.raters; ++a) {
        loads.insert(raterAt(state, question, a).toString(), design.loads[std::size_t(a)]);
        for (int b = a + 1; b < question.task.raters; ++b)
            pairs.append(QJsonObject{
                {u"raters"_s, QJsonArray{raterAt(state, question, a), raterAt(state, question, b)}},
                {u"plans"_s, design.together[std::size_t(a)][std::size_t(b)]}});
    }
    return {{u"plans"_s, plans}, {u"loads"_s, loads}, {u"pairs"_s, pairs}};
}

void tellProposal(const Call &call, const ReviewState &state, const PairQuestion &question, const PairDesign &design)
{
    for (std::size_t i = 0; i < question.plans.size(); ++i) {
        QStringList raters;
        for (const int rater : design.pairs[i])
            raters << (rater < 0 ? u"–"_s : raterAt(state, question, rater).toString());
        call.say(u"%1  %2"_s.arg(raters.join(u", "_s).leftJustified(10),
                                 words::regionAndTitle(state, question.plans[i])));
    }
    for (std::size_t rater = 0; rater < question.raters.size(); ++rater)
        call.say(Cli::tr("%1: plans: %2")
                     .arg(words::numberedRater(state, question.raters[rater]), QString::number(design.loads[rater])));
}

int planPairs(Call &call, ReviewSession &session)
{
    const ReviewState &state = session.state();
    bool isSeed = true;
    const quint64 seed = call.has(u"seed"_s) ? call.value(u"seed"_s).toULongLong(&isSeed) : 1;
    if (!isSeed)
        return call.misuse(Cli::tr("--seed is a whole number."));
    std::vector<RaterId> takingPart;
    if (call.has(u"raters"_s)) {
        const Result<std::vector<RaterId>> raters = ratersFrom(state, call.values(u"raters"_s));
        if (!raters)
            return call.refuse(raters.error());
        takingPart = *raters;
    }
    const PairQuestion question = pairQuestionOf(state, seed, takingPart);
    const PairDesign design = designPairs(question.task);
    QJsonArray obstacles;
    for (const PairObstacle &obstacle : obstaclesTo(question, design)) {
        const QString sentence = words::pairObstacle(state, obstacle);
        obstacles.append(QJsonObject{{u"kind"_s, obstacleCode(obstacle.kind)}, {u"what"_s, sentence}});
        if (call.has(u"anyway"_s))
            call.warn(sentence);
        else
            call.refuseOne({}, sentence);
    }
    const bool writes = !call.has(u"dry-run"_s) && !call.hasRefused();
    tellProposal(call, state, question, design);
    QJsonObject document = proposalJson(state, question, design);
    document.insert(u"obstacles"_s, obstacles);
    document.insert(u"seed"_s, QString::number(seed));
    document.insert(u"written"_s, writes);
    if (writes) {
        if (const Status done = session.apply(assignPairs(state, question, design)); !done)
            return call.refuse(done.error());
    } else {
        call.say(Cli::tr("Nothing is written."));
    }
    return call.done(document);
}

int runAssign(Call &call)
{
    const bool plansPairs = call.has(u"plan-pairs"_s);
    if (plansPairs == call.has(u"region"_s))
        return call.misuse(Cli::tr("Give either --region with --raters, or --plan-pairs."));
    if (!plansPairs && call.has(u"raters"_s) == call.has(u"remove"_s))
        return call.misuse(Cli::tr("Give either --raters or --remove."));
    const Result<Session> session = openAsLead(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    return plansPairs ? planPairs(call, **session) : assignOnePlan(call, **session);
}

} // namespace

Verb assignVerb()
{
    Option region = regionOption();
    region.traits = Option::Once;
    return {
        u"assign"_s,
        {u"PROJECT --region NAME --raters N1,N2 [--third]"_s, u"PROJECT --region NAME --remove N"_s,
         u"PROJECT --plan-pairs [--seed N] [--raters N1,N2…] [--dry-run] [--anyway]"_s},
        Cli::tr("Assigns a plan to its two raters. Twice is no error; a further rater only with --third. With "
                "--plan-pairs every plan gets two raters: loads differ by at most 1, each pair is used about equally "
                "often, all raters are joined by shared plans, exclusions hold and what is assigned stays. Where that "
                "cannot be, it says why and writes nothing."),
        u"meetlat assign round-2026.meetlat --plan-pairs --seed 7 --dry-run"_s,
        {region,
         planOption(),
         {u"raters"_s, u"N1,N2"_s, Cli::tr("the raters, by name or as R1, R2 …; may be repeated"), Option::Repeatable},
         {u"third"_s, {}, Cli::tr("asks them in as a third rater"), Option::Once},
         {u"remove"_s, u"N"_s, Cli::tr("takes the plan away from a rater who has not begun"), Option::Once},
         {u"plan-pairs"_s, {}, Cli::tr("plans pairs for all plans; --raters then says who takes part"), Option::Once},
         {u"seed"_s, u"N"_s, Cli::tr("another number gives another drawing; 1 unless given"), Option::Once},
         {u"dry-run"_s, {}, Cli::tr("shows what would happen and changes nothing"), Option::Once},
         {u"anyway"_s, {}, Cli::tr("writes the pairs although a rule cannot be kept"), Option::Once},
         jsonOption()},
        1,
        1,
        runAssign};
}

} // namespace meetlat
