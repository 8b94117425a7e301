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

/// The words of a page as its text has them, with the hull of the boxes of their characters.
std::vector<Word> wordsOf(const PageText &page)
{
    std::vector<Word> words;
    Word word;
    for (int at = 0; at < page.text.size(); ++at) {
        if (page.text.at(at).isSpace()) {
            words.push_back(std::exchange(word, {}));
            continue;
        }
        const PageText::Box &box = page.boxes[std::size_t(at)];
        word.squeezed += page.text.at(at);
        word.box |= QRectF(QPointF(double(box.x0), double(box.y0)), QPointF(double(box.x1), double(box.y1)));
    }
    for (Word &of : words)
        of.squeezed = squeeze(of.squeezed);
    return words;
}

bool isSameWord(const Word &a, const Word &b)
{
    constexpr double most = 0.5; // points
    return a.squeezed == b.squeezed && std::abs(a.box.left() - b.box.left()) < most &&
           std::abs(a.box.top() - b.box.top()) < most && std::abs(a.box.right() - b.box.right()) < most &&
           std::abs(a.box.bottom() - b.box.bottom()) < most;
}

QString sorted(QString letters)
{
    std::sort(letters.begin(), letters.end());
    return letters;
}

/// The letters of all words that stand in the rectangles, sorted: another program may read them in another order.
QString lettersUnder(const std::vector<QRectF> &rects, const std::vector<Word> &words, const QSizeF &pageSize)
{
    QString letters;
    for (const Word &word : words) {
        const QPointF middle(word.box.center().x() / pageSize.width(), word.box.center().y() / pageSize.height());
        if (std::any_of(rects.begin(), rects.end(), [&](const QRectF &rect) { return rect.contains(middle); }))
            letters += word.squeezed;
    }
    return sorted(letters);
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
    void theCellsOfATableAreFoundEachInItsPlace();
    void aFootnoteIsReadAfterTheTextOfItsPage();
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
        for (int part = hit->start.page; part <= hit->end.page; ++part) {
            const PageText &text = *read.pages[std::size_t(part)];
            const int start = part == hit->start.page ? hit->start.offset : 0;
            const int end = part == hit->end.page ? hit->end.offset : int(text.text.size());
            // every word of the sentence, and no other
            QCOMPARE(lettersUnder(lineRects(text, start, end), wordsOnPage(path, part), text.pageSize),
                     sorted(squeeze(text.text.mid(start, end - start))));
        }
        ++checked;
    }
    QVERIFY2(checked >= 34, qPrintable(QString::number(checked)));
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
    const std::vector<Word> theirs = wordsOnPage(file.fileName(), 1);
    const std::vector<Word> ours = wordsOf(text);
    QCOMPARE(theirs.size(), std::size_t(17));
    QCOMPARE(ours.size(), theirs.size());
    int covered = 0;
    for (const Word &word : theirs) {
        QVERIFY2(std::any_of(ours.begin(), ours.end(), [&](const Word &own) { return isSameWord(own, word); }),
                 qPrintable(word.squeezed));
        const QPointF middle(word.box.center().x() / text.pageSize.width(),
                             word.box.center().y() / text.pageSize.height());
        for (const QRectF &rect : rects)
            covered += rect.contains(middle) ? 1 : 0;
    }
    QCOMPARE(covered, 6); // opvang, en, de, begelei-, ding, vast
}

void tst_FoundWords::theCellsOfATableAreFoundEachInItsPlace()
{
    struct Cell
    {
        int x, y;
        QByteArray words;
    };
    const std::vector<Cell> cells = {{100, 720, "Voorziening"},
                                     {300, 720, "2023"},
                                     {400, 720, "2024"},
                                     {100, 700, "Opvang in plaatsen"},
                                     {300, 700, "1.200"},
                                     {400, 700, "1.400"},
                                     {100, 684, "Wonen met"}, // one cell of two lines
                                     {100, 672, "begeleiding"},
                                     {300, 684, "45"},
                                     {400, 684, "80"}};
    QByteArray content;
    for (const Cell &cell : cells)
        content += textAt(cell.x, cell.y, cell.words);
    for (const int y : {733, 715, 697, 667})
        content += "95 " + QByteArray::number(y) + " m 450 " + QByteArray::number(y) + " l S\n";
    PdfReader reader;
    QVERIFY(reader.open(rawPdf({{content}})));
    const Result<PageTextPtr> page = reader.text(0);
    QVERIFY(page);
    const TextIndex index({*page});
    for (const Cell &cell : cells) {
        const auto hits = index.findAll({QString::fromLatin1(cell.words)}).hits;
        QVERIFY2(hits.size() == 1, cell.words.constData());
        const std::vector<QRectF> rects = lineRects(**page, hits[0].start.offset, hits[0].end.offset);
        QCOMPARE(rects.size(), std::size_t(1));
        QVERIFY(std::abs(rects[0].left() * 595 - cell.x) < 1);
        QVERIFY(rects[0].contains(QPointF(rects[0].center().x(), (842.0 - cell.y - 4) / 842)));
    }
    QCOMPARE(index.findAll({u"wonen met begeleiding"_s}).hits.size(), std::size_t(1));
}

void tst_FoundWords::aFootnoteIsReadAfterTheTextOfItsPage()
{
    const QByteArray first = textAt(100, 700, "De regio stelt opvang") + textAt(221, 705, "1", 6) +
                             textAt(228, 700, "beschikbaar en") + textAt(100, 684, "laat niemand op straat.") +
                             "100 140 m 250 140 l S\n" + textAt(100, 128, "1", 6) +
                             textAt(106, 124, "Zie ook de begroting.", 8);
    const QByteArray second = textAt(100, 700, "Daarna volgt wonen.");
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"footnote.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(rawPdf({{first}, {second}}));
    file.close();
    const Read read = readFile(file.fileName());
    QVERIFY(read.index);
    QCOMPARE(read.index->findAll({u"opvang"_s, true}).hits.size(), std::size_t(1));
    QCOMPARE(read.index->findAll({u"beschikbaar en laat niemand op straat"_s}).hits.size(), std::size_t(1));
    const auto note = read.index->findAll({u"Zie ook de begroting"_s}).hits;
    QCOMPARE(note.size(), std::size_t(1));
    QVERIFY(note[0].start.offset > rangeOf(*read.pages[0], u"straat"_s).start.offset);
    QCOMPARE(lettersUnder(lineRects(*read.pages[0], note[0].start.offset, note[0].end.offset),
                          wordsOnPage(file.fileName(), 0), read.pages[0]->pageSize),
             sorted(u"zieookdebegroting"_s));
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
