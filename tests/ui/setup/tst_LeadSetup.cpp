// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/PdfFixtures.h"
#include "tests/ui/bench/Controls.h"
#include "tests/ui/bench/LeadBench.h"

#include "core/domain/Dashboard.h"
#include "core/domain/PairPlanning.h"
#include "core/domain/PlanFacts.h"
#include "core/domain/Scoring.h"
#include "core/domain/Setup.h"
#include "core/exchange/HandOver.h"
#include "core/pdf/PdfReader.h"
#include "ui/pdfview/PdfPane.h"
#include "ui/setup/ImportPreviewDialog.h"
#include "ui/setup/PairPlannerDialog.h"
#include "ui/setup/PlanReader.h"
#include "ui/setup/PlansTab.h"
#include "ui/setup/ProjectTab.h"
#include "ui/setup/RatersTab.h"
#include "ui/setup/RegionsTab.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ReviewState nobodyAssigned(int plans)
{
    ReviewState state = reviewOfPlans(plans);
    std::vector<Assignment> assigned;
    for (const auto &[key, assignment] : state.all<Assignment>())
        assigned.push_back(assignment);
    for (const Assignment &assignment : assigned)
        state.remove<Assignment>(keyOf(assignment));
    return state;
}

void choose(QComboBox *box, const QString &text)
{
    QVERIFY(box);
    const int index = box->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

QString allTextIn(const QWidget &page)
{
    return shownTexts(page).join(u'\n');
}

/// Plan 1 gets this PDF instead of the one without bytes that the builders give it.
DocumentId giveDocument(LeadBench &bench, const QByteArray &pdf)
{
    Document document = oneDocument();
    const Result<DocumentId> stored = bench.session().storeDocument(pdf);
    if (!stored || !bench.workbench().run(removeDocument(bench.state(), planNumber(1), document.sha256)))
        qFatal("the document cannot be stored");
    document.sha256 = *stored;
    document.pages = 1;
    document.bytes = pdf.size();
    bench.workbench().run(addDocument(bench.state(), document));
    return *stored;
}

} // namespace

class tst_LeadSetup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        pdf::PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
        theme::apply(*qApp, theme::Mode::Light);
    }
    void pairsAreProposedThenAssignedWithOneUndo();
    void anotherDrawingGivesOtherPairs();
    void theDialogSaysWhyPairsCannotBe();
    void aPlanThatIsNamedLikeHtmlStaysText();
    void aRaterIsExcludedAndLetInAgain();
    void aClaimOfTheDashboardIsSetAgainstTheSearch();
    void aTableOfCardsIsShownBeforeItIsTakenIn();
    void howAGroupTookPartIsChosenOnTheCard();
    void aSelectionBecomesThePassageOfAFact();
    void aPassageOfTheCardIsInNoHandOut();
    void theScaleAndTheCutOffAreChangedInTheWindow();
    void everyControlHasAName();
};

void tst_LeadSetup::pairsAreProposedThenAssignedWithOneUndo()
{
    LeadBench bench(nobodyAssigned(6));
    PairPlannerDialog dialog(bench.workbench());
    dialog.show();
    QTRY_VERIFY(dialog.proposal().isDrawn());
    auto *plans = named<QTableView>(dialog, u"Proposal by plan"_s);
    QVERIFY(plans);
    QCOMPARE(plans->model()->rowCount(), 6);
    QCOMPARE(dialog.proposal().load(0), 4);
    QVERIFY(bench.state().all<Assignment>().size() == 0); // a proposal changes nothing
    QVERIFY2(allTextIn(dialog).contains(u"Every rule is kept. 12 new"_s), qPrintable(allTextIn(dialog)));

    named<QPushButton>(dialog, u"Assign"_s)->click();

    QCOMPARE(bench.state().all<Assignment>().size(), std::size_t(12));
    bench.workbench().undo();
    QCOMPARE(bench.state().all<Assignment>().size(), std::size_t(0));
}

void tst_LeadSetup::anotherDrawingGivesOtherPairs()
{
    LeadBench bench(nobodyAssigned(12));
    PairPlannerDialog dialog(bench.workbench());
    dialog.show();
    QTRY_VERIFY(dialog.proposal().isDrawn());
    const auto raters = [&dialog] {
        QStringList all;
        for (int row = 0; row < dialog.proposal().rowCount(); ++row)
            all << dialog.proposal().index(row, PairProposal::FirstColumn).data().toString()
                << dialog.proposal().index(row, PairProposal::SecondColumn).data().toString();
        return all;
    };
    const QStringList first = raters();

    dialog.findChild<QSpinBox *>()->setValue(2);
    QTRY_VERIFY(!dialog.proposal().isDrawing());
    QVERIFY(raters() != first);
    dialog.findChild<QSpinBox *>()->setValue(1);
    QTRY_VERIFY(!dialog.proposal().isDrawing());
    QCOMPARE(raters(), first);
}

/// A tooltip that took it for HTML would open the file.
void tst_LeadSetup::aPlanThatIsNamedLikeHtmlStaysText()
{
    ReviewState state = nobodyAssigned(6);
    for (int n = 1; n <= 6; ++n) {
        Plan plan = onePlan(n);
        plan.title = u"<img src='/etc/passwd'>"_s;
        state.put(plan);
    }
    LeadBench bench(state);
    PairPlannerDialog dialog(bench.workbench());
    dialog.show();
    QTRY_VERIFY(dialog.proposal().isDrawn());
    const QModelIndex plan = dialog.proposal().index(0, 0);
    QVERIFY2(plan.data().toString().contains(u"<img"_s), qPrintable(plan.data().toString()));
    const QString tip = plan.data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"&lt;img"_s) && !tip.contains(u"<img"_s), qPrintable(tip));
}

void tst_LeadSetup::theDialogSaysWhyPairsCannotBe()
{
    LeadBench bench(nobodyAssigned(6));
    for (const int rater : {1, 2})
        bench.workbench().run(
            excludeRater(bench.state(), raterNumber(rater), regionNumber(4), ExclusionWhy::WrotePlan));
    PairPlannerDialog dialog(bench.workbench());
    dialog.show();
    QTRY_VERIFY(dialog.proposal().isDrawn());

    QVERIFY2(allTextIn(dialog).contains(u"Region 4: Plan 4 cannot get two raters"_s), qPrintable(allTextIn(dialog)));
    QVERIFY(named<QPushButton>(dialog, u"Assign all the same"_s));
}

void tst_LeadSetup::aRaterIsExcludedAndLetInAgain()
{
    LeadBench bench(reviewOfPlans(3));
    RatersTab tab(bench.workbench());
    tab.resize(1366, 600);
    tab.show();

    choose(named<QComboBox>(tab, u"Region that is not to be scored"_s), u"Region 2"_s);
    choose(named<QComboBox>(tab, u"Why it is not to be scored"_s), u"wrote the plan"_s);
    named<QPushButton>(tab, u"Exclude"_s)->click();

    const auto exclusions = exclusionsOf(bench.state(), raterNumber(1));
    QCOMPARE(exclusions.size(), std::size_t(1));
    QCOMPARE(exclusions[0]->why, ExclusionWhy::WrotePlan);
    QVERIFY(allTextIn(tab).contains(u"Region 2 · wrote the plan"_s));
    named<QToolButton>(tab, u"Let Region 2 be scored again"_s)->click();
    QTRY_VERIFY(exclusionsOf(bench.state(), raterNumber(1)).empty());
}

void tst_LeadSetup::aClaimOfTheDashboardIsSetAgainstTheSearch()
{
    LeadBench bench(reviewOfPlans(2));
    Region region = *bench.state().find<Region>(regionNumber(1));
    region.outcome = SearchOutcome::OlderPlan;
    bench.workbench().run(mergeRegions(bench.state(), {region}));
    RegionsTab tab(bench.workbench());
    tab.resize(1366, 600);
    tab.show();

    QTest::keyClicks(named<QLineEdit>(tab, u"Day of the claim"_s), u"2024-06-30"_s);
    QTest::keyClicks(named<QLineEdit>(tab, u"Version of the dashboard"_s), u"first"_s);
    named<QPushButton>(tab, u"Add claim"_s)->click();

    QCOMPARE(claimsOf(bench.state(), regionNumber(1)).size(), std::size_t(1));
    QVERIFY2(allTextIn(tab).contains(u"Dashboard: new plan (first). Search: older plan found. ≠ claimed, not found"_s),
             qPrintable(allTextIn(tab)));
    QTest::keyClicks(named<QLineEdit>(tab, u"Day of the claim"_s), u"2024"_s); // a claim has a day
    named<QPushButton>(tab, u"Add claim"_s)->click();
    QCOMPARE(bench.lastRefusal(), std::optional(Error::Code::BadDate));
    bench.workbench().undo();
    QVERIFY(claimsOf(bench.state(), regionNumber(1)).empty());
    QVERIFY(!bench.state().find<Region>(regionNumber(1))->dashboardNew);
}

void tst_LeadSetup::aTableOfCardsIsShownBeforeItIsTakenIn()
{
    LeadBench bench(reviewOfPlans(2));
    const auto plan = planCardImport(bench.state(), "region,tags,kind\r\nRegion 1,een,\r\nRegion 2,twee,boek\r\n");
    QVERIFY(plan.has_value());
    ImportPreviewDialog dialog(bench.workbench(), u"Cards"_s, *plan);
    dialog.show();
    auto *table = named<QTableWidget>(dialog, u"Lines of the table"_s);
    QCOMPARE(table->item(0, 2)->text(), u"changes"_s);
    QVERIFY2(table->item(1, 2)->text().contains(u"kind: boek"_s), qPrintable(table->item(1, 2)->text()));
    QVERIFY(bench.state().find<Plan>(planNumber(1))->tags.isEmpty());

    named<QPushButton>(dialog, u"Take in"_s)->click();

    QCOMPARE(bench.state().find<Plan>(planNumber(1))->tags, QStringList(u"een"_s));
    QVERIFY(bench.state().find<Plan>(planNumber(2))->tags.isEmpty());
    bench.workbench().undo();
    QVERIFY(bench.state().find<Plan>(planNumber(1))->tags.isEmpty());
}

void tst_LeadSetup::howAGroupTookPartIsChosenOnTheCard()
{
    LeadBench bench(reviewOfPlans(1));
    Plan plan = *bench.state().find<Plan>(planNumber(1));
    plan.involved = QStringList(u"Jongerenpanel"_s);
    bench.workbench().run(changePlan(bench.state(), plan));
    PlansTab tab(bench.workbench());
    tab.resize(1366, 700);
    tab.show();

    choose(named<QComboBox>(tab, u"How Jongerenpanel took part in making this plan"_s), u"advised"_s);
    QTRY_COMPARE(participationIn(bench.state(), planNumber(1)).size(), std::size_t(1));
    choose(named<QComboBox>(tab, u"How Jongerenpanel is to take part later"_s), u"co-decided"_s);
    QTRY_COMPARE(participationIn(bench.state(), planNumber(1)).size(), std::size_t(2));

    const auto both = participationIn(bench.state(), planNumber(1));
    QCOMPARE(both[0], (Participation{u"Jongerenpanel"_s, Realisation::Realised, Rung::Advised}));
    QCOMPARE(both[1], (Participation{u"Jongerenpanel"_s, Realisation::Announced, Rung::Codecided}));
}

void tst_LeadSetup::aSelectionBecomesThePassageOfAFact()
{
    LeadBench bench(nobodyAssigned(1));
    pdf::fixtures::RawPage page;
    page.content = pdf::fixtures::textAt(72, 700, "Vastgesteld op 12 maart 2024 door alle colleges");
    giveDocument(bench, pdf::fixtures::rawPdf({page}));
    PlansTab tab(bench.workbench());
    tab.resize(1366, 700);
    tab.show();
    tab.setPdfShown(true);
    PdfPane *pane = tab.reader()->pane();
    QTRY_VERIFY_WITH_TIMEOUT(pane->view()->textOfPage(0), 20'000);

    pane->view()->setSelection(pdf::fixtures::rangeOf(*pane->view()->textOfPage(0), u"12 maart 2024"_s));
    auto *link = named<QPushButton>(tab, u"Link selection to…"_s);
    QVERIFY(link && link->isEnabled());
    link->menu()->actions().front()->trigger(); // adoption

    const auto passages = passagesOf(bench.state(), planNumber(1), CardFact::Adopted);
    QCOMPARE(passages.size(), std::size_t(1));
    const Highlight *passage = bench.state().find<Highlight>(passages[0]->highlight);
    QCOMPARE(passage->anchor.exact, u"12 maart 2024"_s);
    QCOMPARE(passage->rater, bench.workbench().person());
    QVERIFY(named<QPushButton>(tab, u"Passage of Adoption, page 1: 12 maart 2024"_s));
    bench.workbench().undo();
    QVERIFY(bench.state().all<Highlight>().size() == 0);
}

void tst_LeadSetup::aPassageOfTheCardIsInNoHandOut()
{
    LeadBench bench(reviewOfPlans(1));
    Highlight marked = passage(1, 0, 10, raterNumber(0));
    marked.document = giveDocument(bench, "%PDF-1.4 stands for the plan");
    QVERIFY(bench.workbench().run(
        linkFact(bench.state(), CardFact::Adopted, marked, bench.workbench().person())));
    QCOMPARE(bench.state().all<Highlight>().size(), std::size_t(1));
    const QString path = bench.path(u"anna.meetlat"_s);

    QVERIFY(handOut(bench.session(), raterNumber(1), path));

    const auto copy = ReviewSession::open(path);
    QVERIFY(copy.has_value());
    QCOMPARE((*copy)->state().all<Plan>().size(), std::size_t(1));
    QVERIFY((*copy)->state().all<PlanFact>().size() == 0);
    QVERIFY((*copy)->state().all<Highlight>().size() == 0);
}

void tst_LeadSetup::theScaleAndTheCutOffAreChangedInTheWindow()
{
    LeadBench bench(reviewOfPlans(1));
    ProjectTab tab(bench.workbench());
    tab.resize(1366, 600);
    tab.show();

    choose(named<QComboBox>(tab, u"Scale of the ladders"_s), u"0 to 5, as the method says"_s);
    QCOMPARE(bench.state().project().scale, Scale::ZeroToFive);
    bench.comesIn(raterNumber(1), scoreIndicator(bench.state(), scoreOf(0)));
    choose(named<QComboBox>(tab, u"Scale of the ladders"_s), u"1 to 5, as the rubric describes"_s);

    QCOMPARE(bench.lastRefusal(), std::optional(Error::Code::ScaleInUse));
    QCOMPARE(bench.state().project().scale, Scale::ZeroToFive);
    QCOMPARE(named<QComboBox>(tab, u"Scale of the ladders"_s)->currentIndex(), 1);
    auto *cutoff = named<QDateEdit>(tab, u"Day from which a plan is new"_s);
    cutoff->setDate(QDate(2023, 1, 1));
    Q_EMIT cutoff->editingFinished();
    QCOMPARE(bench.state().project().cutoff, QDate(2023, 1, 1));
    QCOMPARE(controlsWithoutName(tab), QStringList());
}

void tst_LeadSetup::everyControlHasAName()
{
    LeadBench bench(nobodyAssigned(3));
    bench.workbench().run(excludeRater(bench.state(), raterNumber(1), regionNumber(1), ExclusionWhy::Other));
    PairPlannerDialog dialog(bench.workbench());
    dialog.show();
    QTRY_VERIFY(dialog.proposal().isDrawn());
    QCOMPARE(controlsWithoutName(dialog), QStringList());
    QCOMPARE(labelsThatReadHtml(dialog), QStringList());
    QVERIFY(dialog.minimumSizeHint().width() <= 1366);
    PlansTab tab(bench.workbench());
    tab.resize(1366, 676);
    tab.show();
    tab.setPdfShown(true);
    QCOMPARE(controlsWithoutName(tab), QStringList());
    QVERIFY2(tab.minimumSizeHint().width() <= 1366, qPrintable(QString::number(tab.minimumSizeHint().width())));
}

QTEST_MAIN(tst_LeadSetup)
#include "tst_LeadSetup.moc"
