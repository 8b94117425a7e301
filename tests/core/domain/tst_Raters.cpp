// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Highlighting.h"
#include "core/domain/Scoring.h"
#include "core/domain/Setup.h"
#include "tests/support/Builders.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

class tst_Raters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRaterGetsTheNextNumber();
    void aLeadWhoRatesGetsANumberAsWell();
    void addingARaterTwiceChangesNothing();
    void aRaterIsFoundByNameOrNumber_data();
    void aRaterIsFoundByNameOrNumber();
    void aRaterCanBeRenamedButNotToAnother();
    void assigningTwiceIsNoErrorAndNoChange();
    void aThirdRaterComesOnlyWhenAskedFor();
    void aThirdRaterNeedsTwoBefore();
    void aLeadWhoDoesNotRateCannotBeAssigned();
    void anAssignmentWithWorkStays_data();
    void anAssignmentWithWorkStays();
    void theAssignedPlansOfARaterAreListed();
};

void tst_Raters::aRaterGetsTheNextNumber()
{
    ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    state = after(state, addRater(state, u"  Dirk "_s));
    const Rater *dirk = findRater(state, u"dirk"_s);
    QVERIFY(dirk);
    QCOMPARE(dirk->name, u"Dirk"_s);
    QCOMPARE(dirk->number, 4);
    QCOMPARE(ratersByNumber(state).back(), dirk);
    QVERIFY(refusalOf(addRater(state, u" "_s)) == Error::Code::NameIsEmpty);
}

void tst_Raters::aLeadWhoRatesGetsANumberAsWell()
{
    ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    QCOMPARE(ratersByNumber(state).size(), std::size_t(3));
    state = after(state, addRater(state, u"Lena"_s));
    QCOMPARE(leadOf(state)->number, 4);
    QCOMPARE(ratersByNumber(state).size(), std::size_t(4));
    QCOMPARE(state.all<Rater>().size(), std::size_t(4));
}

void tst_Raters::addingARaterTwiceChangesNothing()
{
    const ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    const Result<Edit> again = addRater(state, u"anna"_s);
    QVERIFY(again.has_value());
    QVERIFY(again->isEmpty());
}

void tst_Raters::aRaterIsFoundByNameOrNumber_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<int>("number");
    QTest::newRow("name") << u"Bram"_s << 2;
    QTest::newRow("other case") << u"bram"_s << 2;
    QTest::newRow("number") << u"R3"_s << 3;
    QTest::newRow("the lead has no number") << u"R0"_s << -1;
    QTest::newRow("unknown number") << u"R8"_s << -1;
    QTest::newRow("unknown name") << u"Rens"_s << -1;
}

void tst_Raters::aRaterIsFoundByNameOrNumber()
{
    QFETCH(QString, asked);
    QFETCH(int, number);
    const ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    const Rater *found = findRater(state, asked);
    QCOMPARE(found ? found->number : -1, number);
}

void tst_Raters::aRaterCanBeRenamedButNotToAnother()
{
    ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    QVERIFY(refusalOf(renameRater(state, raterNumber(1), u"Bram"_s)) == Error::Code::NameIsTaken);
    QVERIFY(refusalOf(renameRater(state, raterNumber(1), u""_s)) == Error::Code::NameIsEmpty);
    QVERIFY(refusalOf(renameRater(state, raterNumber(8), u"X"_s)) == Error::Code::UnknownRater);
    state = after(state, renameRater(state, raterNumber(1), u"ANNA"_s));
    QCOMPARE(state.find<Rater>(raterNumber(1))->name, u"ANNA"_s);
}

void tst_Raters::assigningTwiceIsNoErrorAndNoChange()
{
    const ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    const Result<Edit> again = assign(state, planNumber(1), {raterNumber(1), raterNumber(2), raterNumber(1)}, false);
    QVERIFY(again.has_value());
    QVERIFY(again->isEmpty());
    QVERIFY(refusalOf(assign(state, planNumber(9), {raterNumber(1)}, false)) == Error::Code::UnknownPlan);
    QVERIFY(refusalOf(assign(state, planNumber(1), {raterNumber(9)}, false)) == Error::Code::UnknownRater);
}

void tst_Raters::aThirdRaterComesOnlyWhenAskedFor()
{
    ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    QVERIFY(refusalOf(assign(state, planNumber(1), {raterNumber(3)}, false)) == Error::Code::AlreadyTwoRaters);
    state = after(state, assign(state, planNumber(1), {raterNumber(3)}, true));
    QVERIFY(state.find<Assignment>(planNumber(1), raterNumber(3))->isThird);
    QCOMPARE(assignmentsOf(state, planNumber(1)).size(), std::size_t(3));
}

void tst_Raters::aThirdRaterNeedsTwoBefore()
{
    ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    state = after(state, unassign(state, planNumber(1), raterNumber(2)));
    QVERIFY(refusalOf(assign(state, planNumber(1), {raterNumber(3)}, true)) == Error::Code::ThirdNeedsTwo);
    QVERIFY(assign(state, planNumber(1), {raterNumber(3)}, false).has_value());
}

void tst_Raters::aLeadWhoDoesNotRateCannotBeAssigned()
{
    ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    state = after(state, unassign(state, planNumber(1), raterNumber(2)));
    QVERIFY(refusalOf(assign(state, planNumber(1), {raterNumber(0)}, false)) == Error::Code::UnknownRater);
    state = after(state, addRater(state, u"Lena"_s));
    state = after(state, assign(state, planNumber(1), {raterNumber(0)}, false));
    QVERIFY(state.find<Assignment>(planNumber(1), raterNumber(0)));
}

void tst_Raters::anAssignmentWithWorkStays_data()
{
    QTest::addColumn<QString>("work");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("score") << u"score"_s << Error::Code::InUse;
    QTest::newRow("highlight") << u"highlight"_s << Error::Code::InUse;
    QTest::newRow("search") << u"search"_s << Error::Code::InUse;
    QTest::newRow("submission") << u"submission with gaps only"_s << Error::Code::InUse;
    QTest::newRow("handed out") << u"handed out"_s << Error::Code::HandedOut;
}

void tst_Raters::anAssignmentWithWorkStays()
{
    QFETCH(QString, work);
    QFETCH(Error::Code, code);
    ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    if (work == "score"_L1)
        state = after(state, scoreIndicator(state, scoreOf(3)));
    else if (work == "highlight"_L1)
        state = after(state, addHighlight(state, passage(1), {}));
    else if (work == "submission with gaps only"_L1)
        state = submitted(state, raterNumber(1), {});
    else if (work == "search"_L1)
        state = after(state, recordSearch(state, searchOn(1, indicator("WE"))));
    else {
        Assignment handedOut = *state.find<Assignment>(planNumber(1), raterNumber(1));
        handedOut.handedOutAt = testNow;
        state.put(handedOut);
    }
    QVERIFY(refusalOf(unassign(state, planNumber(1), raterNumber(1))) == code);
    QVERIFY(
        !after(state, unassign(state, planNumber(1), raterNumber(2))).find<Assignment>(planNumber(1), raterNumber(2)));
}

void tst_Raters::theAssignedPlansOfARaterAreListed()
{
    ReviewState state = reviewOfPlans(3);
    state = after(state, unassign(state, planNumber(2), raterNumber(1)));
    std::vector<PlanId> plans;
    for (const Plan *plan : plansAssignedTo(state, raterNumber(1)))
        plans.push_back(plan->id);
    QVERIFY((plans == std::vector<PlanId>{planNumber(1), planNumber(3)}));
    QVERIFY(plansAssignedTo(state, raterNumber(3)).empty());
}

QTEST_APPLESS_MAIN(tst_Raters)
#include "tst_Raters.moc"
