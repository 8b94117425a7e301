// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;

std::optional<Scale> scaleFrom(const Call &call)
{
    return call.has(u"scale"_s) ? namedValue<Scale>(call.value(u"scale"_s)) : Scale::OneToFive;
}

QDate cutoffFrom(const Call &call)
{
    return call.has(u"cutoff"_s) ? QDate::fromString(call.value(u"cutoff"_s), Qt::ISODate) : Project().cutoff;
}

int runNew(Call &call)
{
    const std::optional<Scale> scale = scaleFrom(call);
    if (!scale)
        return call.misuse(Cli::tr("--scale is 1-5 or 0-5."));
    const QDate cutoff = cutoffFrom(call);
    if (!cutoff.isValid())
        return call.misuse(Cli::tr("--cutoff is a date such as 2022-12-01."));
    const QString lead = call.has(u"lead"_s) ? call.value(u"lead"_s) : Cli::tr("Review lead");
    const Result<Edit> edit = createProject(call.value(u"title"_s), *scale, cutoff, builtInRubric(), lead, rightNow());
    if (!edit)
        return call.refuse(edit.error());
    const Result<Session> session = ReviewSession::create(call.argument(0), leadIdentity(*edit), *edit);
    if (!session)
        return call.refuse(session.error());
    const Project &project = (*session)->state().project();
    call.say(Cli::tr("Made: %1").arg(call.argument(0)));
    return call.done({{u"project"_s, project.id.value}, {u"title"_s, project.title}, {u"lead"_s, lead.simplified()}});
}

int runRater(Call &call)
{
    const Result<Session> session = openAsLead(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    const QString name = call.value(u"name"_s);
    if (const Status done = (*session)->apply(addRater((*session)->state(), name)); !done)
        return call.refuse(done.error());
    const Rater *rater = findRater((*session)->state(), name);
    if (!rater)
        return call.refuse({Error::Code::UnknownRater, name});
    call.say(Cli::tr("%1 is %2.").arg(raterCode(*rater), rater->name));
    return call.done({{u"rater"_s, raterCode(*rater)}, {u"name"_s, rater->name}});
}

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

int runAssign(Call &call)
{
    const Result<Session> session = openAsLead(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    const ReviewState &state = (*session)->state();
    const Result<const Plan *> found = planOf(state, call);
    if (!found)
        return call.refuse(found.error());
    const PlanId plan = (*found)->id;
    const Result<std::vector<RaterId>> raters = ratersFrom(state, call.values(u"raters"_s));
    if (!raters)
        return call.refuse(raters.error());
    if (const Status done = (*session)->apply(assign(state, plan, *raters, call.has(u"third"_s))); !done)
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

} // namespace

Verb newVerb()
{
    return {u"new"_s,
            {u"PROJECT --title T [--scale 1-5|0-5] [--cutoff 2022-12-01] [--lead NAME]"_s},
            Cli::tr("Makes a project with the built-in rubric. The yes/no question keeps 1 = no and 2 = yes on either "
                    "scale; what cannot be established is nd."),
            u"meetlat new round-2026.meetlat --title \"Round 2026\""_s,
            {{u"title"_s, u"T"_s, Cli::tr("what the review is called"), Option::Required},
             {u"scale"_s, u"1-5|0-5"_s, Cli::tr("the scale of the ladders; 1-5 unless given"), Option::Once},
             {u"cutoff"_s, u"DATE"_s, Cli::tr("a plan adopted on or after it is new; 2022-12-01 unless given"),
              Option::Once},
             {u"lead"_s, u"NAME"_s, Cli::tr("the review lead's name"), Option::Once},
             jsonOption()},
            1,
            1,
            runNew};
}

Verb raterVerb()
{
    return {u"rater"_s,
            {u"PROJECT --name N"_s},
            Cli::tr("Adds a rater. Twice the same name is no error; the lead's own name makes the lead rate too."),
            u"meetlat rater round-2026.meetlat --name \"Anna Bos\""_s,
            {{u"name"_s, u"N"_s, Cli::tr("the rater's name"), Option::Required}, jsonOption()},
            1,
            1,
            runRater};
}

Verb assignVerb()
{
    return {u"assign"_s,
            {u"PROJECT --region NAME --raters N1,N2 [--third]"_s},
            Cli::tr("Assigns a plan to its two raters. Twice is no error; a further rater only with --third."),
            u"meetlat assign round-2026.meetlat --region Beekdal --raters \"Anna Bos,Karim Said\""_s,
            {regionOption(),
             planOption(),
             {u"raters"_s, u"N1,N2"_s, Cli::tr("the raters, by name or as R1, R2 …; may be repeated"),
              Option::Required | Option::Repeatable},
             {u"third"_s, {}, Cli::tr("asks them in as a third rater"), Option::Once},
             jsonOption()},
            1,
            1,
            runAssign};
}

} // namespace meetlat
