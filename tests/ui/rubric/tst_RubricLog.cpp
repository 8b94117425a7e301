// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/Controls.h"
#include "tests/ui/bench/LeadBench.h"

#include "core/domain/Reconciling.h"
#include "core/domain/RubricLog.h"
#include "ui/rubric/RubricLogDialog.h"
#include "ui/rubric/RubricPage.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace meetlat;
using namespace meetlat::test;

namespace {

/// Left open on the first indicator because the rubric is unclear.
void leaveUnclear(LeadBench &bench, const QString &why)
{
    Decision decision;
    decision.plan = planNumber(1);
    decision.indicator = indicator("WE");
    decision.kind = DecisionKind::Unclear;
    decision.reason = why;
    QVERIFY(bench.workbench().run(decide(bench.state(), decision)));
}

} // namespace

class tst_RubricLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }
    void anUnclearCellShowsInTheLogWithPlanAndIndicator();
    void aNoteIsGivenAnOutcome();
    void thePageCountsTheOpenNotes();
    void everyControlHasAName();
};

void tst_RubricLog::anUnclearCellShowsInTheLogWithPlanAndIndicator()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    leaveUnclear(bench, QStringLiteral("Does an intention count as <b>concrete</b>?"));
    RubricLogDialog dialog(bench.workbench());
    dialog.show();
    const auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 1);
    const QTreeWidgetItem *item = list->topLevelItem(0);
    QCOMPARE(item->text(1), QStringLiteral("Region 1"));
    QVERIFY(!item->text(0).isEmpty());
    QCOMPARE(item->text(2), bench.state().find<Rater>(raterNumber(0))->name);
    QCOMPARE(item->text(5), QStringLiteral("still open"));
    QCOMPARE(named<QPlainTextEdit>(dialog, QStringLiteral("What is unclear"))->toPlainText(),
             QStringLiteral("Does an intention count as <b>concrete</b>?"));
}

void tst_RubricLog::aNoteIsGivenAnOutcome()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    leaveUnclear(bench, QStringLiteral("Does an intention count?"));
    RubricLogDialog dialog(bench.workbench());
    dialog.show();
    auto *outcome = named<QLineEdit>(dialog, QStringLiteral("Outcome"));
    outcome->setFocus();
    QTest::keyClicks(outcome, QStringLiteral("No, see the note at level 4"));
    QTest::keyClick(outcome, Qt::Key_Return);
    QVERIFY(dialog.isVisible()); // Enter records; it does not close
    QCOMPARE(rubricNotes(bench.state()).front()->outcome, QStringLiteral("No, see the note at level 4"));
    QCOMPARE(dialog.findChild<QTreeWidget *>()->topLevelItem(0)->text(5),
             QStringLiteral("No, see the note at level 4"));
    bench.workbench().undo();
    QCOMPARE(outcome->text(), QString());
    named<QPushButton>(dialog, QStringLiteral("Remove the note"))->click();
    QVERIFY(rubricNotes(bench.state()).empty());
}

void tst_RubricLog::thePageCountsTheOpenNotes()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    RubricPage page(bench.workbench());
    page.resize(1366, 676);
    page.show();
    QVERIFY(named<QPushButton>(page, QStringLiteral("Log: 0 open…")));
    leaveUnclear(bench, QStringLiteral("Does an intention count?"));
    QVERIFY(named<QPushButton>(page, QStringLiteral("Log: 1 open…")));
    QVERIFY(bench.workbench().run(
        settleNote(bench.state(), rubricNotes(bench.state()).front()->id, QStringLiteral("no"))));
    QVERIFY(named<QPushButton>(page, QStringLiteral("Log: 0 open…")));
}

void tst_RubricLog::everyControlHasAName()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    RubricLogDialog dialog(bench.workbench());
    dialog.show();
    QCOMPARE(controlsWithoutName(dialog), QStringList());
}

QTEST_MAIN(tst_RubricLog)
#include "tst_RubricLog.moc"
