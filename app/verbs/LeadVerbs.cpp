// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Deciding.h"
#include "app/DocumentReplacing.h"
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"
#include "core/domain/Reconciling.h"
#include "core/exchange/FileWriting.h"
#include "core/exchange/HandOver.h"

#include <QFileInfo>

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 largestPacket = qint64(64) << 20;

QJsonObject reportJson(const MergeReport &report)
{
    return {{u"new"_s, report.fresh},
            {u"changed"_s, report.changed},
            {u"same"_s, report.same},
            {u"older"_s, report.older},
            {u"forked"_s, report.forked},
            {u"quarantined"_s, report.quarantined},
            {u"other_document"_s, report.otherDocument}};
}

void sayCount(const Call &call, const QString &what, int count)
{
    if (count > 0)
        call.say(u"  %1: %2"_s.arg(what).arg(count));
}

void tellRows(const Call &call, const MergeReport &report)
{
    sayCount(call, Cli::tr("new rows"), report.fresh);
    sayCount(call, Cli::tr("changed rows"), report.changed);
    sayCount(call, Cli::tr("the same as here"), report.same);
    sayCount(call, Cli::tr("older than here, without effect"), report.older);
    sayCount(call, Cli::tr("two versions of one row, the other one is kept aside"), report.forked);
    sayCount(call, Cli::tr("of another rubric, kept aside"), report.quarantined);
    sayCount(call, Cli::tr("on another version of a document, flagged"), report.otherDocument);
}

/// Which plans a packet brings, how far they are, never what was scored.
QJsonArray tellPlans(const Call &call, const ReviewState &state, const TakeInPreview &preview)
{
    QJsonArray plans;
    const int cells = static_cast<int>(state.rubric().indicators.size());
    for (const TakeInPreview::PlanLine &line : preview.plans) {
        const Plan *plan = state.find<Plan>(line.plan);
        const QString name = plan ? planName(state, *plan) : line.plan.value;
        const QString standing = line.round > 0 ? Cli::tr("submitted, round %1").arg(line.round)
                                                : Cli::tr("draft, %1 of %2").arg(line.cellsGiven).arg(cells);
        call.say(u"  %1: %2"_s.arg(name, standing));
        plans.append(QJsonObject{{u"region"_s, plan ? regionName(state, *plan) : QString()},
                                 {u"round"_s, line.round},
                                 {u"new_round"_s, line.isNewRound},
                                 {u"cells_given"_s, line.cellsGiven},
                                 {u"other_document"_s, line.otherDocument}});
    }
    return plans;
}

QJsonObject tellPacket(const Call &call, const ReviewState &state, const QString &name, const TakeInPreview &preview)
{
    call.say(Cli::tr("%1: from %2, receipt %3").arg(name, preview.raterName, receiptOf(preview.packet.sha256)));
    if (preview.isKnown)
        call.say(Cli::tr("  already taken in, nothing to do"));
    else
        tellRows(call, preview.report);
    return {{u"packet"_s, name},
            {u"rater"_s, preview.raterName},
            {u"sha256"_s, preview.packet.sha256},
            {u"receipt"_s, receiptOf(preview.packet.sha256)},
            {u"known"_s, preview.isKnown},
            {u"rows"_s, reportJson(preview.report)},
            {u"plans"_s, tellPlans(call, state, preview)}};
}

Result<TakeInPreview> takeOne(ReviewSession &session, const Call &call, const QString &path)
{
    if (QFileInfo(path).size() > largestPacket)
        return Error{Error::Code::PacketTooLarge, Cli::tr("more than 64 MB")};
    const Result<QByteArray> bytes = readWholeFile(path);
    if (!bytes)
        return bytes.error();
    if (call.has(u"dry-run"_s))
        return previewTakeIn(session, *bytes, call.has(u"accept-fork"_s));
    return takeIn(session, *bytes, call.has(u"accept-fork"_s));
}

/// Highlights that came on an earlier version of a document are looked for in the one that is here.
void tellPlacedArrivals(const Call &call, ReviewSession &session)
{
    for (const Plan *plan : plansByRegion(session.state())) {
        if (highlightsToPlace(session.state(), plan->id).empty())
            continue;
        const Status placed = placeArrivals(session, plan->id, rightNow());
        const PlacementCounts counts = placementsOn(session.state(), plan->id);
        if (!placed)
            call.warn(Cli::tr("%1: highlights on another version were not looked for.")
                          .arg(planName(session.state(), *plan)));
        else
            call.say(Cli::tr("%1: highlights on another version: %2, of which a person has to look at: %3")
                         .arg(planName(session.state(), *plan), QString::number(counts.all()),
                              QString::number(counts.waiting)));
    }
}

int runTakeIn(Call &call)
{
    const Result<Session> session = openAsLead(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    QJsonArray packets;
    for (const QString &path : call.arguments().mid(1)) {
        const QString name = QFileInfo(path).fileName();
        const Result<TakeInPreview> preview = takeOne(**session, call, path);
        if (preview)
            packets.append(tellPacket(call, (*session)->state(), name, *preview));
        else
            call.refuseOne(name, preview.error());
    }
    if (!call.has(u"dry-run"_s) && !packets.isEmpty())
        tellPlacedArrivals(call, **session);
    if (call.has(u"dry-run"_s))
        call.say(Cli::tr("Only looked at; nothing was changed."));
    return call.done({{u"dry_run"_s, call.has(u"dry-run"_s)}, {u"packets"_s, packets}});
}

/// The decision that the options ask for, before the project is known. A fault is wrong usage.
QString readDecision(const Call &call, Decision &decision, bool &hasKind)
{
    decision.indicator = {call.value(u"indicator"_s)};
    decision.reason = call.value(u"reason"_s).trimmed();
    hasKind = call.has(u"kind"_s);
    if (hasKind) {
        const std::optional<DecisionKind> kind = namedValue<DecisionKind>(call.value(u"kind"_s));
        if (!kind)
            return Cli::tr("--kind is a, b, other, unclear or third.");
        decision.kind = *kind;
    }
    const bool mayLackLevel =
        hasKind && (decision.kind == DecisionKind::Unclear || decision.kind == DecisionKind::Third);
    if (!call.has(u"level"_s))
        return mayLackLevel ? QString() : Cli::tr("The option --%1 is missing.").arg(u"level"_s);
    const std::optional<LevelChoice> level = levelFromText(call.value(u"level"_s));
    if (!level)
        return Cli::tr("--level is a number or nd.");
    decision.level = level->level;
    decision.notDeterminable = level->notDeterminable;
    return {};
}

int runDecide(Call &call)
{
    Decision decision;
    bool hasKind = false;
    const QString fault = readDecision(call, decision, hasKind);
    if (!fault.isEmpty())
        return call.misuse(fault);
    const Result<Session> session = openAsLead(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    const ReviewState &state = (*session)->state();
    const Result<const Plan *> plan = planOf(state, call);
    if (!plan)
        return call.refuse(plan.error());
    decision.plan = (*plan)->id;
    decision.by = (*session)->identity().person;
    decision.at = rightNow();

    const Status done = openAndDecide(**session, decision, [&](const ReviewState &opened) {
        if (!hasKind)
            decision.kind = kindByLevel(opened, decision);
        return decision.kind;
    });
    if (!done)
        return call.refuse(done.error());

    const CellCount count = countCells(state);
    call.say(Cli::tr("%1, %2: decided. Decided in all: %3 of %4.")
                 .arg(planName(state, **plan), decision.indicator.value, QString::number(count.decided),
                      QString::number(count.disclosed)));
    const std::string_view kind = enumName(decision.kind);
    return call.done({{u"region"_s, regionName(state, **plan)},
                      {u"indicator"_s, decision.indicator.value},
                      {u"kind"_s, QLatin1String(kind.data(), static_cast<qsizetype>(kind.size()))},
                      {u"decided"_s, count.decided},
                      {u"of"_s, count.disclosed}});
}

} // namespace

Verb takeInVerb()
{
    return {
        u"take-in"_s,
        {u"PROJECT PACKET… [--dry-run]"_s},
        Cli::tr("Takes raters' packets in. Twice is the same as once and an old packet never wins; a packet that is "
                "refused changes nothing, the others go in."),
        u"meetlat take-in round-2026.meetlat anna.meetpak karim.meetpak --dry-run"_s,
        {{u"dry-run"_s, {}, Cli::tr("shows what would happen and changes nothing"), Option::Once},
         {u"accept-fork"_s, {}, Cli::tr("takes a packet in that does not follow this rater's last one"), Option::Once},
         jsonOption()},
        2,
        -1,
        runTakeIn};
}

Verb decideVerb()
{
    return {
        u"decide"_s,
        {u"PROJECT --region NAME --indicator I --level N|nd [--kind a|b|other|unclear|third] [--reason T]"_s},
        Cli::tr("Settles one indicator of a plan that both raters have submitted. A reason is needed when the scores "
                "are two or more apart, when the level is neither's, and for unclear and third. Without a level "
                "those two leave the cell open, with one it is decided. What is unclear goes into the rubric log."),
        u"meetlat decide round-2026.meetlat --region Beekdal --indicator WE --level 4"_s,
        {regionOption(),
         planOption(),
         {u"indicator"_s, u"CODE"_s, Cli::tr("WE, PR, PA or BB"), Option::Required},
         {u"level"_s, u"N|nd"_s, Cli::tr("the final level, or nd: not determinable"), Option::Once},
         {u"kind"_s, u"KIND"_s, Cli::tr("a, b, other, unclear or third; follows from the level unless given"),
          Option::Once},
         {u"reason"_s, u"T"_s, Cli::tr("why"), Option::Once},
         jsonOption()},
        1,
        1,
        runDecide};
}

} // namespace meetlat
