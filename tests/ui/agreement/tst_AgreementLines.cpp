// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Builders.h"

#include "core/domain/Submitting.h"
#include "ui/viewmodels/AgreementTables.h"
#include "ui/viewmodels/MethodText.h"

#include <QJsonArray>
#include <QLocale>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Levels = std::vector<std::optional<int>>;

/// Plans 1..n scored and submitted on WE by R1 and R2; the other indicators stay open.
ReviewState scoredTwice(const Levels &first, const Levels &second)
{
    ReviewState state = reviewOfPlans(static_cast<int>(first.size()));
    for (std::size_t i = 0; i < first.size(); ++i) {
        const PlanId plan = planNumber(static_cast<int>(i) + 1);
        state = submitted(std::move(state), raterNumber(1), {first[i]}, plan);
        state = submitted(std::move(state), raterNumber(2), {second[i]}, plan);
    }
    return state;
}

/// The same scores over and over: 1 and 1, 3 and 2, 4 and 4, 5 and 2, …
ReviewState mixed(int plans)
{
    const Levels first{1, 3, 4, 5}, second{1, 2, 4, 2};
    Levels a, b;
    for (std::size_t i = 0; i < static_cast<std::size_t>(plans); ++i) {
        a.push_back(first[i % 4]);
        b.push_back(second[i % 4]);
    }
    return scoredTwice(a, b);
}

ProjectAgreement agreementOf(const ReviewState &state)
{
    agreement::ReportOptions options;
    options.draws = 400;
    const Result<ProjectAgreement> made = projectAgreement(agreementInput(state), options);
    return made ? *made : ProjectAgreement{};
}

std::vector<AgreementLine> linesOf(const ReviewState &state, AgreementDetail detail = AgreementDetail::First)
{
    const ProjectAgreement made = agreementOf(state);
    const Indicator &ladder = state.rubric().indicators.front();
    return agreementLines(FigureSet::of(*made.find(ladder.id)), ladder, false, detail);
}

AgreementLine lineOf(const std::vector<AgreementLine> &lines, const QString &key)
{
    const auto it =
        std::find_if(lines.begin(), lines.end(), [&](const AgreementLine &line) { return line.key == key; });
    return it == lines.end() ? AgreementLine{} : *it;
}

} // namespace

class tst_AgreementLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutTwoScoresOnlyTheReasonIsSaid();
    void onePlanGivesACountAndNoShare();
    void equalScoresHaveNoAlphaButACount();
    void fewPlansGiveNoInterval();
    void twentyPlansGiveAnIntervalWithoutAMark();
    void fullAgreementIsNotGivenAnIntervalWithoutWidth();
    void aRareScoreIsSaidToMakeAlphaSayLittle();
    void theCutOffSaysHowFarACountMayGo();
    void kappaOfAPairWaitsForTenPlansAndIsMarkedBelowTwenty();
    void plansThatTakeNoPartAreInNoAgreement();
    void theSummaryCallsAFewPlansIndicativeInsteadOfAnInterval();
    void aRaterWhoAlwaysGivesTheSameIsNoticed();
    void groupsThatNeverMetAreNotCompared();
    void plansStandByDifferenceAndThenByTheCutOff();
    void keptFiguresReadAsTheyWereComputed();
    void aLevelThatTheRubricLostCountsAsOneOfItsOwn();
    void theMethodTextNamesWhatItRestsOn();
    void aTableIsCopiedWithoutFormulas();
    void oneSeedGivesOneIntervalHoweverRegionsAreSorted();
};

void tst_AgreementLines::withoutTwoScoresOnlyTheReasonIsSaid()
{
    const auto none = linesOf(reviewOfPlans(2));
    QCOMPARE(none.size(), std::size_t(1));
    QCOMPARE(none.front().value, u"No scores yet"_s);

    const auto once = linesOf(scoredTwice({3, {}}, {{}, 4}));
    QCOMPARE(once.size(), std::size_t(1));
    QCOMPARE(once.front().value, u"No plan has two independent scores yet"_s);
}

void tst_AgreementLines::onePlanGivesACountAndNoShare()
{
    const auto lines = linesOf(scoredTwice({3}, {2}));
    QCOMPARE(lineOf(lines, u"exact"_s).value, u"0 of 1"_s);
    QVERIFY(lineOf(lines, u"exact"_s).interval.isEmpty());
    QCOMPARE(lineOf(lines, u"alpha.ordinal"_s).value, u"Needs more plans scored twice (now 1)"_s);
}

void tst_AgreementLines::equalScoresHaveNoAlphaButACount()
{
    const Levels threes(12, 3);
    const auto lines = linesOf(scoredTwice(threes, threes), AgreementDetail::All);
    QCOMPARE(lineOf(lines, u"alpha.ordinal"_s).value, u"Not computable: every score is 3"_s);
    QVERIFY(lineOf(lines, u"exact"_s).value.startsWith(u"12 of 12 (100.0 %)"_s));
    QVERIFY(lineOf(lines, u"exact"_s).interval.startsWith(u"75.8"_s)); // Wilson
    QVERIFY(lineOf(lines, u"gwet.ac1"_s).isQuiet);                     // 1 by formula only
}

void tst_AgreementLines::fewPlansGiveNoInterval()
{
    const AgreementLine alpha = lineOf(linesOf(mixed(8)), u"alpha.ordinal"_s);
    QVERIFY(alpha.isQuiet);
    QVERIFY2(alpha.interval.startsWith(u"Only 8 plan"_s), qPrintable(alpha.interval));
    QVERIFY2(lineOf(linesOf(mixed(12)), u"alpha.ordinal"_s).interval.endsWith(u"(indicative)"_s), "12 plans");
}

void tst_AgreementLines::twentyPlansGiveAnIntervalWithoutAMark()
{
    const AgreementLine alpha = lineOf(linesOf(mixed(20)), u"alpha.ordinal"_s);
    QVERIFY(alpha.interval.contains(u" to "_s));
    QVERIFY(!alpha.interval.contains(u"indicative"_s));
    QVERIFY(!alpha.isQuiet);
}

void tst_AgreementLines::fullAgreementIsNotGivenAnIntervalWithoutWidth()
{
    Levels levels;
    for (int i = 0; i < 20; ++i)
        levels.push_back(1 + i % 4);
    const AgreementLine alpha = lineOf(linesOf(scoredTwice(levels, levels)), u"alpha.ordinal"_s);
    QCOMPARE(alpha.value, u"1.00"_s);
    QVERIFY2(alpha.interval.startsWith(u"All 20 equal (at least 83.9 %"_s), qPrintable(alpha.interval));
}

void tst_AgreementLines::aRareScoreIsSaidToMakeAlphaSayLittle()
{
    Levels first(12, 1), second(12, 1);
    second.front() = 2;
    const AgreementLine alpha = lineOf(linesOf(scoredTwice(first, second)), u"alpha.ordinal"_s);
    QCOMPARE(alpha.value, u"0.00"_s);
    QVERIFY(alpha.meaning.startsWith(u"Nearly every score"_s));
}

void tst_AgreementLines::theCutOffSaysHowFarACountMayGo()
{
    const AgreementLine cut = lineOf(linesOf(mixed(4)), u"cut4"_s); // 1-1, 3-2 below, 4-4 above, 5-2 on both sides
    QCOMPARE(cut.value, u"2 below, 1 at or above, 1 on both sides"_s);
    QVERIFY(cut.meaning.contains(u"1 to 2"_s));
}

void tst_AgreementLines::kappaOfAPairWaitsForTenPlansAndIsMarkedBelowTwenty()
{
    const auto kappa = [](int plans) {
        const ReviewState state = mixed(plans);
        return pairsTable(state, agreementOf(state), state.rubric().indicators.front()).rows.front();
    };
    QCOMPARE(kappa(9).cells[4], u"too few plans together"_s);
    QCOMPARE(kappa(12).cells[5], u"indicative"_s);
    QVERIFY(kappa(12).cells[4].toDouble() > 0.1);
    QVERIFY(kappa(20).cells[5].contains(u" to "_s));
    QVERIFY(!kappa(20).isQuiet);
}

void tst_AgreementLines::plansThatTakeNoPartAreInNoAgreement()
{
    ReviewState state = mixed(12);
    Region region = oneRegion(3);
    region.isActive = false;
    state.put(region);
    const FirstRound round = firstRound(state);
    QCOMPARE(round.plansInAll, 11);
    QCOMPARE(round.plans.size(), std::size_t(11));
    QCOMPARE(summaryTable(state, agreementOf(state), false).rows.front().cells[1], u"11"_s);
}

void tst_AgreementLines::theSummaryCallsAFewPlansIndicativeInsteadOfAnInterval()
{
    const auto first = [](int plans) {
        const ReviewState state = mixed(plans);
        return summaryTable(state, agreementOf(state), false).rows.front();
    };
    QCOMPARE(first(8).cells[5], u"indicative"_s);
    QVERIFY(first(8).isQuiet);
    QVERIFY2(first(12).cells[5].contains(u" to "_s), qPrintable(first(12).cells[5]));
}

void tst_AgreementLines::aRaterWhoAlwaysGivesTheSameIsNoticed()
{
    const ReviewState state = scoredTwice({1, 2, 3}, {3, 3, 3});
    const FigureTable raters = ratersTable(state, agreementOf(state), state.rubric().indicators.front(), false);
    QCOMPARE(raters.rows[1].cells[5], u"gave 3 every time"_s);
    QCOMPARE(raters.rows[0].cells[2], u"-1.00"_s);
    QCOMPARE(raters.rows[1].cells[2], u"+1.00"_s);
}

void tst_AgreementLines::groupsThatNeverMetAreNotCompared()
{
    ReviewState state = reviewOfPlans(2);
    const Rater fourth{{u"rater-4"_s}, u"Dora"_s, 4, false};
    state.put(fourth);
    for (const int n : {1, 2})
        state.remove<Assignment>(keyOf(Assignment{planNumber(2), raterNumber(n), false, 0}));
    state.put(Assignment{planNumber(2), raterNumber(3), false, 0});
    state.put(Assignment{planNumber(2), fourth.id, false, 0});
    for (const RaterId &rater : {raterNumber(1), raterNumber(2)})
        state = submitted(std::move(state), rater, {3}, planNumber(1));
    for (const RaterId &rater : {raterNumber(3), fourth.id})
        state = submitted(std::move(state), rater, {2}, planNumber(2));

    const QString sentence = groupsSentence(state, agreementOf(state), state.rubric().indicators.front());
    QVERIFY2(sentence.contains(u"1: R1 Anna, R2 Bram; 2: R3 Chris, R4 Dora"_s), qPrintable(sentence));
}

void tst_AgreementLines::plansStandByDifferenceAndThenByTheCutOff()
{
    const ReviewState state = scoredTwice({1, 3, 2, 5}, {2, 4, 2, 2});
    const FigureTable plans = differencesTable(state, agreementOf(state), state.rubric().indicators.front(), false);
    QStringList order;
    for (const FigureTable::Row &row : plans.rows)
        order << row.cells.front();
    QCOMPARE(order, (QStringList{u"Region 4"_s, u"Region 2"_s, u"Region 1"_s, u"Region 3"_s}));
    QCOMPARE(plans.rows[1].cells.last(), u"on both sides of level 4"_s);
    QVERIFY(plans.rows[2].cells.last().isEmpty());
}

void tst_AgreementLines::keptFiguresReadAsTheyWereComputed()
{
    const ReviewState state = mixed(24);
    const ProjectAgreement made = agreementOf(state);
    const Indicator &ladder = state.rubric().indicators.front();
    const QJsonObject kept = agreementJson(made)[ladder.id.value].toObject();
    const auto now = agreementLines(FigureSet::of(*made.find(ladder.id)), ladder, false, AgreementDetail::All);
    const auto then = agreementLines(FigureSet::of(kept), ladder, false, AgreementDetail::All);
    QCOMPARE(then.size(), now.size());
    for (std::size_t i = 0; i < now.size(); ++i) {
        QCOMPARE(then[i].value, now[i].value);
        QCOMPARE(then[i].interval, now[i].interval);
    }
}

void tst_AgreementLines::aLevelThatTheRubricLostCountsAsOneOfItsOwn()
{
    ReviewState state = mixed(24);
    const ProjectAgreement before = agreementOf(state);
    RubricVersion version = *state.find<RubricVersion>(state.project().rubric);
    std::erase_if(version.content.indicators[0].levels, [](const Level &level) { return level.number == 5; });
    state.put(version);
    const ProjectAgreement now = agreementOf(state);
    QCOMPARE(now.indicators.size(), before.indicators.size()); // those of the other indicators go on
    const IndicatorId housing = state.rubric().indicators.front().id;
    QCOMPARE(now.find(housing)->categories, before.find(housing)->categories);
    QCOMPARE(now.find(housing)->ordinal.alpha.value, before.find(housing)->ordinal.alpha.value);
    QCOMPARE(agreementJson(now)[housing.value].toObject()[u"not_in_rubric"_s].toArray(), QJsonArray{5});
    QVERIFY(!agreementJson(before)[housing.value].toObject().contains(u"not_in_rubric"_s));
    const QString scope = scopeSentence(state, now.round);
    QVERIFY2(scope.endsWith(u"a level of its own: WE 5."_s), qPrintable(scope));
}

void tst_AgreementLines::theMethodTextNamesWhatItRestsOn()
{
    const ReviewState state = mixed(24);
    const QString text = methodText(state, agreementOf(state), false);
    for (const QString &part : {u"24 of 24 plans"_s, u"scale 1, 2, 3, 4, 5"_s, u"Exactly equal: 12 of 24"_s,
                                u"ordinal"_s, u"400 draws, seed 20240607"_s, u"Meetlat "_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in: "_s + text));
}

void tst_AgreementLines::aTableIsCopiedWithoutFormulas()
{
    FigureTable table;
    table.columns = {{u"Region"_s, false}, {u"Difference"_s, true}};
    table.rows = {{{u"=1+1\tX"_s, u"-0.50"_s}, {}, false}};
    QCOMPARE(table.tsv(), u"Region\tDifference\n'=1+1 X\t-0.50\n"_s);
}

/// Regions are listed as people of a language sort them: the window in its language, the command line in none.
void tst_AgreementLines::oneSeedGivesOneIntervalHoweverRegionsAreSorted()
{
    const QLocale before;
    const auto restore = qScopeGuard([before] { QLocale::setDefault(before); });
    ReviewState state = scoredTwice({1, 3, 4, 5, 2, 2, 5, 1, 3, 4, 4, 2}, {1, 2, 4, 2, 2, 3, 5, 2, 1, 4, 3, 2});
    for (int n = 1; n <= 12; ++n) {
        Region region = *state.find<Region>(regionNumber(n));
        region.name = n % 2 == 0 ? u"Zwolle %1"_s.arg(n) : u"de Wolden %1"_s.arg(n); // capitals first, or not
        state.put(region);
    }
    QLocale::setDefault(QLocale::c());
    const QJsonObject plain = agreementJson(agreementOf(state));
    const PlanId first = firstRound(state).plans.front();
    QLocale::setDefault(QLocale(QLocale::Dutch));
    QVERIFY(firstRound(state).plans.front() != first); // they are sorted another way
    QCOMPARE(agreementJson(agreementOf(state)), plain);
}

QTEST_GUILESS_MAIN(tst_AgreementLines)
#include "tst_AgreementLines.moc"
