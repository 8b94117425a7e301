// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an area, or of recognised text, are typed beside the passage itself, in the page that shows it.
#include "core/domain/Highlighting.h"
#include "core/domain/Submitting.h"
#include "tests/ui/bench/Controls.h"
#include "tests/ui/find/FindBench.h"
#include "tests/ui/scoring/RaterBench.h"
#include "ui/pdfview/PdfPane.h"
#include "ui/scoring/PassageBar.h"
#include "ui/scoring/QuoteEdit.h"
#include "ui/scoring/ReviewPage.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/EvidenceListModel.h"

#include <QApplication>
#include <QTest>

namespace meetlat::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray scan = pdfOf({"", ""});

Highlight markedArea(int n)
{
    Highlight highlight = area(n, 0, 0.3);
    highlight.anchor.exact.clear();
    highlight.anchor.squeezed.clear();
    highlight.document = DocumentId{Sha256::of(scan)};
    return highlight;
}

Highlight recognisedPassage(int n)
{
    Highlight highlight = passage(n);
    highlight.document = DocumentId{Sha256::of(scan)};
    highlight.anchor.extractor = u"tesseract 5.3.0/nld/1"_s;
    highlight.anchor.exact = u"rneer woningen"_s;
    return highlight;
}

/// The review page with the scan open.
struct Desk
{
    Desk() : bench(reviewWithDocuments({scan})), isStored(bench.workbench().session()->storeDocument(scan).has_value()),
             page(bench.workbench())
    {
        page.resize(1366, 680);
        page.show();
        page.activateWindow();
    }
    bool isOpen()
    {
        return isStored && QTest::qWaitForWindowActive(&page) &&
               QTest::qWaitFor([&] { return page.pane()->pdf() != nullptr; }, 10'000);
    }
    void select(const Highlight &highlight)
    {
        bench.put(addHighlight(bench.state(), highlight, indicator("WE")));
        bench.workbench().setHighlight(highlight.id);
        page.pane()->view()->setFocus();
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QString quote(int n = 1) const { return quoteOf(*bench.state().find<Highlight>(highlightNumber(n))); }
    QString inList()
    {
        EvidenceListModel list(bench.workbench());
        list.show(planNumber(1), indicator("WE"), raterNumber(1));
        return list.index(0).data(EvidenceListModel::QuoteRole).toString();
    }
    QuoteEdit *field() { return page.findChild<QuoteEdit *>(); }

    OwnStore store;
    RaterBench bench;
    bool isStored;
    ReviewPage page;
};

} // namespace

class tst_QuoteEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theWordsOfAnAreaAreTypedFromTheKeyboard();
    void typedWordsAreKeptAfterAPauseWithoutDisturbingTheTyping();
    void recognisedWordsAreCorrectedAndTheCorrectionIsTakenOff();
    void whatIsBeingTypedGoesToItsOwnPassage();
    void aPassageOfThePdfHasNothingToType();
    void aSubmittedPlanHasNothingToType();
};

void tst_QuoteEdit::initTestCase()
{
    theme::apply(*qApp, theme::Mode::Light);
    pdf::PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
}

void tst_QuoteEdit::theWordsOfAnAreaAreTypedFromTheKeyboard()
{
    Desk desk;
    QVERIFY(desk.isOpen());
    desk.select(markedArea(1));
    QTRY_VERIFY(desk.field()->isVisible());
    QVERIFY(!desk.field()->hasFocus()); // letters are still commands
    QVERIFY(!desk.field()->accessibleName().isEmpty());
    QCOMPARE(desk.inList(), u"area of the page"_s);

    desk.press(Qt::Key_W);
    QVERIFY(desk.field()->hasFocus());
    QTest::keyClicks(desk.field(), u"Sixty places in a hall"_s);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.page.pane()->view()->hasFocus());
    QCOMPARE(desk.quote(), u"Sixty places in a hall"_s);
    QCOMPARE(desk.inList(), u"‘Sixty places in a hall’"_s);
    QVERIFY(desk.bench.refusals().empty());

    desk.bench.workbench().undo();
    QCOMPARE(desk.quote(), QString());
    QCOMPARE(desk.field()->toPlainText(), QString());
    desk.bench.workbench().redo();
    QCOMPARE(desk.field()->toPlainText(), u"Sixty places in a hall"_s);
}

void tst_QuoteEdit::typedWordsAreKeptAfterAPauseWithoutDisturbingTheTyping()
{
    Desk desk;
    QVERIFY(desk.isOpen());
    desk.select(markedArea(1));
    QTRY_VERIFY(desk.field()->isVisible());
    desk.press(Qt::Key_W);
    QTest::keyClicks(desk.field(), u"Sixty "_s);
    QVERIFY(desk.quote().isEmpty()); // not at every key
    QTRY_COMPARE_WITH_TIMEOUT(desk.quote(), u"Sixty"_s, QuoteEdit::commitDelay + 3000);
    QVERIFY(desk.field()->hasFocus());
    QTest::keyClicks(desk.field(), u"places"_s);
    QCOMPARE(desk.field()->toPlainText(), u"Sixty places"_s);
    desk.page.pane()->view()->setFocus();
    QCOMPARE(desk.quote(), u"Sixty places"_s);
}

void tst_QuoteEdit::recognisedWordsAreCorrectedAndTheCorrectionIsTakenOff()
{
    Desk desk;
    QVERIFY(desk.isOpen());
    desk.select(recognisedPassage(1));
    QTRY_VERIFY(desk.field()->isVisible());
    QCOMPARE(desk.field()->toPlainText(), u"rneer woningen"_s);
    desk.press(Qt::Key_W);
    desk.field()->selectAll();
    QTest::keyClicks(desk.field(), u"meer woningen"_s);
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.inList(), u"‘meer woningen’"_s);
    desk.press(Qt::Key_W);
    desk.field()->clear();
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.quote(), u"rneer woningen"_s);
}

void tst_QuoteEdit::whatIsBeingTypedGoesToItsOwnPassage()
{
    Desk desk;
    QVERIFY(desk.isOpen());
    desk.select(markedArea(2));
    desk.select(markedArea(1));
    QTRY_VERIFY(desk.field()->isVisible());
    desk.press(Qt::Key_W);
    QTest::keyClicks(desk.field(), u"of the first"_s);
    desk.bench.workbench().setHighlight(highlightNumber(2));
    QCOMPARE(desk.quote(1), u"of the first"_s);
    QCOMPARE(desk.quote(2), QString());
    QCOMPARE(desk.field()->toPlainText(), QString());
}

void tst_QuoteEdit::aPassageOfThePdfHasNothingToType()
{
    Desk desk;
    QVERIFY(desk.isOpen());
    Highlight ofPdf = recognisedPassage(1);
    ofPdf.anchor.extractor = QLatin1String(pdf::extractorName);
    desk.select(ofPdf);
    QTRY_VERIFY(desk.page.findChild<PassageBar *>()->isVisible());
    QVERIFY(!desk.field()->isVisible());
    desk.press(Qt::Key_W);
    QVERIFY(desk.page.pane()->view()->hasFocus());
}

void tst_QuoteEdit::aSubmittedPlanHasNothingToType()
{
    Desk desk;
    QVERIFY(desk.isOpen());
    desk.select(markedArea(1));
    QTRY_VERIFY(desk.field()->isVisible());
    desk.press(Qt::Key_W);
    QTest::keyClicks(desk.field(), u"in time"_s);
    desk.bench.workbench().commitPendingTexts(); // as submitting does
    std::map<IndicatorId, QString> gaps;
    for (const Indicator &each : desk.bench.state().rubric().indicators)
        gaps.emplace(each.id, u"not found"_s);
    desk.bench.put(submitPlan(desk.bench.state(), planNumber(1), raterNumber(1), gaps, testNow));
    QCOMPARE(desk.quote(), u"in time"_s);
    QVERIFY(!desk.field()->isVisible());
    QVERIFY(desk.bench.refusals().empty());
}

} // namespace meetlat::test

QTEST_MAIN(meetlat::test::tst_QuoteEdit)
#include "tst_QuoteEdit.moc"
