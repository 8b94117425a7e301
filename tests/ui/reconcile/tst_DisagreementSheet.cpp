// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/Controls.h"
#include "tests/ui/bench/LeadBench.h"

#include "core/domain/Submitting.h"
#include "core/pdf/PdfReader.h"
#include "ui/reconcile/SheetDialog.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;

namespace {

/// Plan 1: 4 against 1 on the first indicator with evidence, 2 against 4 on the second; plan 2 alike.
ReviewState farApart(const QString &reasonOfA = QStringLiteral("because"))
{
    ReviewState state = reviewOfPlans(2);
    const auto link = [&](int n, int rater, int start, const char *words) {
        Highlight highlight = passage(n, 4, start, raterNumber(rater));
        highlight.anchor.exact = QString::fromUtf8(words);
        state.put(highlight);
        state.put(Evidence{planNumber(1), indicator("WE"), raterNumber(rater), highlight.id, {}});
    };
    link(1, 1, 10, "twenty five new homes");
    link(2, 2, 11, "five new homes a year");
    link(3, 2, 90, "depends on the market");
    state.put(searchOn(1, indicator("WE"), raterNumber(2)));
    for (const int plan : {1, 2}) {
        state = submitted(std::move(state), raterNumber(1), {4, 2, 1, 1}, planNumber(plan));
        state = submitted(std::move(state), raterNumber(2), {1, 4, 1, 1}, planNumber(plan));
    }
    Submission submission = *submissionOf(state, planNumber(1), raterNumber(1), 1);
    for (Score &score : submission.scores) {
        score.reason = reasonOfA;
        if (score.indicator == indicator("WE"))
            score.ticks[builtInRubric().indicators.front().levels.at(3).criteria.front().id] = Tick::Present;
    }
    state.put(submission);
    return state;
}

/// The text of each page.
QStringList pagesOf(const QString &path)
{
    QFile file(path);
    pdf::PdfReader reader;
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<pdf::DocumentFacts> facts = reader.open(file.readAll());
    QStringList pages;
    for (int page = 0; facts && page < facts->pageCount(); ++page) {
        const Result<pdf::PageTextPtr> text = reader.text(page);
        pages << (text ? (*text)->text : QString());
    }
    return pages;
}

} // namespace

class tst_DisagreementSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cellsFarApartAreOffered();
    void aSheetSaysEverythingOfItsCell();
    void namesStandThereOnlyWhenTheyAreShown();
    void everyCellHasAPageOfItsOwn();
    void longTextsFlowOntoASecondPageWhole();
    void theRoomForTheOutcomeIsNotTorn();
    void aPlaceThatCannotBeWrittenToIsSaid();
    void theSheetIsDutchWhereTheProgramIs();
    void everyControlHasAName();
};

void tst_DisagreementSheet::initTestCase()
{
    theme::apply(*qApp, theme::Mode::Dark); // paper is light all the same
    pdf::PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
}

void tst_DisagreementSheet::cellsFarApartAreOffered()
{
    LeadBench bench(farApart());
    QVERIFY(hardCells(bench.state(), true).empty()); // not opened yet
    bench.open(planNumber(1));
    bench.open(planNumber(2));
    QCOMPARE(hardCells(bench.state(), false).size(), 4U);
    QCOMPARE(hardCells(bench.state(), false).front(), (CellPlace{planNumber(1), indicator("WE")}));
    Decision decision;
    decision.plan = planNumber(1);
    decision.indicator = indicator("WE");
    decision.kind = DecisionKind::A;
    decision.reason = QStringLiteral("talked about");
    QVERIFY(bench.workbench().run(decide(bench.state(), decision)));
    QCOMPARE(hardCells(bench.state(), false).size(), 3U);
    QCOMPARE(hardCells(bench.state(), true).size(), 4U);

    ReconcileBoard board(bench.workbench());
    bench.workbench().setPlan(planNumber(2));
    SheetDialog dialog(bench.workbench(), board);
    dialog.show();
    QCOMPARE(dialog.chosen().size(), 3U);
    named<QRadioButton>(dialog, QStringLiteral("Far apart and still open: 2 cell(s) of this plan"))->setChecked(true);
    QCOMPARE(dialog.chosen().size(), 2U);
    QVERIFY(dialog.chosen().front().plan == planNumber(2));
}

void tst_DisagreementSheet::aSheetSaysEverythingOfItsCell()
{
    LeadBench bench(farApart(QStringLiteral("The number and the year are there.")));
    bench.open();
    const auto sheet = disagreementSheet(bench.workbench(), {planNumber(1), indicator("WE")});
    QVERIFY(sheet);
    QCOMPARE(sheet->region, QStringLiteral("Region 1"));
    QCOMPARE(sheet->difference, QStringLiteral("3 level(s) apart"));
    QCOMPARE(sheet->sides.size(), 2U);
    QVERIFY(sheet->sides.at(0).level.startsWith(QStringLiteral("4 · ")));
    QCOMPARE(sheet->sides.at(0).reason, QStringLiteral("The number and the year are there."));
    QCOMPARE(sheet->sides.at(0).quotes.at(0).words, QStringLiteral("twenty five new homes"));
    QCOMPARE(sheet->sides.at(0).quotes.at(0).page, QStringLiteral("p. 5"));
    QCOMPARE(sheet->sides.at(0).quotes.at(0).sharing, QStringLiteral("marked by both"));
    QVERIFY(sheet->sides.at(1).quotes.at(1).sharing.isEmpty());
    QCOMPARE(sheet->sides.at(1).searches.size(), 1);
    QCOMPARE(sheet->levels.size(), 4U); // 1 to 4: both and what is between
    QCOMPARE(sheet->levels.front().whose, QStringLiteral("B"));
    QCOMPARE(sheet->levels.at(1).whose, QString());
    QCOMPARE(sheet->levels.back().whose, QStringLiteral("A"));
    QVERIFY(!sheet->levels.at(1).criteria.isEmpty());
    QCOMPARE(sheet->criteria.size(), 1U);
    QCOMPARE(sheet->criteria.front().a, QStringLiteral("Present"));
    QCOMPARE(sheet->criteria.front().b, QStringLiteral("–"));
}

void tst_DisagreementSheet::namesStandThereOnlyWhenTheyAreShown()
{
    LeadBench bench(farApart());
    bench.open();
    const auto titles = [&] {
        const auto sheet = disagreementSheet(bench.workbench(), {planNumber(1), indicator("WE")});
        return QStringList{sheet->sides.at(0).title, sheet->sides.at(1).title};
    };
    QCOMPARE(titles(), (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    ReconcileBoard board(bench.workbench());
    QVERIFY(board.setNamesShown(true));
    QCOMPARE(titles(), (QStringList{QStringLiteral("A · R1 Anna"), QStringLiteral("B · R2 Bram")}));
}

void tst_DisagreementSheet::everyCellHasAPageOfItsOwn()
{
    LeadBench bench(farApart());
    bench.open(planNumber(1));
    bench.open(planNumber(2));
    ReconcileBoard board(bench.workbench());
    SheetDialog dialog(bench.workbench(), board);
    const QString path = bench.path(QStringLiteral("sheets.pdf"));
    QVERIFY(dialog.writePdf(path));
    const QStringList pages = pagesOf(path);
    QCOMPARE(pages.size(), 4);
    for (const QString &page : pages) {
        QVERIFY2(page.contains(QStringLiteral("Outcome of the talk")), qPrintable(page));
        QVERIFY(page.contains(QStringLiteral("What the levels say")));
        QVERIFY(!page.contains(QStringLiteral("Anna")) && !page.contains(QStringLiteral("Bram")));
    }
    QVERIFY(pages.at(0).contains(QStringLiteral("twenty")));
    QVERIFY(pages.at(0).contains(QStringLiteral("depends on the market")));
    QVERIFY(pages.at(3).contains(QStringLiteral("Region 2")));
}

void tst_DisagreementSheet::longTextsFlowOntoASecondPageWhole()
{
    QString reason;
    for (int n = 1; n <= 400; ++n)
        reason += QStringLiteral("Sentence number%1 of a reason that nobody wants to lose on paper. ").arg(n);
    LeadBench bench(farApart(reason));
    bench.open();
    bench.workbench().setPlan(planNumber(1));
    ReconcileBoard board(bench.workbench());
    SheetDialog dialog(bench.workbench(), board);
    dialog.show();
    for (QRadioButton *choice : dialog.findChildren<QRadioButton *>()) {
        if (choice->text().startsWith(QStringLiteral("Only the current cell")))
            choice->setChecked(true);
    }
    const QString path = bench.path(QStringLiteral("long.pdf"));
    QVERIFY(dialog.writePdf(path));
    const QStringList pages = pagesOf(path);
    QVERIFY2(pages.size() >= 3, qPrintable(QString::number(pages.size())));
    // By word: on paper the other column stands beside each line.
    const QStringList words = pages.join(QLatin1Char(' ')).split(QRegularExpression(QStringLiteral("\\s+")));
    for (int n = 1; n <= 400; ++n)
        QVERIFY2(words.count(QStringLiteral("number%1").arg(n)) == 1, qPrintable(QString::number(n)));
    QVERIFY(pages.last().contains(QStringLiteral("Outcome of the talk")));
    QVERIFY(pages.at(1).contains(QStringLiteral("page 2 of %1").arg(pages.size())));
}

void tst_DisagreementSheet::theRoomForTheOutcomeIsNotTorn()
{
    // Whatever the length of what stands above it.
    for (int sentences = 0; sentences < 60; sentences += 4) {
        LeadBench bench(farApart(QStringLiteral("A sentence of a reason that has some length to it. ").repeated(sentences)));
        bench.open();
        bench.workbench().setPlan(planNumber(1));
        ReconcileBoard board(bench.workbench());
        SheetDialog dialog(bench.workbench(), board);
        const QString path = bench.path(QStringLiteral("outcome.pdf"));
        QVERIFY(dialog.writePdf(path));
        for (const QString &page : pagesOf(path))
            QCOMPARE(page.contains(QStringLiteral("Outcome of the talk")), page.contains(QStringLiteral("Why:")));
    }
}

void tst_DisagreementSheet::aPlaceThatCannotBeWrittenToIsSaid()
{
    LeadBench bench(farApart());
    bench.open();
    ReconcileBoard board(bench.workbench());
    SheetDialog dialog(bench.workbench(), board);
    dialog.show();
    QVERIFY(!dialog.writePdf(bench.path(QStringLiteral("no such folder/sheets.pdf"))));
    QVERIFY2(shownTexts(dialog).last().contains(QStringLiteral("sheets.pdf")), qPrintable(shownTexts(dialog).last()));
}

void tst_DisagreementSheet::theSheetIsDutchWhereTheProgramIs()
{
    LeadBench bench(farApart());
    bench.open();
    const CellPlace cell{planNumber(1), indicator("WE")};
    const QString english = disagreementSheet(bench.workbench(), cell)->levels.front().criteria.front();
    bench.workbench().setDutch(true);
    const QString dutch = disagreementSheet(bench.workbench(), cell)->levels.front().criteria.front();
    QVERIFY(english != dutch);
}

void tst_DisagreementSheet::everyControlHasAName()
{
    LeadBench bench(farApart());
    bench.open();
    ReconcileBoard board(bench.workbench());
    SheetDialog dialog(bench.workbench(), board);
    dialog.show();
    QCOMPARE(controlsWithoutName(dialog), QStringList());
}

QTEST_MAIN(tst_DisagreementSheet)
#include "tst_DisagreementSheet.moc"
