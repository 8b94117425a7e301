// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PageImages.h"
#include "ui/pdfview/PageLayout.h"

#include <QtTest>

using namespace meetlat;

namespace {

QImage imageOf(int width, int height)
{
    return QImage(width, height, QImage::Format_RGB32);
}

pdf::RenderRequest whole(int page, double dpi)
{
    return {page, dpi, {}, 0};
}

} // namespace

class tst_PageImages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFarthestPageGoesFirst();
    void pagesInViewStayWhateverTheBudget();
    void theOldZoomStandsInUntilTheSharpOneIsThere();
    void bytesAreCountedDownWhenImagesGo();
    void pagesStandOnWholePixelsAtEveryScale_data();
    void pagesStandOnWholePixelsAtEveryScale();
    void theGapBelongsToTheNearestPage();
};

void tst_PageImages::theFarthestPageGoesFirst()
{
    PageImages images;
    for (int page = 0; page < 10; ++page)
        images.put(whole(page, 96), imageOf(100, 100));
    images.trim(5 * 40'000, 7, 7);
    QVERIFY(!images.wholePage(0, 96));
    QVERIFY(!images.wholePage(4, 96));
    for (int page = 5; page < 10; ++page)
        QVERIFY(images.wholePage(page, 96));
}

void tst_PageImages::pagesInViewStayWhateverTheBudget()
{
    PageImages images;
    for (int page = 0; page < 4; ++page)
        images.put(whole(page, 96), imageOf(100, 100));
    images.trim(1, 1, 2);
    QVERIFY(!images.wholePage(0, 96));
    QVERIFY(images.wholePage(1, 96));
    QVERIFY(images.wholePage(2, 96));
    QVERIFY(!images.wholePage(3, 96));
}

void tst_PageImages::theOldZoomStandsInUntilTheSharpOneIsThere()
{
    PageImages images;
    images.put(whole(3, 96), imageOf(100, 100));
    QVERIFY(!images.find(whole(3, 192)));
    QCOMPARE(images.wholePage(3, 192)->image.width(), 100);
    images.put(whole(3, 192), imageOf(200, 200));
    QCOMPARE(images.wholePage(3, 192)->image.width(), 200);
    QCOMPARE(images.bytes(), 160'000);
}

void tst_PageImages::bytesAreCountedDownWhenImagesGo()
{
    PageImages images;
    images.put(whole(0, 96), imageOf(100, 100));
    images.put({0, 96, QRect(0, 0, 50, 50), 0}, imageOf(50, 50));
    images.put({0, 96, QRect(50, 0, 50, 50), 0}, imageOf(50, 50));
    QCOMPARE(images.bytes(), 50'000);
    QCOMPARE(images.slice(0, 96)->request.clip.left(), 50);
    images.drop(0);
    QCOMPARE(images.bytes(), 0);
}

void tst_PageImages::pagesStandOnWholePixelsAtEveryScale_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<double>("ratio");
    QTest::newRow("100 % at 1") << 1.0 << 1.0;
    QTest::newRow("67 % at 1.25") << 0.67 << 1.25;
    QTest::newRow("110 % at 1.5") << 1.1 << 1.5;
    QTest::newRow("250 % at 2") << 2.5 << 2.0;
}

void tst_PageImages::pagesStandOnWholePixelsAtEveryScale()
{
    QFETCH(double, zoom);
    QFETCH(double, ratio);
    PageLayout layout;
    layout.lay({{QSizeF(595.28, 841.89), {}}, {QSizeF(841.89, 595.28), {}}}, zoom, ratio);
    const double dpi = 96 * zoom * ratio;
    QCOMPARE(layout.page(0).size(), QSize(int(595.28 * dpi / 72 + 0.5), int(841.89 * dpi / 72 + 0.5)));
    QCOMPARE(layout.page(1).top() - layout.page(0).bottom() - 1, qRound(12 * ratio));
    QCOMPARE(layout.page(0).center().x() / 2, layout.page(1).center().x() / 2);
}

void tst_PageImages::theGapBelongsToTheNearestPage()
{
    PageLayout layout;
    layout.lay({{QSizeF(72, 72), {}}, {QSizeF(72, 72), {}}}, 1, 1);
    QCOMPARE(layout.pageAt(0), 0);
    QCOMPARE(layout.pageAt(layout.page(0).bottom() + 2), 0);
    QCOMPARE(layout.pageAt(layout.page(1).top() - 2), 1);
    QCOMPARE(layout.pageAt(100'000), 1);
    QCOMPARE(layout.pagesBetween(0, 50), (std::pair<int, int>{0, 0}));
    QCOMPARE(layout.pagesBetween(0, 150), (std::pair<int, int>{0, 1}));
}

QTEST_APPLESS_MAIN(tst_PageImages)
#include "tst_PageImages.moc"
