// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/ProjectFixture.h"
#include "tests/support/SmallDisk.h"
#include "tests/ui/bench/Controls.h"
#include "tests/ui/bench/LeadBench.h"

#include "ui/setup/PlanCard.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace meetlat;
using namespace meetlat::test;

namespace {

class Shown
{
public:
    explicit Shown(LeadBench &bench) : card(bench.workbench())
    {
        card.setPlan(planNumber(1));
        card.resize(620, 700);
        card.show();
        card.activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
    }
    QLineEdit *field(const char *name) { return named<QLineEdit>(card, QString::fromUtf8(name)); }
    void type(const char *name, const QString &text)
    {
        QLineEdit *edit = field(name);
        QVERIFY2(edit, name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    PlanCard card;
};

} // namespace

class tst_PlanCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        SmallDisk(100); // before any thread is started
        theme::apply(*qApp, theme::Mode::Light);
    }
    void keepsADateAsFarAsItIsKnown_data();
    void keepsADateAsFarAsItIsKnown();
    void refusesABadDateInWordsAndKeepsTheRest();
    void keepsWhatIsTypedAfterAPause();
    void anotherPlanNeverGetsWhatWasTypedForThisOne();
    void whatCouldNotBeWrittenIsThereOnComingBack();
    void signatoriesHaveNamesAndPortfolios();
    void ticksActionLines();
    void aGroupWithASemicolonInItsNameStaysOneGroup();
    void everyControlHasAName();
};

void tst_PlanCard::keepsADateAsFarAsItIsKnown_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("age");
    QTest::newRow("year") << QStringLiteral("2024") << 0 << 0 << QStringLiteral("new plan");
    QTest::newRow("month") << QStringLiteral("2024-03") << 3 << 0 << QStringLiteral("new plan");
    QTest::newRow("day") << QStringLiteral("2024-03-12") << 3 << 12 << QStringLiteral("new plan");
    QTest::newRow("the year of the cut-off")
        << QStringLiteral("2022") << 0 << 0 << QStringLiteral("new or older?");
}

void tst_PlanCard::keepsADateAsFarAsItIsKnown()
{
    QFETCH(QString, typed);
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(QString, age);
    LeadBench bench(reviewOfPlans(1));
    Shown shown(bench);
    shown.type("Adopted", typed);

    const std::optional<PartialDate> adopted = bench.state().find<Plan>(planNumber(1))->adopted;
    QVERIFY(adopted);
    QCOMPARE(adopted->year, typed.left(4).toInt());
    QCOMPARE(adopted->month, month);
    QCOMPARE(adopted->day, day);
    QVERIFY2(shownTexts(shown.card).join(QLatin1Char('\n')).contains(age), qPrintable(age));
}

void tst_PlanCard::aGroupWithASemicolonInItsNameStaysOneGroup()
{
    ReviewState state = reviewOfPlans(1);
    Plan plan = *state.find<Plan>(planNumber(1));
    plan.involved = {QStringLiteral("clients; relatives"), QStringLiteral("council")};
    state.put(plan);
    LeadBench bench(state);
    Shown shown(bench);
    shown.type("Source", QStringLiteral("website of the region"));
    QCOMPARE(bench.state().find<Plan>(planNumber(1))->source, QStringLiteral("website of the region"));
    QCOMPARE(bench.state().find<Plan>(planNumber(1))->involved, plan.involved);
}

void tst_PlanCard::refusesABadDateInWordsAndKeepsTheRest()
{
    LeadBench bench(reviewOfPlans(1));
    Shown shown(bench);
    shown.type("Adopted", QStringLiteral("12 maart"));
    QVERIFY(!bench.state().find<Plan>(planNumber(1))->adopted);
    const QString texts = shownTexts(shown.card).join(QLatin1Char('\n'));
    QVERIFY2(texts.contains(QStringLiteral("“12 maart” is not a date")), qPrintable(texts));

    shown.type("Source", QStringLiteral("website of the region"));
    QCOMPARE(bench.state().find<Plan>(planNumber(1))->source, QStringLiteral("website of the region"));
    QCOMPARE(shown.field("Adopted")->text(), QStringLiteral("12 maart"));

    shown.type("Adopted", QStringLiteral("2024-03"));
    QVERIFY(!shownTexts(shown.card).join(QLatin1Char('\n')).contains(QStringLiteral("is not a date")));
    QCOMPARE(bench.state().find<Plan>(planNumber(1))->adopted->month, 3);
}

void tst_PlanCard::keepsWhatIsTypedAfterAPause()
{
    LeadBench bench(reviewOfPlans(1));
    Shown shown(bench);
    shown.field("Title")->setFocus();
    shown.field("Title")->selectAll();
    QTest::keyClicks(shown.field("Title"), QStringLiteral("Beleidsplan"));
    QCOMPARE(bench.state().find<Plan>(planNumber(1))->title, QStringLiteral("Plan 1"));
    QTRY_COMPARE_WITH_TIMEOUT(bench.state().find<Plan>(planNumber(1))->title, QStringLiteral("Beleidsplan"), 3000);
}

void tst_PlanCard::anotherPlanNeverGetsWhatWasTypedForThisOne()
{
    LeadBench bench(reviewOfPlans(2));
    Shown shown(bench);
    shown.field("Title")->setFocus();
    shown.field("Title")->selectAll();
    QTest::keyClicks(shown.field("Title"), QStringLiteral("Of the first"));
    shown.field("Adopted")->setText(QStringLiteral("nonsense"));

    shown.card.setPlan(planNumber(2));
    QCOMPARE(bench.state().find<Plan>(planNumber(1))->title, QStringLiteral("Of the first"));
    QCOMPARE(shown.field("Title")->text(), QStringLiteral("Plan 2"));
    QVERIFY(shown.field("Adopted")->text().isEmpty());
    shown.card.commit();
    QCOMPARE(bench.state().find<Plan>(planNumber(2))->title, QStringLiteral("Plan 2"));
}

void tst_PlanCard::whatCouldNotBeWrittenIsThereOnComingBack()
{
    SmallDisk disk(2000);
    auto made = ReviewSession::create(disk.path("review.meetlat"), ProjectFixture::leadsFile(),
                                      ProjectFixture::contentsOf(reviewOfPlans(2)), {false, QStringLiteral("-")});
    QVERIFY(made);
    LeadBench bench(reviewOfPlans(2));
    bench.workbench().setSession(std::move(made).value());
    Shown shown(bench);
    disk.fill();
    shown.field("Source")->setText(QStringLiteral("website of the region"));

    shown.card.setPlan(planNumber(2));
    const auto refusal = bench.lastRefusal();
    const QString ofTheOther = shown.field("Source")->text();
    shown.card.setPlan(planNumber(1));
    const QString back = shown.field("Source")->text();
    shown.card.setPlan(planNumber(2));
    disk.makeRoom();

    QCOMPARE(refusal, std::optional(Error::Code::DiskFull));
    QCOMPARE(ofTheOther, QString());
    QCOMPARE(back, QStringLiteral("website of the region"));
    bench.workbench().commitPendingTexts(); // Try again
    QCOMPARE(bench.state().find<Plan>(planNumber(1))->source, QStringLiteral("website of the region"));
    QCOMPARE(bench.state().find<Plan>(planNumber(2))->source, QString());
}

void tst_PlanCard::signatoriesHaveNamesAndPortfolios()
{
    ReviewState state = reviewOfPlans(1);
    Plan plan = onePlan();
    plan.signatories = {{QStringLiteral("J. Smit"), QStringLiteral("Elders"), {Portfolio::Care}}};
    state.put(plan);
    LeadBench bench(state);
    Shown shown(bench);
    QCOMPARE(shown.field("Name")->text(), QStringLiteral("J. Smit"));

    named<QPushButton>(shown.card, QStringLiteral("Add signatory"))->click();
    QCOMPARE(bench.state().find<Plan>(planNumber(1))->signatories.size(), 1U); // an empty line does not count
    const QList<QLineEdit *> fields = shown.card.findChildren<QLineEdit *>();
    const auto second = std::find_if(fields.begin(), fields.end(), [](QLineEdit *field) {
        return accessibleNameOf(*field) == QStringLiteral("Municipality") && field->text().isEmpty();
    });
    QVERIFY(second != fields.end());
    (*second)->setFocus();
    QTest::keyClicks(*second, QStringLiteral("Overal"));
    QTest::keyClick(*second, Qt::Key_Tab);
    const std::vector<Signatory> both = bench.state().find<Plan>(planNumber(1))->signatories;
    QCOMPARE(both.size(), 2U);
    QCOMPARE(both.front(), plan.signatories.front());
    QCOMPARE(both.back().municipality, QStringLiteral("Overal"));

    named<QToolButton>(shown.card, QStringLiteral("Remove signatory"))->click();
    QCOMPARE(bench.state().find<Plan>(planNumber(1))->signatories.size(), 1U);
    QCOMPARE(bench.state().find<Plan>(planNumber(1))->signatories.front().municipality, QStringLiteral("Overal"));
}

void tst_PlanCard::ticksActionLines()
{
    ReviewState state = reviewOfPlans(1);
    Plan plan = onePlan();
    plan.actionLines = {QStringLiteral("EIGEN"), QStringLiteral("PREVENTIE")};
    state.put(plan);
    LeadBench bench(state);
    Shown shown(bench);
    QVERIFY(named<QCheckBox>(shown.card, QStringLiteral("Prevention"))->isChecked());
    named<QCheckBox>(shown.card, QStringLiteral("Housing First"))->click();
    QCOMPARE(bench.state().find<Plan>(planNumber(1))->actionLines,
             (QStringList{QStringLiteral("EIGEN"), QStringLiteral("PREVENTIE"), QStringLiteral("WONEN_EERST")}));
    named<QCheckBox>(shown.card, QStringLiteral("Prevention"))->click();
    QCOMPARE(bench.state().find<Plan>(planNumber(1))->actionLines,
             (QStringList{QStringLiteral("EIGEN"), QStringLiteral("WONEN_EERST")}));
}

void tst_PlanCard::everyControlHasAName()
{
    LeadBench bench(reviewOfPlans(1));
    Shown shown(bench);
    named<QPushButton>(shown.card, QStringLiteral("Add signatory"))->click();
    QCOMPARE(controlsWithoutName(shown.card), QStringList());
    QCOMPARE(labelsThatReadHtml(shown.card), QStringList());
}

QTEST_MAIN(tst_PlanCard)
#include "tst_PlanCard.moc"
