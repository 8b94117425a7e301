// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/Controls.h"
#include "tests/ui/find/FindBench.h"
#include "ui/find/FindPage.h"
#include "ui/find/WordsField.h"
#include "ui/pdfview/PdfPane.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTreeView>
#include <QtTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ShownPage
{
    explicit ShownPage(FindBench &bench) : page(bench.lead.workbench())
    {
        page.resize(1200, 700);
        page.show();
        page.activateWindow();
        words = page.findChild<WordsField *>();
        tree = nullptr;
        for (QTreeView *view : page.findChildren<QTreeView *>()) // the contents of the plan are one, too
            tree = view->accessibleName() == u"Hits by plan" ? view : tree;
    }
    bool finds(const QString &typed)
    {
        page.startTyping();
        QTest::keyClicks(words, typed);
        return QTest::qWaitFor([this] { return page.finding().isComplete(); }, 20'000);
    }

    FindPage page;
    WordsField *words;
    QTreeView *tree;
};

const std::vector<QByteArray> twoPlans = {pdfOf({"De crisisopvang.", "Housing first voor jongeren."}),
                                          pdfOf({"Opvang voor gezinnen."})};

} // namespace

class tst_FindPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wordsAreFoundAsOneTypes();
    void enterGoesToTheHitsAndShowsThePlanThere();
    void enterOnAHitAsksToOpenThePlan();
    void f3GoesOverThePlans();
    void onlyWholeWordsWhenAsked();
    void everyControlHasAName();
};

void tst_FindPage::initTestCase()
{
    pdf::PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
    theme::apply(*qApp, theme::Mode::Light);
}

void tst_FindPage::wordsAreFoundAsOneTypes()
{
    FindBench bench(twoPlans);
    ShownPage shown(bench);
    QVERIFY(shownTexts(shown.page).join(u' ').contains(u"in 2 plan(s)"_s));
    QVERIFY(shown.finds(u"opvang; housing first"_s));
    QVERIFY(shownTexts(shown.page).contains(u"3 hit(s) in 2 of 2 plans"_s));
    QVERIFY(shownTexts(shown.page).contains(u"opvang 2 · housing first 1"_s));
    QVERIFY(shown.tree->isExpanded(shown.tree->model()->index(0, 0)));
}

void tst_FindPage::enterGoesToTheHitsAndShowsThePlanThere()
{
    FindBench bench(twoPlans);
    ShownPage shown(bench);
    QVERIFY(shown.finds(u"housing"_s));
    QTest::keyClick(shown.words, Qt::Key_Return);
    QVERIFY(shown.tree->hasFocus());
    QCOMPARE(shown.tree->currentIndex().data(PlansFindModel::WordsRole).toString(), u"Housing"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown.page.pane()->pdf() != nullptr, 10'000);
    QTRY_COMPARE(shown.page.pane()->view()->currentPage(), 1);
    QVERIFY2(shown.tree->hasFocus(), "the arrows go on through the hits");
}

void tst_FindPage::enterOnAHitAsksToOpenThePlan()
{
    FindBench bench(twoPlans);
    ShownPage shown(bench);
    QVERIFY(shown.finds(u"gezinnen"_s));
    std::optional<FindPage::Place> wanted;
    connect(&shown.page, &FindPage::openWanted, this, [&](const FindPage::Place &place) { wanted = place; });
    QTest::keyClick(shown.words, Qt::Key_Return);
    QTest::keyClick(shown.tree, Qt::Key_Return);
    QVERIFY(wanted);
    QCOMPARE(wanted->plan, planNumber(2));
    QCOMPARE(wanted->query.words, u"gezinnen"_s);
    QVERIFY(wanted->range);
}

void tst_FindPage::f3GoesOverThePlans()
{
    FindBench bench(twoPlans);
    ShownPage shown(bench);
    QVERIFY(shown.finds(u"opvang"_s));
    QTest::keyClick(shown.words, Qt::Key_F3);
    QCOMPARE(shown.tree->currentIndex().parent().row(), 0);
    QTest::keyClick(shown.words, Qt::Key_F3);
    QCOMPARE(shown.tree->currentIndex().parent().row(), 1);
    QTest::keyClick(shown.words, Qt::Key_F3);
    QCOMPARE(shown.tree->currentIndex().parent().row(), 0);
    QTest::keyClick(shown.words, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(shown.tree->currentIndex().parent().row(), 1);
}

void tst_FindPage::onlyWholeWordsWhenAsked()
{
    FindBench bench(twoPlans);
    ShownPage shown(bench);
    QVERIFY(shown.finds(u"opvang"_s));
    QCOMPARE(shown.page.finding().hitsInAll(), 2);
    shown.page.findChildren<QCheckBox *>().at(0)->click();
    QTRY_COMPARE(shown.page.finding().hitsInAll(), 1);
}

void tst_FindPage::everyControlHasAName()
{
    FindBench bench(twoPlans);
    ShownPage shown(bench);
    QVERIFY(shown.finds(u"opvang"_s));
    QCOMPARE(controlsWithoutName(shown.page), QStringList());
    QCOMPARE(labelsThatReadHtml(shown.page), QStringList());
}

QTEST_MAIN(tst_FindPage)
#include "tst_FindPage.moc"
