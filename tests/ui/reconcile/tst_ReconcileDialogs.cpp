// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/Controls.h"
#include "tests/ui/bench/LeadBench.h"

#include "core/domain/Submitting.h"
#include "ui/reconcile/DiscardDialog.h"
#include "ui/reconcile/DoneStrip.h"
#include "ui/reconcile/HistoryDialog.h"
#include "ui/reconcile/OutdatedDialog.h"
#include "ui/reconcile/ReconcilePage.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace meetlat;
using namespace meetlat::test;

namespace {

/// Plan 1 is decided; then R1 hands in anew, with another level on the first indicator.
void decideAndHandInAnew(LeadBench &bench, ReconcileBoard &board, int level)
{
    bench.open();
    bench.workbench().setPlan(planNumber(1));
    QVERIFY(board.acceptAllEqual());
    board.choose(DecisionKind::A);
    QVERIFY(board.record());
    bench.comesIn(raterNumber(1),
                  reopenPlan(bench.state(), planNumber(1), raterNumber(1), QStringLiteral("slip"), testNow + 1));
    bench.handsIn(raterNumber(1), {level, 2, 1, 1});
}

} // namespace

class tst_ReconcileDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }
    void discardingWaitsForTheNameOfThePlan();
    void theOpeningCanBeDiscardedToo();
    void whatWasDecidedOnOlderDataIsListedWithWhatChanged();
    void keepingByKeyEmptiesTheList();
    void aCellThatNeedsAReasonStaysListed();
    void decidingAgainGoesToTheCell();
    void theHistoryIsOfThePlanOrOfAll();
    void aDoneReviewSaysWhereToGoOn();
    void everyControlHasAName();
};

void tst_ReconcileDialogs::discardingWaitsForTheNameOfThePlan()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));
    board.choose(DecisionKind::A);
    QVERIFY(board.record());
    DiscardDialog dialog(bench.workbench(), board);
    dialog.show();
    auto *name = named<QLineEdit>(dialog, QStringLiteral("Name of the plan"));
    auto *discard = named<QPushButton>(dialog, QStringLiteral("Discard"));
    QVERIFY(!discard->isEnabled());
    QTest::keyClicks(name, QStringLiteral("Region"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(dialog.isVisible() && bench.state().find<Decision>(planNumber(1), indicator("WE")));
    QTest::keyClicks(name, QStringLiteral(" 1"));
    QVERIFY(discard->isEnabled());
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QVERIFY(!bench.state().find<Decision>(planNumber(1), indicator("WE")));
    bench.workbench().undo();
    QVERIFY(bench.state().find<Decision>(planNumber(1), indicator("WE")));
}

void tst_ReconcileDialogs::theOpeningCanBeDiscardedToo()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(1));
    QVERIFY(board.acceptAllEqual());
    DiscardDialog dialog(bench.workbench(), board);
    dialog.show();
    QVERIFY(named<QRadioButton>(dialog, QStringLiteral("All 3 decision(s) on this plan"))->isChecked());
    named<QRadioButton>(dialog, QStringLiteral("Also the opening: who is A and who is B is drawn anew"))->setChecked(true);
    QTest::keyClicks(named<QLineEdit>(dialog, QStringLiteral("Name of the plan")), QStringLiteral("Plan 1"));
    named<QPushButton>(dialog, QStringLiteral("Discard"))->click();
    QVERIFY(!bench.state().find<Opening>(planNumber(1)));
    QCOMPARE(bench.state().all<Decision>().size(), std::size_t(0));
}

void tst_ReconcileDialogs::whatWasDecidedOnOlderDataIsListedWithWhatChanged()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    ReconcileBoard board(bench.workbench());
    decideAndHandInAnew(bench, board, 4);
    OutdatedDialog dialog(bench.workbench(), board);
    dialog.show();
    const auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 4);
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("Region 1"));
    QVERIFY(list->topLevelItem(0)->text(2).startsWith(QStringLiteral("3 · ")));
    QCOMPARE(list->topLevelItem(0)->text(4), QStringLiteral("A: 3 → 4"));
    QCOMPARE(list->topLevelItem(1)->text(4), QStringLiteral("the scores are the same"));
}

void tst_ReconcileDialogs::keepingByKeyEmptiesTheList()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    ReconcileBoard board(bench.workbench());
    decideAndHandInAnew(bench, board, 3);
    OutdatedDialog dialog(bench.workbench(), board);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *list = dialog.findChild<QTreeWidget *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    named<QPushButton>(dialog, QStringLiteral("Keep"))->click();
    QCOMPARE(list->topLevelItemCount(), 2);
    QVERIFY(shownTexts(dialog).contains(QStringLiteral("2 decision(s) kept.")));
    named<QPushButton>(dialog, QStringLiteral("Keep all 2"))->click();
    QCOMPARE(list->topLevelItemCount(), 0);
    QVERIFY(outdatedCells(bench.state()).empty());
}

void tst_ReconcileDialogs::aCellThatNeedsAReasonStaysListed()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    ReconcileBoard board(bench.workbench());
    decideAndHandInAnew(bench, board, 5); // the decided 3 is nobody's any more, and the two are far apart
    OutdatedDialog dialog(bench.workbench(), board);
    dialog.show();
    named<QPushButton>(dialog, QStringLiteral("Keep all 4"))->click();
    QCOMPARE(dialog.findChild<QTreeWidget *>()->topLevelItemCount(), 1);
    QVERIFY(shownTexts(dialog).contains(
        QStringLiteral("3 decision(s) kept. The others need a reason now: decide those again.")));
}

void tst_ReconcileDialogs::decidingAgainGoesToTheCell()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    ReconcileBoard board(bench.workbench());
    decideAndHandInAnew(bench, board, 4);
    OutdatedDialog dialog(bench.workbench(), board);
    dialog.show();
    PlanId plan;
    IndicatorId indicatorWanted;
    connect(&dialog, &OutdatedDialog::cellWanted, this, [&](const PlanId &p, const IndicatorId &i) {
        plan = p;
        indicatorWanted = i;
    });
    auto *list = dialog.findChild<QTreeWidget *>();
    list->setCurrentItem(list->topLevelItem(2));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(plan, planNumber(1));
    QCOMPARE(indicatorWanted, indicator("PA"));
    QVERIFY(!dialog.isVisible());
}

void tst_ReconcileDialogs::theHistoryIsOfThePlanOrOfAll()
{
    LeadBench bench(handedIn(reviewOfPlans(2), 2));
    bench.open(planNumber(1));
    bench.open(planNumber(2));
    bench.workbench().setPlan(planNumber(2));
    HistoryDialog dialog(bench.workbench());
    dialog.show();
    const auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("Region 2"));
    dialog.findChild<QCheckBox *>()->setChecked(true);
    QCOMPARE(list->topLevelItemCount(), 2);
}

void tst_ReconcileDialogs::aDoneReviewSaysWhereToGoOn()
{
    LeadBench bench(handedIn(reviewOfPlans(2), 1));
    bench.open();
    ReconcilePage page(bench.workbench());
    page.offerNext(QStringLiteral("figures"), QStringLiteral("Figures"));
    page.resize(1366, 676);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto *strip = page.findChild<DoneStrip *>();
    QVERIFY(!strip->isVisible());
    QVERIFY(bench.workbench().run(acceptEqual(bench.state(), std::nullopt, raterNumber(0), testNow)));
    page.choose(DecisionKind::A);
    page.record();
    QVERIFY(strip->isVisible());
    QVERIFY(shownTexts(page).contains(
        QStringLiteral("All 4 cell(s) that could be decided have a decision. 1 plan(s) still wait for a hand-in.")));
    QSignalSpy wanted(&page, &ReconcilePage::nextWanted);
    named<QPushButton>(page, QStringLiteral("Figures"))->click();
    QCOMPARE(wanted.takeFirst().at(0).toString(), QStringLiteral("figures"));
    bench.workbench().undo();
    QVERIFY(!strip->isVisible());
}

void tst_ReconcileDialogs::everyControlHasAName()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    ReconcileBoard board(bench.workbench());
    decideAndHandInAnew(bench, board, 4);
    DiscardDialog discard(bench.workbench(), board);
    OutdatedDialog outdated(bench.workbench(), board);
    HistoryDialog history(bench.workbench());
    for (QDialog *dialog : std::initializer_list<QDialog *>{&discard, &outdated, &history}) {
        dialog->show();
        QCOMPARE(controlsWithoutName(*dialog), QStringList());
    }
}

QTEST_MAIN(tst_ReconcileDialogs)
#include "tst_ReconcileDialogs.moc"
