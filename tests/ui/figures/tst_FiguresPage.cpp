// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/Controls.h"
#include "tests/ui/bench/LeadBench.h"
#include "tests/ui/figures/ReviewedPlans.h"

#include "core/domain/Publishing.h"
#include "core/exchange/FileWriting.h"
#include "core/exchange/Tables.h"
#include "ui/figures/FigureDialog.h"
#include "ui/figures/FiguresPage.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/FigurePlansModel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

class tst_FiguresPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }
    void showsTheSentenceOfTheChosenFigureAndThePlansBehindIt();
    void enterOnAPlanOpensItAtThePassage();
    void showsHowTheLevelsOfTheDenominatorAreSpread();
    void followsADecision();
    void computesNothingWhileItIsNotShown();
    void keepsAFigureOfOnesOwnAndUndoTakesItBack();
    void composesAFigureByKeyboard();
    void refusesTheNameOfAnotherFigureAndKeepsTheChoices();
    void sortsByLevelOnlyAfterSayingWhyNot();
    void copiesTheSentenceInEitherLanguage();
    void exportsAllFiguresAsATable();
    void everyControlHasANameAndFitsASmallScreen();

private:
    static QTableView *table(FiguresPage &page, const char *name)
    {
        return named<QTableView>(page, QString::fromLatin1(name));
    }
};

namespace {

void show(FiguresPage &page)
{
    page.resize(1366, 676);
    page.show();
    QCoreApplication::processEvents();
}

SavedFigure ownFigure(const QString &title)
{
    figures::FigureFilter filter;
    filter.counted.levels = {{indicator("WE"), figures::Compare::Exactly, 3}};
    SavedFigure figure;
    figure.title = title;
    figure.filter = figures::toText(filter);
    return figure;
}

/// Answers the next message box with the button of that text.
void answer(const QString &text)
{
    QTimer::singleShot(0, qApp, [text] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if (button->text() == text) {
                button->click();
                return;
            }
        }
        box->reject();
        QFAIL(qPrintable(text));
    });
}

} // namespace

void tst_FiguresPage::showsTheSentenceOfTheChosenFigureAndThePlansBehindIt()
{
    LeadBench bench(reviewedPlans(3)); // levels 3, 4 and 5
    FiguresPage page(bench.workbench());
    show(page);
    page.choose(u"F09"_s);

    QVERIFY(shownTexts(page).contains(
        u"In 2 of the 3 plans (66.7%) there are concrete actions for a shift from shelter to housing."_s));
    QVERIFY(shownTexts(page).contains(u"2 of 3 = 66.7%   only A's scores: 2, only B's: 2"_s));
    const QAbstractItemModel *plans = table(page, "Plans behind the figure")->model();
    QCOMPARE(plans->rowCount(), 2);
    QCOMPARE(plans->index(0, FigurePlansModel::RegionColumn).data().toString(), u"Region 2"_s);
    QCOMPARE(plans->index(0, FigurePlansModel::LevelColumn).data().toString(), u"4"_s);
    QCOMPARE(plans->index(0, FigurePlansModel::QuoteColumn).data().toString(), u"‘Words of plan 2’"_s);
    QCOMPARE(plans->index(0, FigurePlansModel::PageColumn).data().toString(), u"p. 3"_s);
    named<QPushButton>(page, u"Show the 1 other(s)"_s)->click();
    QCOMPARE(plans->rowCount(), 1);
    QCOMPARE(plans->index(0, FigurePlansModel::RegionColumn).data().toString(), u"Zwolle"_s);
}

void tst_FiguresPage::enterOnAPlanOpensItAtThePassage()
{
    LeadBench bench(reviewedPlans(3));
    FiguresPage page(bench.workbench());
    show(page);
    page.choose(u"F09"_s);
    QSignalSpy wanted(&page, &FiguresPage::openWanted);
    QTableView *plans = table(page, "Plans behind the figure");
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(table(page, "Figures of the report"), Qt::Key_Return); // from the figure to its plans
    QVERIFY(plans->hasFocus());
    QTest::keyClick(plans, Qt::Key_Down);
    QTest::keyClick(plans, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).value<PlanId>(), planNumber(3));
    QCOMPARE(wanted.at(0).at(1).value<IndicatorId>(), indicator("WE"));
    QCOMPARE(wanted.at(0).at(2).value<HighlightId>(), highlightNumber(3));
}

void tst_FiguresPage::showsHowTheLevelsOfTheDenominatorAreSpread()
{
    LeadBench bench(reviewedPlans(3)); // levels 3, 4 and 5 on WE
    FiguresPage page(bench.workbench());
    show(page);
    const auto choose = [&](const QString &id) {
        auto *figures = table(page, "Figures of the report");
        for (int row = 0; row < figures->model()->rowCount(); ++row) {
            figures->setCurrentIndex(figures->model()->index(row, 0));
            if (shownTexts(page).contains(id))
                return true;
        }
        return false;
    };
    QVERIFY(choose(u"F09"_s));
    auto *numbers = named<QTableView>(page, u"Numbers of: Distribution of levels"_s);
    QVERIFY(numbers && numbers->isVisible());
    QStringList rows;
    for (int row = 0; row < numbers->model()->rowCount(); ++row)
        rows << numbers->model()->index(row, 0).data().toString() + u'=' + numbers->model()->index(row, 1).data().toString();
    QVERIFY2(rows.contains(u"3=1"_s) && rows.contains(u"4=1"_s) && rows.contains(u"5=1"_s) && rows.contains(u"2=0"_s),
             qPrintable(rows.join(u' ')));
    QVERIFY(choose(u"F01"_s)); // of regions: there are no levels in it
    QVERIFY(!numbers->isVisible());
}

void tst_FiguresPage::followsADecision()
{
    LeadBench bench(reviewedPlans(3));
    FiguresPage page(bench.workbench());
    show(page);
    page.choose(u"F09"_s);
    QVERIFY(bench.workbench().run(withdrawDecision(bench.state(), planNumber(2), indicator("WE"))));
    QTRY_VERIFY(shownTexts(page).contains(u"In 1 of the 2 plans with a decision (50.0%) there are concrete actions for a "
                                          "shift from shelter to housing; on 1 plan no decision has been taken yet."_s));
    bench.workbench().undo();
    QTRY_COMPARE(page.model().figure(page.model().rowOf(u"F09"_s))->value, std::optional(2));
}

void tst_FiguresPage::computesNothingWhileItIsNotShown()
{
    LeadBench bench(reviewedPlans(2));
    FiguresPage page(bench.workbench());
    show(page);
    page.hide();
    QSignalSpy refreshed(&page.model(), &FigureListModel::refreshed);
    bench.workbench().run(withdrawDecision(bench.state(), planNumber(2), indicator("WE")));
    QTest::qWait(20);
    QCOMPARE(refreshed.count(), 0);
    page.show();
    QCOMPARE(page.model().figure(page.model().rowOf(u"F09"_s))->denominator, std::optional(1));
}

void tst_FiguresPage::keepsAFigureOfOnesOwnAndUndoTakesItBack()
{
    LeadBench bench(reviewedPlans(3));
    FiguresPage page(bench.workbench());
    show(page);
    QVERIFY(bench.workbench().run(saveFigure(bench.state(), ownFigure(u"Only in words"_s))));
    const QString id = savedFigures(bench.state()).front()->id.value;
    QTRY_VERIFY(page.model().rowOf(id) >= 0);
    page.choose(id);
    QVERIFY(shownTexts(page).contains(u"Only in words"_s));
    QVERIFY(shownTexts(page).contains(u"In 1 of the 3 plans (33.3%) the level for Housing First is 3."_s));
    named<QPushButton>(page, u"Delete"_s)->click();
    QTRY_COMPARE(page.model().rowOf(id), -1);
    bench.workbench().undo();
    QTRY_VERIFY(page.model().rowOf(id) >= 0);
    page.choose(u"F01"_s);
    QVERIFY(!named<QPushButton>(page, u"Delete"_s));
}

void tst_FiguresPage::composesAFigureByKeyboard()
{
    LeadBench bench(reviewedPlans(3));
    FigureDialog dialog(bench.workbench(), {});
    dialog.show();
    QVERIFY(!named<QPushButton>(dialog, u"Save"_s)->isEnabled());
    QTest::keyClicks(named<QLineEdit>(dialog, u"Name of the figure"_s), u"At most three"_s);
    auto *on = named<QComboBox>(dialog, u"Counted: Indicator"_s);
    QTest::keyClick(on, Qt::Key_Down); // Housing First
    QTest::keyClick(named<QComboBox>(dialog, u"Counted: Compared"_s), Qt::Key_Down); // at most
    QTest::keyClick(named<QComboBox>(dialog, u"Counted: Level"_s), Qt::Key_Up);      // 3
    QVERIFY2(shownTexts(dialog).contains(u"In 1 of the 3 plans (33.3%) the level for Housing First is 3 or lower."_s),
             qPrintable(shownTexts(dialog).join(u'\n')));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(savedFigures(bench.state()).size(), std::size_t(1));
    const auto filter = figures::filterFromText(savedFigures(bench.state()).front()->filter);
    QVERIFY(filter && filter->counted.levels.front().compare == figures::Compare::AtMost);
    QCOMPARE(controlsWithoutName(dialog), QStringList());
}

void tst_FiguresPage::refusesTheNameOfAnotherFigureAndKeepsTheChoices()
{
    LeadBench bench(reviewedPlans(1));
    bench.workbench().run(saveFigure(bench.state(), ownFigure(u"Taken"_s)));
    FigureDialog dialog(bench.workbench(), ownFigure(u"taken"_s));
    dialog.show();
    named<QPushButton>(dialog, u"Save"_s)->click();
    QVERIFY(dialog.isVisible());
    QVERIFY(shownTexts(dialog).contains(u"Another figure has this name. Choose another."_s));
    QCOMPARE(savedFigures(bench.state()).size(), std::size_t(1));
}

void tst_FiguresPage::sortsByLevelOnlyAfterSayingWhyNot()
{
    LeadBench bench(reviewedPlans(3));
    FiguresPage page(bench.workbench());
    show(page);
    page.choose(u"F09"_s);
    auto *order = named<QComboBox>(page, u"Order of the plans"_s);
    QTableView *plans = table(page, "Plans behind the figure");
    const auto first = [&] { return plans->model()->index(0, 0).data().toString(); };
    const auto choose = [&](int index) {
        order->setCurrentIndex(index);
        Q_EMIT order->activated(index);
    };
    QCOMPARE(first(), u"Region 2"_s);
    answer(u"Keep by name"_s);
    choose(1);
    QCOMPARE(first(), u"Region 2"_s);
    QCOMPARE(order->currentIndex(), 0);
    answer(u"Sort by level"_s);
    choose(1);
    QCOMPARE(first(), u"Region 3"_s);
    choose(0);
    choose(1); // it is not asked again
    QCOMPARE(first(), u"Region 3"_s);
}

void tst_FiguresPage::copiesTheSentenceInEitherLanguage()
{
    LeadBench bench(reviewedPlans(3));
    FiguresPage page(bench.workbench());
    show(page);
    page.choose(u"F09"_s);
    named<QPushButton>(page, u"Copy in Dutch"_s)->click();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"Bij 2 van de 3 plannen (66,7 %)"_s));
    named<QPushButton>(page, u"Copy in English"_s)->click();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"In 2 of the 3 plans (66.7%)"_s));
    named<QPushButton>(page, u"Copy sentences"_s)->click();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.size() > 15);
    QVERIFY(lines.filter(u"Not computable"_s).isEmpty());
}

void tst_FiguresPage::exportsAllFiguresAsATable()
{
    LeadBench bench(reviewedPlans(3));
    bench.workbench().run(saveFigure(bench.state(), ownFigure(u"=Own"_s)));
    FiguresPage page(bench.workbench());
    show(page);
    const QString path = bench.path(u"figures.csv"_s);
    page.exportTo(path);
    const Result<QByteArray> bytes = readWholeFile(path);
    QVERIFY(bytes.has_value());
    const Result<TextTable> csv = parseCsv(*bytes);
    QVERIFY(csv.has_value());
    QCOMPARE(csv->rows.size(), std::size_t(34));
    for (const TextTable::Row &row : csv->rows) {
        if (csv->cell(row, u"id"_s) == u"F09"_s) {
            QCOMPARE(csv->cell(row, u"value"_s), u"2"_s);
            QCOMPARE(csv->cell(row, u"percent"_s), u"66.7"_s);
            QCOMPARE(csv->cell(row, u"plans"_s), u"Region 2;Region 3"_s);
        }
    }
    QVERIFY(bytes->contains("\"'=Own\""));
    QVERIFY(bench.announced().contains(u"The figures are in figures.csv."_s));
}

void tst_FiguresPage::everyControlHasANameAndFitsASmallScreen()
{
    LeadBench bench(reviewedPlans(3));
    FiguresPage page(bench.workbench());
    show(page);
    page.choose(u"F09"_s);
    QVERIFY2(page.minimumSizeHint().width() <= 1366, qPrintable(QString::number(page.minimumSizeHint().width())));
    QVERIFY2(page.minimumSizeHint().height() <= 676, qPrintable(QString::number(page.minimumSizeHint().height())));
    QCOMPARE(controlsWithoutName(page), QStringList());
    QCOMPARE(labelsThatReadHtml(page), QStringList());
    for (const char *name : {"Figures of the report", "Plans behind the figure"})
        QCOMPARE(table(page, name)->horizontalScrollBar()->maximum(), 0);
    const QModelIndex index = page.model().index(page.model().rowOf(u"F09"_s), FigureListModel::SentenceColumn);
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(u"F09: In 2 of the 3"_s));
}

QTEST_MAIN(tst_FiguresPage)
#include "tst_FiguresPage.moc"
