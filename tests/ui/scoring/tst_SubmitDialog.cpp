// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Submitting.h"
#include "tests/ui/scoring/RaterBench.h"
#include "ui/scoring/LockedBar.h"
#include "ui/scoring/NeedLine.h"
#include "ui/scoring/RubricPane.h"
#include "ui/scoring/SubmitDialog.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/ReviewDesk.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace meetlat::test {

namespace {

QPushButton *buttonOf(QWidget &in, const QString &text)
{
    for (QPushButton *button : in.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void complete(ReviewDesk &desk, const char *code)
{
    desk.workbench().setIndicator(indicator(code));
    desk.chooseLevel(2);
    desk.setReason(planNumber(1), indicator(code), QStringLiteral("because"));
    desk.recordSearch(QStringLiteral("wonen"), 0, 1, 1);
}

} // namespace

class tst_SubmitDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }
    void eachGapAsksForAReason();
    void aCompletePlanAsksForNoReason();
    void theReasonsStandInTheSubmission();
    void aSubmittedPlanIsShownLocked();
    void reopeningAsksForAReasonInPlace();
};

void tst_SubmitDialog::eachGapAsksForAReason()
{
    RaterBench bench;
    ReviewDesk desk(bench.workbench());
    complete(desk, "WE");
    SubmitDialog dialog(desk);
    const auto fields = dialog.findChildren<QLineEdit *>();
    QPushButton *submit = buttonOf(dialog, QStringLiteral("Submit"));

    QCOMPARE(fields.size(), 3);
    QVERIFY(fields.front()->accessibleName().contains(QStringLiteral("level, reason, evidence")));
    QVERIFY(!submit->isEnabled());
    for (QLineEdit *field : fields) {
        QVERIFY(!submit->isEnabled());
        field->setText(QStringLiteral("the annex is missing"));
    }
    QVERIFY(submit->isEnabled());
    fields.front()->setText(QStringLiteral("   "));
    QVERIFY(!submit->isEnabled());
}

void tst_SubmitDialog::aCompletePlanAsksForNoReason()
{
    RaterBench bench;
    ReviewDesk desk(bench.workbench());
    for (const char *code : {"WE", "PR", "PA", "BB"})
        complete(desk, code);

    SubmitDialog dialog(desk);

    QVERIFY(dialog.findChildren<QLineEdit *>().isEmpty());
    QVERIFY(buttonOf(dialog, QStringLiteral("Submit"))->isEnabled());
    QVERIFY(desk.submit(dialog.gaps()));
}

void tst_SubmitDialog::theReasonsStandInTheSubmission()
{
    RaterBench bench;
    ReviewDesk desk(bench.workbench());
    for (const char *code : {"WE", "PR", "PA"})
        complete(desk, code);
    SubmitDialog dialog(desk);
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral(" not in the plan "));

    QVERIFY(desk.submit(dialog.gaps()));

    const Submission *submission = latestSubmission(bench.state(), planNumber(1), raterNumber(1));
    QVERIFY(submission);
    QCOMPARE(submission->gaps.at(indicator("BB")), QStringLiteral("not in the plan"));
    QCOMPARE(submission->gaps.size(), 1U);
}

void tst_SubmitDialog::aSubmittedPlanIsShownLocked()
{
    RaterBench bench;
    ReviewDesk desk(bench.workbench());
    RubricPane pane(desk);
    pane.show();
    for (const char *code : {"WE", "PR", "PA", "BB"})
        complete(desk, code);
    auto *needs = pane.findChild<NeedLine *>();
    auto *locked = pane.findChild<LockedBar *>();
    QVERIFY(needs->isVisible());
    QVERIFY(!locked->isVisible());

    QVERIFY(desk.submit({}));

    QVERIFY(!needs->isVisible());
    QVERIFY(locked->isVisible());
    QVERIFY(buttonOf(*locked, QStringLiteral("Hand in…"))->isVisible());
}

void tst_SubmitDialog::reopeningAsksForAReasonInPlace()
{
    RaterBench bench;
    ReviewDesk desk(bench.workbench());
    RubricPane pane(desk);
    pane.show();
    for (const char *code : {"WE", "PR", "PA", "BB"})
        complete(desk, code);
    QVERIFY(desk.submit({}));
    auto *locked = pane.findChild<LockedBar *>();

    buttonOf(*locked, QStringLiteral("Re-open…"))->click();
    auto *reason = locked->findChild<QLineEdit *>();
    QPushButton *confirm = buttonOf(*locked, QStringLiteral("Re-open"));
    QVERIFY(reason->isVisible());
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(reason, QStringLiteral("a page was missing"));
    confirm->click();

    QVERIFY(desk.canEdit());
    QVERIFY(!locked->isVisible());
    QCOMPARE(latestSubmission(bench.state(), planNumber(1), raterNumber(1))->reopenReason,
             QStringLiteral("a page was missing"));
}

} // namespace meetlat::test

QTEST_MAIN(meetlat::test::tst_SubmitDialog)
#include "tst_SubmitDialog.moc"
