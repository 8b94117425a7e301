// SPDX-License-Identifier: GPL-3.0-or-later
// The plan verb with --replace.
#include "app/DocumentReplacing.h"
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"
#include "core/exchange/FileWriting.h"

#include <QFileInfo>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

QJsonObject placementJson(const PlacementCounts &counts)
{
    return {{u"all"_s, counts.all()},     {u"exact"_s, counts.exact},     {u"moved"_s, counts.moved},
            {u"fuzzy"_s, counts.fuzzy},   {u"manual"_s, counts.manual},   {u"ambiguous"_s, counts.ambiguous},
            {u"orphan"_s, counts.orphan}, {u"unknown"_s, counts.unknown}, {u"waiting"_s, counts.waiting}};
}

int scoresOnEarlierVersion(const ReviewState &state, const PlanId &plan)
{
    int count = 0;
    for (const auto &[key, score] : state.all<Score>().startingWith(plan.value))
        count += score.isGiven() && !earlierVersions(state, plan, score.documents).empty() ? 1 : 0;
    return count;
}

int runReplace(Call &call)
{
    if (call.arguments().size() != 2 || call.has(u"adopted"_s))
        return call.misuse(Cli::tr("--replace takes one PDF: the new version."));
    const Result<Session> session = openAsLead(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    const ReviewState &state = (*session)->state();
    const QString region = call.value(u"region"_s);
    const QString title = call.value(u"title"_s).simplified();
    const Result<const Plan *> plan = title.isEmpty() ? onlyPlanOf(state, region) : planNamed(state, region, title);
    if (!plan)
        return call.refuse(plan.error());
    const Result<const Document *> old = documentNamed(state, (*plan)->id, call.value(u"replace"_s));
    if (!old)
        return call.refuse(old.error());
    std::optional<QByteArray> password;
    if (call.has(u"password-stdin"_s))
        password = passwordFromStdin();
    const Result<QByteArray> bytes = readWholeFile(call.argument(1));
    if (!bytes)
        return call.refuse(bytes.error());
    const Result<CheckedPdf> checked = checkPdf(*bytes, password);
    if (!checked)
        return call.refuse(checked.error());
    const PlanId id = (*plan)->id;
    const QString before = (*old)->fileName;
    const Result<Document> newer = replacePdf(**session, id, (*old)->sha256, QFileInfo(call.argument(1)).fileName(),
                                              *checked, password, rightNow());
    if (!newer)
        return call.refuse(newer.error());

    const PlacementCounts counts = placementsOn(state, id);
    const int scores = scoresOnEarlierVersion(state, id);
    call.say(Cli::tr("%1: %2 is replaced by %3").arg(planName(state, *state.find<Plan>(id)), before, newer->fileName));
    call.say(Cli::tr("Highlights: %1; in the same place: %2, moved along: %3, placed by a person: %4")
                 .arg(counts.all())
                 .arg(counts.exact)
                 .arg(counts.moved)
                 .arg(counts.all() - counts.exact - counts.moved - counts.waiting));
    call.say(Cli::tr("A person has to look at: %1 (nearly the same words: %2, several places: %3, not found: %4)")
                 .arg(counts.waiting)
                 .arg(counts.fuzzy)
                 .arg(counts.ambiguous)
                 .arg(counts.orphan));
    call.say(Cli::tr("Scores that were given on an earlier version: %1").arg(scores));
    return call.done({{u"plan"_s, id.value},
                      {u"replaced"_s, before},
                      {u"document"_s, newer->fileName},
                      {u"sha256"_s, newer->sha256.value},
                      {u"pages"_s, newer->pages},
                      {u"highlights"_s, placementJson(counts)},
                      {u"scores_on_earlier_version"_s, scores}});
}

} // namespace meetlat
