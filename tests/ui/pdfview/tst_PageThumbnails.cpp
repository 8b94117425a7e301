// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PageThumbnails.h"

#include "tests/core/pdf/PdfFixtures.h"
#include "tests/ui/pdfview/ReadingFixtures.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <signal.h>

using namespace meetlat;
using namespace meetlat::fixtures;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<int> pagesOf(const QSignalSpy &ready)
{
    QList<int> pages;
    for (const QVariantList &arguments : ready)
        pages.append(arguments[0].toInt());
    return pages;
}

QByteArray blackPages(int count, const QByteArray &mediaBox)
{
    std::vector<pdf::fixtures::RawPage> pages;
    for (int i = 0; i < count; ++i)
        pages.push_back({"1 0 0 rg 0 0 5000 5000 re f", "/MediaBox" + mediaBox});
    return pdf::fixtures::rawPdf(pages);
}

bool opens(pdf::PdfDocument &document, const QByteArray &pdf)
{
    QSignalSpy opened(&document, &pdf::PdfDocument::opened);
    document.open(pdf);
    return opened.wait(10'000);
}

} // namespace

class tst_PageThumbnails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestWorker(); }
    void everyPageGetsAPictureNearestFirst();
    void thePicturesOfALongDocumentStayWithinTheBudget();
    void ofThousandsOfPagesTheNearestHavePictures();
    void theBlankPageInViewGetsItsPictureBeforeOthersAreLookedAheadTo();
    void aPosterGetsNoLargerPictureThanItNeeds();
    void aPageThatCannotBeShownIsPassedOver();
    void theNextDocumentBeginsAnew();
    void aPageThatHasAThumbnailIsNeverBlank();
};

void tst_PageThumbnails::everyPageGetsAPictureNearestFirst()
{
    pdf::PdfDocument document;
    QVERIFY(opens(document, manyPages(40)));
    PageThumbnails thumbnails;
    QSignalSpy ready(&thumbnails, &PageThumbnails::ready);
    thumbnails.setDocument(&document);
    thumbnails.setCentre(30);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 40, 20'000);
    QList<int> pages = pagesOf(ready);
    pages.removeIf([](int page) { return page < 2; }); // under way before the reader went to page 31
    for (int i = 0; i < 10; ++i)
        QVERIFY2(std::abs(pages[i] - 30) <= i / 2 + 2, qPrintable(QString::number(pages[i])));
    QCOMPARE(thumbnails.find(30)->size(), QSize(198, 281));
    QVERIFY2(thumbnails.bytes() <= 40 * 200 * 281, "black text on white takes a byte a pixel");
}

void tst_PageThumbnails::thePicturesOfALongDocumentStayWithinTheBudget()
{
    // 600 coloured A4 pages at 24 dpi would take 67 MB.
    pdf::PdfDocument document;
    QVERIFY(opens(document, blackPages(600, "[0 0 595 842]")));
    PageThumbnails thumbnails;
    QSignalSpy ready(&thumbnails, &PageThumbnails::ready);
    thumbnails.setDocument(&document);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 600, 60'000);
    QVERIFY(thumbnails.bytes() <= PageThumbnails::budget);
    QVERIFY2(thumbnails.find(0) && thumbnails.find(599), "smaller, but all of them");
    QVERIFY(thumbnails.find(599)->width() > 100);
}

void tst_PageThumbnails::ofThousandsOfPagesTheNearestHavePictures()
{
    // A page of 150 by 30 cm takes 196 KB at 12 dpi: 160 of the 500 fit.
    pdf::PdfDocument document;
    QVERIFY(opens(document, blackPages(500, "[0 0 4200 840]")));
    PageThumbnails thumbnails;
    thumbnails.setDocument(&document);
    QTRY_VERIFY_WITH_TIMEOUT(thumbnails.bytes() > PageThumbnails::budget * 98 / 100, 60'000);
    QVERIFY(thumbnails.find(0));
    QVERIFY(!thumbnails.find(499));
    thumbnails.setCentre(499);
    QTRY_VERIFY_WITH_TIMEOUT(thumbnails.find(499) && thumbnails.find(450) && !thumbnails.find(0), 60'000);
    QVERIFY(thumbnails.bytes() <= PageThumbnails::budget);
}

void tst_PageThumbnails::theBlankPageInViewGetsItsPictureBeforeOthersAreLookedAheadTo()
{
    const pdf::fixtures::RawPage slow{QByteArray("0 0 500 800 re f\n").repeated(60)};
    pdf::PdfDocument document;
    document.prepare();
    QTRY_COMPARE_WITH_TIMEOUT(workers().size(), std::size_t(2), 10'000);
    QVERIFY(opens(document, pdf::fixtures::rawPdf(std::vector(12, slow))));
    QList<int> thumbnailsMade;
    QList<int> madeBeforeLookingAhead;
    connect(&document, &pdf::PdfDocument::thumbnailReady, this, [&](int page) { thumbnailsMade.append(page); });
    connect(&document, &pdf::PdfDocument::rendered, this, [&](const pdf::RenderRequest &request) {
        if (request.page > 0 && madeBeforeLookingAhead.isEmpty())
            madeBeforeLookingAhead = thumbnailsMade + QList<int>{request.page};
    });
    PdfView view;
    view.resize(700, 600);
    view.show();
    view.setDocument(&document);
    QTRY_VERIFY_WITH_TIMEOUT(!madeBeforeLookingAhead.isEmpty(), 20'000);
    QCOMPARE(madeBeforeLookingAhead.first(), 0);
    view.setDocument(nullptr);
}

void tst_PageThumbnails::aPosterGetsNoLargerPictureThanItNeeds()
{
    pdf::PdfDocument document;
    QVERIFY(opens(document, blackPages(1, "[0 0 5000 5000]")));
    PageThumbnails thumbnails;
    QSignalSpy ready(&thumbnails, &PageThumbnails::ready);
    thumbnails.setDocument(&document);
    QVERIFY(ready.wait(10'000));
    QVERIFY(thumbnails.find(0)->width() < 480);
}

void tst_PageThumbnails::aPageThatCannotBeShownIsPassedOver()
{
    QByteArray pdf = manyPages(2);
    QVERIFY(pdf.contains("/Kids[5 0 R 7 0 R ]"));
    pdf.replace("/Kids[5 0 R 7 0 R ]", "/Kids[5 0 R 9 0 R ]"); // the second is no page
    pdf::PdfDocument document;
    QVERIFY(opens(document, pdf));
    PageThumbnails thumbnails;
    QSignalSpy ready(&thumbnails, &PageThumbnails::ready);
    thumbnails.setDocument(&document);
    QSignalSpy failed(&document, &pdf::PdfDocument::thumbnailFailed);
    QTRY_COMPARE(failed.size(), 1);
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(thumbnails.find(0));
    QVERIFY(!thumbnails.find(1));
    QTest::qWait(100);
    QCOMPARE(failed.size(), 1); // and is not asked for again
}

void tst_PageThumbnails::theNextDocumentBeginsAnew()
{
    pdf::PdfDocument first;
    pdf::PdfDocument second;
    QVERIFY(opens(first, manyPages(4)));
    PageThumbnails thumbnails;
    QSignalSpy ready(&thumbnails, &PageThumbnails::ready);
    thumbnails.setDocument(&first);
    QTRY_COMPARE(ready.size(), 4);
    thumbnails.setDocument(&second); // not open yet
    QVERIFY(!thumbnails.find(0));
    QCOMPARE(thumbnails.bytes(), 0);
    QVERIFY(opens(second, manyPages(2)));
    QTRY_COMPARE(ready.size(), 6);
    QVERIFY(!thumbnails.find(3));
    thumbnails.setDocument(nullptr);
    QVERIFY(!thumbnails.find(0));
}

void tst_PageThumbnails::aPageThatHasAThumbnailIsNeverBlank()
{
    OpenView open(blackPages(60, "[0 0 595 842]"));
    open.view->setZoom(1);
    QTRY_VERIFY_WITH_TIMEOUT(open.view->thumbnails()->find(59), 20'000);
    QVERIFY(open.becomesSharp());
    for (const pid_t worker : workers())
        ::kill(worker, SIGSTOP); // from here on no page gets sharp
    for (int page = 10; page < 60; page += 7) {
        open.view->goToPage(page);
        const QImage picture = open.picture();
        const QPoint middle = open.view->onScreen(page, QRectF(0.5, 0.3, 0, 0)).topLeft().toPoint();
        QVERIFY2(picture.pixelColor(middle).green() < 60, qPrintable(QString::number(page)));
    }
    for (const pid_t worker : workers())
        ::kill(worker, SIGCONT);
    QVERIFY(open.becomesSharp());
}

QTEST_MAIN(tst_PageThumbnails)
#include "tst_PageThumbnails.moc"
