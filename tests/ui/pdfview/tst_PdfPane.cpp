// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/PdfFixtures.h"
#include "tests/ui/pdfview/OpenPane.h"
#include "tests/ui/pdfview/ReadingFixtures.h"
#include "ui/pdfview/FindBar.h"
#include "ui/pdfview/PageStrip.h"
#include "ui/pdfview/PaneNotice.h"
#include "ui/pdfview/PaneTools.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

using namespace meetlat;
using namespace meetlat::fixtures;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray labelledPages()
{
    std::vector<pdf::fixtures::RawPage> pages(6, {pdf::fixtures::textAt(100, 700, "tekst")});
    return pdf::fixtures::rawPdf(pages, {}, "/PageLabels<</Nums[0<</S/r>>2<</S/D>>]>>");
}

QByteArray fileOf(const QString &name)
{
    QFile file(QStringLiteral(MEETLAT_SHARED_DIR "/corpus/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_PdfPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestWorker(); }
    void findingAsOneTypesCountsAllHits();
    void f3WalksThroughTheHitsAndAround();
    void nothingFoundOffersToRecordTheSearch();
    void pagesWithoutTextAreNamed();
    void aPageIsFoundByItsLabelAndByItsNumber();
    void theOutlineLeadsToItsPages();
    void oneDocumentNeedsNoChooser();
    void eachDocumentIsShownWhereItWasLeft();
    void revealOpensTheRightDocument();
    void marksAreShownInTheirOwnDocument();
    void theStripShowsMarksWhereTheyStandInATurnedPage_data();
    void theStripShowsMarksWhereTheyStandInATurnedPage();
    void theAnchorOfASelectionHoldsPlaceAndWords();
    void aRefusedDocumentSaysWhyInOneSentence();
    void aLockedDocumentAsksForItsPasswordInPlace();
    void aDocumentIsReadInStepsAndAnotherOneMayComeBetween();
    void openingCanBeCancelled();
    void showingTheSameDocumentsAgainChangesNothing();
    void everyButtonHasANameForAScreenReader();
    void tabGoesFromToolsOverFindToThePages();
    void aNarrowPaneKeepsTheFindFieldInReach();
};

void tst_PdfPane::findingAsOneTypesCountsAllHits()
{
    OpenPane open({{u"a"_s, manyPages(12)}});
    open.showAll();
    QVERIFY(open.isOpen());
    open.pane.openFind();
    QTest::keyClicks(open.find<FindField>(), u"woningen beschik"_s);
    auto *bar = open.find<FindBar>();
    QVERIFY(bar->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(bar->sentence(), u"1 of 12"_s, 10'000);
    const auto result = open.pane.findResult();
    QVERIFY(result);
    QCOMPARE(result->hits, 12);
    QCOMPARE(result->pagesSearched, 12);
    QCOMPARE(result->pagesInAll, 12);
    QCOMPARE(result->text, u"woningen beschik"_s);
}

void tst_PdfPane::f3WalksThroughTheHitsAndAround()
{
    OpenPane open({{u"a"_s, manyPages(3)}});
    open.showAll();
    QVERIFY(open.isOpen());
    QVERIFY(open.hasReadAll());
    open.pane.setFindText(u"bladzijde"_s);
    auto *bar = open.find<FindBar>();
    QTRY_COMPARE(bar->sentence(), u"1 of 3"_s);
    QTest::keyClick(open.pane.view(), Qt::Key_F3);
    QCOMPARE(bar->sentence(), u"2 of 3"_s);
    QCOMPARE(open.pane.view()->pagesInView().second >= 1, true);
    QTest::keyClick(open.find<FindField>(), Qt::Key_Return);
    QTest::keyClick(open.pane.view(), Qt::Key_F3);
    QCOMPARE(bar->sentence(), u"1 of 3"_s);
    QTest::keyClick(open.pane.view(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(bar->sentence(), u"3 of 3"_s);
    QTest::keyClick(open.find<FindField>(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(!open.pane.findResult());
}

void tst_PdfPane::nothingFoundOffersToRecordTheSearch()
{
    OpenPane open({{u"a"_s, manyPages(2)}});
    open.showAll();
    QVERIFY(open.isOpen());
    open.pane.setFindText(u"ervaringsdeskundige"_s);
    auto *bar = open.find<FindBar>();
    QTRY_COMPARE_WITH_TIMEOUT(bar->sentence(), u"No hits"_s, 10'000);
    QSignalSpy wanted(&open.pane, &PdfPane::recordSearchWanted);
    auto *record = bar->findChild<QPushButton *>();
    QVERIFY(record->isVisible());
    record->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(open.pane.findResult()->hits, 0);
}

void tst_PdfPane::pagesWithoutTextAreNamed()
{
    OpenPane open({{u"a"_s, textAndDrawing()}});
    open.showAll();
    QVERIFY(open.isOpen());
    open.pane.setFindText(u"bladzijde"_s);
    QTRY_VERIFY_WITH_TIMEOUT(open.pane.findResult(), 10'000);
    QCOMPARE(open.pane.findResult()->pagesSearched, 1);
    QCOMPARE(open.pane.findResult()->pagesInAll, 2);
    QVERIFY(open.find<FindBar>()->sentence().contains(u"without text"_s));
}

void tst_PdfPane::aPageIsFoundByItsLabelAndByItsNumber()
{
    OpenPane open({{u"a"_s, labelledPages()}});
    open.showAll();
    QVERIFY(open.isOpen());
    QCOMPARE(open.pageField()->text(), u"i"_s);
    const auto go = [&](const QString &typed) {
        open.pageField()->setText(typed);
        QTest::keyClick(open.pageField(), Qt::Key_Return);
        return open.pane.view()->currentPage();
    };
    QCOMPARE(go(u"II"_s), 1);
    QCOMPARE(open.pageField()->text(), u"ii"_s);
    QCOMPARE(go(u"2"_s), 3); // the page on which a 2 is printed
    QCOMPARE(go(u"6"_s), 5); // no page is called 6: the sixth
    QCOMPARE(go(u"weg"_s), 5);
}

void tst_PdfPane::theOutlineLeadsToItsPages()
{
    std::vector<pdf::fixtures::RawPage> pages(5, {pdf::fixtures::textAt(100, 700, "tekst")});
    // Objects 4 and 5; the pages follow from 6: content and page by turns, so the third page is number 11.
    const QByteArray pdf =
        pdf::fixtures::rawPdf(pages,
                              {"<</Type/Outlines/First 5 0 R/Last 5 0 R/Count 1>>",
                               "<</Title(Van opvang naar wonen)/Parent 4 0 R/Dest[11 0 R/XYZ 0 842 0]>>"},
                              "/Outlines 4 0 R");
    OpenPane open({{u"a"_s, pdf}});
    open.showAll();
    QVERIFY(open.isOpen());
    open.pane.togglePanel();
    auto *tree = open.find<QTreeWidget>();
    QTRY_COMPARE_WITH_TIMEOUT(tree->topLevelItemCount(), 1, 10'000);
    QCOMPARE(tree->topLevelItem(0)->text(0), u"Van opvang naar wonen"_s);
    tree->setCurrentItem(tree->topLevelItem(0));
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(open.pane.view()->currentPage(), 2);
    open.pane.togglePanel();
    QVERIFY(!tree->isVisible());
}

void tst_PdfPane::oneDocumentNeedsNoChooser()
{
    OpenPane one({{u"a"_s, manyPages(1)}});
    one.showAll();
    QVERIFY(!one.find<QComboBox>()->isVisible());
    OpenPane two({{u"a"_s, manyPages(1)}, {u"b"_s, manyPages(1)}});
    two.showAll();
    QVERIFY(two.find<QComboBox>()->isVisible());
    QCOMPARE(two.find<QComboBox>()->count(), 2);
    QCOMPARE(two.pane.currentDocument()->fileName, u"a.pdf"_s);
}

void tst_PdfPane::eachDocumentIsShownWhereItWasLeft()
{
    OpenPane open({{u"a"_s, manyPages(9)}, {u"b"_s, manyPages(9)}});
    open.showAll();
    QVERIFY(open.isOpen());
    open.pane.view()->setZoom(1.25);
    open.pane.view()->goToPage(4, 0.3);
    const auto left = open.pane.view()->heightInView();
    const auto choose = [&](int index) {
        QSignalSpy changed(&open.pane, &PdfPane::documentChanged);
        auto *chooser = open.find<QComboBox>();
        chooser->setCurrentIndex(index);
        Q_EMIT chooser->activated(index);
        return open.isOpen();
    };
    QVERIFY(choose(1));
    QCOMPARE(open.pane.currentDocument()->fileName, u"b.pdf"_s);
    QCOMPARE(open.pane.view()->currentPage(), 0);
    QVERIFY(choose(0));
    QCOMPARE(open.pane.view()->zoom(), 1.25);
    QVERIFY(std::abs(open.pane.view()->heightInView().first - left.first) < 0.001);
}

void tst_PdfPane::revealOpensTheRightDocument()
{
    OpenPane open({{u"a"_s, manyPages(3)}, {u"b"_s, manyPages(9)}});
    open.showAll();
    AnchorTarget target;
    target.page = 6;
    target.rects = {QRectF(0.2, 0.4, 0.3, 0.02)};
    open.pane.reveal(DocumentId{u"b"_s}, target); // before the first one is even open
    QVERIFY(open.isOpen());
    QCOMPARE(open.pane.currentDocument()->fileName, u"b.pdf"_s);
    const QRectF place = open.pane.view()->onScreen(6, target.rects.front());
    QVERIFY(open.pane.view()->viewport()->rect().contains(place.toRect()));
}

void tst_PdfPane::marksAreShownInTheirOwnDocument()
{
    OpenPane open({{u"a"_s, manyPages(1)}, {u"b"_s, manyPages(1)}});
    open.showAll();
    QVERIFY(open.isOpen());
    MarkedPassage mark;
    mark.id = HighlightId{u"1"_s};
    mark.targets.resize(1);
    mark.targets.front().rects = {QRectF(0.2, 0.1, 0.3, 0.02)};
    open.pane.setMarks({{DocumentId{u"b"_s}, mark}});
    QVERIFY(open.pane.view()->placeOfMark(mark.id).isEmpty());
    open.pane.reveal(DocumentId{u"b"_s}, mark.targets.front());
    QTRY_VERIFY_WITH_TIMEOUT(!open.pane.view()->placeOfMark(mark.id).isEmpty(), 10'000);

    QSignalSpy clicked(&open.pane, &PdfPane::markClicked);
    auto *strip = open.find<PageStrip>();
    const int y = int(open.pane.view()->heightOf(0, {0.5, 0.11}) * strip->height());
    QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(12, y));
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked.front().front().value<HighlightId>(), mark.id);
}

void tst_PdfPane::theStripShowsMarksWhereTheyStandInATurnedPage_data()
{
    QTest::addColumn<int>("quarterTurns");
    QTest::addColumn<double>("down"); // of the mark in its page as shown
    QTest::newRow("upright") << 0 << 0.2;
    QTest::newRow("to the right") << 1 << 0.1;
    QTest::newRow("upside down") << 2 << 0.8;
    QTest::newRow("to the left") << 3 << 0.9;
}

void tst_PdfPane::theStripShowsMarksWhereTheyStandInATurnedPage()
{
    QFETCH(int, quarterTurns);
    QFETCH(double, down);
    OpenPane open({{u"a"_s, manyPages(2)}});
    open.showAll();
    QVERIFY(open.isOpen());
    MarkedPassage mark;
    mark.id = HighlightId{u"1"_s};
    mark.targets.resize(1);
    mark.targets.front().rects = {QRectF(0.05, 0.19, 0.1, 0.02)}; // at the left, in the upper part
    open.pane.setMarks({{DocumentId{u"a"_s}, mark}});
    open.pane.view()->setRotation(quarterTurns);
    auto *strip = open.find<PageStrip>();
    QSignalSpy clicked(&open.pane, &PdfPane::markClicked);
    const PdfView *view = open.pane.view();
    const QRectF page = view->onScreen(0, QRectF(0, 0, 1, 1)).translated(0, view->verticalScrollBar()->value());
    const double height = view->verticalScrollBar()->maximum() + view->viewport()->height();
    const auto onStrip = [&](double part) {
        return QPoint(12, int((page.top() + part * page.height()) / height * strip->height()));
    };
    QTest::mouseClick(strip, Qt::LeftButton, {}, onStrip(0.5));
    QCOMPARE(clicked.count(), 0);
    open.pane.view()->goToPage(0);
    QTest::mouseClick(strip, Qt::LeftButton, {}, onStrip(down));
    QCOMPARE(clicked.count(), 1);
}

void tst_PdfPane::theAnchorOfASelectionHoldsPlaceAndWords()
{
    OpenPane open({{u"a"_s, manyPages(2)}});
    open.showAll();
    QVERIFY(open.isOpen());
    QVERIFY(open.hasReadAll());
    QVERIFY(!open.pane.anchorOfSelection());
    const pdf::PageTextPtr text = open.pane.view()->textOfPage(1);
    open.pane.view()->setSelection(pdf::fixtures::rangeOf(*text, u"wonen eerst"_s));
    const auto anchor = open.pane.anchorOfSelection();
    QVERIFY(anchor);
    QCOMPARE(anchor->kind, Anchor::Kind::Text);
    QCOMPARE(anchor->exact, u"wonen eerst"_s);
    QCOMPARE(anchor->targets.front().page, 1);
    open.pane.clearSelection();
    QVERIFY(!open.pane.anchorOfSelection());
}

void tst_PdfPane::aRefusedDocumentSaysWhyInOneSentence()
{
    OpenPane open({{u"a"_s, QByteArray("dit is geen pdf")}});
    QSignalSpy failed(&open.pane, &PdfPane::documentFailed);
    open.showAll();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 10'000);
    QCOMPARE(failed.front().front().value<Error>().code, Error::Code::PdfNotAPdf);
    auto *notice = open.find<PaneNotice>();
    QVERIFY(notice->isVisible());
    QVERIFY(notice->sentence().size() > 10);
    QVERIFY(!open.pane.pdf());
    open.pane.showDocuments({documentNamed(u"ontbreekt"_s)});
    QCOMPARE(failed.count(), 2); // the bytes are not there
    QCOMPARE(failed.last().front().value<Error>().code, Error::Code::UnknownDocument);
}

void tst_PdfPane::aLockedDocumentAsksForItsPasswordInPlace()
{
    const QByteArray locked = fileOf(u"hostile/qpdf__enc-XI-R6_V5_U_view_O_master.pdf"_s);
    if (locked.isEmpty())
        QSKIP("shared/corpus is absent: hostile/qpdf__enc-XI-R6_V5_U_view_O_master.pdf");
    OpenPane open({{u"a"_s, locked}, {u"b"_s, manyPages(1)}});
    QSignalSpy failed(&open.pane, &PdfPane::documentFailed);
    open.showAll();
    auto *notice = open.find<PaneNotice>();
    auto *field = notice->findChild<QLineEdit *>();
    QTRY_VERIFY_WITH_TIMEOUT(field->isVisible(), 10'000);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    const QString asked = notice->sentence();
    field->setText(u"fout"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(field->isVisible() && notice->sentence() != asked, 10'000);
    QVERIFY(field->text().isEmpty());
    field->setText(u"view"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(open.isOpen());
    QVERIFY(!notice->isVisible());
    QCOMPARE(failed.count(), 0);
    // Asked once in a run of the program.
    open.pane.reveal(DocumentId{u"b"_s}, {});
    QVERIFY(open.isOpen());
    open.pane.reveal(DocumentId{u"a"_s}, {});
    QVERIFY(open.isOpen());
    QCOMPARE(open.pane.currentDocument()->fileName, u"a.pdf"_s);
}

void tst_PdfPane::aDocumentIsReadInStepsAndAnotherOneMayComeBetween()
{
    OpenPane open({{u"een"_s, manyPages(3)}, {u"twee"_s, manyPages(5)}});
    open.stepsOfReading = 4;
    open.showAll();
    QVERIFY(!open.pane.pdf()); // the window goes on while it is read
    open.stepsOfReading = 1;
    open.pane.reveal(documentNamed(u"twee"_s).sha256, AnchorTarget{});
    QVERIFY(open.isOpen());
    QCOMPARE(open.pane.pdf()->facts().pageCount(), 5);
    QTest::qWait(50);
    QCOMPARE(open.pane.currentDocument()->sha256, documentNamed(u"twee"_s).sha256);
}

void tst_PdfPane::openingCanBeCancelled()
{
    OpenPane open({{u"a"_s, manyPages(1)}});
    QSignalSpy failed(&open.pane, &PdfPane::documentFailed);
    open.showAll();
    auto *notice = open.find<PaneNotice>();
    Q_EMIT notice->cancelled();
    QVERIFY(!open.pane.pdf());
    QVERIFY(notice->isVisible());
    QTest::qWait(300);
    QVERIFY2(!open.pane.pdf(), "an answer that comes after all is not taken");
    QCOMPARE(failed.count(), 0);
    Q_EMIT notice->retryWanted();
    QVERIFY(open.isOpen());
}

void tst_PdfPane::showingTheSameDocumentsAgainChangesNothing()
{
    OpenPane open({{u"a"_s, manyPages(6)}});
    open.showAll();
    QVERIFY(open.isOpen());
    open.pane.view()->goToPage(4);
    pdf::PdfDocument *before = open.pane.pdf();
    open.showAll();
    QCOMPARE(open.pane.pdf(), before);
    QCOMPARE(open.pane.view()->currentPage(), 4);
    open.pane.showDocuments({});
    QVERIFY(!open.pane.pdf());
    QVERIFY(!open.pane.currentDocument());
    QVERIFY(open.find<PaneNotice>()->isVisible());
}

void tst_PdfPane::everyButtonHasANameForAScreenReader()
{
    OpenPane open({{u"a"_s, manyPages(1)}});
    open.showAll();
    QVERIFY(open.isOpen());
    int buttons = 0;
    const auto all = open.pane.findChildren<QToolButton *>();
    for (const QToolButton *button : all) {
        if (button->parentWidget()->inherits("QLineEdit") || button->parentWidget()->inherits("QTabBar"))
            continue; // the picture in the find field; arrows beside tabs that are never needed
        ++buttons;
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->accessibleName()));
        QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->accessibleName()));
    }
    QVERIFY(buttons >= 12);
    for (const QLineEdit *field : open.pane.findChildren<QLineEdit *>())
        QVERIFY(!field->accessibleName().isEmpty());
}

void tst_PdfPane::tabGoesFromToolsOverFindToThePages()
{
    OpenPane open({{u"a"_s, manyPages(3)}, {u"b"_s, manyPages(1)}});
    open.showAll();
    QVERIFY(open.isOpen());
    QVERIFY(open.hasReadAll());
    open.pane.setFindText(u"wonen"_s);
    open.pageField()->setFocus();
    QStringList met;
    for (int i = 0; i < 40 && !open.pane.view()->hasFocus(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        met.append(QString::fromLatin1(QApplication::focusWidget()->metaObject()->className()));
    }
    QVERIFY(open.pane.view()->hasFocus());
    const qsizetype field = met.indexOf(u"meetlat::FindField"_s);
    const qsizetype chooser = met.indexOf(u"QComboBox"_s);
    QVERIFY2(field > 0 && field < chooser && chooser < met.size() - 1, qPrintable(met.join(u' ')));
    QVERIFY2(met.lastIndexOf(u"QToolButton"_s) > chooser, "the hits' buttons come after the chooser");
}

void tst_PdfPane::aNarrowPaneKeepsTheFindFieldInReach()
{
    OpenPane open({{u"a"_s, manyPages(1)}});
    open.showAll();
    QVERIFY(open.isOpen());
    auto *field = open.find<FindField>();
    open.pane.resize(420, 500);
    QTest::qWait(50);
    QVERIFY(!field->isVisible());
    open.pane.openFind();
    QVERIFY(field->isVisible());
    QVERIFY(open.find<FindBar>()->isVisible());
    QVERIFY(field->width() >= 100);
    QTest::keyClicks(field, u"wonen"_s);
    QTRY_COMPARE_WITH_TIMEOUT(open.find<FindBar>()->sentence(), u"1 of 1"_s, 10'000);
    open.pane.resize(900, 500);
    QTest::qWait(50);
    QVERIFY(field->isVisible());
    QCOMPARE(field->text(), u"wonen"_s);
}

QTEST_MAIN(tst_PdfPane)
#include "tst_PdfPane.moc"
