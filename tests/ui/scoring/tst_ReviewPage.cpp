// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Highlighting.h"
#include "core/domain/Submitting.h"
#include "tests/support/SmallDisk.h"
#include "tests/ui/bench/Controls.h"
#include "tests/ui/scoring/RaterBench.h"
#include "translations/Translations.h"
#include "ui/scoring/PassageBar.h"
#include "ui/scoring/ReasonEdit.h"
#include "ui/scoring/ReviewPage.h"
#include "ui/scoring/SubmitDialog.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>
#include <QTimer>

namespace meetlat::test {

namespace {

/// The page in a window of its own, in front.
class Desktop
{
public:
    explicit Desktop(int plans = 2, const QString &regionName = {}) : bench(plans, regionName), page(bench.workbench())
    {
        page.resize(1366, 680);
        page.show();
        page.activateWindow();
        m_isActive = QTest::qWaitForWindowActive(&page);
        for (QListView *list : page.findChildren<QListView *>()) {
            if (list->accessibleName() == QLatin1String("My plans"))
                list->setFocus(); // not a text field: letters are commands
        }
    }
    bool isReady() const { return bench.isMade() && m_isActive; }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &page, key, with);
    }
    ReasonEdit *reason() { return page.findChild<ReasonEdit *>(); }

    RaterBench bench;
    ReviewPage page;

private:
    bool m_isActive = false;
};

} // namespace

class tst_ReviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SmallDisk(100); // before any thread is started
        theme::apply(*qApp, theme::Mode::Light);
    }
    void digitsGiveTheLevel();
    void lettersGiveKindAndStanceToTheSelectedPassage();
    void singleKeysDoNothingWhileTyping();
    void deleteTakesThePassageAndUndoBringsItBack();
    void ctrlDownGoesToTheNextIndicator();
    void altDownGoesToTheNextPlan();
    void nGoesToTheReason();
    void aTypedReasonIsKeptAfterAPause();
    void aTypedReasonIsKeptOnLeavingTheField();
    void aTypedReasonIsKeptWhenAnotherPlanIsChosen();
    void aTypedReasonIsKeptOnClosing();
    void undoShowsTheFormerReason();
    void keysDoNothingOnceSubmitted();
    void reasonsOfASubmissionThatFailedAreThereAtTheNextTry();
    void namesAreNeverTakenForMarkup();
    void everyControlHasAName();
    void theBarOfAPassageFitsBetweenPlansAndRubric();
};

void tst_ReviewPage::theBarOfAPassageFitsBetweenPlansAndRubric()
{
    useLanguage(*qApp, QLocale::Dutch); // the long language
    const auto back = qScopeGuard([] { useLanguage(*qApp, QLocale::English); });
    Desktop desktop;
    desktop.bench.workbench().setDutch(true);
    desktop.bench.put(addHighlight(desktop.bench.state(), passage(1), indicator("WE")));
    desktop.bench.workbench().setHighlight(highlightNumber(1));
    const auto *bar = desktop.page.findChild<PassageBar *>();
    QVERIFY(bar);
    for (const Qt::Key kind : {Qt::Key_A, Qt::Key_C, Qt::Key_S, Qt::Key_X}) {
        desktop.press(kind);
        QVERIFY2(bar->sizeHint().width() <= 590, qPrintable(QString::number(bar->sizeHint().width())));
    }
}

void tst_ReviewPage::digitsGiveTheLevel()
{
    Desktop desktop;
    QVERIFY(desktop.isReady());

    desktop.press(Qt::Key_4);

    QCOMPARE(desktop.bench.score().level, std::optional<int>(4));
}

void tst_ReviewPage::lettersGiveKindAndStanceToTheSelectedPassage()
{
    Desktop desktop;
    desktop.bench.put(addHighlight(desktop.bench.state(), passage(1), indicator("WE")));
    desktop.bench.workbench().setHighlight(highlightNumber(1));
    const auto highlight = [&] { return *desktop.bench.state().find<Highlight>(highlightNumber(1)); };

    const std::pair<Qt::Key, EvidenceKind> keys[] = {{Qt::Key_C, EvidenceKind::Action},
                                                     {Qt::Key_S, EvidenceKind::Smart},
                                                     {Qt::Key_X, EvidenceKind::Context},
                                                     {Qt::Key_A, EvidenceKind::Ambition}};
    for (const auto &[key, kind] : keys) {
        desktop.press(key);
        QCOMPARE(highlight().kind, kind);
    }
    desktop.press(Qt::Key_T);
    QCOMPARE(highlight().stance, Stance::Contradicts);
}

void tst_ReviewPage::singleKeysDoNothingWhileTyping()
{
    Desktop desktop;
    desktop.bench.put(addHighlight(desktop.bench.state(), passage(1), indicator("WE")));
    desktop.bench.workbench().setHighlight(highlightNumber(1));
    const EvidenceKind before = desktop.bench.state().find<Highlight>(highlightNumber(1))->kind;
    auto *search = desktop.page.findChild<QLineEdit *>();
    QVERIFY(search);

    for (QWidget *field : {static_cast<QWidget *>(desktop.reason()), static_cast<QWidget *>(search)}) {
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("4xcsth nr"));
        QTest::keyClick(field, Qt::Key_Delete);
    }

    QVERIFY(!desktop.bench.score().level);
    QCOMPARE(desktop.bench.state().find<Highlight>(highlightNumber(1))->kind, before);
    QCOMPARE(desktop.reason()->toPlainText(), QStringLiteral("4xcsth nr"));
    QCOMPARE(search->text(), QStringLiteral("4xcsth nr"));
}

void tst_ReviewPage::deleteTakesThePassageAndUndoBringsItBack()
{
    Desktop desktop;
    desktop.bench.put(addHighlight(desktop.bench.state(), passage(1), indicator("WE")));
    desktop.bench.workbench().setHighlight(highlightNumber(1));

    desktop.press(Qt::Key_Delete);
    QVERIFY(!desktop.bench.state().find<Highlight>(highlightNumber(1)));
    desktop.bench.workbench().undo();

    QVERIFY(desktop.bench.state().find<Highlight>(highlightNumber(1)));
    QCOMPARE(evidenceOf(desktop.bench.state(), planNumber(1), indicator("WE"), raterNumber(1)).size(), 1U);
}

void tst_ReviewPage::ctrlDownGoesToTheNextIndicator()
{
    Desktop desktop;

    desktop.press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(desktop.bench.workbench().indicator(), indicator("PR"));
    desktop.reason()->setFocus(); // not a single key: it works from a text field too
    desktop.press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(desktop.bench.workbench().indicator(), indicator("PA"));
    desktop.press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(desktop.bench.workbench().indicator(), indicator("PR"));
}

void tst_ReviewPage::altDownGoesToTheNextPlan()
{
    Desktop desktop;
    desktop.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(desktop.bench.workbench().plan(), planNumber(2));
    desktop.press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(desktop.bench.workbench().plan(), planNumber(1));
}

void tst_ReviewPage::nGoesToTheReason()
{
    Desktop desktop;
    desktop.press(Qt::Key_N);
    QVERIFY(desktop.reason()->hasFocus());
    QVERIFY(desktop.reason()->toPlainText().isEmpty());
}

void tst_ReviewPage::aTypedReasonIsKeptAfterAPause()
{
    Desktop desktop;
    desktop.reason()->setFocus();
    QTest::keyClicks(desktop.reason(), QStringLiteral("named per year"));
    QVERIFY(desktop.bench.score().reason.isEmpty()); // not at every key

    QTRY_COMPARE_WITH_TIMEOUT(desktop.bench.score().reason, QStringLiteral("named per year"),
                              ReasonEdit::commitDelay + 3000);
    QVERIFY(desktop.reason()->hasFocus());
}

void tst_ReviewPage::aTypedReasonIsKeptOnLeavingTheField()
{
    Desktop desktop;
    desktop.reason()->setFocus();
    QTest::keyClicks(desktop.reason(), QStringLiteral("left"));

    desktop.page.findChild<QLineEdit *>()->setFocus();

    QCOMPARE(desktop.bench.score().reason, QStringLiteral("left"));
}

void tst_ReviewPage::aTypedReasonIsKeptWhenAnotherPlanIsChosen()
{
    Desktop desktop;
    desktop.reason()->setFocus();
    QTest::keyClicks(desktop.reason(), QStringLiteral("first plan"));

    desktop.bench.workbench().setPlan(planNumber(2));

    QCOMPARE(desktop.bench.score("WE", 1).reason, QStringLiteral("first plan"));
    QVERIFY(desktop.bench.score("WE", 2).reason.isEmpty());
    QVERIFY(desktop.reason()->toPlainText().isEmpty());
}

void tst_ReviewPage::aTypedReasonIsKeptOnClosing()
{
    Desktop desktop;
    desktop.reason()->setFocus();
    QTest::keyClicks(desktop.reason(), QStringLiteral("at the last moment"));

    const auto score = desktop.bench.scoreInFile();

    QVERIFY(score.has_value());
    QCOMPARE(score->reason, QStringLiteral("at the last moment"));
}

void tst_ReviewPage::undoShowsTheFormerReason()
{
    Desktop desktop;
    desktop.page.desk().setReason(planNumber(1), indicator("WE"), QStringLiteral("one"));
    desktop.page.desk().setReason(planNumber(1), indicator("WE"), QStringLiteral("two"));
    QCOMPARE(desktop.reason()->toPlainText(), QStringLiteral("two"));

    desktop.bench.workbench().undo();

    QCOMPARE(desktop.reason()->toPlainText(), QStringLiteral("one"));
}

void tst_ReviewPage::keysDoNothingOnceSubmitted()
{
    Desktop desktop;
    desktop.press(Qt::Key_3);
    std::map<IndicatorId, QString> gaps;
    for (const char *code : {"WE", "PR", "PA", "BB"})
        gaps.emplace(indicator(code), QStringLiteral("not found"));
    QVERIFY(desktop.page.desk().submit(gaps));
    desktop.bench.forgetRefusals(); // the plan's PDF is not there

    desktop.page.setFocus();
    desktop.press(Qt::Key_5);

    QCOMPARE(desktop.bench.score().level, std::optional<int>(3));
    QVERIFY(desktop.reason()->isReadOnly());
    QVERIFY(desktop.bench.refusals().empty());
}

void tst_ReviewPage::reasonsOfASubmissionThatFailedAreThereAtTheNextTry()
{
    SmallDisk disk(2000);
    Desktop desktop;
    const FileIdentity rater{theProject(), QStringLiteral("copy-1"), FileRole::Rater, raterNumber(1)};
    auto made = ReviewSession::create(disk.path("rater.meetlat"), rater,
                                      ProjectFixture::contentsOf(reviewOfPlans(1)), {false, QStringLiteral("-")});
    QVERIFY(made);
    desktop.bench.workbench().setSession(std::move(made).value());
    auto *submit = named<QPushButton>(desktop.page, QStringLiteral("Submit…"));
    QVERIFY(submit);
    QStringList shown;
    const auto submitWith = [&](const QString &words) {
        QTimer::singleShot(0, &desktop.page, [&desktop, &shown, words] {
            auto *dialog = desktop.page.findChild<SubmitDialog *>();
            shown.clear();
            for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
                shown << field->text();
                field->setText(words);
            }
            dialog->accept();
        });
        submit->click();
    };
    const QString why = QStringLiteral("the annex is missing");

    disk.fill();
    submitWith(why);
    disk.makeRoom();
    QCOMPARE(shown, QStringList(4, QString()));
    QVERIFY(!latestSubmission(desktop.bench.state(), planNumber(1), raterNumber(1)));
    submitWith(why);

    QCOMPARE(shown, QStringList(4, why));
    QVERIFY(latestSubmission(desktop.bench.state(), planNumber(1), raterNumber(1)));
}

void tst_ReviewPage::namesAreNeverTakenForMarkup()
{
    Desktop desktop(2, QStringLiteral("<b>Region</b><img src=/etc/passwd>"));

    const auto labels = desktop.page.findChildren<QLabel *>();
    QVERIFY(labels.size() > 10);
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(theme::plainToolTip(QStringLiteral("<b>&")), QStringLiteral("<span>&lt;b&gt;&amp;</span>"));
}

void tst_ReviewPage::everyControlHasAName()
{
    Desktop desktop;
    desktop.page.desk().chooseLevel(4);
    desktop.bench.put(addHighlight(desktop.bench.state(), passage(1), indicator("WE")));
    QCoreApplication::processEvents();

    const QStringList nameless = controlsWithoutName(desktop.page);

    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
}

} // namespace meetlat::test

QTEST_MAIN(meetlat::test::tst_ReviewPage)
#include "tst_ReviewPage.moc"
