// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/PdfFixtures.h"
#include "tests/ui/pdfview/OpenPane.h"
#include "ui/pdfview/PageThumbnails.h"
#include "ui/pdfview/ReadingActions.h"
#include "ui/pdfview/ReadingMemory.h"
#include "ui/pdfview/SidePanel.h"
#include "ui/pdfview/ThumbnailList.h"
#include "ui/shell/Theme.h"

#include <QAccessible>
#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

using namespace meetlat;
using namespace meetlat::fixtures;
using namespace Qt::Literals::StringLiterals;
using Side = MarkedPassage::Side;

namespace {

/// Four pages i, ii, 1, 2; the contents lead to the third. The upper left quarter of each is red.
QByteArray withContents()
{
    const std::vector<pdf::fixtures::RawPage> pages(
        4, {"1 0 0 rg 0 421 297 421 re f " + pdf::fixtures::textAt(100, 300, "tekst")});
    return pdf::fixtures::rawPdf(pages,
                                 {"<</Type/Outlines/First 5 0 R/Last 5 0 R/Count 1>>",
                                  "<</Title(Van opvang naar wonen)/Parent 4 0 R/Dest[11 0 R/Fit]>>"},
                                 "/Outlines 4 0 R/PageLabels<</Nums[0<</S/r>>2<</S/D>>]>>");
}

PdfPane::DocumentMark markOn(int page, Side side, const QRectF &rect, const QString &document = u"a"_s)
{
    PdfPane::DocumentMark mark;
    mark.document = DocumentId{document};
    mark.mark.id = HighlightId{QString::number(page) + QString::number(static_cast<int>(side)) +
                               QString::number(rect.top())};
    mark.mark.side = side;
    AnchorTarget target;
    target.page = page;
    target.rects = {rect};
    mark.mark.targets = {target};
    return mark;
}

class Panel
{
public:
    explicit Panel(const QByteArray &pdf) : open({{u"a"_s, pdf}})
    {
        open.showAll();
        m_isOpen = open.isOpen();
        panel = open.find<SidePanel>();
        thumbnails = open.find<ThumbnailList>();
        list = thumbnails->list();
    }
    bool isOpen() const { return m_isOpen; }
    void showThumbnails()
    {
        open.pane.toggleThumbnails();
        QCoreApplication::processEvents();
    }
    QRect cell(int page) const { return list->visualRect(list->model()->index(page, 0)); }
    QString spoken(int page) const
    {
        return list->model()->index(page, 0).data(Qt::AccessibleTextRole).toString();
    }
    QImage picture() { return list->viewport()->grab().toImage(); }
    bool hasPicture(int page)
    {
        return QTest::qWaitFor([&] { return open.pane.view()->thumbnails()->find(page) != nullptr; }, 20'000);
    }

    OpenPane open;
    SidePanel *panel;
    ThumbnailList *thumbnails;
    QListView *list;

private:
    bool m_isOpen = false;
};

QPoint inside(const QRect &cell, double across, double down)
{
    return {cell.left() + int(cell.width() * across), cell.top() + int(cell.height() * down)};
}

/// How many pixels of that colour, give or take, the rectangle has.
int count(const QImage &image, const QRect &in, const QColor &colour)
{
    int found = 0;
    const QRect area = in & image.rect();
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            found += std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) +
                         std::abs(pixel.blue() - colour.blue()) <
                     12;
        }
    }
    return found;
}

} // namespace

class tst_SidePanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Mode::Light);
        useTestWorker();
    }
    void itOpensAtTheContentsWhereThereAreSome();
    void withoutContentsItOpensAtThePagesInSmall();
    void theContentsChosenByHandStayThoughThereAreNone();
    void tabAndWidthAreRememberedForTheNextPane();
    void shiftF9GoesToTheThumbnailsAndBack();
    void aClickAndEnterGoToThePage();
    void arrowsMoveOnlyInTheListUntilEnter();
    void thePageInViewIsMarkedAndFollowed();
    void labelsAndHighlightsAreToldInWords();
    void theMarksOfBothRatersCanBeToldApart();
    void theThumbnailsTurnWithTheView();
    void noPageIsRenderedForTheList();
    void fiveHundredPagesScrollAndPaintOnlyWhatShows();
    void aClosedDocumentLeavesWordsInsteadOfPages();
    void theKeysAreInTheMenu();
};

void tst_SidePanel::itOpensAtTheContentsWhereThereAreSome()
{
    Panel panel(withContents());
    QVERIFY(panel.isOpen());
    QVERIFY(!panel.panel->isVisible());
    panel.open.pane.togglePanel();
    auto *tree = panel.open.find<QTreeWidget>();
    QTRY_COMPARE_WITH_TIMEOUT(tree->topLevelItemCount(), 1, 10'000);
    QCOMPARE(panel.panel->tab(), SidePanel::Tab::Outline);
    QVERIFY(tree->isVisible());
    panel.open.pane.togglePanel();
    QVERIFY(!panel.panel->isVisible());
    QVERIFY(panel.open.pane.view()->hasFocus());
}

void tst_SidePanel::withoutContentsItOpensAtThePagesInSmall()
{
    Panel panel(manyPages(3));
    QVERIFY(panel.isOpen());
    panel.open.pane.togglePanel();
    QTRY_COMPARE_WITH_TIMEOUT(panel.panel->tab(), SidePanel::Tab::Thumbnails, 10'000);
    QVERIFY(panel.list->isVisible());
    QCOMPARE(panel.list->model()->rowCount(), 3);
}

void tst_SidePanel::theContentsChosenByHandStayThoughThereAreNone()
{
    Panel panel(manyPages(3));
    QVERIFY(panel.isOpen());
    panel.open.pane.togglePanel();
    QTRY_COMPARE(panel.panel->tab(), SidePanel::Tab::Thumbnails);
    auto *tabs = panel.open.find<QTabBar>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
    QCOMPARE(panel.panel->tab(), SidePanel::Tab::Outline);
    panel.open.pane.pdf()->requestOutline();
    QTest::qWait(300);
    QCOMPARE(panel.panel->tab(), SidePanel::Tab::Outline);
    bool isSaid = false;
    for (const QLabel *label : panel.panel->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"no table of contents"_s));
    QVERIFY(isSaid);
}

void tst_SidePanel::tabAndWidthAreRememberedForTheNextPane()
{
    const QTemporaryDir folder;
    const QString settings = folder.filePath(u"reading.ini"_s);
    int width = 0;
    {
        ReadingMemory memory(settings);
        Panel panel(withContents());
        QVERIFY(panel.isOpen());
        panel.open.pane.setReadingMemory(&memory);
        panel.showThumbnails();
        auto *splitter = panel.open.find<QSplitter>();
        const QPoint handle = splitter->handle(1)->rect().center();
        QTest::mousePress(splitter->handle(1), Qt::LeftButton, {}, handle);
        QTest::mouseMove(splitter->handle(1), handle + QPoint(40, 0));
        QTest::mouseMove(splitter->handle(1), handle + QPoint(60, 0));
        QTest::mouseRelease(splitter->handle(1), Qt::LeftButton, {}, handle);
        width = panel.panel->width();
        QVERIFY2(width != ReadingMemory::usualPanelWidth, qPrintable(QString::number(width)));
        panel.open.pane.setReadingMemory(nullptr);
    }
    ReadingMemory memory(settings);
    Panel panel(withContents());
    QVERIFY(panel.isOpen());
    panel.open.pane.setReadingMemory(&memory);
    panel.open.pane.togglePanel();
    QTRY_COMPARE(panel.open.find<QTreeWidget>()->topLevelItemCount(), 1); // has contents, and yet:
    QCOMPARE(panel.panel->tab(), SidePanel::Tab::Thumbnails);
    QCOMPARE(panel.panel->width(), width);
    panel.open.pane.setReadingMemory(nullptr);
}

void tst_SidePanel::shiftF9GoesToTheThumbnailsAndBack()
{
    Panel panel(withContents());
    QVERIFY(panel.isOpen());
    panel.open.pane.view()->setFocus();
    QTest::keyClick(panel.open.pane.view(), Qt::Key_F9, Qt::ShiftModifier);
    QCOMPARE(panel.panel->tab(), SidePanel::Tab::Thumbnails);
    QVERIFY(panel.list->hasFocus());
    QTest::keyClick(panel.list, Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(!panel.panel->isVisible());
    QVERIFY(panel.open.pane.view()->hasFocus());
}

void tst_SidePanel::aClickAndEnterGoToThePage()
{
    Panel panel(manyPages(9));
    QVERIFY(panel.isOpen());
    panel.showThumbnails();
    QTest::mouseClick(panel.list->viewport(), Qt::LeftButton, {}, panel.cell(1).center());
    QCOMPARE(panel.open.pane.view()->currentPage(), 1);
    QVERIFY(panel.open.pane.canGoBack());
    panel.list->setFocus();
    QTest::keyClick(panel.list, Qt::Key_Down);
    QTest::keyClick(panel.list, Qt::Key_Return);
    QCOMPARE(panel.open.pane.view()->currentPage(), 2);
    panel.open.pane.goBack();
    QCOMPARE(panel.open.pane.view()->currentPage(), 1);
}

void tst_SidePanel::arrowsMoveOnlyInTheListUntilEnter()
{
    Panel panel(manyPages(9));
    QVERIFY(panel.isOpen());
    panel.showThumbnails();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(panel.list, Qt::Key_Down);
    QCOMPARE(panel.list->currentIndex().row(), 3);
    QCOMPARE(panel.open.pane.view()->currentPage(), 0);
    QVERIFY2(panel.list->viewport()->rect().contains(panel.cell(3).center()), "the list scrolls along");
}

void tst_SidePanel::thePageInViewIsMarkedAndFollowed()
{
    Panel panel(manyPages(60));
    QVERIFY(panel.isOpen());
    panel.showThumbnails();
    panel.open.pane.view()->goToPage(40);
    QCOMPARE(panel.list->currentIndex().row(), 40);
    QVERIFY(panel.list->viewport()->rect().contains(panel.cell(40).center()));
    QVERIFY2(panel.spoken(40).contains(u"in view"_s), qPrintable(panel.spoken(40)));
    QVERIFY(!panel.spoken(0).contains(u"in view"_s));
    const QColor accent = theme::colour(theme::Colour::Accent);
    const QImage picture = panel.picture();
    QVERIFY2(count(picture, panel.cell(40), accent) > 200, "a frame around it");
    QCOMPARE(count(picture, panel.cell(41), accent), 0);
}

void tst_SidePanel::labelsAndHighlightsAreToldInWords()
{
    Panel panel(withContents());
    QVERIFY(panel.isOpen());
    const QRectF line(0.2, 0.2, 0.5, 0.02);
    panel.open.pane.setMarks({markOn(1, Side::Own, line), markOn(1, Side::Own, line.translated(0, 0.1)),
                              markOn(3, Side::A, line), markOn(3, Side::B, line),
                              markOn(0, Side::Own, line, u"another document"_s)});
    QCOMPARE(panel.list->model()->index(1, 0).data().toString(), u"ii"_s);
    QCOMPARE(panel.spoken(1), u"Page ii (2 of 4), 2 highlight(s)"_s);
    QCOMPARE(panel.spoken(3), u"Page 2 (4 of 4), 1 highlight(s) of A, 1 highlight(s) of B"_s);
    QCOMPARE(panel.spoken(0), u"Page i (1 of 4), in view"_s);
    panel.showThumbnails();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(panel.list);
    QCOMPARE(list->text(QAccessible::Name), u"Thumbnails of the pages"_s);
    QCOMPARE(list->child(1)->text(QAccessible::Name), panel.spoken(1));
    panel.open.pane.setMarks({});
    QCOMPARE(panel.spoken(1), u"Page ii (2 of 4)"_s);
}

void tst_SidePanel::theMarksOfBothRatersCanBeToldApart()
{
    Panel panel(manyPages(2));
    QVERIFY(panel.isOpen());
    panel.showThumbnails();
    panel.open.pane.setMarks({markOn(1, Side::A, {0.2, 0.2, 0.6, 0.2}), markOn(1, Side::B, {0.2, 0.6, 0.6, 0.2})});
    const QImage picture = panel.picture();
    const QRect cell = panel.cell(1); // the first has a frame in the accent
    const QRect left(cell.left(), cell.top(), cell.width() / 2, cell.height());
    const QRect right(cell.center().x(), cell.top(), cell.width() / 2, cell.height());
    const QColor ofA = theme::colour(theme::Colour::AStrip);
    const QColor ofB = theme::colour(theme::Colour::BStrip);
    const int a = count(picture, left, ofA);
    const int b = count(picture, right, ofB);
    QVERIFY2(a > 60 && count(picture, right, ofA) == 0, "A's bar stands at the left");
    QVERIFY2(b > 20 && count(picture, left, ofB) == 0, "B's at the right");
    QVERIFY2(b < a * 3 / 4, "and is broken");
}

void tst_SidePanel::theThumbnailsTurnWithTheView()
{
    Panel panel(withContents());
    QVERIFY(panel.isOpen());
    QVERIFY(panel.hasPicture(0));
    panel.showThumbnails();
    const auto isRed = [&](double across, double down) {
        const QRect cell = panel.cell(0);
        const QColor pixel = panel.picture().pixelColor(inside(cell, across, down));
        return pixel.red() > 200 && pixel.green() < 80;
    };
    QVERIFY(isRed(0.35, 0.3));
    QVERIFY(!isRed(0.65, 0.3));
    panel.open.pane.view()->setRotation(1);
    QCoreApplication::processEvents();
    QVERIFY2(isRed(0.65, 0.35), "what was at the upper left stands at the upper right");
    QVERIFY(!isRed(0.35, 0.35));
    const QRect cell = panel.cell(0);
    QVERIFY2(cell.height() < cell.width(), "a cell is as high as a turned page needs");
}

void tst_SidePanel::noPageIsRenderedForTheList()
{
    Panel panel(manyPages(30));
    QVERIFY(panel.isOpen());
    QVERIFY(panel.hasPicture(29));
    QSignalSpy rendered(panel.open.pane.pdf(), &pdf::PdfDocument::rendered);
    QSignalSpy thumbnail(panel.open.pane.pdf(), &pdf::PdfDocument::thumbnailReady);
    QTRY_VERIFY(panel.open.pane.view()->isSharp());
    QTest::qWait(200);
    const auto before = rendered.count();
    panel.showThumbnails();
    panel.list->verticalScrollBar()->setValue(panel.list->verticalScrollBar()->maximum());
    panel.picture();
    QTest::qWait(300);
    QCOMPARE(thumbnail.count(), 0);
    // The pages themselves became narrower, which is all that is rendered anew.
    QVERIFY2(rendered.count() - before <= 8, qPrintable(QString::number(rendered.count() - before)));
}

void tst_SidePanel::fiveHundredPagesScrollAndPaintOnlyWhatShows()
{
    Panel panel(manyPages(500));
    QVERIFY(panel.isOpen());
    panel.showThumbnails();
    QScrollBar *bar = panel.list->verticalScrollBar();
    QVERIFY(bar->maximum() > 400 * 100);
    int shown = 0;
    for (int page = 0; page < 500; ++page)
        shown += panel.list->viewport()->rect().intersects(panel.cell(page));
    QVERIFY2(shown < 12, qPrintable(QString::number(shown)));
    QElapsedTimer clock;
    clock.start();
    for (int step = 0; step < 50; ++step) {
        bar->setValue(bar->maximum() * step / 50);
        panel.picture();
    }
    QVERIFY2(clock.elapsed() < 5'000, "far from a second a step, also on a slow machine");
}

void tst_SidePanel::aClosedDocumentLeavesWordsInsteadOfPages()
{
    Panel panel(manyPages(3));
    QVERIFY(panel.isOpen());
    panel.showThumbnails();
    panel.open.pane.showDocuments({});
    QVERIFY(!panel.list->isVisible());
    const auto *label = panel.thumbnails->findChild<QLabel *>();
    QVERIFY(label->isVisible());
    QVERIFY(!label->text().isEmpty());
    panel.open.showAll();
    QVERIFY(panel.open.isOpen());
    QTRY_VERIFY(panel.list->isVisible());
}

void tst_SidePanel::theKeysAreInTheMenu()
{
    Panel panel(manyPages(1));
    QStringList keys;
    for (const QAction *action : panel.open.pane.reading().forViewMenu())
        keys << action->shortcut().toString();
    QVERIFY(keys.contains(u"F9"_s));
    QVERIFY(keys.contains(u"Shift+F9"_s));
}

QTEST_MAIN(tst_SidePanel)
#include "tst_SidePanel.moc"
