// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/PdfFixtures.h"
#include "tests/ui/pdfview/ReadingFixtures.h"
#include "ui/pdfview/WebLinkDialog.h"
#include "ui/viewmodels/ErrorText.h"

#include <QApplication>
#include <QClipboard>
#include <QPrinter>
#include <QProcess>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

using namespace meetlat;
using namespace meetlat::fixtures;
using namespace Qt::Literals::StringLiterals;
using pdf::fixtures::rawPdf;
using pdf::fixtures::textAt;

namespace {

/// Two pages; on the first a link to the second, one to the web and one that would start a program.
QByteArray withLinks()
{
    const QByteArray links =
        "/MediaBox[0 0 595 842]/Annots["
        "<</Type/Annot/Subtype/Link/Rect[100 690 300 715]/A<</S/GoTo/D[1/XYZ 0 700 0]>>>>"
        "<</Type/Annot/Subtype/Link/Rect[100 640 300 665]/A<</S/URI/URI(https://example.org/a?b=c)>>>>"
        "<</Type/Annot/Subtype/Link/Rect[100 590 300 615]/A<</S/Launch/F(calc.exe)>>>>]";
    return rawPdf({{textAt(100, 700, "Ga naar bladzijde twee") + textAt(100, 650, "Ga naar het web"), links},
                   {textAt(100, 700, "Bladzijde twee")}});
}

QPoint inPage(OpenView &open, double x, double y)
{
    return open.view->onScreen(0, QRectF(x / 595, 1 - y / 842, 0, 0)).topLeft().toPoint();
}

} // namespace

class tst_PdfViewContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestWorker(); }
    void aHighlightIsMadeLongerByItsHandle();
    void aHighlightIsResizedByKeys();
    void escapeLeavesAHighlightAsItWas();
    void marksOfOthersHaveNoHandles();
    void anAreaIsResizedByItsCorner();
    void linksAreFollowedByClickAndByKey();
    void onlyWebAddressesAreOpened_data();
    void onlyWebAddressesAreOpened();
    void printingPutsTheChosenPagesOnPaper();
    void cancellingEndsThePrintingAtOnce();
    void whatADocumentForbidsIsRefusedInASentence_data();
    void whatADocumentForbidsIsRefusedInASentence();
};

void tst_PdfViewContent::aHighlightIsMadeLongerByItsHandle()
{
    OpenView open(manyPages(1));
    const MarkedPassage mark = passageOver(open, 0, u"kiest voor wonen"_s, u"1"_s);
    open.view->setMarks({mark});
    open.view->setSelectedMark(mark.id);
    open.view->setMarksEditable(true);
    QSignalSpy resized(open.view, &PdfView::markResized);
    const QPoint knob = open.wordsOnScreen(0, u"wonen"_s).bottomRight().toPoint();
    const QPoint to = open.wordsOnScreen(0, u"eerst"_s).bottomRight().toPoint() + QPoint(1, 0);
    QTest::mousePress(open.view->viewport(), Qt::LeftButton, {}, knob);
    QTest::mouseMove(open.view->viewport(), to);
    QVERIFY(open.view->isResizing());
    QTest::mouseRelease(open.view->viewport(), Qt::LeftButton, {}, to);
    QVERIFY(!open.view->isResizing());
    QCOMPARE(resized.count(), 1);
    QCOMPARE(resized.front()[0].value<HighlightId>(), mark.id);
    QCOMPARE(resized.front()[1].value<pdf::TextRange>(), open.rangeOf(0, u"kiest voor wonen eerst"_s));
    QVERIFY(!open.view->selection());
}

void tst_PdfViewContent::aHighlightIsResizedByKeys()
{
    OpenView open(manyPages(1));
    const MarkedPassage mark = passageOver(open, 0, u"kiest voor wonen"_s, u"1"_s);
    open.view->setMarks({mark});
    open.view->setSelectedMark(mark.id);
    open.view->setMarksEditable(true);
    QSignalSpy resized(open.view, &PdfView::markResized);
    QVERIFY(open.view->startResizing());
    QTest::keyClick(open.view, Qt::Key_Right, Qt::ControlModifier); // the end, to before the next word
    QTest::keyClick(open.view, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(open.view, Qt::Key_Tab); // the start
    QTest::keyClick(open.view, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(open.view, Qt::Key_Return);
    QCOMPARE(resized.count(), 1);
    QCOMPARE(resized.front()[1].value<pdf::TextRange>(), open.rangeOf(0, u"voor wonen eerst"_s));
}

void tst_PdfViewContent::escapeLeavesAHighlightAsItWas()
{
    OpenView open(manyPages(1));
    const MarkedPassage mark = passageOver(open, 0, u"kiest voor wonen"_s, u"1"_s);
    open.view->setMarks({mark});
    open.view->setSelectedMark(mark.id);
    QVERIFY(!open.view->startResizing()); // nothing may be changed here
    open.view->setMarksEditable(true);
    QSignalSpy resized(open.view, &PdfView::markResized);
    QVERIFY(open.view->startResizing());
    QTest::keyClick(open.view, Qt::Key_Left);
    QTest::keyClick(open.view, Qt::Key_Escape);
    QVERIFY(!open.view->isResizing());
    QCOMPARE(resized.count(), 0);
}

void tst_PdfViewContent::marksOfOthersHaveNoHandles()
{
    OpenView open(manyPages(1));
    MarkedPassage mark = passageOver(open, 0, u"kiest voor wonen"_s, u"1"_s);
    mark.side = MarkedPassage::Side::B;
    open.view->setMarks({mark});
    open.view->setSelectedMark(mark.id);
    open.view->setMarksEditable(true);
    QVERIFY(!open.view->startResizing());
}

void tst_PdfViewContent::anAreaIsResizedByItsCorner()
{
    OpenView open(textAndDrawing());
    MarkedPassage mark;
    mark.id = HighlightId{u"1"_s};
    mark.isArea = true;
    AnchorTarget target;
    target.rects = {QRectF(0.2, 0.1, 0.3, 0.2)};
    mark.targets = {target};
    open.view->setMarks({mark});
    open.view->setSelectedMark(mark.id);
    open.view->setMarksEditable(true);
    QSignalSpy resized(open.view, &PdfView::areaResized);
    const QRect before = open.view->onScreen(0, target.rects.front()).toRect();
    const QPoint to = before.bottomRight() + QPoint(60, 40);
    QTest::mousePress(open.view->viewport(), Qt::LeftButton, {}, before.bottomRight());
    QTest::mouseMove(open.view->viewport(), to);
    QTest::mouseRelease(open.view->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(resized.count(), 1);
    const auto area = resized.front()[1].value<PdfView::Area>();
    const QRect after = open.view->onScreen(0, area.rect).toRect();
    QVERIFY((after.bottomRight() - to).manhattanLength() < 6);
    QVERIFY((after.topLeft() - before.topLeft()).manhattanLength() < 3);
}

void tst_PdfViewContent::linksAreFollowedByClickAndByKey()
{
    OpenView open(withLinks());
    QVERIFY(open.becomesSharp());
    QSignalSpy web(open.view, &PdfView::webLinkFollowed);
    QSignalSpy leaving(open.view, &PdfView::leaving);
    QTRY_VERIFY(open.view->goToLink(1)); // links are read once the view is at rest
    QVERIFY(open.view->goToLink(1));
    QVERIFY(open.view->accessibleDescription().contains(u"https://example.org/a?b=c"_s));
    QTest::keyClick(open.view, Qt::Key_Return);
    QCOMPARE(web.count(), 1);
    QCOMPARE(web.takeFirst().front().toString(), u"https://example.org/a?b=c"_s);
    // What would start a program leads nowhere.
    QTest::mouseClick(open.view->viewport(), Qt::LeftButton, {}, inPage(open, 200, 600));
    QCOMPARE(web.count(), 0);
    QCOMPARE(leaving.count(), 0);
    QTest::mouseClick(open.view->viewport(), Qt::LeftButton, {}, inPage(open, 200, 703));
    QCOMPARE(leaving.count(), 1);
    QTRY_COMPARE(open.view->currentPage(), 1);
}

void tst_PdfViewContent::onlyWebAddressesAreOpened_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isOpened");
    QTest::newRow("https") << u"https://example.org/"_s << true;
    QTest::newRow("http") << u"HTTP://example.org/x"_s << true;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("no host") << u"https:foo"_s << false;
}

void tst_PdfViewContent::onlyWebAddressesAreOpened()
{
    QFETCH(QString, address);
    QTEST(WebLinkDialog::isWebAddress(QUrl(address)), "isOpened");
}

void tst_PdfViewContent::printingPutsTheChosenPagesOnPaper()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"papier.pdf"_s);
    PdfPane pane;
    pane.resize(700, 600);
    pane.show();
    const QByteArray bytes = manyPages(4);
    pane.setBytesOf([&](const DocumentId &) -> PdfPane::Reading { return [&bytes] { return std::optional(bytes); }; });
    pane.showDocuments({documentNamed(u"plan"_s)});
    QTRY_VERIFY(pane.pdf());
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setResolution(150);
    printer.setFromTo(2, 3);
    printer.setPrintRange(QPrinter::PageRange);
    QSignalSpy printed(&pane, &PdfPane::printed);
    pane.printOn(printer, true);
    QCOMPARE(printed.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    pdf::PdfReader reader;
    const auto facts = reader.open(file.readAll());
    QVERIFY(facts);
    QCOMPARE(facts->pageCount(), 2);
    const QImage paper = *reader.render({0, 72, {}, 0});
    int ink = 0;
    for (int y = 0; y < paper.height(); ++y) {
        for (int x = 0; x < paper.width(); ++x)
            ink += paper.pixelColor(x, y).lightness() < 128 ? 1 : 0;
    }
    QVERIFY(ink > 100);
}

void tst_PdfViewContent::cancellingEndsThePrintingAtOnce()
{
    const QTemporaryDir folder;
    PdfPane pane;
    pane.resize(700, 600);
    pane.show();
    const QByteArray bytes = manyPages(400);
    pane.setBytesOf([&](const DocumentId &) -> PdfPane::Reading { return [&bytes] { return std::optional(bytes); }; });
    pane.showDocuments({documentNamed(u"plan"_s)});
    QTRY_VERIFY(pane.pdf());
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"papier.pdf"_s));
    printer.setResolution(150);
    QSignalSpy printed(&pane, &PdfPane::printed);
    QSignalSpy failed(&pane, &PdfPane::documentFailed);
    int reached = 0;
    QTimer look; // presses the button as soon as some pages are done
    QObject::connect(&look, &QTimer::timeout, &pane, [&] {
        auto *dialog = pane.findChild<QProgressDialog *>();
        if (!dialog || dialog->value() < 3)
            return;
        reached = dialog->value();
        look.stop();
        dialog->findChild<QPushButton *>()->click();
    });
    look.start(5);
    pane.printOn(printer, false);
    QVERIFY2(reached >= 3 && reached < 350, qPrintable(QString::number(reached)));
    QCOMPARE(printed.count(), 0); // neither praise nor blame: it is what was asked for
    QCOMPARE(failed.count(), 0);
    QTRY_VERIFY(pane.view()->isSharp()); // reading goes on
    pane.printOn(printer, false);        // and so does a second printing
    QCOMPARE(printed.count(), 1);
}

void tst_PdfViewContent::whatADocumentForbidsIsRefusedInASentence_data()
{
    QTest::addColumn<QStringList>("forbids"); // as qpdf says it
    QTest::addColumn<bool>("mayCopy");
    QTest::addColumn<bool>("mayPrint");
    QTest::newRow("copying") << QStringList{u"--extract=n"_s} << false << true;
    QTest::newRow("printing") << QStringList{u"--print=none"_s} << true << false;
    QTest::newRow("both") << QStringList{u"--extract=n"_s, u"--print=none"_s} << false << false;
}

void tst_PdfViewContent::whatADocumentForbidsIsRefusedInASentence()
{
    QFETCH(QStringList, forbids);
    QFETCH(bool, mayCopy);
    QFETCH(bool, mayPrint);
    const QString qpdf = QStandardPaths::findExecutable(u"qpdf"_s);
    if (qpdf.isEmpty())
        QSKIP("qpdf is not installed");
    const QTemporaryDir folder;
    QFile plain(folder.filePath(u"plain.pdf"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    plain.write(manyPages(2));
    plain.close();
    const QString restricted = folder.filePath(u"restricted.pdf"_s);
    const QStringList arguments = QStringList{u"--encrypt"_s, QString(), u"owner"_s, u"256"_s} + forbids;
    QCOMPARE(QProcess::execute(qpdf, arguments + QStringList{u"--"_s, plain.fileName(), restricted}), 0);
    QFile file(restricted);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();

    PdfPane pane;
    pane.resize(700, 600);
    pane.show();
    pane.setBytesOf([&](const DocumentId &) -> PdfPane::Reading { return [&bytes] { return std::optional(bytes); }; });
    pane.showDocuments({documentNamed(u"plan"_s)});
    QTRY_VERIFY(pane.pdf());
    QTRY_VERIFY(pane.view()->textOfPage(0));
    QSignalSpy refused(&pane, &PdfPane::documentFailed);
    QApplication::clipboard()->setText(u"before"_s);
    pane.view()->setSelection(pdf::fixtures::rangeOf(*pane.view()->textOfPage(0), u"wonen eerst"_s));
    QTest::keyClick(pane.view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), mayCopy ? u"wonen eerst"_s : u"before"_s);
    QCOMPARE(refused.count(), mayCopy ? 0 : 1);
    if (!mayCopy)
        QVERIFY(errorText(refused.front().front().value<Error>()).contains(u"copy"_s));
    QVERIFY2(pane.anchorOfSelection(), "marking is reading, not copying");
    if (mayPrint)
        return; // its dialog would wait for somebody
    refused.clear();
    pane.print();
    QCOMPARE(refused.count(), 1);
    QVERIFY(errorText(refused.front().front().value<Error>()).contains(u"print"_s));
}

QTEST_MAIN(tst_PdfViewContent)
#include "tst_PdfViewContent.moc"
