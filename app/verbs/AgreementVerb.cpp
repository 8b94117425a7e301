// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/AgreementTable.h"
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"
#include "core/exchange/FileWriting.h"
#include "ui/viewmodels/AgreementLines.h"
#include "ui/viewmodels/AgreementSnapshots.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace agreement;

constexpr int mostDraws = 1'000'000;

QString isoTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

void tellObserved(const Call &call, const QString &what, const ObservedAgreement &observed, int units)
{
    if (units == 1) { // a share of one plan says nothing that the count does not say
        call.say(u"  "_s + Cli::tr("%1: %2 of %3").arg(what).arg(observed.unitsAgreeing).arg(units));
        return;
    }
    call.say(u"  "_s + Cli::tr("%1: %2 of %3 (%4 %; 95 % interval %5 to %6 %)")
                           .arg(what)
                           .arg(observed.unitsAgreeing)
                           .arg(units)
                           .arg(percent1(*observed.all.value), percent1(*observed.wilsonLow.value),
                                percent1(*observed.wilsonHigh.value)));
}

/// Alpha, or why there is none; its interval only where it says something.
void tellAlpha(const Call &call, const AgreementReport &report)
{
    const bool isNominal = report.categories.size() <= 2;
    const Figure &alpha = isNominal ? report.nominal.alpha : report.ordinal.alpha;
    const BootstrapInterval &interval = isNominal ? report.bootstrap.nominal : report.bootstrap.ordinal;
    const QString name =
        isNominal ? Cli::tr("Krippendorff's alpha (nominal)") : Cli::tr("Krippendorff's alpha (ordinal)");
    const int units = report.counts.unitsPairable;
    if (alpha.status == FigureStatus::NoVariation) {
        call.say(u"  "_s + Cli::tr("%1: not computable, every score is the same").arg(name));
        return;
    }
    if (alpha.status == FigureStatus::OnePairableUnit) {
        call.say(u"  "_s + Cli::tr("%1: needs more plans scored twice").arg(name));
        return;
    }
    QString line = Cli::tr("%1: %2").arg(name, decimals2(*alpha.value));
    if (units >= fewestForAnInterval && interval.low && *interval.low < *interval.high) {
        line += u"; "_s + Cli::tr("95 % interval %1 to %2 (%3 draws, seed %4)")
                              .arg(decimals2(*interval.low), decimals2(*interval.high))
                              .arg(report.bootstrap.draws)
                              .arg(report.bootstrap.seed);
    } else if (units >= fewestForAnInterval && interval.status == FigureStatus::BootstrapUnstable) {
        line += u"; "_s + Cli::tr("no interval: too little variation");
    }
    call.say(u"  "_s + line);
    if (units < fewestForSureness)
        call.say(u"  "_s + Cli::tr("So few plans: indicative"));
}

void tellRaters(const Call &call, const AgreementReport &report, const QStringList &names)
{
    for (const RaterBias &rater : report.raters) {
        if (!rater.raw)
            continue;
        // all at once: a name of the table may hold "%2"
        QString line = Cli::tr("%1: scored %2 with others, difference %3, adjusted %4")
                           .arg(names.value(rater.rater), QString::number(rater.shared), decimals2(*rater.raw),
                                decimals2(*rater.adjusted));
        if (report.counts.raterComponents > 1)
            line += u"; "_s + Cli::tr("group %1").arg(*rater.component + 1);
        call.say(u"  "_s + line);
    }
    if (report.counts.raterComponents > 1)
        call.say(u"  "_s + Cli::tr("Raters of different groups never scored a plan together: do not compare them."));
}

void tellReport(const Call &call, const AgreementReport &report, const QStringList &raters)
{
    const DesignCounts &counts = report.counts;
    call.say(u"  "_s + Cli::tr("Scored twice or more: %1, once: %2, not: %3")
                           .arg(counts.unitsPairable)
                           .arg(counts.unitsSingle)
                           .arg(counts.unitsUnrated));
    if (counts.unitsPairable == 0) {
        call.say(u"  "_s +
                 (counts.ratings == 0 ? Cli::tr("No scores yet") : Cli::tr("No plan has two independent scores yet")));
        return;
    }
    tellObserved(call, Cli::tr("Exact"), report.exact, counts.unitsPairable);
    tellObserved(call, Cli::tr("Within one step"), report.within1, counts.unitsPairable);
    call.say(u"  "_s + Cli::tr("Largest difference: %1").arg(QLocale().toString(*report.difference.largest.value)));
    if (report.cutOff) {
        call.say(u"  "_s + Cli::tr("At the cut-off %1: below %2, at or above %3, on both sides %4")
                               .arg(QLocale().toString(report.cutOff->threshold))
                               .arg(report.cutOff->low)
                               .arg(report.cutOff->high)
                               .arg(report.cutOff->straddle));
    }
    tellAlpha(call, report);
    tellRaters(call, report, raters);
}

void tellLostLevels(const Call &call, const ProjectAgreement &agreement, const IndicatorId &indicator)
{
    const auto lost = agreement.lostLevels.find(indicator);
    if (lost == agreement.lostLevels.end())
        return;
    for (const int level : lost->second)
        call.say(u"  "_s + Cli::tr("Level %1 was given, but is not in the rubric any more: it counts as a level of its own")
                               .arg(level));
}

/// Reads --seed and --draws. False: one of them is not a number, or out of bounds.
bool readOptions(const Call &call, ReportOptions &options)
{
    bool isSeed = true;
    bool isCount = true;
    if (call.has(u"seed"_s))
        options.seed = call.value(u"seed"_s).toULongLong(&isSeed);
    if (call.has(u"draws"_s))
        options.draws = call.value(u"draws"_s).toInt(&isCount);
    return isSeed && isCount && options.draws >= 2 && options.draws <= mostDraws;
}

std::optional<std::vector<double>> categoriesFrom(const QString &text)
{
    std::vector<double> categories;
    for (const QString &part : text.split(u',')) {
        bool isNumber = false;
        categories.push_back(part.trimmed().toDouble(&isNumber));
        if (!isNumber || !std::isfinite(categories.back()))
            return std::nullopt;
    }
    std::sort(categories.begin(), categories.end());
    return categories;
}

int runTable(Call &call, const ReportOptions &options)
{
    std::optional<std::vector<double>> categories;
    if (call.has(u"categories"_s)) {
        categories = categoriesFrom(call.value(u"categories"_s));
        if (!categories)
            return call.misuse(Cli::tr("Categories are numbers with commas between them."));
    }
    const Result<QByteArray> bytes = readWholeFile(call.value(u"csv"_s));
    if (!bytes)
        return call.refuse(bytes.error());
    const Result<AgreementTable> table = readAgreementTable(*bytes);
    if (!table)
        return call.refuse(table.error());
    const Result<Ratings> ratings = Ratings::of(categories.value_or(table->values), table->scores);
    if (!ratings)
        return call.refuse(ratings.error());
    if (!categories)
        call.warn(Cli::tr("The categories are the values that occur; the scale may have more. Name them all with "
                          "--categories: AC1, AC2, Brennan-Prediger and weighted kappa depend on it."));
    const AgreementReport report = agreementReport(*ratings, options);
    tellReport(call, report, table->raters);
    return call.done(reportJson(report, table->raters));
}

/// The snapshots that were taken, the newest first.
int listSnapshots(Call &call, const ReviewState &state)
{
    QJsonArray snapshots;
    for (const AgreementSnapshot *snapshot : snapshotsOf(state)) {
        call.say(snapshotName(*snapshot));
        QStringList regions;
        for (const QString &id : snapshot->plans) {
            const Plan *plan = state.find<Plan>(PlanId{id});
            regions << (plan ? planName(state, *plan) : id);
        }
        call.say(u"  "_s + regions.join(u", "_s));
        const Rater *by = state.find<Rater>(snapshot->by);
        snapshots.append(QJsonObject{{u"id"_s, snapshot->id.value},
                                     {u"taken_at"_s, isoTime(snapshot->takenAt)},
                                     {u"by"_s, by ? raterCode(*by) : QString()},
                                     {u"note"_s, snapshot->note},
                                     {u"seed"_s, snapshot->seed},
                                     {u"draws"_s, snapshot->draws},
                                     {u"n"_s, snapshot->plans.size()},
                                     {u"plans"_s, QJsonArray::fromStringList(regions)},
                                     {u"figures"_s, QJsonDocument::fromJson(snapshot->figures.toUtf8()).object()}});
    }
    if (snapshots.isEmpty())
        call.say(Cli::tr("No snapshot has been taken yet."));
    return call.done({{u"snapshots"_s, snapshots}});
}

Status takeSnapshotOf(Call &call, ReviewSession &session, const ProjectAgreement &agreement)
{
    const Rater *lead = leadOf(session.state());
    const Result<Edit> edit =
        keepSnapshot(session.state(), agreement, call.value(u"note"_s), lead ? lead->id : RaterId());
    if (const Status taken = session.apply(edit); !taken)
        return taken;
    call.say(Cli::tr("Snapshot: %1").arg(snapshotName(*snapshotsOf(session.state()).front())));
    return Done{};
}

int runProject(Call &call, const ReportOptions &options)
{
    const bool takes = call.has(u"snapshot"_s);
    const Result<Session> session = takes ? openAsLead(call.argument(0)) : openForReading(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    const ReviewState &state = (*session)->state();
    if (call.has(u"snapshots"_s))
        return listSnapshots(call, state);
    const Result<ProjectAgreement> agreement = projectAgreement(agreementInput(state), options);
    if (!agreement)
        return call.refuse(agreement.error());
    call.say(Cli::tr("On the first scores of %1 of %2 plans: those that both raters have submitted")
                 .arg(agreement->round.plans.size())
                 .arg(agreement->round.plansInAll));
    for (const auto &[indicator, report] : agreement->indicators) {
        call.say(indicator.value);
        tellLostLevels(call, *agreement, indicator);
        tellReport(call, report, agreement->raterCodes);
    }
    if (takes) {
        if (const Status taken = takeSnapshotOf(call, **session, *agreement); !taken)
            return call.refuse(taken.error());
    }
    return call.done(agreementJson(*agreement));
}

int runAgreement(Call &call)
{
    ReportOptions options;
    if (!readOptions(call, options))
        return call.misuse(
            Cli::tr("The seed is a whole number of at most 64 bits, the draws are 2 to %1.").arg(mostDraws));
    const bool isTable = call.has(u"csv"_s);
    if (isTable == !call.arguments().isEmpty())
        return call.misuse(Cli::tr("Give either a project or --csv."));
    if (!isTable && call.has(u"categories"_s))
        return call.misuse(Cli::tr("A project has its own scale: --categories goes with --csv."));
    const bool takes = call.has(u"snapshot"_s);
    if (isTable && (takes || call.has(u"snapshots"_s)))
        return call.misuse(Cli::tr("Snapshots are kept in a project."));
    if ((takes && call.has(u"snapshots"_s)) || (call.has(u"note"_s) && !takes))
        return call.misuse(Cli::tr("--snapshot takes one, with an optional --note; --snapshots lists them."));
    return isTable ? runTable(call, options) : runProject(call, options);
}

} // namespace

Verb agreementVerb()
{
    return {
        u"agreement"_s,
        {u"PROJECT [--seed N] [--draws N] [--snapshot [--note T]]"_s, u"PROJECT --snapshots"_s,
         u"--csv FILE [--categories 0,1,2,3,4,5] [--seed N] [--draws N]"_s},
        Cli::tr("Computes how far the raters agree per indicator, on the first scores of plans that both raters have "
                "submitted. Also on a table of your own with the columns unit, rater and value."),
        u"meetlat agreement round-2026.meetlat --json"_s,
        {{u"csv"_s, u"FILE"_s, Cli::tr("a table with the columns unit, rater, value"), Option::Once},
         {u"categories"_s, u"LIST"_s, Cli::tr("all scores of the scale, with commas between them"), Option::Once},
         {u"seed"_s, u"N"_s, Cli::tr("the start of the random numbers of the interval"), Option::Once},
         {u"draws"_s, u"N"_s, Cli::tr("how many samples the interval is taken from (10000)"), Option::Once},
         {u"snapshot"_s,
          {},
          Cli::tr("keeps these figures in the project, with the plans that they rest on"),
          Option::Once},
         {u"note"_s, u"TEXT"_s, Cli::tr("goes with the snapshot"), Option::Once},
         {u"snapshots"_s, {}, Cli::tr("lists the snapshots that were taken"), Option::Once},
         jsonOption()},
        0,
        1,
        runAgreement};
}

} // namespace meetlat
