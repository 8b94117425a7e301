// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PairPlanning.h"
#include "core/domain/Setup.h"
#include "tests/support/Builders.h"

#include <QTest>

#include <algorithm>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;
using Kind = PairObstacle::Kind;

namespace {

/// Plans 1..n, raters R1 to R3, nobody assigned.
ReviewState freshReview(int plans)
{
    ReviewState state = reviewOfPlans(plans);
    std::vector<Assignment> assigned;
    for (const auto &[key, assignment] : state.all<Assignment>())
        assigned.push_back(assignment);
    for (const Assignment &assignment : assigned)
        state.remove<Assignment>(keyOf(assignment));
    return state;
}

std::vector<Kind> kindsOf(const std::vector<PairObstacle> &obstacles)
{
    std::vector<Kind> kinds;
    for (const PairObstacle &obstacle : obstacles)
        kinds.push_back(obstacle.kind);
    return kinds;
}

} // namespace

class tst_PairPlanning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPlanGetsTwoRatersInOneAction();
    void whatIsAssignedStaysAndTwiceIsOnce();
    void anExcludedRaterGetsNoPlanOfThatRegion();
    void aThirdRaterIsNotOneOfThePair();
    void namesThePlanThatCannotGetTwo();
    void namesTheRaterWhoHasWhatIsExcluded();
    void namesWhoGetsMoreThanAnEvenShare();
    void saysWhenThereAreTooFewRatersOrPlans();
    void onlyThoseWhoTakePartGetPlans();
    void aPlanOfARegionThatIsNotActiveGetsNobody();
    void anExclusionIsMadeChangedAndLifted();
};

void tst_PairPlanning::everyPlanGetsTwoRatersInOneAction()
{
    const ReviewState state = freshReview(9);
    const PairQuestion question = pairQuestionOf(state, 1);
    const PairDesign design = designPairs(question.task);

    QVERIFY(obstaclesTo(question, design).empty());
    const Result<Edit> edit = assignPairs(state, question, design);
    QVERIFY(edit.has_value());
    QCOMPARE(edit->kind, Edit::Kind::Assign);
    const ReviewState planned = after(state, edit);
    QCOMPARE(planned.all<Assignment>().size(), std::size_t(18));
    for (int rater = 1; rater <= 3; ++rater)
        QCOMPARE(plansAssignedTo(planned, raterNumber(rater)).size(), std::size_t(6));
}

void tst_PairPlanning::whatIsAssignedStaysAndTwiceIsOnce()
{
    ReviewState state = freshReview(9);
    state = after(state, assign(state, planNumber(2), {raterNumber(3)}, false));
    const PairQuestion question = pairQuestionOf(state, 1);
    const ReviewState planned = after(state, assignPairs(state, question, designPairs(question.task)));
    QVERIFY(planned.find<Assignment>(planNumber(2), raterNumber(3)));

    const PairQuestion again = pairQuestionOf(planned, 99);
    const Result<Edit> nothing = assignPairs(planned, again, designPairs(again.task));
    QVERIFY(nothing.has_value() && nothing->isEmpty());
}

void tst_PairPlanning::anExcludedRaterGetsNoPlanOfThatRegion()
{
    ReviewState state = freshReview(9);
    for (const int region : {1, 2, 3})
        state = after(state, excludeRater(state, raterNumber(1), regionNumber(region), ExclusionWhy::OwnRegion));
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const PairQuestion question = pairQuestionOf(state, seed);
        const PairDesign design = designPairs(question.task);
        QVERIFY(obstaclesTo(question, design).empty());
        const ReviewState planned = after(state, assignPairs(state, question, design));
        for (const int plan : {1, 2, 3})
            QVERIFY(!planned.find<Assignment>(planNumber(plan), raterNumber(1)));
        QCOMPARE(plansAssignedTo(planned, raterNumber(1)).size(), std::size_t(6));
    }
}

void tst_PairPlanning::aThirdRaterIsNotOneOfThePair()
{
    ReviewState state = reviewOfPlans(2); // R1 and R2 have both plans
    state = after(state, assign(state, planNumber(1), {raterNumber(3)}, true));

    const PairQuestion question = pairQuestionOf(state, 1);

    QCOMPARE(question.task.units[0].kept.size(), std::size_t(2));
    QCOMPARE(question.task.units[0].barred, std::vector<int>{2});
}

void tst_PairPlanning::namesThePlanThatCannotGetTwo()
{
    ReviewState state = freshReview(6);
    for (const int rater : {1, 2})
        state = after(state, excludeRater(state, raterNumber(rater), regionNumber(4), ExclusionWhy::WrotePlan));
    const PairQuestion question = pairQuestionOf(state, 1);

    const std::vector<PairObstacle> obstacles = obstaclesTo(question, designPairs(question.task));

    const auto found = std::find_if(obstacles.begin(), obstacles.end(),
                                    [](const PairObstacle &o) { return o.kind == Kind::PlanWithoutTwo; });
    QVERIFY(found != obstacles.end());
    QCOMPARE(found->plan, planNumber(4));
    QCOMPARE(found->count, 1);
}

void tst_PairPlanning::namesTheRaterWhoHasWhatIsExcluded()
{
    ReviewState state = freshReview(6);
    state = after(state, assign(state, planNumber(5), {raterNumber(2)}, false));
    state = after(state, excludeRater(state, raterNumber(2), regionNumber(5), ExclusionWhy::OwnRegion));
    const PairQuestion question = pairQuestionOf(state, 1);

    const std::vector<PairObstacle> obstacles = obstaclesTo(question, designPairs(question.task));

    QCOMPARE(kindsOf(obstacles), std::vector<Kind>{Kind::KeptThoughBarred});
    QCOMPARE(obstacles[0].plan, planNumber(5));
    QCOMPARE(obstacles[0].rater, raterNumber(2));
}

void tst_PairPlanning::namesWhoGetsMoreThanAnEvenShare()
{
    ReviewState state = freshReview(3);
    for (const int plan : {1, 2, 3})
        state = after(state, assign(state, planNumber(plan), {raterNumber(1)}, false));
    const PairQuestion question = pairQuestionOf(state, 1);

    const std::vector<PairObstacle> obstacles = obstaclesTo(question, designPairs(question.task));

    const auto more = std::find_if(obstacles.begin(), obstacles.end(),
                                   [](const PairObstacle &o) { return o.kind == Kind::MoreThanShare; });
    QVERIFY(more != obstacles.end());
    QCOMPARE(more->rater, raterNumber(1));
    QCOMPARE(more->count, 3);
    QCOMPARE(more->most, 2);
}

void tst_PairPlanning::saysWhenThereAreTooFewRatersOrPlans()
{
    const ReviewState two = freshReview(1);
    const PairQuestion few = pairQuestionOf(two, 1);
    QCOMPARE(kindsOf(obstaclesTo(few, designPairs(few.task))), std::vector<Kind>{Kind::TooFewPlansToJoin});

    const PairQuestion alone = pairQuestionOf(two, 1, {raterNumber(1)});
    QCOMPARE(kindsOf(obstaclesTo(alone, designPairs(alone.task))), std::vector<Kind>{Kind::TooFewRaters});
}

void tst_PairPlanning::onlyThoseWhoTakePartGetPlans()
{
    const ReviewState state = freshReview(4);
    const PairQuestion question = pairQuestionOf(state, 1, {raterNumber(1), raterNumber(3)});
    const PairDesign design = designPairs(question.task);

    QVERIFY(obstaclesTo(question, design).empty());
    const ReviewState planned = after(state, assignPairs(state, question, design));
    QVERIFY(plansAssignedTo(planned, raterNumber(2)).empty());
    QCOMPARE(plansAssignedTo(planned, raterNumber(3)).size(), std::size_t(4));
}

void tst_PairPlanning::aPlanOfARegionThatIsNotActiveGetsNobody()
{
    ReviewState state = freshReview(4);
    Region region = oneRegion(2);
    region.isActive = false;
    state.put(region);
    const PairQuestion question = pairQuestionOf(state, 1);
    QCOMPARE(question.plans.size(), std::size_t(3));
    const PairDesign design = designPairs(question.task);
    state = after(state, assignPairs(state, question, design));
    QVERIFY(assignmentsOf(state, planNumber(2)).empty());
    QCOMPARE(assignmentsOf(state, planNumber(1)).size(), std::size_t(2));
}

void tst_PairPlanning::anExclusionIsMadeChangedAndLifted()
{
    ReviewState state = freshReview(2);
    QVERIFY(refusalOf(excludeRater(state, raterNumber(9), regionNumber(1), ExclusionWhy::Other)) ==
            Error::Code::UnknownRater);
    QVERIFY(refusalOf(excludeRater(state, raterNumber(1), regionNumber(9), ExclusionWhy::Other)) ==
            Error::Code::UnknownRegion);
    state = after(state, excludeRater(state, raterNumber(1), regionNumber(2), ExclusionWhy::OwnRegion));
    state = after(state, excludeRater(state, raterNumber(1), regionNumber(2), ExclusionWhy::WrotePlan));
    QCOMPARE(exclusionsOf(state, raterNumber(1)).size(), std::size_t(1));
    QCOMPARE(exclusionsOf(state, raterNumber(1)).front()->why, ExclusionWhy::WrotePlan);
    state = after(state, readmitRater(state, raterNumber(1), regionNumber(2)));
    QVERIFY(exclusionsOf(state, raterNumber(1)).empty());
}

QTEST_GUILESS_MAIN(tst_PairPlanning)
#include "tst_PairPlanning.moc"
