// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/LeadBench.h"

#include "ui/viewmodels/SetupModels.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;

namespace {

constexpr auto reporting = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class tst_SetupModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRegionIsEditedInPlace();
    void editingKeepsThePlaceInTheTable();
    void plansShowTheirRatersAndDocuments();
    void ratersShowWhatTheyHandedIn();
    void aReadOnlyFileOffersNoEditing();
    void namesInTooltipsAreNotHtml();
};

void tst_SetupModels::aRegionIsEditedInPlace()
{
    LeadBench bench(reviewOfPlans(3));
    RegionTableModel model(bench.workbench());
    const QAbstractItemModelTester tester(&model, reporting);

    QVERIFY(model.setData(model.index(1, RegionTableModel::AliasesColumn), QStringLiteral("Two; Zwei ; ")));
    QCOMPARE(bench.state().find<Region>(regionNumber(2))->aliases,
             (QStringList{QStringLiteral("Two"), QStringLiteral("Zwei")}));
    QVERIFY(model.setData(model.index(1, RegionTableModel::ActiveColumn), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!bench.state().find<Region>(regionNumber(2))->isActive);
    QCOMPARE(model.activeRegions(), 2);
    QVERIFY(model.setData(model.index(0, RegionTableModel::OutcomeColumn), int(SearchOutcome::NothingFound)));
    QCOMPARE(model.index(0, RegionTableModel::OutcomeColumn).data().toString(), QStringLiteral("Nothing found"));
    bench.workbench().undo();
    QCOMPARE(bench.state().find<Region>(regionNumber(1))->outcome, SearchOutcome::Unknown);
    QVERIFY(!(model.index(0, RegionTableModel::CertaintyColumn).flags() & Qt::ItemIsEditable));
}

void tst_SetupModels::editingKeepsThePlaceInTheTable()
{
    LeadBench bench(reviewOfPlans(3));
    RegionTableModel regions(bench.workbench());
    PlanTableModel plans(bench.workbench());
    RaterTableModel raters(bench.workbench());
    const QPersistentModelIndex region = regions.index(2, 1);
    const QPersistentModelIndex plan = plans.index(2, 1);
    const QPersistentModelIndex rater = raters.index(2, 1);

    QVERIFY(regions.setData(regions.index(2, RegionTableModel::SearchedColumn), QStringLiteral("website, May")));
    QVERIFY(raters.setData(raters.index(0, RaterTableModel::NameColumn), QStringLiteral("Anne")));
    QVERIFY(region.isValid() && plan.isValid() && rater.isValid());
    QVERIFY(bench.workbench().run(addRater(bench.state(), QStringLiteral("Dirk"))));
    QCOMPARE(raters.rowCount(), 4);
}

void tst_SetupModels::plansShowTheirRatersAndDocuments()
{
    LeadBench bench(reviewOfPlans(2));
    PlanTableModel model(bench.workbench());
    const QAbstractItemModelTester tester(&model, reporting);
    QCOMPARE(model.index(0, PlanTableModel::RatersColumn).data().toString(), QStringLiteral("R1, R2"));
    QCOMPARE(model.index(0, PlanTableModel::DocumentsColumn).data().toString(), QStringLiteral("1"));
    QVERIFY(bench.workbench().run(unassign(bench.state(), planNumber(1), raterNumber(2))));
    QCOMPARE(model.index(0, PlanTableModel::RatersColumn).data().toString(), QStringLiteral("R1"));
    QCOMPARE(model.rowOf(planNumber(2)), 1);
    QCOMPARE(model.rowOf(planNumber(9)), -1);
}

void tst_SetupModels::ratersShowWhatTheyHandedIn()
{
    LeadBench bench(submitted(reviewOfPlans(2), raterNumber(1), {1, 1, 1, 1}));
    RaterTableModel model(bench.workbench());
    const QAbstractItemModelTester tester(&model, reporting);
    QCOMPARE(model.rowCount(), 3); // the lead does not rate
    QCOMPARE(model.index(0, RaterTableModel::HandedInColumn).data().toString(), QStringLiteral("1 of 2"));
    QCOMPARE(model.index(2, RaterTableModel::PlansColumn).data().toString(), QStringLiteral("0"));
    QVERIFY(!model.setData(model.index(0, RaterTableModel::NameColumn), QStringLiteral("   ")));
    QCOMPARE(bench.lastRefusal(), Error::Code::NameIsEmpty);
}

void tst_SetupModels::aReadOnlyFileOffersNoEditing()
{
    LeadBench bench(reviewOfPlans(1));
    const QString path = bench.session().path();
    bench.workbench().setSession(nullptr);
    OpenOptions options;
    options.readOnly = true;
    options.snapshotFolder = QStringLiteral("-");
    auto session = ReviewSession::open(path, options);
    QVERIFY(session);
    bench.workbench().setSession(std::move(session).value());

    RegionTableModel regions(bench.workbench());
    RaterTableModel raters(bench.workbench());
    QVERIFY(!(regions.index(0, RegionTableModel::AliasesColumn).flags() & Qt::ItemIsEditable));
    QVERIFY(!(raters.index(0, RaterTableModel::NameColumn).flags() & Qt::ItemIsEditable));
    QVERIFY(!raters.setData(raters.index(0, RaterTableModel::NameColumn), QStringLiteral("Anne")));
}

void tst_SetupModels::namesInTooltipsAreNotHtml()
{
    ReviewState state = reviewOfPlans(1);
    Plan plan = onePlan();
    plan.title = QStringLiteral("<h1>Plan</h1>");
    state.put(plan);
    LeadBench bench(state);
    PlanTableModel model(bench.workbench());
    const QModelIndex title = model.index(0, PlanTableModel::TitleColumn);
    QCOMPARE(title.data().toString(), QStringLiteral("<h1>Plan</h1>"));
    QVERIFY(!title.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<h1>")));
}

QTEST_GUILESS_MAIN(tst_SetupModels)
#include "tst_SetupModels.moc"
