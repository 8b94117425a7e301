// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PlanFacts.h"
#include "core/domain/Setup.h"
#include "core/exchange/Imports.h"
#include "tests/support/Builders.h"

#include <QSet>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;
using What = ImportLine::What;

namespace {

ReviewState taken(ReviewState state, const Result<ImportPlan> &plan)
{
    if (!plan)
        qFatal("%s", qPrintable(plan.error().detail));
    for (const Edit &edit : plan->edits)
        state.apply(edit);
    return state;
}

QByteArray table(const QByteArray &header, const QByteArray &lines)
{
    return header + "\r\n" + lines;
}

const Plan &firstPlan(const ReviewState &state)
{
    return *state.find<Plan>(planNumber(1));
}

const QByteArray all = "region,title,kind,adopted,period_from,period_to,source,signed,same_alderman,involved,"
                       "action_lines,structure,tags";

} // namespace

class tst_CardImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyColumnComesIn();
    void twiceIsOnce();
    void aPlanIsFoundByTheNameOfItsFile_data();
    void aPlanIsFoundByTheNameOfItsFile();
    void aRegionWithoutAPlanGetsACard();
    void twoLinesForARegionAreTwoPlansByTitle();
    void whatIsNotSaidStays();
    void aMinusClears();
    void whoSignedByNameStaysWhereThePortfolioStays();
    void aLineThatCannotBeReadIsRefusedAndTheOthersComeIn_data();
    void aLineThatCannotBeReadIsRefusedAndTheOthersComeIn();
    void howGroupsTookPartComesIn();
    void whatGoesOutComesBackIn();
    void namesWithOurOwnSignsComeBackAsTheyWere_data();
    void namesWithOurOwnSignsComeBackAsTheyWere();
    void aBackslashOfAnOlderFileIsABackslash();
    void aTableWithoutRegionAndFileIsRefused();
    void allCardsAreOneAction();
};

void tst_CardImport::everyColumnComesIn()
{
    const Result<ImportPlan> plan = planCardImport(
        reviewOfPlans(2),
        table(all, "Region 1,Eerst een huis,action-plan,2024-03,2024,2027-12-31,site,wonen; zorg,no,"
                   "jongerenpanel; cliëntenraad,preventie;WONEN_EERST,yes,ambitie structureel\r\n"));
    QVERIFY(plan.has_value());
    QCOMPARE(plan->lines.size(), std::size_t(1));
    QCOMPARE(plan->lines[0].what, What::Changed);
    QCOMPARE(plan->lines[0].line, 2);
    const Plan card = firstPlan(taken(reviewOfPlans(2), plan));
    QCOMPARE(card.title, u"Eerst een huis"_s);
    QCOMPARE(card.kind, PlanKind::ActionPlan);
    QCOMPARE(card.adopted->toString(), u"2024-03"_s);
    QCOMPARE(card.periodFrom->toString(), u"2024"_s);
    QCOMPARE(card.periodTo->toString(), u"2027-12-31"_s);
    QCOMPARE(card.source, u"site"_s);
    QCOMPARE(card.signatories.size(), std::size_t(2));
    QCOMPARE(card.signatories[0].portfolios, std::vector<Portfolio>{Portfolio::Housing});
    QCOMPARE(card.sameAlderman, std::optional<bool>(false));
    QCOMPARE(card.involved, (QStringList{u"jongerenpanel"_s, u"cliëntenraad"_s}));
    QCOMPARE(card.actionLines, (QStringList{u"PREVENTIE"_s, u"WONEN_EERST"_s}));
    QCOMPARE(card.structure, std::optional<bool>(true));
    QCOMPARE(card.tags, QStringList(u"ambitie structureel"_s));
}

void tst_CardImport::twiceIsOnce()
{
    const QByteArray csv = table(all, "Region 1,T,policy_plan,2021,,,,zorg,yes,a;b,ERVARING,no,t\r\n");
    const ReviewState once = taken(reviewOfPlans(1), planCardImport(reviewOfPlans(1), csv));

    const Result<ImportPlan> again = planCardImport(once, csv);

    QCOMPARE(again->lines[0].what, What::Same);
    QVERIFY(again->edits.empty());
}

void tst_CardImport::aPlanIsFoundByTheNameOfItsFile_data()
{
    QTest::addColumn<QByteArray>("file");

    QTest::newRow("as it is called") << QByteArray("plan-2.pdf");
    QTest::newRow("without ending, in capitals") << QByteArray("PLAN-2");
    QTest::newRow("with a folder") << QByteArray("plannen/plan-2.pdf");
}

void tst_CardImport::aPlanIsFoundByTheNameOfItsFile()
{
    QFETCH(QByteArray, file);
    const ReviewState state = reviewOfPlans(2);
    const Result<ImportPlan> plan =
        planCardImport(state, table("file,title", file + ",Gevonden\r\nweg.pdf,Niet gevonden\r\n"));

    QCOMPARE(taken(state, plan).find<Plan>(planNumber(2))->title, u"Gevonden"_s);
    QCOMPARE(plan->lines[1].what, What::Refused);
    QCOMPARE(plan->lines[1].why, Error::Code::UnknownDocument);
}

void tst_CardImport::aRegionWithoutAPlanGetsACard()
{
    ReviewState state = reviewOfPlans(1);
    state.put(oneRegion(7));

    const Result<ImportPlan> plan = planCardImport(state, table("region;title;adopted", "Region 7;Nieuw;2024\r\n"));

    QCOMPARE(plan->lines[0].what, What::New);
    const ReviewState after = taken(state, plan);
    QCOMPARE(plansOf(after, regionNumber(7)).size(), std::size_t(1));
    QCOMPARE(plansOf(after, regionNumber(7)).front()->title, u"Nieuw"_s);
}

void tst_CardImport::twoLinesForARegionAreTwoPlansByTitle()
{
    ReviewState state = reviewOfPlans(1);
    state.put(oneRegion(7));
    const QByteArray csv = table("region,title,tags", "Region 7,Een,x\r\nRegion 7,Twee,y\r\n");

    const ReviewState after = taken(state, planCardImport(state, csv));

    QCOMPARE(plansOf(after, regionNumber(7)).size(), std::size_t(2));
    QVERIFY(planCardImport(after, csv)->edits.empty());
}

void tst_CardImport::whatIsNotSaidStays()
{
    ReviewState state = reviewOfPlans(1);
    Plan known = firstPlan(state);
    known.source = u"site"_s;
    known.tags = QStringList(u"oud"_s);
    state.put(known);

    const Plan card =
        firstPlan(taken(state, planCardImport(state, table("region,title,tags,adopted", "Region 1,,,2024\r\n"))));

    QCOMPARE(card.source, u"site"_s);
    QCOMPARE(card.tags, QStringList(u"oud"_s));
    QCOMPARE(card.title, known.title);
    QCOMPARE(card.adopted->toString(), u"2024"_s);
}

void tst_CardImport::aMinusClears()
{
    const QByteArray full = table(all, "Region 1,T,policy_plan,2021,2021,2022,s,zorg,yes,a,ERVARING,no,t\r\n");
    const ReviewState state = taken(reviewOfPlans(1), planCardImport(reviewOfPlans(1), full));

    const Plan card =
        firstPlan(taken(state, planCardImport(state, table(all, "Region 1,-,-,-,-,-,-,-,-,-,-,-,-\r\n"))));

    Plan empty;
    empty.id = planNumber(1);
    empty.region = regionNumber(1);
    QCOMPARE(card, empty);
}

void tst_CardImport::whoSignedByNameStaysWhereThePortfolioStays()
{
    ReviewState state = reviewOfPlans(1);
    Plan known = firstPlan(state);
    known.signatories = {{u"J. de Wit"_s, u"Beekdal"_s, {Portfolio::Housing, Portfolio::Care}},
                         {u"K. Bos"_s, {}, {Portfolio::Youth}}};
    state.put(known);

    const Plan card =
        firstPlan(taken(state, planCardImport(state, table("region,signed", "Region 1,wonen;inkomen\r\n"))));

    QCOMPARE(card.signatories.size(), std::size_t(2));
    QCOMPARE(card.signatories[0], (Signatory{u"J. de Wit"_s, u"Beekdal"_s, {Portfolio::Housing}}));
    QCOMPARE(card.signatories[1], (Signatory{{}, {}, {Portfolio::Income}}));
}

void tst_CardImport::aLineThatCannotBeReadIsRefusedAndTheOthersComeIn_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("kind") << QByteArray("kind") << QByteArray("boek");
    QTest::newRow("date") << QByteArray("adopted") << QByteArray("maart");
    QTest::newRow("impossible day") << QByteArray("period_to") << QByteArray("2024-02-31");
    QTest::newRow("portfolio") << QByteArray("signed") << QByteArray("wonen;sport");
    QTest::newRow("yes or no") << QByteArray("structure") << QByteArray("misschien");
    QTest::newRow("action line by number") << QByteArray("action_lines") << QByteArray("3");
    QTest::newRow("how they took part") << QByteArray("participation") << QByteArray("raad | praten | realised");
}

void tst_CardImport::aLineThatCannotBeReadIsRefusedAndTheOthersComeIn()
{
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, value);
    const ReviewState state = reviewOfPlans(2);

    const Result<ImportPlan> plan =
        planCardImport(state, table("region,tags," + column, "Region 1,een," + value + "\r\nRegion 2,twee,\r\n"));

    QCOMPARE(plan->lines[0].what, What::Refused);
    QVERIFY2(plan->lines[0].detail.contains(QString::fromLatin1(column)), qPrintable(plan->lines[0].detail));
    const ReviewState after = taken(state, plan);
    QVERIFY(firstPlan(after) == firstPlan(state)); // nothing of a refused line
    QCOMPARE(after.find<Plan>(planNumber(2))->tags, QStringList(u"twee"_s));
}

void tst_CardImport::howGroupsTookPartComesIn()
{
    const QByteArray csv = table("region,participation",
                                 "Region 1,jongerenpanel | advise | realised; cliëntenraad | codecide | announced\r\n");
    const ReviewState state = taken(reviewOfPlans(1), planCardImport(reviewOfPlans(1), csv));
    QCOMPARE(participationIn(state, planNumber(1)),
             (std::vector<Participation>{{u"cliëntenraad"_s, Realisation::Announced, Rung::Codecided},
                                         {u"jongerenpanel"_s, Realisation::Realised, Rung::Advised}}));
    QVERIFY(planCardImport(state, csv)->edits.empty());

    const ReviewState cleared =
        taken(state, planCardImport(state, table("region,participation", "Region 1,-\r\n")));
    QVERIFY(participationIn(cleared, planNumber(1)).empty());
    QCOMPARE(cleared.find<Plan>(planNumber(1))->involved.size(), 2);
}

void tst_CardImport::namesWithOurOwnSignsComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"cliënten; naasten", "raad | panel", "wonen\\zorg", "eind\\", "\\;|\\\\", "a;b;c", "|", "\\|"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void tst_CardImport::namesWithOurOwnSignsComeBackAsTheyWere()
{
    QFETCH(QString, name);
    ReviewState state = reviewOfPlans(2);
    Plan card = firstPlan(state);
    card.tags = {name, u"tweede"_s};
    card.involved = {u"eerste"_s};
    card.signatories = {{name, name, {Portfolio::Housing, Portfolio::Care}}, {u"K"_s, {}, {}}};
    state.put(card);
    for (const QString &group : {name, u"eerste"_s})
        state = after(state, setParticipation(state, card.id, {group, Realisation::Realised, Rung::Advised}));
    const Plan before = firstPlan(state);
    const std::vector<Participation> took = participationIn(state, card.id);
    QVERIFY(before.involved.contains(name));

    ReviewState other = reviewOfPlans(2);
    const QByteArray csv = cardsToCsv(state);
    other = taken(other, planCardImport(other, csv));
    QCOMPARE(firstPlan(other).tags, before.tags);
    QCOMPARE(QSet<QString>(firstPlan(other).involved.begin(), firstPlan(other).involved.end()),
             QSet<QString>(before.involved.begin(), before.involved.end()));
    QVERIFY(firstPlan(other).signatories == before.signatories);
    QCOMPARE(participationIn(other, card.id), took);
    QVERIFY(planCardImport(state, csv)->edits.empty());
}

void tst_CardImport::aBackslashOfAnOlderFileIsABackslash()
{
    const ReviewState state = taken(reviewOfPlans(1), planCardImport(reviewOfPlans(1), table("region,involved,tags",
                                                                    "Region 1,wonen\\zorg; raad,C:\\map;\\x\r\n")));
    QCOMPARE(firstPlan(state).involved, (QStringList{u"wonen\\zorg"_s, u"raad"_s}));
    QCOMPARE(firstPlan(state).tags, (QStringList{u"C:\\map"_s, u"\\x"_s}));
}

void tst_CardImport::whatGoesOutComesBackIn()
{
    ReviewState state = reviewOfPlans(3);
    Plan card = firstPlan(state);
    card.title = u"=Eerst; \"een\" huis"_s;
    card.kind = PlanKind::CouncilLetter;
    card.signatories = {{u"J. de Wit"_s, u"Beekdal"_s, {Portfolio::Housing, Portfolio::Care}}, {u"K"_s, {}, {}}};
    card.involved = {u"a"_s, u"b"_s};
    card.adopted = PartialDate{2024, 2, 0};
    card.sameAlderman = true;
    state.put(card);
    state = after(state, setParticipation(state, card.id, {u"a"_s, Realisation::Announced, Rung::Informed}));

    const Result<ImportPlan> same = planCardImport(state, cardsToCsv(state));
    QVERIFY(same.has_value());
    QCOMPARE(same->count(What::Same), 3);
    QVERIFY(same->edits.empty());

    const ReviewState rebuilt = taken(reviewOfPlans(3), planCardImport(reviewOfPlans(3), cardsToCsv(state)));
    QVERIFY(firstPlan(rebuilt) == card);
}

void tst_CardImport::aTableWithoutRegionAndFileIsRefused()
{
    QVERIFY(refusalOf(planCardImport(reviewOfPlans(1), "title,tags\r\nx,y\r\n")) == Error::Code::ColumnMissing);
}

void tst_CardImport::allCardsAreOneAction()
{
    const ReviewState state = reviewOfPlans(3);
    const Result<ImportPlan> plan =
        planCardImport(state, table("region,tags", "Region 1,a\r\nRegion 2,b\r\nRegion 3,c\r\n"));
    QCOMPARE(plan->edits.size(), std::size_t(1));
    QCOMPARE(plan->edits[0].kind, Edit::Kind::ChangePlan);
    QCOMPARE(plan->edits[0].changes.size(), std::size_t(3));
}

QTEST_GUILESS_MAIN(tst_CardImport)
#include "tst_CardImport.moc"
