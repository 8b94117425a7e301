// SPDX-License-Identifier: GPL-3.0-or-later
// Real and hostile files that are not part of this repository; skips where they are absent.
#include "core/pdf/PdfReader.h"
#include "core/pdf/TextSearch.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <map>

using namespace meetlat;
using namespace meetlat::pdf;
using namespace Qt::Literals::StringLiterals;

namespace {

QString corpus()
{
    return QStringLiteral(MEETLAT_SHARED_DIR) + u"/corpus"_s;
}

QByteArray contentOf(const QString &name)
{
    QFile file(corpus() + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The rows under the header of a table with tabs.
QList<QStringList> rowsOf(const QString &name)
{
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(contentOf(name)).split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.split(u'\t'));
    return rows.mid(1);
}

struct WholeText
{
    DocumentFacts facts;
    std::vector<PageTextPtr> pages;

    TextOfPage ofPage() const
    {
        return [this](int page) {
            return page >= 0 && page < static_cast<int>(pages.size()) ? pages[std::size_t(page)] : nullptr;
        };
    }
};

WholeText textOfFile(const QString &name)
{
    WholeText text;
    PdfReader reader;
    const Result<DocumentFacts> facts = reader.open(contentOf(name));
    if (!facts)
        return text;
    text.facts = *facts;
    for (int page = 0; page < facts->pageCount(); ++page) {
        const Result<PageTextPtr> read = reader.text(page);
        text.pages.push_back(read ? *read : nullptr);
    }
    return text;
}

/// The hit on that page, or an empty range.
TextRange hitOnPage(const QString &sentence, const WholeText &text, int page)
{
    for (const TextRange &hit : findAll(sentence, text.facts.pageCount(), text.ofPage())) {
        if (hit.start.page == page)
            return hit;
    }
    return {};
}

} // namespace

class tst_PdfCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sentencesOfAPlanStandOnTheirPage();
    void passagesAreFoundAgainInTheNewEdition();
    void hostileFilesAreRefusedForTheirOwnReason_data();
    void hostileFilesAreRefusedForTheirOwnReason();
    void lockedFilesOpenWithTheirPasswordOnly_data();
    void lockedFilesOpenWithTheirPasswordOnly();
    void anUnlockedPageLooksLikeOneThatWasNeverLocked();
    void anOwnerPasswordDoesNotStopReading();
    void columnsAreReadOneAfterTheOther();
    void ligaturesAndPairsKeepTheirBoxes();
    void aCroppedPageCountsFromItsCropBox();
    void aTurnedPageReadsInOrder();
    void aSlantedStampIsNoText();
    void nothingActiveIsReported();
    void pagesAllThroughAVeryLongDocumentAreThere();
};

void tst_PdfCorpus::initTestCase()
{
    if (!QDir(corpus()).exists())
        QSKIP("the corpus (../shared/corpus) is not here");
    PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
}

void tst_PdfCorpus::sentencesOfAPlanStandOnTheirPage()
{
    std::map<QString, WholeText> files;
    int checked = 0;
    for (const QStringList &row : rowsOf(u"plans/GROUND_TRUTH.tsv"_s)) {
        if (!row.value(4).startsWith(u"exact"))
            continue;
        const QString file = u"plans/"_s + row[0];
        if (!files.contains(file))
            files[file] = textOfFile(file);
        const WholeText &text = files[file];
        const TextRange hit = hitOnPage(row[3], text, row[1].toInt() - 1);
        QVERIFY2(!hit.isEmpty(), qPrintable(row[0] + u": "_s + row[3]));
        QVERIFY2(row[3].startsWith(quoteOf(hit, text.ofPage())), qPrintable(quoteOf(hit, text.ofPage())));
        ++checked;
    }
    QVERIFY(checked >= 30);
}

void tst_PdfCorpus::passagesAreFoundAgainInTheNewEdition()
{
    const WholeText before = textOfFile(u"plans/fictief_C_hoogveld_2024.pdf"_s);
    const WholeText after = textOfFile(u"plans/fictief_C_hoogveld_2024_v2.pdf"_s);
    std::map<QString, int> pagesAfter;
    const QList<QStringList> rows = rowsOf(u"plans/GROUND_TRUTH.tsv"_s);
    for (const QStringList &row : rows) {
        if (row[0].endsWith(u"_v2.pdf") && row[4].startsWith(u"exact"))
            pagesAfter[row[3]] = row[1].toInt() - 1;
    }
    int checked = 0;
    for (const QStringList &row : rows) {
        const auto expected = pagesAfter.find(row[3]);
        if (row[0] != u"fictief_C_hoogveld_2024.pdf" || expected == pagesAfter.end())
            continue;
        const TextRange hit = hitOnPage(row[3], before, row[1].toInt() - 1);
        const Anchor anchor = anchorOfRange(hit, before.facts, before.ofPage());
        QCOMPARE(resolve(anchor, before.facts.pageCount(), before.ofPage()).state, Anchor::State::Exact);
        const Resolution found = resolve(anchor, after.facts.pageCount(), after.ofPage());
        QVERIFY2(found.state != Anchor::State::Orphan, qPrintable(row[3]));
        QCOMPARE(found.targets.at(0).page, expected->second);
        ++checked;
    }
    QVERIFY(checked >= 10);
}

void tst_PdfCorpus::hostileFilesAreRefusedForTheirOwnReason_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QList<Error::Code>>("reasons"); // empty: it is taken in

    using Code = Error::Code;
    for (const QStringList &row : rowsOf(u"INDEX.tsv"_s)) {
        if (!row[0].startsWith(u"hostile/"))
            continue;
        const QString &known = row[3];
        QList<Code> reasons;
        if (row[0].contains(u"bomb_giant"))
            reasons = {Code::PdfTooMuchMemory};
        else if (known.startsWith(u"HANG"))
            reasons = {Code::PdfTooSlow};
        else if (known == u"locked")
            reasons = {Code::PdfLocked};
        else if (known.contains(u"page 1 missing"))
            reasons = {Code::PdfNoPages};
        else if (known == u"load fails")
            reasons = {Code::PdfDamaged, Code::PdfNotAPdf, Code::PdfEmpty};
        QTest::newRow(qPrintable(row[0])) << row[0] << reasons;
    }
}

void tst_PdfCorpus::hostileFilesAreRefusedForTheirOwnReason()
{
    QFETCH(QString, file);
    QFETCH(QList<Error::Code>, reasons);
    QElapsedTimer timer;
    timer.start();
    const Result<ImportReport> report = checkForImport(contentOf(file));
    QVERIFY2(timer.elapsed() < 25'000, "the limits were not kept");
    if (reasons.isEmpty()) {
        QVERIFY(report);
        QVERIFY(report->pagesThatFail.empty());
    } else {
        QVERIFY(!report);
        QVERIFY2(reasons.contains(report.error().code), qPrintable(QString::number(int(report.error().code))));
    }
}

void tst_PdfCorpus::lockedFilesOpenWithTheirPasswordOnly_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("password");
    for (const QStringList &row : rowsOf(u"PASSWORDS.tsv"_s))
        QTest::newRow(qPrintable(row[0])) << row[0] << (row[1] == u"unknown" ? QByteArray() : row[1].toLatin1());
}

void tst_PdfCorpus::lockedFilesOpenWithTheirPasswordOnly()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, password);
    const QByteArray pdf = contentOf(file);
    PdfReader reader;
    QCOMPARE(reader.open(pdf).error().code, Error::Code::PdfLocked);
    QCOMPARE(reader.open(pdf, "zeker niet").error().code, Error::Code::PdfWrongPassword);
    if (password.isEmpty())
        return;
    QVERIFY(reader.open(pdf, password));
    const Result<QImage> image = reader.render({0, 96, {}, 0});
    QVERIFY(image);
    reader.abort(); // the next worker needs the password again
    QVERIFY(!reader.text(0));
    QVERIFY(reader.text(0));
}

void tst_PdfCorpus::anUnlockedPageLooksLikeOneThatWasNeverLocked()
{
    // Unlocking turns anti-aliasing off.
    PdfReader locked;
    PdfReader open;
    QVERIFY(locked.open(contentOf(u"facts/enc-user.pdf"_s), "user"));
    QVERIFY(open.open(contentOf(u"facts/enc-owner.pdf"_s)));
    const Result<QImage> image = locked.render({0, 96, {}, 0});
    QVERIFY(image);
    QCOMPARE(*image, *open.render({0, 96, {}, 0}));
    bool hasGrey = false;
    for (int y = 0; y < image->height(); ++y) {
        for (int x = 0; x < image->width(); ++x) {
            const int level = qGray(image->pixel(x, y));
            hasGrey = hasGrey || (level > 60 && level < 200);
        }
    }
    QVERIFY2(hasGrey, "letters with jagged edges");
}

void tst_PdfCorpus::anOwnerPasswordDoesNotStopReading()
{
    PdfReader reader;
    const Result<DocumentFacts> facts = reader.open(contentOf(u"facts/enc-owner.pdf"_s));
    QVERIFY(facts);
    QVERIFY(!facts->okToCopy);
    QVERIFY(!(*reader.text(0))->isEmpty());
}

void tst_PdfCorpus::columnsAreReadOneAfterTheOther()
{
    const WholeText text = textOfFile(u"facts/cols.pdf"_s);
    QVERIFY(
        !hitOnPage(u"de beleidsevaluatie in samenhang met de woningbouwopgave wordt uitgevoerd"_s, text, 0).isEmpty());
    const TextRange hit = hitOnPage(u"maatregelen en indicatoren voor de periode 2024-2028 en"_s, text, 0);
    QVERIFY(!hit.isEmpty());
    const std::vector<QRectF> rects = lineRects(*text.pages[0], hit.start.offset, hit.end.offset);
    QCOMPARE(rects.size(), std::size_t(2));
    for (const QRectF &rect : rects) {
        QVERIFY2(rect.left() > 0.5, "it stands in the right column");
        QVERIFY(rect.height() > 0.005 && rect.height() < 0.02);
    }
    QCOMPARE(text.pages[0]->lines[0].block, text.pages[0]->lines[3].block);
    QVERIFY(text.pages[0]->lines[3].block != text.pages[0]->lines[4].block);
}

void tst_PdfCorpus::ligaturesAndPairsKeepTheirBoxes()
{
    const WholeText text = textOfFile(u"facts/lig.pdf"_s);
    const PageText &page = *text.pages.at(0);
    QVERIFY(page.text.startsWith(u"ofice o\ufb01ce o\U0001F600o aan\u00advraag"));
    QCOMPARE(page.boxes.size(), std::size_t(page.text.size()));
    const auto smile = std::size_t(page.text.indexOf(u"\U0001F600"_s));
    QCOMPARE(page.boxes[smile].x0, page.boxes[smile + 1].x0);
    QVERIFY(page.boxes[smile + 2].x0 >= page.boxes[smile].x1 - 0.1f);
    QCOMPARE(findAll(u"ofice"_s, 1, text.ofPage()).size(), std::size_t(2));
    QCOMPARE(findAll(u"aanvraag"_s, 1, text.ofPage()).size(), std::size_t(1));
}

void tst_PdfCorpus::aCroppedPageCountsFromItsCropBox()
{
    const WholeText text = textOfFile(u"facts/crop.pdf"_s);
    QCOMPARE(text.facts.pages.at(0).size, QSizeF(400, 600));
    const TextRange hit = hitOnPage(u"Inside crop"_s, text, 0);
    const QRectF rect = lineRects(*text.pages[0], hit.start.offset, hit.end.offset).at(0);
    QVERIFY(std::abs(rect.left() - 20.0 / 400) < 0.001);
    QVERIFY(rect.contains(0.1, 98.0 / 600)); // the base line is 100 points below the top
    QVERIFY(findAll(u"outside"_s, 1, text.ofPage()).empty());
}

void tst_PdfCorpus::aTurnedPageReadsInOrder()
{
    const WholeText text = textOfFile(u"facts/rot.pdf"_s);
    QCOMPARE(text.pages.size(), std::size_t(4));
    for (const PageTextPtr &page : text.pages)
        QCOMPARE(page->text, u"Eerste regel\nTweede regel\n"_s);
}

void tst_PdfCorpus::aSlantedStampIsNoText()
{
    const WholeText text = textOfFile(u"facts/misc.pdf"_s);
    QCOMPARE(text.pages.at(0)->text, u"Dubbel gezet\nOnzichtbare OCR tekst\nEerste alinea\nTweede alinea\n"_s);
}

void tst_PdfCorpus::nothingActiveIsReported()
{
    PdfReader reader;
    QVERIFY(reader.open(contentOf(u"facts/act.pdf"_s)));
    const auto links = reader.links(0);
    QVERIFY(links);
    QVERIFY(links->empty());
}

void tst_PdfCorpus::pagesAllThroughAVeryLongDocumentAreThere()
{
    PdfReader reader;
    const Result<DocumentFacts> facts = reader.open(contentOf(u"long/kunstmatig_6000_paginas.pdf"_s));
    QVERIFY(facts);
    QCOMPARE(facts->pageCount(), 6'000);
    quint32 random = 3;
    for (int i = 0; i < 40; ++i) {
        random = random * 1664525 + 1013904223;
        const int page = int((random >> 8) % 6'000);
        const PageGeometry &geometry = facts->pages[std::size_t(page)];
        QCOMPARE(geometry.label, QString::number(page + 1));
        const Result<QImage> image = reader.render({page, 72, {}, 0});
        QVERIFY(image);
        QCOMPARE(image->size(), QSize(int(geometry.size.width() + 0.5), int(geometry.size.height() + 0.5)));
        const Result<PageTextPtr> text = reader.text(page);
        QVERIFY(text);
        QCOMPARE((*text)->page, page);
        QCOMPARE((*text)->pageSize, geometry.size);
        QVERIFY(!(*text)->isEmpty());
    }
    QCOMPARE(reader.text(6'000).error().code, Error::Code::PdfPageMissing);
}

QTEST_GUILESS_MAIN(tst_PdfCorpus)
#include "tst_PdfCorpus.moc"
