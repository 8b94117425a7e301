// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Decisions.h"
#include "core/domain/RubricLog.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "tests/support/Builders.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Levels = std::vector<std::optional<int>>;

CellPlace at(const char *code, int plan = 1)
{
    return {planNumber(plan), indicator(code)};
}

ReviewState opened(ReviewState state, const Levels &a, const Levels &b, int plan = 1)
{
    state = submitted(std::move(state), raterNumber(1), a, planNumber(plan));
    state = submitted(state, raterNumber(2), b, planNumber(plan));
    for (quint64 seed = 0;; ++seed) {
        const ReviewState open = after(state, openPlan(state, planNumber(plan), seed, testNow));
        if (open.find<Opening>(planNumber(plan))->raterA == raterNumber(1))
            return open;
    }
}

Decision decisionOn(const CellPlace &cell, DecisionKind kind, std::optional<int> level = {}, const QString &reason = {})
{
    Decision decision;
    decision.plan = cell.plan;
    decision.indicator = cell.indicator;
    decision.kind = kind;
    decision.level = level;
    decision.reason = reason;
    decision.at = testNow;
    return decision;
}

ReviewState again(const ReviewState &state, int rater, const Levels &levels, int plan = 1)
{
    const ReviewState open =
        after(state, reopenPlan(state, planNumber(plan), raterNumber(rater), u"misread"_s, testNow));
    return submitted(open, raterNumber(rater), levels, planNumber(plan));
}

const Decision &decided(const ReviewState &state, const char *code)
{
    return *state.find<Decision>(planNumber(1), indicator(code));
}

} // namespace

class tst_Decisions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewerHandInKeepsTheDecisionAndListsItsCell();
    void keepingADecisionDatesItAnew();
    void aKeptLevelIsNamedForWhatItIsNow_data();
    void aKeptLevelIsNamedForWhatItIsNow();
    void keepingManyLeavesThoseThatNeedAReason();
    void otherWordsLeaveTheDecisionAsItWas();
    void otherWordsForWhatIsUnclearStandInTheRubricLog();
    void keepingWhatIsUnclearLeavesTheRubricLogAsItIs();
    void askingAThirdRaterAssignsOneInTheSameEdit();
    void theThirdIsNeverOneOfTheTwo();
    void theThirdScoreShowsOnlyWhenHandedIn();
    void whatCannotBeSettledNowIsPutAside();
    void whatIsUnclearGoesIntoTheRubricLog();
    void anOutcomeClosesANoteOfTheLog();
    void discardingNeedsTheNameOfThePlan_data();
    void discardingNeedsTheNameOfThePlan();
    void discardingTakesBackAsMuchAsWasAsked();
};

void tst_Decisions::aNewerHandInKeepsTheDecisionAndListsItsCell()
{
    ReviewState state = opened(reviewOfPlans(2), {3, 2, 1, 1}, {4, 2, 1, 1}, 2);
    state = opened(state, {3, 2, 1, 1}, {4, 2, 1, 1}, 1);
    for (const int plan : {1, 2})
        state = after(state, decide(state, decisionOn(at("WE", plan), DecisionKind::A)));
    QVERIFY(outdatedCells(state).empty());
    state = again(state, 2, {5, 2, 1, 1}, 2);
    state = again(state, 2, {4, 2, 1, 1}, 1);

    const std::vector<Cell> outdated = outdatedCells(state);
    QCOMPARE(outdated.size(), std::size_t(2)); // nobody decided on the other indicators
    QVERIFY(outdated.at(0).plan == planNumber(1) && outdated.at(1).plan == planNumber(2));
    QCOMPARE(outdated.at(1).decision->level, 3);
    QVERIFY(!outdated.at(1).needsDecision);
}

void tst_Decisions::keepingADecisionDatesItAnew()
{
    ReviewState state = opened(reviewOfPlans(1), {3}, {4});
    state = after(state, decide(state, decisionOn(at("WE"), DecisionKind::A)));
    state = again(state, 2, {5});
    QVERIFY(refusalOf(keepDecision(state, at("PR"), raterNumber(0), testNow)) == Error::Code::NotAChoiceHere);
    // Two apart by now, and nothing was said about it: that has to be said first.
    QVERIFY(refusalOf(keepDecision(state, at("WE"), raterNumber(0), testNow)) == Error::Code::ReasonNeeded);

    state = again(state, 2, {2});
    state = after(state, keepDecision(state, at("WE"), raterNumber(3), testNow + 9));
    QVERIFY(outdatedCells(state).empty());
    QCOMPARE(decided(state, "WE").roundB, 3);
    QCOMPARE(decided(state, "WE").at, testNow + 9);
    QVERIFY(decided(state, "WE").by == raterNumber(3));
    QCOMPARE(decided(state, "WE").kind, DecisionKind::A);
}

void tst_Decisions::aKeptLevelIsNamedForWhatItIsNow_data()
{
    QTest::addColumn<Levels>("laterA");
    QTest::addColumn<Levels>("laterB");
    QTest::addColumn<DecisionKind>("kind");
    QTest::newRow("A stayed") << Levels{3} << Levels{2} << DecisionKind::A;
    QTest::newRow("they changed places") << Levels{4} << Levels{3} << DecisionKind::B;
    QTest::newRow("nobody's any more") << Levels{4} << Levels{4} << DecisionKind::Other;
}

void tst_Decisions::aKeptLevelIsNamedForWhatItIsNow()
{
    QFETCH(Levels, laterA);
    QFETCH(Levels, laterB);
    QFETCH(DecisionKind, kind);
    ReviewState state = opened(reviewOfPlans(1), {3}, {4});
    state = after(state, decide(state, decisionOn(at("WE"), DecisionKind::A, {}, u"page 4"_s)));
    state = again(again(state, 1, laterA), 2, laterB);
    state = after(state, keepDecision(state, at("WE"), raterNumber(0), testNow + 1));
    QCOMPARE(decided(state, "WE").kind, kind);
    QCOMPARE(decided(state, "WE").level, 3);
}

void tst_Decisions::keepingWhatIsUnclearLeavesTheRubricLogAsItIs()
{
    ReviewState state = opened(reviewOfPlans(1), {3}, {4});
    state = after(state, decide(state, decisionOn(at("WE"), DecisionKind::Unclear, {}, u"what is a home?"_s)));
    state = after(state, settleNote(state, rubricNotes(state).front()->id, u"the footnote says it"_s));
    state = again(state, 2, {5});

    const Edit edit = keepDecisions(state, {at("WE")}, raterNumber(3), testNow + 1);
    QCOMPARE(edit.changes.size(), std::size_t(1)); // one decision is kept
    state = after(state, Result<Edit>(edit));
    QCOMPARE(decided(state, "WE").roundB, 2);
    QCOMPARE(rubricNotes(state).size(), std::size_t(1)); // settled, and not open once more
    QCOMPARE(rubricNotes(state).front()->outcome, u"the footnote says it"_s);
}

void tst_Decisions::keepingManyLeavesThoseThatNeedAReason()
{
    ReviewState state = opened(reviewOfPlans(1), {3, 3, 1, 1}, {4, 3, 1, 1});
    state = after(state, decide(state, decisionOn(at("WE"), DecisionKind::A)));
    state = after(state, acceptEqual(state, std::nullopt, raterNumber(0), testNow));
    state = again(state, 2, {5, 3, 1, 1});
    QCOMPARE(outdatedCells(state).size(), std::size_t(4));

    const Edit edit = keepDecisions(state, {at("WE"), at("PR"), at("PA"), at("BB")}, raterNumber(0), testNow + 1);
    QCOMPARE(edit.changes.size(), std::size_t(3));
    state = after(state, Result<Edit>(edit));
    QCOMPARE(outdatedCells(state).size(), std::size_t(1));
    QVERIFY(outdatedCells(state).front().indicator == indicator("WE"));
}

void tst_Decisions::askingAThirdRaterAssignsOneInTheSameEdit()
{
    ReviewState state = opened(reviewOfPlans(1), {3}, {4});
    const Decision asked = decisionOn(at("WE"), DecisionKind::Third, {}, u"both readings hold"_s);
    const Result<Edit> edit = askThird(state, asked, raterNumber(3));
    QCOMPARE(edit->changes.size(), std::size_t(2));
    state = after(state, edit);
    QVERIFY(state.find<Assignment>(planNumber(1), raterNumber(3))->isThird);
    QVERIFY(!decided(state, "WE").isFinal());

    // For another cell of the plan the third rater is there already.
    const Result<Edit> more =
        askThird(state, decisionOn(at("PR"), DecisionKind::Third, {}, u"here too"_s), raterNumber(3));
    QCOMPARE(more->changes.size(), std::size_t(1));
    QVERIFY(refusalOf(askThird(state, decisionOn(at("WE"), DecisionKind::Third), {})) == Error::Code::ReasonNeeded);
}

void tst_Decisions::theThirdIsNeverOneOfTheTwo()
{
    const ReviewState state = opened(reviewOfPlans(1), {3}, {4});
    const Decision asked = decisionOn(at("WE"), DecisionKind::Third, {}, u"both readings hold"_s);
    for (const RaterId &rater : {raterNumber(1), raterNumber(2), RaterId()})
        QVERIFY(refusalOf(askThird(state, asked, rater)) == Error::Code::NotAChoiceHere);
    QVERIFY(refusalOf(askThird(state, asked, raterNumber(0))) == Error::Code::UnknownRater); // the lead does not rate
}

void tst_Decisions::theThirdScoreShowsOnlyWhenHandedIn()
{
    ReviewState state = opened(reviewOfPlans(1), {3}, {4});
    state = after(state, askThird(state, decisionOn(at("WE"), DecisionKind::Third, {}, u"why"_s), raterNumber(3)));
    QVERIFY(!thirdScore(state, planNumber(1), indicator("WE")));
    state.put(scoreOf(5, indicator("WE"), raterNumber(3)));
    QVERIFY(!thirdScore(state, planNumber(1), indicator("WE")));
    state = submitted(state, raterNumber(3), {5});
    QCOMPARE(thirdScore(state, planNumber(1), indicator("WE"))->level, 5);
    state = after(state, reopenPlan(state, planNumber(1), raterNumber(2), u"misread"_s, testNow));
    QVERIFY(!thirdScore(state, planNumber(1), indicator("WE")));
}

void tst_Decisions::whatCannotBeSettledNowIsPutAside()
{
    ReviewState state = opened(reviewOfPlans(1), {3, 3, 1, 1}, {4, 4, 1, 1});
    const auto isAside = [&state](const char *code) {
        for (const Cell &cell : cellsOf(state, planNumber(1))) {
            if (cell.indicator == indicator(code))
                return isPutAside(state, cell);
        }
        return false;
    };
    QVERIFY(!isAside("WE"));
    state = after(state, decide(state, decisionOn(at("PR"), DecisionKind::Unclear, {}, u"annex missing"_s)));
    state = after(state, askThird(state, decisionOn(at("WE"), DecisionKind::Third, {}, u"why"_s), raterNumber(3)));
    QVERIFY(isAside("WE") && isAside("PR"));
    state = submitted(state, raterNumber(3), {4, 4, 1, 1});
    QVERIFY(!isAside("WE")); // there is something to decide on now
    QVERIFY(isAside("PR"));
}

void tst_Decisions::whatIsUnclearGoesIntoTheRubricLog()
{
    ReviewState state = opened(reviewOfPlans(1), {3, 3}, {4, 3});
    const Decision unclear = decisionOn(at("WE"), DecisionKind::Unclear, {}, u" what counts as concrete? "_s);
    state = after(state, decide(state, unclear));
    QCOMPARE(rubricNotes(state).size(), std::size_t(1));
    const RubricNote note = *rubricNotes(state).front();
    QVERIFY(note.plan == planNumber(1) && note.indicator == indicator("WE") && note.by == raterNumber(0));
    QCOMPARE(note.text, u"what counts as concrete?"_s);
    QCOMPARE(note.at, testNow);
    QVERIFY(note.outcome.isEmpty());

    Decision later = unclear; // the same question in other words
    later.reason = u"does an intention count?"_s;
    state = after(state, decide(state, later));
    QCOMPARE(rubricNotes(state).size(), std::size_t(1));
    QCOMPARE(rubricNotes(state).front()->text, later.reason);
    QVERIFY(rubricNotes(state).front()->id == note.id);

    state = after(state, decide(state, decisionOn(at("WE"), DecisionKind::A)));
    QCOMPARE(rubricNotes(state).size(), std::size_t(1)); // the cell is settled, the question is not
}

void tst_Decisions::anOutcomeClosesANoteOfTheLog()
{
    ReviewState state = opened(reviewOfPlans(1), {3, 3}, {4, 3});
    for (const char *code : {"WE", "PR"})
        state = after(state, decide(state, decisionOn(at(code), DecisionKind::Unclear, {}, u"why"_s)));
    const RubricNoteId first = openNoteOn(state, planNumber(1), indicator("WE"))->id;
    state = after(state, settleNote(state, first, u" a note in the manual "_s));
    QCOMPARE(rubricNotes(state).back()->outcome, u"a note in the manual"_s); // open ones come first
    QVERIFY(!openNoteOn(state, planNumber(1), indicator("WE")));
    // Unclear once more: that is a new question.
    state = after(state, decide(state, decisionOn(at("WE"), DecisionKind::Unclear, {}, u"still"_s)));
    QCOMPARE(rubricNotes(state).size(), std::size_t(3));

    QVERIFY(refusalOf(settleNote(state, {u"none"_s}, u"x"_s)) == Error::Code::BadValue);
    RubricNote note;
    note.indicator = indicator("XX");
    note.text = u"x"_s;
    QVERIFY(refusalOf(noteRubric(state, note)) == Error::Code::UnknownIndicator);
    note.indicator = indicator("WE");
    note.text = u" "_s;
    QVERIFY(refusalOf(noteRubric(state, note)) == Error::Code::ReasonNeeded);
    state = after(state, removeNote(state, first));
    QCOMPARE(rubricNotes(state).size(), std::size_t(2));
}

void tst_Decisions::otherWordsLeaveTheDecisionAsItWas()
{
    ReviewState state = opened(reviewOfPlans(1), {3, 2, 1, 1}, {4, 2, 1, 1});
    state = after(state, decide(state, decisionOn(at("WE"), DecisionKind::A, {}, u"page 4"_s)));
    state = again(state, 2, {5, 2, 1, 1});
    Decision wanted = decided(state, "WE");
    wanted.reason = u"page 4 and 9"_s;

    state = after(state, changeReason(state, planNumber(1), indicator("WE"), u" page 4 and 9 "_s));

    QVERIFY(decided(state, "WE") == wanted);
    QCOMPARE(outdatedCells(state).size(), std::size_t(1)); // nobody looked at the newer scores
    QVERIFY(refusalOf(changeReason(state, planNumber(1), indicator("WE"), u" "_s)) == Error::Code::ReasonNeeded);
    QVERIFY(refusalOf(changeReason(state, planNumber(1), indicator("PR"), u"x"_s)) == Error::Code::NotAChoiceHere);
}

void tst_Decisions::otherWordsForWhatIsUnclearStandInTheRubricLog()
{
    ReviewState state = opened(reviewOfPlans(1), {3}, {4});
    state = after(state, decide(state, decisionOn(at("WE"), DecisionKind::Unclear, {}, u"what is concrete?"_s)));

    state = after(state, changeReason(state, planNumber(1), indicator("WE"), u"what is a concrete aim?"_s));

    QCOMPARE(openNoteOn(state, planNumber(1), indicator("WE"))->text, u"what is a concrete aim?"_s);
    QCOMPARE(rubricNotes(state).size(), std::size_t(1));
}

void tst_Decisions::discardingNeedsTheNameOfThePlan_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("something else") << "Region 2" << false;
    QTest::newRow("a part of it") << "Region" << false;
    QTest::newRow("the region") << "region 1" << true;
    QTest::newRow("the title") << "  Plan 1 " << true;
}

void tst_Decisions::discardingNeedsTheNameOfThePlan()
{
    QFETCH(QString, typed);
    QFETCH(bool, accepted);
    ReviewState state = opened(reviewOfPlans(2), {3}, {4});
    state = after(state, decide(state, decisionOn(at("WE"), DecisionKind::A)));
    const Result<Edit> edit = discard(state, at("WE"), Discard::Opening, typed);
    QCOMPARE(edit.has_value(), accepted);
    if (!accepted)
        QCOMPARE(edit.error().code, Error::Code::UnknownPlan);
}

void tst_Decisions::discardingTakesBackAsMuchAsWasAsked()
{
    ReviewState state = opened(reviewOfPlans(1), {3, 2, 1, 1}, {4, 2, 1, 1});
    state = after(state, decide(state, decisionOn(at("WE"), DecisionKind::A)));
    state = after(state, acceptEqual(state, std::nullopt, raterNumber(0), testNow));
    const QString name = u"Plan 1"_s;
    const ReviewState one = after(state, discard(state, at("WE"), Discard::Decision, name));
    QCOMPARE(one.all<Decision>().size(), std::size_t(3));
    QVERIFY(!one.find<Decision>(planNumber(1), indicator("WE")));
    const ReviewState all = after(state, discard(state, at("WE"), Discard::Decisions, name));
    QCOMPARE(all.all<Decision>().size(), std::size_t(0));
    QVERIFY(all.find<Opening>(planNumber(1)));
    const ReviewState closed = after(state, discard(state, at("WE"), Discard::Opening, name));
    QCOMPARE(closed.all<Decision>().size(), std::size_t(0));
    QVERIFY(!closed.find<Opening>(planNumber(1)));
    QVERIFY(latestSubmission(closed, planNumber(1), raterNumber(1))); // what was handed in stays
}

QTEST_APPLESS_MAIN(tst_Decisions)
#include "tst_Decisions.moc"
