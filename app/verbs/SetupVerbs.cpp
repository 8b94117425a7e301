// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"
#include "core/domain/PairPlanning.h"

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

/// The rater of --name, made when there is none yet; --rename gives the one that is there another name.
Status addOrRename(Composition &change, const Call &call)
{
    const QString name = call.value(u"name"_s);
    if (!call.has(u"rename"_s))
        return change.add(addRater(change.state(), name));
    const Result<const Rater *> rater = raterNamed(change.state(), name);
    if (!rater)
        return rater.error();
    return change.add(renameRater(change.state(), (*rater)->id, call.value(u"rename"_s)));
}

/// Exclusions of a rater, by --exclude and --readmit, which may be repeated.
Status changeExclusions(Composition &change, const Call &call, const RaterId &rater, ExclusionWhy why)
{
    for (const bool excludes : {true, false}) {
        for (const QString &name : call.values(excludes ? u"exclude"_s : u"readmit"_s)) {
            const Region *region = findRegion(change.state(), name);
            if (!region)
                return Error{Error::Code::UnknownRegion, name};
            const Status done = change.add(excludes ? excludeRater(change.state(), rater, region->id, why)
                                                    : readmitRater(change.state(), rater, region->id));
            if (!done)
                return done;
        }
    }
    return Done{};
}

QJsonArray exclusionsJson(const ReviewState &state, const RaterId &rater)
{
    QJsonArray excluded;
    for (const RaterExclusion *exclusion : exclusionsOf(state, rater)) {
        const Region *region = state.find<Region>(exclusion->region);
        excluded.append(QJsonObject{{u"region"_s, region ? region->name : QString()},
                                    {u"why"_s, codeOf(exclusion->why).replace(u'_', u'-')}});
    }
    return excluded;
}

int runRater(Call &call)
{
    const auto why = call.has(u"why"_s) ? namedValue<ExclusionWhy>(call.value(u"why"_s).replace(u'-', u'_'))
                                        : ExclusionWhy::OwnRegion;
    if (!why)
        return call.misuse(Cli::tr("--why is own-region, wrote-plan or other."));
    const Result<Session> session = openAsLead(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    Composition change((*session)->state(), Edit::Kind::ChangeRaters);
    if (const Status done = addOrRename(change, call); !done)
        return call.refuse(done.error());
    const QString name = call.value(call.has(u"rename"_s) ? u"rename"_s : u"name"_s);
    const Rater *rater = findRater(change.state(), name);
    if (!rater)
        return call.refuse({Error::Code::UnknownRater, name});
    if (const Status done = changeExclusions(change, call, RaterId(rater->id), *why); !done)
        return call.refuse(done.error());
    if (const Status done = (*session)->apply(change.edit()); !done)
        return call.refuse(done.error());
    rater = findRater((*session)->state(), name);
    call.say(Cli::tr("%1 is %2.").arg(raterCode(*rater), rater->name));
    return call.done({{u"rater"_s, raterCode(*rater)},
                      {u"name"_s, rater->name},
                      {u"excluded"_s, exclusionsJson((*session)->state(), rater->id)}});
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
            {u"PROJECT --name N [--rename NEW] [--exclude REGION]… [--why own-region|wrote-plan|other] "
             "[--readmit REGION]…"_s},
            Cli::tr("Adds a rater. Twice the same name is no error; the lead's own name makes the lead rate too. "
                    "Excluded regions are left out when pairs are planned."),
            u"meetlat rater round-2026.meetlat --name \"Anna Bos\" --exclude Beekdal --why wrote-plan"_s,
            {{u"name"_s, u"N"_s, Cli::tr("the rater's name"), Option::Required},
             {u"rename"_s, u"NEW"_s, Cli::tr("gives a rater who is there already another name"), Option::Once},
             {u"exclude"_s, u"REGION"_s, Cli::tr("a region whose plans the rater is not to score"),
              Option::Repeatable},
             {u"why"_s, u"REASON"_s, Cli::tr("why: own-region (unless given), wrote-plan or other"), Option::Once},
             {u"readmit"_s, u"REGION"_s, Cli::tr("lifts an exclusion"), Option::Repeatable},
             jsonOption()},
            1,
            1,
            runRater};
}

} // namespace meetlat
