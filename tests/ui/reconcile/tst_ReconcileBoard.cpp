// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/LeadBench.h"

#include "core/domain/Scoring.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "ui/viewmodels/ReconcileBoard.h"

#include <QSignalSpy>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using Side = ReconcileBoard::Side;
using PlanState = ReconcileBoard::PlanState;

namespace {

/// Many plans, all handed in and opened like plan 1.
ReviewState openedAlike(int plans)
{
    const ReviewState one = handedIn(reviewOfPlans(1), 1);
    ReviewState state = reviewOfPlans(plans);
    for (int n = 1; n <= plans; ++n) {
        Opening opening{planNumber(n), raterNumber(1), raterNumber(2), testNow, {}};
        for (const auto &[key, score] : one.all<Score>()) {
            Score copy = score;
            copy.plan = planNumber(n);
            state.put(copy);
            opening.roundOne.push_back(copy);
        }
        for (const auto &[key, submission] : one.all<Submission>()) {
            Submission copy = submission;
            copy.plan = planNumber(n);
            for (Score &score : copy.scores)
                score.plan = planNumber(n);
            state.put(copy);
        }
        state.put(opening);
    }
    return state;
}

} // namespace

class tst_ReconcileBoard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nextOpenWalksOverPlansByRegionNameAndRoundTheEnd();
    void nextOpenStopsAtAPlanThatCanBeOpened();
    void nextOpenGoesToEqualCellsOnlyWhenNothingElseIsLeft();
    void saysWhereAReasonIsNeeded_data();
    void saysWhereAReasonIsNeeded();
    void recordingCountsDownToZero();
    void aPlanStartsWithItsOwnDraft();
    void undoBringsTheEarlierDraftBack();
    void equalScoresAreTakenOverTogetherAndOneUndoTakesThemBack();
    void ratersAreLettersUntilTheLeadAsksForNames();
    void valuesStayHiddenUntilBothHandedIn();
    void openingFreezesTheFirstRoundAndIsLogged();
    void aNewerRoundMarksTheDecisionAsOutdated();
    void aNewerRoundRefreshesTheChoiceBeingPrepared();
    void aThirdRatersLevelShowsOnceHandedIn();
    void findsTheNextOpenCellAmongAThousandPlans();
};

void tst_ReconcileBoard::nextOpenWalksOverPlansByRegionNameAndRoundTheEnd()
{
    LeadBench bench(handedIn(reviewOfPlans(3), 3));
    for (const int n : {1, 2, 3})
        bench.open(planNumber(n));
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(2));
    QCOMPARE(board.current()->indicator, indicator("WE"));

    QVERIFY(board.goToOpen(1));
    QCOMPARE(bench.workbench().plan(), planNumber(3));
    QVERIFY(board.goToOpen(1));
    QCOMPARE(bench.workbench().plan(), planNumber(1));
    QVERIFY(board.goToOpen(-1));
    QCOMPARE(bench.workbench().plan(), planNumber(3));
    QCOMPARE(board.current()->indicator, indicator("WE"));
}

void tst_ReconcileBoard::nextOpenStopsAtAPlanThatCanBeOpened()
{
    LeadBench bench(handedIn(reviewOfPlans(3), 3));
    bench.open(planNumber(1));
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));

    QVERIFY(board.goToOpen(1));
    QCOMPARE(bench.workbench().plan(), planNumber(2));
    QCOMPARE(board.planState(planNumber(2)), PlanState::ReadyToOpen);
    QVERIFY(board.cells().empty());
    QVERIFY(board.openCurrentPlan());
    QCOMPARE(board.planState(planNumber(2)), PlanState::Open);
    QCOMPARE(board.current()->indicator, indicator("WE"));
}

void tst_ReconcileBoard::nextOpenGoesToEqualCellsOnlyWhenNothingElseIsLeft()
{
    LeadBench bench(handedIn(reviewOfPlans(2), 2));
    bench.open(planNumber(1));
    bench.open(planNumber(2));
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));
    QCOMPARE(board.cells().size(), 1U);
    QCOMPARE(board.hidden().size(), 3U);

    board.choose(DecisionKind::A);
    QVERIFY(board.record());
    QVERIFY(board.goToOpen(1));
    QCOMPARE(bench.workbench().plan(), planNumber(2));
    QVERIFY(board.onlyDifferences());
    board.choose(DecisionKind::B);
    QVERIFY(board.record());

    QVERIFY(board.goToOpen(1));
    QVERIFY(!board.onlyDifferences());
    QCOMPARE(board.current()->indicator, indicator("PR"));
    QVERIFY(board.acceptAllEqual());
    QVERIFY(!board.goToOpen(1));
    QCOMPARE(board.count().needDecision(), 0);
}

void tst_ReconcileBoard::saysWhereAReasonIsNeeded_data()
{
    QTest::addColumn<int>("levelOfB");
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("otherLevel");
    QTest::addColumn<bool>("needed");

    QTest::newRow("one apart, as A") << 2 << int(DecisionKind::A) << 0 << false;
    QTest::newRow("one apart, as B") << 2 << int(DecisionKind::B) << 0 << false;
    QTest::newRow("two apart") << 1 << int(DecisionKind::A) << 0 << true;
    QTest::newRow("neither's level") << 2 << int(DecisionKind::Other) << 4 << true;
    QTest::newRow("other level that is B's") << 2 << int(DecisionKind::Other) << 2 << false;
    QTest::newRow("rubric unclear") << 2 << int(DecisionKind::Unclear) << 0 << true;
    QTest::newRow("third rater") << 2 << int(DecisionKind::Third) << 0 << true;
}

void tst_ReconcileBoard::saysWhereAReasonIsNeeded()
{
    QFETCH(int, levelOfB);
    QFETCH(int, choice);
    QFETCH(int, otherLevel);
    QFETCH(bool, needed);
    ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    state = submitted(std::move(state), raterNumber(1), {3});
    state = submitted(std::move(state), raterNumber(2), {levelOfB});
    LeadBench bench(state);
    bench.open();
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));

    QVERIFY(!board.canRecord());
    if (static_cast<DecisionKind>(choice) == DecisionKind::Other)
        board.chooseLevel(otherLevel);
    else
        board.choose(static_cast<DecisionKind>(choice));
    QCOMPARE(board.isReasonNeeded(), needed);
    QCOMPARE(board.canRecord(), !needed);
    board.setReason(QStringLiteral("  both passages were read again  "));
    QVERIFY(board.canRecord());
    QVERIFY(board.record());
    QCOMPARE(bench.state().find<Decision>(planNumber(1), indicator("WE"))->reason,
             QStringLiteral("both passages were read again"));
}

void tst_ReconcileBoard::recordingCountsDownToZero()
{
    LeadBench bench(handedIn(reviewOfPlans(2), 2));
    bench.open(planNumber(1));
    bench.open(planNumber(2));
    ReconcileBoard board(bench.workbench());
    board.setOnlyDifferences(false);
    QCOMPARE(board.count().needDecision(), 8);

    for (int left = 8; left > 0; --left) {
        if (left == 8)
            bench.workbench().setPlan(planNumber(1));
        else
            QVERIFY(board.goToOpen(1));
        board.choose(DecisionKind::B);
        QVERIFY(board.record());
        QCOMPARE(board.count().needDecision(), left - 1);
        QVERIFY(!board.current()->needsDecision);
    }
    QVERIFY(!board.goToOpen(1));
    QCOMPARE(bench.state().find<Decision>(planNumber(1), indicator("WE"))->level, 2);
}

void tst_ReconcileBoard::aPlanStartsWithItsOwnDraft()
{
    LeadBench bench(handedIn(reviewOfPlans(2), 2));
    bench.open(planNumber(1));
    bench.open(planNumber(2));
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));
    board.choose(DecisionKind::A);
    board.setReason(QStringLiteral("about the first plan"));

    bench.workbench().setPlan(planNumber(2));
    QCOMPARE(board.current()->plan, planNumber(2));
    QVERIFY(!board.draft().kind);
    QVERIFY(board.draft().reason.isEmpty());
}

void tst_ReconcileBoard::undoBringsTheEarlierDraftBack()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));
    board.choose(DecisionKind::A);
    board.setReason(QStringLiteral("first"));
    QVERIFY(board.record());
    board.choose(DecisionKind::B);
    board.setReason(QStringLiteral("second"));
    QVERIFY(board.record());

    bench.workbench().undo();
    QCOMPARE(board.draft().kind, DecisionKind::A);
    QCOMPARE(board.draft().reason, QStringLiteral("first"));
    QVERIFY(board.withdraw());
    QVERIFY(board.current()->needsDecision);
    QVERIFY(!board.draft().kind);
}

void tst_ReconcileBoard::equalScoresAreTakenOverTogetherAndOneUndoTakesThemBack()
{
    LeadBench bench(handedIn(reviewOfPlans(3), 3));
    bench.open(planNumber(1));
    bench.open(planNumber(3));
    ReconcileBoard board(bench.workbench());
    QCOMPARE(board.equalCount(), 6); // the second plan is not open yet

    QVERIFY(board.acceptAllEqual());
    QCOMPARE(board.equalCount(), 0);
    QCOMPARE(board.count().decided, 6);
    QVERIFY(bench.state().find<Decision>(planNumber(3), indicator("BB"))->inBulk);
    bench.workbench().undo();
    QCOMPARE(board.count().decided, 0);
    QCOMPARE(board.equalCount(), 6);
}

void tst_ReconcileBoard::ratersAreLettersUntilTheLeadAsksForNames()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));
    QCOMPARE(board.raterTitle(Side::A), QStringLiteral("A"));
    QCOMPARE(board.raterTitle(Side::B), QStringLiteral("B"));

    QVERIFY(board.setNamesShown(true));
    QCOMPARE(board.raterTitle(Side::A), QStringLiteral("A · R1 Anna"));
    QCOMPARE(board.raterTitle(Side::B), QStringLiteral("B · R2 Bram"));
}

void tst_ReconcileBoard::valuesStayHiddenUntilBothHandedIn()
{
    ReviewState state = submitted(reviewOfPlans(1), raterNumber(1), {3, 2, 1, 1});
    state = after(state, scoreIndicator(state, scoreOf(5, indicator("WE"), raterNumber(2))));
    LeadBench bench(state);
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));

    QCOMPARE(board.planState(planNumber(1)), PlanState::Waits);
    QCOMPARE(board.waitedFor(planNumber(1)), QStringList{QStringLiteral("Bram")});
    QVERIFY(board.cells().empty());
    QVERIFY(board.hidden().empty());
    QVERIFY(board.evidence(Side::A, indicator("WE")).empty());
    QVERIFY(!board.openCurrentPlan());
    QCOMPARE(bench.lastRefusal(), Error::Code::BothMustSubmit);
}

void tst_ReconcileBoard::openingFreezesTheFirstRoundAndIsLogged()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));
    QVERIFY(board.openCurrentPlan());
    const Opening opened = *bench.state().find<Opening>(planNumber(1));
    QCOMPARE(opened.roundOne.size(), 8U);
    QCOMPARE(bench.session().log(1).at(0).kind, Edit::Kind::OpenPlan);
    QCOMPARE(bench.session().log(1).at(0).person, raterNumber(0));

    bench.comesIn(raterNumber(1),
                  reopenPlan(bench.state(), planNumber(1), raterNumber(1), QStringLiteral("slip"), testNow + 1));
    bench.handsIn(raterNumber(1), {5, 5, 5, 2});
    QCOMPARE(*bench.state().find<Opening>(planNumber(1)), opened);
    const auto we = std::find_if(opened.roundOne.begin(), opened.roundOne.end(), [](const Score &score) {
        return score.indicator == indicator("WE") && score.rater == raterNumber(1);
    });
    QCOMPARE(we->level, 3);
}

void tst_ReconcileBoard::aNewerRoundMarksTheDecisionAsOutdated()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));
    QVERIFY(board.acceptAllEqual());
    board.choose(DecisionKind::A);
    QVERIFY(board.record());
    QVERIFY(!board.current()->isOutdated);

    bench.comesIn(raterNumber(1),
                  reopenPlan(bench.state(), planNumber(1), raterNumber(1), QStringLiteral("slip"), testNow + 1));
    QCOMPARE(board.planState(planNumber(1)), PlanState::Waits);
    QVERIFY(board.cells().empty());
    bench.handsIn(raterNumber(1), {4, 2, 1, 1});

    QCOMPARE(board.cells().size(), 4U); // outdated ones are shown although equal
    QVERIFY(board.current()->isOutdated);
    QCOMPARE(board.current()->a->level, 4);
    QCOMPARE(board.current()->decision->level, 3);
}

void tst_ReconcileBoard::aNewerRoundRefreshesTheChoiceBeingPrepared()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));
    board.choose(DecisionKind::B);
    board.setReason(QStringLiteral("being typed"));
    bench.workbench().run(changeProject(bench.state(), [&] {
        Project project = bench.state().project();
        project.title = QStringLiteral("Another title");
        return project;
    }()));
    QCOMPARE(board.draft().kind, DecisionKind::B);
    QCOMPARE(board.draft().level, 2);
    QCOMPARE(board.draft().reason, QStringLiteral("being typed"));
    QVERIFY(board.record());
}

void tst_ReconcileBoard::aThirdRatersLevelShowsOnceHandedIn()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));
    QVERIFY(!board.third(indicator("WE")));

    QVERIFY(bench.workbench().run(assign(bench.state(), planNumber(1), {raterNumber(3)}, true)));
    bench.comesIn(raterNumber(3), scoreIndicator(bench.state(), scoreOf(5, indicator("WE"), raterNumber(3))));
    QVERIFY(board.third(indicator("WE")));
    QVERIFY(!board.third(indicator("WE"))->isKnown);
    QVERIFY(!board.third(indicator("WE"))->score);

    bench.handsIn(raterNumber(3), {4, 2, 1, 1});
    QVERIFY(board.third(indicator("WE"))->isKnown);
    QCOMPARE(board.third(indicator("WE"))->score->level, 4);
    QVERIFY(board.third(indicator("WE"))->name.isEmpty());
    QCOMPARE(board.current()->indicator, indicator("WE"));
}

void tst_ReconcileBoard::findsTheNextOpenCellAmongAThousandPlans()
{
    // The worst case: only the very last place in the order is open.
    constexpr int plans = 1000;
    ReviewState state = openedAlike(plans);
    const std::vector<const Plan *> byName = plansByRegion(state);
    const PlanId first = byName.front()->id;
    const PlanId last = byName.back()->id;
    for (const Plan *plan : byName) {
        for (const Indicator &indicator : state.rubric().indicators) {
            Decision decision;
            decision.plan = plan->id;
            decision.indicator = indicator.id;
            decision.level = 1;
            decision.by = raterNumber(0);
            if (plan->id != last)
                state.put(decision);
        }
    }
    LeadBench bench(state);
    ReconcileBoard board(bench.workbench());
    QBENCHMARK
    {
        bench.workbench().setPlan(first);
        QVERIFY(board.goToOpen(1));
    }
    QCOMPARE(bench.workbench().plan(), last);
}

QTEST_GUILESS_MAIN(tst_ReconcileBoard)
#include "tst_ReconcileBoard.moc"
