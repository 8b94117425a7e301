// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/AgreementTables.h"

#include "core/domain/Submitting.h"
#include "ui/viewmodels/Words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <set>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;
using namespace agreement;

namespace {

struct Tables
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::AgreementTables)
};

constexpr double biasWorthNoticing = 0.5; ///< levels
constexpr int plansForBias = 8;
constexpr int cutOff = 4;

QString raterName(const ReviewState &state, const RaterId &id)
{
    const Rater *rater = state.find<Rater>(id);
    if (!rater)
        return id.value;
    return rater->number > 0 ? u"R%1 %2"_s.arg(QString::number(rater->number), rater->name) : rater->name;
}

QString signedDecimals(double value)
{
    const QString text = decimals2(value);
    return value > 0 && decimals2(value) != decimals2(0) ? u'+' + text : text;
}

QString regionNameOf(const ReviewState &state, const PlanId &id)
{
    const Plan *plan = state.find<Plan>(id);
    const Region *region = plan ? state.find<Region>(plan->region) : nullptr;
    return region ? region->name : plan ? plan->title : id.value;
}

/// Levels that each rater gave, missing ones left out.
std::vector<std::set<int>> levelsGiven(const FirstRound &round, const IndicatorId &indicator)
{
    std::vector<std::set<int>> given;
    for (const auto &row : round.levels(indicator)) {
        std::set<int> &levels = given.emplace_back();
        for (const std::optional<int> &level : row) {
            if (level)
                levels.insert(*level);
        }
    }
    return given;
}

QString biasNote(const RaterBias &rater, const std::set<int> &levels, const Indicator &indicator, bool dutch)
{
    if (rater.shared == 0)
        return Tables::tr("no plan together with another");
    if (rater.shared >= 2 && levels.size() == 1) {
        const bool isQuestion = indicator.kind == IndicatorKind::YesNo;
        const QString level =
            isQuestion ? words::levelName(indicator, *levels.begin(), dutch) : QString::number(*levels.begin());
        return Tables::tr("gave %1 every time").arg(level);
    }
    if (rater.shared < plansForBias)
        return Tables::tr("too few plans to say much");
    if (*rater.adjusted >= biasWorthNoticing)
        return Tables::tr("gives higher scores");
    return *rater.adjusted <= -biasWorthNoticing ? Tables::tr("gives lower scores") : QString();
}

/// One plan with the two first scores on an indicator.
struct TwoScores
{
    PlanId plan;
    QString region;
    int lowest = 0;
    int highest = 0;

    int difference() const { return highest - lowest; }
    bool straddles() const { return lowest < cutOff && highest >= cutOff; }
    double fromCutOff() const { return std::abs((lowest + highest) / 2.0 - (cutOff - 0.5)); }
};

std::vector<TwoScores> twoScoresOf(const ReviewState &state, const FirstRound &round, const IndicatorId &indicator)
{
    const auto levels = round.levels(indicator);
    std::vector<TwoScores> all;
    for (std::size_t p = 0; p < round.plans.size(); ++p) {
        std::vector<int> given;
        for (const auto &row : levels) {
            if (row[p])
                given.push_back(*row[p]);
        }
        if (given.size() < 2)
            continue;
        const auto [low, high] = std::minmax_element(given.begin(), given.end());
        all.push_back({round.plans[p], regionNameOf(state, round.plans[p]), *low, *high});
    }
    return all;
}

} // namespace

FigureTable summaryTable(const ReviewState &state, const ProjectAgreement &agreement, bool dutch)
{
    FigureTable table;
    table.columns = {{Tables::tr("Indicator"), false}, {Tables::tr("Plans"), true},
                     {Tables::tr("Equal"), true},      {Tables::tr("Within one"), true},
                     {Tables::tr("Alpha"), true},      {Tables::tr("95 % interval"), false}};
    for (const Indicator &indicator : state.rubric().indicators) {
        const AgreementReport *report = agreement.find(indicator.id);
        if (!report)
            continue;
        const FigureSet figures = FigureSet::of(*report);
        const int units = report->counts.unitsPairable;
        const AlphaShown alpha = alphaShown(figures, indicator, dutch);
        const bool isLadder = indicator.kind == IndicatorKind::Ladder;
        const auto share = [&](const ObservedAgreement &observed) {
            return units > 0 ? u"%1 %"_s.arg(percent1(*observed.all.value)) : u"–"_s;
        };
        FigureTable::Row row;
        row.cells = {words::indicatorShort(indicator, dutch),
                     QString::number(units),
                     share(report->exact),
                     isLadder ? share(report->within1) : u"–"_s,
                     alpha.alpha.isShown() ? alpha.words : u"–"_s,
                     !alpha.alpha.isShown()                              ? alpha.words
                     : alpha.interval || units >= fewestForAnInterval ? alpha.intervalWords
                                                                      : Tables::tr("indicative")};
        row.isQuiet = !alpha.alpha.isShown() || units < fewestForAnInterval;
        table.rows.push_back(row);
    }
    return table;
}

FigureTable figuresTable(const FigureSet &now, const std::optional<NamedFigures> &then, const Indicator &indicator,
                         bool dutch, AgreementDetail detail)
{
    FigureTable table;
    table.columns = {{Tables::tr("Figure"), false}, {Tables::tr("Now"), false}, {Tables::tr("95 % interval"), false}};
    std::map<QString, AgreementLine> earlier;
    if (then) {
        table.columns.push_back({then->name, false});
        for (const AgreementLine &line : agreementLines(then->figures, indicator, dutch, AgreementDetail::All))
            earlier.emplace(line.key, line);
    }
    table.columns.push_back({Tables::tr("What it says"), false});
    for (const AgreementLine &line : agreementLines(now, indicator, dutch, detail)) {
        FigureTable::Row row;
        row.cells = {line.name, line.value, line.interval};
        if (then) {
            const auto it = earlier.find(line.key);
            row.cells << (it == earlier.end()             ? u"–"_s
                          : it->second.interval.isEmpty() ? it->second.value
                                                          : u"%1; %2"_s.arg(it->second.value, it->second.interval));
        }
        row.cells << line.meaning;
        row.isQuiet = line.isQuiet;
        table.rows.push_back(row);
    }
    return table;
}

FigureTable ratersTable(const ReviewState &state, const ProjectAgreement &agreement, const Indicator &indicator,
                        bool dutch)
{
    FigureTable table;
    table.columns = {{Tables::tr("Rater"), false},     {Tables::tr("Plans together"), true},
                     {Tables::tr("Difference"), true}, {Tables::tr("Adjusted"), true},
                     {Tables::tr("Group"), true},      {Tables::tr("To notice"), false}};
    const AgreementReport *report = agreement.find(indicator.id);
    if (!report)
        return table;
    const std::vector<std::set<int>> given = levelsGiven(agreement.round, indicator.id);
    for (const RaterBias &rater : report->raters) {
        const auto place = static_cast<std::size_t>(rater.rater);
        const auto orDash = [](const std::optional<double> &value) { return value ? signedDecimals(*value) : u"–"_s; };
        FigureTable::Row row;
        row.cells = {raterName(state, agreement.round.raters[place]),
                     QString::number(rater.shared),
                     orDash(rater.raw),
                     orDash(rater.adjusted),
                     rater.component ? QString::number(*rater.component + 1) : u"–"_s,
                     biasNote(rater, given[place], indicator, dutch)};
        row.isQuiet = rater.shared < plansForBias;
        table.rows.push_back(row);
    }
    return table;
}

FigureTable pairsTable(const ReviewState &state, const ProjectAgreement &agreement, const Indicator &indicator)
{
    const bool isLadder = indicator.kind == IndicatorKind::Ladder;
    FigureTable table;
    table.columns = {{Tables::tr("Pair"), false},
                     {Tables::tr("Plans together"), true},
                     {Tables::tr("Equal"), true},
                     {Tables::tr("Difference"), true},
                     {isLadder ? Tables::tr("Cohen's kappa (linear)") : Tables::tr("Cohen's kappa"), true},
                     {Tables::tr("95 % interval"), false}};
    const AgreementReport *report = agreement.find(indicator.id);
    if (!report)
        return table;
    for (const RaterPair &pair : report->pairs) {
        const KappaShown kappa = kappaShown(pair, isLadder);
        const auto name = [&](int rater) {
            return raterName(state, agreement.round.raters[static_cast<std::size_t>(rater)]);
        };
        FigureTable::Row row;
        row.cells = {Tables::tr("%1 and %2", "two raters").arg(name(pair.a), name(pair.b)),
                     QString::number(pair.units),
                     Tables::tr("%1 of %2").arg(std::lround(pair.exact * pair.units)).arg(pair.units),
                     signedDecimals(pair.meanDifference),
                     kappa.words,
                     kappa.intervalWords};
        row.isQuiet = kappa.isQuiet;
        table.rows.push_back(row);
    }
    return table;
}

FigureTable differencesTable(const ReviewState &state, const ProjectAgreement &agreement, const Indicator &indicator,
                             bool dutch)
{
    const bool isLadder = indicator.kind == IndicatorKind::Ladder;
    std::vector<TwoScores> plans = twoScoresOf(state, agreement.round, indicator.id);
    std::stable_sort(plans.begin(), plans.end(), [](const TwoScores &a, const TwoScores &b) {
        return std::pair(-a.difference(), a.fromCutOff()) < std::pair(-b.difference(), b.fromCutOff());
    });
    FigureTable table;
    table.columns = {{Tables::tr("Region"), false},
                     {Tables::tr("Lowest score"), true},
                     {Tables::tr("Highest score"), true},
                     {Tables::tr("Difference"), true},
                     {Tables::tr("To notice"), false}};
    for (const TwoScores &plan : plans) {
        const auto level = [&](int number) {
            return isLadder ? QString::number(number) : words::levelName(indicator, number, dutch);
        };
        FigureTable::Row row;
        row.cells = {plan.region, level(plan.lowest), level(plan.highest), QString::number(plan.difference()),
                     isLadder && plan.straddles() ? Tables::tr("on both sides of level 4") : QString()};
        row.plan = plan.plan.value;
        row.isQuiet = plan.difference() == 0;
        table.rows.push_back(row);
    }
    return table;
}

QString groupsSentence(const ReviewState &state, const ProjectAgreement &agreement, const Indicator &indicator)
{
    const AgreementReport *report = agreement.find(indicator.id);
    if (!report || report->counts.raterComponents < 2)
        return {};
    std::map<int, QStringList> groups;
    for (const RaterBias &rater : report->raters) {
        if (rater.component)
            groups[*rater.component] << raterName(state, agreement.round.raters[static_cast<std::size_t>(rater.rater)]);
    }
    QStringList named;
    for (const auto &[number, raters] : groups)
        named << u"%1: %2"_s.arg(QString::number(number + 1), raters.join(u", "_s));
    return Tables::tr("Raters of different groups never scored a plan together, so they cannot be compared (%1).")
        .arg(named.join(u"; "_s));
}

QString scopeSentence(const ReviewState &state, const FirstRound &round)
{
    QString sentence = Tables::tr("On the first scores of %1 of %2 plans: those that both raters have submitted.")
                           .arg(round.plans.size())
                           .arg(round.plansInAll);
    if (state.project().scale == Scale::ZeroToFive)
        sentence += u' ' + Tables::tr("Levels 0 and 1 both mean decline; here they count as two levels.");
    QStringList lost;
    for (const Indicator &indicator : state.rubric().indicators) {
        for (const int level : lostLevels(round, indicator, state.project().scale))
            lost << u"%1 %2"_s.arg(indicator.id.value, QString::number(level));
    }
    if (!lost.isEmpty())
        sentence += u' ' + Tables::tr("Given, but not in the rubric any more, and here a level of its own: %1.")
                               .arg(lost.join(u", "_s));
    int reopened = 0;
    for (const auto &[key, opening] : state.all<Opening>())
        reopened += isDisclosed(state, opening.plan) ? 0 : 1;
    if (reopened > 0)
        sentence += u' ' + Tables::tr("%n plan(s) re-opened by a rater count again once handed in.", nullptr, reopened);
    return sentence;
}

} // namespace meetlat
