// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/AgreementSnapshots.h"

#include "core/base/Uuid7.h"
#include "core/domain/TakingSnapshots.h"
#include "ui/viewmodels/Words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace meetlat {

namespace {

struct Snapshots
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::AgreementSnapshots)
};

QString regionsOf(const ReviewState &state, const QStringList &plans)
{
    QStringList names;
    for (const QString &id : plans) {
        const Plan *plan = state.find<Plan>(PlanId{id});
        const Region *region = plan ? state.find<Region>(plan->region) : nullptr;
        names << (region ? region->name : plan ? plan->title : id);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

std::vector<const AgreementSnapshot *> snapshotsOf(const ReviewState &state)
{
    std::vector<const AgreementSnapshot *> all;
    for (const auto &[key, snapshot] : state.all<AgreementSnapshot>())
        all.push_back(&snapshot);
    std::stable_sort(all.begin(), all.end(),
                     [](const AgreementSnapshot *a, const AgreementSnapshot *b) { return a->takenAt > b->takenAt; });
    return all;
}

Result<Edit> keepSnapshot(const ReviewState &state, const ProjectAgreement &agreement, const QString &note,
                          const RaterId &by)
{
    AgreementSnapshot snapshot;
    snapshot.id = {newUuid7()};
    snapshot.takenAt = QDateTime::currentMSecsSinceEpoch();
    snapshot.by = by;
    snapshot.note = note.trimmed();
    snapshot.seed = QString::number(agreement.options.seed);
    snapshot.draws = agreement.options.draws;
    for (const PlanId &plan : agreement.round.plans)
        snapshot.plans << plan.value;
    snapshot.figures = QString::fromUtf8(QJsonDocument(agreementJson(agreement)).toJson(QJsonDocument::Compact));
    return takeSnapshot(state, snapshot);
}

QString snapshotName(const AgreementSnapshot &snapshot)
{
    const QString plans = Snapshots::tr("%n plan(s)", nullptr, static_cast<int>(snapshot.plans.size()));
    const QString name = QStringLiteral("%1, %2").arg(words::dateTime(snapshot.takenAt), plans);
    return snapshot.note.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, snapshot.note);
}

FigureSet figuresIn(const AgreementSnapshot &snapshot, const IndicatorId &indicator)
{
    const QJsonObject document = QJsonDocument::fromJson(snapshot.figures.toUtf8()).object();
    return FigureSet::of(document[indicator.value].toObject());
}

QString changesSince(const ReviewState &state, const AgreementSnapshot &snapshot, const FirstRound &round)
{
    QStringList now;
    for (const PlanId &plan : round.plans)
        now << plan.value;
    QStringList added, gone;
    for (const QString &plan : now) {
        if (!snapshot.plans.contains(plan))
            added << plan;
    }
    for (const QString &plan : snapshot.plans) {
        if (!now.contains(plan))
            gone << plan;
    }
    QString sentence = Snapshots::tr("Snapshot of %1.").arg(snapshotName(snapshot));
    if (added.isEmpty() && gone.isEmpty())
        return sentence + QLatin1Char(' ') + Snapshots::tr("It rests on the same plans as the figures of now.");
    if (!added.isEmpty())
        sentence += QLatin1Char(' ') + Snapshots::tr("Added since: %1.").arg(regionsOf(state, added));
    if (!gone.isEmpty())
        sentence += QLatin1Char(' ') + Snapshots::tr("Not counted any more: %1.").arg(regionsOf(state, gone));
    return sentence;
}

} // namespace meetlat
