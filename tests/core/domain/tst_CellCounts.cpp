// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Reconciling.h"
#include "core/domain/Submitting.h"
#include "tests/support/Builders.h"

#include <QTest>

#include <chrono>

using namespace meetlat;
using namespace meetlat::test;

class tst_CellCounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cellsAreCounted();
    void aPlanOfARegionThatIsNotActiveIsNotCountedAndNotTakenOver();
    void aThousandPlansAreCountedAndListedQuickly();
};

void tst_CellCounts::cellsAreCounted()
{
    ReviewState state = reviewOfPlans(3);
    QCOMPARE(countCells(state).all, 12);
    QCOMPARE(countCells(state).disclosed, 0);
    for (const int rater : {1, 2})
        state = submitted(state, raterNumber(rater), {3, 3, rater, 1}, planNumber(2));
    state = after(state, openPlan(state, planNumber(2), 1, testNow));
    QCOMPARE(countCells(state).disclosed, 4);
    QCOMPARE(countCells(state).needDecision(), 4);
    state = after(state, acceptEqual(state, std::nullopt, raterNumber(0), testNow));
    QCOMPARE(countCells(state).decided, 3);
    QCOMPARE(countCells(state).needDecision(), 1);
}

void tst_CellCounts::aPlanOfARegionThatIsNotActiveIsNotCountedAndNotTakenOver()
{
    ReviewState state = reviewOfPlans(3);
    for (const int plan : {1, 2}) {
        for (const int rater : {1, 2})
            state = submitted(state, raterNumber(rater), {3, 3, 3, 1}, planNumber(plan));
        state = after(state, openPlan(state, planNumber(plan), 1, testNow));
    }
    Region region = *state.find<Region>(state.find<Plan>(planNumber(1))->region);
    region.isActive = false;
    state.put(region);
    QCOMPARE(countCells(state).all, 8);
    QCOMPARE(countCells(state).disclosed, 4);
    QCOMPARE(equalCells(state).size(), std::size_t(4));
    state = after(state, acceptEqual(state, std::nullopt, raterNumber(0), testNow));
    QVERIFY(!state.find<Decision>(planNumber(1), indicator("WE")));
    QCOMPARE(countCells(state).needDecision(), 0);

    // By hand it can be gone on with.
    state = after(state, acceptEqual(state, planNumber(1), raterNumber(0), testNow));
    QVERIFY(state.find<Decision>(planNumber(1), indicator("WE")));
    QCOMPARE(countCells(state).decided, 4);
}

void tst_CellCounts::aThousandPlansAreCountedAndListedQuickly()
{
    ReviewState state = reviewOfPlans(1000);
    for (int plan = 1; plan <= 1000; ++plan) {
        for (const int rater : {1, 2}) {
            Submission submission;
            submission.plan = planNumber(plan);
            submission.rater = raterNumber(rater);
            for (const Indicator &indicator : builtInRubric().indicators) {
                Score score = scoreOf(1, indicator.id, raterNumber(rater), planNumber(plan));
                score.rubric = firstRubric();
                submission.scores.push_back(score);
                state.put(score);
            }
            state.put(submission);
            state.put(passage(plan * 2 + rater, 0, 0, raterNumber(rater), planNumber(plan)));
        }
        state.apply(*openPlan(state, planNumber(plan), 1, testNow));
    }
    const auto begun = std::chrono::steady_clock::now();
    const CellCount count = countCells(state);
    const std::size_t equal = equalCells(state).size();
    int submittedPlans = 0;
    for (const auto &[key, assignment] : state.all<Assignment>())
        submittedPlans += progressOf(state, assignment.plan, assignment.rater) == Progress::Submitted ? 1 : 0;
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun);
    QCOMPARE(count.disclosed, 4000);
    QCOMPARE(equal, std::size_t(4000));
    QCOMPARE(submittedPlans, 2000);
    qInfo("1,000 plans: counted, listed and their progress in %lld ms", static_cast<long long>(took.count()));
    QVERIFY2(took.count() < 4000, "far beyond what a look at the overview may cost");
}

QTEST_APPLESS_MAIN(tst_CellCounts)
#include "tst_CellCounts.moc"
