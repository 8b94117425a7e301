// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/FigureJson.h"
#include "tests/core/figures/SmallReviews.h"

#include <QJsonArray>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace meetlat::figures;
using namespace Qt::Literals::StringLiterals;

class tst_ReadyFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsEveryFigureOfASmallReview_data();
    void knowsEveryFigureOfASmallReview();
    void listsThePlansBehindEachFigure();
    void isThereUnderEveryId();
    void saysWhyAFigureCannotBeComputed();
    void hasTheFormOfTheCommandLine();
    void givesTheBoundThatWhatIsUncertainLeaves();
    void givesNoBoundThatSaysNothing();
    void saysThatARegisterAndTheScoresDoNotFit();
    void lacksWhatTheRubricLacks();
    void saysLessThanHalfInWords();
    void countsTheRatersOfEachPlan();
    void saysOfRegionsThatTheRegisterIsSilent();
    void speaksOfNoDenominatorWhereThereIsNone();
    void countsTheRatersWhoHandedIn();
    void saysThatBothEndsOfAPeriodCount();
    void speaksOfOnePlanAsOne();
    void countsNoughtAndOneAsLackingInvolvement();
};

namespace {

/// Six plans and two regions where nothing was found. What is expected of it stands in the data below.
ReviewState smallReview()
{
    ReviewState state = reviewOfPlans(6);
    const Levels levels[] = {{4, 4, 2, 2}, {5, 2, 1, 1}, {3, 1, 1, 1}, {2, 5, 3, 2}, {1, 3, 2, 1}, {4, 2, std::nullopt, 1}};
    const char *adopted[] = {"2024-02-13", "2023-05", "2022-12-01", "2022-11-30", "2019", "2022"};
    for (int plan = 1; plan <= 6; ++plan) {
        state = agreedOn(std::move(state), plan, levels[plan - 1]);
        state = withCard(std::move(state), plan, [&](Plan &card) {
            card.adopted = PartialDate::fromString(QString::fromLatin1(adopted[plan - 1]));
            card.signatories = {{u"x"_s, u"y"_s, {plan == 2 || plan == 4 ? Portfolio::Housing : Portfolio::Care}}};
            card.structure = plan == 1;
            card.sameAlderman = plan == 2;
            card.tags = plan % 2 == 0 ? QStringList{u"ambitie structureel"_s} : QStringList{};
        });
    }
    state = withCard(std::move(state), 1, [](Plan &card) { card.periodFrom = PartialDate{2024, 0, 0}; card.periodTo = PartialDate{2027, 0, 0}; });
    state = withCard(std::move(state), 2, [](Plan &card) { card.periodFrom = PartialDate{2020, 7, 0}; card.periodTo = PartialDate{2027, 6, 0}; });
    for (int n = 7; n <= 8; ++n) {
        Region region = oneRegion(n);
        region.outcome = SearchOutcome::NothingFound;
        region.dashboardNew = n == 8;
        state.put(region);
    }
    for (int n : {1, 2, 4}) {
        Region region = oneRegion(n);
        region.dashboardNew = true;
        state.put(region);
    }
    return state;
}

} // namespace

void tst_ReadyFigures::knowsEveryFigureOfASmallReview_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("denominator"); // -1: none
    QTest::addColumn<int>("tenths");      // -1: none
    QTest::addColumn<QString>("part");    // of the Dutch sentence
    const auto row = [](const char *id, int value, int denominator, int tenths, const char *part) {
        QTest::newRow(id) << QString::fromLatin1(id) << value << denominator << tenths << QString::fromUtf8(part);
    };
    row("F01", 8, -1, -1, "over 8 regio’s");
    row("F02", 6, 8, 750, "Bij 6 van de 8 regio’s (75,0 %) is een plan beoordeeld.");
    row("F03", 2, 8, 250, "Bij 2 van de 8 regio’s (25,0 %) bleef het zoeken naar een plan, oud of nieuw, zonder resultaat.");
    row("F04", 3, 8, 375, "vastgesteld op of na 1 december 2022");
    row("F05", 2, 6, 333, "van vóór 1 december 2022");
    row("F06", 4, 8, 500, "meldt het landelijke dashboard een nieuw plan");
    row("F07", 2, 4, 500, "Bij 2 van de 4 regio’s met een nieuw plan volgens het dashboard (50,0 %) bleef een nieuw plan onvindbaar.");
    row("F08", 3, 8, 375, "Bij 37,5 % van de regio’s (3 van de 8) is een nieuw plan beoordeeld (minder dan de helft).");
    row("F09", 3, 6, 500, "Bij 3 van de 6 plannen (50,0 %) zijn er concrete acties voor een omslag van opvang naar wonen.");
    row("F10", 3, 6, 500, "Bij 50,0 % van de plannen (3 van de 6)");
    row("F11", 2, 6, 333, "Bij 2 van de 6 plannen (33,3 %)");
    row("F12", 2, 6, 333, "Bij 33,3 % van de plannen (2 van de 6)");
    row("F13", 2, 6, 333, "Bij 2 van de 6 plannen (33,3 %) ontbreekt betrokkenheid van mensen met ervaringskennis");
    row("F14", 2, 6, 333, "Bij ten minste 2 van de 6 plannen (33,3 %)");
    row("F15", 1, 6, 167, "bij 1 plan was het niet te bepalen");
    row("F16", 1, 3, 333, "Bij 1 van de 3 nieuwe plannen (33,3 %)");
    row("F17", 1, -1, -1, "Bij 1 plan zijn de zes actielijnen het kader van het plan: Region 1.");
    row("F18", 3, -1, -1, "Region 2, Region 4 en Region 6.");
    row("F19", 2, -1, -1, "een team van 2"); // Chris is registered, but handed nothing in
    row("F20", 2, -1, -1, "Elk van de 6 plannen is door twee beoordelaars gescoord.");
    row("F21", 3, -1, -1, "3 kernindicatoren: Wonen Eerst, Preventie en Participatie");
    row("F23", 1, 2, 500, "vier of vijf jaar bij 1 van de 2 plannen (50,0 %) en langer bij 1.");
}

void tst_ReadyFigures::knowsEveryFigureOfASmallReview()
{
    QFETCH(QString, id);
    QFETCH(int, denominator);
    QFETCH(int, tenths);
    QFETCH(QString, part);
    const Figure figure = figureNamed(readyFigures(smallReview()), id);
    QVERIFY(figure.status == FigureState::Ok);
    QTEST(figure.value.value_or(-1), "value");
    QCOMPARE(figure.denominator.value_or(-1), denominator);
    QCOMPARE(figure.tenths.value_or(-1), tenths);
    QVERIFY2(figure.sentence.nl.contains(part), qPrintable(figure.sentence.nl));
    QVERIFY(!figure.sentence.en.isEmpty() && figure.sentence.en != figure.sentence.nl);
}

void tst_ReadyFigures::listsThePlansBehindEachFigure()
{
    const ReviewState state = smallReview();
    const std::vector<Figure> figures = readyFigures(state);
    const auto behind = [&](const QString &id) { return namesOf(figureNamed(figures, id).behind()).join(u' '); };
    QCOMPARE(behind(u"F03"_s), u"Region 7 Region 8"_s);
    QCOMPARE(behind(u"F05"_s), u"Region 4 Region 5"_s);
    QCOMPARE(behind(u"F07"_s), u"Region 4 Region 8"_s);
    QCOMPARE(behind(u"F09"_s), u"Region 1 Region 2 Region 6"_s);
    QCOMPARE(behind(u"F13"_s), u"Region 2 Region 3"_s);
    QCOMPARE(behind(u"F16"_s), u"Region 2"_s);
    QCOMPARE(figureNamed(figures, u"F05"_s).count.unknown.size(), std::size_t(1)); // "2022" is neither
    QCOMPARE(figureNamed(figures, u"F16"_s).notes.back().nl, u"Bij 1 daarvan heeft één wethouder zowel wonen als zorg."_s);
}

void tst_ReadyFigures::isThereUnderEveryId()
{
    const std::vector<Figure> figures = readyFigures(ReviewState());
    QCOMPARE(figures.size(), std::size_t(33));
    for (std::size_t i = 0; i < figures.size(); ++i) {
        QCOMPARE(figures[i].id, u"F%1"_s.arg(static_cast<int>(i) + 1, 2, 10, QLatin1Char('0')));
        QVERIFY2(!figures[i].sentence.nl.isEmpty() && !figures[i].sentence.en.isEmpty(), qPrintable(figures[i].id));
    }
}

void tst_ReadyFigures::saysWhyAFigureCannotBeComputed()
{
    const Figure figure = figureNamed(readyFigures(smallReview()), u"F24"_s);
    QVERIFY(figure.status == FigureState::NotComputable);
    QVERIFY(!figure.value && !figure.denominator && !figure.tenths);
    QVERIFY(figure.sentence.nl.startsWith(u"Niet te berekenen: "_s));
}

void tst_ReadyFigures::hasTheFormOfTheCommandLine()
{
    const ReviewState state = smallReview();
    const std::vector<Figure> figures = readyFigures(state);
    const QJsonObject f09 = toJson(figureNamed(figures, u"F09"_s));
    QCOMPARE(f09[u"value"_s], QJsonValue(3));
    QCOMPARE(f09[u"denominator"_s], QJsonValue(6));
    QCOMPARE(f09[u"percent"_s], QJsonValue(50.0));
    QCOMPARE(f09[u"plans"_s], QJsonValue(QJsonArray{u"Region 1"_s, u"Region 2"_s, u"Region 6"_s}));
    QVERIFY(f09[u"sentence_nl"_s].toString().startsWith(u"Bij 3 van de 6 plannen"_s));
    QVERIFY(f09[u"sentence_en"_s].toString().startsWith(u"In 3 of the 6 plans"_s));
    const QJsonObject f17 = toJson(figureNamed(figures, u"F17"_s));
    QVERIFY(f17[u"denominator"_s].isNull() && f17[u"percent"_s].isNull());
    QCOMPARE(toJson(figureNamed(figures, u"F22"_s))[u"value"_s], QJsonValue(u"1-5"_s));
    QCOMPARE(toJson(figureNamed(figures, u"F23"_s))[u"distribution"_s],
             QJsonValue(QJsonObject{{u"4"_s, 1}, {u"7"_s, 1}}));
    const QJsonObject none = toJson(figureNamed(readyFigures(ReviewState()), u"F05"_s));
    QVERIFY(none[u"value"_s].isNull() && none[u"percent"_s].isNull());
    QCOMPARE(none[u"denominator"_s], QJsonValue(0));
    QCOMPARE(none[u"status"_s], QJsonValue(u"no_denominator"_s));
}

void tst_ReadyFigures::givesTheBoundThatWhatIsUncertainLeaves()
{
    ReviewState state = smallReview();
    const std::vector<Figure> open = readyFigures(state); // plan 6, not determinable, may be one as well
    for (const QString &id : {u"F14"_s, u"F15"_s}) {
        QVERIFY(figureNamed(open, id).bound == Bound::AtLeast);
        QCOMPARE(figureNamed(open, id).notes.front().nl, u"Het kunnen er meer zijn: niet overal was het te bepalen."_s);
    }
    QVERIFY(figureNamed(open, u"F15"_s).sentence.nl.startsWith(u"Bij ten minste 1 van de 6 plannen (16,7 %)"_s));
    state = decidedOn(std::move(state), 6, {4, 2, 2});
    QVERIFY(figureNamed(readyFigures(state), u"F14"_s).bound == Bound::AtLeast); // as the report states them
    QVERIFY(figureNamed(readyFigures(state), u"F15"_s).bound == Bound::AtMost);
    for (const QString &id : {u"F14"_s, u"F15"_s})
        QVERIFY(figureNamed(readyFigures(state), id).notes.empty());
    QVERIFY(figureNamed(readyFigures(state), u"F14"_s).sentence.nl.startsWith(u"Bij ten minste 3 van de 6 plannen (50,0 %)"_s));

    Decision unclear = *state.find<Decision>(planNumber(4), indicator("PA")); // the only one beyond level 2
    unclear.kind = DecisionKind::Unclear;
    state.put(unclear);
    const std::vector<Figure> flagged = readyFigures(state);
    QVERIFY(figureNamed(flagged, u"F14"_s).bound == Bound::AtLeast);
    QVERIFY(figureNamed(flagged, u"F15"_s).bound == Bound::AtMost);
    const QString most = figureNamed(flagged, u"F15"_s).sentence.nl;
    QVERIFY2(most.startsWith(u"Bij ten hoogste 1 van de 6 plannen"_s), qPrintable(most));
    QCOMPARE(figureNamed(flagged, u"F15"_s).notes.front().nl,
             u"Het kunnen er minder zijn: bij 1 plan was de meetlat onduidelijk."_s);
}

void tst_ReadyFigures::givesNoBoundThatSaysNothing()
{
    const std::vector<Figure> one = readyFigures(agreedOn(reviewOfPlans(1), 1, {4, 3, 2, 1}));
    QVERIFY(figureNamed(one, u"F14"_s).bound == Bound::Exact);
    QVERIFY(figureNamed(one, u"F14"_s).sentence.nl.startsWith(u"Bij het enige plan (100,0 %)"_s));
    QVERIFY(figureNamed(one, u"F15"_s).bound == Bound::Exact);
    ReviewState state = agreedOn(reviewOfPlans(2), 1, {4, 3, 1, 1});
    state = agreedOn(std::move(state), 2, {4, 3, std::nullopt, 1});
    const Figure none = figureNamed(readyFigures(state), u"F14"_s); // "at least 0" is no news, the note is
    QVERIFY(none.bound == Bound::Exact);
    QVERIFY(none.sentence.nl.startsWith(u"Bij geen van de 2 plannen"_s));
    QCOMPARE(none.notes.size(), std::size_t(1));
}

void tst_ReadyFigures::saysThatARegisterAndTheScoresDoNotFit()
{
    ReviewState state = smallReview();
    QVERIFY(figureNamed(readyFigures(state), u"F03"_s).notes.empty()); // 8 - 6 is 2
    Region region = oneRegion(7);
    region.outcome = SearchOutcome::OlderPlan;
    state.put(region);
    QVERIFY(!figureNamed(readyFigures(state), u"F03"_s).notes.empty());
}

void tst_ReadyFigures::lacksWhatTheRubricLacks()
{
    ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    state = agreedOn(std::move(state), 1, {4});
    const std::vector<Figure> figures = readyFigures(state);
    QCOMPARE(figureNamed(figures, u"F09"_s).value, std::optional(1));
    QVERIFY(figureNamed(figures, u"F11"_s).status == FigureState::NotComputable);
    QCOMPARE(figureNamed(figures, u"F21"_s).value, std::optional(1));
}

void tst_ReadyFigures::saysLessThanHalfInWords()
{
    ReviewState state = smallReview();
    state = withCard(std::move(state), 4, [](Plan &card) { card.adopted = PartialDate{2024, 0, 0}; });
    QVERIFY(figureNamed(readyFigures(state), u"F08"_s).sentence.nl.contains(u"(de helft)"_s));
    state = withCard(std::move(state), 5, [](Plan &card) { card.adopted = PartialDate{2024, 0, 0}; });
    QVERIFY(figureNamed(readyFigures(state), u"F08"_s).sentence.nl.contains(u"(meer dan de helft)"_s));
}

void tst_ReadyFigures::countsTheRatersOfEachPlan()
{
    ReviewState state = agreedOn(reviewOfPlans(2), 1, {4, 3, 2, 1});
    state = handedInBoth(std::move(state), 2, {4, 3}, {4, 3, 2, 1}); // R1 left participation open
    state = decidedOn(std::move(state), 2, {4, 3, 2});
    const Figure figure = figureNamed(readyFigures(state), u"F20"_s);
    QCOMPARE(figure.value, std::optional(1));
    QCOMPARE(figure.sentence.nl, u"Door twee beoordelaars volledig gescoord: 1 van de 2 plannen."_s);
    QCOMPARE(namesOf(figure.count.others), QStringList{u"Region 2"_s});
}

void tst_ReadyFigures::saysOfRegionsThatTheRegisterIsSilent()
{
    ReviewState state = smallReview(); // 3, 5 and 6 have no claim either way
    const Bilingual three = figureNamed(readyFigures(state), u"F07"_s).notes.back();
    QCOMPARE(three.nl, u"3 regio’s buiten de noemer: het register zegt niet of ze erbij horen."_s);
    QCOMPARE(three.en, u"3 regions outside the denominator: the register does not say whether they belong there."_s);
    for (int n : {3, 5}) {
        Region region = oneRegion(n);
        region.dashboardNew = false;
        state.put(region);
    }
    QCOMPARE(figureNamed(readyFigures(state), u"F07"_s).notes.back().nl,
             u"1 regio buiten de noemer: het register zegt niet of die erbij hoort."_s);
    QCOMPARE(figureNamed(readyFigures(state), u"F16"_s).notes.front().nl, // the date "2022" of plan 6
             u"1 plan buiten de noemer: de plankaart zegt niet of het erbij hoort."_s);
}

void tst_ReadyFigures::speaksOfNoDenominatorWhereThereIsNone()
{
    const ReviewState state = withCard(smallReview(), 2, [](Plan &card) { card.structure.reset(); });
    const Figure figure = figureNamed(readyFigures(state), u"F17"_s);
    QVERIFY(!figure.denominator);
    QCOMPARE(figure.notes.size(), std::size_t(1));
    QCOMPARE(figure.notes[0].nl, u"Niet bekend bij 1 plan; niet geteld."_s);
    QCOMPARE(figure.notes[0].en, u"Not known for 1 plan; not counted."_s);
    QCOMPARE(figure.definition.nl, u"Geteld, zonder noemer, onder plannen met een besluit over elke kernindicator. Bij de "
                                   "getelde plannen zijn de zes actielijnen het kader van het plan."_s);
    QVERIFY(figure.definition.en.startsWith(u"Counted, without a denominator, among plans with a decision"_s));
}

void tst_ReadyFigures::countsTheRatersWhoHandedIn()
{
    ReviewState state = reviewOfPlans(2);
    const auto team = [](const ReviewState &of) { return figureNamed(readyFigures(of), u"F19"_s); };
    QCOMPARE(team(state).value, std::optional(0));
    QCOMPARE(team(state).sentence.nl, u"Nog niemand heeft een beoordeeld plan ingeleverd."_s);
    state = submitted(std::move(state), raterNumber(1), {4, 3, 2, 1}, planNumber(1));
    state = submitted(std::move(state), raterNumber(2), {4, 3, 2, 1}, planNumber(2));
    QCOMPARE(team(state).value, std::optional(2));
    QVERIFY(team(state).definition.nl.startsWith(u"De beoordelaars die ten minste één plan"_s));
    Region region = oneRegion(2);
    region.isActive = false;
    state.put(region);
    QCOMPARE(team(state).value, std::optional(1));
}

void tst_ReadyFigures::saysThatBothEndsOfAPeriodCount()
{
    const ReviewState state = withCard(smallReview(), 1, [](Plan &card) {
        card.periodFrom = PartialDate{2024, 0, 0};
        card.periodTo = PartialDate{2028, 0, 0};
    });
    const Figure figure = figureNamed(readyFigures(state), u"F23"_s);
    QCOMPARE(figure.distribution.front(), std::pair(u"5"_s, 1));
    QVERIFY2(figure.definition.nl.contains(u"2024 tot en met 2027 is vier jaar"_s), qPrintable(figure.definition.nl));
    QVERIFY(figure.definition.en.contains(u"2024 up to and including 2027 is four years"_s));
}

void tst_ReadyFigures::speaksOfOnePlanAsOne()
{
    ReviewState state = agreedOn(reviewOfPlans(2), 1, {4, 4, 2, 1});
    state = withCard(std::move(state), 1, [](Plan &card) {
        card.periodFrom = PartialDate{2024, 0, 0};
        card.periodTo = PartialDate{2030, 0, 0};
    });
    const std::vector<Figure> figures = readyFigures(state);
    QVERIFY(figureNamed(figures, u"F10"_s).sentence.nl.startsWith(u"Bij het enige plan met een besluit (100,0 %) zijn er"_s));
    QVERIFY(figureNamed(figures, u"F10"_s).sentence.en.startsWith(u"In the only plan with a decision (100.0%) there are"_s));
    const Figure cycle = figureNamed(figures, u"F23"_s);
    QCOMPARE(cycle.sentence.nl,
             u"De beleidscyclus duurt langer dan vijf jaar bij het enige plan waarvan de looptijd bekend is."_s);
    QCOMPARE(cycle.notes.front().nl, u"Van 1 plan is de looptijd niet bekend."_s);
    QCOMPARE(cycle.notes.front().en, u"Of 1 plan the period is not known."_s);
    QCOMPARE(figureNamed(figures, u"F03"_s).notes.front().nl,
             u"Zonder beoordeeld plan is 1 regio: een andere uitkomst van het zoeken, of nog geen besluit."_s);
    ReviewState lone = handedInBoth(reviewOfPlans(1), 1, {4, 3}, {4, 3, 2, 1}); // R1 left participation open
    lone = decidedOn(std::move(lone), 1, {4, 3, 2});
    QCOMPARE(figureNamed(readyFigures(lone), u"F20"_s).sentence.nl,
             u"Het plan is niet door twee beoordelaars volledig gescoord."_s);
}

void tst_ReadyFigures::countsNoughtAndOneAsLackingInvolvement()
{
    const auto roundOn = [](Scale scale, int lowest) {
        ReviewState state = reviewOfPlans(3);
        Project project = state.project();
        project.scale = scale;
        state.put(project);
        const int levels[] = {lowest, 2, 4};
        for (int plan = 1; plan <= 3; ++plan)
            state = agreedOn(std::move(state), plan, {3, 3, levels[plan - 1], 1});
        return readyFigures(state);
    };
    const std::vector<Figure> fromZero = roundOn(Scale::ZeroToFive, 0);
    int all = 0;
    for (const QString &id : {u"F13"_s, u"F14"_s, u"F15"_s})
        all += figureNamed(fromZero, id).value.value_or(0);
    QCOMPARE(all, 3); // no plan is in none of the three
    QCOMPARE(namesOf(figureNamed(fromZero, u"F13"_s).behind()), QStringList{u"Region 1"_s});
    QVERIFY(figureNamed(fromZero, u"F13"_s).definition.nl.endsWith(u"tellen 0 en 1 allebei mee: beide betekenen achteruitgang."_s));
    QCOMPARE(figureNamed(roundOn(Scale::ZeroToFive, 1), u"F13"_s).value, std::optional(1));
    const Figure fromOne = figureNamed(roundOn(Scale::OneToFive, 1), u"F13"_s);
    QCOMPARE(fromOne.value, std::optional(1));
    QVERIFY(!fromOne.definition.nl.contains(u"0–5"));
}

QTEST_GUILESS_MAIN(tst_ReadyFigures)
#include "tst_ReadyFigures.moc"
