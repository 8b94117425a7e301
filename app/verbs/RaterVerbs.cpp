// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"
#include "core/domain/Submitting.h"
#include "core/exchange/HandOver.h"

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;

/// An open file with the plan and the rater that the arguments name.
struct Desk
{
    Session session;
    const Plan *plan = nullptr;
    const Rater *rater = nullptr;
};

Result<Desk> openDesk(const Call &call)
{
    Result<Session> session = openProject(call.argument(0));
    if (!session)
        return session.error();
    Desk desk;
    desk.session = std::move(session).value();
    const Result<const Plan *> plan = planOf(desk.session->state(), call);
    if (!plan)
        return plan.error();
    desk.plan = *plan;
    const Result<const Rater *> rater = workerHere(*desk.session, **plan, call.value(u"rater"_s));
    if (!rater)
        return rater.error();
    desk.rater = *rater;
    return desk;
}

int runSubmit(Call &call)
{
    std::map<IndicatorId, QString> gaps;
    for (const QString &gap : call.values(u"gap"_s)) {
        const qsizetype equals = gap.indexOf(u'=');
        if (equals < 1)
            return call.misuse(Cli::tr("--gap is an indicator and a reason, such as WE=\"not found\"."));
        gaps.insert_or_assign(IndicatorId{gap.left(equals)}, gap.mid(equals + 1));
    }
    const Result<Desk> desk = openDesk(call);
    if (!desk)
        return call.refuse(desk.error());
    const ReviewState &state = desk->session->state();
    for (const auto &[indicator, reason] : gaps) {
        if (!state.rubric().find(indicator))
            return call.refuse({Error::Code::UnknownIndicator, indicator.value});
    }
    const PlanId plan = desk->plan->id;
    const RaterId rater = desk->rater->id;
    if (const Status done = desk->session->apply(submitPlan(state, plan, rater, gaps, rightNow())); !done)
        return call.refuse(done.error());
    const Submission *submission = latestSubmission(state, plan, rater);
    const int round = submission ? submission->round : 0;
    call.say(Cli::tr("%1: submitted, round %2").arg(planName(state, *desk->plan), QString::number(round)));
    return call.done({{u"region"_s, regionName(state, *desk->plan)}, {u"round"_s, round}});
}

int runReopen(Call &call)
{
    const Result<Desk> desk = openDesk(call);
    if (!desk)
        return call.refuse(desk.error());
    const ReviewState &state = desk->session->state();
    const Status done =
        desk->session->apply(reopenPlan(state, desk->plan->id, desk->rater->id, call.value(u"reason"_s), rightNow()));
    if (!done)
        return call.refuse(done.error());
    call.say(Cli::tr("%1: re-opened").arg(planName(state, *desk->plan)));
    return call.done({{u"region"_s, regionName(state, *desk->plan)}});
}

int runHandOut(Call &call)
{
    const Result<Session> session = openAsLead(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    const ReviewState &state = (*session)->state();
    const Result<const Rater *> rater = raterNamed(state, call.value(u"rater"_s));
    if (!rater)
        return call.refuse(rater.error());
    const RaterId id = (*rater)->id;
    const QString name = (*rater)->name;
    const QString path = call.value(u"to"_s);
    if (const Status done = handOut(**session, id, path); !done)
        return call.refuse(done.error());
    const int plans = static_cast<int>(plansAssignedTo(state, id).size());
    call.say(Cli::tr("%1 for %2, plans: %3").arg(path, name, QString::number(plans)));
    return call.done({{u"file"_s, path}, {u"rater"_s, name}, {u"plans"_s, plans}});
}

int runHandIn(Call &call)
{
    const QString path = call.value(u"to"_s);
    if (isProjectFile(path)) // never over somebody's work
        return call.refuse({Error::Code::FileExists, path});
    const Result<Session> session = openProject(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    const Result<QString> digest = handIn(**session, path);
    if (!digest)
        return call.refuse(digest.error());
    call.say(Cli::tr("Packet: %1").arg(path));
    call.say(Cli::tr("Receipt: %1").arg(receiptOf(*digest)));
    return call.done({{u"file"_s, path}, {u"sha256"_s, *digest}, {u"receipt"_s, receiptOf(*digest)}});
}

} // namespace

Verb submitVerb()
{
    return {u"submit"_s,
            {u"FILE --rater N --region NAME [--gap WE=REASON]…"_s},
            Cli::tr("Locks a plan as the rater's next round. A missing score, reason or piece of evidence is a gap and "
                    "needs a reason."),
            u"meetlat submit anna.meetlat --rater \"Anna Bos\" --region Beekdal --gap \"BB=staat niet in het plan\""_s,
            {raterOption(),
             regionOption(),
             planOption(),
             {u"gap"_s, u"CODE=REASON"_s, Cli::tr("why this indicator lacks something"), Option::Repeatable},
             jsonOption()},
            1,
            1,
            runSubmit};
}

Verb reopenVerb()
{
    return {u"reopen"_s,
            {u"FILE --rater N --region NAME --reason T"_s},
            Cli::tr("Unlocks a submitted plan. What was submitted stays kept; the reason is logged."),
            u"meetlat reopen anna.meetlat --rater \"Anna Bos\" --region Beekdal --reason \"page 12 overlooked\""_s,
            {raterOption(),
             regionOption(),
             planOption(),
             {u"reason"_s, u"T"_s, Cli::tr("why"), Option::Required},
             jsonOption()},
            1,
            1,
            runReopen};
}

Verb handOutVerb()
{
    return {u"hand-out"_s,
            {u"PROJECT --rater N --to FILE.meetlat"_s},
            Cli::tr("Writes a rater's own file. It holds only that rater's plans and nothing of any other rater."),
            u"meetlat hand-out round-2026.meetlat --rater \"Anna Bos\" --to anna.meetlat"_s,
            {raterOption(), {u"to"_s, u"FILE.meetlat"_s, Cli::tr("the new file"), Option::Required}, jsonOption()},
            1,
            1,
            runHandOut};
}

Verb handInVerb()
{
    return {u"hand-in"_s,
            {u"FILE --to FILE.meetpak"_s},
            Cli::tr("Writes the packet with a rater's work for the lead, and its receipt. Drafts travel along as "
                    "progress."),
            u"meetlat hand-in anna.meetlat --to anna.meetpak"_s,
            {{u"to"_s, u"FILE.meetpak"_s, Cli::tr("where to write the packet"), Option::Required}, jsonOption()},
            1,
            1,
            runHandIn};
}

} // namespace meetlat
