// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Highlighting.h"
#include "core/domain/RubricEditing.h"
#include "core/domain/Scoring.h"
#include "core/domain/Submitting.h"
#include "tests/support/Builders.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

class tst_Scoring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsOnlyLevelsOfTheRubric_data();
    void acceptsOnlyLevelsOfTheRubric();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void aSubmittedPlanCannotBeScored();
    void aScoreNamesItsRubricVersionAndDocuments();
    void theSameScoreAgainChangesNothing();
    void aBlankScoreIsNotWritten();
    void ticksOnCriteriaThatTheNewRubricDroppedGoQuietly();
    void aSearchNeedsTermsAndStandsInTheOrderOfItsTime();
    void aSearchCanBeTakenBackUntilThePlanIsSubmitted();
    void aCellLacksLevelReasonAndEvidenceInThatOrder();
    void aHighlightOrASearchCountsAsEvidence();
    void doubtsArise_data();
    void doubtsArise();
};

void tst_Scoring::acceptsOnlyLevelsOfTheRubric_data()
{
    QTest::addColumn<Scale>("scale");
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<int>("level");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("1-5: below the lowest") << Scale::OneToFive << u"WE"_s << 0 << false;
    QTest::newRow("1-5: lowest") << Scale::OneToFive << u"WE"_s << 1 << true;
    QTest::newRow("1-5: highest") << Scale::OneToFive << u"WE"_s << 5 << true;
    QTest::newRow("1-5: above the highest") << Scale::OneToFive << u"WE"_s << 6 << false;
    QTest::newRow("0-5: below the lowest") << Scale::ZeroToFive << u"WE"_s << -1 << false;
    QTest::newRow("0-5: lowest") << Scale::ZeroToFive << u"WE"_s << 0 << true;
    QTest::newRow("0-5: highest") << Scale::ZeroToFive << u"WE"_s << 5 << true;
    QTest::newRow("0-5: above the highest") << Scale::ZeroToFive << u"WE"_s << 6 << false;
    QTest::newRow("yes/no: 0 under 1-5") << Scale::OneToFive << u"BB"_s << 0 << false;
    QTest::newRow("yes/no: 0 under 0-5") << Scale::ZeroToFive << u"BB"_s << 0 << false;
    QTest::newRow("yes/no: no") << Scale::ZeroToFive << u"BB"_s << 1 << true;
    QTest::newRow("yes/no: yes") << Scale::OneToFive << u"BB"_s << 2 << true;
    QTest::newRow("yes/no: 3") << Scale::OneToFive << u"BB"_s << 3 << false;
}

void tst_Scoring::acceptsOnlyLevelsOfTheRubric()
{
    QFETCH(Scale, scale);
    QFETCH(QString, indicator);
    QFETCH(int, level);
    QFETCH(bool, accepted);
    const ReviewState state = reviewWith(onePlan(), ladderAndQuestion(scale));

    const Result<Edit> edit = scoreIndicator(state, scoreOf(level, {indicator}));

    QCOMPARE(edit.has_value(), accepted);
    if (!accepted)
        QCOMPARE(edit.error().code, Error::Code::LevelOutsideRubric);
}

void tst_Scoring::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("plan") << u"plan"_s << Error::Code::UnknownPlan;
    QTest::newRow("indicator") << u"indicator"_s << Error::Code::UnknownIndicator;
    QTest::newRow("rater") << u"rater"_s << Error::Code::NotAssigned;
    QTest::newRow("tick") << u"tick"_s << Error::Code::UnknownCriterion;
    QTest::newRow("level and not determinable") << u"both"_s << Error::Code::NotAChoiceHere;
}

void tst_Scoring::whatDoesNotFitIsRefused()
{
    QFETCH(QString, what);
    QFETCH(Error::Code, code);
    Score score = scoreOf(3);
    if (what == "plan"_L1)
        score.plan = planNumber(9);
    else if (what == "indicator"_L1)
        score.indicator = indicator("XX");
    else if (what == "rater"_L1)
        score.rater = raterNumber(3);
    else if (what == "tick"_L1)
        score.ticks[criterion("BB.2.a")] = Tick::Present;
    else
        score.notDeterminable = true;
    QVERIFY(refusalOf(scoreIndicator(reviewWith(onePlan(), ladderAndQuestion()), score)) == code);
}

void tst_Scoring::aSubmittedPlanCannotBeScored()
{
    ReviewState state = submitted(reviewOfPlans(2), raterNumber(1), {3, 3, 3, 1});
    QVERIFY(refusalOf(scoreIndicator(state, scoreOf(4))) == Error::Code::PlanIsSubmitted);
    QVERIFY(refusalOf(recordSearch(state, searchOn(1, indicator("WE")))) == Error::Code::PlanIsSubmitted);
    QVERIFY(scoreIndicator(state, scoreOf(4, indicator("WE"), raterNumber(2))).has_value());
    QVERIFY(scoreIndicator(state, scoreOf(4, indicator("WE"), raterNumber(1), planNumber(2))).has_value());

    state = after(state, reopenPlan(state, planNumber(1), raterNumber(1), u"misread"_s, testNow));
    QVERIFY(scoreIndicator(state, scoreOf(4)).has_value());
}

void tst_Scoring::aScoreNamesItsRubricVersionAndDocuments()
{
    const ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    Score score = scoreOf(4);
    score.confidence = Confidence::High;
    score.ticks[criterion("WE.4.b")] = Tick::Absent;
    const ReviewState later = after(state, scoreIndicator(state, score));
    const Score stored = scoreOrEmpty(later, planNumber(1), indicator("WE"), raterNumber(1));
    QVERIFY(stored.rubric == firstRubric());
    QCOMPARE(stored.documents, QStringList{documentNumber(1).value});
    QVERIFY(stored.level == 4);
    QVERIFY(stored.confidence == Confidence::High);
    QVERIFY(stored.ticks.at(criterion("WE.4.b")) == Tick::Absent);

    const Score empty = scoreOrEmpty(state, planNumber(1), indicator("WE"), raterNumber(1));
    QVERIFY(!empty.isGiven());
    QVERIFY(empty.rater == raterNumber(1));
}

void tst_Scoring::theSameScoreAgainChangesNothing()
{
    const ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    const ReviewState later = after(state, scoreIndicator(state, scoreOf(4)));
    QVERIFY(scoreIndicator(later, scoreOf(4))->isEmpty());
    QCOMPARE(scoreIndicator(later, scoreOf(5))->changes.size(), std::size_t(1));
    QCOMPARE(scoreIndicator(later, scoreOf(std::nullopt))->changes.size(), std::size_t(1));
}

void tst_Scoring::aBlankScoreIsNotWritten()
{
    ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    const Score blank = scoreOrEmpty(state, planNumber(1), indicator("WE"), raterNumber(1));
    QVERIFY(scoreIndicator(state, blank)->isEmpty());
    // Taking back what was there is a change, though.
    state = after(state, scoreIndicator(state, scoreOf(4)));
    state = after(state, scoreIndicator(state, blank));
    QVERIFY(!state.find<Score>(planNumber(1), indicator("WE"), raterNumber(1))->isGiven());
    QCOMPARE(progressOf(state, planNumber(1), raterNumber(1)), Progress::NotBegun);
}

void tst_Scoring::ticksOnCriteriaThatTheNewRubricDroppedGoQuietly()
{
    ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    Score score = scoreOf(4);
    score.ticks = {{criterion("WE.4.a"), Tick::Present}, {criterion("WE.4.b"), Tick::Present}};
    state = after(state, scoreIndicator(state, score));
    Rubric shorter = state.rubric();
    shorter.indicators[0].levels[3].criteria.pop_back();
    state = after(state, changeRubric(state, shorter, u"shorter"_s, testNow));

    Score again = scoreOrEmpty(state, planNumber(1), indicator("WE"), raterNumber(1));
    QCOMPARE(again.ticks.size(), std::size_t(2)); // the score as given stays as it was
    again.level = 5;
    state = after(state, scoreIndicator(state, again));
    const Score *stored = state.find<Score>(planNumber(1), indicator("WE"), raterNumber(1));
    QCOMPARE(stored->ticks.size(), std::size_t(1));
    QVERIFY(stored->rubric == state.project().rubric);
}

void tst_Scoring::aSearchNeedsTermsAndStandsInTheOrderOfItsTime()
{
    ReviewState state = reviewWith(onePlan(), ladderAndQuestion());
    Search search = searchOn(1, indicator("WE"));
    search.terms = {u" "_s};
    QVERIFY(refusalOf(recordSearch(state, search)) == Error::Code::TermMissing);
    search.indicator = indicator("XX");
    QVERIFY(refusalOf(recordSearch(state, search)) == Error::Code::UnknownIndicator);

    Search late = searchOn(1, indicator("WE"));
    late.at = testNow + 50;
    late.terms = {u" Housing  First "_s, u""_s};
    state = after(state, recordSearch(state, late));
    Search early = searchOn(2, indicator("WE"));
    early.id = {};
    state = after(state, recordSearch(state, early));
    state = after(state, recordSearch(state, searchOn(3, indicator("BB"))));
    const auto searches = searchesOf(state, planNumber(1), indicator("WE"), raterNumber(1));
    QCOMPARE(searches.size(), std::size_t(2));
    QCOMPARE(searches[0]->at, testNow + 2);
    QCOMPARE(searches[0]->id.value.size(), qsizetype(36));
    QCOMPARE(searches[1]->terms, QStringList{u"Housing First"_s});
    QCOMPARE(searches[1]->documents, QStringList{documentNumber(1).value});
}

void tst_Scoring::aSearchCanBeTakenBackUntilThePlanIsSubmitted()
{
    ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    state = after(state, recordSearch(state, searchOn(1, indicator("WE"))));
    QVERIFY(
        searchesOf(after(state, deleteSearch(state, searchNumber(1))), planNumber(1), indicator("WE"), raterNumber(1))
            .empty());
    QVERIFY(deleteSearch(state, searchNumber(7))->isEmpty());
    state = submitted(state, raterNumber(1), {2});
    QVERIFY(refusalOf(deleteSearch(state, searchNumber(1))) == Error::Code::PlanIsSubmitted);
}

void tst_Scoring::aCellLacksLevelReasonAndEvidenceInThatOrder()
{
    ReviewState state = reviewWith(onePlan(), ladderAndQuestion());
    const std::vector<CellLack> everything{{indicator("WE"), Lack::Level},    {indicator("WE"), Lack::Reason},
                                           {indicator("WE"), Lack::Evidence}, {indicator("BB"), Lack::Level},
                                           {indicator("BB"), Lack::Reason},   {indicator("BB"), Lack::Evidence}};
    QVERIFY(lacksOf(state, planNumber(1), raterNumber(1)) == everything);

    Score score = scoreOf(3);
    score.reason = u"  "_s;
    state = after(state, scoreIndicator(state, score));
    state = after(state, scoreIndicator(state, scoreOf(std::nullopt, indicator("BB"))));
    const std::vector<CellLack> left{
        {indicator("WE"), Lack::Reason}, {indicator("WE"), Lack::Evidence}, {indicator("BB"), Lack::Evidence}};
    QVERIFY(lacksOf(state, planNumber(1), raterNumber(1)) == left);
    QCOMPARE(completeCells(state, planNumber(1), raterNumber(1)), 0);
}

void tst_Scoring::aHighlightOrASearchCountsAsEvidence()
{
    ReviewState state = reviewWith(onePlan(), ladderAndQuestion());
    state = after(state, scoreIndicator(state, scoreOf(3)));
    state = after(state, scoreIndicator(state, scoreOf(1, indicator("BB"))));
    QCOMPARE(completeCells(state, planNumber(1), raterNumber(1)), 0);
    // Another rater's evidence, or a highlight without a link, is none.
    state = after(state, addHighlight(state, passage(1, 0, 0, raterNumber(2)), indicator("WE")));
    state = after(state, addHighlight(state, passage(2), {}));
    QCOMPARE(completeCells(state, planNumber(1), raterNumber(1)), 0);

    state = after(state, linkEvidence(state, highlightNumber(2), indicator("WE")));
    QCOMPARE(completeCells(state, planNumber(1), raterNumber(1)), 1);
    state = after(state, recordSearch(state, searchOn(1, indicator("BB"))));
    QCOMPARE(completeCells(state, planNumber(1), raterNumber(1)), 2);
    QVERIFY(lacksOf(state, planNumber(1), raterNumber(1)).empty());
}

void tst_Scoring::doubtsArise_data()
{
    using Kinds = QList<EvidenceKind>;
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<int>("level");
    QTest::addColumn<Kinds>("kinds");
    QTest::addColumn<Stance>("stance");
    QTest::addColumn<int>("doubt");
    const auto row = [](const char *name, const QString &on, int level, const Kinds &kinds, Stance stance, int doubt) {
        QTest::newRow(name) << on << level << kinds << stance << doubt;
    };
    const int none = -1;
    const int three = static_cast<int>(Doubt::ThreeWithActions);
    const int four = static_cast<int>(Doubt::FourWithoutAction);
    const int five = static_cast<int>(Doubt::FiveWithoutTarget);
    const Kinds words{EvidenceKind::Ambition, EvidenceKind::Context};
    const Kinds action{EvidenceKind::Action};
    const Kinds target{EvidenceKind::Smart};
    const Kinds both{EvidenceKind::Smart, EvidenceKind::Action};
    row("3 on words", u"WE"_s, 3, words, Stance::Supports, none);
    row("3 on an action", u"WE"_s, 3, action, Stance::Supports, three);
    row("3 on a target", u"WE"_s, 3, target, Stance::Supports, three);
    row("3 against an action", u"WE"_s, 3, action, Stance::Contradicts, none);
    row("4 on words", u"WE"_s, 4, words, Stance::Supports, four);
    row("4 on nothing", u"WE"_s, 4, {}, Stance::Supports, four);
    row("4 on an action", u"WE"_s, 4, action, Stance::Supports, none);
    row("4 on a target", u"WE"_s, 4, target, Stance::Supports, none);
    row("4 against an action", u"WE"_s, 4, action, Stance::Contradicts, four);
    row("5 on an action only", u"WE"_s, 5, action, Stance::Supports, five);
    row("5 on a target only", u"WE"_s, 5, target, Stance::Supports, five);
    row("5 on both", u"WE"_s, 5, both, Stance::Supports, none);
    row("2 on an action", u"WE"_s, 2, action, Stance::Supports, none);
    row("yes on words", u"BB"_s, 2, words, Stance::Supports, none);
}

void tst_Scoring::doubtsArise()
{
    QFETCH(QString, indicator);
    QFETCH(int, level);
    QFETCH(QList<EvidenceKind>, kinds);
    QFETCH(Stance, stance);
    QFETCH(int, doubt);
    ReviewState state = reviewWith(onePlan(), ladderAndQuestion());
    state = after(state, scoreIndicator(state, scoreOf(level, {indicator})));
    for (int n = 0; n < kinds.size(); ++n) {
        Highlight highlight = passage(n + 1);
        highlight.kind = kinds[n];
        highlight.stance = stance;
        state = after(state, addHighlight(state, highlight, {indicator}));
    }
    const std::vector<Doubt> expected =
        doubt < 0 ? std::vector<Doubt>() : std::vector<Doubt>{static_cast<Doubt>(doubt)};
    QVERIFY(doubtsOf(state, planNumber(1), {indicator}, raterNumber(1)) == expected);
}

QTEST_APPLESS_MAIN(tst_Scoring)
#include "tst_Scoring.moc"
