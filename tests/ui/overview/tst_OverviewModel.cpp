// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/LeadBench.h"

#include "core/domain/RubricEditing.h"
#include "core/domain/Scoring.h"
#include "core/domain/Setup.h"
#include "ui/viewmodels/OverviewModel.h"
#include "ui/viewmodels/ReconcileBoard.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using State = OverviewModel::State;

namespace {

/// Plan 1 both handed in and opened, plan 2 handed in, plan 3 by one of two, plan 4 not begun.
ReviewState roundInProgress()
{
    ReviewState state = reviewOfPlans(4);
    const auto adopt = [&](int n, int year) {
        Plan plan = *state.find<Plan>(planNumber(n));
        plan.adopted = PartialDate{year, 0, 0};
        state.put(plan);
    };
    adopt(1, 2024);
    adopt(2, 2021);
    adopt(3, 2025);
    state = handedIn(std::move(state), 2);
    state = submitted(std::move(state), raterNumber(1), {5, 5, 5, 2}, planNumber(3));
    return after(std::move(state), scoreIndicator(state, scoreOf(5, indicator("WE"), raterNumber(2), planNumber(3))));
}

QStringList regionsOf(const QAbstractItemModel &model)
{
    QStringList regions;
    for (int row = 0; row < model.rowCount(); ++row)
        regions << model.index(row, OverviewModel::RegionColumn).data().toString();
    return regions;
}

State stateAt(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data(OverviewModel::StateRole).value<State>();
}

QString region(int n)
{
    return QStringLiteral("Region %1").arg(n);
}

} // namespace

class tst_OverviewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statesStandInWords();
    void raterValuesNeverShow();
    void countsWhatIsHandedInAndDecided();
    void filtersByAgeDecisionAndWaiting();
    void aPlanOfARegionThatIsNotActiveIsShownAndNotCounted();
    void searchesRegionsAndRaters();
    void sortsByNameAndByWhatIsOpen();
    void followsEveryKindOfEdit();
    void tooltipsShowNamesAsTheyStand();
};

void tst_OverviewModel::statesStandInWords()
{
    LeadBench bench(roundInProgress());
    bench.open(planNumber(1));
    OverviewModel model(bench.workbench());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(stateAt(model, 0, OverviewModel::FirstRater), State::Submitted);
    QCOMPARE(stateAt(model, 0, OverviewModel::DecisionColumn), State::NeedsDecision);
    QCOMPARE(model.index(0, OverviewModel::DecisionColumn).data().toString(), QStringLiteral("0 of 4, 4 open"));
    QCOMPARE(model.index(2, OverviewModel::SecondRater).data().toString(), QStringLiteral("R2  Busy, 0 of 4"));
    QCOMPARE(stateAt(model, 2, OverviewModel::DecisionColumn), State::Waits);
    QCOMPARE(stateAt(model, 3, OverviewModel::FirstRater), State::NotBegun);
    QCOMPARE(model.index(0, OverviewModel::PlanColumn).data().toString(), QStringLiteral("new plan, 2024"));
}

void tst_OverviewModel::raterValuesNeverShow()
{
    LeadBench bench(roundInProgress());
    OverviewModel model(bench.workbench());
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = OverviewModel::FirstIndicator; column < model.columnCount(); ++column) {
            QCOMPARE(model.index(row, column).data().toString(), QStringLiteral("–"));
            QVERIFY(!model.index(row, column).data(OverviewModel::LevelRole).isValid());
        }
    }
}

void tst_OverviewModel::countsWhatIsHandedInAndDecided()
{
    LeadBench bench(roundInProgress());
    bench.open(planNumber(1));
    OverviewModel model(bench.workbench());
    QCOMPARE(model.submissions().done, 5);
    QCOMPARE(model.submissions().all, 8);
    QCOMPARE(model.plansNeedingDecision(), 2);
    QCOMPARE(model.plansWaiting(), 2);
    QCOMPARE(model.countOf(PlanAge::New), 2);
    QCOMPARE(model.countOf(PlanAge::Older), 1);

    QVERIFY(bench.workbench().run(acceptEqual(bench.state(), std::nullopt, raterNumber(0), testNow)));
    QCOMPARE(model.cells().decided, 3);
    QCOMPARE(model.cells().all, 16);
    QCOMPARE(model.index(0, OverviewModel::FirstIndicator + 1).data().toString(), QStringLiteral("2"));
    QCOMPARE(model.index(0, OverviewModel::FirstIndicator).data().toString(), QStringLiteral("≠ 1 apart"));
    QCOMPARE(model.index(0, OverviewModel::FirstIndicator + 3).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("A: No, B: No; decided: No"));
}

void tst_OverviewModel::filtersByAgeDecisionAndWaiting()
{
    LeadBench bench(roundInProgress());
    OverviewModel model(bench.workbench());
    OverviewFilter filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);

    filter.setShow(OverviewFilter::Show::New);
    QCOMPARE(regionsOf(filter), (QStringList{region(1), region(3)}));
    filter.setShow(OverviewFilter::Show::Older);
    QCOMPARE(regionsOf(filter), QStringList{region(2)});
    filter.setShow(OverviewFilter::Show::NeedsDecision);
    QCOMPARE(regionsOf(filter), (QStringList{region(1), region(2)}));
    filter.setShow(OverviewFilter::Show::Waits);
    QCOMPARE(regionsOf(filter), (QStringList{region(3), region(4)}));
    filter.setShow(OverviewFilter::Show::All);
    QCOMPARE(filter.rowCount(), 4);
}

void tst_OverviewModel::aPlanOfARegionThatIsNotActiveIsShownAndNotCounted()
{
    LeadBench bench(roundInProgress());
    bench.open(planNumber(1));
    OverviewModel model(bench.workbench());
    OverviewFilter filter;
    filter.setSourceModel(&model);
    Region closed = *findRegion(bench.state(), region(1));
    closed.isActive = false;
    QVERIFY(bench.workbench().run(mergeRegions(bench.state(), {closed})));

    QCOMPARE(filter.rowCount(), 4);
    QCOMPARE(model.index(0, OverviewModel::DecisionColumn).data().toString(),
             QStringLiteral("takes no part"));
    QCOMPARE(model.submissions().done, 3);
    QCOMPARE(model.submissions().all, 6);
    QCOMPARE(model.plansNeedingDecision(), 1);
    QCOMPARE(model.countOf(PlanAge::New), 1);
    QCOMPARE(model.cells().all, 12);
    filter.setShow(OverviewFilter::Show::New);
    QCOMPARE(regionsOf(filter), QStringList{region(3)});
    filter.setShow(OverviewFilter::Show::NeedsDecision);
    QCOMPARE(regionsOf(filter), QStringList{region(2)});
}

void tst_OverviewModel::searchesRegionsAndRaters()
{
    ReviewState state = roundInProgress();
    state.remove<Assignment>(keyOf(*state.find<Assignment>(planNumber(4), raterNumber(2))));
    state.put(Assignment{planNumber(4), raterNumber(3), false, 0});
    LeadBench bench(state);
    OverviewModel model(bench.workbench());
    OverviewFilter filter;
    filter.setSourceModel(&model);

    filter.setSearch(QStringLiteral(" region 3 "));
    QCOMPARE(regionsOf(filter), QStringList{region(3)});
    filter.setSearch({});
    filter.setRater(raterNumber(3));
    QCOMPARE(regionsOf(filter), QStringList{region(4)});
    filter.setRater({});
    QCOMPARE(filter.rowCount(), 4);
}

void tst_OverviewModel::sortsByNameAndByWhatIsOpen()
{
    ReviewState state = roundInProgress();
    Region renamed = *state.find<Region>(regionNumber(4));
    renamed.name = QStringLiteral("Éénzaam");
    state.put(renamed);
    LeadBench bench(state);
    OverviewModel model(bench.workbench());
    OverviewFilter filter;
    filter.setSourceModel(&model);

    filter.sort(OverviewModel::RegionColumn, Qt::AscendingOrder);
    QCOMPARE(filter.rowCount(), 4);
    filter.sort(OverviewModel::DecisionColumn, Qt::AscendingOrder);
    const QStringList first = regionsOf(filter).mid(0, 2);
    QVERIFY(first.contains(region(1)) && first.contains(region(2)));
}

void tst_OverviewModel::followsEveryKindOfEdit()
{
    LeadBench bench(roundInProgress());
    OverviewModel model(bench.workbench());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ReconcileBoard board(bench.workbench());

    bench.handsIn(raterNumber(2), {5, 5, 5, 2}, planNumber(3));
    QCOMPARE(stateAt(model, 2, OverviewModel::DecisionColumn), State::NeedsDecision);
    bench.open(planNumber(3));
    QVERIFY(board.acceptAllEqual());
    QCOMPARE(stateAt(model, 2, OverviewModel::DecisionColumn), State::Decided);
    bench.workbench().undo();
    QCOMPARE(stateAt(model, 2, OverviewModel::DecisionColumn), State::NeedsDecision);

    Plan plan = onePlan(5);
    plan.region = regionNumber(4);
    QVERIFY(bench.workbench().run(addPlan(bench.state(), plan)));
    QCOMPARE(model.rowCount(), 5);

    Rubric shorter = bench.state().rubric();
    shorter.indicators.front().name.nl += QStringLiteral(" (nieuw)");
    QVERIFY(bench.workbench().run(changeRubric(bench.state(), shorter, QStringLiteral("name"), testNow)));
    QCOMPARE(model.columnCount(), OverviewModel::FirstIndicator + 4);

    bench.workbench().setSession(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), int(OverviewModel::FirstIndicator));
}

void tst_OverviewModel::tooltipsShowNamesAsTheyStand()
{
    ReviewState state = reviewOfPlans(1);
    Region region = oneRegion();
    region.name = QStringLiteral("<b>Region</b>");
    state.put(region);
    LeadBench bench(state);
    OverviewModel model(bench.workbench());
    const QModelIndex index = model.index(0, OverviewModel::RegionColumn);
    QCOMPARE(index.data().toString(), QStringLiteral("<b>Region</b>"));
    QVERIFY(!index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
}

QTEST_GUILESS_MAIN(tst_OverviewModel)
#include "tst_OverviewModel.moc"
