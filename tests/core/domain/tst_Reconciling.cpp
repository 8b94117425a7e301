// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Reconciling.h"
#include "core/domain/Scoring.h"
#include "core/domain/Submitting.h"
#include "tests/support/Builders.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Levels = std::vector<std::optional<int>>;

/// Plan 1 with the built-in rubric (WE PR PA BB), scored by both and opened so that R1 is A.
ReviewState opened(const Levels &a, const Levels &b)
{
    ReviewState state = submitted(reviewOfPlans(1), raterNumber(1), a);
    state = submitted(state, raterNumber(2), b);
    for (quint64 seed = 0;; ++seed) {
        const ReviewState open = after(state, openPlan(state, planNumber(1), seed, testNow));
        if (open.find<Opening>(planNumber(1))->raterA == raterNumber(1))
            return open;
    }
}

Cell cellOn(const ReviewState &state, const char *code)
{
    for (const Cell &cell : cellsOf(state, planNumber(1))) {
        if (cell.indicator == indicator(code))
            return cell;
    }
    return {};
}

Decision decisionOn(const char *code, DecisionKind kind, std::optional<int> level = {}, const QString &reason = {})
{
    Decision decision;
    decision.plan = planNumber(1);
    decision.indicator = indicator(code);
    decision.kind = kind;
    decision.level = level;
    decision.reason = reason;
    return decision;
}

const std::optional<int> nd; // not determinable
constexpr int notDeterminable = -1;

} // namespace

class tst_Reconciling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlanOpensOnlyWhenBothHaveSubmitted();
    void openingFixesWhoIsAByItsSeed();
    void openingFreezesTheFirstRound();
    void cellsTellHowFarTheScoresAreApart_data();
    void cellsTellHowFarTheScoresAreApart();
    void cellsNameTheCriteriaThatWereTickedDifferently();
    void cellsAreHiddenBeforeOpeningAndAfterReopening();
    void decisionsFollowTheRules_data();
    void decisionsFollowTheRules();
    void aDecisionNeedsAnOpenedPlan();
    void aDecisionKnowsWhoWhenAndOnWhichRounds();
    void decidingTheSameAgainChangesNothing();
    void aNewerSubmissionMakesADecisionOutdated();
    void theOriginalsNeverChange();
    void aLevelMeansItsKind_data();
    void aLevelMeansItsKind();
    void equalScoresAreAcceptedInOneEdit();
    void aDeliberateOpenQuestionIsNotOverrunInBulk();
};

void tst_Reconciling::aPlanOpensOnlyWhenBothHaveSubmitted()
{
    ReviewState state = submitted(reviewOfPlans(1), raterNumber(1), {1, 2, 3, 1});
    QVERIFY(refusalOf(openPlan(state, planNumber(1), 1, testNow)) == Error::Code::BothMustSubmit);
    QVERIFY(refusalOf(openPlan(state, planNumber(7), 1, testNow)) == Error::Code::UnknownPlan);
    state = submitted(state, raterNumber(2), {1, 2, 3, 1});
    state = after(state, openPlan(state, planNumber(1), 1, testNow));
    QVERIFY(openPlan(state, planNumber(1), 2, testNow + 1)->isEmpty());
}

void tst_Reconciling::openingFixesWhoIsAByItsSeed()
{
    ReviewState state = submitted(reviewOfPlans(1), raterNumber(1), {1, 2, 3, 1});
    state = submitted(state, raterNumber(2), {1, 2, 3, 1});
    int firstIsA = 0;
    for (quint64 seed = 0; seed < 200; ++seed) {
        const ReviewState one = after(state, openPlan(state, planNumber(1), seed, testNow));
        const ReviewState two = after(state, openPlan(state, planNumber(1), seed, testNow));
        const Opening *opening = one.find<Opening>(planNumber(1));
        QVERIFY(*opening == *two.find<Opening>(planNumber(1)));
        QVERIFY(opening->raterA != opening->raterB);
        firstIsA += opening->raterA == raterNumber(1) ? 1 : 0;
    }
    QVERIFY2(firstIsA > 60 && firstIsA < 140, qPrintable(QString::number(firstIsA)));
}

void tst_Reconciling::openingFreezesTheFirstRound()
{
    ReviewState state = submitted(reviewOfPlans(1), raterNumber(1), {1, 2, 3, 1});
    state = after(state, reopenPlan(state, planNumber(1), raterNumber(1), u"misread"_s, testNow));
    state = submitted(state, raterNumber(1), {5, 2, 3, 1});
    state = submitted(state, raterNumber(2), {4, 4});
    state = after(state, openPlan(state, planNumber(1), 3, testNow));
    const Opening *opening = state.find<Opening>(planNumber(1));
    QCOMPARE(opening->roundOne.size(), std::size_t(6));
    for (const Score &score : opening->roundOne) {
        if (score.indicator == indicator("WE"))
            QVERIFY(score.level == (score.rater == raterNumber(1) ? 1 : 4));
    }
    // The board shows the latest round.
    const Cell cell = cellOn(state, "WE");
    QVERIFY((opening->raterA == raterNumber(1) ? cell.a : cell.b)->level == 5);
}

void tst_Reconciling::cellsTellHowFarTheScoresAreApart_data()
{
    QTest::addColumn<Levels>("a");
    QTest::addColumn<Levels>("b");
    QTest::addColumn<bool>("equal");
    QTest::addColumn<int>("difference");
    QTest::newRow("the same level") << Levels{3} << Levels{3} << true << 0;
    QTest::newRow("one apart") << Levels{3} << Levels{4} << false << 1;
    QTest::newRow("four apart") << Levels{5} << Levels{1} << false << 4;
    QTest::newRow("both not determinable") << Levels{nd} << Levels{nd} << true << 0;
    QTest::newRow("one not determinable") << Levels{nd} << Levels{3} << false << -1;
    QTest::newRow("one left open") << Levels{3} << Levels{} << false << -1;
    QTest::newRow("both left open") << Levels{} << Levels{} << false << -1;
}

void tst_Reconciling::cellsTellHowFarTheScoresAreApart()
{
    QFETCH(Levels, a);
    QFETCH(Levels, b);
    QFETCH(bool, equal);
    QFETCH(int, difference);
    const Cell cell = cellOn(opened(a, b), "WE");
    QCOMPARE(cell.isEqual, equal);
    QCOMPARE(cell.difference, difference);
    QCOMPARE(cell.a.has_value(), !a.empty());
    QCOMPARE(cell.b.has_value(), !b.empty());
    QVERIFY(cell.needsDecision);
}

void tst_Reconciling::cellsNameTheCriteriaThatWereTickedDifferently()
{
    ReviewState state = reviewOfPlans(1);
    Score one = scoreOf(4);
    one.ticks = {{criterion("WE.4.b"), Tick::Present},
                 {criterion("WE.4.c"), Tick::Present},
                 {criterion("WE.2.a"), Tick::Absent}};
    Score two = scoreOf(4, indicator("WE"), raterNumber(2));
    two.ticks = {{criterion("WE.4.b"), Tick::Present}, {criterion("WE.4.c"), Tick::Unclear}};
    state = after(state, scoreIndicator(state, one));
    state = after(state, scoreIndicator(state, two));
    state = submitted(state, raterNumber(1), {});
    state = submitted(state, raterNumber(2), {});
    state = after(state, openPlan(state, planNumber(1), 1, testNow));
    const std::vector<CriterionId> expected{criterion("WE.2.a"), criterion("WE.4.c")};
    QVERIFY(cellOn(state, "WE").criteriaThatDiffer == expected);
}

void tst_Reconciling::cellsAreHiddenBeforeOpeningAndAfterReopening()
{
    ReviewState state = submitted(reviewOfPlans(1), raterNumber(1), {1});
    state = submitted(state, raterNumber(2), {1});
    QVERIFY(cellsOf(state, planNumber(1)).empty());
    state = after(state, openPlan(state, planNumber(1), 1, testNow));
    QCOMPARE(cellsOf(state, planNumber(1)).size(), std::size_t(4));
    state = after(state, reopenPlan(state, planNumber(1), raterNumber(2), u"misread"_s, testNow));
    QVERIFY(cellsOf(state, planNumber(1)).empty());
}

void tst_Reconciling::decisionsFollowTheRules_data()
{
    QTest::addColumn<Levels>("a");
    QTest::addColumn<Levels>("b");
    QTest::addColumn<DecisionKind>("kind");
    QTest::addColumn<std::optional<int>>("level"); // -1: not determinable
    QTest::addColumn<QString>("reason");
    QTest::addColumn<std::optional<Error::Code>>("refusal");
    using Code = std::optional<Error::Code>;
    using Level = std::optional<int>;
    const Code accepted;
    const Code reasonNeeded = Error::Code::ReasonNeeded;
    const Code contradiction = Error::Code::NotAChoiceHere;
    const auto row = [](const char *name, const Levels &a, const Levels &b, DecisionKind kind, Level level,
                        const char *reason, Code refusal) {
        QTest::newRow(name) << a << b << kind << level << QString::fromLatin1(reason) << refusal;
    };
    using K = DecisionKind;
    row("A of one apart", {3}, {4}, K::A, {}, "", accepted);
    row("B of one apart, level said", {3}, {4}, K::B, 4, "", accepted);
    row("A with B's level", {3}, {4}, K::A, 4, "", contradiction);
    row("A with not determinable", {3}, {4}, K::A, notDeterminable, "", contradiction);
    row("A of two apart", {2}, {4}, K::A, {}, "", reasonNeeded);
    row("A of two apart, blank reason", {2}, {4}, K::A, {}, "  ", reasonNeeded);
    row("A of two apart with a reason", {2}, {4}, K::A, {}, "page 4", accepted);
    row("B where A is open", {}, {4}, K::B, {}, "", accepted);
    row("A where A is open", {}, {4}, K::A, {}, "", contradiction);
    row("A not determinable", {nd}, {4}, K::A, {}, "", accepted);
    row("other without a level", {3}, {4}, K::Other, {}, "x", contradiction);
    row("neither's level", {3}, {4}, K::Other, 5, "", reasonNeeded);
    row("neither's level with a reason", {3}, {4}, K::Other, 5, "both missed it", accepted);
    row("neither's: not determinable", {3}, {4}, K::Other, notDeterminable, "", reasonNeeded);
    row("other, yet A's level", {3}, {4}, K::Other, 3, "", accepted);
    row("outside the rubric", {3}, {4}, K::Other, 6, "x", Error::Code::LevelOutsideRubric);
    row("zero under 1-5", {3}, {4}, K::Other, 0, "x", Error::Code::LevelOutsideRubric);
    row("unclear without a reason", {3}, {3}, K::Unclear, {}, "", reasonNeeded);
    row("unclear with a reason", {3}, {3}, K::Unclear, {}, "annex missing", accepted);
    row("third without a reason", {3}, {4}, K::Third, {}, "", reasonNeeded);
    row("third with a level and a reason", {3}, {4}, K::Third, 4, "R3 agrees with B", accepted);
}

void tst_Reconciling::decisionsFollowTheRules()
{
    QFETCH(Levels, a);
    QFETCH(Levels, b);
    QFETCH(DecisionKind, kind);
    QFETCH(std::optional<int>, level);
    QFETCH(QString, reason);
    QFETCH(std::optional<Error::Code>, refusal);
    const ReviewState state = opened(a, b);
    Decision decision = decisionOn("WE", kind, level, reason);
    if (level == notDeterminable) {
        decision.level.reset();
        decision.notDeterminable = true;
    }
    const Result<Edit> edit = decide(state, decision);
    QVERIFY(refusalOf(edit) == refusal);
    if (refusal)
        return;
    const Decision stored = *after(state, edit).find<Decision>(planNumber(1), indicator("WE"));
    if (kind == DecisionKind::A || kind == DecisionKind::B) {
        const Levels &copied = kind == DecisionKind::A ? a : b;
        QVERIFY(stored.level == copied.front());
        QCOMPARE(stored.notDeterminable, !copied.front().has_value());
    }
    QCOMPARE(stored.isFinal(), kind != DecisionKind::Unclear);
    QCOMPARE(cellOn(after(state, edit), "WE").needsDecision, !stored.isFinal());
}

void tst_Reconciling::aDecisionNeedsAnOpenedPlan()
{
    ReviewState state = submitted(reviewOfPlans(1), raterNumber(1), {3});
    QVERIFY(refusalOf(decide(state, decisionOn("WE", DecisionKind::A))) == Error::Code::BothMustSubmit);
    QVERIFY(refusalOf(decide(state, decisionOn("XX", DecisionKind::A))) == Error::Code::UnknownIndicator);
    state = submitted(state, raterNumber(2), {3});
    QVERIFY(refusalOf(decide(state, decisionOn("WE", DecisionKind::A))) == Error::Code::NotAChoiceHere);
}

void tst_Reconciling::aDecisionKnowsWhoWhenAndOnWhichRounds()
{
    ReviewState state = opened({3}, {4});
    state = after(state, reopenPlan(state, planNumber(1), raterNumber(2), u"misread"_s, testNow));
    state = submitted(state, raterNumber(2), {4});
    Decision decision = decisionOn("WE", DecisionKind::B);
    decision.at = testNow + 7;
    state = after(state, decide(state, decision));
    const Decision *stored = state.find<Decision>(planNumber(1), indicator("WE"));
    QVERIFY(stored->by == raterNumber(0)); // the lead, unless said otherwise
    QCOMPARE(stored->at, testNow + 7);
    QCOMPARE(stored->roundA, 1);
    QCOMPARE(stored->roundB, 2);
}

void tst_Reconciling::decidingTheSameAgainChangesNothing()
{
    ReviewState state = opened({3}, {4});
    state = after(state, decide(state, decisionOn("WE", DecisionKind::A)));
    QVERIFY(decide(state, decisionOn("WE", DecisionKind::A))->isEmpty());
    QVERIFY(!decide(state, decisionOn("WE", DecisionKind::B))->isEmpty());
    state = after(state, withdrawDecision(state, planNumber(1), indicator("WE")));
    QVERIFY(cellOn(state, "WE").needsDecision);
    QVERIFY(withdrawDecision(state, planNumber(1), indicator("WE"))->isEmpty());
}

void tst_Reconciling::aNewerSubmissionMakesADecisionOutdated()
{
    ReviewState state = opened({3}, {4});
    state = after(state, decide(state, decisionOn("WE", DecisionKind::A)));
    QVERIFY(!cellOn(state, "WE").isOutdated);
    state = after(state, reopenPlan(state, planNumber(1), raterNumber(2), u"misread"_s, testNow));
    state = submitted(state, raterNumber(2), {5});
    QVERIFY(cellOn(state, "WE").isOutdated);
    state = after(state, decide(state, decisionOn("WE", DecisionKind::A, {}, u"still A"_s)));
    QVERIFY(!cellOn(state, "WE").isOutdated);
}

void tst_Reconciling::theOriginalsNeverChange()
{
    const ReviewState state = opened({3}, {4});
    const ReviewState later =
        after(state, decide(state, decisionOn("WE", DecisionKind::Other, 5, u"both missed it"_s)));
    for (const int rater : {1, 2}) {
        QVERIFY(*latestSubmission(later, planNumber(1), raterNumber(rater)) ==
                *latestSubmission(state, planNumber(1), raterNumber(rater)));
        QVERIFY(*later.find<Score>(planNumber(1), indicator("WE"), raterNumber(rater)) ==
                *state.find<Score>(planNumber(1), indicator("WE"), raterNumber(rater)));
    }
    QVERIFY(*later.find<Opening>(planNumber(1)) == *state.find<Opening>(planNumber(1)));
}

void tst_Reconciling::aLevelMeansItsKind_data()
{
    QTest::addColumn<Levels>("a");
    QTest::addColumn<Levels>("b");
    QTest::addColumn<std::optional<int>>("level");
    QTest::addColumn<DecisionKind>("kind");
    QTest::newRow("A's") << Levels{3} << Levels{4} << std::optional<int>(3) << DecisionKind::A;
    QTest::newRow("B's") << Levels{3} << Levels{4} << std::optional<int>(4) << DecisionKind::B;
    QTest::newRow("both fit") << Levels{3} << Levels{3} << std::optional<int>(3) << DecisionKind::A;
    QTest::newRow("neither's") << Levels{3} << Levels{4} << std::optional<int>(5) << DecisionKind::Other;
    QTest::newRow("B's not determinable") << Levels{3} << Levels{nd} << nd << DecisionKind::B;
    QTest::newRow("an open score is not 'not determinable'") << Levels{} << Levels{4} << nd << DecisionKind::Other;
}

void tst_Reconciling::aLevelMeansItsKind()
{
    QFETCH(Levels, a);
    QFETCH(Levels, b);
    QFETCH(std::optional<int>, level);
    QFETCH(DecisionKind, kind);
    QCOMPARE(kindForLevel(cellOn(opened(a, b), "WE"), level), kind);
}

void tst_Reconciling::equalScoresAreAcceptedInOneEdit()
{
    ReviewState state = opened({3, 4, nd, 1}, {3, 2, nd, 1});
    QCOMPARE(equalCells(state).size(), std::size_t(3));
    QCOMPARE(equalCells(state, planNumber(1)).size(), std::size_t(3));
    QVERIFY(equalCells(state, planNumber(2)).empty());
    const Result<Edit> edit = acceptEqual(state, std::nullopt, raterNumber(0), testNow + 1);
    QCOMPARE(edit->changes.size(), std::size_t(3));
    state = after(state, edit);
    const Decision *decision = state.find<Decision>(planNumber(1), indicator("PA"));
    QVERIFY(decision->notDeterminable && decision->inBulk);
    QVERIFY(decision->by == raterNumber(0));
    QVERIFY(!state.find<Decision>(planNumber(1), indicator("PR")));
    QVERIFY(equalCells(state).empty());
    QVERIFY(acceptEqual(state, std::nullopt, raterNumber(0), testNow + 2)->isEmpty());
}

void tst_Reconciling::aDeliberateOpenQuestionIsNotOverrunInBulk()
{
    ReviewState state = opened({3, 4}, {3, 4});
    state = after(state, decide(state, decisionOn("WE", DecisionKind::Unclear, {}, u"annex missing"_s)));
    QCOMPARE(equalCells(state).size(), std::size_t(1));
    state = after(state, acceptEqual(state, planNumber(1), raterNumber(0), testNow));
    QCOMPARE(state.find<Decision>(planNumber(1), indicator("WE"))->kind, DecisionKind::Unclear);
}

QTEST_APPLESS_MAIN(tst_Reconciling)
#include "tst_Reconciling.moc"
