// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"
#include "core/exchange/HandOver.h"

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;

int tellProject(const Call &call, const ReviewState &state)
{
    const Project &project = state.project();
    const RubricVersion *version = state.find<RubricVersion>(project.rubric);
    int active = 0;
    for (const auto &[key, region] : state.all<Region>())
        active += region.isActive ? 1 : 0;
    call.say(Cli::tr("%1: scale %2, cut-off %3, version of the rubric %4, active regions %5")
                 .arg(project.title, codeOf(project.scale), project.cutoff.toString(Qt::ISODate),
                      QString::number(version ? version->number : 0), QString::number(active)));
    return version ? version->number : 0;
}

int runProject(Call &call)
{
    const bool changes = call.has(u"title"_s) || call.has(u"scale"_s) || call.has(u"cutoff"_s);
    const auto scale = namedValue<Scale>(call.value(u"scale"_s));
    if (call.has(u"scale"_s) && !scale)
        return call.misuse(Cli::tr("--scale is 1-5 or 0-5."));
    const QDate cutoff = QDate::fromString(call.value(u"cutoff"_s), Qt::ISODate);
    if (call.has(u"cutoff"_s) && !cutoff.isValid())
        return call.misuse(Cli::tr("--cutoff is a date such as 2022-12-01."));
    const Result<Session> session = changes ? openAsLead(call.argument(0)) : openForReading(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    const ReviewState &state = (*session)->state();
    if (changes) {
        Project project = state.project();
        if (call.has(u"title"_s))
            project.title = call.value(u"title"_s);
        project.scale = scale.value_or(project.scale);
        if (cutoff.isValid())
            project.cutoff = cutoff;
        if (const Status done = (*session)->apply(changeProject(state, project)); !done)
            return call.refuse(done.error());
        // Scores of a level that the scale has again may have been waiting for it.
        if (const Result<MergeReport> placed = replaySetAside(**session); !placed)
            return call.refuse(placed.error());
    }
    const int version = tellProject(call, state);
    const Project &project = state.project();
    return call.done({{u"project"_s, project.id.value},
                      {u"title"_s, project.title},
                      {u"scale"_s, codeOf(project.scale)},
                      {u"cutoff"_s, project.cutoff.toString(Qt::ISODate)},
                      {u"rubric_version"_s, version}});
}

} // namespace

Verb projectVerb()
{
    return {u"project"_s,
            {u"PROJECT [--title T] [--scale 1-5|0-5] [--cutoff DATE]"_s},
            Cli::tr("Tells what a project is set to, and changes it. A scale that would lose a 0 that was given is "
                    "refused."),
            u"meetlat project round-2026.meetlat --cutoff 2022-12-01"_s,
            {{u"title"_s, u"T"_s, Cli::tr("what the review is called"), Option::Once},
             {u"scale"_s, u"1-5|0-5"_s, Cli::tr("the scale of the ladders"), Option::Once},
             {u"cutoff"_s, u"DATE"_s, Cli::tr("a plan adopted on or after it is new"), Option::Once},
             jsonOption()},
            1,
            1,
            runProject};
}

} // namespace meetlat
