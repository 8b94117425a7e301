// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/AgreementTable.h"
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"
#include "core/agreement/AgreementReport.h"
#include "core/domain/FirstRound.h"
#include "core/exchange/FileWriting.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace agreement;

constexpr int fewestForAnInterval = 10;
constexpr int fewestForSureness = 20;
constexpr int mostDraws = 1'000'000;

QString twoDecimals(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QString percent(double share)
{
    return QLocale().toString(100 * share, 'f', 1);
}

void tellObserved(const Call &call, const QString &what, const ObservedAgreement &observed, int units)
{
    call.say(u"  "_s + Cli::tr("%1: %2 of %3 (%4 %; 95 % interval %5 to %6 %)")
                           .arg(what)
                           .arg(observed.unitsAgreeing)
                           .arg(units)
                           .arg(percent(*observed.all.value), percent(*observed.wilsonLow.value),
                                percent(*observed.wilsonHigh.value)));
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
    QString line = Cli::tr("%1: %2").arg(name, twoDecimals(*alpha.value));
    if (units >= fewestForAnInterval && interval.low && *interval.low < *interval.high) {
        line += u"; "_s + Cli::tr("95 % interval %1 to %2 (%3 draws, seed %4)")
                              .arg(twoDecimals(*interval.low), twoDecimals(*interval.high))
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
                           .arg(names.value(rater.rater), QString::number(rater.shared), twoDecimals(*rater.raw),
                                twoDecimals(*rater.adjusted));
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

/// The report as JSON, with the names behind the numbers of raters.
QJsonObject namedJson(const AgreementReport &report, const QStringList &raters)
{
    QJsonObject object = toJson(report);
    QJsonArray rows = object[u"raters"_s].toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QJsonObject row = rows[i].toObject();
        row.insert(u"name"_s, raters.value(i));
        rows[i] = row;
    }
    object.insert(u"raters"_s, rows);
    QJsonArray categories;
    for (const double category : report.categories)
        categories.append(category);
    object.insert(u"categories"_s, categories);
    return object;
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
    return call.done(namedJson(report, table->raters));
}

int runProject(Call &call, const ReportOptions &options)
{
    const Result<Session> session = openForReading(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    const ReviewState &state = (*session)->state();
    const FirstRound round = firstRound(state);
    QStringList raters;
    for (const RaterId &rater : round.raters)
        raters << raterCode(*state.find<Rater>(rater));
    call.say(Cli::tr("On the first scores of %1 of %2 plans: those that both raters have submitted")
                 .arg(round.plans.size())
                 .arg(round.plansInAll));
    QJsonObject document;
    for (const Indicator &indicator : state.rubric().indicators) {
        const std::vector<int> levels = levelsOf(indicator, state.project().scale);
        ScoreTable scores;
        for (const auto &row : round.levels(indicator.id))
            scores.emplace_back(row.begin(), row.end());
        const Result<Ratings> ratings = Ratings::of({levels.begin(), levels.end()}, scores);
        if (!ratings)
            return call.refuse(ratings.error());
        const AgreementReport report = agreementReport(*ratings, options);
        call.say(indicator.id.value);
        tellReport(call, report, raters);
        QJsonObject object = namedJson(report, raters);
        object.insert(u"plans"_s, QJsonObject{{u"all"_s, round.plansInAll},
                                              {u"both_submitted"_s, static_cast<int>(round.plans.size())}});
        document.insert(indicator.id.value, object);
    }
    return call.done(document);
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
    return isTable ? runTable(call, options) : runProject(call, options);
}

} // namespace

Verb agreementVerb()
{
    return {
        u"agreement"_s,
        {u"PROJECT [--seed N] [--draws N]"_s, u"--csv FILE [--categories 0,1,2,3,4,5] [--seed N] [--draws N]"_s},
        Cli::tr("Computes how far the raters agree per indicator, on the first scores of plans that both raters have "
                "submitted. Also on a table of your own with the columns unit, rater and value."),
        u"meetlat agreement round-2026.meetlat --json"_s,
        {{u"csv"_s, u"FILE"_s, Cli::tr("a table with the columns unit, rater, value"), Option::Once},
         {u"categories"_s, u"LIST"_s, Cli::tr("all scores of the scale, with commas between them"), Option::Once},
         {u"seed"_s, u"N"_s, Cli::tr("the start of the random numbers of the interval"), Option::Once},
         {u"draws"_s, u"N"_s, Cli::tr("how many samples the interval is taken from (10000)"), Option::Once},
         jsonOption()},
        0,
        1,
        runAgreement};
}

} // namespace meetlat
