// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/LeadBench.h"

#include "core/domain/PairPlanning.h"
#include "core/domain/Scoring.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "ui/viewmodels/ReconcileBoard.h"
#include "ui/viewmodels/ReconcileHistory.h"

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
    void aReasonThatWasBeingTypedIsThereOnComingBack();
    void wordsAddedToADecisionAreItsReasonOnLeaving();
    void wordsForAnotherChoiceAreNotPutUnderTheOldOne();
    void aReasonWithoutADecisionOutlivesThePage();
    void whatIsTypedOnAnEqualCellIsTheReasonOfItsDecision();
    void whatIsTypedForAnotherLevelStaysWhenEqualOnesAreAccepted();
    void keepingADecisionTakesTheWordsAsTheyStand();
    void equalScoresAreTakenOverTogetherAndOneUndoTakesThemBack();
    void ratersAreLettersUntilTheLeadAsksForNames();
    void valuesStayHiddenUntilBothHandedIn();
    void openingFreezesTheFirstRoundAndIsLogged();
    void aNewerRoundMarksTheDecisionAsOutdated();
    void aNewerRoundRefreshesTheChoiceBeingPrepared();
    void aThirdRatersLevelShowsOnceHandedIn();
    void aThirdRaterIsAskedAndDecidesTheCell();
    void whatWasPutAsideComesLast();
    void allHandedInPlansCanBeOpenedAtOnce();
    void keepingLeavesNothingOnOlderData();
    void onlySharedEvidenceCanBeAccepted();
    void evidenceOfBothIsPaired();
    void theCountsFollowEveryEdit();
    void namesShownAreAnActionOfTheLog();
    void theHistorySaysWhoDecidedWhatAndWhy();
    void findsTheOnlyOpenCellAtTheFarEnd();
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
    else if (static_cast<DecisionKind>(choice) == DecisionKind::Third)
        board.chooseThird(raterNumber(3));
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

void tst_ReconcileBoard::aReasonThatWasBeingTypedIsThereOnComingBack()
{
    LeadBench bench(handedIn(reviewOfPlans(2), 2));
    bench.open(planNumber(1));
    bench.open(planNumber(2));
    ReconcileBoard board(bench.workbench());
    board.setOnlyDifferences(false);
    bench.workbench().setPlan(planNumber(1));
    board.choose(DecisionKind::B);
    board.setReason(QStringLiteral("a long talk"));

    board.setCurrent(indicator("PR")); // to compare
    QVERIFY(board.draft().reason.isEmpty());
    board.setCurrent(indicator("WE"));
    QCOMPARE(board.draft().reason, QStringLiteral("a long talk"));
    QCOMPARE(board.draft().kind, DecisionKind::B);
    bench.workbench().setPlan(planNumber(2));
    QVERIFY(board.draft().reason.isEmpty());
    bench.workbench().setPlan(planNumber(1));
    QCOMPARE(board.draft().reason, QStringLiteral("a long talk"));

    // The plan is opened again by its rater and comes back.
    bench.comesIn(raterNumber(1),
                  reopenPlan(bench.state(), planNumber(1), raterNumber(1), QStringLiteral("slip"), testNow + 1));
    QVERIFY(!board.current());
    bench.handsIn(raterNumber(1), {3, 2, 1, 1});
    QCOMPARE(board.draft().reason, QStringLiteral("a long talk"));

    QVERIFY(board.record());
    board.setReason(QString());
    board.setCurrent(indicator("PR"));
    board.setCurrent(indicator("WE"));
    QCOMPARE(board.draft().reason, QStringLiteral("a long talk")); // as it was recorded
    bench.workbench().undo();
    QVERIFY(board.draft().reason.isEmpty());
}

void tst_ReconcileBoard::wordsAddedToADecisionAreItsReasonOnLeaving()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));
    board.choose(DecisionKind::B);
    board.setReason(QStringLiteral("page 4"));
    QVERIFY(board.record());
    const Instant decidedAt = bench.state().find<Decision>(planNumber(1), indicator("WE"))->at;

    board.setReason(QStringLiteral("page 4, and page 9 "));
    bench.workbench().commitPendingTexts();

    const Decision *decision = bench.state().find<Decision>(planNumber(1), indicator("WE"));
    QCOMPARE(decision->reason, QStringLiteral("page 4, and page 9"));
    QCOMPARE(decision->level, 2);
    QCOMPARE(decision->at, decidedAt);
    QCOMPARE(draftSentences(bench.workbench()), QStringList());
    bench.workbench().undo();
    QCOMPARE(board.draft().reason, QStringLiteral("page 4"));
}

void tst_ReconcileBoard::wordsForAnotherChoiceAreNotPutUnderTheOldOne()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));
    board.choose(DecisionKind::B);
    board.setReason(QStringLiteral("page 4"));
    QVERIFY(board.record());

    board.choose(DecisionKind::A);
    board.setReason(QStringLiteral("A after all"));
    bench.workbench().commitPendingTexts();

    QCOMPARE(bench.state().find<Decision>(planNumber(1), indicator("WE"))->reason, QStringLiteral("page 4"));
    QCOMPARE(board.draft().reason, QStringLiteral("A after all"));
    QCOMPARE(draftSentences(bench.workbench()).size(), 1);
}

void tst_ReconcileBoard::aReasonWithoutADecisionOutlivesThePage()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    bench.workbench().setPlan(planNumber(1));
    {
        ReconcileBoard board(bench.workbench());
        board.setOnlyDifferences(false);
        board.setCurrent(indicator("PR"));
        board.setReason(QStringLiteral("half a sentence"));
        bench.workbench().commitPendingTexts();
    }
    const QStringList lost = draftSentences(bench.workbench());
    QCOMPARE(lost.size(), 1);
    QVERIFY2(lost.front().contains(QStringLiteral("Region 1")), qPrintable(lost.front()));

    ReconcileBoard again(bench.workbench());
    QVERIFY(again.current());
    QCOMPARE(again.current()->indicator, indicator("PR"));
    QCOMPARE(again.draft().reason, QStringLiteral("half a sentence"));

    bench.workbench().setSession(nullptr);
    QCOMPARE(draftSentences(bench.workbench()), QStringList());
}

void tst_ReconcileBoard::whatIsTypedOnAnEqualCellIsTheReasonOfItsDecision()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));
    board.setOnlyDifferences(false);
    board.setCurrent(indicator("PR"));
    board.setReason(QStringLiteral("equal, but for one remark "));
    board.setCurrent(indicator("PA"));
    board.setReason(QStringLiteral("here too"));

    QVERIFY(board.acceptAllEqual());

    const auto decided = [&](const char *code) {
        return bench.state().find<Decision>(planNumber(1), indicator(code));
    };
    QCOMPARE(decided("PR")->reason, QStringLiteral("equal, but for one remark"));
    QCOMPARE(decided("PA")->reason, QStringLiteral("here too"));
    QVERIFY(decided("PA")->inBulk);
    QVERIFY(decided("BB")->reason.isEmpty());
    QCOMPARE(board.draft().reason, QStringLiteral("here too"));
    QCOMPARE(draftSentences(bench.workbench()), QStringList());
}

void tst_ReconcileBoard::whatIsTypedForAnotherLevelStaysWhenEqualOnesAreAccepted()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));
    board.setOnlyDifferences(false);
    board.setCurrent(indicator("PA"));
    board.chooseLevel(4);
    board.setReason(QStringLiteral("both overlooked page 9"));

    QVERIFY(board.acceptAllEqual());

    QVERIFY(bench.state().find<Decision>(planNumber(1), indicator("PA"))->reason.isEmpty());
    QCOMPARE(board.draft().level, 4);
    QCOMPARE(board.draft().reason, QStringLiteral("both overlooked page 9"));
}

void tst_ReconcileBoard::keepingADecisionTakesTheWordsAsTheyStand()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));
    board.choose(DecisionKind::A);
    board.setReason(QStringLiteral("page 4"));
    QVERIFY(board.record());
    bench.comesIn(raterNumber(1),
                  reopenPlan(bench.state(), planNumber(1), raterNumber(1), QStringLiteral("slip"), testNow + 1));
    bench.handsIn(raterNumber(1), {5, 2, 1, 1});
    board.setCurrent(indicator("WE"));
    QVERIFY(board.current()->isOutdated);

    board.setReason(QStringLiteral("page 4, also after round 2"));
    QVERIFY(board.keep({planNumber(1), indicator("WE")}));

    const Decision *decision = bench.state().find<Decision>(planNumber(1), indicator("WE"));
    QCOMPARE(decision->reason, QStringLiteral("page 4, also after round 2"));
    QCOMPARE(decision->level, 3);
    QVERIFY(!board.current()->isOutdated);
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
    QVERIFY(!board.discard(Discard::Decision, QStringLiteral("another plan")));
    QVERIFY(board.discard(Discard::Decision, QStringLiteral("Plan 1")));
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
    QCOMPARE(board.waitedFor(planNumber(1)), QStringList{QStringLiteral("A")}); // no name, now that the letters stand
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

void tst_ReconcileBoard::aThirdRaterIsAskedAndDecidesTheCell()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));
    QCOMPARE(board.thirdCandidates().size(), 1U); // neither A nor B
    QVERIFY(bench.workbench().run(
        excludeRater(bench.state(), raterNumber(3), regionNumber(1), ExclusionWhy::WrotePlan)));
    QVERIFY(board.thirdCandidates().empty()); // nor who wrote the plan
    bench.workbench().undo();
    board.chooseThird(raterNumber(3));
    QVERIFY(!board.canRecord()); // why?
    board.setReason(QStringLiteral("both readings hold"));
    QVERIFY(board.record());
    QVERIFY(bench.state().find<Assignment>(planNumber(1), raterNumber(3))->isThird);
    QVERIFY(board.current()->needsDecision);
    QCOMPARE(board.count().needDecision(), 4);
    board.takeThird();
    QVERIFY(!board.draft().level); // not handed in yet

    bench.handsIn(raterNumber(3), {4, 2, 1, 1});
    board.takeThird();
    QCOMPARE(board.draft().level, 4);
    QVERIFY(board.record());
    const Decision *decision = bench.state().find<Decision>(planNumber(1), indicator("WE"));
    QCOMPARE(decision->kind, DecisionKind::Third);
    QCOMPARE(decision->level, 4);
    QCOMPARE(board.count().needDecision(), 3);
}

void tst_ReconcileBoard::whatWasPutAsideComesLast()
{
    LeadBench bench(handedIn(reviewOfPlans(2), 2));
    bench.open(planNumber(1));
    bench.open(planNumber(2));
    ReconcileBoard board(bench.workbench());
    board.setOnlyDifferences(false);
    bench.workbench().setPlan(planNumber(1));
    board.choose(DecisionKind::Unclear);
    board.setReason(QStringLiteral("what is concrete?"));
    QVERIFY(board.record());
    QCOMPARE(bench.state().all<RubricNote>().size(), std::size_t(1));
    for (int step = 0; step < 7; ++step) { // the seven others
        QVERIFY(board.goToOpen(1));
        QVERIFY(bench.workbench().plan() != planNumber(1) || board.current()->indicator != indicator("WE"));
        board.choose(DecisionKind::A);
        QVERIFY(board.record());
    }
    QVERIFY(board.goToOpen(1));
    QCOMPARE(board.current()->indicator, indicator("WE"));
    QCOMPARE(bench.workbench().plan(), planNumber(1));
    QCOMPARE(board.draft().kind, DecisionKind::Unclear);
}

void tst_ReconcileBoard::allHandedInPlansCanBeOpenedAtOnce()
{
    LeadBench bench(handedIn(reviewOfPlans(4), 3));
    ReconcileBoard board(bench.workbench());
    QCOMPARE(board.openCells().readyToOpen(), 3);
    QVERIFY(board.openAllPlans());
    QCOMPARE(board.openCells().readyToOpen(), 0);
    for (const int n : {1, 2, 3})
        QCOMPARE(bench.state().find<Opening>(planNumber(n))->roundOne.size(), 8U);
    QVERIFY(!bench.state().find<Opening>(planNumber(4)));
    bench.workbench().undo();
    QCOMPARE(board.openCells().readyToOpen(), 3);
}

void tst_ReconcileBoard::keepingLeavesNothingOnOlderData()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));
    QVERIFY(board.acceptAllEqual());
    board.choose(DecisionKind::A);
    QVERIFY(board.record());
    bench.comesIn(raterNumber(1),
                  reopenPlan(bench.state(), planNumber(1), raterNumber(1), QStringLiteral("slip"), testNow + 1));
    bench.handsIn(raterNumber(1), {3, 2, 1, 1});
    QCOMPARE(board.outdated().size(), 4U);
    QCOMPARE(board.openCells().outdated(), 4);
    QCOMPARE(board.count().needDecision(), 0); // the decisions stand

    QVERIFY(board.keep({planNumber(1), indicator("WE")}));
    QCOMPARE(board.openCells().outdated(), 3);
    std::vector<CellPlace> rest;
    for (const Cell &cell : board.outdated())
        rest.push_back({cell.plan, cell.indicator});
    QCOMPARE(board.keepAll(rest), 3);
    QVERIFY(board.outdated().empty());
    bench.workbench().undo();
    QCOMPARE(board.openCells().outdated(), 3);
}

void tst_ReconcileBoard::onlySharedEvidenceCanBeAccepted()
{
    ReviewState state = reviewOfPlans(1);
    for (const int rater : {1, 2}) {
        const Highlight highlight = passage(rater, 0, 5, raterNumber(rater));
        state.put(highlight);
        state.put(Evidence{planNumber(1), indicator("PR"), raterNumber(rater), highlight.id, {}});
    }
    LeadBench bench(handedIn(state, 1));
    bench.open();
    ReconcileBoard board(bench.workbench());
    QCOMPARE(board.equalCount(), 3);
    QCOMPARE(board.equalCount(EqualCells::WithSharedEvidence), 1);
    QVERIFY(board.acceptAllEqual(EqualCells::WithSharedEvidence));
    QCOMPARE(board.equalCount(), 2);
    QVERIFY(bench.state().find<Decision>(planNumber(1), indicator("PR"))->inBulk);
    bench.workbench().undo();
    QCOMPARE(board.equalCount(), 3);
}

void tst_ReconcileBoard::evidenceOfBothIsPaired()
{
    ReviewState state = reviewOfPlans(1);
    const auto link = [&](int n, int rater, int start) {
        const Highlight highlight = passage(n, 0, start, raterNumber(rater));
        state.put(highlight);
        state.put(Evidence{planNumber(1), indicator("WE"), raterNumber(rater), highlight.id, {}});
    };
    link(1, 1, 0);
    link(2, 2, 1);
    link(3, 2, 50);
    LeadBench bench(handedIn(state, 1));
    bench.open();
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));
    const std::vector<EvidencePair> pairs = board.pairs(indicator("WE"));
    QCOMPARE(pairs.size(), 2U);
    QCOMPARE(pairs.at(0).sharing, Sharing::Shared);
    QCOMPARE(pairs.at(1).sharing, Sharing::OnlyB);
    QVERIFY(board.isEvidenceShared(indicator("WE")));
    QVERIFY(!board.isEvidenceShared(indicator("PR")));
    QCOMPARE(board.highlights(Side::B).size(), 2U);
}

void tst_ReconcileBoard::theCountsFollowEveryEdit()
{
    LeadBench bench(handedIn(reviewOfPlans(5), 4));
    ReconcileBoard board(bench.workbench());
    const auto isAsReadAnew = [&] {
        OpenCells anew;
        anew.read(bench.state());
        const CellCount here = board.count();
        const CellCount all = countCells(bench.state());
        return here.all == all.all && here.disclosed == all.disclosed && here.decided == all.decided &&
               anew.equal() == board.openCells().equal() && anew.outdated() == board.openCells().outdated() &&
               anew.readyToOpen() == board.openCells().readyToOpen();
    };
    QVERIFY(isAsReadAnew());
    for (const int n : {1, 2, 3})
        bench.open(planNumber(n));
    QVERIFY(isAsReadAnew());
    QVERIFY(board.acceptAllEqual());
    QVERIFY(isAsReadAnew());
    bench.workbench().undo();
    QVERIFY(isAsReadAnew());
    bench.comesIn(raterNumber(1),
                  reopenPlan(bench.state(), planNumber(2), raterNumber(1), QStringLiteral("slip"), testNow));
    QVERIFY(isAsReadAnew());
    QCOMPARE(board.count().disclosed, 12);
    bench.handsIn(raterNumber(1), {5, 5, 5, 2}, planNumber(2));
    QVERIFY(isAsReadAnew());
    QVERIFY(bench.workbench().run(assign(bench.state(), planNumber(1), {raterNumber(3)}, true)));
    bench.workbench().setPlan(planNumber(3));
    QVERIFY(board.discard(Discard::Opening, QStringLiteral("Region 3")));
    QVERIFY(isAsReadAnew());
    Plan sixth = onePlan(6);
    QVERIFY(bench.workbench().run(mergeRegions(bench.state(), {oneRegion(6)})));
    sixth.region = findRegion(bench.state(), QStringLiteral("Region 6"))->id;
    QVERIFY(bench.workbench().run(addPlan(bench.state(), sixth)));
    const PlanId added = plansOf(bench.state(), sixth.region).front()->id;
    QVERIFY(bench.workbench().run(assign(bench.state(), added, {raterNumber(1), raterNumber(2)}, false)));
    QVERIFY(isAsReadAnew());
    QCOMPARE(board.plans().size(), 6U);

    Region closed = *findRegion(bench.state(), QStringLiteral("Region 1"));
    closed.isActive = false;
    const int before = board.count().all;
    QVERIFY(bench.workbench().run(mergeRegions(bench.state(), {closed})));
    QVERIFY(isAsReadAnew());
    QCOMPARE(board.count().all, before - 4);
    QCOMPARE(board.plans().size(), 6U); // to be seen all the same
    bench.workbench().setPlan(planNumber(2));
    for (int stops = 0; stops < 20 && board.goToOpen(1); ++stops)
        QVERIFY(bench.workbench().plan() != planNumber(1));
}

void tst_ReconcileBoard::namesShownAreAnActionOfTheLog()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));
    QVERIFY(board.setNamesShown(true));
    QCOMPARE(bench.session().log(1).at(0).kind, Edit::Kind::ShowNames);
    QCOMPARE(bench.session().log(1).at(0).note, QStringLiteral("shown"));
    const std::vector<HistoryLine> lines = reconcileHistory(bench.workbench(), planNumber(1));
    QCOMPARE(lines.front().what, QStringLiteral("names of A and B shown"));
    QVERIFY(lines.front().where.isEmpty()); // of the whole project
    QVERIFY(!lines.front().who.isEmpty());
    // Who is A and who is B is the same whatever is shown, and in another run.
    const RaterId a = board.rater(Side::A);
    ReconcileBoard another(bench.workbench());
    QCOMPARE(another.rater(Side::A), a);
}

void tst_ReconcileBoard::theHistorySaysWhoDecidedWhatAndWhy()
{
    LeadBench bench(handedIn(reviewOfPlans(2), 2));
    bench.open(planNumber(1));
    bench.open(planNumber(2));
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));
    board.choose(DecisionKind::B);
    board.setReason(QStringLiteral("page 4 says so"));
    QVERIFY(board.record());
    bench.workbench().undo();

    const std::vector<HistoryLine> lines = reconcileHistory(bench.workbench(), planNumber(1));
    QCOMPARE(lines.size(), 3U);
    QVERIFY2(lines.at(0).what.startsWith(QStringLiteral("taken back: no decision any more on ")),
             qPrintable(lines.at(0).what));
    QVERIFY2(lines.at(1).what.endsWith(QStringLiteral("(As B)")), qPrintable(lines.at(1).what));
    QCOMPARE(lines.at(1).why, QStringLiteral("page 4 says so"));
    QCOMPARE(lines.at(1).where, QStringLiteral("Region 1"));
    QVERIFY(lines.at(1).at > testNow);
    QCOMPARE(lines.at(2).what, QStringLiteral("opened for reconciling"));
    QCOMPARE(reconcileHistory(bench.workbench(), {}).size(), 4U);
}

void tst_ReconcileBoard::findsTheOnlyOpenCellAtTheFarEnd()
{
    // The worst case: only the very last place in the order is open. How long it takes: bench_reconciling.
    constexpr int plans = 100;
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
    bench.workbench().setPlan(first);
    QVERIFY(board.goToOpen(1));
    QCOMPARE(bench.workbench().plan(), last);
}

QTEST_GUILESS_MAIN(tst_ReconcileBoard)
#include "tst_ReconcileBoard.moc"
