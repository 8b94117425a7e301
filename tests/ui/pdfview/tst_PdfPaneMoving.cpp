// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/PdfFixtures.h"
#include "tests/ui/pdfview/ReadingFixtures.h"
#include "ui/pdfview/PaneTools.h"
#include "ui/pdfview/ReadingActions.h"
#include "ui/pdfview/ReadingMemory.h"
#include "ui/pdfview/VisitedPlaces.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPointingDevice>
#include <QScrollBar>
#include <QScroller>
#include <QTreeWidget>
#include <QtTest>

using namespace meetlat;
using namespace meetlat::fixtures;
using namespace Qt::Literals::StringLiterals;

namespace {

class OpenPane
{
public:
    explicit OpenPane(std::map<QString, QByteArray> pdfs, ReadingMemory *memory = nullptr) : m_pdfs(std::move(pdfs))
    {
        pane.setReadingMemory(memory);
        pane.setBytesOf([this](const DocumentId &id) -> PdfPane::Reading {
            return [bytes = m_pdfs.at(id.toString())] { return std::optional(bytes); };
        });
        pane.resize(800, 600);
        pane.show();
        pane.activateWindow();
        std::vector<Document> documents;
        for (const auto &entry : m_pdfs)
            documents.push_back(documentNamed(entry.first, int(documents.size())));
        pane.showDocuments(documents);
        isOpen();
        pane.view()->setFocus();
    }
    bool isOpen()
    {
        return QTest::qWaitFor([this] { return pane.pdf() != nullptr; }, 10'000);
    }
    int page() const { return pane.view()->currentPage(); }
    void typePage(const QString &page)
    {
        auto *field = pane.findChild<PaneTools *>()->findChild<QLineEdit *>();
        field->setText(page);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(pane.view(), key, modifiers); }
    QAction *action(const QString &text)
    {
        for (QAction *each : pane.actions()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    PdfPane pane;

private:
    std::map<QString, QByteArray> m_pdfs;
};

VisitedPlaces::Visit visit(int page, double top = 0)
{
    return {DocumentId{u"a"_s}, {page, {0.5, top}}};
}

QString sha(int number)
{
    return QString::number(number).rightJustified(64, u'0');
}

} // namespace

class tst_PdfPaneMoving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestWorker(); }
    void backAndForwardGoThroughWhatJumpsLeft();
    void scrollingLeavesNoPlace();
    void aSearchIsOneJumpFromWhereItBegan();
    void backCrossesTheDocumentsOfAPlan();
    void homeCanBeTakenBack();
    void aNewJumpForgetsTheWayForward();
    void onlySoManyPlacesAreKept();
    void everythingCanBeChosenFromMenuAndByKey();
    void placesAreRememberedAcrossRuns();
    void onlySoManyDocumentsAreRemembered();
    void whatCannotBeReadIsNotRemembered();
    void dimmingIsRememberedAndFollowedByAllPanes();
    void theMiddleButtonMovesThePaper();
    void aFingerThrowsThePagesAndSelectsNothing();
    void aTapIsAClick();
    void twoFingersZoom();
};

void tst_PdfPaneMoving::backAndForwardGoThroughWhatJumpsLeft()
{
    OpenPane open({{u"a"_s, manyPages(30)}});
    open.pane.view()->setZoom(1);
    open.pane.view()->goToPage(2, 0.4);
    const double top = open.pane.view()->topOfView();
    open.typePage(u"12"_s);
    QCOMPARE(open.page(), 11);
    open.pane.reveal(DocumentId{u"a"_s}, [] {
        AnchorTarget target;
        target.page = 24;
        target.rects = {QRectF(0.2, 0.5, 0.3, 0.02)};
        return target;
    }());
    QCOMPARE(open.page(), 24);
    open.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(open.page(), 11);
    QTest::mouseClick(open.pane.view()->viewport(), Qt::BackButton, {}, {100, 100});
    QCOMPARE(open.page(), 2);
    QVERIFY2(std::abs(open.pane.view()->topOfView() - top) < 0.01, "not only the page: the place in it");
    QVERIFY(!open.pane.canGoBack());
    QTest::mouseClick(open.pane.view()->viewport(), Qt::ForwardButton, {}, {100, 100});
    QCOMPARE(open.page(), 11);
    open.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(open.page(), 24);
    QVERIFY(!open.pane.canGoForward());
    // Whoever has zoomed since then goes back to the place, not to the zoom.
    open.pane.view()->setZoom(1.5);
    open.pane.goBack();
    QCOMPARE(open.page(), 11);
    QCOMPARE(open.pane.view()->zoom(), 1.5);
}

void tst_PdfPaneMoving::scrollingLeavesNoPlace()
{
    OpenPane open({{u"a"_s, manyPages(30)}});
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(open.pane.view(), Qt::Key_PageDown);
    open.pane.view()->verticalScrollBar()->setValue(9000);
    QVERIFY(open.page() > 4);
    QVERIFY(!open.pane.canGoBack());
    open.pane.goBack();
    QVERIFY(open.page() > 4);
}

void tst_PdfPaneMoving::aSearchIsOneJumpFromWhereItBegan()
{
    OpenPane open({{u"a"_s, manyPages(20)}});
    open.pane.pdf()->requestAllText();
    QTRY_VERIFY_WITH_TIMEOUT(open.pane.pdf()->isAllTextReady(), 20'000);
    open.pane.view()->goToPage(3);
    open.pane.setFindText(u"bladzijde 1"_s); // 1, 10 … 19
    QTRY_COMPARE(open.page(), 9);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(open.pane.view(), Qt::Key_F3);
    QCOMPARE(open.page(), 13);
    open.pane.goBack();
    QCOMPARE(open.page(), 3);
    QVERIFY(!open.pane.canGoBack());
}

void tst_PdfPaneMoving::backCrossesTheDocumentsOfAPlan()
{
    OpenPane open({{u"a"_s, manyPages(9)}, {u"b"_s, manyPages(7)}});
    open.pane.view()->goToPage(6);
    AnchorTarget target;
    target.page = 3;
    open.pane.reveal(DocumentId{u"b"_s}, target);
    QVERIFY(open.isOpen());
    QCOMPARE(open.pane.currentDocument()->sha256, DocumentId{u"b"_s});
    QCOMPARE(open.page(), 3);
    open.pane.goBack();
    QVERIFY(open.isOpen());
    QCOMPARE(open.pane.currentDocument()->sha256, DocumentId{u"a"_s});
    QCOMPARE(open.page(), 6);
    open.pane.goForward();
    QVERIFY(open.isOpen());
    QCOMPARE(open.pane.currentDocument()->sha256, DocumentId{u"b"_s});
    QCOMPARE(open.page(), 3);
}

void tst_PdfPaneMoving::homeCanBeTakenBack()
{
    OpenPane open({{u"a"_s, manyPages(30)}});
    open.pane.view()->goToPage(17);
    QTest::keyClick(open.pane.view(), Qt::Key_Home);
    QCOMPARE(open.page(), 0);
    open.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(open.page(), 17);
}

void tst_PdfPaneMoving::aNewJumpForgetsTheWayForward()
{
    VisitedPlaces places;
    places.jumped(visit(1), visit(5), VisitedPlaces::Jump::Single);
    places.jumped(visit(5), visit(9), VisitedPlaces::Jump::Single);
    QCOMPARE(places.back(visit(9))->place.page, 5);
    QVERIFY(places.canGoForward());
    places.jumped(visit(5), visit(20), VisitedPlaces::Jump::Single);
    QVERIFY(!places.canGoForward());
    QCOMPARE(places.back(visit(20))->place.page, 5);
    QCOMPARE(places.back(visit(5))->place.page, 1);
    places.jumped(visit(1, 0.2), visit(1, 0.21), VisitedPlaces::Jump::Single); // was in view already
    QVERIFY(!places.canGoBack());
}

void tst_PdfPaneMoving::onlySoManyPlacesAreKept()
{
    VisitedPlaces places;
    for (int page = 0; page < 300; ++page)
        places.jumped(visit(page), visit(page + 1), VisitedPlaces::Jump::Single);
    int count = 0;
    while (places.back(visit(300)))
        ++count;
    QCOMPARE(count, int(VisitedPlaces::mostPlaces));
}

void tst_PdfPaneMoving::everythingCanBeChosenFromMenuAndByKey()
{
    OpenPane open({{u"a"_s, manyPages(12)}});
    PdfView *view = open.pane.view();
    open.key(Qt::Key_7, Qt::ControlModifier);
    QCOMPARE(view->arrangement(), PageArrangement::SinglePage);
    QVERIFY(open.action(u"One page at a time"_s)->isChecked());
    QVERIFY(!open.action(u"Pages below one another"_s)->isChecked());
    open.key(Qt::Key_8, Qt::ControlModifier);
    QCOMPARE(view->arrangement(), PageArrangement::TwoPages);
    open.key(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(view->arrangement(), PageArrangement::TwoPagesAndCover);
    open.action(u"Pages below one another"_s)->trigger();
    QCOMPARE(view->arrangement(), PageArrangement::Continuous);
    open.action(u"Pages below one another"_s)->trigger();
    QVERIFY2(open.action(u"Pages below one another"_s)->isChecked(), "choosing it twice is not leaving it");
    open.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view->rotation(), 1);
    open.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    open.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view->rotation(), 3);
    open.key(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(view->fit(), PageFit::Page);
    open.key(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(view->fit(), PageFit::Width);
    QVERIFY(open.action(u"Fit the width"_s)->isChecked());
    view->zoomIn();
    QVERIFY(!open.action(u"Fit the width"_s)->isChecked());
    for (const QAction *action : open.pane.actions())
        QVERIFY(!action->property("menu").toString().isEmpty());
}

void tst_PdfPaneMoving::placesAreRememberedAcrossRuns()
{
    QTemporaryDir folder;
    const QString ini = folder.filePath(u"reading.ini"_s);
    const QByteArray pdf = manyPages(30);
    ReadingPlace left;
    {
        ReadingMemory memory(ini);
        OpenPane open({{sha(1), pdf}}, &memory);
        open.pane.view()->setArrangement(PageArrangement::SinglePage);
        open.pane.view()->setRotation(1);
        open.pane.view()->setZoom(1.75);
        open.pane.view()->goToPage(20);
        open.pane.view()->verticalScrollBar()->setValue(100);
        left = open.pane.view()->place();
    }
    ReadingMemory memory(ini);
    OpenPane open({{sha(1), pdf}}, &memory);
    const ReadingPlace found = open.pane.view()->place();
    QCOMPARE(found.page, 20);
    QCOMPARE(found.zoom, 1.75);
    QCOMPARE(found.arrangement, PageArrangement::SinglePage);
    QCOMPARE(found.rotation, 1);
    QVERIFY((found.at - left.at).manhattanLength() < 0.01);
    QVERIFY(open.action(u"One page at a time"_s)->isChecked());
    QVERIFY(!open.pane.canGoBack());
    // Another document of the same run starts at its beginning, unturned.
    OpenPane other({{sha(2), pdf}}, &memory);
    QCOMPARE(other.page(), 0);
    QCOMPARE(other.pane.view()->rotation(), 0);
    QCOMPARE(other.pane.view()->fit(), PageFit::Width);
}

void tst_PdfPaneMoving::onlySoManyDocumentsAreRemembered()
{
    QTemporaryDir folder;
    const QString ini = folder.filePath(u"reading.ini"_s);
    {
        ReadingMemory memory(ini);
        for (int i = 0; i < ReadingMemory::mostDocuments + 20; ++i)
            memory.setPlaceIn(DocumentId{sha(i)}, {i, {0.5, 0.25}, 2, PageFit::None});
        memory.setPlaceIn(DocumentId{sha(30)}, {7, {0.5, 0.25}, 2, PageFit::None}); // read again: the newest
    }
    QVERIFY(QFileInfo(ini).size() < 60'000);
    ReadingMemory memory(ini);
    QVERIFY(!memory.placeIn(DocumentId{sha(5)}));
    QVERIFY(memory.placeIn(DocumentId{sha(25)}));
    QCOMPARE(memory.placeIn(DocumentId{sha(30)})->page, 7);
    QCOMPARE(memory.placeIn(DocumentId{sha(40)}), std::optional(ReadingPlace{40, {0.5, 0.25}, 2, PageFit::None}));
}

void tst_PdfPaneMoving::whatCannotBeReadIsNotRemembered()
{
    QTemporaryDir folder;
    const QString ini = folder.filePath(u"reading.ini"_s);
    {
        QSettings settings(ini, QSettings::IniFormat);
        settings.setValue(u"places"_s,
                          QStringList{u"rubbish"_s, sha(1) + u" 1 2 nan 1 0 0 0"_s,
                                      sha(2) + u" 900000 0.5 0.5 99 7 -3 9"_s, sha(3) + u" 2 0.5 0 1 1 0 0"_s});
    }
    ReadingMemory memory(ini);
    QVERIFY(!memory.placeIn(DocumentId{sha(1)}));
    QCOMPARE(memory.placeIn(DocumentId{sha(3)})->page, 2);
    OpenPane open({{sha(2), manyPages(3)}}, &memory); // out of every range: as near as there is
    QCOMPARE(open.page(), 2);
    QCOMPARE(open.pane.view()->arrangement(), PageArrangement::Continuous);
}

void tst_PdfPaneMoving::dimmingIsRememberedAndFollowedByAllPanes()
{
    QTemporaryDir folder;
    const QString ini = folder.filePath(u"reading.ini"_s);
    const auto paper = [](OpenPane &open) {
        const QPoint at = open.pane.view()->onScreen(0, QRectF(0.5, 0.03, 0, 0)).topLeft().toPoint();
        return open.pane.view()->viewport()->grab().toImage().pixelColor(at).lightness();
    };
    {
        ReadingMemory memory(ini);
        OpenPane one({{sha(1), manyPages(1)}}, &memory);
        OpenPane other({{sha(2), manyPages(1)}}, &memory);
        QCOMPARE(paper(other), 255);
        one.action(u"Dim the paper"_s)->trigger();
        QVERIFY(paper(one) < 220);
        QVERIFY(paper(other) < 220);
        QVERIFY(other.action(u"Dim the paper"_s)->isChecked());
    }
    ReadingMemory memory(ini);
    OpenPane again({{sha(1), manyPages(1)}}, &memory);
    QVERIFY(again.action(u"Dim the paper"_s)->isChecked());
    QVERIFY(paper(again) < 220);
}

void tst_PdfPaneMoving::theMiddleButtonMovesThePaper()
{
    OpenPane open({{u"a"_s, manyPages(5)}});
    PdfView *view = open.pane.view();
    view->setZoom(3);
    view->goToPage(2, 0.3);
    view->horizontalScrollBar()->setValue(300);
    const QPointF before = view->onScreen(2, QRectF(0, 0, 1, 1)).topLeft();
    QTest::mousePress(view->viewport(), Qt::MiddleButton, {}, {300, 300});
    QTest::mouseMove(view->viewport(), {250, 380});
    QCOMPARE(view->viewport()->cursor().shape(), Qt::ClosedHandCursor);
    QTest::mouseRelease(view->viewport(), Qt::MiddleButton, {}, {250, 380});
    QCOMPARE(view->onScreen(2, QRectF(0, 0, 1, 1)).topLeft() - before, QPointF(-50, 80));
    QTest::mouseMove(view->viewport(), {100, 100});
    QCOMPARE(view->onScreen(2, QRectF(0, 0, 1, 1)).topLeft() - before, QPointF(-50, 80));
    QVERIFY(!view->selection());
}

void tst_PdfPaneMoving::aFingerThrowsThePagesAndSelectsNothing()
{
    QPointingDevice *finger = QTest::createTouchDevice();
    OpenPane open({{u"a"_s, manyPages(30)}});
    PdfView *view = open.pane.view();
    QWidget *viewport = view->viewport();
    const int before = view->verticalScrollBar()->value();
    QTest::touchEvent(viewport, finger).press(0, {300, 500}, viewport);
    for (int y = 490; y > 100; y -= 30) {
        QTest::qWait(8);
        QTest::touchEvent(viewport, finger).move(0, {300, y}, viewport);
    }
    const int held = view->verticalScrollBar()->value();
    QVERIFY2(held - before > 200, qPrintable(QString::number(held - before)));
    QTest::touchEvent(viewport, finger).release(0, {300, 110}, viewport);
    QTRY_VERIFY2(view->verticalScrollBar()->value() > held + 20, "it goes on after the finger has left");
    QScroller::scroller(viewport)->stop();
    QVERIFY(!view->selection());
    QVERIFY(!open.pane.canGoBack());
}

void tst_PdfPaneMoving::aTapIsAClick()
{
    QPointingDevice *finger = QTest::createTouchDevice();
    OpenView open(manyPages(3));
    const MarkedPassage mark = passageOver(open, 0, u"wonen eerst"_s, u"1"_s);
    open.view->setMarks({mark});
    QSignalSpy clicked(open.view, &PdfView::markClicked);
    const QPoint at = open.wordsOnScreen(0, u"wonen eerst"_s).center().toPoint();
    QWidget *viewport = open.view->viewport();
    QTest::touchEvent(viewport, finger).press(0, at, viewport);
    QTest::touchEvent(viewport, finger).release(0, at, viewport);
    QTRY_COMPARE(clicked.count(), 1);
    QVERIFY(open.view->caret());
}

void tst_PdfPaneMoving::twoFingersZoom()
{
    QPointingDevice *fingers = QTest::createTouchDevice();
    OpenPane open({{u"a"_s, manyPages(5)}});
    PdfView *view = open.pane.view();
    view->setZoom(1);
    QWidget *viewport = view->viewport();
    const int before = view->verticalScrollBar()->value();
    QTest::touchEvent(viewport, fingers).press(0, {300, 300}, viewport).press(1, {400, 300}, viewport);
    for (int i = 1; i <= 10; ++i)
        QTest::touchEvent(viewport, fingers)
            .move(0, {300 - 5 * i, 300}, viewport)
            .move(1, {400 + 5 * i, 300}, viewport);
    QTest::touchEvent(viewport, fingers).release(0, {250, 300}, viewport).release(1, {450, 300}, viewport);
    QVERIFY2(view->zoom() > 1.6 && view->zoom() < 2.4, qPrintable(QString::number(view->zoom())));
    QVERIFY(!view->selection());
    QVERIFY(std::abs(view->verticalScrollBar()->value() - before) < 600);
}

QTEST_MAIN(tst_PdfPaneMoving)
#include "tst_PdfPaneMoving.moc"
