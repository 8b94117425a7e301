// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"
#include "core/base/Uuid7.h"
#include "core/domain/Dashboard.h"
#include "ui/viewmodels/SetupWords.h"
#include "ui/viewmodels/Words.h"

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;

QString dateText(const std::optional<PartialDate> &date)
{
    return date ? date->toString() : QString();
}

QJsonValue yesNoJson(std::optional<bool> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject regionJson(const ReviewState &state, const Region &region)
{
    QJsonArray claims;
    for (const DashboardClaim *claim : claimsOf(state, region.id))
        claims.append(QJsonObject{{u"at"_s, claim->at.toString(Qt::ISODate)},
                                  {u"version"_s, claim->version},
                                  {u"new"_s, yesNoJson(claim->claimsNew)},
                                  {u"source"_s, claim->source}});
    return {{u"region"_s, region.name},
            {u"aliases"_s, QJsonArray::fromStringList(region.aliases)},
            {u"active"_s, region.isActive},
            {u"outcome"_s, codeOf(region.outcome)},
            {u"searched"_s, region.searched},
            {u"valid_from"_s, dateText(region.validFrom)},
            {u"valid_until"_s, dateText(region.validUntil)},
            {u"certainty"_s, region.certainty},
            {u"dashboard_new"_s, yesNoJson(region.dashboardNew)},
            {u"dashboard_version"_s, region.dashboardVersion},
            {u"difference"_s, words::dashboardDifference(region)},
            {u"claims"_s, claims}};
}

void tellRegion(const Call &call, const Region &region)
{
    QStringList facts{region.isActive ? Cli::tr("active") : Cli::tr("not active"),
                      words::searchOutcome(region.outcome)};
    if (!region.searched.isEmpty())
        facts << region.searched;
    call.say(u"%1 · %2"_s.arg(region.name, facts.join(u" · "_s)));
    const QString against = words::dashboardAgainst(region);
    if (!against.isEmpty())
        call.say(u"  "_s + against);
}

/// The region with what the options say. Errors: BadValue, BadDate.
Result<Region> changed(Region region, const Call &call)
{
    if (call.has(u"rename"_s))
        region.name = call.value(u"rename"_s);
    if (call.has(u"aliases"_s))
        region.aliases = call.value(u"aliases"_s).split(u';', Qt::SkipEmptyParts);
    if (call.has(u"searched"_s))
        region.searched = call.value(u"searched"_s);
    if (call.has(u"active"_s)) {
        if (!QStringList{u"yes"_s, u"no"_s}.contains(call.value(u"active"_s)))
            return Error{Error::Code::BadValue, u"--active "_s + call.value(u"active"_s)};
        region.isActive = call.value(u"active"_s) == u"yes"_s;
    }
    if (call.has(u"outcome"_s)) {
        const auto outcome = enumFromName<SearchOutcome>(call.value(u"outcome"_s).toStdString());
        if (!outcome)
            return Error{Error::Code::BadValue, u"--outcome "_s + call.value(u"outcome"_s)};
        region.outcome = *outcome;
    }
    for (const auto &[option, date] : {std::pair{u"valid-from"_s, &Region::validFrom},
                                       std::pair{u"valid-until"_s, &Region::validUntil}}) {
        if (!call.has(option))
            continue;
        region.*date = PartialDate::fromString(call.value(option));
        if (!(region.*date) && !call.value(option).isEmpty())
            return Error{Error::Code::BadDate, call.value(option)};
    }
    return region;
}

/// The claim of --claim, --at, --version and --source.
Result<DashboardClaim> claimFrom(const Call &call, const RegionId &region)
{
    DashboardClaim claim;
    claim.region = region;
    const QString word = call.value(u"claim"_s);
    if (!QStringList{u"yes"_s, u"no"_s, u"unknown"_s, u"remove"_s}.contains(word))
        return Error{Error::Code::BadValue, u"--claim "_s + word};
    if (word == u"yes"_s || word == u"no"_s)
        claim.claimsNew = word == u"yes"_s;
    claim.at = QDate::fromString(call.value(u"at"_s), Qt::ISODate);
    if (!claim.at.isValid())
        return Error{Error::Code::BadDate, call.value(u"at"_s)};
    claim.version = call.value(u"version"_s);
    claim.source = call.value(u"source"_s);
    return claim;
}

Status change(Composition &change, const Call &call)
{
    const QString name = call.value(u"name"_s);
    const Region *known = findRegion(change.state(), name);
    Region start = known ? *known : Region{};
    if (!known) {
        start.id = {newUuid7()};
        start.name = name;
    }
    const Result<Region> region = changed(start, call);
    if (!region)
        return region.error();
    if (const Status done = change.add(mergeRegions(change.state(), {*region})); !done)
        return done;
    if (!call.has(u"claim"_s))
        return Done{};
    const Result<DashboardClaim> claim = claimFrom(call, region->id);
    if (!claim)
        return claim.error();
    if (call.value(u"claim"_s) != u"remove"_s)
        return change.add(recordClaim(change.state(), *claim));
    for (const DashboardClaim *kept : claimsOf(change.state(), region->id)) {
        if (kept->at == claim->at && (!call.has(u"version"_s) || kept->version == claim->version))
            return change.add(removeClaim(change.state(), ClaimId(kept->id)));
    }
    return Error{Error::Code::BadValue, u"--at "_s + call.value(u"at"_s)};
}

int runRegion(Call &call)
{
    if (call.has(u"claim"_s) != call.has(u"at"_s))
        return call.misuse(Cli::tr("--claim and --at belong together."));
    const Result<Session> session = openAsLead(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    Composition edit((*session)->state(), Edit::Kind::ChangeRegions);
    if (const Status done = change(edit, call); !done)
        return call.refuse(done.error());
    if (const Status done = (*session)->apply(edit.edit()); !done)
        return call.refuse(done.error());
    const ReviewState &state = (*session)->state();
    const Region *region = findRegion(state, call.value(call.has(u"rename"_s) ? u"rename"_s : u"name"_s));
    if (!region)
        return call.refuse({Error::Code::UnknownRegion, call.value(u"name"_s)});
    tellRegion(call, *region);
    return call.done(regionJson(state, *region));
}

} // namespace

Verb regionVerb()
{
    return {
        u"region"_s,
        {u"PROJECT --name N [--rename NEW] [--aliases \"A; B\"] [--active yes|no] [--outcome O] [--searched T] "
         "[--valid-from D] [--valid-until D] [--claim yes|no|unknown|remove --at DATE [--version V] [--source T]]"_s},
        Cli::tr("Adds a region, changes one, or tells how it stands. A claim of the national dashboard is kept with "
                "its day; the newest one counts. The whole register comes in and goes out with the verb regions."),
        u"meetlat region round-2026.meetlat --name Beekdal --outcome older --searched \"site, May 2025\""_s,
        {{u"name"_s, u"N"_s, Cli::tr("the region, by name or alias"), Option::Required},
         {u"rename"_s, u"NEW"_s, Cli::tr("another name"), Option::Once},
         {u"aliases"_s, u"LIST"_s, Cli::tr("all its other names, separated by ;"), Option::Once},
         {u"active"_s, u"yes|no"_s, Cli::tr("whether it counts in this project"), Option::Once},
         {u"outcome"_s, u"O"_s, Cli::tr("what was found: new, older, progress-report or none"), Option::Once},
         {u"searched"_s, u"T"_s, Cli::tr("where and when was searched"), Option::Once},
         {u"valid-from"_s, u"D"_s, Cli::tr("since when it is a region: a year, month or day"), Option::Once},
         {u"valid-until"_s, u"D"_s, Cli::tr("until when it was one"), Option::Once},
         {u"claim"_s, u"yes|no"_s, Cli::tr("whether the dashboard claims a new plan; or unknown, or remove"), Option::Once},
         {u"at"_s, u"DATE"_s, Cli::tr("the day of the claim, such as 2024-12-31"), Option::Once},
         {u"version"_s, u"V"_s, Cli::tr("version of the dashboard"), Option::Once},
         {u"source"_s, u"T"_s, Cli::tr("where that can be read"), Option::Once},
         jsonOption()},
        1,
        1,
        runRegion};
}

} // namespace meetlat
