// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/Controls.h"
#include "tests/ui/bench/LeadBench.h"

#include "ui/rubric/RubricPage.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;

namespace {

class Shown
{
public:
    explicit Shown(LeadBench &bench) : page(bench.workbench())
    {
        page.resize(1366, 676);
        page.show();
    }
    void press(const char *name) { named<QPushButton>(page, QString::fromUtf8(name))->click(); }
    RubricPage page;
};

} // namespace

class tst_RubricPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }
    void showsEveryTextInBothLanguages();
    void aNewVersionKeepsEveryScore();
    void whatIsTypedSurvivesAnotherIndicator();
    void cancelKeepsTheOldText();
    void everyControlHasAName();
    void longNamesOfIndicatorsWrap();
};

void tst_RubricPage::longNamesOfIndicatorsWrap()
{
    LeadBench bench(reviewOfPlans(1));
    Shown shown(bench);
    QTest::qWait(20);
    auto *list = shown.page.findChild<QListWidget *>();
    const QFontMetrics metrics(list->font());
    int wrapped = 0;
    for (int row = 0; row < list->count(); ++row) {
        const QRect place = list->visualItemRect(list->item(row));
        QVERIFY(place.right() < list->viewport()->width());
        wrapped += place.height() > 2 * metrics.height() - 2 ? 1 : 0;
    }
    QVERIFY(wrapped > 0); // the full English name of the first indicator is wider than the list
}

void tst_RubricPage::showsEveryTextInBothLanguages()
{
    LeadBench bench(reviewOfPlans(1));
    Shown shown(bench);
    auto *indicators = shown.page.findChild<QListWidget *>();
    QCOMPARE(indicators->count(), 4);
    for (int at = 0; at < indicators->count(); ++at) {
        indicators->setCurrentRow(at);
        const QStringList texts = shownTexts(shown.page);
        const Indicator &indicator = builtInRubric().indicators.at(static_cast<std::size_t>(at));
        for (const Level &level : indicator.levels) {
            for (const Criterion &criterion : level.criteria) {
                QVERIFY2(texts.contains(criterion.text.nl), qPrintable(criterion.id.value));
                QVERIFY2(texts.contains(criterion.text.en), qPrintable(criterion.id.value));
            }
        }
    }
}

void tst_RubricPage::aNewVersionKeepsEveryScore()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    Shown shown(bench);
    QVERIFY(shownTexts(shown.page).join(QLatin1Char('\n')).contains(QStringLiteral("8 score(s) under this version")));
    shown.press("Edit a new version…");
    auto *name = named<QPlainTextEdit>(shown.page, QStringLiteral("Indicator, Dutch"));
    QVERIFY(name);
    name->setPlainText(QStringLiteral("Wonen als eerste"));
    named<QLineEdit>(shown.page, QStringLiteral("What changed, and why"))->setText(QStringLiteral("clearer name"));
    const std::size_t scores = bench.state().all<Score>().size();
    shown.press("Save as new version");

    QCOMPARE(bench.state().all<RubricVersion>().size(), 2U);
    QCOMPARE(bench.state().rubric().indicators.front().name.nl, QStringLiteral("Wonen als eerste"));
    QCOMPARE(bench.state().all<Score>().size(), scores);
    for (const auto &[key, score] : bench.state().all<Score>())
        QCOMPARE(score.rubric, firstRubric());
    QVERIFY(shownTexts(shown.page).join(QLatin1Char('\n')).contains(QStringLiteral("clearer name")));
    auto *versions = named<QComboBox>(shown.page, QStringLiteral("Version of the rubric"));
    QCOMPARE(versions->count(), 2);
    QVERIFY(versions->currentText().endsWith(QStringLiteral("in force")));
}

void tst_RubricPage::whatIsTypedSurvivesAnotherIndicator()
{
    LeadBench bench(reviewOfPlans(1));
    Shown shown(bench);
    auto *indicators = shown.page.findChild<QListWidget *>();
    shown.press("Edit a new version…");
    named<QPlainTextEdit>(shown.page, QStringLiteral("Indicator, Dutch"))->setPlainText(QStringLiteral("Eerste"));
    indicators->setCurrentRow(1);
    named<QPlainTextEdit>(shown.page, QStringLiteral("Indicator, Dutch"))->setPlainText(QStringLiteral("Tweede"));
    indicators->setCurrentRow(0);
    QCOMPARE(named<QPlainTextEdit>(shown.page, QStringLiteral("Indicator, Dutch"))->toPlainText(),
             QStringLiteral("Eerste"));
    shown.press("Save as new version");
    QCOMPARE(bench.state().rubric().indicators.at(0).name.nl, QStringLiteral("Eerste"));
    QCOMPARE(bench.state().rubric().indicators.at(1).name.nl, QStringLiteral("Tweede"));
}

void tst_RubricPage::cancelKeepsTheOldText()
{
    LeadBench bench(reviewOfPlans(1));
    Shown shown(bench);
    shown.press("Edit a new version…");
    named<QPlainTextEdit>(shown.page, QStringLiteral("Indicator, Dutch"))->setPlainText(QStringLiteral("Anders"));
    shown.press("Cancel");
    QCOMPARE(bench.state().all<RubricVersion>().size(), 1U);
    QVERIFY(shownTexts(shown.page).contains(builtInRubric().indicators.front().name.nl));
}

void tst_RubricPage::everyControlHasAName()
{
    LeadBench bench(reviewOfPlans(1));
    Shown shown(bench);
    QCOMPARE(controlsWithoutName(shown.page), QStringList());
    shown.press("Edit a new version…");
    QCOMPARE(controlsWithoutName(shown.page), QStringList());
    QCOMPARE(labelsThatReadHtml(shown.page), QStringList());
}

QTEST_MAIN(tst_RubricPage)
#include "tst_RubricPage.moc"
