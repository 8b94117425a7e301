// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Highlighting.h"
#include "core/domain/Scoring.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "tests/support/Builders.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const std::map<IndicatorId, QString> noGaps;

/// WE scored with a reason and evidence, BB with a level only.
ReviewState halfDone()
{
    ReviewState state = reviewWith(onePlan(), ladderAndQuestion());
    state = after(state, scoreIndicator(state, scoreOf(3)));
    state = after(state, addHighlight(state, passage(1), indicator("WE")));
    Score bare = scoreOf(2, indicator("BB"));
    bare.reason.clear();
    return after(state, scoreIndicator(state, bare));
}

} // namespace

class tst_Submitting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyGapNeedsAReason_data();
    void everyGapNeedsAReason();
    void aSubmissionFreezesTheGivenScores();
    void aSubmittedPlanIsLocked();
    void onlyAnAssignedRaterSubmits();
    void reopeningNeedsASubmissionAndAReason();
    void aReopenedPlanIsSubmittedAgainAsTheNextRound();
    void theTenthRoundIsLaterThanTheNinth();
    void progressFollowsTheWork();
    void aPlanIsDisclosedWhenBothHaveSubmitted();
    void othersMaySeeOnlyWhatIsDisclosed();
    void aThirdRatersWorkIsHiddenUntilSubmitted();
    void barriersAreTheActionsOfWhichOthersHoldCopies_data();
    void barriersAreTheActionsOfWhichOthersHoldCopies();
};

void tst_Submitting::everyGapNeedsAReason_data()
{
    QTest::addColumn<QString>("explained");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("not explained") << QString() << QString() << false;
    QTest::newRow("explained with blanks") << u"BB"_s << u"  "_s << false;
    QTest::newRow("another one explained") << u"WE"_s << u"x"_s << false;
    QTest::newRow("explained") << u"BB"_s << u"plan is silent"_s << true;
}

void tst_Submitting::everyGapNeedsAReason()
{
    QFETCH(QString, explained);
    QFETCH(QString, reason);
    QFETCH(bool, accepted);
    const ReviewState state = halfDone();
    std::map<IndicatorId, QString> gaps;
    if (!explained.isEmpty())
        gaps[{explained}] = reason;
    const Result<Edit> edit = submitPlan(state, planNumber(1), raterNumber(1), gaps, testNow);
    QCOMPARE(edit.has_value(), accepted);
    if (!accepted) {
        QCOMPARE(edit.error().code, Error::Code::GapNeedsReason);
        QCOMPARE(edit.error().detail, u"BB"_s);
        const Result<Edit> second = submitPlan(state, planNumber(1), raterNumber(2), noGaps, testNow);
        QCOMPARE(second.error().detail, u"WE,BB"_s);
    } else {
        const ReviewState later = after(state, edit);
        const Submission *submission = latestSubmission(later, planNumber(1), raterNumber(1));
        QCOMPARE(submission->gaps.size(), std::size_t(1));
        QCOMPARE(submission->gaps.at(indicator("BB")), reason);
    }
}

void tst_Submitting::aSubmissionFreezesTheGivenScores()
{
    ReviewState state = reviewWith(onePlan(), ladderAndQuestion());
    state = after(state, scoreIndicator(state, scoreOf(1, indicator("WE"), raterNumber(2))));
    state = after(state, scoreIndicator(state, scoreOf(4)));
    Score onlyReason = scoreOf(1, indicator("BB"));
    onlyReason.level.reset();
    state = after(state, scoreIndicator(state, onlyReason));
    state = after(state, recordSearch(state, searchOn(1, indicator("WE"))));
    // A reason for what lacks nothing is dropped.
    state = after(state, submitPlan(state, planNumber(1), raterNumber(1),
                                    {{indicator("BB"), u"unclear"_s}, {indicator("WE"), u"needless"_s}}, testNow));
    const Submission *submission = submissionOf(state, planNumber(1), raterNumber(1), 1);
    QVERIFY(submission);
    QCOMPARE(submission->at, testNow);
    QCOMPARE(submission->scores.size(), std::size_t(1));
    QVERIFY(submission->scores.front().level == 4);
    QVERIFY(submission->scores.front() == *state.find<Score>(planNumber(1), indicator("WE"), raterNumber(1)));
    QVERIFY(!submission->gaps.contains(indicator("WE")));
}

void tst_Submitting::aSubmittedPlanIsLocked()
{
    const ReviewState state = submitted(reviewOfPlans(1), raterNumber(1), {1, 2, 3, 1});
    QVERIFY(isSubmitted(state, planNumber(1), raterNumber(1)));
    QVERIFY(refusalOf(submitPlan(state, planNumber(1), raterNumber(1), noGaps, testNow)) ==
            Error::Code::PlanIsSubmitted);
    QVERIFY(refusalOf(mayWorkOn(state, planNumber(1), raterNumber(1))) == Error::Code::PlanIsSubmitted);
    QVERIFY(mayWorkOn(state, planNumber(1), raterNumber(2)).has_value());
}

void tst_Submitting::onlyAnAssignedRaterSubmits()
{
    const ReviewState state = reviewOfPlans(1);
    QVERIFY(isAssigned(state, planNumber(1), raterNumber(1)));
    QVERIFY(!isAssigned(state, planNumber(1), raterNumber(3)));
    QVERIFY(refusalOf(submitPlan(state, planNumber(1), raterNumber(3), noGaps, testNow)) == Error::Code::NotAssigned);
    QVERIFY(refusalOf(submitPlan(state, planNumber(7), raterNumber(1), noGaps, testNow)) == Error::Code::UnknownPlan);
}

void tst_Submitting::reopeningNeedsASubmissionAndAReason()
{
    ReviewState state = reviewOfPlans(1);
    QVERIFY(refusalOf(reopenPlan(state, planNumber(1), raterNumber(1), u"why"_s, testNow)) ==
            Error::Code::PlanIsNotSubmitted);
    state = submitted(state, raterNumber(1), {1, 2, 3, 1});
    QVERIFY(refusalOf(reopenPlan(state, planNumber(1), raterNumber(1), u" "_s, testNow)) == Error::Code::ReasonNeeded);
    state = after(state, reopenPlan(state, planNumber(1), raterNumber(1), u" misread "_s, testNow + 5));
    const Submission *submission = latestSubmission(state, planNumber(1), raterNumber(1));
    QCOMPARE(submission->reopenReason, u"misread"_s);
    QCOMPARE(submission->reopenedAt, testNow + 5);
    QVERIFY(refusalOf(reopenPlan(state, planNumber(1), raterNumber(1), u"again"_s, testNow)) ==
            Error::Code::PlanIsNotSubmitted);
}

void tst_Submitting::aReopenedPlanIsSubmittedAgainAsTheNextRound()
{
    ReviewState state = submitted(reviewOfPlans(1), raterNumber(1), {1, 2, 3, 1});
    state = after(state, reopenPlan(state, planNumber(1), raterNumber(1), u"misread"_s, testNow));
    state = submitted(state, raterNumber(1), {5, 2, 3, 1});
    QCOMPARE(latestSubmission(state, planNumber(1), raterNumber(1))->round, 2);
    const auto levelIn = [&state](int round) {
        for (const Score &score : submissionOf(state, planNumber(1), raterNumber(1), round)->scores) {
            if (score.indicator == indicator("WE"))
                return score.level;
        }
        return std::optional<int>();
    };
    QVERIFY(levelIn(1) == 1); // the first round is what it was
    QVERIFY(levelIn(2) == 5);
}

void tst_Submitting::theTenthRoundIsLaterThanTheNinth()
{
    ReviewState state = reviewOfPlans(1);
    for (int round = 1; round <= 10; ++round) {
        if (round > 1)
            state = after(state, reopenPlan(state, planNumber(1), raterNumber(1), u"again"_s, testNow));
        state = submitted(state, raterNumber(1), {});
    }
    QCOMPARE(latestSubmission(state, planNumber(1), raterNumber(1))->round, 10);
}

void tst_Submitting::progressFollowsTheWork()
{
    ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    const auto progress = [&state] { return progressOf(state, planNumber(1), raterNumber(1)); };
    QCOMPARE(progress(), Progress::NotBegun);
    state = after(state, addHighlight(state, passage(1), {}));
    QCOMPARE(progress(), Progress::Busy);
    state = after(state, scoreIndicator(state, scoreOf(3)));
    QCOMPARE(progress(), Progress::Busy);
    state = after(state, linkEvidence(state, highlightNumber(1), indicator("WE")));
    QCOMPARE(progress(), Progress::Ready);
    state = after(state, submitPlan(state, planNumber(1), raterNumber(1), noGaps, testNow));
    QCOMPARE(progress(), Progress::Submitted);
    state = after(state, reopenPlan(state, planNumber(1), raterNumber(1), u"misread"_s, testNow));
    QCOMPARE(progress(), Progress::Reopened);
    QCOMPARE(progressOf(state, planNumber(1), raterNumber(2)), Progress::NotBegun);
}

void tst_Submitting::aPlanIsDisclosedWhenBothHaveSubmitted()
{
    ReviewState state = reviewOfPlans(1);
    QVERIFY(!isDisclosed(state, planNumber(1)));
    state = submitted(state, raterNumber(1), {1, 2, 3, 1});
    QVERIFY(!isDisclosed(state, planNumber(1)));
    // One rater alone discloses nothing, even as the only one assigned.
    const ReviewState alone = after(state, unassign(state, planNumber(1), raterNumber(2)));
    QVERIFY(!isDisclosed(alone, planNumber(1)));
    state = submitted(state, raterNumber(2), {1, 2, 3, 1});
    QVERIFY(isDisclosed(state, planNumber(1)));
    // A third who was asked in does not close it again; re-opening does.
    state = after(state, assign(state, planNumber(1), {raterNumber(3)}, true));
    QVERIFY(isDisclosed(state, planNumber(1)));
    state = after(state, reopenPlan(state, planNumber(1), raterNumber(2), u"misread"_s, testNow));
    QVERIFY(!isDisclosed(state, planNumber(1)));
}

void tst_Submitting::othersMaySeeOnlyWhatIsDisclosed()
{
    ReviewState state = submitted(reviewOfPlans(1), raterNumber(1), {1, 2, 3, 1});
    QVERIFY(maySee(state, raterNumber(1), planNumber(1), raterNumber(1)));
    QVERIFY(!maySee(state, raterNumber(2), planNumber(1), raterNumber(1)));
    QVERIFY(!maySee(state, raterNumber(0), planNumber(1), raterNumber(1))); // the lead neither
    state = submitted(state, raterNumber(2), {1, 2, 3, 1});
    QVERIFY(maySee(state, raterNumber(2), planNumber(1), raterNumber(1)));
    QVERIFY(maySee(state, raterNumber(0), planNumber(1), raterNumber(1)));
}

void tst_Submitting::aThirdRatersWorkIsHiddenUntilSubmitted()
{
    ReviewState state = submitted(reviewOfPlans(1), raterNumber(1), {1, 2, 3, 1});
    state = submitted(state, raterNumber(2), {1, 2, 3, 1});
    state = after(state, assign(state, planNumber(1), {raterNumber(3)}, true));
    QVERIFY(!maySee(state, raterNumber(0), planNumber(1), raterNumber(3)));
    state = submitted(state, raterNumber(3), {1, 2, 3, 1});
    QVERIFY(maySee(state, raterNumber(0), planNumber(1), raterNumber(3)));
}

void tst_Submitting::barriersAreTheActionsOfWhichOthersHoldCopies_data()
{
    QTest::addColumn<Edit::Kind>("kind");
    QTest::addColumn<bool>("barrier");
    const QList<Edit::Kind> barriers{Edit::Kind::CreateProject, Edit::Kind::Submit, Edit::Kind::HandOut,
                                     Edit::Kind::HandIn, Edit::Kind::TakeIn};
    for (std::size_t i = 0; i < EnumNames<Edit::Kind>::names.size(); ++i) {
        const auto kind = static_cast<Edit::Kind>(i);
        QTest::newRow(std::string(enumName(kind)).c_str()) << kind << barriers.contains(kind);
    }
}

void tst_Submitting::barriersAreTheActionsOfWhichOthersHoldCopies()
{
    QFETCH(Edit::Kind, kind);
    QFETCH(bool, barrier);
    QCOMPARE(isBarrier(kind), barrier);
}

QTEST_APPLESS_MAIN(tst_Submitting)
#include "tst_Submitting.moc"
