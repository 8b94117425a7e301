// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Highlighting.h"
#include "core/domain/Submitting.h"
#include "tests/ui/scoring/RaterBench.h"
#include "ui/viewmodels/ReviewDesk.h"

#include <QSignalSpy>
#include <QTest>

namespace meetlat::test {

class tst_ReviewDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAtTheFirstPlanThatIsNotSubmitted();
    void choosingALevelKeepsReasonAndTicks();
    void choosingALevelTakesBackNotDeterminable();
    void aLevelOutsideTheScaleDoesNothing();
    void aHighlightIsSelectedAndIsEvidenceForTheCurrentIndicator();
    void deletingEvidenceIsOneStepToUndo();
    void relinkingGoesAlongToTheOtherIndicator();
    void nextEvidenceGoesRound();
    void nothingChangesOnASubmittedPlan();
    void aRecordedSearchCountsAsEvidence();
    void stepsStayWithinTheRubricAndTheList();
};

void tst_ReviewDesk::startsAtTheFirstPlanThatIsNotSubmitted()
{
    RaterBench bench(2);
    std::map<IndicatorId, QString> gaps;
    for (const char *code : {"WE", "PR", "PA", "BB"})
        gaps.emplace(indicator(code), QStringLiteral("test"));
    bench.put(submitPlan(bench.state(), planNumber(1), raterNumber(1), gaps, testNow));

    const ReviewDesk desk(bench.workbench());

    QCOMPARE(bench.workbench().plan(), planNumber(2));
    QCOMPARE(bench.workbench().indicator(), indicator("WE"));
}

void tst_ReviewDesk::choosingALevelKeepsReasonAndTicks()
{
    RaterBench bench;
    ReviewDesk desk(bench.workbench());
    desk.setReason(planNumber(1), indicator("WE"), QStringLiteral("because"));
    desk.setTick(indicator("WE"), criterion("WE.4.b"), Tick::Present);

    desk.chooseLevel(4);

    QCOMPARE(bench.score().level, std::optional<int>(4));
    QCOMPARE(bench.score().reason, QStringLiteral("because"));
    QCOMPARE(bench.score().ticks.at(criterion("WE.4.b")), Tick::Present);
}

void tst_ReviewDesk::choosingALevelTakesBackNotDeterminable()
{
    RaterBench bench;
    ReviewDesk desk(bench.workbench());
    desk.setNotDeterminable(true);
    QVERIFY(bench.score().notDeterminable);

    desk.chooseLevel(2);

    QVERIFY(!bench.score().notDeterminable);
    QCOMPARE(bench.score().level, std::optional<int>(2));
    QVERIFY(bench.refusals().empty());
}

void tst_ReviewDesk::aLevelOutsideTheScaleDoesNothing()
{
    RaterBench bench;
    ReviewDesk desk(bench.workbench());
    desk.chooseLevel(3);

    desk.chooseLevel(0);
    bench.workbench().setIndicator(indicator("BB"));
    desk.chooseLevel(5);

    QCOMPARE(bench.score().level, std::optional<int>(3));
    QVERIFY(!bench.score("BB").isGiven());
    QVERIFY(bench.refusals().empty());
}

void tst_ReviewDesk::aHighlightIsSelectedAndIsEvidenceForTheCurrentIndicator()
{
    RaterBench bench;
    ReviewDesk desk(bench.workbench());
    bench.workbench().setIndicator(indicator("PR"));

    QVERIFY(desk.highlight(documentNumber(1), someAnchor()));
    desk.setKind(EvidenceKind::Smart); // the key right after H
    desk.toggleStance();

    QVERIFY(desk.selected());
    QCOMPARE(desk.selected()->kind, EvidenceKind::Smart);
    QCOMPARE(desk.selected()->stance, Stance::Contradicts);
    QCOMPARE(evidenceOf(bench.state(), planNumber(1), indicator("PR"), raterNumber(1)).size(), 1U);
    QCOMPARE(desk.evidenceCount(indicator("WE")), 0);
}

void tst_ReviewDesk::deletingEvidenceIsOneStepToUndo()
{
    RaterBench bench;
    ReviewDesk desk(bench.workbench());
    QVERIFY(desk.highlight(documentNumber(1), someAnchor()));
    const HighlightId id = bench.workbench().highlight();

    desk.deleteSelected();
    QCOMPARE(desk.evidenceCount(indicator("WE")), 0);
    QVERIFY(bench.workbench().highlight().isEmpty());
    bench.workbench().undo();

    QVERIFY(bench.state().find<Highlight>(id));
    QCOMPARE(desk.evidenceCount(indicator("WE")), 1);
}

void tst_ReviewDesk::relinkingGoesAlongToTheOtherIndicator()
{
    RaterBench bench;
    ReviewDesk desk(bench.workbench());
    QVERIFY(desk.highlight(documentNumber(1), someAnchor()));

    desk.relink(indicator("PA"));

    QCOMPARE(bench.workbench().indicator(), indicator("PA"));
    QCOMPARE(desk.evidenceCount(indicator("WE")), 0);
    QCOMPARE(desk.evidenceCount(indicator("PA")), 1);
}

void tst_ReviewDesk::nextEvidenceGoesRound()
{
    RaterBench bench;
    ReviewDesk desk(bench.workbench());
    bench.put(addHighlight(bench.state(), passage(1, 0, 10), indicator("WE")));
    bench.put(addHighlight(bench.state(), passage(2, 3, 10), indicator("WE")));
    QSignalSpy revealed(&desk, &ReviewDesk::revealWanted);

    QList<HighlightId> visited;
    for (int i = 0; i < 3; ++i) {
        desk.selectNextEvidence();
        visited << bench.workbench().highlight();
    }

    QCOMPARE(visited, (QList<HighlightId>{highlightNumber(1), highlightNumber(2), highlightNumber(1)}));
    QCOMPARE(revealed.count(), 3);
}

void tst_ReviewDesk::nothingChangesOnASubmittedPlan()
{
    RaterBench bench;
    ReviewDesk desk(bench.workbench());
    desk.chooseLevel(4);
    std::map<IndicatorId, QString> gaps;
    for (const char *code : {"WE", "PR", "PA", "BB"})
        gaps.emplace(indicator(code), QStringLiteral("not found"));
    QVERIFY(desk.submit(gaps));

    QVERIFY(!desk.canEdit());
    desk.chooseLevel(2);
    QCOMPARE(bench.score().level, std::optional<int>(4));
    QCOMPARE(bench.refusals(), std::vector{Error::Code::PlanIsSubmitted});
    QVERIFY(!desk.reopen({}));
    QVERIFY(desk.reopen(QStringLiteral("a page was missing")));
    QVERIFY(desk.canEdit());
}

void tst_ReviewDesk::aRecordedSearchCountsAsEvidence()
{
    RaterBench bench;
    ReviewDesk desk(bench.workbench());

    QVERIFY(desk.recordSearch(QStringLiteral("  ervaringskennis "), 0, 40, 44));

    const auto searches = searchesOf(bench.state(), planNumber(1), indicator("WE"), raterNumber(1));
    QCOMPARE(searches.size(), 1U);
    QCOMPARE(searches.front()->terms, QStringList{QStringLiteral("ervaringskennis")});
    QCOMPARE(searches.front()->pagesSearched, 40);
    QCOMPARE(desk.evidenceCount(indicator("WE")), 1);
    desk.deleteSearch(searches.front()->id);
    QCOMPARE(desk.evidenceCount(indicator("WE")), 0);
}

void tst_ReviewDesk::stepsStayWithinTheRubricAndTheList()
{
    RaterBench bench(2);
    ReviewDesk desk(bench.workbench());

    desk.goToIndicator(-1);
    QCOMPARE(bench.workbench().indicator(), indicator("WE"));
    for (int i = 0; i < 9; ++i)
        desk.goToIndicator(1);
    QCOMPARE(bench.workbench().indicator(), indicator("BB"));
    desk.goToPlan(1);
    desk.goToPlan(1);
    QCOMPARE(bench.workbench().plan(), planNumber(2));
    desk.goToPlan(-1);
    QCOMPARE(bench.workbench().plan(), planNumber(1));
}

} // namespace meetlat::test

QTEST_GUILESS_MAIN(meetlat::test::tst_ReviewDesk)
#include "tst_ReviewDesk.moc"
