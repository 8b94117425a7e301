// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/PdfReader.h"

#include "core/pdf/TextSearch.h"
#include "tests/core/pdf/PdfFixtures.h"
#include "tests/core/pdf/WorkersOfTest.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <thread>
#include <unistd.h>

using namespace meetlat;
using namespace meetlat::pdf;
using namespace meetlat::pdf::fixtures;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray twoPages()
{
    return rawPdf({{textAt(100, 700, "De gemeente stelt vast dat de beleids-") + textAt(100, 686, "evaluatie volgt.")},
                   {textAt(100, 700, "Tweede bladzijde")}});
}

std::pair<QColor, QColor> cornerAndMiddle(const QImage &image)
{
    return {image.pixelColor(0, 0), image.pixelColor(image.width() / 2, image.height() / 2)};
}

} // namespace

class tst_PdfReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void whatADocumentIsIsKnownOnceItIsOpen();
    void aFileThatCannotBeReadSaysWhy_data();
    void aFileThatCannotBeReadSaysWhy();
    void aPageIsRenderedAtTheAskedSize_data();
    void aPageIsRenderedAtTheAskedSize();
    void aClipIsThatPartOfThePage();
    void aRenderingBeyondTheCapIsRefusedAndASliceOfItIsNot();
    void textComesInReadingOrderWithBoxesWhereItStands();
    void aPageWrittenByQtIsReadBack();
    void outlineAndLinksLeadToPages();
    void aPageThatIsNotThereSaysSo();
    void aStalledPageIsGivenUpAndTheRestStaysUsable();
    void aStalledPageIsNotWaitedForTwice();
    void aWorkerThatGrowsTooLargeIsKilled();
    void aWorkerThatDiedWhileIdleIsStartedAgain();
    void aPreparedWorkerReadsWhatIsOpenedLater();
    void abortEndsAWaitingCall();
    void anAbortedReaderWorksOn();
    void stoppingARenderingKeepsTheWorker();
    void stoppingWhatIsDoneMeansNothing();
    void aWorkerThatDoesNotStopIsKilled();
    void aMissingWorkerIsNamed_data();
    void aMissingWorkerIsNamed();
    void anImageOutlivesItsReader();
    void aPictureThatIsStillShownIsNotWrittenOver();
    void theMemoryOfAPictureThatIsGoneIsUsedForTheNext();
    void closingLeavesNoProcessBehind();
    void importSamplesPagesAndNamesThoseThatFail();
    void importNamesThePagesThatArePictures();
    void importStopsWhenAsked();
    void importRefusesWhenTheFirstPageCannotBeShown();
    void importDrawsAtMostTwelvePagesAndReadsAll();
};

void tst_PdfReader::initTestCase()
{
    PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
}

void tst_PdfReader::cleanup()
{
    PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
    QVERIFY2(workers().isEmpty(), "a worker process is left behind");
}

void tst_PdfReader::whatADocumentIsIsKnownOnceItIsOpen()
{
    const QByteArray catalog = "/PageLabels<</Nums[0<</S/r>>1<</S/D/St 7>>]>>";
    const QByteArray pdf = rawPdf({{textAt(100, 700, "voorwoord")},
                                   {textAt(10, 10, "plan"), "/MediaBox[0 0 300 200]"},
                                   {textAt(10, 10, "dwars"), "/MediaBox[0 0 300 200]/Rotate 90"}},
                                  {}, catalog);
    PdfReader reader;
    const Result<DocumentFacts> facts = reader.open(pdf);

    QVERIFY(facts);
    QCOMPARE(facts->pageCount(), 3);
    QCOMPARE(facts->pages[0].label, u"i"_s);
    QCOMPARE(facts->pages[1].label, u"7"_s);
    QCOMPARE(facts->pages[0].size, QSizeF(595, 842));
    QCOMPARE(facts->pages[2].size, QSizeF(200, 300));
    QVERIFY(facts->okToCopy);
    QVERIFY(!facts->wasRepaired);

    const Result<DocumentFacts> repaired = reader.open(QByteArray(pdf).replace("startxref", "startxxxx"));
    QVERIFY(repaired);
    QVERIFY(repaired->wasRepaired);
}

void tst_PdfReader::aFileThatCannotBeReadSaysWhy_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Error::Code>("code");

    QTest::newRow("empty") << QByteArray() << Error::Code::PdfEmpty;
    QTest::newRow("a web page") << QByteArray("<html><body>Niet gevonden</body></html>") << Error::Code::PdfNotAPdf;
    QTest::newRow("header too far") << QByteArray(2000, ' ') + twoPages() << Error::Code::PdfNotAPdf;
    QTest::newRow("cut off") << twoPages().left(60) << Error::Code::PdfDamaged;
    QTest::newRow("only a header") << QByteArray("%PDF-1.7\n") << Error::Code::PdfDamaged;
    QTest::newRow("no pages") << rawPdf({}) << Error::Code::PdfNoPages;
}

void tst_PdfReader::aFileThatCannotBeReadSaysWhy()
{
    QFETCH(QByteArray, file);
    QFETCH(Error::Code, code);
    PdfReader reader;
    const Result<DocumentFacts> facts = reader.open(file);
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, code);
    QVERIFY(!reader.render({}));
}

void tst_PdfReader::aPageIsRenderedAtTheAskedSize_data()
{
    QTest::addColumn<double>("dpi");
    QTest::addColumn<int>("rotation");
    QTest::addColumn<QSize>("size");

    QTest::newRow("one pixel a point") << 72.0 << 0 << QSize(595, 842);
    QTest::newRow("rounded") << 96.0 << 0 << QSize(793, 1123);
    QTest::newRow("a quarter turned") << 96.0 << 1 << QSize(1123, 793);
    QTest::newRow("turned all round") << 36.0 << 4 << QSize(298, 421);
}

void tst_PdfReader::aPageIsRenderedAtTheAskedSize()
{
    QFETCH(double, dpi);
    QFETCH(int, rotation);
    QFETCH(QSize, size);
    PdfReader reader;
    QVERIFY(reader.open(twoPages()));
    const Result<QImage> image = reader.render({0, dpi, {}, rotation});
    QVERIFY(image);
    QCOMPARE(image->size(), size);
    QCOMPARE(image->pixelColor(0, 0), QColor(Qt::white));
}

void tst_PdfReader::aClipIsThatPartOfThePage()
{
    PdfReader reader;
    // a red square of 100 points in the top right corner of the page
    QVERIFY(reader.open(rawPdf({{"1 0 0 rg 495 742 100 100 re f"}})));
    const Result<QImage> outside = reader.render({0, 144, QRect(800, 0, 100, 80), 0});
    const Result<QImage> inside = reader.render({0, 144, QRect(1000, 10, 150, 120), 0});
    QVERIFY(outside && inside);
    QCOMPARE(inside->size(), QSize(150, 120));
    QCOMPARE(cornerAndMiddle(*outside), std::pair(QColor(Qt::white), QColor(Qt::white)));
    QCOMPARE(cornerAndMiddle(*inside), std::pair(QColor(Qt::red), QColor(Qt::red)));
}

void tst_PdfReader::aRenderingBeyondTheCapIsRefusedAndASliceOfItIsNot()
{
    PdfReader reader;
    QVERIFY(reader.open(rawPdf({{textAt(100, 700, "groot"), "/MediaBox[0 0 14400 14400]"}})));
    const Result<QImage> whole = reader.render({0, 144, {}, 0});
    QVERIFY(!whole);
    QCOMPARE(whole.error().code, Error::Code::PdfTooLarge);
    const Result<QImage> slice = reader.render({0, 144, QRect(100, 20'000, 800, 600), 0});
    QVERIFY(slice);
    QCOMPARE(slice->size(), QSize(800, 600));
}

void tst_PdfReader::textComesInReadingOrderWithBoxesWhereItStands()
{
    PdfReader reader;
    QVERIFY(reader.open(twoPages()));
    const Result<PageTextPtr> read = reader.text(0);
    QVERIFY(read);
    const PageText &text = **read;

    QCOMPARE(text.text, u"De gemeente stelt vast dat de beleids-\nevaluatie volgt.\n"_s);
    QCOMPARE(text.squeezed, u"degemeentesteltvastdatdebeleidsevaluatievolgt"_s);
    QVERIFY(text.lines[0].hyphenAtEnd);
    QCOMPARE(text.textHash.size(), qsizetype(64));
    QCOMPARE(text.boxes[0].x0, 100.0f);
    QVERIFY(text.boxes[0].y0 < 142 && text.boxes[0].y1 > 142); // the base line, from the top of the page
    const auto hits = findAll(u"beleidsevaluatie"_s, 1, [&](int) { return *read; });
    QCOMPARE(hits.size(), std::size_t(1));
    QCOMPARE(lineRects(text, hits[0].start.offset, hits[0].end.offset).size(), std::size_t(2));
}

void tst_PdfReader::aPageWrittenByQtIsReadBack()
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(u"Thuis in de regio"_s);
        QPainter painter(&writer);
        painter.drawText(1000, 1000, u"Eén coöperatie"_s);
        writer.newPage();
        painter.drawText(1000, 1000, u"bladzijde twee"_s);
    }
    PdfReader reader;
    const Result<DocumentFacts> facts = reader.open(pdf);
    QVERIFY(facts);
    QCOMPARE(facts->title, u"Thuis in de regio"_s);
    QCOMPARE(facts->pageCount(), 2);
    QCOMPARE((*reader.text(0))->text, u"Eén coöperatie\n"_s);
    QCOMPARE((*reader.text(1))->squeezed, u"bladzijdetwee"_s);
}

void tst_PdfReader::outlineAndLinksLeadToPages()
{
    const QByteArray link = "/Annots[<</Type/Annot/Subtype/Link/Rect[0 742 119 842]/Dest[8 0 R/XYZ 0 421 0]>>"
                            "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.org/plan)>>>>"
                            "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(file:///etc/passwd)>>>>"
                            "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(calc.exe)>>>>"
                            "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/GoToR/F(other.pdf)/D[0/Fit]>>>>]";
    // objects 4, 5: the outline; pages are objects 7 and 9
    const QByteArray pdf =
        rawPdf({{textAt(1, 1, "een"), "/MediaBox[0 0 595 842]" + QByteArray(link).replace("8 0", "9 0")},
                {textAt(1, 1, "twee")}},
               {"<</Type/Outlines/First 5 0 R/Last 5 0 R/Count 1>>",
                "<</Title(Hoofdstuk 1)/Parent 4 0 R/Dest[9 0 R/XYZ 0 421 0]>>"},
               "/Outlines 4 0 R");
    PdfReader reader;
    QVERIFY(reader.open(pdf));
    const auto outline = reader.outline();
    QVERIFY(outline);
    QCOMPARE(outline->size(), std::size_t(1));
    QCOMPARE(outline->at(0).title, u"Hoofdstuk 1"_s);
    QCOMPARE(outline->at(0).page, 1);
    QCOMPARE(outline->at(0).top, 0.5);
    const auto links = reader.links(0);
    QVERIFY(links);
    QCOMPARE(links->size(), std::size_t(2)); // everything else is inert
    QCOMPARE(links->at(0).targetPage, 1);
    QCOMPARE(links->at(0).targetTop, 0.5);
    QVERIFY(std::abs(links->at(0).area.width() - 0.2) < 1e-6);
    QVERIFY(std::abs(links->at(0).area.top()) < 1e-6);
    QCOMPARE(links->at(1).url, u"https://example.org/plan"_s);
    QCOMPARE(links->at(1).targetPage, -1);
}

void tst_PdfReader::aPageThatIsNotThereSaysSo()
{
    PdfReader reader;
    QVERIFY(reader.open(twoPages()));
    for (const int page : {-1, 2, 1'000'000}) {
        QCOMPARE(reader.text(page).error(), (Error{Error::Code::PdfPageMissing, QString::number(page + 1)}));
        QCOMPARE(reader.render({page, 96, {}, 0}).error().code, Error::Code::PdfPageMissing);
        QCOMPARE(reader.links(page).error().code, Error::Code::PdfPageMissing);
    }
}

void tst_PdfReader::aStalledPageIsGivenUpAndTheRestStaysUsable()
{
    PdfReader reader({.answerMs = 2'500});
    QVERIFY(reader.open(endlessPdf(12)));
    QElapsedTimer timer;
    timer.start();
    const Result<QImage> stalled = reader.render({1, 96, {}, 0});
    QVERIFY(!stalled);
    QCOMPARE(stalled.error().code, Error::Code::PdfTooSlow);
    QVERIFY2(timer.elapsed() < 5'000, "the deadline was not kept");
    QCOMPARE((*reader.text(0))->squeezed, u"deeerstebladzijde"_s);
    QVERIFY(reader.render({0, 96, {}, 0}));
}

void tst_PdfReader::aStalledPageIsNotWaitedForTwice()
{
    PdfReader reader({.answerMs = 2'000});
    QVERIFY(reader.open(endlessPdf(12)));
    QCOMPARE(reader.render({1, 96, {}, 0}).error().code, Error::Code::PdfTooSlow);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(reader.render({1, 96, {}, 0}).error().code, Error::Code::PdfTooSlow);
    QCOMPARE(reader.render({1, 144, {}, 0}).error().code, Error::Code::PdfTooSlow); // larger: no better
    QVERIFY2(timer.elapsed() < 500, "the page was tried again");
    QCOMPARE(reader.render({1, 20, {}, 0}).error().code, Error::Code::PdfTooSlow); // smaller: tried once
    timer.restart();
    QCOMPARE(reader.render({1, 10, {}, 0}).error().code, Error::Code::PdfTooSlow); // then given up
    QVERIFY2(timer.elapsed() < 500, "the page was tried a third time");
}

void tst_PdfReader::aWorkerThatGrowsTooLargeIsKilled()
{
    PdfReader reader({.residentBytes = 4 << 20, .answerMs = 60'000}); // less than Poppler itself needs
    const Result<DocumentFacts> opened = reader.open(endlessPdf(12));
    const Error error = opened ? reader.render({1, 96, {}, 0}).error() : opened.error();
    QCOMPARE(error.code, Error::Code::PdfTooMuchMemory);
}

void tst_PdfReader::aWorkerThatDiedWhileIdleIsStartedAgain()
{
    PdfReader reader;
    QVERIFY(reader.open(twoPages()));
    const QList<int> before = workers();
    QCOMPARE(before.size(), 1);
    QCOMPARE(::kill(before[0], SIGKILL), 0);
    QTRY_VERIFY(workers().isEmpty());
    QCOMPARE((*reader.text(1))->squeezed, u"tweedebladzijde"_s);
    QVERIFY(workers().value(0) != before[0]);
}

void tst_PdfReader::aPreparedWorkerReadsWhatIsOpenedLater()
{
    const qsizetype others = workers().size();
    PdfReader first;
    PdfReader second;
    first.prepare();
    second.prepare();
    const QList<int> prepared = workers();
    QCOMPARE(prepared.size(), others + 2);
    QVERIFY(first.open(rawPdf({{textAt(100, 700, "een")}})));
    second.use(first.document());
    QCOMPARE((*second.text(0))->text, QStringLiteral("een\n"));
    QCOMPARE(workers(), prepared); // both of them, and no other
    QVERIFY(first.open(rawPdf({{textAt(100, 700, "twee")}})));
    QVERIFY2(workers() != prepared, "no worker sees two documents");
}

void tst_PdfReader::abortEndsAWaitingCall()
{
    PdfReader reader;
    QVERIFY(reader.open(endlessPdf(12)));
    QElapsedTimer timer;
    timer.start();
    std::thread other([&] {
        QThread::msleep(200);
        reader.abort();
    });
    const Result<QImage> image = reader.render({1, 96, {}, 0});
    const qint64 elapsed = timer.elapsed();
    other.join();
    QCOMPARE(image.error().code, Error::Code::Cancelled);
    QVERIFY2(elapsed < 2'000, "abort did not end the call");
}

void tst_PdfReader::anAbortedReaderWorksOn()
{
    PdfReader reader;
    QVERIFY(reader.open(twoPages()));
    reader.abort();
    QCOMPARE(reader.text(0).error().code, Error::Code::Cancelled); // even when it came before the call
    QVERIFY(reader.text(0));
}

void tst_PdfReader::stoppingARenderingKeepsTheWorker()
{
    PdfReader reader;
    const QByteArray drawing = QByteArray("0 0 500 800 re f\n").repeated(300'000);
    QVERIFY(reader.open(rawPdf({{textAt(100, 700, "een")}, {drawing}})));
    const QList<int> before = workers();
    std::thread other([&] {
        QThread::msleep(100);
        reader.stop();
    });
    const Result<QImage> image = reader.render({1, 96, {}, 0}); // would take its ten seconds
    other.join();
    QCOMPARE(image.error().code, Error::Code::Cancelled);
    QCOMPARE(workers(), before);
    QVERIFY(reader.render({0, 96, {}, 0})); // and it is no failure to be remembered
    QCOMPARE(workers(), before);
}

void tst_PdfReader::stoppingWhatIsDoneMeansNothing()
{
    PdfReader reader;
    reader.stop();
    QVERIFY(reader.open(twoPages()));
    reader.stop();
    QVERIFY(reader.render({0, 48, {}, 0}));
    reader.stop();
    reader.stop();
    QCOMPARE((*reader.text(1))->squeezed, u"tweedebladzijde"_s);
}

void tst_PdfReader::aWorkerThatDoesNotStopIsKilled()
{
    PdfReader reader;
    QVERIFY(reader.open(endlessPdf(12))); // Poppler does not ask between so few operations
    const QList<int> before = workers();
    QElapsedTimer timer;
    timer.start();
    std::thread other([&] {
        QThread::msleep(50);
        reader.stop();
    });
    QCOMPARE(reader.render({1, 96, {}, 0}).error().code, Error::Code::Cancelled);
    other.join();
    QVERIFY2(timer.elapsed() < 5'000, "it was waited for");
    QVERIFY(reader.text(0));
    QVERIFY(workers() != before);
}

void tst_PdfReader::aMissingWorkerIsNamed_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("not there") << u"/nonexistent/meetlat"_s;
    QTest::newRow("something else") << u"/bin/true"_s;
}

void tst_PdfReader::aMissingWorkerIsNamed()
{
    QFETCH(QString, program);
    PdfReader::setWorkerProgram(program);
    PdfReader reader;
    const Result<DocumentFacts> facts = reader.open(twoPages());
    QVERIFY(!facts);
    QCOMPARE(facts.error(), (Error{Error::Code::WorkerMissing, program}));
}

void tst_PdfReader::anImageOutlivesItsReader()
{
    QImage image;
    {
        PdfReader reader;
        QVERIFY(reader.open(rawPdf({{"0 0 1 rg 0 0 595 842 re f"}})));
        image = *reader.render({0, 36, {}, 0});
    }
    QCOMPARE(image.pixelColor(100, 100), QColor(Qt::blue));
    QImage copy = image; // and can be painted on, like any image
    copy.fill(Qt::green);
    QCOMPARE(image.pixelColor(100, 100), QColor(Qt::blue));
}

void tst_PdfReader::aPictureThatIsStillShownIsNotWrittenOver()
{
    PdfReader reader;
    QVERIFY(reader.open(twoPages()));
    const Result<QImage> first = reader.render({0, 96, {}, 0});
    const Result<QImage> second = reader.render({1, 96, {}, 0});
    QVERIFY(first && second);
    const QImage one = first->copy();
    const QImage two = second->copy();
    QVERIFY(one != two);
    {
        QImage shown = *first; // one more that shows it
        for (int i = 0; i < 6; ++i) {
            const Result<QImage> next = reader.render({i % 2, 96, {}, 0}); // each is gone before the next is made
            QCOMPARE(*next, i % 2 == 0 ? one : two);
            QCOMPARE(*first, one);
            QCOMPARE(*second, two);
        }
        QCOMPARE(shown, one);
    }
    QCOMPARE(reader.render({1, 150, {}, 0})->size(), QSize(1'240, 1'754)); // larger than what is spare
    QCOMPARE(*reader.render({0, 96, {}, 0}), one);
}

void tst_PdfReader::theMemoryOfAPictureThatIsGoneIsUsedForTheNext()
{
    PdfReader reader;
    QVERIFY(reader.open(twoPages()));
    const uchar *where = nullptr;
    {
        const Result<QImage> first = reader.render({0, 150, {}, 0});
        QVERIFY(first);
        where = first->constBits();
    }
    const Result<QImage> next = reader.render({1, 150, {}, 0});
    QVERIFY(next);
    QCOMPARE(static_cast<const void *>(next->constBits()), static_cast<const void *>(where));
    const Result<QImage> another = reader.render({1, 150, {}, 0});
    QVERIFY(another->constBits() != next->constBits());
    QCOMPARE(*another, *next);
}

void tst_PdfReader::closingLeavesNoProcessBehind()
{
    {
        PdfReader reader;
        QVERIFY(reader.open(twoPages()));
        QCOMPARE(workers().size(), 1);
        QVERIFY(reader.open(twoPages())); // another document, another process
        QCOMPARE(workers().size(), 1);
    }
    QVERIFY(workers().isEmpty());
}

void tst_PdfReader::importSamplesPagesAndNamesThoseThatFail()
{
    const auto report = checkForImport(endlessPdf(12), {}, {.answerMs = 2'500});
    QVERIFY(report);
    QCOMPARE(report->sampledPages, 2);
    QCOMPARE(report->pagesThatFail, std::vector<int>{1});
    QCOMPARE(report->pagesRead, 1);
    QVERIFY(report->pagesWithoutText.empty()); // 17 letters, but nothing else on the page
    QCOMPARE(report->facts.pageCount(), 2);

    const auto plan = checkForImport(twoPages());
    QVERIFY(plan);
    QVERIFY(plan->pagesThatFail.empty());
    QCOMPARE(plan->words.mid(0, 3), (QStringList{u"De"_s, u"gemeente"_s, u"stelt"_s}));
}

void tst_PdfReader::importNamesThePagesThatArePictures()
{
    const QByteArray drawing = "0.3 g 60 200 400 500 re f ";
    const QByteArray words = textAt(40, 700, "De gemeente stelt vast dat er woningen bij komen");
    const auto report = checkForImport(rawPdf({{words}, {drawing + textAt(40, 40, "2")}, {drawing + words}}));
    QVERIFY(report);
    QCOMPARE(report->pagesWithoutText, std::vector<int>{1});
    QCOMPARE(report->pagesToRecognise(), 1);
}

void tst_PdfReader::importStopsWhenAsked()
{
    int asked = 0;
    const auto report = checkForImport(rawPdf(std::vector<RawPage>(40, RawPage{})), {}, {}, [&] { return ++asked < 5; });
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Cancelled);
    QCOMPARE(asked, 5);
}

void tst_PdfReader::importRefusesWhenTheFirstPageCannotBeShown()
{
    QByteArray pdf = endlessPdf(12);
    const qsizetype kids = pdf.indexOf("/Kids[");
    const QByteArray pages = pdf.mid(kids + 6, pdf.indexOf(']', kids) - kids - 6);
    const QList<QByteArray> each = pages.trimmed().split('R');
    pdf.replace(pages, each[1].trimmed() + " R " + each[0].trimmed() + " R "); // the endless page first
    const auto report = checkForImport(pdf, {}, {.answerMs = 2'000});
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::PdfTooSlow);
}

void tst_PdfReader::importDrawsAtMostTwelvePagesAndReadsAll()
{
    const std::vector<RawPage> pages(40, RawPage{});
    const auto report = checkForImport(rawPdf(pages));
    QVERIFY(report);
    QCOMPARE(report->facts.pageCount(), 40);
    QCOMPARE(report->sampledPages, 12);
    QCOMPARE(report->pagesRead, 40);
    QVERIFY(report->pagesWithoutText.empty()); // an empty page is no scan
    QVERIFY(report->words.isEmpty());
}

QTEST_MAIN(tst_PdfReader)
#include "tst_PdfReader.moc"
