// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/Controls.h"
#include "tests/ui/bench/LeadBench.h"

#include "core/domain/Submitting.h"
#include "ui/agreement/AgreementPage.h"
#include "ui/plots/FigureTableView.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/AgreementSnapshots.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Plans 1 to n handed in by both, then one more by R1 only.
ReviewState partlyHandedIn(int plans)
{
    ReviewState state = handedIn(reviewOfPlans(plans + 1), plans);
    return submitted(std::move(state), raterNumber(1), {5, 5, 5, 2}, planNumber(plans + 1));
}

bool isReady(AgreementPage &page)
{
    return QTest::qWaitFor([&] { return page.board().agreement() && !page.board().isComputing(); }, 60'000);
}

FigureTableView *table(const AgreementPage &page, const QString &name)
{
    for (auto *view : page.findChildren<FigureTableView *>()) {
        if (view->accessibleName() == name)
            return view;
    }
    return nullptr;
}

} // namespace

class tst_AgreementPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }
    void figuresComeWithoutStoppingTheWindow();
    void onlyPlansOfBothCountAndItSaysSo();
    void enterOnADifferenceGoesToItsCell();
    void aSnapshotStaysAsItWas();
    void undoTakesASnapshotBack();
    void everythingIsNamedAndFits();
    void theTableOfATabIsCopied();
};

void tst_AgreementPage::figuresComeWithoutStoppingTheWindow()
{
    LeadBench bench(partlyHandedIn(3));
    AgreementPage page(bench.workbench());
    page.resize(1366, 676);
    page.show();
    QVERIFY(!page.board().agreement()); // not on this thread, so not yet
    QVERIFY(page.board().isComputing());
    QVERIFY(isReady(page));
    QCOMPARE(table(page, u"Agreement per indicator"_s)->table().rows.size(), std::size_t(4));
    QCOMPARE(table(page, u"Agreement per indicator"_s)->table().rows[0].cells[2], u"0.0 %"_s);
    QCOMPARE(table(page, u"Agreement per indicator"_s)->table().rows[1].cells[2], u"100.0 %"_s);
}

void tst_AgreementPage::onlyPlansOfBothCountAndItSaysSo()
{
    LeadBench bench(partlyHandedIn(3));
    AgreementPage page(bench.workbench());
    page.resize(1366, 676);
    page.show();
    QVERIFY(isReady(page));
    const QString scope = u"On the first scores of 3 of 4 plans: those that both raters have submitted."_s;
    QVERIFY(shownTexts(page).contains(scope));
    for (const FigureTableView *view : page.findChildren<FigureTableView *>())
        QVERIFY2(!view->table().tsv().contains(u"Region 4"_s), qPrintable(view->accessibleName()));

    bench.handsIn(raterNumber(2), {5, 5, 5, 2}, planNumber(4));
    QVERIFY(QTest::qWaitFor([&] { return page.board().agreement()->round.plans.size() == 4; }, 60'000));
    QVERIFY(table(page, u"Plans, the largest difference first"_s)->table().tsv().contains(u"Region 4"_s));
}

void tst_AgreementPage::enterOnADifferenceGoesToItsCell()
{
    LeadBench bench(partlyHandedIn(2));
    AgreementPage page(bench.workbench());
    page.resize(1366, 676);
    page.show();
    QVERIFY(isReady(page));
    QSignalSpy wanted(&page, &AgreementPage::openCellWanted);
    auto *summary = table(page, u"Agreement per indicator"_s);
    summary->setCurrentIndex(summary->model()->index(1, 0));
    page.findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *plans = table(page, u"Plans, the largest difference first"_s);
    plans->setCurrentIndex(plans->model()->index(0, 0));
    QTest::keyClick(plans, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].value<PlanId>(), planNumber(1));
    QCOMPARE(wanted[0][1].value<IndicatorId>(), indicator("PR"));
}

void tst_AgreementPage::aSnapshotStaysAsItWas()
{
    LeadBench bench(partlyHandedIn(3));
    AgreementPage page(bench.workbench());
    page.resize(1366, 676);
    page.show();
    QVERIFY(isReady(page));
    QVERIFY(page.takeSnapshot(u" for the report "_s));
    const AgreementSnapshot kept = *snapshotsOf(bench.state()).at(0);
    QCOMPARE(kept.note, u"for the report"_s);
    QCOMPARE(kept.plans.size(), 3);

    bench.handsIn(raterNumber(2), {5, 5, 5, 2}, planNumber(4));
    QVERIFY(QTest::qWaitFor([&] { return page.board().agreement()->round.plans.size() == 4; }, 60'000));
    QCOMPARE(*snapshotsOf(bench.state()).at(0), kept);

    auto *choice = named<QComboBox>(page, u"Snapshot to compare with"_s);
    choice->setCurrentIndex(1);
    Q_EMIT choice->activated(1);
    const FigureTable figures = table(page, u"Figures of agreement"_s)->table();
    QVERIFY2(figures.columns[3].head.contains(u"3 plan"_s), qPrintable(figures.columns[3].head));
    QCOMPARE(figures.rows[0].cells[1], u"4 of 4 plans"_s);
    QCOMPARE(figures.rows[0].cells[3], u"3 of 3 plans"_s);
    QVERIFY(shownTexts(page).join(u' ').contains(u"Added since: Region 4."_s));
    QVERIFY(page.takeSnapshot({})); // again: another one
    QCOMPARE(snapshotsOf(bench.state()).size(), std::size_t(2));
    QCOMPARE(snapshotsOf(bench.state()).front()->plans.size(), 4);
}

void tst_AgreementPage::undoTakesASnapshotBack()
{
    LeadBench bench(partlyHandedIn(1));
    AgreementPage page(bench.workbench());
    page.show();
    QVERIFY(isReady(page));
    QVERIFY(page.takeSnapshot({}));
    bench.workbench().undo();
    QVERIFY(snapshotsOf(bench.state()).empty());
    QCOMPARE(named<QComboBox>(page, u"Snapshot to compare with"_s)->count(), 1);
    bench.workbench().redo();
    QCOMPARE(snapshotsOf(bench.state()).size(), std::size_t(1));
}

void tst_AgreementPage::everythingIsNamedAndFits()
{
    LeadBench bench(partlyHandedIn(3));
    AgreementPage page(bench.workbench());
    page.resize(1366, 676);
    page.show();
    QVERIFY(isReady(page));
    QVERIFY2(page.minimumSizeHint().width() <= 1366, qPrintable(QString::number(page.minimumSizeHint().width())));
    QVERIFY2(page.minimumSizeHint().height() <= 676, qPrintable(QString::number(page.minimumSizeHint().height())));
    QCOMPARE(controlsWithoutName(page), QStringList());
    QCOMPARE(labelsThatReadHtml(page), QStringList());
}

void tst_AgreementPage::theTableOfATabIsCopied()
{
    LeadBench bench(partlyHandedIn(2));
    AgreementPage page(bench.workbench());
    page.show();
    QVERIFY(isReady(page));
    auto *figures = table(page, u"Figures of agreement"_s);
    figures->setFocus();
    QTest::keyClick(figures, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"Figure\tNow\t95 % interval\tWhat it says\n"_s), qPrintable(copied));
    QVERIFY(copied.contains(u"\nExactly equal\t0 of 2 (0.0 %)\t"_s));
}

QTEST_MAIN(tst_AgreementPage)
#include "tst_AgreementPage.moc"
