// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/Controls.h"
#include "tests/ui/bench/LeadBench.h"

#include "core/domain/Highlighting.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/Versions.h"
#include "ui/reconcile/CellRow.h"
#include "ui/reconcile/ReconcilePage.h"
#include "ui/shell/Theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QMap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;

namespace {

/// One plan with evidence of both raters, scored 3 and 2 on the first indicator.
ReviewState withEvidence()
{
    ReviewState state = reviewOfPlans(2);
    const auto link = [&](int n, int rater, EvidenceKind kind) {
        Highlight highlight = passage(n, 4, 10 * n, raterNumber(rater));
        highlight.kind = kind;
        state.put(highlight);
        state.put(Evidence{planNumber(1), indicator("WE"), raterNumber(rater), highlight.id, {}});
    };
    link(1, 1, EvidenceKind::Action);
    link(2, 2, EvidenceKind::Context);
    state.put(searchOn(1, indicator("WE"), raterNumber(2)));
    state = handedIn(state, 1);
    Submission submission = *submissionOf(state, planNumber(1), raterNumber(1), 1);
    for (Score &score : submission.scores) {
        if (score.indicator == indicator("WE"))
            score.ticks[builtInRubric().indicators.front().levels.at(2).criteria.front().id] = Tick::Present;
    }
    state.put(submission);
    return state;
}

/// The page as it is shown on a small screen.
class Shown
{
public:
    explicit Shown(LeadBench &bench) : page(bench.workbench())
    {
        page.resize(1366, 676);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }
    ReconcilePage page;
};

} // namespace

class tst_ReconcilePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysWhoIsWaitedForAndShowsNoValue();
    void aPlanIsOpenedByTheLead();
    void showsReasonsCriteriaAndEvidenceOfBoth();
    void evidenceIsListedWhereItStandsInTheNewVersion();
    void theReasonAndRecordAreInViewHoweverMuchDiffers();
    void keysChooseRecordAndGoOn();
    void aMissingReasonIsAskedForInWords();
    void namesAppearOnlyWhenAskedFor();
    void aThirdRaterStandsBelowAandB();
    void everyControlHasANameAndFitsItsPlace();
    void namesAreNeverReadAsHtml();
    void noKeyMeansTwoThings();
    void theKeyThatOpensAPlanIsTheOneThatRecords();
    void aChoiceThatNeedsAReasonLeadsToIt();
    void aReasonBeingTypedStandsOnThePageOfAnotherLanguage();
    void sharedEvidenceStandsSideBySideAndBothShow();
    void aCellBeginsWithItsFirstPassage();
};

void tst_ReconcilePage::initTestCase()
{
    theme::apply(*qApp, theme::Mode::Light);
}

void tst_ReconcilePage::saysWhoIsWaitedForAndShowsNoValue()
{
    ReviewState state = submitted(reviewOfPlans(1), raterNumber(1), {4, 4, 4, 2});
    LeadBench bench(state);
    Shown shown(bench);

    const QString texts = shownTexts(shown.page).join(QLatin1Char('\n'));
    QVERIFY2(texts.contains(QStringLiteral("Waiting for: Bram.")), qPrintable(texts));
    QVERIFY(shown.page.findChildren<CellRow *>().isEmpty());
    QVERIFY(!named<QPushButton>(shown.page, QStringLiteral("Open for reconciling")));
}

void tst_ReconcilePage::aPlanIsOpenedByTheLead()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    Shown shown(bench);
    auto *open = named<QPushButton>(shown.page, QStringLiteral("Open for reconciling"));
    QVERIFY(open);

    open->click();
    QVERIFY(bench.state().find<Opening>(planNumber(1)));
    QCOMPARE(shown.page.findChildren<CellRow *>().size(), 1);
    const QString said = accessibleNameOf(*shown.page.findChild<CellRow *>());
    QVERIFY2(said.contains(QStringLiteral("Decision needed")), qPrintable(said));
}

void tst_ReconcilePage::showsReasonsCriteriaAndEvidenceOfBoth()
{
    LeadBench bench(withEvidence());
    bench.open();
    Shown shown(bench);

    const QStringList texts = shownTexts(shown.page);
    QVERIFY2(texts.contains(QStringLiteral("Reason A: because")), qPrintable(texts.join(QLatin1Char('\n'))));
    QVERIFY(texts.contains(QStringLiteral("Reason B: because")));
    QVERIFY(texts.contains(QStringLiteral("✓ Present")));
    QVERIFY(texts.contains(QStringLiteral("Searched: wonen – 0 hit(s)")));
    QVERIFY(named<QPushButton>(shown.page, QStringLiteral("Concrete action, p. 5, more homes")));
    QVERIFY(named<QPushButton>(shown.page, QStringLiteral("Context, p. 5, more homes")));
    named<QPushButton>(shown.page, QStringLiteral("Context, p. 5, more homes"))->click();
    QCOMPARE(bench.workbench().highlight(), highlightNumber(2));
}

void tst_ReconcilePage::evidenceIsListedWhereItStandsInTheNewVersion()
{
    LeadBench bench(withEvidence());
    bench.open();
    Document newer = oneDocument(7);
    newer.fileName = QStringLiteral("plan-1 v2.pdf");
    QVERIFY(bench.workbench().run(
        replaceDocument(bench.state(), planNumber(1), documentNumber(1), newer, testNow)));
    Placement placement;
    placement.highlight = highlightNumber(1);
    placement.document = documentNumber(7);
    placement.state = Anchor::State::Fuzzy;
    placement.targets = passage(1, 8).anchor.targets;
    placement.exact = QStringLiteral("many more homes");
    QVERIFY(bench.workbench().run(placeHighlights(bench.state(), {placement}, raterNumber(0))));
    Shown shown(bench);

    QVERIFY(named<QPushButton>(shown.page, QStringLiteral("Concrete action, p. 9, many more homes")));
    const QString waits = QStringLiteral("Context, p. 5, earlier version, more homes, Marked on an earlier version of "
                                         "the document; nobody has said yet where it stands in this one.");
    auto *button = named<QPushButton>(shown.page, waits);
    QVERIFY(button);
    button->click();
    QVERIFY(!bench.announced().isEmpty()); // nothing can be shown, and it says why
    QVERIFY(bench.announced().last().contains(QStringLiteral("nobody has said yet")));
    const QStringList texts = shownTexts(shown.page);
    QCOMPARE(texts.count(QStringLiteral("Given on an earlier version of the document: plan-1.pdf.")), 2);
}

void tst_ReconcilePage::theReasonAndRecordAreInViewHoweverMuchDiffers()
{
    ReviewState state = withEvidence();
    Submission submission = *submissionOf(state, planNumber(1), raterNumber(1), 1);
    for (Score &score : submission.scores) {
        score.reason = QStringLiteral("A long reason that goes on and on over several lines of the page. ").repeated(8);
        for (const Level &level : builtInRubric().find(score.indicator)->levels) {
            for (const Criterion &criterion : level.criteria)
                score.ticks[criterion.id] = Tick::Present;
        }
    }
    state.put(submission);
    LeadBench bench(state);
    bench.open();
    Shown shown(bench);
    QTest::qWait(50);

    auto *reason = shown.page.findChild<QPlainTextEdit *>();
    QVERIFY(reason && reason->isVisible());
    QCOMPARE(reason->visibleRegion().boundingRect().size(), reason->size());
    auto *record = named<QPushButton>(shown.page, QStringLiteral("Record decision"));
    QVERIFY(record);
    QCOMPARE(record->visibleRegion().boundingRect().size(), record->size());
}

void tst_ReconcilePage::keysChooseRecordAndGoOn()
{
    LeadBench bench(handedIn(reviewOfPlans(2), 2));
    bench.open(planNumber(1));
    bench.open(planNumber(2));
    Shown shown(bench);
    QCOMPARE(bench.workbench().plan(), planNumber(1));

    QTest::keyClick(&shown.page, Qt::Key_2, Qt::ControlModifier);
    auto *reason = named<QPlainTextEdit>(shown.page, QStringLiteral("Reason of the decision"));
    QVERIFY(reason);
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("B reads the passage as it stands"));
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);

    const Decision *decision = bench.state().find<Decision>(planNumber(1), indicator("WE"));
    QVERIFY(decision);
    QCOMPARE(decision->kind, DecisionKind::B);
    QCOMPARE(decision->reason, QStringLiteral("B reads the passage as it stands"));
    QCOMPARE(bench.workbench().plan(), planNumber(2));
    QVERIFY(reason->toPlainText().isEmpty());
    QVERIFY(reason->hasFocus());
}

void tst_ReconcilePage::aMissingReasonIsAskedForInWords()
{
    ReviewState state = submitted(reviewOfPlans(1), raterNumber(1), {4, 1, 1, 1});
    LeadBench bench(submitted(state, raterNumber(2), {1, 1, 1, 1}));
    bench.open();
    Shown shown(bench);

    shown.page.choose(DecisionKind::A);
    QVERIFY(shownTexts(shown.page).contains(QStringLiteral("needed here")));
    QVERIFY(!named<QPushButton>(shown.page, QStringLiteral("Record decision"))->isEnabled());
    QTest::keyClick(&shown.page, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!bench.state().find<Decision>(planNumber(1), indicator("WE")));
    auto *reason = named<QPlainTextEdit>(shown.page, QStringLiteral("Reason of the decision"));
    QVERIFY(reason->hasFocus());
    QTest::keyClicks(reason, QStringLiteral("x"));
    QVERIFY(named<QPushButton>(shown.page, QStringLiteral("Record decision"))->isEnabled());
}

void tst_ReconcilePage::namesAppearOnlyWhenAskedFor()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    Shown shown(bench);
    QVERIFY(!shownTexts(shown.page).join(QLatin1Char('\n')).contains(QStringLiteral("Anna")));

    shown.page.setNamesShown(true);
    QVERIFY(shownTexts(shown.page).contains(QStringLiteral("R1 Anna")));
    QVERIFY(shown.page.namesShown());
}

void tst_ReconcilePage::aThirdRaterStandsBelowAandB()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    QVERIFY(bench.workbench().run(assign(bench.state(), planNumber(1), {raterNumber(3)}, true)));
    Shown shown(bench);
    QVERIFY(shownTexts(shown.page)
                .contains(QStringLiteral("Third rater: is asked; the plan has not been handed out to them yet.")));

    QVERIFY(named<QPushButton>(shown.page, QStringLiteral("Hand out to the third rater…")));
    QVERIFY(!named<QPushButton>(shown.page, QStringLiteral("Take the third rater's: level 4")));
    bench.handsIn(raterNumber(3), {4, 2, 1, 1});
    QVERIFY(!named<QPushButton>(shown.page, QStringLiteral("Hand out to the third rater…")));
    QVERIFY(named<QPushButton>(shown.page, QStringLiteral("Take the third rater's: level 4")));
    const QString texts = shownTexts(shown.page).join(QLatin1Char('\n'));
    QVERIFY2(texts.contains(QStringLiteral("Third rater: 4 · ")), qPrintable(texts));
    QVERIFY(texts.contains(QStringLiteral("Reason: because")));
}

void tst_ReconcilePage::everyControlHasANameAndFitsItsPlace()
{
    LeadBench bench(withEvidence());
    bench.open();
    Shown shown(bench);
    QCOMPARE(controlsWithoutName(shown.page), QStringList());
    for (const QPushButton *button : shown.page.findChildren<QPushButton *>()) {
        if (button->isVisible() && !button->isFlat())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
}

void tst_ReconcilePage::namesAreNeverReadAsHtml()
{
    ReviewState state = reviewOfPlans(1);
    Rater rater = *state.find<Rater>(raterNumber(2));
    rater.name = QStringLiteral("<b>Bram</b>");
    state.put(rater);
    Region region = oneRegion();
    region.name = QStringLiteral("<img src=x>");
    state.put(region);
    LeadBench bench(submitted(state, raterNumber(1), {1, 1, 1, 1}));
    Shown shown(bench);

    QVERIFY(shownTexts(shown.page).join(QLatin1Char('\n')).contains(QStringLiteral("<b>Bram</b>")));
    QCOMPARE(labelsThatReadHtml(shown.page), QStringList());
    QCOMPARE(named<QComboBox>(shown.page, QStringLiteral("Plan"))->currentText(), QStringLiteral("<img src=x>"));
}

void tst_ReconcilePage::noKeyMeansTwoThings()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    const ReconcilePage page(bench.workbench());
    QMap<QString, QStringList> actionsOf;
    for (const QAction *action : page.actions()) {
        for (const QKeySequence &key : action->shortcuts())
            actionsOf[key.toString()] << action->text();
    }
    QVERIFY(actionsOf.contains(QStringLiteral("Ctrl+U")));
    for (auto it = actionsOf.begin(); it != actionsOf.end(); ++it)
        QVERIFY2(it->size() == 1, qPrintable(it.key() + QStringLiteral(": ") + it->join(QStringLiteral(", "))));
}

void tst_ReconcilePage::theKeyThatOpensAPlanIsTheOneThatRecords()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    Shown shown(bench);
    QTest::keyClick(&shown.page, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(bench.state().find<Opening>(planNumber(1)));
    QTest::keyClick(&shown.page, Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(&shown.page, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(bench.state().find<Decision>(planNumber(1), indicator("WE")));
}

void tst_ReconcilePage::aChoiceThatNeedsAReasonLeadsToIt()
{
    ReviewState state = submitted(reviewOfPlans(1), raterNumber(1), {4, 2, 1, 1});
    LeadBench bench(submitted(state, raterNumber(2), {1, 3, 1, 1}));
    bench.open();
    Shown shown(bench);
    auto *reason = named<QPlainTextEdit>(shown.page, QStringLiteral("Reason of the decision"));
    QVERIFY(!reason->hasFocus());
    QTest::keyClick(&shown.page, Qt::Key_1, Qt::ControlModifier);
    QVERIFY(reason->hasFocus()); // three apart
    QTest::keyClicks(reason, QStringLiteral("page four"));
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.state().find<Decision>(planNumber(1), indicator("WE"))->reason, QStringLiteral("page four"));
}

void tst_ReconcilePage::aReasonBeingTypedStandsOnThePageOfAnotherLanguage()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    bench.open();
    bench.workbench().setPlan(planNumber(1));
    const QString name = QStringLiteral("Reason of the decision");
    {
        Shown shown(bench);
        auto *reason = named<QPlainTextEdit>(shown.page, name);
        QVERIFY(reason);
        reason->setFocus();
        QTest::keyClicks(reason, QStringLiteral("half a sentence"));
        bench.workbench().commitPendingTexts(); // as the window does before it makes its pages anew
    }

    Shown again(bench);

    auto *reason = named<QPlainTextEdit>(again.page, name);
    QVERIFY(reason);
    QCOMPARE(reason->toPlainText(), QStringLiteral("half a sentence"));
}

void tst_ReconcilePage::sharedEvidenceStandsSideBySideAndBothShow()
{
    ReviewState state = withEvidence();
    Highlight same = *state.find<Highlight>(highlightNumber(2));
    same.anchor.targets.front().start = 10;
    same.anchor.targets.front().end = 20;
    state.put(same);
    LeadBench bench(state);
    bench.open();
    Shown shown(bench);
    QVERIFY(shownTexts(shown.page).contains(QStringLiteral("Marked by both")));
    auto *a = named<QPushButton>(shown.page, QStringLiteral("Concrete action, p. 5, more homes"));
    auto *b = named<QPushButton>(shown.page, QStringLiteral("Context, p. 5, more homes"));
    QCOMPARE(a->mapTo(&shown.page, QPoint()).y(), b->mapTo(&shown.page, QPoint()).y());
    auto *showB = named<QPushButton>(shown.page, QStringLiteral("Show the passages of B"));
    showB->setChecked(false);
    a->click();
    QVERIFY(showB->isChecked()); // the other's passage there is half of what there is to see
}

void tst_ReconcilePage::aCellBeginsWithItsFirstPassage()
{
    LeadBench bench(withEvidence());
    bench.open();
    Shown shown(bench);
    QCOMPARE(bench.workbench().highlight(), highlightNumber(1));
    QTest::keyClick(&shown.page, Qt::Key_F8);
    QCOMPARE(bench.workbench().highlight(), highlightNumber(2));
    QTest::keyClick(&shown.page, Qt::Key_2, Qt::ControlModifier); // what is looked at stays while deciding
    QCOMPARE(bench.workbench().highlight(), highlightNumber(2));
    QTest::keyClick(&shown.page, Qt::Key_F8);
    QCOMPARE(bench.workbench().highlight(), highlightNumber(1));
}

QTEST_MAIN(tst_ReconcilePage)
#include "tst_ReconcilePage.moc"
