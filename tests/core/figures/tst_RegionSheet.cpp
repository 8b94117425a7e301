// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Highlighting.h"
#include "core/domain/Scoring.h"
#include "core/domain/Submitting.h"
#include "core/domain/Versions.h"
#include "core/figures/RegionSheet.h"
#include "tests/core/figures/SmallReviews.h"

#include <QTest>

#include <map>

using namespace meetlat;
using namespace meetlat::test;
using namespace meetlat::figures;

class tst_RegionSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsNothingUntilBothHaveSubmitted();
    void saysTheDecidedLevelWithItsReasonAndEvidence();
    void saysWhichCriteriaOfTheNextLevelAreUnmet();
    void saysWhereTheRatersTickedDifferently();
    void asksForNoWeaknessAndNothingAboveTheTop();
    void asksNobodyForDeclineOnTheScaleFromZero();
    void saysWherePassagesOfAnEarlierVersionStand();
};

namespace {

ReviewState ticked(ReviewState state, int rater, int level, const std::vector<const char *> &present)
{
    Score score = test::scoreOf(level, indicator("WE"), raterNumber(rater));
    for (const char *id : present)
        score.ticks[criterion(id)] = Tick::Present;
    return after(state, scoreIndicator(state, score));
}

SheetIndicator housing(const ReviewState &state)
{
    return regionSheet(state, *state.find<Plan>(planNumber(1))).indicators.at(0);
}

QStringList ids(const std::vector<SheetCriterion> &criteria, bool differing)
{
    QStringList list;
    for (const SheetCriterion &one : criteria) {
        if (one.differs == differing)
            list << one.criterion->id.value;
    }
    return list;
}

ReviewState handedInWithTicks()
{
    ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    state = ticked(std::move(state), 1, 3, {"WE.3.a", "WE.4.a"});
    state = ticked(std::move(state), 2, 3, {"WE.3.b"});
    for (int rater : {1, 2})
        state = after(state, submitPlan(state, planNumber(1), raterNumber(rater),
                                        {{indicator("WE"), QStringLiteral("gap")}}, testNow));
    return state;
}

} // namespace

void tst_RegionSheet::holdsNothingUntilBothHaveSubmitted()
{
    ReviewState state = submitted(reviewOfPlans(1), raterNumber(1), {4});
    const RegionSheet sheet = regionSheet(state, *state.find<Plan>(planNumber(1)));
    QVERIFY(!sheet.isDisclosed);
    QVERIFY(sheet.indicators.empty());
}

void tst_RegionSheet::saysTheDecidedLevelWithItsReasonAndEvidence()
{
    ReviewState state = reviewOfPlans(1);
    state = after(state, addHighlight(state, passage(1), indicator("WE")));
    state = after(state, addHighlight(state, passage(2, 3, 5, raterNumber(2)), indicator("WE")));
    state = handedInBoth(std::move(state), 1, {4}, {3});
    QVERIFY(!housing(state).decided.isGiven());
    QVERIFY(housing(state).passages.empty());
    state = decidedOn(std::move(state), 1, {4});
    const SheetIndicator sheet = housing(state);
    QCOMPARE(sheet.decided.level, std::optional(4));
    QCOMPARE(sheet.reason, QStringLiteral("talked over"));
    QCOMPARE(sheet.passages.size(), std::size_t(1)); // not that of the rater who gave 3
    QCOMPARE(sheet.passages[0].page, QStringLiteral("1"));
    QVERIFY(sheet.passages[0].document.isEmpty());
    Document second = oneDocument(2);
    second.plan = planNumber(1);
    state.put(second);
    QCOMPARE(housing(state).passages[0].document, QStringLiteral("plan-1.pdf"));
}

void tst_RegionSheet::saysWhichCriteriaOfTheNextLevelAreUnmet()
{
    ReviewState state = decidedOn(handedInWithTicks(), 1, {2});
    QCOMPARE(housing(state).nextLevel, std::optional(3)); // of the decided level, not of the raters'
    state = decidedOn(std::move(state), 1, {3});
    QCOMPARE(housing(state).nextLevel, std::optional(4));
    QCOMPARE(ids(housing(state).unmet, false), QStringList{QStringLiteral("WE.4.b")});
}

void tst_RegionSheet::saysWhereTheRatersTickedDifferently()
{
    const ReviewState state = decidedOn(handedInWithTicks(), 1, {3});
    QCOMPARE(ids(housing(state).unmet, true), QStringList{QStringLiteral("WE.4.a")});
}

void tst_RegionSheet::asksForNoWeaknessAndNothingAboveTheTop()
{
    ReviewState state = agreedOn(reviewOfPlans(1), 1, {3, 5, std::nullopt, 1});
    const RegionSheet sheet = regionSheet(state, *state.find<Plan>(planNumber(1)));
    for (const SheetCriterion &one : sheet.indicators[0].unmet)
        QVERIFY(one.criterion->kind != CriterionKind::Caveat && one.criterion->kind != CriterionKind::Exclusion);
    QCOMPARE(sheet.indicators[0].unmet.size(), std::size_t(9)); // twelve of level 4, three of them weaknesses
    QVERIFY(!sheet.indicators[1].nextLevel);
    QVERIFY(!sheet.indicators[2].nextLevel);
    QCOMPARE(sheet.indicators[3].nextLevel, std::optional(2));
}

void tst_RegionSheet::asksNobodyForDeclineOnTheScaleFromZero()
{
    const ReviewState empty = reviewWith(onePlan(), ladderFrom0To5());
    for (const int level : {0, 1}) { // both mean decline
        const ReviewState state = agreedOn(empty, 1, {level}); // the sheet speaks of its rubric
        const SheetIndicator sheet = housing(state);
        QCOMPARE(sheet.decided.level, std::optional(level));
        QCOMPARE(sheet.nextLevel, std::optional(2));
        QCOMPARE(ids(sheet.unmet, false), (QStringList{QStringLiteral("WE.2.a"), QStringLiteral("WE.2.b")}));
    }
}

void tst_RegionSheet::saysWherePassagesOfAnEarlierVersionStand()
{
    ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    for (int n = 1; n <= 3; ++n)
        state = after(state, addHighlight(state, passage(n, n, 0), indicator("WE")));
    state = agreedOn(std::move(state), 1, {4});
    Document newer = oneDocument(7);
    newer.plan = planNumber(1);
    state = after(state, replaceDocument(state, planNumber(1), oneDocument().sha256, newer, testNow));
    const auto placed = [&](int n, Anchor::State found, int page) {
        Placement placement;
        placement.highlight = highlightNumber(n);
        placement.document = newer.sha256;
        placement.state = found;
        placement.at = testNow;
        if (found != Anchor::State::Orphan)
            placement.targets = passage(n, page).anchor.targets;
        return placement;
    };
    state = after(state, placeHighlights(state, {placed(1, Anchor::State::Moved, 8), placed(2, Anchor::State::Orphan, 0)},
                                         raterNumber(0)));
    using Place = SheetPassage::Place;
    std::multimap<Place, QString> pages;
    for (const SheetPassage &passage : housing(state).passages)
        pages.emplace(passage.place, passage.page);
    // Of what is gone or waits, the page is the one where it was marked.
    QVERIFY((pages == std::multimap<Place, QString>{{Place::Known, QStringLiteral("9")},
                                                   {Place::Gone, QStringLiteral("3")},
                                                   {Place::Waits, QStringLiteral("4")}}));
}

QTEST_GUILESS_MAIN(tst_RegionSheet)
#include "tst_RegionSheet.moc"
