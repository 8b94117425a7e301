// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/RunningMeetlat.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace meetlat;
using namespace meetlat::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString corpus = QStringLiteral(MEETLAT_SHARED_DIR "/corpus/");

/// The sentence that a refused file must get, by what the corpus says of it; empty: the file must go in.
QString expectedSentence(const QString &name, const QString &known)
{
    if (name.contains(u"shared-unnamed-field"_s))
        return u"takes too long"_s;
    if (name.contains(u"bomb_giant"_s))
        return u"too"_s; // long or much memory, whichever comes first
    if (known == u"locked"_s)
        return u"locked with a password"_s;
    if (known.startsWith(u"ok"_s))
        return {};
    return u"PDF"_s; // damaged, not a PDF, no pages: each has a sentence of its own
}

} // namespace

class tst_HostilePlans : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void takesInOrRefusesWithItsOwnReason_data();
    void takesInOrRefusesWithItsOwnReason();
    void opensLockedFilesWithTheirPassword_data();
    void opensLockedFilesWithTheirPassword();
    void leavesACleanProject();

private:
    RunningMeetlat m_meetlat;
    QString m_project;
    QStringList m_sentences;
};

void tst_HostilePlans::initTestCase()
{
    if (!QFile::exists(corpus + u"hostile"_s))
        QSKIP("needs shared/corpus/hostile");
    m_project = m_meetlat.path(u"lead.meetlat"_s);
    QCOMPARE(m_meetlat({u"new"_s, m_project, u"--title"_s, u"Ronde"_s}).status, 0);
    QCOMPARE(
        m_meetlat({u"regions"_s, m_project, u"--import"_s, m_meetlat.write(u"r.tsv"_s, "region\nBeekdal\n")}).status,
        0);
}

void tst_HostilePlans::takesInOrRefusesWithItsOwnReason_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("sentence");
    const Result<TextTable> index = parseTsv(RunningMeetlat::read(corpus + u"INDEX.tsv"_s));
    for (const QString &name : QDir(corpus + u"hostile"_s).entryList({u"*.pdf"_s}, QDir::Files)) {
        QString known;
        if (index) {
            for (const TextTable::Row &row : index->rows) {
                if (row.cells.value(0) == u"hostile/"_s + name)
                    known = row.cells.value(3);
            }
        }
        QTest::newRow(qPrintable(name)) << corpus + u"hostile/"_s + name << expectedSentence(name, known);
    }
}

void tst_HostilePlans::takesInOrRefusesWithItsOwnReason()
{
    QFETCH(QString, path);
    QFETCH(QString, sentence);

    const Outcome outcome = m_meetlat({u"plan"_s, m_project, u"--region"_s, u"Beekdal"_s, path, u"--json"_s});

    QVERIFY2(outcome.milliseconds < 60'000, qPrintable(QString::number(outcome.milliseconds)));
    QVERIFY(outcome.isJson());
    QVERIFY2(outcome.status == (sentence.isEmpty() ? 0 : 1), qPrintable(outcome.err + outcome.out));
    if (sentence.isEmpty())
        return;
    const QString fileName = QFileInfo(path).fileName();
    QVERIFY2(outcome.err.startsWith(fileName + u": "_s), qPrintable(outcome.err));
    const QString why = outcome.json()[u"refused"_s].toArray().first().toObject()[u"why"_s].toString();
    QVERIFY2(why.contains(sentence), qPrintable(why));
    QVERIFY2(!why.contains(u"–"_s), qPrintable(why)); // no sentence with a hole in it
}

void tst_HostilePlans::opensLockedFilesWithTheirPassword_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("password");
    const Result<TextTable> passwords = parseTsv(RunningMeetlat::read(corpus + u"PASSWORDS.tsv"_s));
    if (!passwords)
        return;
    for (const TextTable::Row &row : passwords->rows) {
        if (row.cells.value(1) != u"unknown"_s)
            QTest::newRow(qPrintable(row.cells.value(0))) << corpus + row.cells.value(0) << row.cells.value(1).toUtf8();
    }
}

void tst_HostilePlans::opensLockedFilesWithTheirPassword()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, password);

    const Outcome outcome =
        m_meetlat({u"plan"_s, m_project, u"--region"_s, u"Beekdal"_s, path, u"--password-stdin"_s}, password + '\n');

    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
}

void tst_HostilePlans::leavesACleanProject()
{
    const Outcome check = m_meetlat({u"check"_s, m_project, u"--json"_s});

    QVERIFY(check.isJson());
    for (const QJsonValue &problem : check.json()[u"problems"_s].toArray())
        QVERIFY2(false, qPrintable(problem.toObject()[u"what"_s].toString()));
}

QTEST_GUILESS_MAIN(tst_HostilePlans)
#include "tst_HostilePlans.moc"
