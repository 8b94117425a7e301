// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/Controls.h"
#include "tests/ui/bench/LeadBench.h"

#include "ui/overview/OverviewPage.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;

class tst_OverviewPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }
    void enterOnACellOpensItForReconciling();
    void theFilterButtonsCountAndChoose();
    void anEmptyReviewSaysWhatToDo();
    void everyColumnAndToolFitsASmallScreen();
    void theHeadOfAColumnIsToldWhole();
};

void tst_OverviewPage::enterOnACellOpensItForReconciling()
{
    LeadBench bench(handedIn(reviewOfPlans(2), 2));
    OverviewPage page(bench.workbench());
    page.resize(1366, 676);
    page.show();
    QSignalSpy wanted(&page, &OverviewPage::openCellWanted);

    auto *table = page.findChild<QTableView *>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, OverviewModel::FirstIndicator + 1));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).value<PlanId>(), planNumber(2));
    QCOMPARE(wanted.at(0).at(1).value<IndicatorId>(), indicator("PR"));
}

void tst_OverviewPage::theHeadOfAColumnIsToldWhole()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.workbench().setDutch(true);
    OverviewPage page(bench.workbench());
    page.resize(1366, 676);
    page.show();
    auto *table = page.findChild<QTableView *>();
    const QFontMetrics metrics(table->horizontalHeader()->font());
    for (int column = OverviewModel::FirstIndicator; column < table->model()->columnCount(); ++column) {
        const QString head = table->model()->headerData(column, Qt::Horizontal).toString();
        QVERIFY(table->model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().contains(head));
        QVERIFY2(metrics.horizontalAdvance(head) + 16 <= table->columnWidth(column), qPrintable(head));
    }
}

void tst_OverviewPage::theFilterButtonsCountAndChoose()
{
    LeadBench bench(handedIn(reviewOfPlans(3), 1));
    OverviewPage page(bench.workbench());
    page.resize(1366, 676);
    page.show();
    auto *table = page.findChild<QTableView *>();

    auto *needed = named<QPushButton>(page, QStringLiteral("Decision needed 1"));
    QVERIFY(needed);
    needed->click();
    QCOMPARE(table->model()->rowCount(), 1);
    named<QPushButton>(page, QStringLiteral("All 3"))->click();
    QCOMPARE(table->model()->rowCount(), 3);

    auto *search = named<QLineEdit>(page, QStringLiteral("Search region"));
    QTest::keyClicks(search, QStringLiteral("nowhere"));
    QVERIFY(shownTexts(page).contains(QStringLiteral("No plan fits this filter.")));
}

void tst_OverviewPage::anEmptyReviewSaysWhatToDo()
{
    ReviewState empty = reviewOfPlans(1);
    empty.remove<Plan>(planNumber(1).value);
    empty.remove<Document>(keyOf(oneDocument()));
    for (const int n : {1, 2})
        empty.remove<Assignment>(keyOf(Assignment{planNumber(1), raterNumber(n), false, 0}));
    LeadBench bench(empty);
    OverviewPage page(bench.workbench());
    page.show();
    QVERIFY(shownTexts(page).contains(QStringLiteral("There are no plans yet. Add them on the page Plans & raters.")));
}

void tst_OverviewPage::everyColumnAndToolFitsASmallScreen()
{
    LeadBench bench(handedIn(reviewOfPlans(3), 1));
    OverviewPage page(bench.workbench());
    page.resize(1366, 676);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));

    QVERIFY2(page.minimumSizeHint().width() <= 1366, qPrintable(QString::number(page.minimumSizeHint().width())));
    auto *table = page.findChild<QTableView *>();
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
    QCOMPARE(controlsWithoutName(page), QStringList());
}

QTEST_MAIN(tst_OverviewPage)
#include "tst_OverviewPage.moc"
