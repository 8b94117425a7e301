// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/RunningMeetlat.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace meetlat;
using namespace meetlat::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a spreadsheet takes for a formula, as a name or a reason.
const QStringList starts{u"=1+1"_s, u"+1+1"_s, u"-1+1"_s, u"@SUM(1;1)"_s, u"=cmd|' /C calc'!A0"_s,
                         u"=HYPERLINK(\"http://192.0.2.1\";\"klik\")"_s};

} // namespace

/// Every table that the program writes, opened in LibreOffice: no cell is a formula.
class tst_SpreadsheetFormulas : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aFormulaWouldBeSeen();
    void noCellOfAnExportIsAFormula();

private:
    /// The formulas that LibreOffice finds in the table; -1 when it could not open it.
    int formulasIn(const QString &table);

    RunningMeetlat m_meetlat;
    QString m_office;
};

void tst_SpreadsheetFormulas::initTestCase()
{
    m_office = QStandardPaths::findExecutable(u"soffice"_s);
    if (m_office.isEmpty())
        QSKIP("LibreOffice is not here");
}

int tst_SpreadsheetFormulas::formulasIn(const QString &table)
{
    QProcess office;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_meetlat.path(u"office"_s));
    office.setProcessEnvironment(environment);
    const QString separator = table.endsWith(u".tsv"_s) ? u"9"_s : u"44"_s;
    office.start(m_office, {u"--headless"_s, u"--convert-to"_s, u"fods"_s, u"--infilter=CSV:%1,34,76,1"_s.arg(separator),
                            u"--outdir"_s, m_meetlat.path(u"opened"_s), table});
    if (!office.waitForFinished(90'000))
        return -1;
    const QString opened = m_meetlat.path(u"opened/"_s + QFileInfo(table).completeBaseName() + u".fods"_s);
    const QString cells = QString::fromUtf8(RunningMeetlat::read(opened));
    QFile::remove(opened);
    return cells.contains(u"<table:table-cell"_s) ? static_cast<int>(cells.count(u"table:formula="_s)) : -1;
}

void tst_SpreadsheetFormulas::aFormulaWouldBeSeen()
{
    QByteArray table("name,number\n");
    for (const QString &start : starts)
        table += '"' + QString(start).replace(u'"', u"\"\""_s).toUtf8() + "\",-1\n";
    QVERIFY(formulasIn(m_meetlat.write(u"control.csv"_s, table)) >= 3);
}

void tst_SpreadsheetFormulas::noCellOfAnExportIsAFormula()
{
    const QString lead = m_meetlat.path(u"lead.meetlat"_s);
    QCOMPARE(m_meetlat({u"new"_s, lead, u"--title"_s, starts.first()}).status, 0);
    QByteArray regions("region\taliases\n");
    QByteArray scores("region,rater,indicator,level,reason\n");
    for (qsizetype n = 0; n < starts.size(); ++n) {
        QString region = starts.at(n);
        region.replace(u'"', u'\'');
        regions += region.toUtf8() + '\t' + starts.at((n + 1) % starts.size()).section(u'"', 0, 0).toUtf8() + "x\n";
        for (const QString &rater : {u"=A"_s, u"-B"_s})
            scores += u"\"%1\",\"%2\",WE,%3,\"%1\"\n"_s.arg(region, rater, QString::number(1 + n % 5)).toUtf8();
    }
    QCOMPARE(m_meetlat({u"regions"_s, lead, u"--import"_s, m_meetlat.write(u"in.tsv"_s, regions)}).status, 0);
    for (const QString &start : starts)
        QCOMPARE(m_meetlat({u"plan"_s, lead, u"--region"_s, QString(start).replace(u'"', u'\''), u"--title"_s, start}).status, 0);
    const Outcome imported =
        m_meetlat({u"import-scores"_s, lead, m_meetlat.write(u"scores-in.csv"_s, scores), u"--submit"_s});
    QVERIFY2(imported.status == 0, qPrintable(imported.out + imported.err));
    QCOMPARE(m_meetlat({u"decide"_s, lead, u"--region"_s, starts.first(), u"--indicator"_s, u"WE"_s, u"--level"_s, u"1"_s,
                        u"--reason"_s, u"=2+2"_s}).status, 0);

    const QString dataset = m_meetlat.path(u"dataset"_s);
    QCOMPARE(m_meetlat({u"export"_s, lead, u"--to"_s, dataset, u"--names"_s}).status, 0);
    QCOMPARE(m_meetlat({u"regions"_s, lead, u"--export"_s, dataset + u"/regions.tsv"_s}).status, 0);
    QCOMPARE(m_meetlat({u"cards"_s, lead, u"--export"_s, dataset + u"/cards.csv"_s}).status, 0);
    const QStringList tables = QDir(dataset).entryList({u"*.csv"_s, u"*.tsv"_s}, QDir::Files);
    QCOMPARE(tables.size(), 5);
    for (const QString &table : tables) {
        QVERIFY2(formulasIn(QDir(dataset).filePath(table)) == 0, qPrintable(table));
        if (table != u"evidence.csv"_s)
            QVERIFY2(RunningMeetlat::read(QDir(dataset).filePath(table)).contains("1+1"), qPrintable(table));
    }
}

QTEST_GUILESS_MAIN(tst_SpreadsheetFormulas)
#include "tst_SpreadsheetFormulas.moc"
