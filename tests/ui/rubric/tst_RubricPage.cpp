// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/Controls.h"
#include "tests/ui/bench/LeadBench.h"

#include "core/domain/RubricEditing.h"
#include "ui/rubric/RubricPage.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
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
    void whatIsEditedOutlivesThePageAndIsAskedAbout();
    void everyControlHasAName();
    void longNamesOfIndicatorsWrap();
    void aFindingLeadsToItsPlace();
    void findingsFollowWhatIsTyped();
    void saysHowManyScoresStandUnderAnotherText();
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

void tst_RubricPage::whatIsEditedOutlivesThePageAndIsAskedAbout()
{
    LeadBench bench(reviewOfPlans(1));
    {
        Shown shown(bench);
        shown.press("Edit a new version…");
        bench.workbench().commitPendingTexts();
        QCOMPARE(draftSentences(bench.workbench()), QStringList()); // nothing is changed yet
        shown.page.findChild<QListWidget *>()->setCurrentRow(1);
        named<QPlainTextEdit>(shown.page, QStringLiteral("Indicator, Dutch"))->setPlainText(QStringLiteral("Anders"));
        named<QLineEdit>(shown.page, QStringLiteral("What changed, and why"))->setText(QStringLiteral("clearer name"));
        bench.workbench().commitPendingTexts(); // another language
    }
    QCOMPARE(draftSentences(bench.workbench()).size(), 1);

    Shown again(bench);
    QCOMPARE(named<QPlainTextEdit>(again.page, QStringLiteral("Indicator, Dutch"))->toPlainText(),
             QStringLiteral("Anders"));
    again.press("Save as new version");
    QCOMPARE(bench.state().rubric().indicators.at(1).name.nl, QStringLiteral("Anders"));
    QVERIFY(shownTexts(again.page).join(QLatin1Char('\n')).contains(QStringLiteral("clearer name")));
    QCOMPARE(draftSentences(bench.workbench()), QStringList());

    again.press("Edit a new version…");
    named<QPlainTextEdit>(again.page, QStringLiteral("Indicator, Dutch"))->setPlainText(QStringLiteral("Weer anders"));
    bench.workbench().commitPendingTexts();
    again.press("Cancel");
    QCOMPARE(draftSentences(bench.workbench()), QStringList());
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

namespace {

int rowOfFinding(const QListWidget &findings, const QString &words)
{
    for (int row = 0; row < findings.count(); ++row) {
        if (findings.item(row)->text().contains(words))
            return row;
    }
    return -1;
}

} // namespace

void tst_RubricPage::aFindingLeadsToItsPlace()
{
    LeadBench bench(reviewOfPlans(1));
    Shown shown(bench);
    auto *findings = named<QListWidget>(shown.page, QStringLiteral("Places to look at"));
    QVERIFY(findings);
    const int row = rowOfFinding(*findings, QStringLiteral("PA.5.b · Same sentence in two levels"));
    QVERIFY(row >= 0);

    findings->setCurrentRow(row);

    QCOMPARE(named<QListWidget>(shown.page, QStringLiteral("Indicators"))->currentRow(), 2);
    const auto labels = shown.page.findChildren<QLabel *>();
    const auto text = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("zelfde zin als bij 4"));
    });
    QVERIFY(text != labels.end());
    QVERIFY(!(*text)->visibleRegion().isEmpty()); // scrolled into view
}

void tst_RubricPage::findingsFollowWhatIsTyped()
{
    LeadBench bench(reviewOfPlans(1));
    Shown shown(bench);
    auto *findings = named<QListWidget>(shown.page, QStringLiteral("Places to look at"));
    const int before = findings->count();
    QVERIFY(rowOfFinding(*findings, QStringLiteral("WE.2.c")) < 0 ||
            rowOfFinding(*findings, QStringLiteral("WE.2.l")) >= 0);
    shown.press("Edit a new version…");
    QCOMPARE(findings->count(), before);

    const auto fields = shown.page.findChildren<QPlainTextEdit *>();
    const auto field = std::find_if(fields.begin(), fields.end(), [](const QPlainTextEdit *edit) {
        return edit->accessibleName().startsWith(QStringLiteral("WE.2.l")) &&
               edit->toPlainText().contains(QStringLiteral("kwaliteit"));
    });
    QVERIFY(field != fields.end());
    (*field)->setPlainText(QStringLiteral("De gemeente koopt fietsen"));

    QTRY_VERIFY(rowOfFinding(*findings, QStringLiteral("WE.2.l")) < 0);
    QVERIFY(bench.state().all<RubricVersion>().size() == 1); // nothing is saved by looking
}

void tst_RubricPage::saysHowManyScoresStandUnderAnotherText()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    Rubric changed = bench.state().rubric();
    changed.indicators[0].question.nl = QStringLiteral("Anders?");
    bench.workbench().run(changeRubric(bench.state(), changed, QStringLiteral("clearer"), testNow));
    Shown shown(bench);

    QVERIFY2(shownTexts(shown.page).join(QLatin1Char('|')).contains(QStringLiteral("2 score")),
             qPrintable(shownTexts(shown.page).join(QLatin1Char('|'))));
}

QTEST_MAIN(tst_RubricPage)
#include "tst_RubricPage.moc"
