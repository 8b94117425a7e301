// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/exchange/Imports.h"
#include "tests/core/exchange/ReviewFiles.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray header = "region,rater,indicator,level,reason\n";

ReviewState taken(ReviewState state, const Result<ImportPlan> &plan)
{
    if (!plan)
        qFatal("%s", qPrintable(plan.error().detail));
    for (const Edit &edit : plan->edits)
        state.apply(edit);
    return state;
}

} // namespace

class tst_ScoreImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scoresComeInWithRatersAndAssignmentsThatWereMissing();
    void aLineSaysWhatItDoes();
    void aLineThatCannotBeTakenIsRefused_data();
    void aLineThatCannotBeTakenIsRefused();
    void aRefusedLineLeavesNothingBehind();
    void aTableThatContradictsItselfIsRefusedThere();
    void anEmptyCellAndAMissingColumnLeaveWhatStandsThere();
    void aLineSaysWhichColumnsChange();
    void submittingGivesEveryGapAReason();
    void aPlanWithARefusedLineStaysADraft_data();
    void aPlanWithARefusedLineStaysADraft();
    void thePlanIsFoundByItsTitleWhereThereAreTwo();
    void everythingIsWrittenInOneTransactionAndOwnedByItsRater();
    void columnsThatMustBeThereAreNamed();
};

void tst_ScoreImport::scoresComeInWithRatersAndAssignmentsThatWereMissing()
{
    ReviewState state = reviewOfPlans(1);
    state.remove<Assignment>(joinedKey(planNumber(1), raterNumber(2)));
    const ReviewState after = taken(state, planScoreImport(state,
                                                           header + "Region 1,Dora,WE,4,\"homes, many\"\n"
                                                                    "region 1,dora,pr,nd,nothing said\n",
                                                           false, testNow));
    const Rater *dora = findRater(after, u"Dora"_s);
    QVERIFY(dora);
    QCOMPARE(dora->number, 4);
    QVERIFY(isAssigned(after, planNumber(1), dora->id));
    const Score *we = after.find<Score>(planNumber(1), indicator("WE"), dora->id);
    QCOMPARE(we->level, 4);
    QCOMPARE(we->reason, u"homes, many"_s);
    QCOMPARE(we->rubric, firstRubric());
    QVERIFY(after.find<Score>(planNumber(1), indicator("PR"), dora->id)->notDeterminable);
    QVERIFY(!isSubmitted(after, planNumber(1), dora->id));
}

void tst_ScoreImport::aLineSaysWhatItDoes()
{
    const ReviewState state = reviewOfPlans(1);
    const QByteArray csv = header + "Region 1,Anna,WE,4,a\nRegion 1,R2,WE,2,b\n";
    const Result<ImportPlan> first = planScoreImport(state, csv, false, testNow);
    QCOMPARE(first->count(ImportLine::What::New), 2);
    QCOMPARE(first->lines.front().subject, u"Region 1 · WE · Anna"_s);
    const ReviewState once = taken(state, first);
    const Result<ImportPlan> again = planScoreImport(once, csv, false, testNow);
    QCOMPARE(again->count(ImportLine::What::Same), 2);
    QVERIFY(again->edits.empty());
    const Result<ImportPlan> changed = planScoreImport(once, QByteArray(csv).replace(",2,b", ",3,b"), false, testNow);
    QCOMPARE(changed->count(ImportLine::What::Changed), 1);
    QCOMPARE(taken(once, changed).find<Score>(planNumber(1), indicator("WE"), raterNumber(2))->level, 3);
}

void tst_ScoreImport::aLineThatCannotBeTakenIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Error::Code>("why");
    QTest::newRow("an unknown region") << QByteArray("Atlantis,Anna,WE,4,a") << Error::Code::UnknownRegion;
    QTest::newRow("a region without a plan") << QByteArray("Region 9,Anna,WE,4,a") << Error::Code::UnknownPlan;
    QTest::newRow("a region with two plans") << QByteArray("Region 2,Anna,WE,4,a") << Error::Code::AmbiguousPlan;
    QTest::newRow("an unknown indicator") << QByteArray("Region 1,Anna,XX,4,a") << Error::Code::UnknownIndicator;
    QTest::newRow("a level outside the scale") << QByteArray("Region 1,Anna,WE,0,a") << Error::Code::LevelOutsideRubric;
    QTest::newRow("a third level of a yes/no question")
        << QByteArray("Region 1,Anna,BB,3,a") << Error::Code::LevelOutsideRubric;
    QTest::newRow("a level in words") << QByteArray("Region 1,Anna,WE,four,a") << Error::Code::BadValue;
    QTest::newRow("neither level nor reason") << QByteArray("Region 1,Anna,WE,,") << Error::Code::LevelMissing;
    QTest::newRow("no rater") << QByteArray("Region 1,,WE,4,a") << Error::Code::NameIsEmpty;
    QTest::newRow("a third rater") << QByteArray("Region 1,Chris,WE,4,a") << Error::Code::AlreadyTwoRaters;
    QTest::newRow("handed out") << QByteArray("Region 3,Anna,WE,4,a") << Error::Code::HandedOut;
    QTest::newRow("submitted with another level")
        << QByteArray("Region 4,Anna,WE,4,because") << Error::Code::PlanIsSubmitted;
}

void tst_ScoreImport::aLineThatCannotBeTakenIsRefused()
{
    QFETCH(QByteArray, line);
    QFETCH(Error::Code, why);
    ReviewState state = reviewOfPlans(4);
    Region empty = oneRegion(9);
    state.put(empty);
    Plan second = onePlan(5);
    second.region = regionNumber(2);
    state.put(second);
    Assignment handedOut = *state.find<Assignment>(planNumber(3), raterNumber(1));
    handedOut.handedOutAt = testNow;
    state.put(handedOut);
    state = submitted(state, raterNumber(1), {2}, planNumber(4));

    const Result<ImportPlan> plan =
        planScoreImport(state, header + line + "\nRegion 1,Bram,WE,5,good\n", false, testNow);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->lines[0].what, ImportLine::What::Refused);
    QCOMPARE(plan->lines[0].why, why);
    QCOMPARE(plan->lines[0].line, 2);
    QCOMPARE(plan->lines[1].what, ImportLine::What::New);
    QCOMPARE(plan->edits.size(), std::size_t(1));
}

void tst_ScoreImport::aRefusedLineLeavesNothingBehind()
{
    const ReviewState state = reviewOfPlans(1);
    const Result<ImportPlan> plan = planScoreImport(state, header + "Region 1,Nobody,WE,4,a\n", false, testNow);
    QCOMPARE(plan->lines.front().why, Error::Code::AlreadyTwoRaters);
    QVERIFY(plan->edits.empty());
    QVERIFY(!findRater(taken(state, plan), u"Nobody"_s));
}

void tst_ScoreImport::aTableThatContradictsItselfIsRefusedThere()
{
    const ReviewState state = reviewOfPlans(1);
    const Result<ImportPlan> plan = planScoreImport(
        state, header + "Region 1,Anna,WE,4,a\nRegion 1,Anna,WE,4,a\nRegion 1,Anna,WE,5,a\n", false, testNow);
    QCOMPARE(plan->lines[1].what, ImportLine::What::Same);
    QCOMPARE(plan->lines[2].what, ImportLine::What::Refused);
    QCOMPARE(plan->lines[2].why, Error::Code::CellTwice);
    QCOMPARE(plan->lines[2].detail, u"2"_s); // the line that it contradicts
    QCOMPARE(taken(state, plan).find<Score>(planNumber(1), indicator("WE"), raterNumber(1))->level, 4);
}

void tst_ScoreImport::anEmptyCellAndAMissingColumnLeaveWhatStandsThere()
{
    const ReviewState state = reviewOfPlans(1);
    const auto anna = [](const ReviewState &of) {
        return *of.find<Score>(planNumber(1), indicator("WE"), raterNumber(1));
    };
    const ReviewState once = taken(state, planScoreImport(state, header + "Region 1,Anna,WE,4,a\n", false, testNow));
    for (const QByteArray &same : {QByteArray("region,rater,indicator,level\nRegion 1,Anna,WE,4\n"),
                                   QByteArray(header + "Region 1,Anna,WE,4,\n")}) {
        const Result<ImportPlan> plan = planScoreImport(once, same, false, testNow);
        QCOMPARE(plan->lines.front().what, ImportLine::What::Same);
        QVERIFY(plan->edits.empty());
    }
    const ReviewState raised = taken(once, planScoreImport(once, header + "Region 1,Anna,WE,5,\n", false, testNow));
    QCOMPARE(anna(raised).level, 5);
    QCOMPARE(anna(raised).reason, u"a"_s);
    const ReviewState told = taken(once, planScoreImport(once, header + "Region 1,Anna,WE,,b\n", false, testNow));
    QCOMPARE(anna(told).level, 4);
    QCOMPARE(anna(told).reason, u"b"_s);
}

void tst_ScoreImport::aLineSaysWhichColumnsChange()
{
    const ReviewState state = reviewOfPlans(1);
    const ReviewState once = taken(state, planScoreImport(state, header + "Region 1,Anna,WE,4,a\n", false, testNow));
    const auto changes = [&once](const QByteArray &line) {
        return planScoreImport(once, header + line, false, testNow)->lines.front().changes;
    };
    QCOMPARE(changes("Region 1,Anna,WE,4,b\n"), QStringList{u"reason"_s});
    QCOMPARE(changes("Region 1,Anna,WE,nd,\n"), QStringList{u"level"_s});
    QCOMPARE(changes("Region 1,Anna,WE,5,b\n"), (QStringList{u"level"_s, u"reason"_s}));
    QCOMPARE(changes("Region 1,Anna,WE,4,a\n"), QStringList());
}

void tst_ScoreImport::submittingGivesEveryGapAReason()
{
    const ReviewState state = reviewOfPlans(2);
    const QByteArray csv = header + "Region 1,Anna,WE,4,a\nRegion 1,Bram,WE,2,b\nRegion 2,Anna,WE,1,\n";
    const ReviewState after = taken(state, planScoreImport(state, csv, true, testNow));
    QVERIFY(isDisclosed(after, planNumber(1)));
    QVERIFY(isSubmitted(after, planNumber(2), raterNumber(1)));
    QVERIFY(!isSubmitted(after, planNumber(2), raterNumber(2)));
    const Submission *submission = latestSubmission(after, planNumber(1), raterNumber(1));
    QCOMPARE(submission->scores.size(), std::size_t(1));
    QCOMPARE(submission->gaps.size(), std::size_t(4)); // evidence of WE, and all of the others
    for (const auto &[indicator, reason] : submission->gaps)
        QCOMPARE(reason, u"imported"_s);
    QVERIFY(planScoreImport(after, csv, true, testNow)->edits.empty());
}

void tst_ScoreImport::aPlanWithARefusedLineStaysADraft_data()
{
    QTest::addColumn<QByteArray>("refused");
    QTest::addColumn<bool>("annaSubmits");
    QTest::addColumn<bool>("bramSubmits");
    QTest::newRow("Anna's level") << QByteArray("Region 1,Anna,PR,9,a") << false << true;
    QTest::newRow("Anna by her number") << QByteArray("Region 1,R1,XX,4,a") << false << true;
    QTest::newRow("a plan that is not known") << QByteArray("Region 1,Anna,PR,4,a,Other title") << false << true;
    QTest::newRow("nobody is named") << QByteArray("Region 1,,PR,4,a") << false << false;
    QTest::newRow("another region") << QByteArray("Region 2,Anna,PR,9,a") << true << true;
    QTest::newRow("a third rater") << QByteArray("Region 1,Chris,PR,4,a") << true << true;
}

void tst_ScoreImport::aPlanWithARefusedLineStaysADraft()
{
    QFETCH(QByteArray, refused);
    QFETCH(bool, annaSubmits);
    QFETCH(bool, bramSubmits);
    if (refused.count(',') == 4)
        refused += ',';
    const ReviewState state = reviewOfPlans(2);
    const QByteArray csv = "region,rater,indicator,level,reason,plan\nRegion 1,Anna,WE,4,a,\n" + refused +
                           "\nRegion 1,Bram,WE,2,b,\n";
    const Result<ImportPlan> plan = planScoreImport(state, csv, true, testNow);
    QCOMPARE(plan->count(ImportLine::What::Refused), 1);
    const ReviewState after = taken(state, plan);
    QVERIFY(after.find<Score>(planNumber(1), indicator("WE"), raterNumber(1)));
    QCOMPARE(isSubmitted(after, planNumber(1), raterNumber(1)), annaSubmits);
    QCOMPARE(isSubmitted(after, planNumber(1), raterNumber(2)), bramSubmits);
    for (const ImportSubmission &submission : plan->submissions) {
        if (submission.region != u"Region 1"_s)
            continue;
        QCOMPARE(submission.plan, u"Plan 1"_s);
        QCOMPARE(submission.isHeldBack, !(submission.rater == u"Anna"_s ? annaSubmits : bramSubmits));
    }
    QVERIFY(plan->submissions.size() >= 2);
}

void tst_ScoreImport::thePlanIsFoundByItsTitleWhereThereAreTwo()
{
    ReviewState state = reviewOfPlans(1);
    Plan second = onePlan(2);
    second.region = regionNumber(1);
    second.title = u"Vision 2030"_s;
    state.put(second);
    const ReviewState after =
        taken(state, planScoreImport(state, "region;plan;rater;indicator;level\nRegion 1;vision  2030;Anna;WE;3\n",
                                     false, testNow));
    QVERIFY(after.find<Score>(planNumber(2), indicator("WE"), raterNumber(1)));
}

void tst_ScoreImport::everythingIsWrittenInOneTransactionAndOwnedByItsRater()
{
    ReviewFiles files;
    ReviewSession &lead = files.lead();
    const QByteArray csv = header + "Region 1,Anna,WE,4,a\nRegion 1,Bram,WE,2,b\nRegion 1,Bram,PR,2,b\n";
    const std::size_t actions = lead.log().size();
    const Result<ImportPlan> plan = planScoreImport(lead.state(), csv, true, testNow);
    must(applyImport(lead, *plan));
    QCOMPARE(lead.log().size(), actions + 1);
    QVERIFY(isDisclosed(lead.state(), planNumber(1)));
    QCOMPARE(must(lead.rowsOwnedBy(raterNumber(1), packetTables())).size(), std::size_t(2));
    QCOMPARE(must(lead.rowsOwnedBy(raterNumber(2), packetTables())).size(), std::size_t(3));

    must(applyImport(lead, *planScoreImport(lead.state(), csv, true, testNow)));
    QCOMPARE(lead.log().size(), actions + 1);
    QVERIFY(lead.check().empty());

    const auto anna = files.handedOut(1, u"anna.meetlat"_s); // and work goes on from there
    reopen(*anna, 1);
    give(*anna, 1, "WE", 5);
    submit(*anna, 1);
    must(takeIn(lead, files.handedIn(*anna)));
    QCOMPARE(latestSubmission(lead.state(), planNumber(1), raterNumber(1))->scores.front().level, 5);
}

void tst_ScoreImport::columnsThatMustBeThereAreNamed()
{
    const Result<ImportPlan> plan = planScoreImport(reviewOfPlans(1), "region,rater,level\na,b,c\n", false, testNow);
    QCOMPARE(refusalOf(plan), Error::Code::ColumnMissing);
    QVERIFY(plan.error().detail.contains(u"indicator"_s));
}

QTEST_GUILESS_MAIN(tst_ScoreImport)
#include "tst_ScoreImport.moc"
