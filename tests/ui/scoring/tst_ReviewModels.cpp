// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Highlighting.h"
#include "core/domain/Submitting.h"
#include "core/domain/Versions.h"
#include "tests/ui/scoring/RaterBench.h"
#include "ui/viewmodels/EvidenceListModel.h"
#include "ui/viewmodels/PlanListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace meetlat::test {

class tst_ReviewModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListFollowsWhatIsScored();
    void theListIsEmptyWithoutAProject();
    void evidenceStandsInReadingOrderThenSearches();
    void aPassageInANewVersionIsListedWhereItStandsNow();
    void changingAKindChangesOneRow();
};

void tst_ReviewModels::theListFollowsWhatIsScored()
{
    RaterBench bench(3);
    PlanListModel model(bench.workbench());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Region 1"));
    QCOMPARE(model.index(0).data(PlanListModel::CellsRole).toInt(), 4);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    bench.put(scoreIndicator(bench.state(), scoreOf(3)));
    bench.put(addHighlight(bench.state(), passage(1), indicator("WE")));
    QCOMPARE(model.index(0).data(PlanListModel::CompleteRole).toInt(), 1);
    QVERIFY(changed.count() >= 1);
    QCOMPARE(model.index(1).data(PlanListModel::CompleteRole).toInt(), 0);

    std::map<IndicatorId, QString> gaps;
    for (const char *code : {"PR", "PA", "BB"})
        gaps.emplace(indicator(code), QStringLiteral("not found"));
    bench.put(submitPlan(bench.state(), planNumber(1), raterNumber(1), gaps, testNow));
    QVERIFY(model.index(0).data(PlanListModel::IsSubmittedRole).toBool());
    QVERIFY(model.index(0).data(PlanListModel::StateRole).toString().contains(QStringLiteral("14")));
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Submitted")));
    QCOMPARE(model.submittedCount(), 1);
}

void tst_ReviewModels::theListIsEmptyWithoutAProject()
{
    RaterBench bench;
    PlanListModel model(bench.workbench());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    bench.workbench().setSession(nullptr);

    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(planNumber(1)), -1);
}

void tst_ReviewModels::evidenceStandsInReadingOrderThenSearches()
{
    RaterBench bench;
    EvidenceListModel model(bench.workbench());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(planNumber(1), indicator("WE"), raterNumber(1));
    QCOMPARE(model.rowCount(), 0);

    bench.put(recordSearch(bench.state(), searchOn(1, indicator("WE"))));
    bench.put(addHighlight(bench.state(), passage(2, 5, 0), indicator("WE")));
    bench.put(addHighlight(bench.state(), passage(1, 2, 0), indicator("WE")));
    bench.put(addHighlight(bench.state(), area(3, 7, 0.5), indicator("PR")));

    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowOf(highlightNumber(1)), 0);
    QCOMPARE(model.rowOf(highlightNumber(2)), 1);
    QCOMPARE(model.rowOf(highlightNumber(3)), -1);
    QCOMPARE(model.index(0).data(EvidenceListModel::BadgeRole).toString(), QStringLiteral("A"));
    QVERIFY(model.index(2).data(EvidenceListModel::HighlightIdRole).toString().isEmpty());
    QVERIFY(model.index(2).data().toString().contains(QStringLiteral("wonen")));
}

void tst_ReviewModels::aPassageInANewVersionIsListedWhereItStandsNow()
{
    RaterBench bench;
    EvidenceListModel model(bench.workbench());
    model.show(planNumber(1), indicator("WE"), raterNumber(1));
    bench.put(addHighlight(bench.state(), passage(1, 2, 0), indicator("WE")));
    QCOMPARE(model.index(0).data(EvidenceListModel::PageRole).toString(), QStringLiteral("p. 3"));

    bench.put(replaceDocument(bench.state(), planNumber(1), documentNumber(1), oneDocument(7), testNow));
    const auto cell = [&](int role) { return model.index(0).data(role).toString(); };
    QCOMPARE(cell(EvidenceListModel::PageRole), QStringLiteral("p. 3, earlier version"));
    QVERIFY(model.index(0).data(EvidenceListModel::NeedsLookRole).toBool());
    QVERIFY(cell(Qt::AccessibleTextRole).contains(QStringLiteral("nobody has said yet where it stands")));
    QVERIFY(cell(EvidenceListModel::QuoteRole).contains(QStringLiteral("more homes")));

    Placement placement;
    placement.highlight = highlightNumber(1);
    placement.document = documentNumber(7);
    placement.state = Anchor::State::Fuzzy;
    placement.targets = passage(1, 8).anchor.targets;
    placement.exact = QStringLiteral("many more homes");
    bench.put(placeHighlights(bench.state(), {placement}, raterNumber(1)));
    QCOMPARE(cell(EvidenceListModel::PageRole), QStringLiteral("p. 9"));
    QVERIFY(cell(EvidenceListModel::QuoteRole).contains(QStringLiteral("many more homes")));
    QVERIFY(!model.index(0).data(EvidenceListModel::NeedsLookRole).toBool());

    placement.state = Anchor::State::Orphan;
    placement.targets.clear();
    placement.exact.clear();
    bench.put(placeHighlights(bench.state(), {placement}, raterNumber(1)));
    QCOMPARE(cell(EvidenceListModel::PageRole), QStringLiteral("p. 3, earlier version"));
    QVERIFY(cell(Qt::AccessibleTextRole).contains(QStringLiteral("no longer in this one")));
}

void tst_ReviewModels::changingAKindChangesOneRow()
{
    RaterBench bench;
    bench.put(addHighlight(bench.state(), passage(1, 2, 0), indicator("WE")));
    EvidenceListModel model(bench.workbench());
    model.show(planNumber(1), indicator("WE"), raterNumber(1));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    Highlight context = *bench.state().find<Highlight>(highlightNumber(1));
    context.kind = EvidenceKind::Context;
    context.stance = Stance::Contradicts;
    bench.put(changeHighlight(bench.state(), context));

    QCOMPARE(reset.count(), 0); // the selection in the list stays
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(0).data(EvidenceListModel::BadgeRole).toString(), QStringLiteral("X"));
    QVERIFY(model.index(0).data(EvidenceListModel::ContradictsRole).toBool());
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Contradicts")));
}

} // namespace meetlat::test

QTEST_MAIN(meetlat::test::tst_ReviewModels)
#include "tst_ReviewModels.moc"
