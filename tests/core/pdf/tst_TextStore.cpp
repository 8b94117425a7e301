// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/TextStore.h"

#include "core/base/Sha256.h"
#include "core/pdf/TextIndex.h"
#include "tests/core/pdf/PdfFixtures.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace meetlat;
using namespace meetlat::pdf;
using namespace meetlat::pdf::fixtures;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray threePages()
{
    const QByteArray words = textAt(50, 700, "De gemeente stelt be-") + textAt(50, 680, "leid vast op 2024-") +
                             textAt(50, 660, "2028 met co\366peratie");
    const QByteArray empty = "0 0 m 500 700 l S";
    return rawPdf({{words}, {empty}, {words + textAt(50, 400, "slot"), "/MediaBox[0 0 400 842]/Rotate 90"}}, {},
                  "/PageLabels<</Nums[0<</S/r>>]>>");
}

struct Kept
{
    QTemporaryDir dir;
    QByteArray pdf = threePages();
    QString hash = Sha256::of(pdf);
    WholeText text;
    TextStore store{dir.path() + u"/texts"_s};

    Kept()
    {
        const Result<WholeText> read = WholeTextReading(2).read(pdf);
        if (read)
            text = *read;
    }
    QString path() const { return dir.path() + u"/texts/"_s + hash + u".text"_s; }
    void damage(qint64 at)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        const char before = file.read(1).at(0);
        file.seek(at);
        file.putChar(static_cast<char>(before ^ 0x55));
    }
};

bool sameBox(const PageText::Box &a, const PageText::Box &b)
{
    return a.x0 == b.x0 && a.y0 == b.y0 && a.x1 == b.x1 && a.y1 == b.y1;
}

} // namespace

class tst_TextStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whyAPageCannotBeSearchedIsKept();
    void recognisedTextIsNotKept();
    void initTestCase() { PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER)); }
    void whatWasKeptIsWhatWasRead();
    void anotherDocumentFindsNothing();
    void damageAnywhereCountsAsNotThere();
    void anOlderVersionIsNotUsed();
    void aPageThatCouldNotBeReadIsNotKept();
    void aNameThatIsNoHashWritesNowhere();
    void theLeastRecentlyUsedMakesRoom();
    void onlyTheOwnerMayLook();
    void aLockedDocumentIsReadWithItsPasswordOnly();
    void readingCanBeCancelled();
};

void tst_TextStore::whatWasKeptIsWhatWasRead()
{
    Kept kept;
    QCOMPARE(kept.text.pages.size(), std::size_t(3));
    QVERIFY(kept.store.write(kept.hash, kept.text));
    const auto stored = kept.store.read(kept.hash);
    QVERIFY(stored);
    QCOMPARE(stored->text().labels, (QStringList{u"i"_s, u"ii"_s, u"iii"_s}));
    for (int i = 0; i < 3; ++i) {
        const PageText &before = *kept.text.pages[std::size_t(i)];
        const PageTextPtr after = stored->pageWithBoxes(i);
        QVERIFY(after);
        QCOMPARE(after->text, before.text);
        QCOMPARE(after->page, before.page);
        QCOMPARE(after->pageSize, before.pageSize);
        QCOMPARE(after->squeezed, before.squeezed);
        QCOMPARE(after->squeezedToText, before.squeezedToText);
        QCOMPARE(after->textHash, before.textHash);
        QVERIFY(
            std::equal(after->boxes.begin(), after->boxes.end(), before.boxes.begin(), before.boxes.end(), sameBox));
        QCOMPARE(after->lines.size(), before.lines.size());
        for (std::size_t line = 0; line < before.lines.size(); ++line) {
            QCOMPARE(after->lines[line].start, before.lines[line].start);
            QCOMPARE(after->lines[line].end, before.lines[line].end);
            QCOMPARE(after->lines[line].block, before.lines[line].block);
            QCOMPARE(after->lines[line].hyphenAtEnd, before.lines[line].hyphenAtEnd);
            QVERIFY(sameBox(after->lines[line].box, before.lines[line].box));
        }
    }
    QCOMPARE(TextIndex(stored->text().pages).findAll({u"beleid"_s}).hits,
             TextIndex(kept.text.pages).findAll({u"beleid"_s}).hits);
}

void tst_TextStore::anotherDocumentFindsNothing()
{
    Kept kept;
    QVERIFY(!kept.store.read(kept.hash));
    QVERIFY(kept.store.write(kept.hash, kept.text));
    const QString other = Sha256::of("another");
    QVERIFY(!kept.store.read(other));
    QVERIFY(QFile::copy(kept.path(), kept.dir.path() + u"/texts/"_s + other + u".text"_s));
    QVERIFY2(!kept.store.read(other), "the text of one document under the name of another");
}

void tst_TextStore::damageAnywhereCountsAsNotThere()
{
    Kept kept;
    QVERIFY(kept.store.write(kept.hash, kept.text));
    const qint64 size = QFileInfo(kept.path()).size();
    for (qint64 at = 0; at < size; at += std::max<qint64>(1, size / 150)) {
        QVERIFY(kept.store.write(kept.hash, kept.text));
        kept.damage(at);
        const auto stored = kept.store.read(kept.hash);
        int whole = 0;
        for (int page = 0; stored && page < 3; ++page)
            whole += stored->pageWithBoxes(page) ? 1 : 0;
        QVERIFY2(!stored || whole == 2, qPrintable(QString::number(at))); // one page has lost its boxes
    }
    QVERIFY(kept.store.write(kept.hash, kept.text));
    QVERIFY(QFile::resize(kept.path(), size / 2));
    const auto cut = kept.store.read(kept.hash);
    QVERIFY(!cut || !cut->pageWithBoxes(2));
    QVERIFY(QFile::resize(kept.path(), 0));
    QVERIFY(!kept.store.read(kept.hash));
    QVERIFY2(kept.store.write(kept.hash, kept.text) && kept.store.read(kept.hash), "it is made anew");
}

void tst_TextStore::anOlderVersionIsNotUsed()
{
    Kept kept;
    QVERIFY(kept.store.write(kept.hash, kept.text));
    QFile file(kept.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype version = bytes.indexOf(extractorName);
    QVERIFY(version > 0);
    bytes[version] = 'q'; // "qoppler": the text is whole, only read by another program
    file.seek(0);
    file.write(bytes);
    file.close();
    QVERIFY(!kept.store.read(kept.hash));
}

void tst_TextStore::aPageThatCouldNotBeReadIsNotKept()
{
    Kept kept;
    kept.text.pages[1] = nullptr;
    QVERIFY(!kept.store.write(kept.hash, kept.text));
    QVERIFY(!QFile::exists(kept.path()));
}

void tst_TextStore::aNameThatIsNoHashWritesNowhere()
{
    Kept kept;
    for (const QString &name : {u"../../elders"_s, QString(), kept.hash.toUpper(), kept.hash + u"/x"_s})
        QVERIFY(!kept.store.write(name, kept.text) && !kept.store.read(name));
    QVERIFY(QDir(kept.dir.path() + u"/texts"_s).isEmpty());
}

void tst_TextStore::theLeastRecentlyUsedMakesRoom()
{
    Kept kept;
    QVERIFY(kept.store.write(kept.hash, kept.text));
    const qint64 size = QFileInfo(kept.path()).size();
    const TextStore small(kept.dir.path() + u"/texts"_s, 2 * size + size / 2);
    const QString second = Sha256::of("2");
    const QString third = Sha256::of("3");
    QVERIFY(small.write(second, kept.text));
    QTest::qWait(20);
    QVERIFY(small.read(kept.hash)); // used again: the second is now the older
    QTest::qWait(20);
    QVERIFY(small.write(third, kept.text));
    QVERIFY(small.read(kept.hash));
    QVERIFY(small.read(third));
    QVERIFY(!small.read(second));
}

void tst_TextStore::onlyTheOwnerMayLook()
{
    Kept kept;
    QVERIFY(kept.store.write(kept.hash, kept.text));
    const auto folder = QFileInfo(kept.dir.path() + u"/texts"_s).permissions();
    QVERIFY(!folder.testFlag(QFile::ReadGroup) && !folder.testFlag(QFile::ReadOther));
    QVERIFY(!folder.testFlag(QFile::ExeGroup) && !folder.testFlag(QFile::ExeOther));
}

void tst_TextStore::aLockedDocumentIsReadWithItsPasswordOnly()
{
    QFile file(QStringLiteral(MEETLAT_SHARED_DIR) + u"/corpus/facts/enc-user.pdf"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the corpus (../shared/corpus) is not here");
    const Result<WholeText> text = WholeTextReading(1).read(file.readAll());
    QVERIFY(!text);
    QCOMPARE(text.error().code, Error::Code::PdfLocked);
}

void tst_TextStore::readingCanBeCancelled()
{
    const std::vector<RawPage> pages(400, RawPage{textAt(50, 700, "een bladzijde")});
    const QByteArray pdf = rawPdf(pages);
    WholeTextReading reading(2);
    std::thread other([&] {
        while (reading.pagesRead() < 3)
            std::this_thread::yield();
        reading.cancel();
    });
    const Result<WholeText> text = reading.read(pdf);
    other.join();
    QVERIFY(!text);
    QCOMPARE(text.error().code, Error::Code::Cancelled);
    QCOMPARE(reading.pagesInAll(), 400);
    QVERIFY(reading.pagesRead() < 400);
}

void tst_TextStore::whyAPageCannotBeSearchedIsKept()
{
    Kept kept;
    auto scan = std::make_shared<PageText>(*kept.text.pages[1]);
    scan->lack = PageText::Lack::Scan;
    kept.text.pages[1] = scan;
    QVERIFY(kept.store.write(kept.hash, kept.text));
    const auto stored = kept.store.read(kept.hash);
    QVERIFY(stored);
    QCOMPARE(stored->text().pages[1]->lack, PageText::Lack::Scan);
    QCOMPARE(stored->text().pages[0]->lack, PageText::Lack::None);
}

void tst_TextStore::recognisedTextIsNotKept()
{
    Kept kept;
    auto page = std::make_shared<PageText>(*kept.text.pages[0]);
    page->recognisedBy = u"a program"_s;
    kept.text.pages[0] = page;
    QVERIFY(!kept.store.write(kept.hash, kept.text));
    QVERIFY(!kept.store.read(kept.hash));
}

QTEST_GUILESS_MAIN(tst_TextStore)
#include "tst_TextStore.moc"
