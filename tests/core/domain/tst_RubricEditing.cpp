// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/RubricEditing.h"
#include "core/domain/Scoring.h"
#include "core/domain/Submitting.h"
#include "tests/support/Builders.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

class tst_RubricEditing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChangeKeepsEveryScoreAndItsVersion();
    void theSameRubricChangesNothing();
    void aScoreIsGivenUnderOtherTextOnlyWhereItsIndicatorChanged();
    void aRubricThatDoesNotHoldTogetherIsRefused_data();
    void aRubricThatDoesNotHoldTogetherIsRefused();
    void aLevelThatAScoreUsesStays_data();
    void aLevelThatAScoreUsesStays();
};

void tst_RubricEditing::aChangeKeepsEveryScoreAndItsVersion()
{
    ReviewState state = submitted(reviewWith(onePlan(), ladderAndQuestion()), raterNumber(1), {3, 1});
    state = after(state, scoreIndicator(state, scoreOf(4, indicator("WE"), raterNumber(2))));
    const ReviewState before = state;

    Rubric changed = state.rubric();
    changed.indicators[0].levels[0].name.nl = u"terug"_s;
    state = after(state, changeRubric(state, changed, u"clearer words"_s, testNow + 1));

    QVERIFY(state.rubric() == changed);
    QVERIFY(*state.rubric(firstRubric()) == before.rubric());
    QCOMPARE(state.find<RubricVersion>(state.project().rubric)->number, 2);
    QCOMPARE(state.find<RubricVersion>(state.project().rubric)->note, u"clearer words"_s);
    QCOMPARE(state.all<Score>().size(), before.all<Score>().size());
    for (const auto &[key, score] : before.all<Score>()) {
        QVERIFY(*state.all<Score>().find(key) == score);
        QVERIFY(state.all<Score>().find(key)->rubric == firstRubric());
    }
    QVERIFY(*latestSubmission(state, planNumber(1), raterNumber(1)) ==
            *latestSubmission(before, planNumber(1), raterNumber(1)));
}

void tst_RubricEditing::theSameRubricChangesNothing()
{
    const ReviewState state = reviewWith(onePlan(), ladderAndQuestion());
    const Result<Edit> edit = changeRubric(state, state.rubric(), u"again"_s, testNow);
    QVERIFY(edit.has_value());
    QVERIFY(edit->isEmpty());
}

void tst_RubricEditing::aScoreIsGivenUnderOtherTextOnlyWhereItsIndicatorChanged()
{
    ReviewState state = reviewWith(onePlan(), ladderAndQuestion());
    state = after(state, scoreIndicator(state, scoreOf(3)));
    state = after(state, scoreIndicator(state, scoreOf(1, indicator("BB"))));
    const auto isOld = [&state](const char *code) {
        return isGivenUnderOtherText(state, *state.find<Score>(planNumber(1), indicator(code), raterNumber(1)));
    };
    QVERIFY(!isOld("WE"));
    Rubric changed = state.rubric();
    changed.indicators[0].question.nl = u"Anders gevraagd?"_s;
    state = after(state, changeRubric(state, changed, {}, testNow));
    QVERIFY(isOld("WE"));
    QVERIFY(!isOld("BB"));
    // Scoring it again puts it under the text of today.
    state = after(state, scoreIndicator(state, scoreOf(3)));
    QVERIFY(!isOld("WE"));
}

void tst_RubricEditing::aRubricThatDoesNotHoldTogetherIsRefused_data()
{
    QTest::addColumn<Rubric>("rubric");
    const Rubric good = ladderAndQuestion().rubric;
    QTest::newRow("no indicators") << Rubric{u"empty"_s, {}};
    Rubric rubric = good;
    rubric.indicators.push_back(good.indicators[0]);
    QTest::newRow("an indicator twice") << rubric;
    rubric = good;
    rubric.indicators[0].levels[1].number = 1;
    QTest::newRow("a level twice") << rubric;
    rubric = good;
    rubric.indicators[0].levels[1].criteria[0].id = criterion("WE.1.a");
    QTest::newRow("a criterion twice") << rubric;
    rubric = good;
    rubric.indicators[1].levels.clear();
    QTest::newRow("no levels") << rubric;
    rubric = good;
    rubric.indicators[0].id = indicator("W|E");
    QTest::newRow("a code that would break keys") << rubric;
    rubric = good;
    rubric.indicators[0].id = {};
    QTest::newRow("no code") << rubric;
}

void tst_RubricEditing::aRubricThatDoesNotHoldTogetherIsRefused()
{
    QFETCH(Rubric, rubric);
    const ReviewState state = reviewWith(onePlan(), ladderAndQuestion());
    QVERIFY(refusalOf(changeRubric(state, rubric, {}, testNow)) == Error::Code::BadValue);
}

void tst_RubricEditing::aLevelThatAScoreUsesStays_data()
{
    QTest::addColumn<bool>("isFrozenOnly");
    QTest::newRow("in a draft") << false;
    QTest::newRow("in a frozen round") << true;
}

void tst_RubricEditing::aLevelThatAScoreUsesStays()
{
    QFETCH(bool, isFrozenOnly);
    ReviewState state = reviewWith(onePlan(), ladderAndQuestion());
    if (isFrozenOnly) {
        state = submitted(state, raterNumber(1), {5});
        state.put(scoreOf(1));
    } else {
        state = after(state, scoreIndicator(state, scoreOf(5)));
    }
    Rubric shorter = state.rubric();
    shorter.indicators[0].levels.pop_back();
    const Result<Edit> edit = changeRubric(state, shorter, {}, testNow);
    QVERIFY(refusalOf(edit) == Error::Code::BadValue);
    QCOMPARE(edit.error().detail, u"WE 5"_s);
    Rubric without = state.rubric();
    without.indicators.erase(without.indicators.begin());
    QVERIFY(refusalOf(changeRubric(state, without, {}, testNow)) == Error::Code::BadValue);
    // What nobody used may go.
    Rubric other = state.rubric();
    other.indicators[0].levels.erase(other.indicators[0].levels.begin() + 1);
    other.indicators.pop_back();
    QVERIFY(changeRubric(state, other, {}, testNow).has_value());
}

QTEST_APPLESS_MAIN(tst_RubricEditing)
#include "tst_RubricEditing.moc"
