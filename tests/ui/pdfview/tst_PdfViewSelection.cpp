// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/TextAnchor.h"
#include "tests/ui/pdfview/ReadingFixtures.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace meetlat;
using namespace meetlat::fixtures;
using namespace Qt::Literals::StringLiterals;

namespace {

void dragFrom(OpenView &open, const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *viewport = open.view->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, modifiers, from);
    QTest::mouseMove(viewport, (from + to) / 2);
    QTest::mouseMove(viewport, to);
    QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, to);
}

/// Left of a letter, so that the caret comes before it.
QPoint before(OpenView &open, int page, int offset)
{
    return open.middleOf(page, offset) - QPoint(2, 0);
}

} // namespace

class tst_PdfViewSelection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestWorker(); }
    void aDragOverTwoLinesSelectsTheWordsBetween();
    void aDragFromOneColumnToTheNextReadsTheFirstToItsEnd();
    void aDragOverTwoPagesGoesOnInReadingOrder();
    void moreClicksTakeWordLineAndParagraph();
    void shiftAndAClickExtendTheSelection();
    void theSelectionSurvivesTheZoom();
    void shiftAndArrowsSelectFromTheCaret();
    void keysSelectOnAcrossPages();
    void arrowsLeaveTheSelectionAtItsEdges();
    void aCaretOutOfViewStartsAtTheFirstLineThatShows();
    void copyingPutsTheQuoteOnTheClipboard();
    void lettersAreLeftToTheWindow_data();
    void lettersAreLeftToTheWindow();
    void anAreaIsDrawnInAreaMode();
    void controlAndAltDrawAnAreaWithoutTheMode();
    void anAreaIsPlacedByKeys();
    void aSlipOfTheHandIsNoArea();
    void draggingBelowTheEdgeScrolls();
};

void tst_PdfViewSelection::aDragOverTwoLinesSelectsTheWordsBetween()
{
    OpenView open(manyPages(1));
    const int start = open.rangeOf(0, u"woningen"_s).start.offset;
    const int end = open.rangeOf(0, u"fietsen"_s).start.offset;
    QSignalSpy changed(open.view, &PdfView::selectionChanged);
    dragFrom(open, before(open, 0, start), before(open, 0, end));
    QCOMPARE(open.view->selectedText(), u"woningen beschikbaar. Er komen auto's en/of"_s);
    QVERIFY(changed.count() > 0);
}

void tst_PdfViewSelection::aDragFromOneColumnToTheNextReadsTheFirstToItsEnd()
{
    OpenView open(twoColumns());
    const int start = open.rangeOf(0, u"twee van de plannen"_s).start.offset;
    const int end = open.rangeOf(0, u"van de raden"_s).start.offset;
    dragFrom(open, before(open, 0, start), before(open, 0, end));
    QCOMPARE(open.view->selectedText(), u"twee van de plannen links drie van de plannen rechts een"_s);
}

void tst_PdfViewSelection::aDragOverTwoPagesGoesOnInReadingOrder()
{
    OpenView open(manyPages(2));
    open.view->setZoom(0.5);
    const int start = open.rangeOf(0, u"nieuwe alinea"_s).start.offset;
    const int end = open.rangeOf(1, u"2"_s).end.offset;
    dragFrom(open, before(open, 0, start), open.middleOf(1, end - 1) + QPoint(6, 0));
    QCOMPARE(open.view->selectedText(), u"nieuwe alinea over begeleiding. bladzijde 2"_s);
    QCOMPARE(open.view->selection()->end.page, 1);
}

void tst_PdfViewSelection::moreClicksTakeWordLineAndParagraph()
{
    OpenView open(manyPages(1));
    const QPoint at = open.middleOf(0, open.rangeOf(0, u"uto's"_s).start.offset);
    QWidget *viewport = open.view->viewport();
    QTest::mouseClick(viewport, Qt::LeftButton, {}, at);
    QCOMPARE(open.view->selectedText(), QString());
    QTest::mouseDClick(viewport, Qt::LeftButton, {}, at);
    QCOMPARE(open.view->selectedText(), u"auto's"_s);
    QTest::mouseClick(viewport, Qt::LeftButton, {}, at);
    QCOMPARE(open.view->selectedText(), u"Er komen auto's en/of fietsen voor Zuid-Holland."_s);
    QTest::mouseClick(viewport, Qt::LeftButton, {}, at);
    QVERIFY2(open.view->selectedText().startsWith(u"De regio kiest"_s), qPrintable(open.view->selectedText()));
    QVERIFY2(open.view->selectedText().endsWith(u"Zuid-Holland."_s), qPrintable(open.view->selectedText()));
}

void tst_PdfViewSelection::shiftAndAClickExtendTheSelection()
{
    OpenView open(manyPages(1));
    QWidget *viewport = open.view->viewport();
    const pdf::TextRange words = open.rangeOf(0, u"kiest voor wonen"_s);
    QTest::mouseClick(viewport, Qt::LeftButton, {}, before(open, 0, words.start.offset));
    QTest::mouseClick(viewport, Qt::LeftButton, Qt::ShiftModifier, before(open, 0, words.end.offset) + QPoint(1, 0));
    QCOMPARE(open.view->selectedText(), u"kiest voor wonen"_s);
}

void tst_PdfViewSelection::theSelectionSurvivesTheZoom()
{
    OpenView open(manyPages(3));
    const pdf::TextRange words = open.rangeOf(0, u"stelt woningen beschikbaar"_s);
    open.view->setSelection(words);
    for (const double zoom : {0.5, 1.7, 0.9}) {
        open.view->setZoom(zoom);
        QCOMPARE(open.view->selection(), std::optional(words));
        open.view->reveal(words);
        const QRectF onScreen = open.wordsOnScreen(0, u"stelt woningen beschikbaar"_s);
        const QRect shown = open.view->placeOfSelection();
        QVERIFY2(QRectF(shown).adjusted(-2, -2, 2, 2).contains(onScreen), qPrintable(QString::number(zoom)));
        QVERIFY(shown.width() < onScreen.width() + 6);
    }
}

void tst_PdfViewSelection::shiftAndArrowsSelectFromTheCaret()
{
    OpenView open(manyPages(1));
    const pdf::TextRange words = open.rangeOf(0, u"kiest voor"_s);
    open.view->setCaret(words.start);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(open.view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(open.view->selectedText(), u"kiest"_s);
    QTest::keyClick(open.view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QTest::keyClick(open.view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(open.view->selectedText(), u"kiest voor"_s);
    QTest::keyClick(open.view, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(open.view, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(open.view->selectedText(), u"kiest voor wonen eerst en stelt woningen beschikbaar."_s);
    QTest::keyClick(open.view, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(open.view->selectedText().endsWith(u"Zuid-Holland."_s));
}

void tst_PdfViewSelection::keysSelectOnAcrossPages()
{
    OpenView open(manyPages(2));
    QVERIFY(open.text(1));
    open.view->setCaret({0, open.rangeOf(0, u"begeleiding."_s).start.offset});
    QTest::keyClick(open.view, Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(open.view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QTest::keyClick(open.view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QTest::keyClick(open.view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(open.view->selectedText(), u"begeleiding. bladzijde"_s);
}

void tst_PdfViewSelection::arrowsLeaveTheSelectionAtItsEdges()
{
    OpenView open(manyPages(1));
    const pdf::TextRange words = open.rangeOf(0, u"wonen eerst"_s);
    open.view->setSelection(words);
    QTest::keyClick(open.view, Qt::Key_Right);
    QVERIFY(!open.view->selection());
    QCOMPARE(open.view->caret(), std::optional(words.end));
    open.view->setSelection(words);
    QTest::keyClick(open.view, Qt::Key_Left);
    QCOMPARE(open.view->caret(), std::optional(words.start));
}

void tst_PdfViewSelection::aCaretOutOfViewStartsAtTheFirstLineThatShows()
{
    OpenView open(manyPages(6));
    QVERIFY(open.text(0));
    open.view->setCaret({0, 0});
    open.view->goToPage(4);
    QVERIFY(open.text(4));
    QTest::keyClick(open.view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QVERIFY(open.view->selection());
    QCOMPARE(open.view->selection()->start.page, 4);
    QCOMPARE(open.view->selectedText(), u"bladzijde"_s);
}

void tst_PdfViewSelection::copyingPutsTheQuoteOnTheClipboard()
{
    OpenView open(manyPages(1));
    pdf::TextRange words = open.rangeOf(0, u"beschikbaar."_s);
    words.end = open.rangeOf(0, u"Er komen"_s).end;
    open.view->setSelection(words);
    QTest::keySequence(open.view, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), u"beschikbaar. Er komen"_s);
}

void tst_PdfViewSelection::lettersAreLeftToTheWindow_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    for (const int key : {Qt::Key_H, Qt::Key_R, Qt::Key_A, Qt::Key_T, Qt::Key_4, Qt::Key_0, Qt::Key_F8, Qt::Key_Delete})
        QTest::addRow("%s", qPrintable(QKeySequence(key).toString())) << key << Qt::KeyboardModifiers();
    QTest::newRow("Ctrl+Up") << int(Qt::Key_Up) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl+Down") << int(Qt::Key_Down) << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void tst_PdfViewSelection::lettersAreLeftToTheWindow()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    OpenView open(manyPages(1));
    QVERIFY(open.text(0));
    open.view->setSelection(open.rangeOf(0, u"wonen"_s));
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(open.view, &event);
    QVERIFY(!event.isAccepted());
    QCOMPARE(open.view->selectedText(), u"wonen"_s);
}

void tst_PdfViewSelection::anAreaIsDrawnInAreaMode()
{
    OpenView open(manyPages(1));
    open.view->setZoom(0.5);
    open.view->setAreaMode(true);
    QSignalSpy drawn(open.view, &PdfView::areaDrawn);
    const QRectF wanted(0.2, 0.3, 0.4, 0.25);
    const QRectF onScreen = open.view->onScreen(0, wanted);
    dragFrom(open, onScreen.bottomRight().toPoint(), onScreen.topLeft().toPoint());
    QCOMPARE(drawn.count(), 1);
    QVERIFY(!open.view->isAreaMode());
    const auto area = open.view->selectedArea();
    QVERIFY(area);
    QCOMPARE(area->page, 0);
    QVERIFY(std::abs(area->rect.left() - 0.2) < 0.005 && std::abs(area->rect.top() - 0.3) < 0.005);
    QVERIFY(std::abs(area->rect.width() - 0.4) < 0.01 && std::abs(area->rect.height() - 0.25) < 0.01);
    QVERIFY(!open.view->selection());
}

void tst_PdfViewSelection::controlAndAltDrawAnAreaWithoutTheMode()
{
    OpenView open(manyPages(1));
    QSignalSpy drawn(open.view, &PdfView::areaDrawn);
    dragFrom(open, {200, 200}, {300, 280}, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(drawn.count(), 1);
    QVERIFY(open.view->selectedArea());
    QTest::keyClick(open.view, Qt::Key_Escape);
    QVERIFY(!open.view->selectedArea());
}

void tst_PdfViewSelection::anAreaIsPlacedByKeys()
{
    OpenView open(manyPages(1));
    open.view->setAreaMode(true);
    QSignalSpy drawn(open.view, &PdfView::areaDrawn);
    QTest::keyClick(open.view, Qt::Key_Down);
    QVERIFY(!open.view->selectedArea()); // not until it is taken
    QTest::keyClick(open.view, Qt::Key_Right);
    QTest::keyClick(open.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(open.view, Qt::Key_Return);
    QCOMPARE(drawn.count(), 1);
    QVERIFY(open.view->selectedArea());
    QVERIFY(std::abs(open.view->selectedArea()->rect.height() - 0.11) < 0.001);
}

void tst_PdfViewSelection::aSlipOfTheHandIsNoArea()
{
    OpenView open(manyPages(1));
    open.view->setAreaMode(true);
    QSignalSpy drawn(open.view, &PdfView::areaDrawn);
    QTest::mouseClick(open.view->viewport(), Qt::LeftButton, {}, {300, 300});
    QCOMPARE(drawn.count(), 0);
    QVERIFY(!open.view->selectedArea());
    QVERIFY(open.view->isAreaMode());
}

void tst_PdfViewSelection::draggingBelowTheEdgeScrolls()
{
    OpenView open(manyPages(4));
    open.view->setZoom(1);
    QVERIFY(open.text(0));
    QWidget *viewport = open.view->viewport();
    const QPoint from = before(open, 0, open.rangeOf(0, u"kiest"_s).start.offset);
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QTest::mouseMove(viewport, from + QPoint(40, 40));
    QMouseEvent outside(QEvent::MouseMove, QPointF(200, viewport->height() + 300),
                        viewport->mapToGlobal(QPoint(200, 900)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &outside);
    QTRY_VERIFY(open.view->verticalScrollBar()->value() > 600);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, {200, 500});
    QVERIFY(open.view->selection());
    const int rests = open.view->verticalScrollBar()->value();
    QTest::qWait(100);
    QCOMPARE(open.view->verticalScrollBar()->value(), rests);
}

QTEST_MAIN(tst_PdfViewSelection)
#include "tst_PdfViewSelection.moc"
