// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Submitting.h"
#include "core/figures/Passages.h"
#include "core/domain/Highlighting.h"
#include "tests/core/figures/SmallReviews.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace meetlat::figures;

class tst_Counting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsDecidedLevelsOfThePlansThatHaveADecision();
    void keepsNotDeterminableInTheDenominatorAndNamesIt();
    void leavesUndecidedPlansOutAndNamesThem();
    void countsBothRatersAgreeingAsLongAsNothingIsDecided();
    void saysOfALevelThatNobodyGaveThatItIsMissing();
    void namesARegionWhosePlanInProgressMayStillCount();
    void neverCountsAPlanThatNotBothHaveSubmitted();
    void forgetsTheLevelOfAPlanThatWasReopened();
    void saysTheRangeIfOnlyOneSideCounted();
    void takesADateThatStraddlesTheCutOffNeitherForNewNorForOlder();
    void doesNotTakeAnEmptyCardForNo();
    void countsOfAllConditionsTogether();
    void countsRegionsByTheirOwnFactsAndTheirPlans();
    void narrowsRegionsToThoseWithAPlanThatFits();
    void countsOfARegionOnlyThePlanThatFits();
    void leavesRegionsOutThatDoNotTakePart();
    void aDecisionOfARegionThatDoesNotTakePartEndsNothingProvisional();
    void namesPlansOfWhichTheRatersDifferOnWhetherTheyBelong();
    void listsPlansByRegionName();
    void restsOnTheEvidenceOfWhoGaveTheDecidedLevel();
    void restsOnBothWhereTheDecisionIsNeithers();
    void restsOnThePassagesOfTheFactsThatItAsksFor();
};

namespace {

QStringList regions(std::initializer_list<int> numbers)
{
    QStringList list;
    for (const int n : numbers)
        list << QStringLiteral("Region %1").arg(n);
    return list;
}

/// Levels 5, 4, 3 on WE and 1 on the rest.
ReviewState threeDecided()
{
    ReviewState state = reviewOfPlans(3);
    for (int plan = 1; plan <= 3; ++plan)
        state = agreedOn(std::move(state), plan, {6 - plan, 1, 1, 1});
    return state;
}

} // namespace

void tst_Counting::countsDecidedLevelsOfThePlansThatHaveADecision()
{
    const ReviewState state = threeDecided();
    const Count atLeast4 = countOf(state, levelFilter("WE", Compare::AtLeast, 4));
    QCOMPARE(namesOf(atLeast4.counted), regions({1, 2}));
    QCOMPARE(namesOf(atLeast4.others), regions({3}));
    QVERIFY(!atLeast4.isProvisional());
    QCOMPARE(countOf(state, levelFilter("WE", Compare::AtMost, 4)).value(), 2);
    QCOMPARE(countOf(state, levelFilter("WE", Compare::Exactly, 4)).value(), 1);
    QCOMPARE(countOf(state, levelFilter("WE", Compare::NotDeterminable)).value(), 0);
    QCOMPARE(countOf(state, levelFilter("WE", Compare::AtLeast, 1)).value(), 3);
}

void tst_Counting::keepsNotDeterminableInTheDenominatorAndNamesIt()
{
    ReviewState state = threeDecided();
    state = decidedOn(std::move(state), 3, {std::nullopt});
    const Count count = countOf(state, levelFilter("WE", Compare::AtMost, 5));
    QCOMPARE(count.value(), 2);
    QCOMPARE(count.denominator(), 3);
    QCOMPARE(namesOf(count.notDeterminable), regions({3}));
    QCOMPARE(namesOf(countOf(state, levelFilter("WE", Compare::NotDeterminable)).counted), regions({3}));
}

void tst_Counting::leavesUndecidedPlansOutAndNamesThem()
{
    ReviewState state = reviewOfPlans(4);
    state = agreedOn(std::move(state), 1, {4});
    state = agreedOn(std::move(state), 2, {2});
    state = handedInBoth(std::move(state), 3, {4}, {4});
    const Count count = countOf(state, levelFilter("WE", Compare::AtLeast, 4));
    QCOMPARE(count.value(), 1);
    QCOMPARE(count.denominator(), 2);
    QCOMPARE(namesOf(count.undecided), regions({3}));
    QCOMPARE(namesOf(count.waiting), regions({4}));
}

void tst_Counting::countsBothRatersAgreeingAsLongAsNothingIsDecided()
{
    ReviewState state = reviewOfPlans(4);
    state = handedInBoth(std::move(state), 1, {4}, {5});
    state = handedInBoth(std::move(state), 2, {4}, {3});
    state = handedInBoth(std::move(state), 3, {std::nullopt}, {std::nullopt});
    const Count count = countOf(state, levelFilter("WE", Compare::AtLeast, 4));
    QVERIFY(count.isProvisional());
    QCOMPARE(namesOf(count.counted), regions({1})); // 4 and 5 are both at least 4
    QCOMPARE(namesOf(count.split), regions({2}));
    QCOMPARE(namesOf(count.notDeterminable), regions({3}));
    QCOMPARE(count.denominator(), 3);
    QCOMPARE(namesOf(count.waiting), regions({4}));
}

void tst_Counting::saysOfALevelThatNobodyGaveThatItIsMissing()
{
    ReviewState state = reviewOfPlans(3);
    state = handedInBoth(std::move(state), 1, {}, {}); // with a reason for the gap
    state = handedInBoth(std::move(state), 2, {4}, {4});
    state = handedInBoth(std::move(state), 3, {2}, {});
    const Count count = countOf(state, levelFilter("WE", Compare::AtLeast, 4));
    QVERIFY(count.split.empty());
    QCOMPARE(namesOf(count.unscored), regions({1, 3}));
    QCOMPARE(namesOf(count.counted), regions({2}));
    QCOMPARE(count.denominator(), 3);
    const Bilingual sentence = figureOf(state, {}, levelFilter("WE", Compare::AtLeast, 4)).sentence;
    QVERIFY2(sentence.nl.endsWith(QStringLiteral("; bij 2 plannen ontbreekt een score.")), qPrintable(sentence.nl));
    QVERIFY2(sentence.en.endsWith(QStringLiteral("; for 2 plans a score is missing.")), qPrintable(sentence.en));
    FigureFilter among = levelFilter("WE", Compare::AtMost, 5);
    among.among.levels = {{indicator("WE"), Compare::AtLeast, 4}};
    for (const Population population : {Population::ScoredPlans, Population::ActiveRegions}) {
        among.population = population;
        QCOMPARE(namesOf(countOf(state, among).undecided), regions({1, 3}));
        QVERIFY(countOf(state, among).unsettled.empty());
    }
}

void tst_Counting::namesARegionWhosePlanInProgressMayStillCount()
{
    const auto withNewerPlan = [](int year) {
        ReviewState state = agreedOn(reviewOfPlans(2), 1, {5, 1, 1, 1});
        state = withCard(state, 1, [](Plan &plan) { plan.adopted = PartialDate{2020, 1, 0}; });
        state = withCard(state, 2, [&](Plan &plan) {
            plan.adopted = PartialDate{year, 1, 0};
            plan.region = regionNumber(1);
        });
        return handedInBoth(std::move(state), 2, {4, 1, 1, 1}, {4, 1, 1, 1});
    };
    FigureFilter filter;
    filter.population = Population::ActiveRegions;
    filter.counted.age = PlanAge::New;
    filter.counted.hasScoredPlan = true;
    const Count count = countOf(withNewerPlan(2024), filter);
    QVERIFY(count.counted.empty());
    QCOMPARE(namesOf(count.undecided), regions({1})); // the older one is decided, but this one is what is asked for
    QVERIFY(countOf(withNewerPlan(2021), filter).undecided.empty());
    filter.counted.age.reset();
    QVERIFY(countOf(withNewerPlan(2024), filter).undecided.empty()); // counted already
}

void tst_Counting::neverCountsAPlanThatNotBothHaveSubmitted()
{
    const auto withOneSubmission = [](int level) {
        ReviewState state = agreedOn(reviewOfPlans(2), 1, {3});
        return submitted(std::move(state), raterNumber(1), {level}, planNumber(2));
    };
    for (const Compare compare : {Compare::AtLeast, Compare::AtMost, Compare::Exactly}) {
        const Count low = countOf(withOneSubmission(1), levelFilter("WE", compare, 3));
        const Count high = countOf(withOneSubmission(5), levelFilter("WE", compare, 3));
        QCOMPARE(low.counted, high.counted);
        QCOMPARE(low.others, high.others);
        QCOMPARE(low.range->onlyA, high.range->onlyA);
        QCOMPARE(low.range->onlyB, high.range->onlyB);
        QCOMPARE(low.denominator(), 1);
    }
}

void tst_Counting::forgetsTheLevelOfAPlanThatWasReopened()
{
    ReviewState state = threeDecided();
    state = after(state, reopenPlan(state, planNumber(1), raterNumber(1), QStringLiteral("read it again"), testNow));
    const Count count = countOf(state, levelFilter("WE", Compare::AtLeast, 4));
    QCOMPARE(namesOf(count.counted), regions({2}));
    QCOMPARE(namesOf(count.waiting), regions({1}));
}

void tst_Counting::saysTheRangeIfOnlyOneSideCounted()
{
    ReviewState state = reviewOfPlans(3);
    state = decidedOn(handedInBoth(std::move(state), 1, {4}, {3}), 1, {4});
    state = decidedOn(handedInBoth(std::move(state), 2, {5}, {2}), 2, {3});
    state = decidedOn(handedInBoth(std::move(state), 3, {1}, {4}), 3, {1});
    const Count count = countOf(state, levelFilter("WE", Compare::AtLeast, 4));
    QCOMPARE(count.value(), 1);
    QCOMPARE(count.range->onlyA, 2);
    QCOMPARE(count.range->onlyB, 1);
    FigureFilter card;
    card.counted.structure = true;
    QVERIFY(!countOf(state, card).range);
}

void tst_Counting::takesADateThatStraddlesTheCutOffNeitherForNewNorForOlder()
{
    ReviewState state = threeDecided();
    const char *dates[] = {"2023-05", "2022", "2022-11-30"};
    for (int plan = 1; plan <= 3; ++plan)
        state = withCard(std::move(state), plan, [&](Plan &card) {
            card.adopted = PartialDate::fromString(QString::fromLatin1(dates[plan - 1]));
        });
    FigureFilter isNew;
    isNew.counted.age = PlanAge::New;
    FigureFilter older;
    older.counted.age = PlanAge::Older;
    QCOMPARE(namesOf(countOf(state, isNew).counted), regions({1}));
    QCOMPARE(namesOf(countOf(state, older).counted), regions({3}));
    QCOMPARE(namesOf(countOf(state, older).unknown), regions({2}));
    FigureFilter amongNew = levelFilter("WE", Compare::AtLeast, 4);
    amongNew.among.age = PlanAge::New;
    const Count count = countOf(state, amongNew);
    QCOMPARE(count.denominator(), 1);
    QCOMPARE(namesOf(count.unplaced), regions({2}));
}

void tst_Counting::doesNotTakeAnEmptyCardForNo()
{
    ReviewState state = threeDecided();
    state = withCard(std::move(state), 1, [](Plan &card) { card.signatories = {{{}, {}, {Portfolio::Housing, Portfolio::Care}}}; });
    state = withCard(std::move(state), 2, [](Plan &card) { card.signatories = {{{}, {}, {Portfolio::Care}}}; });
    FigureFilter filter;
    filter.counted.signedBy = Portfolio::Housing;
    const Count count = countOf(state, filter);
    QCOMPARE(namesOf(count.counted), regions({1}));
    QCOMPARE(namesOf(count.unknown), regions({3}));
    QCOMPARE(count.denominator(), 3);
}

void tst_Counting::countsOfAllConditionsTogether()
{
    ReviewState state = threeDecided();
    for (int plan = 1; plan <= 3; ++plan)
        state = withCard(std::move(state), plan, [&](Plan &card) {
            card.tags = plan == 2 ? QStringList{} : QStringList{QStringLiteral("Ambitie  Structureel")};
            card.involved = {QStringLiteral("cliëntenraad")};
            card.kind = PlanKind::ActionPlan;
        });
    FigureFilter filter = levelFilter("WE", Compare::AtLeast, 4);
    filter.counted.levels.push_back({indicator("PR"), Compare::Exactly, 1});
    filter.counted.tag = QStringLiteral("ambitie structureel");
    filter.counted.involved = QStringLiteral("Cliëntenraad");
    filter.among.kind = PlanKind::ActionPlan;
    const Count count = countOf(state, filter);
    QCOMPARE(namesOf(count.counted), regions({1}));
    QCOMPARE(count.denominator(), 3);
}

void tst_Counting::countsRegionsByTheirOwnFactsAndTheirPlans()
{
    ReviewState state = agreedOn(reviewOfPlans(2), 1, {4, 1, 1, 1});
    Region bare = oneRegion(3);
    bare.outcome = SearchOutcome::NothingFound;
    bare.dashboardNew = true;
    state.put(bare);
    FigureFilter scored;
    scored.population = Population::ActiveRegions;
    scored.counted.hasScoredPlan = true;
    const Count count = countOf(state, scored);
    QCOMPARE(namesOf(count.counted), regions({1}));
    QCOMPARE(count.denominator(), 3);
    QCOMPARE(namesOf(count.waiting), regions({2}));
    FigureFilter nothing;
    nothing.population = Population::ActiveRegions;
    nothing.counted.outcome = SearchOutcome::NothingFound;
    QCOMPARE(namesOf(countOf(state, nothing).counted), regions({3}));
    FigureFilter claimed;
    claimed.population = Population::ActiveRegions;
    claimed.among.dashboardNew = true;
    claimed.counted.newPlanFound = false;
    QCOMPARE(namesOf(countOf(state, claimed).counted), regions({3}));
    QCOMPARE(countOf(state, claimed).denominator(), 1);
}

void tst_Counting::narrowsRegionsToThoseWithAPlanThatFits()
{
    ReviewState state = agreedOn(agreedOn(reviewOfPlans(3), 1, {4, 1, 1, 1}), 2, {4, 1, 1, 1});
    state = withCard(state, 1, [](Plan &plan) { plan.adopted = PartialDate{2024, 1, 0}; });
    state = withCard(state, 2, [](Plan &plan) { plan.adopted = PartialDate{2020, 1, 0}; });
    state.put(oneRegion(4)); // without a plan
    FigureFilter amongNew = levelFilter("WE", Compare::AtLeast, 4);
    amongNew.population = Population::ActiveRegions;
    amongNew.among.age = PlanAge::New;
    const Count ofNew = countOf(state, amongNew);
    QCOMPARE(namesOf(ofNew.counted), regions({1}));
    QCOMPARE(ofNew.denominator(), 1);
    QCOMPARE(namesOf(ofNew.unplaced), regions({3})); // nobody knows when plan 3 was adopted

    FigureFilter amongScored;
    amongScored.population = Population::ActiveRegions;
    amongScored.among.hasScoredPlan = true;
    amongScored.counted.age = PlanAge::New;
    const Count ofScored = countOf(state, amongScored);
    QCOMPARE(namesOf(ofScored.counted), regions({1}));
    QCOMPARE(ofScored.denominator(), 2);
    QCOMPARE(namesOf(ofScored.waiting), regions({3})); // and so not known to belong there

    FigureFilter amongHigh = amongScored;
    amongHigh.among = {};
    amongHigh.among.levels = {{indicator("WE"), Compare::AtLeast, 4}};
    QCOMPARE(countOf(state, amongHigh).denominator(), 2);

    FigureFilter amongUnscored;
    amongUnscored.population = Population::ActiveRegions;
    amongUnscored.among.hasScoredPlan = false;
    amongUnscored.counted.newPlanFound = false;
    QCOMPARE(namesOf(countOf(state, amongUnscored).counted), regions({3, 4}));
    QCOMPARE(countOf(state, amongUnscored).denominator(), 2);
}

void tst_Counting::countsOfARegionOnlyThePlanThatFits()
{
    ReviewState state = agreedOn(agreedOn(reviewOfPlans(2), 1, {5, 1, 1, 1}), 2, {2, 1, 1, 1});
    state = withCard(state, 1, [](Plan &plan) { plan.adopted = PartialDate{2020, 1, 0}; });
    state = withCard(state, 2, [](Plan &plan) {
        plan.adopted = PartialDate{2024, 1, 0};
        plan.region = regionNumber(1); // its newer plan
    });
    FigureFilter filter = levelFilter("WE", Compare::AtLeast, 4);
    filter.population = Population::ActiveRegions;
    filter.among.age = PlanAge::New;
    QVERIFY(countOf(state, filter).counted.empty()); // the 5 is of the older one
    QCOMPARE(countOf(state, filter).denominator(), 1);
    filter.among.age = PlanAge::Older;
    QCOMPARE(namesOf(countOf(state, filter).counted), regions({1}));
}

void tst_Counting::leavesRegionsOutThatDoNotTakePart()
{
    ReviewState state = threeDecided();
    Region region = oneRegion(2);
    region.isActive = false;
    state.put(region);
    const Count count = countOf(state, levelFilter("WE", Compare::AtLeast, 4));
    QCOMPARE(namesOf(count.counted), regions({1}));
    QCOMPARE(count.denominator(), 2);
    QCOMPARE(namesOf(count.inactive), regions({2}));
}

void tst_Counting::aDecisionOfARegionThatDoesNotTakePartEndsNothingProvisional()
{
    ReviewState state = agreedOn(reviewOfPlans(2), 1, {4, 1, 1, 1});
    state = handedInBoth(std::move(state), 2, {4}, {4});
    Region region = oneRegion(1);
    region.isActive = false;
    state.put(region);
    const Count count = countOf(state, levelFilter("WE", Compare::AtLeast, 4));
    QVERIFY(count.isProvisional());
    QCOMPARE(namesOf(count.counted), regions({2}));
    QCOMPARE(namesOf(count.inactive), regions({1}));
}

void tst_Counting::namesPlansOfWhichTheRatersDifferOnWhetherTheyBelong()
{
    ReviewState state = reviewOfPlans(3);
    state = handedInBoth(std::move(state), 1, {4, 2, 1, 1}, {5, 2, 1, 1});
    state = handedInBoth(std::move(state), 2, {4, 2, 1, 1}, {3, 2, 1, 1});
    state = handedInBoth(std::move(state), 3, {1, 2, 1, 1}, {2, 2, 1, 1});
    FigureFilter filter = levelFilter("PR", Compare::AtMost, 2);
    filter.among.levels = {{indicator("WE"), Compare::AtLeast, 4}};
    for (const Population population : {Population::ScoredPlans, Population::ActiveRegions}) {
        filter.population = population;
        const Count count = countOf(state, filter);
        QCOMPARE(namesOf(count.counted), regions({1}));
        QCOMPARE(count.denominator(), 1);
        QCOMPARE(namesOf(count.unsettled), regions({2}));
    }
    state = decidedOn(std::move(state), 2, {4});
    filter.population = Population::ScoredPlans;
    QVERIFY(countOf(state, filter).unsettled.empty()); // the rest is undecided now, and said to be
}

void tst_Counting::listsPlansByRegionName()
{
    ReviewState state = threeDecided();
    const char *names[] = {"Zwolle", "Assen", "Leiden"};
    for (int n = 1; n <= 3; ++n) {
        Region region = oneRegion(n);
        region.name = QString::fromLatin1(names[n - 1]);
        state.put(region);
    }
    QCOMPARE(namesOf(countOf(state, levelFilter("WE", Compare::AtLeast, 1)).counted),
             (QStringList{QStringLiteral("Assen"), QStringLiteral("Leiden"), QStringLiteral("Zwolle")}));
}

namespace {

std::vector<HighlightId> behind(const ReviewState &state)
{
    std::vector<HighlightId> ids;
    for (const Passage &passage : passagesBehind(state, planNumber(1), levelFilter("WE", Compare::AtLeast, 1)))
        ids.push_back(passage.highlight->id);
    return ids;
}

/// A (R1) marked passages 1 (for WE) and 2 (for PR), B (R2) passage 3 (for WE); they gave 4 and 3.
ReviewState withPassages()
{
    ReviewState state = reviewOfPlans(1);
    state = after(state, addHighlight(state, passage(1), indicator("WE")));
    state = after(state, addHighlight(state, passage(2), indicator("PR")));
    state = after(state, addHighlight(state, passage(3, 2, 5, raterNumber(2)), indicator("WE")));
    return state;
}

} // namespace

void tst_Counting::restsOnTheEvidenceOfWhoGaveTheDecidedLevel()
{
    ReviewState state = withPassages();
    QVERIFY(behind(state).empty()); // nobody has submitted
    state = handedInBoth(std::move(state), 1, {4}, {3});
    QCOMPARE(behind(state), (std::vector{highlightNumber(1), highlightNumber(3)}));
    QCOMPARE(behind(decidedOn(state, 1, {4})), std::vector{highlightNumber(1)});
    QCOMPARE(behind(decidedOn(state, 1, {3})), std::vector{highlightNumber(3)});
}

void tst_Counting::restsOnBothWhereTheDecisionIsNeithers()
{
    const ReviewState state = handedInBoth(withPassages(), 1, {4}, {3});
    QCOMPARE(behind(decidedOn(state, 1, {5})), (std::vector{highlightNumber(1), highlightNumber(3)}));
}

void tst_Counting::restsOnThePassagesOfTheFactsThatItAsksFor()
{
    ReviewState state = reviewOfPlans(1);
    state.put(passage(5, 1, 0, raterNumber(0))); // the lead's
    PlanFact fact;
    fact.id = {QStringLiteral("fact")};
    fact.plan = planNumber(1);
    fact.fact = QStringLiteral("signatories");
    fact.highlight = highlightNumber(5);
    state.put(fact);
    FigureFilter filter;
    filter.counted.structure = true;
    QVERIFY(passagesBehind(state, planNumber(1), filter).empty());
    filter.among.signedBy = Portfolio::Housing;
    QCOMPARE(passagesBehind(state, planNumber(1), filter).size(), std::size_t(1));
    state.put(passage(5)); // a rater's, who has not submitted
    QVERIFY(passagesBehind(state, planNumber(1), filter).empty());
}

QTEST_GUILESS_MAIN(tst_Counting)
#include "tst_Counting.moc"
