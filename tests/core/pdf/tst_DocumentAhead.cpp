// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/DocumentAhead.h"

#include "tests/core/pdf/PdfFixtures.h"
#include "tests/core/pdf/WorkersOfTest.h"

#include <QSignalSpy>
#include <QtTest>

using namespace meetlat::pdf;
using namespace meetlat::pdf::fixtures;

class tst_DocumentAhead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER)); }
    void cleanup() { QTRY_COMPARE(workers().size(), 0); } // nothing is left running
    void workersThatRunBeforeThereIsADocumentOpenItAndShowIt();
    void workersThatNobodyTookEndWithTheWindow();
    void whoComesSecondGetsWorkersOfItsOwn();
};

void tst_DocumentAhead::workersThatRunBeforeThereIsADocumentOpenItAndShowIt()
{
    const DocumentAhead ahead;
    QTRY_COMPARE(workers().size(), 2);
    const QList<int> before = workers();
    {
        const std::unique_ptr<PdfDocument> document = DocumentAhead::take();
        QSignalSpy opened(document.get(), &PdfDocument::opened);
        QSignalSpy rendered(document.get(), &PdfDocument::rendered);
        document->open(rawPdf({{textAt(100, 700, "een")}, {textAt(100, 700, "twee")}}));
        QVERIFY(opened.wait(10'000));
        document->requestRender({0, 72, {}, 0}, 0);
        document->requestRender({1, 72, {}, 0}, 0);
        QTRY_COMPARE(rendered.size(), 2);
        QCOMPARE(rendered[0][1].value<QImage>().size(), QSize(595, 842));
        QCOMPARE(workers(), before); // by those that ran already
    }
    QTRY_COMPARE(workers().size(), 0);
}

void tst_DocumentAhead::workersThatNobodyTookEndWithTheWindow()
{
    {
        const DocumentAhead ahead;
        QTRY_COMPARE(workers().size(), 2);
    }
    QTRY_COMPARE(workers().size(), 0);
    {
        const DocumentAhead at; // at once, while they are still being started
    }
}

void tst_DocumentAhead::whoComesSecondGetsWorkersOfItsOwn()
{
    const DocumentAhead ahead;
    const std::unique_ptr<PdfDocument> first = DocumentAhead::take();
    const std::unique_ptr<PdfDocument> second = DocumentAhead::take();
    QVERIFY(first != second);
    QTRY_COMPARE(workers().size(), 4);
    QSignalSpy opened(second.get(), &PdfDocument::opened);
    second->open(rawPdf({{textAt(100, 700, "een")}}));
    QVERIFY(opened.wait(10'000));
}

QTEST_GUILESS_MAIN(tst_DocumentAhead)
#include "tst_DocumentAhead.moc"
