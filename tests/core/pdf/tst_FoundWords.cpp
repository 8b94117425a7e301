// SPDX-License-Identifier: GPL-3.0-or-later
// Where found words stand, checked against what another program (pdftotext -bbox) says of the same page.
#include "core/base/Sha256.h"
#include "core/pdf/TextAnchor.h"
#include "core/pdf/TextIndex.h"
#include "core/pdf/TextStore.h"
#include "tests/core/pdf/PdfFixtures.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <map>

using namespace meetlat;
using namespace meetlat::pdf;
using namespace meetlat::pdf::fixtures;
using namespace Qt::Literals::StringLiterals;

namespace {

QString corpus(const QString &name)
{
    return QStringLiteral(MEETLAT_SHARED_DIR) + u"/corpus/"_s + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Word
{
    QString squeezed;
    QRectF box; ///< points, origin top-left
};

/// The words of a page as pdftotext gives them.
std::vector<Word> wordsOnPage(const QString &path, int page)
{
    QProcess process;
    const QString number = QString::number(page + 1);
    process.start(u"pdftotext"_s, {u"-bbox"_s, u"-cropbox"_s, u"-f"_s, number, u"-l"_s, number, path, u"-"_s});
    process.waitForFinished();
    static const QRegularExpression line(
        u"<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">(.*)</word>"_s);
    std::vector<Word> words;
    auto matches = line.globalMatch(QString::fromUtf8(process.readAllStandardOutput()));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QPointF topLeft(match.captured(1).toDouble(), match.captured(2).toDouble());
        const QPointF bottomRight(match.captured(3).toDouble(), match.captured(4).toDouble());
        words.push_back({squeeze(match.captured(5)), QRectF(topLeft, bottomRight)});
    }
    return words;
}

/// The words of a page that stand one behind the other as the squeezed sentence; empty: nowhere.
std::vector<Word> wordsOf(const QString &squeezed, const std::vector<Word> &page)
{
    for (std::size_t first = 0; first < page.size(); ++first) {
        QString read;
        std::vector<Word> words;
        for (std::size_t i = first; i < page.size() && squeezed.startsWith(read) && read.size() < squeezed.size();
             ++i) {
            read += page[i].squeezed;
            words.push_back(page[i]);
        }
        if (!read.isEmpty() && read.startsWith(squeezed))
            return words;
    }
    return {};
}

struct Read
{
    std::unique_ptr<TextIndex> index;
    std::vector<PageTextPtr> pages;
};

Read readFile(const QString &path)
{
    Read read;
    if (Result<WholeText> text = WholeTextReading(2).read(contentOf(path))) {
        read.pages = text->pages;
        read.index = std::make_unique<TextIndex>(text->pages, text->labels);
    }
    return read;
}

} // namespace

class tst_FoundWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sentencesOfThePlansCoverTheirWords();
    void foundWordsCoverTheirWordsHoweverThePageIsMade_data();
    void foundWordsCoverTheirWordsHoweverThePageIsMade();
    void aVeryLongDocumentIsFoundInToItsLastPage();
    void pageLabelsAreThoseOfTheDocument();
    void aScanHasNothingToFind();
};

void tst_FoundWords::initTestCase()
{
    PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not here");
}

void tst_FoundWords::sentencesOfThePlansCoverTheirWords()
{
    const QByteArray table = contentOf(corpus(u"plans/GROUND_TRUTH.tsv"_s));
    if (table.isEmpty())
        QSKIP("the corpus (../shared/corpus) is not here");
    std::map<QString, Read> files;
    int checked = 0;
    for (const QString &line : QString::fromUtf8(table).split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        const QStringList cells = line.split(u'\t');
        if (!cells.value(4).startsWith(u"exact"))
            continue;
        const QString path = corpus(u"plans/"_s + cells[0]);
        if (!files.contains(path))
            files[path] = readFile(path);
        const Read &read = files[path];
        const int page = cells[1].toInt() - 1;
        const auto hits = read.index->findAll({cells[3]}).hits;
        const auto hit =
            std::find_if(hits.begin(), hits.end(), [page](const TextRange &range) { return range.start.page == page; });
        QVERIFY2(hit != hits.end(), qPrintable(cells[0] + u": "_s + cells[3]));
        if (hit->end.page != page)
            continue;
        const std::vector<Word> words = wordsOf(squeeze(cells[3]), wordsOnPage(path, page));
        if (words.empty())
            continue; // pdftotext reads the page in another order here
        const PageText &text = *read.pages[std::size_t(page)];
        const std::vector<QRectF> rects = lineRects(text, hit->start.offset, hit->end.offset);
        for (const Word &word : words) {
            const QPointF middle(word.box.center().x() / text.pageSize.width(),
                                 word.box.center().y() / text.pageSize.height());
            QVERIFY2(std::any_of(rects.begin(), rects.end(), [&](const QRectF &rect) { return rect.contains(middle); }),
                     qPrintable(cells[3] + u": "_s + word.squeezed));
        }
        ++checked;
    }
    QVERIFY2(checked >= 25, qPrintable(QString::number(checked)));
}

void tst_FoundWords::foundWordsCoverTheirWordsHoweverThePageIsMade_data()
{
    QTest::addColumn<QByteArray>("attributes");
    for (const char *turn : {"0", "90", "180", "270"})
        QTest::newRow(qPrintable(u"turned by "_s + QString::fromLatin1(turn)))
            << QByteArray("/MediaBox[0 0 595 842]/Rotate ") + turn;
    QTest::newRow("crop box off the origin") << QByteArray("/MediaBox[0 0 700 900]/CropBox[40 60 640 860]");
    QTest::newRow("media box off the origin") << QByteArray("/MediaBox[20 -30 615 812]");
    QTest::newRow("user unit") << QByteArray("/MediaBox[0 0 595 842]/UserUnit 2");
    QTest::newRow("wide") << QByteArray("/MediaBox[0 0 1200 842]");
}

void tst_FoundWords::foundWordsCoverTheirWordsHoweverThePageIsMade()
{
    QFETCH(QByteArray, attributes);
    const QByteArray content = textAt(100, 700, "De regio stelt de opvang") + textAt(100, 680, "en de begelei-") +
                               textAt(100, 660, "ding vast in 2024") +
                               textAt(100, 120, "1 Een voetnoot over opvang", 8);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"page.pdf"_s)); // the page before it has another size
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(rawPdf({{textAt(10, 10, "klein"), "/MediaBox[0 0 200 100]"}, {content, attributes}}));
    file.close();
    const Read read = readFile(file.fileName());
    QVERIFY(read.index);
    const auto hits = read.index->findAll({u"opvang en de begeleiding vast"_s}).hits;
    QCOMPARE(hits.size(), std::size_t(1));
    QCOMPARE(hits[0].start.page, 1);
    QCOMPARE(read.index->findAll({u"opvang"_s, true}).hits.size(), std::size_t(2));
    const PageText &text = *read.pages[1];
    const std::vector<QRectF> rects = lineRects(text, hits[0].start.offset, hits[0].end.offset);
    QCOMPARE(rects.size(), std::size_t(3));
    int covered = 0;
    if (attributes.contains("Rotate") || attributes.contains("UserUnit"))
        return; // pdftotext -bbox tells other coordinates there; the order and the lines are what counts
    for (const Word &word : wordsOnPage(file.fileName(), 1)) {
        const QPointF middle(word.box.center().x() / text.pageSize.width(),
                             word.box.center().y() / text.pageSize.height());
        for (const QRectF &rect : rects)
            covered += rect.contains(middle) ? 1 : 0;
    }
    QCOMPARE(covered, 6); // opvang, en, de, begelei-, ding, vast
}

void tst_FoundWords::aVeryLongDocumentIsFoundInToItsLastPage()
{
    const QString path = corpus(u"long/kunstmatig_6000_paginas.pdf"_s);
    if (!QFile::exists(path))
        QSKIP("the corpus (../shared/corpus) is not here");
    PdfReader reader;
    const Result<DocumentFacts> facts = reader.open(contentOf(path));
    QVERIFY(facts);
    std::vector<PageTextPtr> pages(std::size_t(facts->pageCount()));
    QCOMPARE(pages.size(), std::size_t(6'000));
    for (const int page : {0, 2'999, 5'998, 5'999}) { // all of them would take a minute
        const Result<PageTextPtr> text = reader.text(page);
        QVERIFY(text);
        pages[std::size_t(page)] = *text;
    }
    const TextIndex index(pages);
    const auto hits = index.findAll({pages.back()->text.simplified()}).hits;
    QVERIFY(!hits.empty());
    QCOMPARE(hits.back().start.page, 5'999);
    QCOMPARE(index.pagesNotRead().size(), std::size_t(5'996));
}

void tst_FoundWords::pageLabelsAreThoseOfTheDocument()
{
    const QTemporaryDir folder;
    const std::vector<RawPage> pages(4, RawPage{textAt(100, 700, "opvang")});
    const QByteArray pdf = rawPdf(pages, {}, "/PageLabels<</Nums[0<</S/r>>2<</S/D>>]>>");
    const Result<WholeText> text = WholeTextReading(1).read(pdf);
    QVERIFY(text);
    const TextStore store(folder.path());
    QVERIFY(store.write(Sha256::of(pdf), *text));
    const WholeText kept = store.read(Sha256::of(pdf))->text();
    const TextIndex index(kept.pages, kept.labels);
    QCOMPARE((QStringList{index.label(0), index.label(1), index.label(2), index.label(3)}),
             (QStringList{u"i"_s, u"ii"_s, u"1"_s, u"2"_s}));
}

void tst_FoundWords::aScanHasNothingToFind()
{
    const QString path = corpus(u"plans/fictief_D_rivierenkant_2024_scan.pdf"_s);
    if (!QFile::exists(path))
        QSKIP("the corpus (../shared/corpus) is not here");
    const Read read = readFile(path);
    QVERIFY(read.index);
    QCOMPARE(read.index->pagesWithText(), 0);
    QCOMPARE(int(read.index->pagesWithoutText().size()), read.index->pageCount());
}

QTEST_GUILESS_MAIN(tst_FoundWords)
#include "tst_FoundWords.moc"
