// SPDX-License-Identifier: GPL-3.0-or-later
// Pages without text: named, offered for recognition, and usable like any other page afterwards. Most tests put a small
// script in place of Tesseract; the last one runs the real program over a scan of the corpus.
#include "core/pdf/RecognisedPages.h"
#include "tests/core/pdf/PdfFixtures.h"
#include "tests/core/pdf/StandInTesseract.h"
#include "tests/ui/pdfview/OpenPane.h"
#include "ui/pdfview/FindBar.h"
#include "ui/pdfview/RecognitionBar.h"
#include "ui/pdfview/SelectionDoubt.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QToolButton>
#include <QTimer>
#include <QtTest>

using namespace meetlat;
using namespace meetlat::fixtures;
using namespace Qt::Literals::StringLiterals;

namespace {

using StandIn = pdf::fixtures::StandInTesseract;

const QString scanned = QString(64, u'c'); // names a document for the cache folder
const QString other = QString(64, u'd');
const QString offer = u"are a scan, with no text to select or find"_s;

/// One page of words, then pictures.
QByteArray wordsAndScans(int scans)
{
    std::vector<pdf::fixtures::RawPage> pages{{pdf::fixtures::textAt(100, 740, "De regio kiest voor wonen eerst.")}};
    pages.resize(std::size_t(scans) + 1, {"100 100 300 400 re f"});
    return pdf::fixtures::rawPdf(pages);
}

QByteArray corpusFile(const QString &name)
{
    QFile file(QStringLiteral(MEETLAT_SHARED_DIR "/corpus/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A pane with a document of which it was counted that it has scans.
struct ScanPane : OpenPane
{
    explicit ScanPane(const std::map<QString, QByteArray> &pdfs) : OpenPane(pdfs)
    {
        for (const auto &entry : pdfs) {
            documents.push_back(documentNamed(entry.first, int(documents.size())));
            documents.back().pagesWithoutText = 1;
        }
        pane.showDocuments(documents);
    }
    RecognitionBar *bar() { return find<RecognitionBar>(); }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : bar()->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    bool says(const QString &words)
    {
        return QTest::qWaitFor([&] { return bar()->isVisible() && bar()->sentence().contains(words); }, 20'000);
    }
    /// The offer names its pages while the document is still being read: wait for the whole list ("2–5").
    bool offers(const QString &pages)
    {
        return QTest::qWaitFor(
            [&] {
                return bar()->isVisible() && bar()->sentence().contains(offer)
                    && bar()->sentence().endsWith(u": "_s + pages);
            },
            20'000);
    }
    bool recognises(const QString &pages)
    {
        if (!offers(pages) || !button(u"Recognise text"_s))
            return false;
        button(u"Recognise text"_s)->click();
        return says(u"has been recognised"_s);
    }
    bool isRecognised(int page)
    {
        const pdf::PageTextPtr text = pane.pdf() ? pane.pdf()->textIfReady(page) : nullptr;
        return text && text->isRecognised();
    }

    std::vector<Document> documents;
};

} // namespace

class tst_PdfPaneRecognition : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void pagesWithoutTextAreNamedAndADocumentOfWordsHasNoBar();
    void recognisedWordsAreFoundSelectedAndQuotedAtOnce();
    void aSelectionOfWordsThatAreReplacedIsLetGo();
    void recognisingIsCancelledAndGoneOnWith();
    void aMissingProgramIsNamedWithTheCommandThatInstallsIt();
    void aMissingLanguageIsNamed();
    void pagesThatFailAreNamed();
    void whatWasRecognisedIsThereTheNextTime();
    void aDocumentThatIsLeftMeanwhileIsGoneOnWith();
    void doubtfulWordsAreNamedWhileTheyAreSelected();
    void aClosedOfferStaysClosedAndTheMenuStillHasIt();
    void everyControlHasANameAndTakesTheFocus();
    void aScanOfTheCorpusReadsAfterwards();
};

void tst_PdfPaneRecognition::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    useTestWorker();
}

void tst_PdfPaneRecognition::cleanup()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/meetlat/recognised"_s)
        .removeRecursively();
}

void tst_PdfPaneRecognition::pagesWithoutTextAreNamedAndADocumentOfWordsHasNoBar()
{
    ScanPane scan({{scanned, wordsAndScans(4)}});
    QVERIFY2(scan.offers(u"2–5"_s), qPrintable(scan.bar()->sentence()));
    QVERIFY(scan.pane.canRecogniseText());

    ScanPane words({{other, manyPages(3)}});
    QVERIFY(words.isOpen());
    QVERIFY(words.hasReadAll());
    QTest::qWait(500);
    QVERIFY(!words.bar()->isVisible());
    QVERIFY(!words.pane.canRecogniseText());
}

void tst_PdfPaneRecognition::recognisedWordsAreFoundSelectedAndQuotedAtOnce()
{
    const StandIn tesseract(StandIn::finding({"Zestig", "opvangplekken"}));
    ScanPane scan({{scanned, wordsAndScans(2)}});
    QVERIFY(scan.isOpen());
    scan.pane.setFindText(u"opvangplekken"_s);
    auto *findBar = scan.find<FindBar>();
    QTRY_VERIFY_WITH_TIMEOUT(findBar->sentence().startsWith(u"No hits"_s), 10'000);
    QVERIFY(scan.recognises(u"2, 3"_s));
    QVERIFY(scan.bar()->sentence().contains(u"2 page(s)"_s));
    QTRY_COMPARE_WITH_TIMEOUT(scan.pane.findResult()->hits, 2, 10'000);
    QCOMPARE(scan.pane.findResult()->pagesSearched, 3);

    scan.pane.view()->setSelection({{1, 0}, {1, 20}});
    QCOMPARE(scan.pane.view()->selectedText(), u"Zestig opvangplekken"_s);
    const auto anchor = scan.pane.anchorOfSelection();
    QVERIFY(anchor);
    QCOMPARE(anchor->exact, u"Zestig opvangplekken"_s);
    QCOMPARE(anchor->extractor, u"tesseract 9.9/nld/1"_s);
    QCOMPARE(anchor->targets.size(), std::size_t(1));
    QVERIFY(anchor->targets.front().rects.front().top() < 0.2); // where the program saw them
    QVERIFY(!scan.pane.canRecogniseText());
}

void tst_PdfPaneRecognition::aSelectionOfWordsThatAreReplacedIsLetGo()
{
    const StandIn tesseract(StandIn::finding({"Zestig", "plekken"}));
    ScanPane scan({{scanned, wordsAndScans(1)}});
    QVERIFY(scan.offers(u"2"_s));
    auto page = std::make_shared<pdf::PageText>(*pdf::fixtures::pageOf(1, {u"woorden die weggaan"_s}));
    page->recognisedBy = u"another program"_s;
    page->confidence.assign(page->boxes.size(), 90);
    scan.pane.view()->setSelection({{0, 0}, {0, 5}});
    scan.pane.view()->textReplaced(1);
    QVERIFY2(scan.pane.view()->selection(), "words of another page stay selected");
    scan.pane.pdf()->setRecognised(page);
    scan.pane.view()->setSelection({{1, 0}, {1, 7}});
    QSignalSpy changed(scan.pane.view(), &PdfView::selectionChanged);
    scan.pane.view()->textReplaced(1);
    QVERIFY(!scan.pane.view()->selection());
    QVERIFY(!scan.pane.view()->caret());
    QCOMPARE(changed.count(), 1);
}

void tst_PdfPaneRecognition::recognisingIsCancelledAndGoneOnWith()
{
    ScanPane scan({{scanned, wordsAndScans(3)}});
    QVERIFY(scan.offers(u"2–4"_s));
    {
        const StandIn slow(StandIn::greeting() + "exec sleep 60\n");
        scan.button(u"Recognise text"_s)->setFocus();
        scan.button(u"Recognise text"_s)->click();
        QVERIFY(scan.says(u"page 1 of 3"_s));
        auto *progress = scan.bar()->findChild<QProgressBar *>();
        QVERIFY(progress->isVisible());
        QCOMPARE(progress->maximum(), 3);
        QVERIFY(scan.button(u"Cancel"_s)->hasFocus());
        scan.button(u"Cancel"_s)->click();
        QVERIFY(scan.says(u"Stopped."_s));
        QVERIFY(scan.bar()->sentence().endsWith(u": 2–4"_s));
    }
    const StandIn quick(StandIn::finding({"Zestig", "plekken"}));
    scan.button(u"Go on"_s)->click();
    QVERIFY(scan.says(u"text of 3 page(s) has been recognised"_s));
    QVERIFY(scan.isRecognised(3));
}

void tst_PdfPaneRecognition::aMissingProgramIsNamedWithTheCommandThatInstallsIt()
{
    ScanPane scan({{scanned, wordsAndScans(1)}});
    QVERIFY(scan.offers(u"2"_s));
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    scan.pane.recogniseText();
    const bool isSaid = scan.says(u"Tesseract"_s);
    qputenv("PATH", before);
    QVERIFY(isSaid);
    scan.button(u"Copy command"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"sudo apt install tesseract-ocr tesseract-ocr-nld"_s);
    const StandIn installed(StandIn::finding({"Zestig"}));
    scan.button(u"Try again"_s)->click();
    QVERIFY(scan.says(u"has been recognised"_s));
    QVERIFY(!scan.button(u"Copy command"_s));
}

void tst_PdfPaneRecognition::aMissingLanguageIsNamed()
{
    const StandIn english(StandIn::greeting("eng"));
    ScanPane scan({{scanned, wordsAndScans(1)}});
    QVERIFY(scan.offers(u"2"_s));
    scan.pane.recogniseText();
    QVERIFY(scan.says(u"lacks its Dutch"_s));
}

void tst_PdfPaneRecognition::pagesThatFailAreNamed()
{
    const StandIn crashing(StandIn::greeting() + "kill -SEGV $$\n");
    ScanPane scan({{scanned, wordsAndScans(2)}});
    QVERIFY(scan.offers(u"2, 3"_s));
    scan.pane.recogniseText();
    QVERIFY(scan.says(u"could not be recognised"_s));
    QVERIFY2(scan.bar()->sentence().endsWith(u": 2, 3"_s), qPrintable(scan.bar()->sentence()));
    QVERIFY(!scan.bar()->sentence().contains(u"has been recognised"_s));
}

void tst_PdfPaneRecognition::whatWasRecognisedIsThereTheNextTime()
{
    {
        const StandIn tesseract(StandIn::finding({"Zestig", "plekken"}));
        ScanPane scan({{scanned, wordsAndScans(2)}});
        QVERIFY(scan.recognises(u"2, 3"_s));
    }
    const StandIn none("exit 1\n");
    ScanPane again({{scanned, wordsAndScans(2)}});
    QVERIFY(again.isOpen());
    QTRY_VERIFY_WITH_TIMEOUT(again.isRecognised(2), 10'000);
    QVERIFY(again.hasReadAll());
    QTest::qWait(600);
    QVERIFY2(!again.bar()->isVisible(), qPrintable(again.bar()->sentence()));
}

void tst_PdfPaneRecognition::aDocumentThatIsLeftMeanwhileIsGoneOnWith()
{
    ScanPane scan({{scanned, wordsAndScans(2)}, {other, manyPages(1)}});
    QVERIFY(scan.offers(u"2, 3"_s));
    {
        const StandIn slow(StandIn::greeting() + "exec sleep 60\n");
        scan.pane.recogniseText();
        QVERIFY(scan.says(u"page 1 of 2"_s));
        scan.pane.reveal(DocumentId{other}, {});
        QTRY_VERIFY_WITH_TIMEOUT(scan.pane.pdf() && scan.pane.currentDocument()->sha256.value == other, 10'000);
        QTRY_VERIFY(!scan.bar()->isVisible());
    }
    const StandIn quick(StandIn::finding({"Zestig", "plekken"}));
    scan.pane.reveal(DocumentId{scanned}, {});
    QVERIFY(scan.says(u"has been recognised"_s));
    QVERIFY(scan.isRecognised(1) && scan.isRecognised(2));
}

void tst_PdfPaneRecognition::doubtfulWordsAreNamedWhileTheyAreSelected()
{
    const StandIn tesseract(StandIn::finding({"Zestlg", "plekken"}, 41));
    ScanPane scan({{scanned, wordsAndScans(1)}});
    QVERIFY(scan.offers(u"2"_s));
    scan.pane.recogniseText();
    QVERIFY(scan.says(u"has been recognised"_s));
    auto *doubt = scan.pane.view()->findChild<SelectionDoubt *>();
    QVERIFY(!doubt->isVisible());
    scan.pane.view()->setSelection({{1, 0}, {1, 6}});
    QVERIFY(doubt->isVisible());
    QVERIFY2(doubt->text().contains(u": Zestlg."_s), qPrintable(doubt->text()));
    QVERIFY(scan.pane.view()->viewport()->rect().contains(doubt->geometry()));
    scan.pane.view()->setSelection({{0, 0}, {0, 6}}); // the PDF's own words are never in doubt
    QVERIFY(!doubt->isVisible());
    scan.pane.view()->setSelection({{0, 0}, {1, 14}});
    QVERIFY(doubt->text().contains(u"Zestlg, plekken"_s));
    scan.pane.clearSelection();
    QVERIFY(!doubt->isVisible());
}

void tst_PdfPaneRecognition::aClosedOfferStaysClosedAndTheMenuStillHasIt()
{
    const StandIn tesseract(StandIn::finding({"Zestig"}));
    ScanPane scan({{scanned, wordsAndScans(1)}});
    QVERIFY(scan.offers(u"2"_s));
    scan.bar()->findChild<QToolButton *>()->click();
    QVERIFY(!scan.bar()->isVisible());
    QVERIFY(scan.pane.view()->hasFocus());
    QTest::qWait(500);
    QVERIFY(!scan.bar()->isVisible());
    QAction *command = nullptr;
    for (QAction *action : scan.pane.actions())
        command = action->text() == u"Recognise the text of scans" ? action : command;
    QVERIFY(command && command->isEnabled());
    command->trigger();
    QVERIFY(scan.says(u"has been recognised"_s));
    QVERIFY(!command->isEnabled());
}

void tst_PdfPaneRecognition::everyControlHasANameAndTakesTheFocus()
{
    ScanPane scan({{scanned, wordsAndScans(1)}});
    QVERIFY(scan.offers(u"2"_s));
    QCOMPARE(scan.bar()->accessibleName(), scan.bar()->sentence());
    for (QAbstractButton *button : scan.bar()->findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }
    QVERIFY(!scan.bar()->findChild<QProgressBar *>()->accessibleName().isEmpty());
}

void tst_PdfPaneRecognition::aScanOfTheCorpusReadsAfterwards()
{
    const QByteArray pdf = corpusFile(u"plans/fictief_D_rivierenkant_2024_scan.pdf"_s);
    if (pdf.isEmpty() || QStandardPaths::findExecutable(u"tesseract"_s).isEmpty())
        QSKIP("no ../shared/corpus or no tesseract");
    ScanPane scan({{scanned, pdf}});
    QVERIFY(scan.isOpen());
    QVERIFY(scan.hasReadAll());
    QVERIFY(scan.says(u"scan"_s));
    QElapsedTimer sinceTick;
    qint64 longestPause = 0; // of the window, while a page is recognised
    QTimer tick;
    connect(&tick, &QTimer::timeout, this, [&] { longestPause = std::max(longestPause, sinceTick.restart()); });
    sinceTick.start();
    tick.start(5);
    scan.pane.recogniseText();
    QVERIFY(QTest::qWaitFor([&] { return scan.bar()->sentence().contains(u"has been recognised"_s); }, 150'000));
    tick.stop();
    qInfo() << "the window stood still for at most" << longestPause << "ms";
    scan.pane.setFindText(u"60 extra opvangplekken in een sporthal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(scan.pane.findResult(), 10'000);
    QCOMPARE(scan.pane.findResult()->hits, 1);
}

QTEST_MAIN(tst_PdfPaneRecognition)
#include "tst_PdfPaneRecognition.moc"
