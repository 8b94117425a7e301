// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/PdfFixtures.h"
#include "tests/ui/pdfview/ReadingFixtures.h"
#include "ui/pdfview/PageLayout.h"
#include "ui/shell/Theme.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace meetlat;
using namespace meetlat::fixtures;
using namespace Qt::Literals::StringLiterals;
using pdf::fixtures::rawPdf;
using pdf::fixtures::textAt;

namespace {

constexpr auto words = "stelt woningen beschikbaar"_L1;

/// The part of a rectangle's pixels that have exactly this colour.
double partOf(const QImage &picture, const QRectF &rect, const QColor &colour)
{
    const QRect pixels = rect.toRect() & picture.rect();
    int count = 0;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            count += picture.pixelColor(x, y) == colour ? 1 : 0;
    }
    return pixels.isEmpty() ? 0 : double(count) / (pixels.width() * pixels.height());
}

int darkPixels(const QImage &picture, const QRectF &rect)
{
    const QRect pixels = rect.toRect() & picture.rect();
    int count = 0;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            count += picture.pixelColor(x, y).lightness() < 110 ? 1 : 0;
    }
    return count;
}

QByteArray mixedSizes()
{
    return rawPdf({{textAt(100, 740, "bladzijde 1")},
                   {textAt(100, 500, "bladzijde 2"), "/MediaBox[0 0 842 595]"},
                   {textAt(100, 740, "bladzijde 3")}});
}

QPointF middleOf(OpenView &open, int page)
{
    return open.view->onScreen(page, QRectF(0, 0, 1, 1)).center();
}

} // namespace

class tst_PdfViewShapes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestWorker(); }
    void twoPagesStandBesideOneAnother();
    void theCoverMayStandAlone();
    void fitWidthFitsBothPages();
    void onePageAtATimeShowsNoOther();
    void pageDownGoesThroughEveryPageInEveryArrangement_data();
    void pageDownGoesThroughEveryPageInEveryArrangement();
    void onePageAtATimeTurnsAtItsEdges();
    void aWheelTurnsTheSinglePageAtItsEdge();
    void homeAndEndReachTheWholeDocument();
    void theRightPageOfTwoCanBeTheCurrentOne();
    void changingTheArrangementKeepsTheWordsInView();
    void marksStandOnTheSameWordsHoweverThePageIsTurned_data();
    void marksStandOnTheSameWordsHoweverThePageIsTurned();
    void theBadgeOfATurnedPageIsUprightAndAnswersTheClick();
    void selectingOnATurnedPageTakesTheWordsUnderThePointer_data();
    void selectingOnATurnedPageTakesTheWordsUnderThePointer();
    void anAreaOnATurnedPageIsStoredUnturned_data();
    void anAreaOnATurnedPageIsStoredUnturned();
    void theArrowsMoveAFrameAsOneSeesIt();
    void aHitOnAnotherPageIsRevealedInEveryShape_data();
    void aHitOnAnotherPageIsRevealedInEveryShape();
    void aScreenReaderFindsTheLettersOfATurnedPage();
    void zoomStaysAroundThePointerInEveryShape_data();
    void zoomStaysAroundThePointerInEveryShape();
    void aPlaceIsFoundBackWithItsShape();
    void dimmedPaperKeepsItsMarksReadable();
};

void tst_PdfViewShapes::twoPagesStandBesideOneAnother()
{
    OpenView open(manyPages(5));
    open.view->setArrangement(PageArrangement::TwoPages);
    open.view->setFit(PdfView::Fit::Page);
    open.view->goToPage(0);
    const QRectF first = open.view->onScreen(0, QRectF(0, 0, 1, 1));
    const QRectF second = open.view->onScreen(1, QRectF(0, 0, 1, 1));
    QCOMPARE(first.top(), second.top());
    QVERIFY(first.right() < second.left() && second.left() - first.right() < 10);
    QVERIFY(open.view->onScreen(2, QRectF(0, 0, 1, 1)).top() > first.bottom());
    QCOMPARE(open.view->onScreen(4, QRectF(0, 0, 1, 1)).left(), first.left()); // the last one: left, as in a book
    QVERIFY(open.becomesSharp());
    QVERIFY(darkPixels(open.picture(), open.wordsOnScreen(1, u"bladzijde"_s)) > 5);
    QCOMPARE(open.view->pagesInView().first, 0);
    QVERIFY(open.view->pagesInView().second >= 1);
}

void tst_PdfViewShapes::theCoverMayStandAlone()
{
    PageLayout layout;
    layout.lay(std::vector<pdf::PageGeometry>(4), 1, 1, {PageArrangement::TwoPagesAndCover, 0, 0});
    QVERIFY(layout.page(1).top() > layout.page(0).bottom());
    QCOMPARE(layout.page(1).top(), layout.page(2).top());
    QVERIFY(layout.page(3).top() > layout.page(2).bottom());
    QCOMPARE(layout.rowOf(2), std::pair(1, 2));
    QCOMPARE(layout.rowOf(0), std::pair(0, 0));
    QCOMPARE(layout.pageAt(QPoint(layout.page(2).center())), 2);
    QCOMPARE(layout.pageAt(QPoint(layout.page(1).center())), 1);
}

void tst_PdfViewShapes::fitWidthFitsBothPages()
{
    OpenView open(manyPages(4));
    open.view->setFit(PdfView::Fit::Width);
    const double alone = open.view->zoom();
    open.view->setArrangement(PageArrangement::TwoPages);
    QVERIFY(open.view->zoom() < alone * 0.55);
    QVERIFY(open.view->onScreen(0, QRectF(0, 0, 1, 1)).left() >= 0);
    QVERIFY(open.view->onScreen(1, QRectF(0, 0, 1, 1)).right() <= open.view->viewport()->width());
    QCOMPARE(open.view->horizontalScrollBar()->maximum(), 0);
    open.view->setRotation(1);
    QVERIFY(open.view->onScreen(1, QRectF(0, 0, 1, 1)).right() <= open.view->viewport()->width());
    QCOMPARE(open.view->horizontalScrollBar()->maximum(), 0);
}

void tst_PdfViewShapes::onePageAtATimeShowsNoOther()
{
    OpenView open(mixedSizes());
    open.view->setArrangement(PageArrangement::SinglePage);
    open.view->setFit(PdfView::Fit::Page);
    open.view->goToPage(1);
    QCOMPARE(open.view->pagesInView(), std::pair(1, 1));
    QCOMPARE(open.view->currentPage(), 1);
    QVERIFY(open.view->onScreen(0, QRectF(0, 0, 1, 1)).isEmpty());
    const QRectF page = open.view->onScreen(1, QRectF(0, 0, 1, 1));
    QVERIFY2(page.width() > page.height(), "the landscape page, fitted for itself");
    QVERIFY(page.width() > open.view->viewport()->width() - 60);
    QVERIFY(open.becomesSharp());
    const QImage picture = open.picture();
    QVERIFY(darkPixels(picture, open.wordsOnScreen(1, u"bladzijde"_s)) > 5);
    QCOMPARE(picture.pixelColor(350, int(page.bottom()) + 8), theme::colour(theme::Colour::BehindPages));
    QCOMPARE(picture.pixelColor(350, 590), theme::colour(theme::Colour::BehindPages));
}

void tst_PdfViewShapes::pageDownGoesThroughEveryPageInEveryArrangement_data()
{
    QTest::addColumn<PageArrangement>("arrangement");
    QTest::addColumn<QList<int>>("firsts");
    QTest::newRow("continuous") << PageArrangement::Continuous << QList<int>{0, 1, 2, 3, 4, 5, 6};
    QTest::newRow("single") << PageArrangement::SinglePage << QList<int>{0, 1, 2, 3, 4, 5, 6};
    QTest::newRow("two") << PageArrangement::TwoPages << QList<int>{0, 2, 4, 6};
    QTest::newRow("cover") << PageArrangement::TwoPagesAndCover << QList<int>{0, 1, 3, 5};
}

void tst_PdfViewShapes::pageDownGoesThroughEveryPageInEveryArrangement()
{
    QFETCH(PageArrangement, arrangement);
    QFETCH(QList<int>, firsts);
    OpenView open(manyPages(7));
    open.window.resize(1000, 600); // or two rows of pairs fit at once
    open.view->setArrangement(arrangement);
    open.view->setFit(PdfView::Fit::Page);
    open.view->goToPage(0);
    QList<int> seen{open.view->currentPage()};
    for (int i = 0; i < 8 && seen.last() != firsts.last(); ++i) {
        QTest::keyClick(open.view, i % 2 == 0 ? Qt::Key_PageDown : Qt::Key_Space);
        seen << open.view->currentPage();
        const QRectF page = open.view->onScreen(seen.last(), QRectF(0, 0, 1, 1));
        QVERIFY2(page.top() >= 0 && page.bottom() <= open.view->viewport()->height() + 1, "a whole page each time");
    }
    QCOMPARE(seen, firsts);
    while (seen.last() > 0 && seen.size() < 20) {
        QTest::keyClick(open.view, Qt::Key_PageUp);
        seen << open.view->currentPage();
    }
    QList<int> there = firsts;
    std::reverse(there.begin(), there.end());
    QCOMPARE(seen.mid(firsts.size() - 1), there);
}

void tst_PdfViewShapes::onePageAtATimeTurnsAtItsEdges()
{
    OpenView open(manyPages(3));
    open.view->setArrangement(PageArrangement::SinglePage);
    open.view->setZoom(1);
    open.view->goToPage(0);
    QScrollBar *bar = open.view->verticalScrollBar();
    QTest::keyClick(open.view, Qt::Key_PageDown);
    QCOMPARE(open.view->currentPage(), 0);
    QVERIFY(bar->value() > 0);
    QTest::keyClick(open.view, Qt::Key_PageDown);
    QCOMPARE(open.view->currentPage(), 1);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(open.view, Qt::Key_Up);
    QCOMPARE(open.view->currentPage(), 0);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(open.view, Qt::Key_Down);
    QCOMPARE(open.view->currentPage(), 1);
}

void tst_PdfViewShapes::aWheelTurnsTheSinglePageAtItsEdge()
{
    OpenView open(manyPages(3));
    open.view->setArrangement(PageArrangement::SinglePage);
    open.view->setFit(PdfView::Fit::Page);
    const auto wheel = [&](int angle) {
        const QPointF at(300, 300);
        QWheelEvent event(at, open.view->viewport()->mapToGlobal(at), {}, QPoint(0, angle), Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(open.view->viewport(), &event);
    };
    wheel(-120);
    QCOMPARE(open.view->currentPage(), 1);
    wheel(-40);
    QCOMPARE(open.view->currentPage(), 1); // a third of a notch
    wheel(-40);
    wheel(-40);
    QCOMPARE(open.view->currentPage(), 2);
    wheel(120);
    QCOMPARE(open.view->currentPage(), 1);
}

void tst_PdfViewShapes::homeAndEndReachTheWholeDocument()
{
    OpenView open(manyPages(9));
    for (const auto arrangement :
         {PageArrangement::Continuous, PageArrangement::SinglePage, PageArrangement::TwoPages}) {
        open.view->setArrangement(arrangement);
        open.view->setZoom(0.9);
        QTest::keyClick(open.view, Qt::Key_End);
        QCOMPARE(open.view->pagesInView().second, 8);
        QCOMPARE(open.view->verticalScrollBar()->value(), open.view->verticalScrollBar()->maximum());
        QTest::keyClick(open.view, Qt::Key_Home);
        QCOMPARE(open.view->pagesInView().first, 0);
        QCOMPARE(open.view->verticalScrollBar()->value(), 0);
    }
}

void tst_PdfViewShapes::theRightPageOfTwoCanBeTheCurrentOne()
{
    OpenView open(manyPages(6));
    open.view->setArrangement(PageArrangement::TwoPages);
    open.view->setFit(PdfView::Fit::Page);
    QSignalSpy changed(open.view, &PdfView::currentPageChanged);
    open.view->goToPage(3);
    QCOMPARE(open.view->currentPage(), 3);
    QCOMPARE(changed.count(), 1);
    open.view->goToPage(2);
    QCOMPARE(open.view->currentPage(), 2);
    QTest::mouseClick(open.view->viewport(), Qt::LeftButton, {}, middleOf(open, 3).toPoint());
    QCOMPARE(open.view->currentPage(), 3);
    open.view->turnPage(1);
    QCOMPARE(open.view->currentPage(), 4);
}

void tst_PdfViewShapes::changingTheArrangementKeepsTheWordsInView()
{
    OpenView open(manyPages(12));
    open.view->setZoom(1);
    const pdf::TextRange range = open.rangeOf(7, words);
    open.view->reveal(range);
    for (const auto arrangement : {PageArrangement::TwoPages, PageArrangement::SinglePage,
                                   PageArrangement::TwoPagesAndCover, PageArrangement::Continuous}) {
        open.view->setArrangement(arrangement);
        const QRectF box = open.wordsOnScreen(7, words);
        QVERIFY2(box.top() >= 0 && box.bottom() <= open.view->viewport()->height(),
                 qPrintable(QString::number(box.top())));
        QCOMPARE(open.view->zoom(), 1.0);
    }
}

void tst_PdfViewShapes::marksStandOnTheSameWordsHoweverThePageIsTurned_data()
{
    QTest::addColumn<int>("rotation");
    QTest::addColumn<PageArrangement>("arrangement");
    for (int rotation = 0; rotation < 4; ++rotation) {
        QTest::addRow("%d continuous", rotation * 90) << rotation << PageArrangement::Continuous;
        QTest::addRow("%d single", rotation * 90) << rotation << PageArrangement::SinglePage;
        QTest::addRow("%d two", rotation * 90) << rotation << PageArrangement::TwoPages;
    }
}

void tst_PdfViewShapes::marksStandOnTheSameWordsHoweverThePageIsTurned()
{
    QFETCH(int, rotation);
    QFETCH(PageArrangement, arrangement);
    OpenView open(manyPages(4));
    open.view->setArrangement(arrangement);
    open.view->setRotation(rotation);
    open.view->setZoom(1);
    const MarkedPassage mark = passageOver(open, 1, words, u"1"_s);
    open.view->reveal(mark.targets.front());
    QVERIFY(open.becomesSharp());
    const QRectF box = open.wordsOnScreen(1, words);
    QCOMPARE(box.width() > box.height(), rotation % 2 == 0);
    QVERIFY(QRectF(open.view->viewport()->rect()).contains(box));
    // The letters are rendered there, not in the paper around the text ...
    const int letters = darkPixels(open.picture(), box);
    QVERIFY2(letters > 100, qPrintable(QString::number(letters)));
    const QPointF toEmpty = open.view->onScreen(1, QRectF(0, 0.55, 0, 0)).topLeft() -
                            open.view->onScreen(1, QRectF(0, 0.2, 0, 0)).topLeft();
    QCOMPARE(darkPixels(open.picture(), box.translated(toEmpty)), 0);
    // ... and so is the mark.
    open.view->setMarks({mark});
    const QImage picture = open.picture();
    const QColor tint = theme::colour(theme::Colour::Passage);
    QVERIFY(partOf(picture, box.adjusted(1, 1, -1, -1), tint) > 0.25);
    QCOMPARE(partOf(picture, box.translated(toEmpty), tint), 0.0);
    QVERIFY(open.view->placeOfMark(mark.id).contains(box.center().toPoint()));
    // The line stands under the words as they are read.
    const QPointF down =
        (open.view->onScreen(1, QRectF(0, 1, 0, 0)).topLeft() - open.view->onScreen(1, QRectF(0, 0, 0, 0)).topLeft()) /
        (96.0 * 11.69);
    const auto lineAlong = [&](double away) {
        return partOf(picture,
                      (rotation % 2 == 0 ? box.adjusted(3, box.height() / 2 - 2, -3, -box.height() / 2 + 2)
                                         : box.adjusted(box.width() / 2 - 2, 3, -box.width() / 2 + 2, -3))
                          .translated(down * away),
                      theme::colour(theme::Colour::PassageLine));
    };
    const double half = std::min(box.width(), box.height()) / 2;
    QVERIFY2(lineAlong(half + 1) > 0.15, qPrintable(QString::number(lineAlong(half + 1))));
    QCOMPARE(lineAlong(-half - 1), 0.0);
}

void tst_PdfViewShapes::theBadgeOfATurnedPageIsUprightAndAnswersTheClick()
{
    OpenView open(manyPages(1));
    open.view->setZoom(1);
    MarkedPassage mark = passageOver(open, 0, words, u"1"_s);
    mark.badge = u"I"_s; // taller than wide
    open.view->setMarks({mark});
    open.view->setRotation(1);
    open.view->reveal(mark.targets.front());
    open.view->verticalScrollBar()->setValue(0);
    QVERIFY(open.becomesSharp());
    // Turned to the right the left margin is above the text.
    const QRectF first = open.view->onScreen(0, mark.targets.front().rects.front());
    const double textTop =
        open.view->onScreen(0, open.text(0)->boxes.empty() ? QRectF() : QRectF(100 / 595.28, 0, 0, 0)).top();
    const QRectF badge(first.center().x() - 9, textTop - 20 - 18, 18, 18);
    const QImage picture = open.picture();
    int wide = 0;
    int tall = 0;
    for (int y = int(badge.top()) + 3; y < int(badge.bottom()) - 2; ++y) {
        int inRow = 0;
        for (int x = int(badge.left()) + 3; x < int(badge.right()) - 2; ++x)
            inRow += picture.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        wide = std::max(wide, inRow);
        tall += inRow > 0 ? 1 : 0;
    }
    QVERIFY2(tall > 6 && tall > wide, qPrintable(u"%1 × %2"_s.arg(wide).arg(tall)));
    QSignalSpy clicked(open.view, &PdfView::markClicked);
    QTest::mouseClick(open.view->viewport(), Qt::LeftButton, {}, badge.center().toPoint());
    QCOMPARE(clicked.count(), 1);
    QTest::mouseClick(open.view->viewport(), Qt::LeftButton, {},
                      open.wordsOnScreen(0, u"woningen"_s).center().toPoint());
    QCOMPARE(clicked.count(), 2);
}

void tst_PdfViewShapes::selectingOnATurnedPageTakesTheWordsUnderThePointer_data()
{
    marksStandOnTheSameWordsHoweverThePageIsTurned_data();
}

void tst_PdfViewShapes::selectingOnATurnedPageTakesTheWordsUnderThePointer()
{
    QFETCH(int, rotation);
    QFETCH(PageArrangement, arrangement);
    OpenView open(manyPages(4));
    open.view->setArrangement(arrangement);
    open.view->setRotation(rotation);
    open.view->setZoom(0.8);
    const pdf::TextRange range = open.rangeOf(1, words);
    open.view->reveal(range);
    const QPoint from = open.middleOf(1, range.start.offset + 1);
    const QPoint to = open.middleOf(1, range.end.offset - 2);
    QTest::mouseClick(open.view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseDClick(open.view->viewport(), Qt::LeftButton, {}, from);
    QCOMPARE(open.view->selectedText(), u"stelt"_s);
    QTest::mouseMove(open.view->viewport(), to);
    QTest::mouseRelease(open.view->viewport(), Qt::LeftButton, {}, to);
    QTest::mousePress(open.view->viewport(), Qt::LeftButton, Qt::ShiftModifier, to);
    QTest::mouseRelease(open.view->viewport(), Qt::LeftButton, Qt::ShiftModifier, to);
    QVERIFY(open.view->selection());
    QCOMPARE(open.view->selection()->start.page, 1);
    QVERIFY(QString(words).startsWith(open.view->selectedText().left(12)));
    QVERIFY(open.view->selectedText().size() >= QString(words).size() - 3);
    QVERIFY(open.view->placeOfSelection().contains(open.wordsOnScreen(1, u"woningen"_s).center().toPoint()));
}

void tst_PdfViewShapes::anAreaOnATurnedPageIsStoredUnturned_data()
{
    marksStandOnTheSameWordsHoweverThePageIsTurned_data();
}

void tst_PdfViewShapes::anAreaOnATurnedPageIsStoredUnturned()
{
    QFETCH(int, rotation);
    QFETCH(PageArrangement, arrangement);
    OpenView open(manyPages(4));
    open.view->setArrangement(arrangement);
    open.view->setRotation(rotation);
    open.view->setFit(PdfView::Fit::Page);
    open.view->goToPage(1);
    const QRectF wanted(0.2, 0.1, 0.3, 0.15);
    const QRectF shown = open.view->onScreen(1, wanted);
    open.view->setAreaMode(true);
    QTest::mousePress(open.view->viewport(), Qt::LeftButton, {}, shown.topLeft().toPoint());
    QTest::mouseMove(open.view->viewport(), shown.center().toPoint());
    QTest::mouseMove(open.view->viewport(), shown.bottomRight().toPoint());
    QTest::mouseRelease(open.view->viewport(), Qt::LeftButton, {}, shown.bottomRight().toPoint());
    const auto area = open.view->selectedArea();
    QVERIFY(area);
    QCOMPARE(area->page, 1);
    for (const double off : {area->rect.left() - wanted.left(), area->rect.top() - wanted.top(),
                             area->rect.right() - wanted.right(), area->rect.bottom() - wanted.bottom()})
        QVERIFY2(std::abs(off) < 0.006, qPrintable(QString::number(off)));
}

void tst_PdfViewShapes::theArrowsMoveAFrameAsOneSeesIt()
{
    OpenView open(manyPages(1));
    open.view->setRotation(1);
    open.view->setFit(PdfView::Fit::Page);
    open.view->setAreaMode(true);
    QTest::keyClick(open.view, Qt::Key_Down);
    const QRect before = open.view->placeOfSelection();
    QVERIFY(before.width() > before.height());
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(open.view, Qt::Key_Right);
    const QRect after = open.view->placeOfSelection();
    QVERIFY(after.left() > before.left() + 10);
    QCOMPARE(after.top(), before.top());
}

void tst_PdfViewShapes::aHitOnAnotherPageIsRevealedInEveryShape_data()
{
    marksStandOnTheSameWordsHoweverThePageIsTurned_data();
}

void tst_PdfViewShapes::aHitOnAnotherPageIsRevealedInEveryShape()
{
    QFETCH(int, rotation);
    QFETCH(PageArrangement, arrangement);
    OpenView open(manyPages(8));
    open.view->setArrangement(arrangement);
    open.view->setRotation(rotation);
    open.view->setZoom(1.4);
    const pdf::TextRange range = open.rangeOf(5, words);
    open.view->setHits({range}, 0);
    open.view->reveal(range);
    const QRectF box = open.wordsOnScreen(5, words);
    QVERIFY(QRectF(open.view->viewport()->rect()).contains(box));
    QVERIFY(open.becomesSharp());
    QVERIFY(darkPixels(open.picture(), box) > 50);
    open.view->goToPage(0);
    const AnchorTarget target = passageOver(open, 5, words, u"1"_s).targets.front();
    open.view->reveal(target);
    QVERIFY(QRectF(open.view->viewport()->rect()).contains(open.wordsOnScreen(5, words)));
}

void tst_PdfViewShapes::aScreenReaderFindsTheLettersOfATurnedPage()
{
    OpenView open(manyPages(4));
    open.view->setArrangement(PageArrangement::SinglePage);
    open.view->setRotation(3);
    open.view->goToPage(2);
    QVERIFY(open.text(2));
    QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(open.view)->textInterface();
    QVERIFY(text->text(0, text->characterCount()).startsWith(u"bladzijde 3\n"_s));
    const int offset = open.rangeOf(2, u"regio"_s).start.offset;
    const QPoint middle = open.view->viewport()->mapToGlobal(open.middleOf(2, offset));
    QVERIFY(text->characterRect(offset).contains(middle));
    QVERIFY(std::abs(text->offsetAtPoint(middle) - offset) <= 1);
}

void tst_PdfViewShapes::zoomStaysAroundThePointerInEveryShape_data()
{
    marksStandOnTheSameWordsHoweverThePageIsTurned_data();
}

void tst_PdfViewShapes::zoomStaysAroundThePointerInEveryShape()
{
    QFETCH(int, rotation);
    QFETCH(PageArrangement, arrangement);
    OpenView open(manyPages(4));
    open.view->setArrangement(arrangement);
    open.view->setRotation(rotation);
    open.view->setZoom(2);
    const pdf::TextRange range = open.rangeOf(1, u"woningen"_s);
    open.view->reveal(range);
    const QPoint at = open.middleOf(1, range.start.offset);
    QWheelEvent wheel(at, open.view->viewport()->mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(open.view->viewport(), &wheel);
    QVERIFY(open.view->zoom() > 2.2);
    const QPoint now = open.middleOf(1, range.start.offset);
    // At the edge of the content it can only come as near as there is something to scroll.
    const bool isAtEdge =
        open.view->verticalScrollBar()->value() == 0 || open.view->horizontalScrollBar()->value() == 0;
    QVERIFY2(isAtEdge || (now - at).manhattanLength() <= 3,
             qPrintable(u"%1 %2"_s.arg(now.x() - at.x()).arg(now.y() - at.y())));
}

void tst_PdfViewShapes::aPlaceIsFoundBackWithItsShape()
{
    const QByteArray pdf = manyPages(9);
    ReadingPlace place;
    QPoint where;
    {
        OpenView open(pdf);
        open.view->setArrangement(PageArrangement::SinglePage);
        open.view->setRotation(1);
        open.view->setZoom(1.5);
        open.view->reveal(open.rangeOf(6, words));
        place = open.view->place();
        where = open.wordsOnScreen(6, words).center().toPoint();
    }
    OpenView again(pdf);
    QSignalSpy told(again.view, &PdfView::shapeChanged);
    again.view->setPlace(place);
    QCOMPARE(again.view->place().page, 6);
    QCOMPARE(again.view->arrangement(), PageArrangement::SinglePage);
    QCOMPARE(again.view->rotation(), 1);
    QCOMPARE(again.view->zoom(), 1.5);
    QVERIFY(told.count() > 0);
    QVERIFY(again.text(6));
    QVERIFY((again.wordsOnScreen(6, words).center().toPoint() - where).manhattanLength() <= 2);
    QVERIFY(again.becomesSharp());
}

void tst_PdfViewShapes::dimmedPaperKeepsItsMarksReadable()
{
    theme::apply(*qApp, theme::Mode::Dark);
    OpenView open(manyPages(1));
    open.view->setZoom(1);
    const MarkedPassage mark = passageOver(open, 0, words, u"1"_s);
    open.view->setMarks({mark});
    QVERIFY(open.becomesSharp());
    const QPoint paper = open.view->onScreen(0, QRectF(0.5, 0.03, 0, 0)).topLeft().toPoint();
    QVERIFY2(open.picture().pixelColor(paper).lightness() > 225, "light unless somebody asks");
    open.view->setPaperDimmed(true);
    const QImage dimmed = open.picture();
    const int light = dimmed.pixelColor(paper).lightness();
    QVERIFY2(light > 150 && light < 200, qPrintable(QString::number(light)));
    const QRectF box = open.wordsOnScreen(0, words);
    QColor tint;
    int darkest = 255;
    for (int x = int(box.left()) + 3; x < int(box.right()) - 3; ++x) {
        const QColor here = dimmed.pixelColor(x, int(box.center().y()));
        darkest = std::min(darkest, here.lightness());
        if (here.lightness() > tint.lightness() || !tint.isValid())
            tint = here;
    }
    QVERIFY2(tint.red() - tint.blue() > 40, "still yellow");
    QVERIFY2(tint.lightness() - darkest > 90, "black letters on it");
    theme::apply(*qApp, theme::Mode::Light);
}

QTEST_MAIN(tst_PdfViewShapes)
#include "tst_PdfViewShapes.moc"
