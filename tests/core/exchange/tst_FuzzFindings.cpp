// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/RubricJson.h"
#include "core/exchange/Imports.h"
#include "core/exchange/Packet.h"
#include "tests/support/Builders.h"

#include <QDir>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;

/// What packaging/fuzz found, and what it starts from, through all readers: each answers a value or an error.
class tst_FuzzFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFileIsReadOrRefused_data();
    void everyFileIsReadOrRefused();
};

void tst_FuzzFindings::everyFileIsReadOrRefused_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(MEETLAT_SOURCE_DIR "/tests/data/fuzz"));
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files))
        QTest::newRow(qPrintable(file.fileName())) << file.absoluteFilePath();
}

void tst_FuzzFindings::everyFileIsReadOrRefused()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const ReviewState state = reviewOfPlans(2);
    for (const QByteArray &bytes : {whole, whole.mid(1)}) { // tables have a byte before them that says which reader
        const auto csv = parseCsv(bytes);
        const auto tsv = parseTsv(bytes);
        for (const auto *table : {&csv, &tsv}) {
            if (!*table)
                QCOMPARE(table->error().code, Error::Code::BadTable);
            else
                for (const TextTable::Row &row : (*table)->rows)
                    QCOMPARE(row.cells.size(), (*table)->header.size());
        }
        for (const auto &plan : {planRegionImport(state, bytes), planCardImport(state, bytes),
                                 planScoreImport(state, bytes, true, testNow)})
            QVERIFY(plan || plan.error().code == Error::Code::BadTable ||
                    plan.error().code == Error::Code::ColumnMissing);
        QVERIFY(!readPacket(bytes) || bytes.contains("meetpak"));
        if (const auto rubric = rubricFromAnnexJson(bytes))
            QVERIFY(rubricFromAnnexJson(rubricToAnnexJson(*rubric)));
    }
}

QTEST_APPLESS_MAIN(tst_FuzzFindings)
#include "tst_FuzzFindings.moc"
