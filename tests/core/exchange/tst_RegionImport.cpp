// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Dashboard.h"
#include "core/domain/Setup.h"
#include "core/exchange/FileWriting.h"
#include "core/exchange/Imports.h"
#include "tests/support/Builders.h"

#include <QFile>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ReviewState taken(ReviewState state, const Result<ImportPlan> &plan)
{
    if (!plan)
        qFatal("%s", qPrintable(plan.error().detail));
    for (const Edit &edit : plan->edits)
        state.apply(edit);
    return state;
}

ImportLine onlyLine(const Result<ImportPlan> &plan)
{
    if (!plan || plan->lines.size() != 1)
        qFatal("not one line");
    return plan->lines.front();
}

const QByteArray fullHeader = "centrumgemeente\taliases\tactive\toutcome\tsearched\tdashboard_new\tdashboard_version\t"
                              "cbs_code_unverified\tstatus\tcertainty\tevidence\n";

} // namespace

class tst_RegionImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRegisterComesInWithAllItsColumns();
    void twiceIsOnce();
    void whatGoesOutComesBackIn();
    void columnsThatAreNotThereLeaveARegionAsItIs();
    void aLineFoundByAnAliasKeepsTheNameAndAddsAliases();
    void aRegionThatIsCalledOtherwiseNowIsTheSameRegion();
    void aLineThatCannotBeTakenIsRefusedAndTheOthersComeIn_data();
    void aLineThatCannotBeTakenIsRefusedAndTheOthersComeIn();
    void aTableWithoutRegionsIsRefused();
    void tabsAndLineEndsDoNotBreakTheExport();
    void noNameGoesOutAsAFormulaAndAllComeBackAsTheyWere();
    void theRegisterOfTheDomainComesIn();
    void validityAndDatedClaimsGoOutAndComeBackIn();
};

void tst_RegionImport::aRegisterComesInWithAllItsColumns()
{
    const Result<ImportPlan> plan = planRegionImport(
        {}, fullHeader +
                "Den Haag\t's-Gravenhage; Haaglanden\tno\tprogress-report\tsite, May\tyes\tv2\tGM0518\tclassic\t"
                "A\t\"as said\" (paper)\n");
    QCOMPARE(onlyLine(plan).what, ImportLine::What::New);
    QCOMPARE(onlyLine(plan).line, 2);
    const ReviewState state = taken({}, plan);
    const Region *region = findRegion(state, u"haaglanden"_s);
    QVERIFY(region);
    Region expected;
    expected.id = region->id;
    expected.name = u"Den Haag"_s;
    expected.aliases = QStringList{u"'s-Gravenhage"_s, u"Haaglanden"_s};
    expected.isActive = false;
    expected.outcome = SearchOutcome::ProgressReport;
    expected.searched = u"site, May"_s;
    expected.dashboardNew = true;
    expected.dashboardVersion = u"v2"_s;
    expected.code = u"GM0518"_s;
    expected.status = u"classic"_s;
    expected.certainty = u"A"_s;
    expected.evidence = u"\"as said\" (paper)"_s;
    QCOMPARE(*region, expected);
}

void tst_RegionImport::twiceIsOnce()
{
    const QByteArray tsv = "region\toutcome\nAlmelo\tnew\nZwolle\tnone\n";
    const ReviewState once = taken({}, planRegionImport({}, tsv));
    const Result<ImportPlan> again = planRegionImport(once, tsv);
    QVERIFY(again.has_value());
    QCOMPARE(again->count(ImportLine::What::Same), 2);
    QVERIFY(again->edits.empty());
    const Result<ImportPlan> changed = planRegionImport(once, QByteArray(tsv).replace("none", "older"));
    QCOMPARE(changed->count(ImportLine::What::Changed), 1);
    QCOMPARE(findRegion(taken(once, changed), u"Zwolle"_s)->outcome, SearchOutcome::OlderPlan);
}

void tst_RegionImport::whatGoesOutComesBackIn()
{
    const QByteArray tsv = fullHeader +
                           "Almelo\t\tyes\t\t\t\t\tGM0141\tclassic\tC\tgeneral knowledge\n"
                           "Assen\tNoord-Drenthe; Drenthe\tno\tnew\tsite\tno\tv1\tGM0106\tclassic\tA\tpaper\n";
    const ReviewState state = taken({}, planRegionImport({}, tsv));
    QByteArray written = tsv;
    written.replace("evidence\n", "evidence\tvalid_from\tvalid_until\tdashboard_claims\n");
    written.replace("general knowledge\n", "general knowledge\t\t\t\n").replace("paper\n", "paper\t\t\t\n");
    QCOMPARE(regionsToTsv(state), written);
    QVERIFY(planRegionImport(state, regionsToTsv(state))->edits.empty());
}

void tst_RegionImport::columnsThatAreNotThereLeaveARegionAsItIs()
{
    const ReviewState state =
        taken({}, planRegionImport({}, fullHeader + "Assen\tDrenthe\tno\tnew\ts\tno\tv1\tG\tx\tA\te\n"));
    const ReviewState after = taken(state, planRegionImport(state, "region\tsearched\nAssen\tagain\n"));
    Region expected = *findRegion(state, u"Assen"_s);
    expected.searched = u"again"_s;
    QCOMPARE(*findRegion(after, u"Assen"_s), expected);
}

void tst_RegionImport::aLineFoundByAnAliasKeepsTheNameAndAddsAliases()
{
    const ReviewState state = taken({}, planRegionImport({}, "region\taliases\nDen Haag\tHaaglanden\n"));
    const ReviewState after =
        taken(state, planRegionImport(state, "region\taliases\toutcome\nhaaglanden\tDelft\tnew\n"));
    QCOMPARE(after.all<Region>().size(), std::size_t(1));
    QCOMPARE(findRegion(after, u"Delft"_s)->name, u"Den Haag"_s);
    QCOMPARE(findRegion(after, u"Delft"_s)->aliases, (QStringList{u"Haaglanden"_s, u"Delft"_s}));
    QCOMPARE(findRegion(after, u"Delft"_s)->outcome, SearchOutcome::NewPlan);
}

void tst_RegionImport::aRegionThatIsCalledOtherwiseNowIsTheSameRegion()
{
    const ReviewState state = taken({}, planRegionImport({}, "region\n's-Gravenhage\n"));
    const Result<ImportPlan> plan = planRegionImport(state, "region\taliases\nDen Haag\t's-Gravenhage\n");
    QCOMPARE(onlyLine(plan).what, ImportLine::What::Changed);
    const ReviewState after = taken(state, plan);
    QCOMPARE(after.all<Region>().size(), std::size_t(1));
    QCOMPARE(findRegion(after, u"Den Haag"_s)->name, u"'s-Gravenhage"_s);
}

void tst_RegionImport::aLineThatCannotBeTakenIsRefusedAndTheOthersComeIn_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Error::Code>("why");
    QTest::newRow("no name") << QByteArray("\t\tyes\tnew") << Error::Code::NameIsEmpty;
    QTest::newRow("neither yes nor no") << QByteArray("Zwolle\t\tperhaps\tnew") << Error::Code::BadValue;
    QTest::newRow("an unknown outcome") << QByteArray("Zwolle\t\tyes\tlost") << Error::Code::BadValue;
    QTest::newRow("an alias of another region") << QByteArray("Zwolle\tTwente\tyes\tnew") << Error::Code::NameIsTaken;
}

void tst_RegionImport::aLineThatCannotBeTakenIsRefusedAndTheOthersComeIn()
{
    QFETCH(QByteArray, line);
    QFETCH(Error::Code, why);
    const Result<ImportPlan> plan = planRegionImport(
        {}, "region\taliases\tactive\toutcome\nAlmelo\tTwente\tyes\tnew\n" + line + "\nVenlo\t\tyes\tnew\n");
    QVERIFY(plan.has_value());
    QCOMPARE(plan->count(ImportLine::What::Refused), 1);
    QCOMPARE(plan->lines[1].what, ImportLine::What::Refused);
    QCOMPARE(plan->lines[1].why, why);
    QCOMPARE(plan->lines[1].line, 3);
    const ReviewState state = taken({}, plan);
    QCOMPARE(state.all<Region>().size(), std::size_t(2));
    QVERIFY(!findRegion(state, u"Zwolle"_s));
}

void tst_RegionImport::aTableWithoutRegionsIsRefused()
{
    QCOMPARE(refusalOf(planRegionImport({}, "name\tcode\nAssen\tGM0106\n")), Error::Code::ColumnMissing);
    QCOMPARE(refusalOf(planRegionImport({}, "")), Error::Code::BadTable);
    const auto misspelt = planRegionImport({}, "Centrumgemeente\tdashbord_new\tsearched\nAssen\tyes\tall\n");
    QVERIFY(misspelt);
    QCOMPARE(misspelt->columnsNotRead, QStringList{u"dashbord_new"_s});
}

void tst_RegionImport::tabsAndLineEndsDoNotBreakTheExport()
{
    ReviewState state;
    Region region = oneRegion();
    region.searched = u"one\ttwo\nthree"_s;
    state.put(region);
    QCOMPARE(regionsToTsv(state).count('\n'), 2);
    QVERIFY(regionsToTsv(state).contains("\tone two three\t"));
}

void tst_RegionImport::noNameGoesOutAsAFormulaAndAllComeBackAsTheyWere()
{
    ReviewState state;
    const QStringList names{u"=1+1"_s, u"+31"_s, u"-Oost"_s, u"@home"_s, u"'s-Hertogenbosch"_s};
    for (int n = 0; n < names.size(); ++n) {
        Region region = oneRegion(n + 1);
        region.name = names.at(n);
        region.searched = names.at(n);
        region.aliases = {names.at(n) + u"; oud"_s, names.at(n) + u"|b"_s};
        state.put(region);
    }
    const QByteArray tsv = regionsToTsv(state);
    for (const QByteArray start : {"\n=", "\t=", "\n+", "\t+", "\n-", "\t-", "\n@", "\t@"})
        QVERIFY2(!tsv.contains(start), start.constData());
    QVERIFY(tsv.contains("\n's-Hertogenbosch\t"));
    QVERIFY(planRegionImport(state, tsv)->edits.empty());
    const ReviewState again = taken({}, planRegionImport({}, tsv));
    for (const QString &name : names) {
        QVERIFY2(findRegion(again, name), qPrintable(name));
        QCOMPARE(findRegion(again, name)->searched, name);
        QCOMPARE(findRegion(again, name)->aliases, QStringList({name + u"; oud"_s, name + u"|b"_s}));
    }
}

void tst_RegionImport::theRegisterOfTheDomainComesIn()
{
    const Result<QByteArray> tsv = readWholeFile(QStringLiteral(MEETLAT_SHARED_DIR "/domain/regions.tsv"));
    if (!tsv)
        QSKIP("../shared/domain/regions.tsv is not here");
    const Result<ImportPlan> plan = planRegionImport({}, *tsv);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->count(ImportLine::What::Refused), 0);
    const ReviewState state = taken({}, plan);
    QCOMPARE(state.all<Region>().size(), std::size_t(tsv->count('\n')) - 1);
    QCOMPARE(findRegion(state, u"'s-Gravenhage"_s)->name, u"Den Haag"_s);
    QCOMPARE(findRegion(state, u"Assen"_s)->code, u"GM0106"_s);
    QVERIFY(planRegionImport(state, regionsToTsv(state))->edits.empty());
}

void tst_RegionImport::validityAndDatedClaimsGoOutAndComeBackIn()
{
    const QByteArray tsv = "region\toutcome\tvalid_from\tvalid_until\tdashboard_claims\n"
                           "Hoogeveen\tolder\t2022\t2026-06\t2023-12-01 | v1 | no | brief; 2024-06-30 | v2 | yes |\n"
                           "Assen\t\t\t\t31 juni | v1 | no\n";
    const Result<ImportPlan> plan = planRegionImport({}, tsv);
    QCOMPARE(plan->lines[0].what, ImportLine::What::New);
    QCOMPARE(plan->lines[1].what, ImportLine::What::Refused);
    const ReviewState state = taken({}, plan);
    const Region *region = findRegion(state, u"Hoogeveen"_s);
    QVERIFY(region);
    QCOMPARE(region->validFrom->toString(), u"2022"_s);
    QCOMPARE(region->validUntil->toString(), u"2026-06"_s);
    QCOMPARE(claimsOf(state, region->id).size(), std::size_t(2));
    QCOMPARE(region->dashboardNew, std::optional<bool>(true)); // the newest claim counts
    QVERIFY(!findRegion(state, u"Assen"_s));

    const ReviewState back = taken({}, planRegionImport({}, regionsToTsv(state)));
    QCOMPARE(regionsToTsv(back), regionsToTsv(state));
    QVERIFY(planRegionImport(state, regionsToTsv(state))->edits.empty());
}

QTEST_APPLESS_MAIN(tst_RegionImport)
#include "tst_RegionImport.moc"
