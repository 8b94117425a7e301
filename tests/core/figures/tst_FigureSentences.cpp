// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figures/SmallReviews.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace meetlat::figures;

class tst_FigureSentences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fitsAnyNumber_data();
    void fitsAnyNumber();
    void namesWhatIsNotDeterminableUndecidedAndNotHandedIn();
    void saysSoWhereThereIsNothingToCount();
    void saysThatItIsProvisionalBeforeReconciling();
    void namesHowManyAreLeftOutBecauseTheRatersDiffer();
    void speaksOfOneRegionAndOfTheOnlyPlan();
    void keepsEveryRegionInTheDenominator();
    void saysEveryConditionInBothLanguages();
    void putsNothingOfATagInTheWrongPlace();
};

namespace {

Count counting(int counted, int others)
{
    Count count;
    count.counted.resize(static_cast<std::size_t>(counted));
    count.others.resize(static_cast<std::size_t>(others));
    return count;
}

Wording ofPlans()
{
    Wording wording;
    wording.isNarrowed = true;
    wording.said = {QStringLiteral("is het plan nieuw"), QStringLiteral("the plan is new")};
    wording.one = {QStringLiteral("plan"), QStringLiteral("plan")};
    wording.many = {QStringLiteral("plannen"), QStringLiteral("plans")};
    return wording;
}

} // namespace

void tst_FigureSentences::fitsAnyNumber_data()
{
    QTest::addColumn<int>("counted");
    QTest::addColumn<int>("others");
    QTest::addColumn<int>("bound");
    QTest::addColumn<bool>("leadsWithPercent");
    QTest::addColumn<QString>("nl");
    QTest::addColumn<QString>("en");
    const auto row = [](const char *name, int counted, int others, const char *nl, const char *en,
                        Bound bound = Bound::Exact, bool leadsWithPercent = false) {
        QTest::newRow(name) << counted << others << int(bound) << leadsWithPercent << QString::fromUtf8(nl)
                            << QString::fromUtf8(en);
    };
    row("some", 10, 26, "Bij 10 van de 36 plannen (27,8 %) is het plan nieuw.",
        "In 10 of the 36 plans (27.8%) the plan is new.");
    row("one", 1, 35, "Bij 1 van de 36 plannen (2,8 %) is het plan nieuw.",
        "In 1 of the 36 plans (2.8%) the plan is new.");
    row("none", 0, 36, "Bij geen van de 36 plannen (0,0 %) is het plan nieuw.",
        "In none of the 36 plans (0.0%) the plan is new.");
    row("all", 36, 0, "Bij alle 36 plannen (100,0 %) is het plan nieuw.", "In all 36 plans (100.0%) the plan is new.");
    row("the only one", 1, 0, "Bij het enige plan (100,0 %) is het plan nieuw.",
        "In the only plan (100.0%) the plan is new.");
    row("not the only one", 0, 1, "Bij geen van de plannen (0 van 1, 0,0 %) is het plan nieuw.",
        "In none of the plans (0 of 1, 0.0%) the plan is new.");
    row("at least", 14, 22, "Bij ten minste 14 van de 36 plannen (38,9 %) is het plan nieuw.",
        "In at least 14 of the 36 plans (38.9%) the plan is new.", Bound::AtLeast);
    row("at most", 6, 30, "Bij ten hoogste 6 van de 36 plannen (16,7 %) is het plan nieuw.",
        "In at most 6 of the 36 plans (16.7%) the plan is new.", Bound::AtMost);
    row("as a percentage", 10, 26, "Bij 27,8 % van de plannen (10 van de 36) is het plan nieuw.",
        "In 27.8% of the plans (10 of the 36) the plan is new.", Bound::Exact, true);
    row("as a percentage of one", 1, 0, "Bij het enige plan (100,0 %) is het plan nieuw.",
        "In the only plan (100.0%) the plan is new.", Bound::Exact, true);
    row("as a percentage of one, none", 0, 1, "Bij geen van de plannen (0 van 1, 0,0 %) is het plan nieuw.",
        "In none of the plans (0 of 1, 0.0%) the plan is new.", Bound::Exact, true);
}

void tst_FigureSentences::fitsAnyNumber()
{
    QFETCH(int, counted);
    QFETCH(int, others);
    QFETCH(int, bound);
    QFETCH(bool, leadsWithPercent);
    Wording wording = ofPlans();
    wording.bound = static_cast<Bound>(bound);
    wording.leadsWithPercent = leadsWithPercent;
    const Bilingual sentence = sentenceOf(counting(counted, others), wording, {});
    QTEST(sentence.nl, "nl");
    QTEST(sentence.en, "en");
}

void tst_FigureSentences::namesWhatIsNotDeterminableUndecidedAndNotHandedIn()
{
    Count count = counting(3, 17);
    count.notDeterminable.resize(1);
    count.undecided.resize(2);
    count.waiting.resize(1);
    const Bilingual sentence = sentenceOf(count, ofPlans(), {});
    QCOMPARE(sentence.nl, QStringLiteral("Bij 3 van de 20 plannen met een besluit (15,0 %) is het plan nieuw; bij 1 plan was "
                                         "het niet te bepalen; over 2 plannen is nog niet besloten; van 1 plan zijn nog "
                                         "niet beide scores binnen."));
    QCOMPARE(sentence.en, QStringLiteral("In 3 of the 20 plans with a decision (15.0%) the plan is new; for 1 plan it could "
                                         "not be determined; on 2 plans no decision has been taken yet; of 1 plan not "
                                         "both scores are in yet."));
}

void tst_FigureSentences::saysSoWhereThereIsNothingToCount()
{
    const Figure figure = figureOf(reviewOfPlans(2), {}, levelFilter("WE", Compare::AtLeast, 4));
    QVERIFY(figure.status == FigureState::NoDenominator);
    QVERIFY(!figure.value);
    QVERIFY(!figure.tenths);
    QCOMPARE(figure.denominator, std::optional(0));
    QCOMPARE(figure.sentence.nl, QStringLiteral("Er zijn nog geen plannen met twee scores om te tellen; van 2 plannen zijn "
                                                "nog niet beide scores binnen."));
    QVERIFY(!figure.sentence.en.contains(u'%'));
}

void tst_FigureSentences::saysThatItIsProvisionalBeforeReconciling()
{
    ReviewState state = reviewOfPlans(2);
    state = handedInBoth(std::move(state), 1, {4}, {5});
    state = handedInBoth(std::move(state), 2, {4}, {3});
    const Figure figure = figureOf(state, {}, levelFilter("WE", Compare::AtLeast, 4));
    QCOMPARE(figure.sentence.nl, QStringLiteral("Voorlopig, volgens beide beoordelaars: bij 1 van de 2 plannen (50,0 %) is "
                                                "het niveau voor Wonen Eerst 4 of hoger; bij 1 plan verschillen de "
                                                "beoordelaars."));
    QVERIFY(figure.sentence.en.startsWith(QStringLiteral("Provisionally, according to both raters: in 1 of the 2 plans")));
}

void tst_FigureSentences::namesHowManyAreLeftOutBecauseTheRatersDiffer()
{
    ReviewState state = reviewOfPlans(4);
    state = handedInBoth(std::move(state), 1, {4, 2, 1, 1}, {5, 2, 1, 1});
    state = handedInBoth(std::move(state), 2, {4, 2, 1, 1}, {3, 2, 1, 1});
    state = handedInBoth(std::move(state), 3, {2, 2, 1, 1}, {5, 2, 1, 1});
    FigureFilter filter = levelFilter("PR", Compare::AtLeast, 3);
    filter.among.levels = {{indicator("WE"), Compare::AtLeast, 4}};
    const QString nl = figureOf(state, {}, filter).sentence.nl;
    QVERIFY2(nl.startsWith(QStringLiteral("Voorlopig, volgens beide beoordelaars: ")), qPrintable(nl));
    QVERIFY2(nl.endsWith(QStringLiteral("; van 1 plan zijn nog niet beide scores binnen; nog buiten de noemer: 2 plannen "
                                        "waarover de beoordelaars verschillen.")),
             qPrintable(nl));
    const QString en = figureOf(state, {}, filter).sentence.en;
    QVERIFY2(en.endsWith(QStringLiteral("; not in the denominator yet: 2 plans on which the raters differ.")), qPrintable(en));
}

void tst_FigureSentences::speaksOfOneRegionAndOfTheOnlyPlan()
{
    ReviewState state = agreedOn(reviewOfPlans(1), 1, {4, 1, 1, 1});
    FigureFilter regions;
    regions.population = Population::ActiveRegions;
    regions.counted.hasScoredPlan = true;
    QCOMPARE(figureOf(state, {}, regions).sentence.nl,
             QStringLiteral("Bij de enige regio (100,0 %) is een plan gescoord."));
    state = withCard(std::move(state), 1, [](Plan &card) { card.adopted = PartialDate{2024, 0, 0}; });
    FigureFilter amongNew = levelFilter("WE", Compare::AtLeast, 4);
    amongNew.among.age = PlanAge::New;
    QCOMPARE(figureOf(state, {}, amongNew).sentence.nl,
             QStringLiteral("Bij het enige nieuwe plan (100,0 %) is het niveau voor Wonen Eerst 4 of hoger."));
    amongNew.population = Population::ActiveRegions;
    QCOMPARE(figureOf(state, {}, amongNew).sentence.nl,
             QStringLiteral("Bij de enige regio met een nieuw plan (100,0 %) is het niveau voor Wonen Eerst 4 of hoger."));
}

void tst_FigureSentences::keepsEveryRegionInTheDenominator()
{
    FigureFilter regions;
    regions.population = Population::ActiveRegions;
    regions.counted.hasScoredPlan = true;
    const ReviewState state = agreedOn(reviewOfPlans(3), 1, {4, 1, 1, 1});
    QCOMPARE(figureOf(state, {}, regions).sentence.nl,
             QStringLiteral("Bij 1 van de 3 regio’s (33,3 %) is een plan gescoord; van 2 regio’s zijn nog niet beide scores "
                            "binnen."));
}

void tst_FigureSentences::saysEveryConditionInBothLanguages()
{
    Conditions all;
    all.levels = {{indicator("WE"), Compare::AtLeast, 4}, {indicator("BB"), Compare::Exactly, 2}};
    all.age = PlanAge::New;
    all.kind = PlanKind::CouncilLetter;
    all.signedBy = Portfolio::Housing;
    all.sameAlderman = false;
    all.involved = QStringLiteral("jongerenpanel");
    all.actionLine = QStringLiteral("BESTAAN");
    all.tag = QStringLiteral("woord");
    all.structure = false;
    all.outcome = SearchOutcome::OlderPlan;
    all.dashboardNew = false;
    all.newPlanFound = true;
    all.hasScoredPlan = false;
    const std::vector<Clause> clauses = clausesOf(builtInRubric(), all);
    QCOMPARE(clauses.size(), std::size_t(14));
    for (const Clause &clause : clauses) {
        QVERIFY2(!clause.said.nl.isEmpty() && !clause.said.en.isEmpty(), qPrintable(clause.said.nl));
        QVERIFY2(!clause.said.nl.contains(u"%1") && !clause.modifier.en.contains(u"%1"), qPrintable(clause.said.nl));
        QVERIFY(clause.said.nl != clause.said.en);
    }
    QCOMPARE(clauses[1].said.nl, QStringLiteral("is het antwoord op Belangenbehartiging “Ja”"));
    FigureFilter filter;
    filter.among = all;
    filter.among.levels.pop_back();
    QVERIFY(populationText(builtInRubric(), filter, false)
                .nl.startsWith(QStringLiteral("nieuwe plannen met niveau 4 of hoger voor Wonen Eerst, van het soort")));
}

void tst_FigureSentences::putsNothingOfATagInTheWrongPlace()
{
    ReviewState state = agreedOn(reviewOfPlans(1), 1, {4, 1, 1, 1});
    FigureFilter filter;
    filter.counted.tag = QStringLiteral("%1 %2 <b>");
    QCOMPARE(figureOf(state, {}, filter).sentence.nl,
             QStringLiteral("Bij geen van de plannen (0 van 1, 0,0 %) staat het label “%1 %2 <b>” op de plankaart."));
}

QTEST_GUILESS_MAIN(tst_FigureSentences)
#include "tst_FigureSentences.moc"
