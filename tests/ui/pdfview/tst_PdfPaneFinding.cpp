// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Sha256.h"
#include "core/pdf/TextAnchor.h"
#include "core/pdf/TextStore.h"
#include "tests/core/pdf/PdfFixtures.h"
#include "tests/ui/pdfview/OpenPane.h"
#include "ui/pdfview/FindBar.h"
#include "ui/pdfview/PageStrip.h"
#include "ui/pdfview/PaneNotice.h"
#include "ui/shell/Theme.h"

#include <QDir>
#include <QMenu>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace meetlat;
using namespace meetlat::fixtures;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray fileOf(const QString &name)
{
    QFile file(QStringLiteral(MEETLAT_SHARED_DIR "/corpus/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_PdfPaneFinding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestWorker(); }
    void wholeWordsAndPatternsAreChosenByKey();
    void aPatternThatIsNotCompleteIsToldInASentence();
    void theCountOpensTheListOfPagesWithHits();
    void theStripTellsTheHitsOfAPage();
    void whatWasReadOnceIsFoundWithoutReadingItAgain();
    void aLockedDocumentLeavesNoTextBehind();
    void aHitFoundElsewhereIsShownInItsDocument();
};

void tst_PdfPaneFinding::wholeWordsAndPatternsAreChosenByKey()
{
    OpenPane open({{u"a"_s, manyPages(2)}});
    open.showAll();
    QVERIFY(open.isOpen());
    open.pane.openFind();
    QTest::keyClicks(open.find<FindField>(), u"won"_s);
    auto *bar = open.find<FindBar>();
    QTRY_COMPARE_WITH_TIMEOUT(bar->sentence(), u"1 of 4"_s, 10'000);
    QTest::keyClick(open.find<FindField>(), Qt::Key_W, Qt::AltModifier);
    QTRY_COMPARE(bar->sentence(), u"No hits"_s);
    open.pane.setFindText(u"wonen"_s);
    QTRY_COMPARE(bar->sentence(), u"1 of 2"_s);
    QCOMPARE(open.pane.findResult()->text, u"wonen (whole word)"_s);
    QTest::keyClick(open.find<FindField>(), Qt::Key_W, Qt::AltModifier);
    QTest::keyClick(open.find<FindField>(), Qt::Key_X, Qt::AltModifier);
    open.pane.setFindText(u"won(en|ingen) \\w+"_s);
    QTRY_COMPARE(bar->sentence(), u"1 of 4"_s);
    QCOMPARE(open.pane.findResult()->text, u"won(en|ingen) \\w+ (pattern)"_s);
}

void tst_PdfPaneFinding::aPatternThatIsNotCompleteIsToldInASentence()
{
    OpenPane open({{u"a"_s, manyPages(2)}});
    open.showAll();
    QVERIFY(open.isOpen());
    QVERIFY(open.hasReadAll());
    auto *bar = open.find<FindBar>();
    open.pane.openFind();
    open.pane.setFindText(u"wonen"_s);
    QTRY_VERIFY(open.find<FindField>()->hasFocus());
    QTest::keyClick(open.find<FindField>(), Qt::Key_X, Qt::AltModifier);
    QTRY_VERIFY(bar->isExpression());
    open.pane.setFindText(u"won(en"_s);
    QCOMPARE(bar->sentence(), u"This pattern is not complete or not correct at character 7."_s);
    QVERIFY(!open.pane.findResult());
    open.pane.setFindText(u"won(en)"_s);
    QTRY_COMPARE(bar->sentence(), u"1 of 2"_s);
}

void tst_PdfPaneFinding::theCountOpensTheListOfPagesWithHits()
{
    OpenPane open({{u"a"_s, manyPages(12)}});
    open.showAll();
    QVERIFY(open.isOpen());
    QVERIFY(open.hasReadAll());
    open.pane.setFindText(u"bladzijde 1"_s); // 1, 10, 11, 12
    auto *bar = open.find<FindBar>();
    QTRY_COMPARE(bar->sentence(), u"1 of 4"_s);
    const auto *menu = bar->findChild<QMenu *>();
    QStringList pages;
    for (const QAction *action : menu->actions())
        pages << action->text();
    QCOMPARE(pages, (QStringList{u"Page 1: 1 hit(s)"_s, u"Page 10: 1 hit(s)"_s, u"Page 11: 1 hit(s)"_s,
                                 u"Page 12: 1 hit(s)"_s}));
    menu->actions().at(2)->trigger();
    QCOMPARE(bar->sentence(), u"3 of 4"_s);
    QVERIFY(open.pane.view()->pagesInView().first <= 10 && open.pane.view()->pagesInView().second >= 10);
}

void tst_PdfPaneFinding::theStripTellsTheHitsOfAPage()
{
    OpenPane open({{u"a"_s, manyPages(12)}});
    open.showAll();
    QVERIFY(open.isOpen());
    QVERIFY(open.hasReadAll());
    auto *strip = open.find<PageStrip>();
    open.pane.setFindText(u"bladzijde 11"_s);
    QTRY_COMPARE(open.find<FindBar>()->sentence(), u"1 of 1"_s);
    QVERIFY(open.pane.view()->pagesInView().first > 1);
    QCoreApplication::processEvents(); // the bar has taken some of the height
    const auto text = open.pane.view()->textOfPage(10);
    const double top = double(text->boxes[0].y0 + text->boxes[0].y1) / 2 / text->pageSize.height();
    const int y = int(open.pane.view()->heightOf(10, {0.5, top}) * strip->height());
    QCOMPARE(strip->describePlace(y), u"Page 11: 1 hit(s)"_s);
    QCOMPARE(strip->describePlace(2), QString());
    QCOMPARE(strip->grab().toImage().pixelColor(strip->width() - 4, y), theme::colour(theme::Colour::ALine));
}

void tst_PdfPaneFinding::whatWasReadOnceIsFoundWithoutReadingItAgain()
{
    const QTemporaryDir folder;
    pdf::TextStore::setStandardFolder(folder.path());
    const QByteArray pdf = manyPages(150);
    const QString hash = Sha256::of(pdf);
    {
        OpenPane first({{hash, pdf}});
        first.showAll();
        QVERIFY(first.isOpen());
        first.pane.setFindText(u"bladzijde 140"_s);
        QTRY_COMPARE_WITH_TIMEOUT(first.find<FindBar>()->sentence(), u"1 of 1"_s, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(pdf::TextStore(folder.path()).read(hash), 20'000);
    }
    OpenPane second({{hash, pdf}});
    second.showAll();
    QVERIFY(second.isOpen());
    second.pane.setFindText(u"begeleiding"_s);
    QTRY_COMPARE_WITH_TIMEOUT(second.find<FindBar>()->sentence(), u"1 of 150"_s, 20'000);
    QVERIFY(second.pane.findResult());
    QCOMPARE(second.pane.findResult()->pagesSearched, 150);
    QVERIFY2(second.pane.pdf()->pagesOfTextRead() < 20, "only what is in view has been read");
    QTest::keyClick(second.pane.view(), Qt::Key_F3, Qt::ShiftModifier); // the last hit, on a page that is not read
    QTRY_VERIFY(second.pane.view()->textOfPage(149));
    const auto text = second.pane.view()->textOfPage(149);
    const auto words = pdf::fixtures::rangeOf(*text, u"begeleiding"_s);
    QTRY_VERIFY(
        !second.pane.view()->onScreen(149, pdf::lineRects(*text, words.start.offset, words.end.offset)[0]).isEmpty());
    pdf::TextStore::setStandardFolder({});
}

void tst_PdfPaneFinding::aLockedDocumentLeavesNoTextBehind()
{
    const QByteArray locked = fileOf(u"hostile/qpdf__enc-XI-R6_V5_U_view_O_master.pdf"_s);
    if (locked.isEmpty())
        QSKIP("the corpus (../shared/corpus) is not here");
    const QTemporaryDir folder;
    pdf::TextStore::setStandardFolder(folder.path());
    OpenPane open({{Sha256::of(locked), locked}});
    open.showAll();
    auto *field = open.find<PaneNotice>()->findChild<QLineEdit *>();
    QTRY_VERIFY_WITH_TIMEOUT(field->isVisible(), 10'000);
    QTest::keyClicks(field, u"view"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(open.isOpen());
    open.pane.setFindText(u"potato"_s);
    QTRY_VERIFY_WITH_TIMEOUT(open.pane.findResult(), 10'000);
    QVERIFY(open.pane.findResult()->hits > 0);
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(QDir(folder.path()).isEmpty());
    pdf::TextStore::setStandardFolder({});
}

void tst_PdfPaneFinding::aHitFoundElsewhereIsShownInItsDocument()
{
    OpenPane open({{u"a"_s, manyPages(2)}, {u"b"_s, manyPages(9)}});
    open.showAll();
    QVERIFY(open.isOpen());
    open.pane.revealHit(DocumentId{u"b"_s}, {u"wonen"_s, true, false}, pdf::TextRange{{6, 32}, {6, 37}});
    auto *bar = open.find<FindBar>();
    QTRY_COMPARE_WITH_TIMEOUT(bar->sentence(), u"7 of 9"_s, 10'000);
    QCOMPARE(open.pane.currentDocument()->sha256, DocumentId{u"b"_s});
    QCOMPARE(open.find<FindField>()->text(), u"wonen"_s);
    QVERIFY(bar->wholeWords());
    QTRY_VERIFY(open.pane.view()->pagesInView().first <= 6 && open.pane.view()->pagesInView().second >= 6);
}

QTEST_MAIN(tst_PdfPaneFinding)
#include "tst_PdfPaneFinding.moc"
