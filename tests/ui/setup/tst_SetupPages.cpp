// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/ProjectFixture.h"
#include "tests/support/SmallDisk.h"
#include "tests/ui/bench/Controls.h"
#include "tests/ui/bench/LeadBench.h"

#include "core/domain/Reconciling.h"
#include "core/domain/Setup.h"
#include "ui/setup/PlansTab.h"
#include "ui/setup/ProjectTab.h"
#include "ui/setup/RatersTab.h"
#include "ui/setup/RegionsTab.h"
#include "ui/setup/SetupPage.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;

namespace {

void choose(QComboBox *box, const QString &text)
{
    QVERIFY(box);
    const int index = box->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

ReviewState withoutRegions()
{
    ReviewState state = reviewOfPlans(1);
    state.remove<Plan>(planNumber(1).value);
    state.remove<Document>(keyOf(oneDocument()));
    for (const int n : {1, 2})
        state.remove<Assignment>(keyOf(Assignment{planNumber(1), raterNumber(n), false, 0}));
    state.remove<Region>(regionNumber(1).value);
    return state;
}

} // namespace

class tst_SetupPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        SmallDisk(100); // before any thread is started
        theme::apply(*qApp, theme::Mode::Light);
    }
    void aNewProjectStartsAtTheRegions();
    void theBuiltInListFillsTheRegisterInOneUndoableAction();
    void aBadTableIsRefused();
    void ratersAreAssignedAndExchangedInPlace();
    void aThirdRaterIsAskedInBesideTwo();
    void theThirdRaterStaysThirdWhateverTheNumber();
    void aHandedOutRaterStays();
    void onlyAnUntouchedPlanIsRemoved();
    void anEmptyPlanListSaysWhatToDo();
    void aTitleThatCouldNotBeWrittenStays();
    void tabGoesOnAsThingsStand();
    void enterPressesTheButtonThatHasTheFocus();
    void everyControlHasAName();
};

void tst_SetupPages::aNewProjectStartsAtTheRegions()
{
    LeadBench bench(withoutRegions());
    SetupPage page(bench.workbench());
    QCOMPARE(page.findChild<QTabWidget *>()->currentIndex(), 2);
    QSignalSpy handOut(&page, &SetupPage::handOutWanted);
    page.findChild<QTabWidget *>()->setCurrentIndex(1);
    page.show();
    named<QPushButton>(page, QStringLiteral("Hand out…"))->click();
    QCOMPARE(handOut.count(), 1);
}

void tst_SetupPages::theBuiltInListFillsTheRegisterInOneUndoableAction()
{
    LeadBench bench(withoutRegions());
    RegionsTab tab(bench.workbench());
    tab.show();
    named<QPushButton>(tab, QStringLiteral("Start from the list of 45"))->click();
    QCOMPARE(bench.state().all<Region>().size(), 45U);
    QVERIFY(shownTexts(tab).join(QLatin1Char('\n')).contains(QStringLiteral("active region")));
    QVERIFY(!named<QPushButton>(tab, QStringLiteral("Start from the list of 45")));
    QCOMPARE(bench.announced(), QStringList{QStringLiteral("45 new, 0 changed, 0 refused.")});

    bench.workbench().undo();
    QCOMPARE(bench.state().all<Region>().size(), 0U);
}

void tst_SetupPages::aBadTableIsRefused()
{
    LeadBench bench(withoutRegions());
    RegionsTab tab(bench.workbench());
    tab.importTsv("name\tone\ttwo\nA\tB\n\"");
    QCOMPARE(bench.lastRefusal(), Error::Code::ColumnMissing);
    QCOMPARE(bench.state().all<Region>().size(), 0U);
}

void tst_SetupPages::ratersAreAssignedAndExchangedInPlace()
{
    LeadBench bench(reviewOfPlans(1));
    PlansTab tab(bench.workbench());
    tab.resize(1366, 620);
    tab.show();
    choose(named<QComboBox>(tab, QStringLiteral("Rater 2")), QStringLiteral("R3  Chris"));
    QVERIFY(bench.state().find<Assignment>(planNumber(1), raterNumber(3)));
    QVERIFY(!bench.state().find<Assignment>(planNumber(1), raterNumber(2)));
    QCOMPARE(named<QComboBox>(tab, QStringLiteral("Rater 2"))->currentText(), QStringLiteral("R3  Chris"));

    choose(named<QComboBox>(tab, QStringLiteral("Rater 2")), QStringLiteral("no rater yet"));
    QCOMPARE(assignmentsOf(bench.state(), planNumber(1)).size(), 1U);
}

void tst_SetupPages::aThirdRaterIsAskedInBesideTwo()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    PlansTab tab(bench.workbench());
    tab.resize(1366, 620);
    tab.show();
    choose(named<QComboBox>(tab, QStringLiteral("Third rater")), QStringLiteral("R3  Chris"));
    QVERIFY(bench.state().find<Assignment>(planNumber(1), raterNumber(3))->isThird);
    QCOMPARE(cellsOf(bench.state(), planNumber(1)).size(), 4U); // A and B stay disclosed
}

void tst_SetupPages::theThirdRaterStaysThirdWhateverTheNumber()
{
    ReviewState state = reviewOfPlans(1);
    state.remove<Assignment>(keyOf(Assignment{planNumber(1), raterNumber(1), false, 0}));
    state.put(Assignment{planNumber(1), raterNumber(3), false, 0});
    state.put(Assignment{planNumber(1), raterNumber(1), true, 0});
    LeadBench bench(state);
    PlansTab tab(bench.workbench());
    tab.resize(1366, 620);
    tab.show();
    QVERIFY(named<QComboBox>(tab, QStringLiteral("Rater 1"))->currentText().startsWith(QStringLiteral("R2")));
    QVERIFY(named<QComboBox>(tab, QStringLiteral("Rater 2"))->currentText().startsWith(QStringLiteral("R3")));
    QVERIFY(named<QComboBox>(tab, QStringLiteral("Third rater"))->currentText().startsWith(QStringLiteral("R1")));

    choose(named<QComboBox>(tab, QStringLiteral("Third rater")), QStringLiteral("no third rater"));
    QVERIFY(!bench.state().find<Assignment>(planNumber(1), raterNumber(1)));
    choose(named<QComboBox>(tab, QStringLiteral("Rater 2")), QStringLiteral("R1  Anna"));
    QVERIFY(!bench.state().find<Assignment>(planNumber(1), raterNumber(1))->isThird);
    QVERIFY(!bench.state().find<Assignment>(planNumber(1), raterNumber(3)));
}

void tst_SetupPages::aHandedOutRaterStays()
{
    ReviewState state = reviewOfPlans(1);
    state.put(Assignment{planNumber(1), raterNumber(1), false, testNow});
    LeadBench bench(state);
    PlansTab tab(bench.workbench());
    tab.show();
    QVERIFY(!named<QComboBox>(tab, QStringLiteral("Rater 1"))->isEnabled());
    QVERIFY(named<QComboBox>(tab, QStringLiteral("Rater 1"))->toolTip().contains(QStringLiteral("Handed out on")));
    QVERIFY(named<QComboBox>(tab, QStringLiteral("Rater 2"))->isEnabled());
}

void tst_SetupPages::onlyAnUntouchedPlanIsRemoved()
{
    LeadBench bench(submitted(reviewOfPlans(2), raterNumber(1), {1, 1, 1, 1}));
    PlansTab tab(bench.workbench());
    tab.show();
    auto *table = tab.findChild<QTableView *>();
    table->selectRow(0);
    named<QPushButton>(tab, QStringLiteral("Remove this plan"))->click();
    QCOMPARE(bench.lastRefusal(), Error::Code::InUse);
    QCOMPARE(bench.state().all<Plan>().size(), 2U);

    table->selectRow(1);
    named<QPushButton>(tab, QStringLiteral("Remove this plan"))->click();
    QCOMPARE(bench.state().all<Plan>().size(), 1U);
    QVERIFY(!bench.state().find<Plan>(planNumber(2)));
}

void tst_SetupPages::anEmptyPlanListSaysWhatToDo()
{
    LeadBench bench(withoutRegions());
    PlansTab tab(bench.workbench());
    tab.resize(1366, 620);
    tab.show();
    QVERIFY(shownTexts(tab).contains(QStringLiteral("Drop PDFs or a folder here, or choose Add PDFs…")));
    QVERIFY(!named<QLineEdit>(tab, QStringLiteral("Title")));
}

void tst_SetupPages::tabGoesOnAsThingsStand()
{
    LeadBench bench(reviewOfPlans(2));
    RatersTab raters(bench.workbench());
    RegionsTab regions(bench.workbench());
    for (QWidget *tab : std::initializer_list<QWidget *>{&raters, &regions}) {
        tab->resize(1200, 600);
        tab->show();
        QVERIFY(QTest::qWaitForWindowActive(tab));
        tab->findChild<QTableView *>()->setFocus();
        // Back from the table: all that stands above it; on from it: what stands below.
        const int top = tab->findChild<QTableView *>()->mapTo(tab, QPoint()).y();
        for (int step = 0; step < 4; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
            QVERIFY(QApplication::focusWidget()->mapTo(tab, QPoint()).y() < top);
        }
        tab->findChild<QTableView *>()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget()->mapTo(tab, QPoint()).y() > top);
        tab->hide();
    }
}

void tst_SetupPages::enterPressesTheButtonThatHasTheFocus()
{
    LeadBench bench(reviewOfPlans(1));
    RatersTab tab(bench.workbench());
    tab.show();
    QVERIFY(QTest::qWaitForWindowActive(&tab));
    QSignalSpy handOut(&tab, &RatersTab::handOutWanted);
    auto *button = named<QPushButton>(tab, QStringLiteral("Hand out…"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(handOut.count(), 1);
    QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier); // means something else on most pages
    QCOMPARE(handOut.count(), 1);
}

void tst_SetupPages::aTitleThatCouldNotBeWrittenStays()
{
    SmallDisk disk(2000);
    auto made = ReviewSession::create(disk.path("review.meetlat"), ProjectFixture::leadsFile(),
                                      ProjectFixture::contentsOf(reviewOfPlans(1)), {false, QStringLiteral("-")});
    QVERIFY(made);
    LeadBench bench(reviewOfPlans(1));
    bench.workbench().setSession(std::move(made).value());
    ProjectTab tab(bench.workbench());
    tab.show();
    auto *title = named<QLineEdit>(tab, QStringLiteral("Title of the review"));
    QVERIFY(title);
    const QString second = QStringLiteral("The second round");

    disk.fill();
    title->setText(second);
    tab.commit();
    const QString shown = title->text();
    disk.makeRoom();
    QCOMPARE(shown, second);
    QCOMPARE(bench.lastRefusal(), std::optional(Error::Code::DiskFull));
    QVERIFY(bench.workbench().run(mergeRegions(bench.state(), {oneRegion(7)}))); // another change works again
    QCOMPARE(title->text(), second);
    bench.workbench().commitPendingTexts();
    QCOMPARE(bench.state().project().title, second);

    title->clear(); // that cannot be, however often it is tried
    tab.commit();
    QCOMPARE(title->text(), second);
}

void tst_SetupPages::everyControlHasAName()
{
    LeadBench bench(reviewOfPlans(2));
    SetupPage page(bench.workbench());
    page.resize(1366, 676);
    page.show();
    QVERIFY(page.minimumSizeHint().width() <= 1366);
    for (const int tab : {0, 1, 2}) {
        page.findChild<QTabWidget *>()->setCurrentIndex(tab);
        QCOMPARE(controlsWithoutName(page), QStringList());
        QCOMPARE(labelsThatReadHtml(page), QStringList());
    }
}

QTEST_MAIN(tst_SetupPages)
#include "tst_SetupPages.moc"
