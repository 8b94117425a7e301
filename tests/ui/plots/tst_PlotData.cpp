// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Builders.h"

#include "core/domain/Highlighting.h"
#include "core/domain/Reconciling.h"
#include "core/domain/Submitting.h"
#include "tests/ui/bench/LeadBench.h"
#include "ui/viewmodels/PlotData.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Plan 1 and 2 handed in by both (WE 3 and 2, PR 2 and 2 …) and decided as A, plan 3 by R1 only, plan 4 not begun.
ReviewState decidedRound()
{
    ReviewState state = handedIn(reviewOfPlans(4), 2);
    for (const int n : {1, 2}) {
        Plan plan = *state.find<Plan>(planNumber(n));
        plan.adopted = PartialDate{n == 1 ? 2024 : 2020, 0, 0};
        state.put(plan);
        state = after(std::move(state), openPlan(state, planNumber(n), 1, testNow));
        for (const Indicator &of : state.rubric().indicators) {
            Decision decision;
            decision.plan = planNumber(n);
            decision.indicator = of.id;
            decision.kind = DecisionKind::A;
            state = after(std::move(state), decide(state, decision));
        }
    }
    return submitted(std::move(state), raterNumber(1), {5, 5, 5, 2}, planNumber(3));
}

int countOf(const StackedBars::Bar &bar, const QString &text)
{
    for (const StackedBars::Part &part : bar.parts) {
        if (part.mark.text == text)
            return part.count;
    }
    return -1;
}

} // namespace

class tst_PlotData : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHeatMapShowsDecidedLevelsByRegionName();
    void aPlanThatWasReopenedIsHiddenEverywhere();
    void aBarCountsEveryPlanOnce();
    void newAndOlderPlansStandApart();
    void aRegionThatDoesNotTakePartIsInNoPlotOfLevels();
    void theCrossTableCountsEachPlanOnceWhoeverIsA();
    void aLevelThatTheRubricLostIsAPartOfItsOwn();
    void notDeterminableIsCountedAndHatched();
    void evidenceStandsOnItsPageAndOnlyOfDisclosedPlans();
};

void tst_PlotData::theHeatMapShowsDecidedLevelsByRegionName()
{
    const HeatMap map = heatMap(decidedRound(), false, HeatMap::Order::Region);
    QCOMPARE(map.rows.size(), std::size_t(4));
    QCOMPARE(map.rows[0].region, u"Region 1"_s);
    QCOMPARE(map.rows[0].cells[1].text, u"2"_s);
    QCOMPARE(map.rows[0].cells[3].text, u"No"_s);
    QCOMPARE(map.rows[2].cells[0].text, u"–"_s); // R1's 5 stays hidden
    QVERIFY(!map.table().tsv().contains(u'5'));
}

void tst_PlotData::aPlanThatWasReopenedIsHiddenEverywhere()
{
    ReviewState state = decidedRound();
    state = after(std::move(state), reopenPlan(state, planNumber(1), raterNumber(2), u"mistake"_s, testNow));
    QCOMPARE(heatMap(state, false, HeatMap::Order::Region).rows[0].cells[1].text, u"–"_s);
    QCOMPARE(distribution(state, false).bars[1].counted, 1);
    const FirstRound round = firstRound(state);
    QCOMPARE(crossTable(state, round, state.rubric().indicators[0], false).plans, 1);
    for (const EvidenceStrips::Strip &strip : evidenceStrips(state, {}).strips)
        QVERIFY(strip.plan != planNumber(1));
}

void tst_PlotData::aBarCountsEveryPlanOnce()
{
    const StackedBars bars = distribution(decidedRound(), false);
    QCOMPARE(bars.bars.size(), std::size_t(4));
    for (const StackedBars::Bar &bar : bars.bars) {
        int sum = 0;
        for (const StackedBars::Part &part : bar.parts)
            sum += part.count;
        QCOMPARE(sum, bar.counted);
        QCOMPARE(bar.counted, 2);
        QCOMPARE(bar.open, 2);
    }
    QCOMPARE(countOf(bars.bars[1], u"2"_s), 2);
    QCOMPARE(countOf(bars.bars[1], u"5"_s), 0);
}

void tst_PlotData::newAndOlderPlansStandApart()
{
    const StackedBars bars = newAgainstOlder(decidedRound(), false);
    QCOMPARE(bars.bars.size(), std::size_t(8));
    QCOMPARE(bars.bars[0].group, u"new"_s);
    QCOMPARE(bars.bars[0].counted, 1);
    QCOMPARE(bars.bars[1].group, u"older"_s);
    QCOMPARE(bars.bars[1].counted, 1);
}

void tst_PlotData::aRegionThatDoesNotTakePartIsInNoPlotOfLevels()
{
    ReviewState state = decidedRound();
    Region region = *state.find<Region>(regionNumber(1));
    region.isActive = false;
    state.put(region);
    QCOMPARE(distribution(state, false).bars[0].counted, 1);
    QCOMPARE(newAgainstOlder(state, false).bars[0].counted, 0);
    QCOMPARE(newAgainstOlder(state, false).bars[1].counted, 1);
    const HeatMap map = heatMap(state, false, HeatMap::Order::Region);
    QCOMPARE(map.rows.size(), std::size_t(3));
    QCOMPARE(map.rows[0].region, u"Region 2"_s);
    QCOMPARE(map.decided, 4);
}

void tst_PlotData::theCrossTableCountsEachPlanOnceWhoeverIsA()
{
    const ReviewState state = decidedRound();
    const CrossTable cross = crossTable(state, firstRound(state), state.rubric().indicators[0], false);
    QCOMPARE(cross.plans, 2);
    QCOMPARE(cross.counts[1][2], 2); // 2 met 3 on both plans
    QCOMPARE(cross.counts[2][1], 0);
    QCOMPARE(cross.table().rows.size(), std::size_t(1));
    QCOMPARE(cross.table().rows[0].cells[2], u"2"_s);
}

void tst_PlotData::aLevelThatTheRubricLostIsAPartOfItsOwn()
{
    ReviewState state = decidedRound();
    RubricVersion version = *state.find<RubricVersion>(state.project().rubric);
    std::erase_if(version.content.indicators[1].levels, [](const Level &level) { return level.number == 2; });
    state.put(version);
    const StackedBars::Bar bar = distribution(state, false).bars[1];
    QCOMPARE(bar.counted, 2);
    QCOMPARE(countOf(bar, u"2 (not in this rubric)"_s), 2);
    QCOMPARE(countOf(bar, u"n.d."_s), 0);
    QCOMPARE(bar.parts.back().mark.text, u"n.d."_s);
    QCOMPARE(newAgainstOlder(state, false).bars[2].parts[4].count, 1);
    const CrossTable cross = crossTable(state, firstRound(state), state.rubric().indicators[1], false);
    QCOMPARE(cross.plans, 2);
    QCOMPARE(cross.leftOut, 0);
}

void tst_PlotData::notDeterminableIsCountedAndHatched()
{
    ReviewState state = reviewOfPlans(1);
    for (const int n : {1, 2})
        state = submitted(std::move(state), raterNumber(n), {std::nullopt, 2, 1, 1});
    state = after(std::move(state), openPlan(state, planNumber(1), 1, testNow));
    state = after(std::move(state), acceptEqual(state, std::nullopt, raterNumber(0), testNow));
    const StackedBars::Bar bar = distribution(state, false).bars[0];
    QCOMPARE(bar.counted, 1);
    QCOMPARE(bar.parts.back().count, 1);
    QCOMPARE(bar.parts.back().mark.kind, LevelMark::Kind::Hatched);
    QCOMPARE(crossTable(state, firstRound(state), state.rubric().indicators[0], false).leftOut, 1);
}

void tst_PlotData::evidenceStandsOnItsPageAndOnlyOfDisclosedPlans()
{
    ReviewState state = reviewOfPlans(2);
    for (const int n : {1, 2}) {
        state = after(std::move(state),
                      addHighlight(state, passage(n, 4, 0, raterNumber(1), planNumber(n)), indicator("WE"), {}));
        state = submitted(std::move(state), raterNumber(1), {3, 2, 1, 1}, planNumber(n));
    }
    state = submitted(std::move(state), raterNumber(2), {3, 2, 1, 1}, planNumber(1));

    const EvidenceStrips strips = evidenceStrips(state, {});
    QCOMPARE(strips.strips.size(), std::size_t(1));
    QCOMPARE(strips.hidden, 1);
    QCOMPARE(strips.strips[0].marks.size(), std::size_t(1));
    QCOMPARE(strips.strips[0].marks[0].page, 4);
    QVERIFY(!strips.strips[0].marks[0].isByA); // not opened: nobody is A yet
    QCOMPARE(strips.table().rows[0].cells[1], u"5"_s);
    QVERIFY(evidenceStrips(state, indicator("PR")).strips[0].marks.empty());

    state = after(std::move(state), openPlan(state, planNumber(1), 1, testNow));
    const bool isA = state.find<Opening>(planNumber(1))->raterA == raterNumber(1);
    QCOMPARE(evidenceStrips(state, indicator("WE")).strips[0].marks[0].isByA, isA);
}

QTEST_GUILESS_MAIN(tst_PlotData)
#include "tst_PlotData.moc"
