// SPDX-License-Identifier: GPL-3.0-or-later
// Random quotes of a real document in versions of it that other programs made: no highlight lands on wrong words.
#include "tests/bench/Editions.h"

#include <QFile>
#include <QStandardPaths>
#include <QtTest>

using namespace meetlat;
using namespace meetlat::editions;

class tst_NewVersions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noHighlightLandsOnOtherWordsUnasked_data();
    void noHighlightLandsOnOtherWordsUnasked();

private:
    QString m_path = QStringLiteral(MEETLAT_SHARED_DIR "/corpus/dutch/debian__debian-faq.nl.pdf");
    std::optional<ReadDocument> m_before;
};

void tst_NewVersions::initTestCase()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the corpus (../shared/corpus) is not here");
    pdf::PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
    m_before = readDocument(file.readAll());
    QVERIFY(m_before.has_value());
}

void tst_NewVersions::noHighlightLandsOnOtherWordsUnasked_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<int>("leastRight"); // of 100
    QTest::newRow("two pages inserted") << int(Change::TwoPagesInserted) << 97;
    QTest::newRow("typeset anew") << int(Change::Retypeset) << 93;
    QTest::newRow("Ghostscript") << int(Change::Ghostscript) << 70;
    QTest::newRow("pdftocairo") << int(Change::Cairo) << 97;
}

void tst_NewVersions::noHighlightLandsOnOtherWordsUnasked()
{
    QFETCH(int, change);
    QFETCH(int, leastRight);
    const auto kind = Change(change);
    if (!toolFor(kind).isEmpty() && QStandardPaths::findExecutable(toolFor(kind)).isEmpty())
        QSKIP(qPrintable(toolFor(kind) + QStringLiteral(" is not installed")));
    const auto edition = readDocument(changed(kind, m_path, *m_before));
    QVERIFY(edition.has_value());
    const Tally tally = tallyOf(kind, randomQuotes(*m_before, 100, 3), *m_before, *edition);
    QVERIFY2(tally.wrong == 0, qPrintable(tally.wrongs.join(QLatin1Char('\n'))));
    QVERIFY2(tally.right >= leastRight, qPrintable(QString::number(tally.right)));
    QCOMPARE(tally.right + tally.offered + tally.other + tally.orphans, 100);
}

QTEST_MAIN(tst_NewVersions)
#include "tst_NewVersions.moc"
