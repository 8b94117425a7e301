// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/Controls.h"
#include "tests/ui/bench/LeadBench.h"
#include "tests/ui/figures/ReviewedPlans.h"

#include "core/domain/Publishing.h"
#include "core/exchange/FileWriting.h"
#include "ui/figures/QuotesPage.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

class tst_QuotesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }
    void picksByASingleKeyAndShowsItAsInTheReport();
    void namesNoRegionOfACounterExampleUnlessAskedTo();
    void keepsTheNoteAndUndoTakesBackEachStep();
    void keepsANoteThatIsBeingTypedWhenTheProjectIsLeft();
    void showsWhatWasPickedOfAllIndicators();
    void opensThePassageInItsPlan();
    void copiesTextAndFormattedText();
    void exportsMarkdownAndATextDocument();
    void everyControlHasANameAndFitsASmallScreen();
};

namespace {

void show(QuotesPage &page)
{
    page.resize(1366, 676);
    page.show();
    QCoreApplication::processEvents();
}

QTableView *list(QuotesPage &page)
{
    return named<QTableView>(page, u"Passages to pick from"_s);
}

QString preview(QuotesPage &page)
{
    return page.findChild<QTextBrowser *>()->toPlainText();
}

void choose(QuotesPage &page, int row)
{
    list(page)->setFocus();
    list(page)->setCurrentIndex(list(page)->model()->index(row, QuoteListModel::QuoteColumn));
}

} // namespace

void tst_QuotesPage::picksByASingleKeyAndShowsItAsInTheReport()
{
    LeadBench bench(reviewedPlans(2));
    QuotesPage page(bench.workbench());
    show(page);
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QCOMPARE(list(page)->model()->rowCount(), 2);
    choose(page, 0);
    QTest::keyClick(list(page), Qt::Key_G);
    QCOMPARE(bench.state().all<QuotePick>().size(), std::size_t(1));
    QVERIFY2(preview(page).contains(u"1. “Words of plan 2” (Region 2, Plan 2, p. 3)"_s), qPrintable(preview(page)));
    QCOMPARE(list(page)->model()->index(0, QuoteListModel::UseColumn).data().toString(), u"Good practice"_s);
    QTest::keyClick(list(page), Qt::Key_Delete);
    QCOMPARE(bench.state().all<QuotePick>().size(), std::size_t(0));
}

void tst_QuotesPage::namesNoRegionOfACounterExampleUnlessAskedTo()
{
    LeadBench bench(reviewedPlans(2));
    QuotesPage page(bench.workbench());
    show(page);
    choose(page, 1);
    auto *name = named<QCheckBox>(page, u"Name the region"_s);
    QVERIFY(!name->isEnabled());
    page.model().setUse(1, QuoteUse::CounterExample);
    QVERIFY(preview(page).contains(u"(a region)"_s));
    QVERIFY(!preview(page).contains(u"Zwolle"_s));
    QVERIFY(name->isEnabled() && !name->isChecked());
    name->click();
    QVERIFY(preview(page).contains(u"(Zwolle, Plan 1, p. 2)"_s));
}

void tst_QuotesPage::keepsTheNoteAndUndoTakesBackEachStep()
{
    LeadBench bench(reviewedPlans(1));
    QuotesPage page(bench.workbench());
    show(page);
    choose(page, 0);
    page.model().setUse(0, QuoteUse::GoodPractice);
    auto *note = named<QLineEdit>(page, u"A line beside the quote"_s);
    QTest::keyClicks(note, u"In every chapter."_s);
    QTest::keyClick(note, Qt::Key_Return);
    QVERIFY(preview(page).contains(u"In every chapter."_s));
    bench.workbench().undo();
    QVERIFY(!preview(page).contains(u"In every chapter."_s));
    QVERIFY(preview(page).contains(u"Words of plan 1"_s));
    bench.workbench().undo();
    QVERIFY(!preview(page).contains(u"Words of plan 1"_s));
}

void tst_QuotesPage::keepsANoteThatIsBeingTypedWhenTheProjectIsLeft()
{
    LeadBench bench(reviewedPlans(1));
    QuotesPage page(bench.workbench());
    show(page);
    choose(page, 0);
    page.model().setUse(0, QuoteUse::GoodPractice);
    QTest::keyClicks(named<QLineEdit>(page, u"A line beside the quote"_s), u"In every chapter."_s);
    bench.workbench().commitPendingTexts(); // as before the window closes
    QCOMPARE(bench.state().all<QuotePick>().begin()->second.note, u"In every chapter."_s);
}

void tst_QuotesPage::showsWhatWasPickedOfAllIndicators()
{
    LeadBench bench(reviewedPlans(3));
    QuotesPage page(bench.workbench());
    show(page);
    page.model().setUse(1, QuoteUse::GoodPractice);
    auto *which = named<QComboBox>(page, u"Which passages"_s);
    which->setCurrentIndex(which->count() - 1);
    Q_EMIT which->activated(which->count() - 1);
    QCOMPARE(list(page)->model()->rowCount(), 1);
    page.model().setUse(0, QuoteUse::Unmarked);
    QVERIFY(!shownTexts(page).filter(u"Nothing is picked yet."_s).isEmpty());
    QVERIFY(!named<QPushButton>(page, u"Copy all"_s)->isEnabled());
}

void tst_QuotesPage::opensThePassageInItsPlan()
{
    LeadBench bench(reviewedPlans(2));
    QuotesPage page(bench.workbench());
    show(page);
    QSignalSpy wanted(&page, &QuotesPage::openWanted);
    choose(page, 1);
    QTest::keyClick(list(page), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).value<PlanId>(), planNumber(1));
    QCOMPARE(wanted.at(0).at(2).value<HighlightId>(), highlightNumber(1));
}

void tst_QuotesPage::copiesTextAndFormattedText()
{
    LeadBench bench(reviewedPlans(1));
    QuotesPage page(bench.workbench());
    show(page);
    page.model().setUse(0, QuoteUse::GoodPractice);
    named<QPushButton>(page, u"Copy all"_s)->click();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->text().contains(u"1. “Words of plan 1” (Zwolle, Plan 1, p. 2)"_s));
    QVERIFY(data->html().contains(u"Words of plan 1"_s));
}

void tst_QuotesPage::exportsMarkdownAndATextDocument()
{
    LeadBench bench(reviewedPlans(1));
    QuotesPage page(bench.workbench());
    show(page);
    page.model().setUse(0, QuoteUse::GoodPractice);
    page.exportTo(bench.path(u"quotes.md"_s));
    page.exportTo(bench.path(u"quotes.odt"_s));
    QVERIFY(readWholeFile(bench.path(u"quotes.md"_s))->startsWith("# Quotes\n\n## Housing First\n\n### Good practices\n"));
    const QByteArray odt = *readWholeFile(bench.path(u"quotes.odt"_s));
    QVERIFY(odt.startsWith("PK"));
    QVERIFY(odt.left(100).contains("application/vnd.oasis.opendocument.text"));
    QCOMPARE(bench.announced().size(), 2);
}

void tst_QuotesPage::everyControlHasANameAndFitsASmallScreen()
{
    LeadBench bench(reviewedPlans(2));
    QuotesPage page(bench.workbench());
    show(page);
    QVERIFY2(page.minimumSizeHint().width() <= 1366, qPrintable(QString::number(page.minimumSizeHint().width())));
    QCOMPARE(controlsWithoutName(page), QStringList());
    QCOMPARE(labelsThatReadHtml(page), QStringList());
}

QTEST_MAIN(tst_QuotesPage)
#include "tst_QuotesPage.moc"
