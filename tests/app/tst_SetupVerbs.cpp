// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/RunningMeetlat.h"

#include "tests/core/pdf/PdfFixtures.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace meetlat::testing;
using namespace Qt::Literals::StringLiterals;

class tst_SetupVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void doesNotOverwriteAProject();
    void refusesAProjectWithoutATitle();
    void takesRegionsInAndWritesThemAgain();
    void namesTheLineOfARegionThatItRefuses();
    void namesTheColumnThatATableLacks();
    void tellsWhatItRefusedAsAListWhetherItRefusedOrNot();
    void namesTheDraftsThatARefusedLineLeaves();
    void neverWritesAnExportOverAProject();
    void makesAPlanCardWithoutADocument();
    void addsDocumentsToThePlanThatIsThere();
    void takesTheGoodFilesInAndRefusesTheBadOnesByName();
    void makesNoPlanWhenEveryFileIsRefused();
    void leavesOpenWhetherAPlanIsNewWhenTheDateStraddlesTheCutOff_data();
    void leavesOpenWhetherAPlanIsNewWhenTheDateStraddlesTheCutOff();
    void findsARegionByItsAlias();
    void asksForThePlanWhenARegionHasTwo();
    void takesTheSameRaterTwice();
    void assignsAThirdRaterOnlyWhenAskedTo();
    void refusesAFileThatIsNoProject();
    void tellsOnceThatADocumentIsNotWhatItWas();
    void tellsAsAProblemThatAFileIsDamaged();

private:
    Outcome run(const QString &verb, const QStringList &rest) const
    {
        return m_meetlat(QStringList{verb, m_project} + rest);
    }
    QString pdf(const QString &name, const QString &words) const
    {
        return m_meetlat.write(name, pdfWithLines({{words}}));
    }
    int planCount() const
    {
        return static_cast<int>(m_meetlat({u"status"_s, m_project, u"--json"_s}).json()[u"plans"_s].toArray().size());
    }

    RunningMeetlat m_meetlat;
    QString m_project;
    int m_count = 0;
};

void tst_SetupVerbs::init()
{
    m_project = m_meetlat.path(u"round %1.meetlat"_s.arg(++m_count));
    QCOMPARE(m_meetlat({u"new"_s, m_project, u"--title"_s, u"Ronde"_s}).status, 0);
    const QString regions = m_meetlat.write(u"regions.tsv"_s, "centrumgemeente\taliases\nBeekdal\tDe Beek; Dalstreek\n"
                                                              "Zandrug\t\n");
    QCOMPARE(run(u"regions"_s, {u"--import"_s, regions}).status, 0);
}

void tst_SetupVerbs::doesNotOverwriteAProject()
{
    const QByteArray before = RunningMeetlat::read(m_project);

    const Outcome outcome = run(u"new"_s, {u"--title"_s, u"Andere"_s});

    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(m_project), qPrintable(outcome.err));
    QCOMPARE(RunningMeetlat::read(m_project), before);
}

void tst_SetupVerbs::refusesAProjectWithoutATitle()
{
    const QString path = m_meetlat.path(u"untitled.meetlat"_s);

    QCOMPARE(m_meetlat({u"new"_s, path, u"--title"_s, u"  "_s}).status, 1);
    QVERIFY(!QFile::exists(path));
}

void tst_SetupVerbs::takesRegionsInAndWritesThemAgain()
{
    const QString table =
        m_meetlat.write(u"more.tsv"_s, "region\toutcome\tdashboard_new\nDe Beek\tnew\tyes\nMerenoord\tnone\tno\n");
    const QString copy = m_meetlat.path(u"copy.tsv"_s);

    const Outcome import = run(u"regions"_s, {u"--import"_s, table, u"--json"_s});
    const Outcome exported = run(u"regions"_s, {u"--export"_s, copy});

    QCOMPARE(import.status, 0);
    QCOMPARE(import.json()[u"new"_s].toInt(), 1);
    QCOMPARE(import.json()[u"changed"_s].toInt(), 1);
    QCOMPARE(exported.status, 0);
    const auto written = meetlat::parseTsv(RunningMeetlat::read(copy));
    QVERIFY(written.has_value());
    QCOMPARE(written->rows.size(), std::size_t(3));
    QCOMPARE(cellWhere(*written, u"outcome"_s, {{u"centrumgemeente"_s, u"Beekdal"_s}}), u"new"_s);
    QCOMPARE(cellWhere(*written, u"outcome"_s, {{u"centrumgemeente"_s, u"Merenoord"_s}}), u"none"_s);
}

void tst_SetupVerbs::namesTheLineOfARegionThatItRefuses()
{
    const QString table = m_meetlat.write(u"bad.tsv"_s, "region\toutcome\nMerenoord\tnew\nWaterzand\tperhaps\n");

    const Outcome outcome = run(u"regions"_s, {u"--import"_s, table});

    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(u"line 3"_s) && outcome.err.contains(u"perhaps"_s), qPrintable(outcome.err));
}

void tst_SetupVerbs::namesTheColumnThatATableLacks()
{
    const QString table = m_meetlat.write(u"nameless.tsv"_s, "name\tcode\nMerenoord\t1\n");

    const Outcome outcome = run(u"regions"_s, {u"--import"_s, table});

    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(u"has no column “centrumgemeente / region”"_s), qPrintable(outcome.err));
}

void tst_SetupVerbs::tellsWhatItRefusedAsAListWhetherItRefusedOrNot()
{
    const QString good = m_meetlat.write(u"good.tsv"_s, "region\toutcome\nMerenoord\tnew\n");
    const QString bad = m_meetlat.write(u"half.tsv"_s, "region\toutcome\nMerenoord\tnew\nWaterzand\tperhaps\n");
    const QString cards = m_meetlat.write(u"cards.csv"_s, "region,title\nMerenoord,Een plan\n");

    for (const Outcome &outcome : {run(u"regions"_s, {u"--import"_s, good, u"--json"_s}),
                                   run(u"cards"_s, {u"--import"_s, cards, u"--json"_s})}) {
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.json()[u"refused"_s].isArray(), qPrintable(outcome.out));
        QCOMPARE(outcome.json()[u"refused"_s].toArray().size(), 0);
    }
    const Outcome refused = run(u"regions"_s, {u"--import"_s, bad, u"--json"_s});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.json()[u"refused"_s].toArray().size(), 1);
    QCOMPARE(refused.json()[u"same"_s].toInt(), 1);
}

void tst_SetupVerbs::namesTheDraftsThatARefusedLineLeaves()
{
    run(u"plan"_s, {u"--region"_s, u"Beekdal"_s, u"--title"_s, u"Eerst een huis"_s});
    const QString table = m_meetlat.write(u"scores.csv"_s, "region,rater,indicator,level\nBeekdal,Anna Bos,WE,4\n"
                                                           "Beekdal,Anna Bos,PR,9\nBeekdal,Karim Said,WE,3\n");
    const QStringList dry{table, u"--submit"_s, u"--dry-run"_s};

    const Outcome told = run(u"import-scores"_s, dry);
    const Outcome preview = run(u"import-scores"_s, dry + QStringList{u"--json"_s});
    const Outcome outcome = run(u"import-scores"_s, {table, u"--submit"_s, u"--json"_s});

    QVERIFY2(told.out.contains(u"Beekdal · Eerst een huis · Anna Bos: stays a draft"_s), qPrintable(told.out));
    QVERIFY2(told.out.contains(u"Beekdal · Eerst een huis · Karim Said: would be submitted"_s), qPrintable(told.out));
    for (const Outcome &each : {preview, outcome}) {
        QCOMPARE(each.status, 1);
        const QJsonArray drafts = each.json()[u"drafts"_s].toArray();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts[0].toObject()[u"rater"_s].toString(), u"Anna Bos"_s);
        QCOMPARE(each.json()[u"submitted"_s].toArray().size(), 1);
    }
    const QJsonArray plans = run(u"status"_s, {u"--json"_s}).json()[u"plans"_s].toArray();
    const QJsonArray raters = plans[0].toObject()[u"raters"_s].toArray();
    QCOMPARE(raters[0].toObject()[u"state"_s].toString(), u"busy"_s);
    QCOMPARE(raters[1].toObject()[u"state"_s].toString(), u"submitted"_s);
}

void tst_SetupVerbs::neverWritesAnExportOverAProject()
{
    const QByteArray before = RunningMeetlat::read(m_project);

    QCOMPARE(run(u"regions"_s, {u"--export"_s, m_project}).status, 1);
    QCOMPARE(RunningMeetlat::read(m_project), before);
}

void tst_SetupVerbs::makesAPlanCardWithoutADocument()
{
    const Outcome outcome =
        run(u"plan"_s, {u"--region"_s, u"Beekdal"_s, u"--title"_s, u"Eerst een huis"_s, u"--json"_s});

    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json()[u"title"_s].toString(), u"Eerst een huis"_s);
    QVERIFY(outcome.json()[u"documents"_s].toArray().isEmpty());
    QCOMPARE(planCount(), 1);
}

void tst_SetupVerbs::addsDocumentsToThePlanThatIsThere()
{
    run(u"plan"_s, {u"--region"_s, u"Beekdal"_s, u"--title"_s, u"Eerst een huis"_s, pdf(u"een.pdf"_s, u"Een"_s)});
    run(u"plan"_s, {u"--region"_s, u"Beekdal"_s, pdf(u"twee.pdf"_s, u"Twee"_s)});
    const Outcome again = run(u"plan"_s, {u"--region"_s, u"Beekdal"_s, pdf(u"een.pdf"_s, u"Een"_s)});

    QCOMPARE(again.status, 0);
    const QJsonArray plans = m_meetlat({u"status"_s, m_project, u"--json"_s}).json()[u"plans"_s].toArray();
    QCOMPARE(plans.size(), 1);
    QCOMPARE(plans[0].toObject()[u"documents"_s].toInt(), 2);
    QCOMPARE(plans[0].toObject()[u"title"_s].toString(), u"Eerst een huis"_s);
}

void tst_SetupVerbs::takesTheGoodFilesInAndRefusesTheBadOnesByName()
{
    const QString empty = m_meetlat.write(u"leeg.pdf"_s, {});
    const QString html = m_meetlat.write(u"pagina.pdf"_s, "<html>Niet gevonden</html>");

    const Outcome outcome = run(u"plan"_s, {u"--region"_s, u"Beekdal"_s, empty, pdf(u"goed.pdf"_s, u"Goed"_s), html,
                                            m_meetlat.path(u"nergens.pdf"_s), u"--json"_s});

    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.isJson());
    QCOMPARE(outcome.json()[u"documents"_s].toArray().size(), 1);
    QCOMPARE(outcome.json()[u"refused"_s].toArray().size(), 3);
    QVERIFY2(outcome.err.contains(u"leeg.pdf: This file is empty"_s), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(u"pagina.pdf: This file is not a PDF"_s), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(u"nergens.pdf: There is no file"_s), qPrintable(outcome.err));
}

void tst_SetupVerbs::makesNoPlanWhenEveryFileIsRefused()
{
    const Outcome outcome = run(u"plan"_s, {u"--region"_s, u"Beekdal"_s, m_meetlat.write(u"leeg.pdf"_s, {})});

    QCOMPARE(outcome.status, 1);
    QCOMPARE(planCount(), 0);
}

void tst_SetupVerbs::leavesOpenWhetherAPlanIsNewWhenTheDateStraddlesTheCutOff_data()
{
    QTest::addColumn<QString>("adopted");
    QTest::addColumn<QString>("age");

    QTest::newRow("the year of the cut-off") << u"2022"_s << u"unknown"_s;
    QTest::newRow("the month of the cut-off") << u"2022-12"_s << u"new"_s;
    QTest::newRow("the day before") << u"2022-11-30"_s << u"older"_s;
    QTest::newRow("a year later") << u"2023"_s << u"new"_s;
}

void tst_SetupVerbs::leavesOpenWhetherAPlanIsNewWhenTheDateStraddlesTheCutOff()
{
    QFETCH(QString, adopted);
    QFETCH(QString, age);

    const Outcome outcome = run(u"plan"_s, {u"--region"_s, u"Beekdal"_s, u"--adopted"_s, adopted, u"--json"_s});

    QCOMPARE(outcome.json()[u"new_plan"_s].toString(), age);
}

void tst_SetupVerbs::findsARegionByItsAlias()
{
    QCOMPARE(run(u"plan"_s, {u"--region"_s, u"dalstreek"_s, u"--json"_s}).json()[u"region"_s].toString(), u"Beekdal"_s);
    const Outcome unknown = run(u"plan"_s, {u"--region"_s, u"Nergensland"_s});
    QCOMPARE(unknown.status, 1);
    QVERIFY2(unknown.err.contains(u"Nergensland"_s), qPrintable(unknown.err));
}

void tst_SetupVerbs::asksForThePlanWhenARegionHasTwo()
{
    run(u"plan"_s, {u"--region"_s, u"Beekdal"_s, u"--title"_s, u"Eerste"_s});
    run(u"plan"_s, {u"--region"_s, u"Beekdal"_s, u"--title"_s, u"Tweede"_s});
    run(u"rater"_s, {u"--name"_s, u"Anna Bos"_s});

    QCOMPARE(planCount(), 2);
    QCOMPARE(run(u"assign"_s, {u"--region"_s, u"Beekdal"_s, u"--raters"_s, u"Anna Bos"_s}).status, 1);
    QCOMPARE(run(u"assign"_s, {u"--region"_s, u"Beekdal"_s, u"--plan"_s, u"Tweede"_s, u"--raters"_s, u"R1"_s}).status,
             0);
}

void tst_SetupVerbs::takesTheSameRaterTwice()
{
    const Outcome first = run(u"rater"_s, {u"--name"_s, u"Anna Bos"_s, u"--json"_s});
    const Outcome second = run(u"rater"_s, {u"--name"_s, u"anna bos"_s, u"--json"_s});

    QCOMPARE(first.json()[u"rater"_s].toString(), u"R1"_s);
    QCOMPARE(second.status, 0);
    QCOMPARE(second.json()[u"rater"_s].toString(), u"R1"_s);
}

void tst_SetupVerbs::assignsAThirdRaterOnlyWhenAskedTo()
{
    run(u"plan"_s, {u"--region"_s, u"Beekdal"_s});
    for (const QString &name : {u"Anna Bos"_s, u"Karim Said"_s, u"Iris Mol"_s})
        run(u"rater"_s, {u"--name"_s, name});
    const QStringList region{u"--region"_s, u"Beekdal"_s, u"--raters"_s};

    QCOMPARE(run(u"assign"_s, region + QStringList{u"Anna Bos"_s}).status, 0);
    const Outcome tooEarly = run(u"assign"_s, region + QStringList{u"Anna Bos,Karim Said"_s, u"--third"_s});
    QCOMPARE(tooEarly.status, 1);
    QVERIFY2(tooEarly.err.contains(u"third rater comes after two others"_s), qPrintable(tooEarly.err));
    QCOMPARE(run(u"assign"_s, region + QStringList{u"Anna Bos,Karim Said"_s}).status, 0);
    QCOMPARE(run(u"assign"_s, region + QStringList{u"Anna Bos"_s, u"--raters"_s, u"Karim Said"_s}).status, 0);
    const Outcome refused = run(u"assign"_s, region + QStringList{u"Iris Mol"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(u"third"_s), qPrintable(refused.err));
    QCOMPARE(run(u"assign"_s, region + QStringList{u"Iris Mol"_s, u"--third"_s}).status, 0);
    const Outcome nobody = run(u"assign"_s, region + QStringList{u"Niemand"_s});
    QCOMPARE(nobody.status, 1);
    QVERIFY2(nobody.err.contains(u"Niemand"_s), qPrintable(nobody.err));
}

void tst_SetupVerbs::refusesAFileThatIsNoProject()
{
    const QString text = m_meetlat.write(u"brief.meetlat"_s, "Geachte raad, hierbij het plan.");

    const Outcome outcome = m_meetlat({u"status"_s, text});

    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(u"not a Meetlat project"_s), qPrintable(outcome.err));
    QCOMPARE(RunningMeetlat::read(text), QByteArray("Geachte raad, hierbij het plan."));
}

void tst_SetupVerbs::tellsOnceThatADocumentIsNotWhatItWas()
{
    const Outcome added = run(u"plan"_s, {u"--region"_s, u"Beekdal"_s, pdf(u"een.pdf"_s, u"Onderdak"_s)});
    QCOMPARE(added.status, 0);
    QByteArray bytes = RunningMeetlat::read(m_project);
    QVERIFY(bytes.contains("Onderdak"));
    m_meetlat.write(QFileInfo(m_project).fileName(), bytes.replace("Onderdak", "Onderdok"));

    const Outcome check = run(u"check"_s, {u"--json"_s});

    QCOMPARE(check.status, 1);
    const QJsonArray problems = check.json()[u"problems"_s].toArray();
    QVERIFY2(problems.size() == 1, qPrintable(check.out));
    QCOMPARE(problems[0].toObject()[u"kind"_s].toString(), u"document_hash"_s);
    QCOMPARE(problems[0].toObject()[u"what"_s].toString(), u"een.pdf"_s);
}

void tst_SetupVerbs::tellsAsAProblemThatAFileIsDamaged()
{
    QByteArray bytes = RunningMeetlat::read(m_project);
    bytes.truncate(bytes.size() / 4096 / 2 * 4096);
    m_meetlat.write(QFileInfo(m_project).fileName(), bytes);

    const Outcome check = run(u"check"_s, {u"--json"_s});

    QCOMPARE(check.status, 1);
    QVERIFY2(check.err.contains(u"damaged"_s), qPrintable(check.err));
    QVERIFY2(check.isJson(), qPrintable(check.out));
    const QJsonArray problems = check.json()[u"problems"_s].toArray();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].toObject()[u"kind"_s].toString(), u"integrity"_s);
    QCOMPARE(RunningMeetlat::read(m_project), bytes);
}

QTEST_GUILESS_MAIN(tst_SetupVerbs)
#include "tst_SetupVerbs.moc"
