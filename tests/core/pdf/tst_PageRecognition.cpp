// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/PageRecognition.h"
#include "core/pdf/RecognisedPages.h"
#include "core/pdf/SqueezedPages.h"
#include "core/pdf/TextSearch.h"
#include "core/pdf/UsableText.h"
#include "tests/core/pdf/PdfFixtures.h"
#include "tests/core/pdf/StandInTesseract.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

#include <set>

using namespace meetlat;
using namespace meetlat::pdf;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sha256 = QString(64, u'a');
const QString scan = u"plans/fictief_D_rivierenkant_2024_scan.pdf"_s;
const QString textVersion = u"plans/fictief_D_rivierenkant_2024.pdf"_s;

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(MEETLAT_SHARED_DIR) + u"/corpus/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool hasTesseract()
{
    return !QStandardPaths::findExecutable(u"tesseract"_s).isEmpty();
}

std::set<QString> wordsOf(const PageText &text)
{
    std::set<QString> words;
    for (const QString &word : text.text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts))
        words.insert(squeeze(word));
    words.erase(QString());
    return words;
}

QRectF hull(const std::vector<QRectF> &rects)
{
    QRectF all;
    for (const QRectF &rect : rects)
        all = all.united(rect);
    return all;
}

/// A document in a window, with its recognition.
struct Open
{
    explicit Open(const QString &name, const QString &cacheKey = {}) : recognition(document, cacheKey)
    {
        document.open(contentOf(name));
        if (!QTest::qWaitFor([&] { return document.isOpen(); }, 10'000))
            return;
        document.requestAllText();
        QVERIFY(QTest::qWaitFor([&] { return document.isAllTextReady(); }, 30'000));
    }
    /// Recognises and waits; how it ended.
    std::optional<PageRecognition::End> recogniseAll()
    {
        std::optional<PageRecognition::End> end;
        QObject::connect(&recognition, &PageRecognition::stopped, &recognition,
                         [&](PageRecognition::End how) { end = how; });
        recognition.start(document.pagesLackingText(), 0);
        const bool isDone = QTest::qWaitFor([&] { return end.has_value(); }, 100'000);
        QObject::disconnect(&recognition, &PageRecognition::stopped, &recognition, nullptr);
        return isDone ? end : std::nullopt;
    }
    TextOfPage texts() const
    {
        return [this](int page) { return document.textIfReady(page); };
    }

    PdfDocument document;
    PageRecognition recognition;
};

using StandIn = fixtures::StandInTesseract;
const QByteArray greets = StandIn::greeting();

} // namespace

class tst_PageRecognition : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void noGoodPageOfTheCorpusIsCalledUnreadable();
    void glyphNumbersAreUnreadable_data();
    void glyphNumbersAreUnreadable();
    void aScanIsRecognisedAsItsTextVersionReads();
    void aSentenceOfTheScanIsFoundWhereItStands();
    void anAnchorOnRecognisedTextSaysWhatRecognisedIt();
    void whatWasRecognisedIsThereAfterReopening();
    void aDamagedFileOfTheCacheIsNotUsed();
    void onlyPagesWithoutTextOfUseAreFilledIn();
    void cancelEndsTheProgram();
    void aProgramThatCrashesLeavesTheRestUsable();
    void aMissingProgramIsNamed();
    void aMissingLanguageIsNamed();
};

void tst_PageRecognition::initTestCase()
{
    PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
    QStandardPaths::setTestModeEnabled(true);
}

void tst_PageRecognition::cleanup()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/meetlat/recognised"_s)
        .removeRecursively();
}

void tst_PageRecognition::noGoodPageOfTheCorpusIsCalledUnreadable()
{
    if (contentOf(scan).isEmpty())
        QSKIP("no ../shared/corpus");
    int readable = 0;
    QStringList unreadable;
    QStringList scans;
    for (const QString &folder : {u"dutch"_s, u"plans"_s, u"layouts"_s, u"facts"_s}) {
        QDirIterator files(QStringLiteral(MEETLAT_SHARED_DIR) + u"/corpus/"_s + folder, {u"*.pdf"_s}, QDir::Files);
        while (files.hasNext()) {
            const QString name = folder + u'/' + QFileInfo(files.next()).fileName();
            PdfReader reader;
            const Result<DocumentFacts> facts = reader.open(contentOf(name));
            for (int page = 0; facts && page < std::min(facts->pageCount(), 150); ++page) {
                const Result<PageTextPtr> text = reader.text(page);
                if (!text)
                    continue;
                readable += (*text)->lack == PageText::Lack::None ? 1 : 0;
                // two pages of that document are sheet music: signs without letters, and nine letters
                const bool isMusic = name.endsWith(u"web.nl.pdf"_s) && (page == 7 || page == 9);
                if ((*text)->lack == PageText::Lack::Unreadable && !isMusic)
                    unreadable << u"%1 %2"_s.arg(name).arg(page + 1);
                if ((*text)->lack == PageText::Lack::Scan)
                    scans << u"%1 %2"_s.arg(name).arg(page + 1);
            }
        }
    }
    qInfo() << readable << "readable; unreadable:" << unreadable << "scans:" << scans;
    QVERIFY2(unreadable.isEmpty(), qPrintable(unreadable.join(u", "_s)));
    QVERIFY(readable > 300);
    for (const QString &name : {scan, u"layouts/ocrmypdf__ccitt.pdf"_s, u"layouts/ocrmypdf__jbig2.pdf"_s,
                                u"layouts/ocrmypdf__skew.pdf"_s, u"layouts/ocrmypdf__francais.pdf"_s})
        QVERIFY2(scans.contains(name + u" 1"_s), qPrintable(name));
}

void tst_PageRecognition::glyphNumbersAreUnreadable_data()
{
    const QString words = u"De gemeente stelt vast dat er woningen bij komen voor mensen die dakloos zijn, en dat zij "
                          "daar begeleiding krijgen. Het college rapporteert ieder jaar aan de raad over de voortgang "
                          "van de maatregelen en over de besteding van de middelen in de regio Rivierenkant."_s;
    const auto shifted = [&](int by) {
        QString result;
        for (const QChar c : words)
            result += QChar(static_cast<char16_t>(c.unicode() + by));
        return result;
    };
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("readable");
    QTest::newRow("words") << words << true;
    QTest::newRow("capitals") << words.toUpper() << true;
    QTest::newRow("numbers of a table") << u"12,5 13,0 2024 2025 1.200 EUR 48% "_s.repeated(20) << true;
    QTest::newRow("abbreviations") << u"GGD WMO VNG BZK VWS SZW COA GGZ UWV ISD "_s.repeated(20) << true;
    QTest::newRow("Greek") << u"Η κοινότητα αποφασίζει για τις κατοικίες "_s.repeated(10) << true;
    QTest::newRow("a formula with odd signs") << words + QString(20, QChar(0xf0b7)) << true;
    QTest::newRow("private use") << shifted(0xe000) << false;
    QTest::newRow("replacement characters") << QString(100, QChar(0xfffd)) << false;
    QTest::newRow("glyph numbers of a subset font") << shifted(-29) << false;
    QTest::newRow("control characters") << QString(40, QChar(3)) + words.left(40) << false;
}

void tst_PageRecognition::glyphNumbersAreUnreadable()
{
    QFETCH(QString, text);
    QFETCH(bool, readable);
    QCOMPARE(isReadable(text), readable);
}

void tst_PageRecognition::aScanIsRecognisedAsItsTextVersionReads()
{
    if (contentOf(scan).isEmpty() || !hasTesseract())
        QSKIP("no ../shared/corpus or no tesseract");
    Open scanned(scan);
    const Open written(textVersion);
    QCOMPARE(scanned.document.pagesLackingText(), std::vector<int>{0});
    QVERIFY(!scanned.document.textIfReady(0)->isSearchable());
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(scanned.recogniseAll(), PageRecognition::End::Finished);
    qInfo() << "one page took" << clock.elapsed() << "ms";

    const PageTextPtr found = scanned.document.textIfReady(0);
    QVERIFY(found->isRecognised() && found->isSearchable());
    QVERIFY2(found->recognisedBy.startsWith(u"tesseract "_s) && found->recognisedBy.endsWith(u"/nld/1"_s),
             qPrintable(found->recognisedBy));
    QCOMPARE(found->confidence.size(), found->boxes.size());
    const std::set<QString> wanted = wordsOf(*written.document.textIfReady(0));
    const std::set<QString> got = wordsOf(*found);
    const auto same = std::ranges::count_if(wanted, [&](const QString &word) { return got.contains(word); });
    qInfo() << same << "of" << wanted.size() << "words";
    QVERIFY(same * 100 >= static_cast<qsizetype>(wanted.size()) * 90);
}

void tst_PageRecognition::aSentenceOfTheScanIsFoundWhereItStands()
{
    if (contentOf(scan).isEmpty() || !hasTesseract())
        QSKIP("no ../shared/corpus or no tesseract");
    Open scanned(scan);
    const Open written(textVersion);
    QCOMPARE(scanned.recogniseAll(), PageRecognition::End::Finished);
    for (const QString &sentence :
         {u"Gelet op de huidige crisis realiseren wij 60 extra opvangplekken in een sporthal."_s,
          u"Jongeren kunnen na twee jaar wenselijk gedrag een eigen huurcontract verdienen."_s}) {
        const auto hits = findAll(sentence, 1, scanned.texts());
        const auto truth = findAll(sentence, 1, written.texts());
        QCOMPARE(hits.size(), 1U);
        QCOMPARE(truth.size(), 1U);
        // Word for word; an accent that is a speck of the scan is let pass, as finding does.
        const auto plain = [](const QString &words) { return withoutDiacritics(squeeze(words)); };
        const QString quote = quoteOf(hits[0], scanned.texts());
        QCOMPARE(plain(quote), plain(sentence));
        QCOMPARE(quote.split(u' ').size(), sentence.split(u' ').size());
        const auto place = [](const Open &in, const TextRange &range) {
            return hull(lineRects(*in.document.textIfReady(0), range.start.offset, range.end.offset));
        };
        const QRectF is = place(scanned, hits[0]);
        const QRectF should = place(written, truth[0]);
        const QRectF common = is.intersected(should);
        QVERIFY(common.width() >= 0.97 * should.width()); // the scan lies a little askew
        QVERIFY(is.width() <= 1.03 * should.width());
        QVERIFY(std::abs(is.center().y() - should.center().y()) < 0.01);
    }
}

void tst_PageRecognition::anAnchorOnRecognisedTextSaysWhatRecognisedIt()
{
    if (contentOf(scan).isEmpty() || !hasTesseract())
        QSKIP("no ../shared/corpus or no tesseract");
    Open scanned(scan);
    QCOMPARE(scanned.recogniseAll(), PageRecognition::End::Finished);
    const auto hits = findAll(u"60 extra opvangplekken"_s, 1, scanned.texts());
    QCOMPARE(hits.size(), 1U);
    const Anchor anchor = anchorOfRange(hits[0], scanned.document.facts(), scanned.texts());
    QCOMPARE(anchor.extractor, scanned.document.textIfReady(0)->recognisedBy);
    QCOMPARE(resolve(anchor, 1, scanned.texts()).state, Anchor::State::Exact);
}

void tst_PageRecognition::whatWasRecognisedIsThereAfterReopening()
{
    if (contentOf(scan).isEmpty() || !hasTesseract())
        QSKIP("no ../shared/corpus or no tesseract");
    QString text;
    {
        Open first(scan, sha256);
        QCOMPARE(first.recogniseAll(), PageRecognition::End::Finished);
        text = first.document.textIfReady(0)->text;
    }
    const StandIn noTesseract("exit 1\n");
    Open again(scan, sha256);
    QSignalSpy read(&again.recognition, &PageRecognition::keptPagesRead);
    again.recognition.readKeptPages();
    QVERIFY(read.wait(5'000));
    QCOMPARE(again.document.textIfReady(0)->text, text);
    Open other(scan, QString(64, u'b'));
    QSignalSpy readOther(&other.recognition, &PageRecognition::keptPagesRead);
    other.recognition.readKeptPages();
    QVERIFY(readOther.wait(5'000));
    QVERIFY(!other.document.textIfReady(0)->isRecognised());
}

void tst_PageRecognition::aDamagedFileOfTheCacheIsNotUsed()
{
    PageText text;
    text.page = 3;
    text.pageSize = {595, 842};
    text.text = u"woord\n"_s;
    text.boxes.resize(6);
    text.confidence.assign(6, 90);
    text.recognisedBy = u"tesseract 5.3.0/nld/1"_s;
    recognisedPages::keep(sha256, text);
    QCOMPARE(recognisedPages::pagesOf(sha256), std::vector<int>{3});
    QCOMPARE(recognisedPages::of(sha256, 3)->squeezed, u"woord"_s);
    QDirIterator files(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation), {u"4.page"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    QFile file(files.next());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() - 3);
    file.write("x");
    file.close();
    QVERIFY(!recognisedPages::of(sha256, 3));
    recognisedPages::keep(sha256, text); // done again
    QVERIFY(recognisedPages::of(sha256, 3));
}

void tst_PageRecognition::onlyPagesWithoutTextOfUseAreFilledIn()
{
    const auto pageWith = [](int number, const QString &words, PageText::Lack lack, const QString &by) {
        auto page = std::make_shared<PageText>(*fixtures::pageOf(number, {words}));
        page->lack = lack;
        page->recognisedBy = by;
        page->confidence.assign(by.isEmpty() ? 0 : page->boxes.size(), 90);
        return page;
    };
    const QString by = u"tesseract 5.3.0/nld/1"_s;
    for (int number = 0; number < 4; ++number)
        recognisedPages::keep(sha256, *pageWith(number, u"herkend"_s, PageText::Lack::None, by));
    std::vector<PageTextPtr> pages{pageWith(0, u"eigen"_s, PageText::Lack::None, {}),
                                   pageWith(1, u"7"_s, PageText::Lack::Scan, {}), nullptr};
    recognisedPages::fillIn(sha256, pages);
    QCOMPARE(pages[0]->squeezed, u"eigen"_s);
    QCOMPARE(pages[1]->squeezed, u"herkend"_s);
    QVERIFY(pages[2] && pages[2]->isRecognised());
    QCOMPARE(pages.size(), std::size_t(3));
    std::vector<PageTextPtr> ofAnother{pageWith(0, u"7"_s, PageText::Lack::Scan, {})};
    recognisedPages::fillIn(QString(64, u'b'), ofAnother);
    QCOMPARE(ofAnother[0]->squeezed, u"7"_s);
}

void tst_PageRecognition::cancelEndsTheProgram()
{
    if (contentOf(scan).isEmpty())
        QSKIP("no ../shared/corpus");
    const StandIn slow(greets + "echo $$ > \"$(dirname \"$0\")/pid\"; exec sleep 60\n");
    Open scanned(scan);
    QSignalSpy stopped(&scanned.recognition, &PageRecognition::stopped);
    scanned.recognition.start({0}, 0);
    const auto pid = [&] {
        QFile file(slow.path(u"pid"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!pid().isEmpty(), 20'000);
    const QString process = u"/proc/"_s + QString::fromLatin1(pid());
    QVERIFY(QFile::exists(process));
    scanned.recognition.cancel();
    QVERIFY(stopped.wait(5'000));
    QCOMPARE(stopped[0][0].value<PageRecognition::End>(), PageRecognition::End::Cancelled);
    QVERIFY(!QFile::exists(process));
    QVERIFY(!scanned.recognition.isRunning());
}

void tst_PageRecognition::aProgramThatCrashesLeavesTheRestUsable()
{
    if (contentOf(scan).isEmpty() || !hasTesseract())
        QSKIP("no ../shared/corpus or no tesseract");
    Open scanned(scan);
    {
        const StandIn crashing(greets + "kill -SEGV $$\n");
        QCOMPARE(scanned.recogniseAll(), PageRecognition::End::Finished);
        QCOMPARE(scanned.recognition.pagesThatFailed(), std::vector<int>{0});
        QVERIFY(!scanned.document.textIfReady(0)->isRecognised());
    }
    QCOMPARE(scanned.recogniseAll(), PageRecognition::End::Finished);
    QVERIFY(scanned.document.textIfReady(0)->isRecognised());
}

void tst_PageRecognition::aMissingProgramIsNamed()
{
    if (contentOf(scan).isEmpty())
        QSKIP("no ../shared/corpus");
    Open scanned(scan);
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const auto end = scanned.recogniseAll();
    qputenv("PATH", before);
    QCOMPARE(end, PageRecognition::End::ProgramMissing);
}

void tst_PageRecognition::aMissingLanguageIsNamed()
{
    if (contentOf(scan).isEmpty())
        QSKIP("no ../shared/corpus");
    const StandIn english(StandIn::greeting("eng"));
    Open scanned(scan);
    QCOMPARE(scanned.recogniseAll(), PageRecognition::End::LanguageMissing);
}

QTEST_GUILESS_MAIN(tst_PageRecognition)
#include "tst_PageRecognition.moc"
