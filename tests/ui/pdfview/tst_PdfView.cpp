// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/PdfFixtures.h"
#include "tests/ui/pdfview/ReadingFixtures.h"
#include "ui/shell/Theme.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

#include <signal.h>

using namespace meetlat;
using namespace meetlat::fixtures;
using namespace Qt::Literals::StringLiterals;

class tst_PdfView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestWorker(); }
    void pagesBecomeSharpAndStandOnPaper();
    void keysScrollAndZoom();
    void theWheelZoomsAroundThePointer();
    void fitWidthFollowsTheWindow();
    void zoomStaysBetween25And800Percent();
    void anOldZoomStandsInUntilTheSharpOneComes();
    void scrollingNeverWaitsForAWorker();
    void aHugeZoomShowsASharpSlice();
    void pagesThatNobodySeesAnyMoreAreNotRendered();
    void aPageThatKillsItsWorkerLeavesTheRestUsable();
    void aPageThatNobodyStaysOnIsNotAskedFor();
    void anyOfSixThousandPagesIsOneJumpAway();
    void theCurrentPageIsToldOnce();
    void aScreenReaderReadsTheCurrentPage();
    void aScreenReaderCanSelect();
    void withoutADocumentNothingHappens();
};

void tst_PdfView::pagesBecomeSharpAndStandOnPaper()
{
    OpenView open(manyPages(3));
    QVERIFY(open.isOpen());
    QVERIFY(open.becomesSharp());
    const QImage picture = open.picture();
    const QRect words = open.wordsOnScreen(0, u"bladzijde"_s).toRect();
    QVERIFY(words.isValid());
    int dark = 0;
    for (int x = words.left(); x <= words.right(); ++x)
        dark += picture.pixelColor(x, words.center().y()).lightness() < 100 ? 1 : 0;
    QVERIFY2(dark > 5, "the letters stand where the text says");
    QCOMPARE(picture.pixelColor(3, 300), theme::colour(theme::Colour::BehindPages));
}

void tst_PdfView::keysScrollAndZoom()
{
    OpenView open(manyPages(10));
    open.view->setZoom(1);
    open.view->goToPage(0);
    QScrollBar *bar = open.view->verticalScrollBar();
    QTest::keyClick(open.view, Qt::Key_Down);
    const int afterLine = bar->value();
    QVERIFY(afterLine > 0);
    QTest::keyClick(open.view, Qt::Key_PageDown);
    QVERIFY(bar->value() > afterLine + 400 && bar->value() < afterLine + 600);
    QTest::keyClick(open.view, Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(open.view, Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(open.view, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(open.view->zoom(), 1.1);
    QTest::keyClick(open.view, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(open.view, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(open.view->zoom(), 0.9);
    QTest::keyClick(open.view, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(open.view->zoom(), 1.0);
}

void tst_PdfView::theWheelZoomsAroundThePointer()
{
    OpenView open(manyPages(4));
    open.view->setZoom(1.5);
    open.view->goToPage(1, 0.1);
    const int offset = open.rangeOf(1, u"regio"_s).start.offset;
    const QPoint at = open.middleOf(1, offset);
    QWheelEvent wheel(at, open.view->viewport()->mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(open.view->viewport(), &wheel);
    QVERIFY(open.view->zoom() > 1.6);
    QVERIFY2((open.middleOf(1, offset) - at).manhattanLength() <= 3, "the word stays under the pointer");
}

void tst_PdfView::fitWidthFollowsTheWindow()
{
    OpenView open(manyPages(2));
    open.view->setFit(PdfView::Fit::Width);
    const double before = open.view->zoom();
    open.window.resize(1000, 600);
    QTRY_VERIFY(open.view->zoom() > before * 1.3);
    const QRectF page = open.view->onScreen(0, QRectF(0, 0, 1, 1));
    QVERIFY(page.left() >= 0 && page.right() <= open.view->viewport()->width());
    QVERIFY(page.width() > open.view->viewport()->width() - 40);
    open.view->setFit(PdfView::Fit::Page);
    QVERIFY(open.view->onScreen(0, QRectF(0, 0, 1, 1)).height() <= open.view->viewport()->height());
}

void tst_PdfView::zoomStaysBetween25And800Percent()
{
    OpenView open(manyPages(1));
    open.view->setZoom(20);
    QCOMPARE(open.view->zoom(), 8.0);
    open.view->setZoom(0.01);
    QCOMPARE(open.view->zoom(), 0.25);
    for (int i = 0; i < 40; ++i)
        open.view->zoomIn();
    QCOMPARE(open.view->zoom(), 8.0);
}

void tst_PdfView::anOldZoomStandsInUntilTheSharpOneComes()
{
    OpenView open(manyPages(1));
    open.view->setZoom(1);
    QVERIFY(open.becomesSharp());
    QVERIFY(open.text(0));
    for (const pid_t worker : workers())
        ::kill(worker, SIGSTOP);
    open.view->setZoom(1.5);
    QVERIFY(!open.view->isSharp());
    const QImage picture = open.picture();
    const QRect words = open.wordsOnScreen(0, u"bladzijde"_s).toRect();
    int darkest = 255;
    for (int x = words.left(); x <= words.right(); ++x)
        darkest = std::min(darkest, picture.pixelColor(x, words.center().y()).lightness());
    QVERIFY2(darkest < 160, "never white in between");
    for (const pid_t worker : workers())
        ::kill(worker, SIGCONT);
    QVERIFY(open.becomesSharp());
}

void tst_PdfView::scrollingNeverWaitsForAWorker()
{
    OpenView open(manyPages(60));
    open.view->setZoom(1);
    QVERIFY(open.becomesSharp());
    for (const pid_t worker : workers())
        ::kill(worker, SIGSTOP); // from here on no answer comes
    QElapsedTimer frame;
    qint64 slowest = 0;
    for (int i = 0; i < 40; ++i) {
        frame.start();
        open.view->verticalScrollBar()->setValue(i * 900);
        open.view->viewport()->repaint();
        QCoreApplication::processEvents();
        slowest = std::max(slowest, frame.elapsed());
    }
    for (const pid_t worker : workers())
        ::kill(worker, SIGCONT);
    // A worker that is waited for would take its 10 seconds; a loaded machine with sanitizers some tens of ms.
    QVERIFY2(slowest < 500, qPrintable(QString::number(slowest)));
    QVERIFY(!open.view->isSharp());
    QVERIFY(open.becomesSharp());
}

void tst_PdfView::aHugeZoomShowsASharpSlice()
{
    OpenView open(manyPages(1));
    open.view->setZoom(8);
    open.view->reveal(open.rangeOf(0, u"bladzijde"_s));
    QVERIFY(open.becomesSharp());
    const QRect words = open.wordsOnScreen(0, u"bladzijde"_s).toRect() & open.view->viewport()->rect();
    QVERIFY(!words.isEmpty());
    // Sharp: from white to black within two pixels, somewhere in the letters.
    const QImage picture = open.picture();
    int steepest = 0;
    for (int x = words.left() + 2; x <= words.right(); ++x)
        steepest = std::max(steepest, std::abs(picture.pixelColor(x, words.center().y()).lightness() -
                                               picture.pixelColor(x - 2, words.center().y()).lightness()));
    QVERIFY2(steepest > 200, qPrintable(QString::number(steepest)));
    QVERIFY(open.view->placeOfSelection().isEmpty());
}

void tst_PdfView::pagesThatNobodySeesAnyMoreAreNotRendered()
{
    OpenView open(manyPages(200));
    QVERIFY(open.becomesSharp());
    QSignalSpy rendered(&open.document, &pdf::PdfDocument::rendered);
    for (const pid_t worker : workers())
        ::kill(worker, SIGSTOP);
    for (int page = 0; page < 190; page += 3)
        open.view->goToPage(page);
    for (const pid_t worker : workers())
        ::kill(worker, SIGCONT);
    QVERIFY(open.becomesSharp());
    QTest::qWait(200);
    QVERIFY2(rendered.count() < 20, qPrintable(QString::number(rendered.count())));
}

void tst_PdfView::aPageThatKillsItsWorkerLeavesTheRestUsable()
{
    OpenView open(pdf::fixtures::endlessPdf(12)); // page 1 has words, page 2 never ends
    QVERIFY(open.isOpen());
    open.view->setZoom(0.4);
    QSignalSpy failed(&open.document, &pdf::PdfDocument::pageFailed);
    QTRY_VERIFY_WITH_TIMEOUT(open.document.textIfReady(0), 30000);
    // What the watchman would do after ten seconds.
    while (failed.isEmpty()) {
        QTest::qWait(300);
        for (const pid_t worker : workers())
            ::kill(worker, SIGKILL);
        QTest::qWait(50);
    }
    QCOMPARE(failed.front().front().toInt(), 1);
    const QRectF second = open.view->onScreen(1, QRectF(0, 0, 1, 1)) & QRectF(open.view->viewport()->rect());
    const QImage picture = open.picture();
    int dark = 0;
    for (int y = int(second.top()); y < int(second.bottom()); ++y) {
        for (int x = int(second.left()); x < int(second.right()); ++x)
            dark += picture.pixelColor(x, y).lightness() < 100 ? 1 : 0;
    }
    QVERIFY2(dark > 50, "the page says that it cannot be shown");
    open.view->setZoom(0.6); // a new size of the first page: its worker starts again
    QSignalSpy rendered(&open.document, &pdf::PdfDocument::rendered);
    open.view->goToPage(0);
    QTRY_VERIFY_WITH_TIMEOUT(!rendered.isEmpty(), 10'000);
    QCOMPARE(rendered.front().front().value<pdf::RenderRequest>().page, 0);
    QVERIFY(open.becomesSharp());
}

void tst_PdfView::aPageThatNobodyStaysOnIsNotAskedFor()
{
    pdf::PdfDocument document;
    document.prepare();
    QTRY_COMPARE_WITH_TIMEOUT(workers().size(), std::size_t(2), 10'000);
    const std::vector<pid_t> before = workers();
    QSignalSpy opened(&document, &pdf::PdfDocument::opened);
    document.open(pdf::fixtures::endlessPdf(12, 60)); // whoever draws page 2 does not hear that it is not wanted
    QVERIFY(opened.wait(10'000));
    QTest::qWait(100);
    PdfView view;
    view.resize(700, 600);
    view.show();
    view.setDocument(&document);
    QThread::msleep(100);
    view.goToPage(50); // where one was reading
    QTRY_VERIFY_WITH_TIMEOUT(view.isSharp(), 10'000);
    QTest::qWait(50);
    QVERIFY2(workers() == before, "a worker had begun with the pages at the beginning and had to be killed");
    view.setDocument(nullptr);
}

void tst_PdfView::anyOfSixThousandPagesIsOneJumpAway()
{
    OpenView open(manyPages(6'000));
    QVERIFY(open.isOpen());
    quint32 random = 5;
    for (int i = 0; i < 12; ++i) {
        random = random * 1664525 + 1013904223;
        const int page = i == 0 ? 5'999 : int((random >> 8) % 6'000);
        open.view->goToPage(page);
        QCOMPARE(open.view->currentPage(), page);
        QVERIFY(open.becomesSharp());
        QVERIFY(open.text(page));
        QCOMPARE(open.text(page)->text.section(u'\n', 0, 0), u"bladzijde %1"_s.arg(page + 1));
        const QImage picture = open.picture();
        const QRect words = open.wordsOnScreen(page, u"bladzijde"_s).toRect() & picture.rect();
        QVERIFY(words.isValid());
        int dark = 0;
        for (int x = words.left(); x <= words.right(); ++x)
            dark += picture.pixelColor(x, words.center().y()).lightness() < 100 ? 1 : 0;
        QVERIFY2(dark > 5, qPrintable(QString::number(page)));
    }
}

void tst_PdfView::theCurrentPageIsToldOnce()
{
    OpenView open(manyPages(9));
    QSignalSpy changed(open.view, &PdfView::currentPageChanged);
    open.view->goToPage(5);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.front().front().toInt(), 5);
    QCOMPARE(open.view->currentPage(), 5);
    QTest::keyClick(open.view, Qt::Key_Down);
    QCOMPARE(changed.count(), 1);
}

void tst_PdfView::aScreenReaderReadsTheCurrentPage()
{
    OpenView open(manyPages(5));
    open.view->goToPage(3);
    QVERIFY(open.text(3));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(open.view);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Document);
    QVERIFY(interface->state().readOnly);
    QVERIFY(!interface->text(QAccessible::Name).isEmpty());
    QVERIFY(interface->text(QAccessible::Description).contains(u"4"_s));
    QAccessibleTextInterface *text = interface->textInterface();
    QVERIFY(text);
    QVERIFY(text->text(0, text->characterCount()).startsWith(u"bladzijde 4\n"_s));
    const int offset = open.rangeOf(3, u"regio"_s).start.offset;
    const QPoint middle = open.view->viewport()->mapToGlobal(open.middleOf(3, offset));
    QVERIFY(text->characterRect(offset).contains(middle));
    QVERIFY(std::abs(text->offsetAtPoint(middle) - offset) <= 1);
    int start = 0;
    int end = 0;
    QCOMPARE(text->textAtOffset(offset + 1, QAccessible::WordBoundary, &start, &end), u"regio"_s);
}

void tst_PdfView::aScreenReaderCanSelect()
{
    OpenView open(manyPages(1));
    const pdf::TextRange words = open.rangeOf(0, u"wonen eerst"_s);
    QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(open.view)->textInterface();
    QCOMPARE(text->selectionCount(), 0);
    text->addSelection(words.start.offset, words.end.offset);
    QCOMPARE(open.view->selectedText(), u"wonen eerst"_s);
    QCOMPARE(text->selectionCount(), 1);
    QCOMPARE(text->cursorPosition(), words.end.offset);
    text->removeSelection(0);
    QVERIFY(!open.view->selection());
}

void tst_PdfView::withoutADocumentNothingHappens()
{
    PdfView view;
    view.resize(300, 300);
    view.show();
    view.goToPage(3);
    view.reveal(AnchorTarget());
    QTest::keyClick(&view, Qt::Key_PageDown);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {100, 100});
    QCOMPARE(view.currentPage(), 0);
    QVERIFY(!view.selection());
    QCOMPARE(view.viewport()->grab().toImage().pixelColor(100, 100), theme::colour(theme::Colour::BehindPages));
}

QTEST_MAIN(tst_PdfView)
#include "tst_PdfView.moc"
