// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/AnnotatedWords.h"
#include "core/pdf/PdfReader.h"
#include "core/pdf/TextAnchor.h"
#include "tests/core/pdf/PdfFixtures.h"

#include <QFile>
#include <QtTest>

using namespace meetlat;
using namespace meetlat::pdf;
using namespace meetlat::pdf::fixtures;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray onePage(const QByteArray &attributes = {})
{
    return rawPdf({{textAt(100, 700, "De gemeente stelt vast dat de beleids-") + textAt(100, 686, "evaluatie volgt."),
                    "/MediaBox[0 0 595 842]" + attributes}});
}

/// Of the shared corpus beside the checkout; empty where it is absent.
QByteArray corpusFile(const QString &name)
{
    QFile file(QStringLiteral(MEETLAT_SHARED_DIR) + u"/corpus/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

NewAnnotation overWords(PdfReader &reader, int page, const QString &words)
{
    const PageTextPtr text = *reader.text(page);
    const TextRange range = rangeOf(*text, words);
    NewAnnotation made;
    made.page = page;
    made.rects = lineRects(*text, range.start.offset, range.end.offset);
    made.author = u"Noor Álvarez"_s;
    made.contents = u"Concreet, met geld: € 2 miljoen"_s;
    made.name = QLatin1String(exportedNamePrefix) + u"h1"_s;
    made.colour = qRgb(255, 220, 90);
    made.made = QDateTime(QDate(2026, 3, 4), QTime(10, 20), Qt::UTC);
    return made;
}

} // namespace

class tst_OwnContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER)); }
    void anAnnotatedCopyReadsBackAsItWasWritten_data();
    void anAnnotatedCopyReadsBackAsItWasWritten();
    void aCopyOfNoPageIsRefused();
    void annotationsOfOthersAreReadWithTheWordsUnderThem();
    void annotationsAreDrawnOnlyWhenAskedFor();
    void scatteredWordsAreNoPassage();
    void propertiesSayWhatIsInTheDocument();
    void activeContentIsNamedAndNothingMore();
    void permissionsAreReported();
};

void tst_OwnContent::anAnnotatedCopyReadsBackAsItWasWritten_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("plain") << onePage();
    QTest::newRow("turned by the page") << onePage("/Rotate 90");
    QTest::newRow("crop box off the origin") << onePage("/CropBox[50 600 550 800]");
}

void tst_OwnContent::anAnnotatedCopyReadsBackAsItWasWritten()
{
    QFETCH(QByteArray, pdf);
    PdfReader reader;
    QVERIFY(reader.open(pdf));
    NewAnnotation words = overWords(reader, 0, u"vast dat de beleids-\nevaluatie"_s);
    QCOMPARE(words.rects.size(), std::size_t(2));
    NewAnnotation area;
    area.page = 0;
    area.isArea = true;
    area.rects = {QRectF(0.2, 0.5, 0.3, 0.1)};
    area.author = u"Noor"_s;
    area.name = QLatin1String(exportedNamePrefix) + u"h2"_s;

    const Result<QByteArray> copy = reader.annotatedCopy({words, area});

    QVERIFY(copy);
    QVERIFY(copy->size() > pdf.size());
    QCOMPARE(copy->left(pdf.size()), pdf);
    QVERIFY(reader.annotations(0)->empty()); // what is open stays as it was

    PdfReader again;
    QVERIFY(again.open(*copy));
    QCOMPARE((*again.text(0))->text, (*reader.text(0))->text);
    const std::vector<PageAnnotation> read = *again.annotations(0);
    QCOMPARE(read.size(), std::size_t(2));
    QCOMPARE(read[0].kind, PageAnnotation::Kind::Highlight);
    QCOMPARE(read[0].author, words.author);
    QCOMPARE(read[0].contents, words.contents);
    QCOMPARE(read[0].name, words.name);
    const std::optional<TextRange> range = wordsUnder(read[0], **again.text(0));
    QVERIFY(range.has_value());
    QCOMPARE(*range, rangeOf(**again.text(0), u"vast dat de beleids-\nevaluatie"_s));
    QCOMPARE(read[1].kind, PageAnnotation::Kind::Drawing);
    QVERIFY(std::abs(read[1].area.center().x() - 0.35) < 0.01);
    QVERIFY(std::abs(read[1].area.center().y() - 0.55) < 0.01);
}

void tst_OwnContent::aCopyOfNoPageIsRefused()
{
    PdfReader reader;
    QVERIFY(reader.open(onePage()));
    NewAnnotation beyond;
    beyond.page = 7;
    beyond.rects = {QRectF(0, 0, 0.1, 0.1)};
    const Result<QByteArray> copy = reader.annotatedCopy({beyond});
    QVERIFY(!copy);
    QCOMPARE(copy.error().code, Error::Code::PdfPageMissing);
}

void tst_OwnContent::annotationsOfOthersAreReadWithTheWordsUnderThem()
{
    const QByteArray pdf = corpusFile(u"layouts/pypdf__024-annotations__annotated_pdf.pdf"_s);
    if (pdf.isEmpty())
        QSKIP("no corpus/layouts/pypdf__024-annotations__annotated_pdf.pdf beside the checkout");
    PdfReader reader;
    const Result<DocumentFacts> facts = reader.open(pdf);
    QVERIFY(facts);
    int highlights = 0;
    for (int page = 0; page < facts->pageCount(); ++page) {
        const Result<std::vector<PageAnnotation>> found = reader.annotations(page);
        QVERIFY(found);
        for (const PageAnnotation &annotation : *found) {
            if (annotation.kind != PageAnnotation::Kind::Highlight)
                continue;
            ++highlights;
            const std::optional<TextRange> range = wordsUnder(annotation, **reader.text(page));
            QVERIFY(range.has_value());
            QVERIFY(range->end.offset - range->start.offset > 3);
        }
    }
    QCOMPARE(highlights, 1);
}

void tst_OwnContent::annotationsAreDrawnOnlyWhenAskedFor()
{
    PdfReader reader;
    QVERIFY(reader.open(onePage("/Annots[<</Type/Annot/Subtype/Square/Rect[100 300 300 400]/C[1 0 0]/IC[1 0 0]>>]")));
    RenderRequest request{0, 72, {}, 0};
    const QImage without = *reader.render(request);
    request.withAnnotations = true;
    const QImage with = *reader.render(request);
    request.withAnnotations = false;
    const QPoint inside(200, 842 - 350);
    QCOMPARE(without.pixelColor(inside), QColor(Qt::white));
    QCOMPARE(with.pixelColor(inside), QColor(255, 0, 0));
    QCOMPARE(reader.render(request)->pixelColor(inside), QColor(Qt::white));
}

void tst_OwnContent::scatteredWordsAreNoPassage()
{
    const PageTextPtr page = pageOf(0, {u"een twee drie vier vijf zes"_s, u"zeven acht negen tien elf"_s});
    PageAnnotation annotation;
    annotation.quads = lineRects(*page, 0, 3);
    QCOMPARE(*wordsUnder(annotation, *page), rangeOf(*page, u"een"_s));
    const std::vector<QRectF> far = lineRects(*page, 49, 53);
    annotation.quads.insert(annotation.quads.end(), far.begin(), far.end());
    QVERIFY(!wordsUnder(annotation, *page));
    annotation.quads = {QRectF(0.9, 0.9, 0.05, 0.05)};
    QVERIFY(!wordsUnder(annotation, *page));
}

void tst_OwnContent::propertiesSayWhatIsInTheDocument()
{
    const QByteArray file = "<</Type/EmbeddedFile/Length 5/Params<</Size 5>>>>stream\nhallo\nendstream";
    const QByteArray specification = "<</Type/Filespec/F(bijlage.txt)/UF(bijlage.txt)/Desc(Kaart)/EF<</F 4 0 R>>>>";
    PdfReader reader;
    QVERIFY(reader.open(rawPdf({{textAt(100, 700, "Bladzijde")}}, {file, specification},
                               "/Names<</EmbeddedFiles<</Names[(bijlage.txt)5 0 R]>>>>")));
    const Result<DocumentProperties> properties = reader.properties();
    QVERIFY(properties);
    QCOMPARE(properties->attachments.size(), std::size_t(1));
    QCOMPARE(properties->attachments.front().name, u"bijlage.txt"_s);
    QCOMPARE(properties->attachments.front().size, qint64(5));
    QVERIFY(!properties->hasScripts);
    QVERIFY(properties->version.startsWith(u"1."_s));
}

void tst_OwnContent::activeContentIsNamedAndNothingMore()
{
    const QByteArray pdf = corpusFile(u"facts/act.pdf"_s);
    if (pdf.isEmpty())
        QSKIP("no corpus/facts/act.pdf beside the checkout");
    PdfReader reader;
    QVERIFY(reader.open(pdf));
    QVERIFY(reader.properties()->hasScripts);
    QVERIFY(reader.links(0)->empty());       // launch, file:, JavaScript, another PDF: none of them leads anywhere
    QVERIFY(reader.annotations(0)->empty()); // a link is no note
}

void tst_OwnContent::permissionsAreReported()
{
    const QByteArray pdf = corpusFile(u"facts/enc-owner.pdf"_s);
    if (pdf.isEmpty())
        QSKIP("no corpus/facts/enc-owner.pdf beside the checkout");
    PdfReader reader;
    const Result<DocumentFacts> facts = reader.open(pdf);
    QVERIFY(facts);
    const Result<DocumentProperties> properties = reader.properties();
    QVERIFY(properties);
    QCOMPARE(properties->okToCopy, facts->okToCopy);
    QCOMPARE(properties->okToPrint, facts->okToPrint);
    QVERIFY(properties->isEncrypted);
    QVERIFY(!properties->okToCopy);
}

QTEST_GUILESS_MAIN(tst_OwnContent)
#include "tst_OwnContent.moc"
