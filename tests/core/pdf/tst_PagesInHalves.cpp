// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/PdfDocument.h"

#include "tests/core/pdf/PdfFixtures.h"
#include "tests/core/pdf/WorkersOfTest.h"

#include <QSignalSpy>
#include <QtTest>

#include <csignal>

using namespace meetlat;
using namespace meetlat::pdf;
using namespace meetlat::pdf::fixtures;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int drawing = 1; ///< the page with the drawing, between two of text

/// Curves over the whole sheet and across its middle, some fills and shades, text: what takes long and shows a seam.
QByteArray drawingPdf(int curves)
{
    QByteArray content = "1 J 1 j ";
    for (int i = 0; i < curves; ++i) {
        const QByteArray x = QByteArray::number(20 + i * 37 % 550);
        const QByteArray y = QByteArray::number(10 + i * 101 % 820);
        content += QByteArray::number(i % 7 / 7.0) + " 0.3 " + QByteArray::number(i % 5 / 5.0) +
                   (i % 3 == 0 ? " rg " : " RG ") + QByteArray::number(0.3 + i % 11 * 0.7) + " w " + x + " 5 m " + y +
                   " 300 10 " + y + " 560 835 c " + (i % 3 == 0 ? "30 " + y + " l f\n" : "S\n");
    }
    content += "0 g " + textAt(60, 425, "Dwars door het midden", 40) + textAt(60, 415, "een kleine regel", 9);
    return rawPdf({{textAt(100, 700, "een")}, {content}, {textAt(100, 700, "drie")}});
}

RenderRequest renderingOf(int page, double dpi, int rotation = 0, const QRect &clip = {})
{
    return {page, dpi, clip, rotation};
}

int stepBetween(QRgb a, QRgb b)
{
    return qMax(qAbs(qRed(a) - qRed(b)), qMax(qAbs(qGreen(a) - qGreen(b)), qAbs(qBlue(a) - qBlue(b))));
}

/// Why the two are not the same picture; empty when they are. Poppler rounds a curve otherwise where it is drawn from
/// another place, which gives a few pixels in a million a slightly other shade. Where the halves meet there are none.
QString differenceOf(const QImage &joined, const QImage &whole)
{
    if (joined.size() != whole.size())
        return u"another size"_s;
    qint64 others = 0;
    for (int y = 0; y < whole.height(); ++y) {
        for (int x = 0; x < whole.width(); ++x) {
            const int step = stepBetween(joined.pixel(x, y), whole.pixel(x, y));
            others += step > 0 ? 1 : 0;
            if (step > 32 || (step > 0 && qAbs(y - whole.height() / 2) < 8))
                return u"%1 at %2, %3"_s.arg(step).arg(x).arg(y);
        }
    }
    return others * 5'000 > qint64(whole.width()) * whole.height() ? u"%1 pixels"_s.arg(others) : QString();
}

/// A document with the drawing, of which the thumbnail has told that it takes long.
class KnownDrawing
{
public:
    explicit KnownDrawing(int curves = 150) : pdf(drawingPdf(curves))
    {
        QSignalSpy opened(&document, &PdfDocument::opened);
        document.open(pdf);
        isThere = opened.wait(20'000);
        QSignalSpy thumbnail(&document, &PdfDocument::thumbnailReady);
        document.requestThumbnail(drawing, 24, true);
        isThere = isThere && thumbnail.wait(20'000);
    }

    QByteArray pdf;
    PdfDocument document;
    bool isThere = false;
};

} // namespace

class tst_PagesInHalves : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER)); }
    void aDrawingThatTakesLongIsTheWorkOfBothWorkers();
    void theHalvesJoinWithoutASeam_data();
    void theHalvesJoinWithoutASeam();
    void aRenderingUnderWayBeginsAgainInHalvesOnceItsThumbnailTells();
    void halvesThatNobodyWantsAnyMoreAreGivenUpTogether();
    void aWorkerThatDiesOverAHalfIsOneFailureOfThePage();
    void anotherDocumentMeanwhileHearsNothingOfTheHalves();
};

void tst_PagesInHalves::aDrawingThatTakesLongIsTheWorkOfBothWorkers()
{
    KnownDrawing known(300);
    QVERIFY(known.isThere);
    QTRY_COMPARE(workers().size(), 2);
    const QList<int> both = workers();
    const QList<int> before{ticksOf(both[0]), ticksOf(both[1])};
    QSignalSpy rendered(&known.document, &PdfDocument::rendered);
    known.document.requestRender(renderingOf(drawing, 150), 0);
    QVERIFY(rendered.wait(30'000));
    QCOMPARE(rendered[0][0].value<RenderRequest>(), renderingOf(drawing, 150)); // as it was asked for
    const int first = ticksOf(both[0]) - before[0];
    const int second = ticksOf(both[1]) - before[1];
    QVERIFY2(qMax(first, second) > 8, "the test wants a slower drawing");
    QVERIFY2(qMin(first, second) * 3 > qMax(first, second), qPrintable(u"%1 and %2 ticks"_s.arg(first).arg(second)));
    QTest::qWait(200);
    QCOMPARE(rendered.size(), 1); // one picture, not its halves
}

void tst_PagesInHalves::theHalvesJoinWithoutASeam_data()
{
    QTest::addColumn<RenderRequest>("request");
    QTest::newRow("100 %") << renderingOf(drawing, 96);
    QTest::newRow("odd height") << renderingOf(drawing, 100.3);
    QTest::newRow("width of the window") << renderingOf(drawing, 127.8);
    QTest::newRow("200 %") << renderingOf(drawing, 192);
    QTest::newRow("on its side") << renderingOf(drawing, 110, 1);
    QTest::newRow("upside down") << renderingOf(drawing, 110, 2);
    QTest::newRow("on the other side") << renderingOf(drawing, 133.1, 3);
    QTest::newRow("a slice") << renderingOf(drawing, 300, 0, QRect(301, 1'200, 1'501, 999));
}

void tst_PagesInHalves::theHalvesJoinWithoutASeam()
{
    QFETCH(const RenderRequest, request);
    KnownDrawing known;
    QVERIFY(known.isThere);
    PdfReader reader;
    QVERIFY(reader.open(known.pdf));
    const Result<QImage> whole = reader.render(request);
    QVERIFY(whole);
    QSignalSpy rendered(&known.document, &PdfDocument::rendered);
    known.document.requestRender(request, 0);
    QVERIFY(rendered.wait(30'000));
    QCOMPARE(differenceOf(rendered[0][1].value<QImage>(), *whole), QString());
}

void tst_PagesInHalves::aRenderingUnderWayBeginsAgainInHalvesOnceItsThumbnailTells()
{
    PdfDocument document;
    QSignalSpy opened(&document, &PdfDocument::opened);
    const QByteArray pdf = drawingPdf(300);
    document.open(pdf);
    QVERIFY(opened.wait(20'000));
    QSignalSpy rendered(&document, &PdfDocument::rendered);
    QSignalSpy thumbnail(&document, &PdfDocument::thumbnailReady);
    document.requestRender(renderingOf(drawing, 127.8), 0); // what a window does with a page of which it knows nothing
    document.requestThumbnail(drawing, 24, true);
    QVERIFY(rendered.wait(30'000));
    QCOMPARE(thumbnail.size(), 1); // something to show came first
    PdfReader reader;
    QVERIFY(reader.open(pdf));
    QCOMPARE(differenceOf(rendered[0][1].value<QImage>(), *reader.render(renderingOf(drawing, 127.8))), QString());
    QTest::qWait(300);
    QCOMPARE(rendered.size(), 1);
}

void tst_PagesInHalves::halvesThatNobodyWantsAnyMoreAreGivenUpTogether()
{
    KnownDrawing known(1'500);
    QVERIFY(known.isThere);
    QSignalSpy rendered(&known.document, &PdfDocument::rendered);
    QSignalSpy failed(&known.document, &PdfDocument::pageFailed);
    known.document.requestRender(renderingOf(drawing, 150), 0);
    QTest::qWait(150);
    QVERIFY2(rendered.isEmpty(), "the test wants a slower drawing");
    known.document.requestRender(renderingOf(0, 96), 0);
    known.document.requestRender(renderingOf(2, 96), 0);
    known.document.keepOnly({renderingOf(0, 96), renderingOf(2, 96)});
    QTRY_COMPARE_WITH_TIMEOUT(rendered.size(), 2, 5'000);
    for (const QVariantList &arguments : rendered)
        QVERIFY(arguments[0].value<RenderRequest>().page != drawing);
    QVERIFY(failed.isEmpty());
    known.document.requestRender(renderingOf(drawing, 40), 0); // and it can be wanted again
    QTRY_COMPARE_WITH_TIMEOUT(rendered.size(), 3, 30'000);
}

void tst_PagesInHalves::aWorkerThatDiesOverAHalfIsOneFailureOfThePage()
{
    KnownDrawing known(1'500);
    QVERIFY(known.isThere);
    QTRY_COMPARE(workers().size(), 2);
    QSignalSpy rendered(&known.document, &PdfDocument::rendered);
    QSignalSpy failed(&known.document, &PdfDocument::pageFailed);
    known.document.requestRender(renderingOf(drawing, 150), 0);
    QTest::qWait(150);
    QVERIFY2(rendered.isEmpty(), "the test wants a slower drawing");
    ::kill(workers().constFirst(), SIGKILL);
    QVERIFY(failed.wait(10'000));
    QCOMPARE(failed[0][0].toInt(), drawing);
    QCOMPARE(failed[0][1].value<Error>().code, Error::Code::PdfCrashed);
    known.document.requestRender(renderingOf(0, 96), 0);
    known.document.requestRender(renderingOf(2, 96), 0);
    QTRY_COMPARE_WITH_TIMEOUT(rendered.size(), 2, 10'000); // the other pages are there
    QTest::qWait(300);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(rendered.size(), 2);
}

void tst_PagesInHalves::anotherDocumentMeanwhileHearsNothingOfTheHalves()
{
    KnownDrawing known(1'500);
    QVERIFY(known.isThere);
    QSignalSpy rendered(&known.document, &PdfDocument::rendered);
    QSignalSpy failed(&known.document, &PdfDocument::pageFailed);
    known.document.requestRender(renderingOf(drawing, 150), 0);
    QTest::qWait(100);
    QSignalSpy opened(&known.document, &PdfDocument::opened);
    known.document.open(rawPdf({{textAt(100, 700, "een")}, {textAt(100, 700, "twee")}}));
    QVERIFY(opened.wait(10'000));
    known.document.requestRender(renderingOf(drawing, 96), 0);
    QVERIFY(rendered.wait(10'000));
    QTest::qWait(300);
    QCOMPARE(rendered.size(), 1);
    QCOMPARE(rendered[0][1].value<QImage>().size(), QSize(793, 1'123));
    QVERIFY(failed.isEmpty());
}

QTEST_GUILESS_MAIN(tst_PagesInHalves)
#include "tst_PagesInHalves.moc"
