// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/Controls.h"
#include "tests/ui/bench/LeadBench.h"

#include "core/domain/Scoring.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/exchange/HandOver.h"
#include "ui/setup/HandOutDialog.h"
#include "ui/setup/TakeInDialog.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QListWidget>
#include <QTableWidget>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;

namespace {

ReviewState withoutDocuments(int plans)
{
    ReviewState state = reviewOfPlans(plans);
    for (int n = 1; n <= plans; ++n)
        state.remove<Document>(keyOf(oneDocument(n)));
    return state;
}

std::unique_ptr<ReviewSession> opened(const QString &path)
{
    OpenOptions options;
    options.snapshotFolder = QStringLiteral("-");
    auto session = ReviewSession::open(path, options);
    return session ? std::move(session).value() : nullptr;
}

/// The rater opens the file, scores one cell, submits the plan and hands in.
QString packetFrom(const LeadBench &bench, const QString &file, const QString &name, int level)
{
    const std::unique_ptr<ReviewSession> rater = opened(file);
    if (!rater)
        return {};
    const RaterId self = rater->identity().person;
    const auto apply = [&](const Result<Edit> &edit) { return rater->apply(edit).has_value(); };
    std::map<IndicatorId, QString> gaps;
    for (const Indicator &indicator : rater->state().rubric().indicators)
        gaps.emplace(indicator.id, QStringLiteral("gap"));
    const QString packet = bench.path(name);
    const bool isDone = apply(scoreIndicator(rater->state(), scoreOf(level, indicator("WE"), self))) &&
                        apply(submitPlan(rater->state(), planNumber(1), self, gaps, testNow)) &&
                        handIn(*rater, packet).has_value();
    return isDone ? packet : QString();
}

QString allTexts(const QWidget &dialog)
{
    return shownTexts(dialog).join(QLatin1Char('\n'));
}

} // namespace

class tst_HandOver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }
    void everyChosenRaterGetsAFile();
    void whoHasAFileIsNotChosenAgain();
    void withoutAssignmentsTheDialogSaysWhatToDo();
    void aPacketIsShownFirstAndThenTakenIn();
    void twiceIsNothingToDo();
    void aDamagedPacketIsRefusedInWords();
    void twoLinesOfWorkAskTheLead();
};

void tst_HandOver::everyChosenRaterGetsAFile()
{
    LeadBench bench(withoutDocuments(2));
    HandOutDialog dialog(bench.workbench());
    dialog.show();
    auto *raters = dialog.findChild<QListWidget *>();
    QCOMPARE(raters->count(), 2); // R3 has no plan
    raters->item(1)->setCheckState(Qt::Unchecked);
    dialog.start();

    const QString path = dialog.pathFor(*bench.state().find<Rater>(raterNumber(1)));
    QVERIFY(allTexts(dialog).contains(path));
    QVERIFY(!QFile::exists(dialog.pathFor(*bench.state().find<Rater>(raterNumber(2)))));
    QVERIFY(bench.state().find<Assignment>(planNumber(1), raterNumber(1))->handedOutAt > 0);
    const auto rater = opened(path);
    QVERIFY(rater);
    QCOMPARE(rater->identity().role, FileRole::Rater);
    QCOMPARE(rater->state().all<Plan>().size(), 2U);
    QVERIFY(!rater->state().find<Rater>(raterNumber(2)));
}

void tst_HandOver::whoHasAFileIsNotChosenAgain()
{
    LeadBench bench(withoutDocuments(1));
    HandOutDialog first(bench.workbench());
    first.start();
    HandOutDialog second(bench.workbench());
    second.show();
    const auto *raters = second.findChild<QListWidget *>();
    QCOMPARE(raters->item(0)->checkState(), Qt::Unchecked);
    QVERIFY(raters->item(0)->text().contains(QStringLiteral("handed out on")));

    raters->item(0)->setCheckState(Qt::Checked);
    second.start(); // the earlier file still lies there and is not overwritten
    QVERIFY2(!allTexts(second).contains(QStringLiteral("written to")), qPrintable(allTexts(second)));
    QVERIFY(allTexts(second).contains(QStringLiteral("Anna: ")));
}

void tst_HandOver::withoutAssignmentsTheDialogSaysWhatToDo()
{
    ReviewState state = withoutDocuments(1);
    for (const int n : {1, 2})
        state.remove<Assignment>(keyOf(Assignment{planNumber(1), raterNumber(n), false, 0}));
    LeadBench bench(state);
    HandOutDialog dialog(bench.workbench());
    dialog.show();
    QVERIFY(allTexts(dialog).contains(QStringLiteral("Assign raters on the tab Plans.")));
    QCOMPARE(controlsWithoutName(dialog), QStringList());
}

void tst_HandOver::aPacketIsShownFirstAndThenTakenIn()
{
    LeadBench bench(withoutDocuments(1));
    HandOutDialog(bench.workbench()).start();
    const QString packet =
        packetFrom(bench, bench.path(QStringLiteral("lead-R1.meetlat")), QStringLiteral("anna.meetpak"), 4);
    QVERIFY(!packet.isEmpty());

    TakeInDialog dialog(bench.workbench(), packet);
    dialog.show();
    QVERIFY2(allTexts(dialog).contains(QStringLiteral("Packet 1 of Anna")), qPrintable(allTexts(dialog)));
    QVERIFY(allTexts(dialog).contains(QStringLiteral("Receipt ")));
    const auto *plans = dialog.findChild<QTableWidget *>();
    QCOMPARE(plans->rowCount(), 1);
    QCOMPARE(plans->item(0, 0)->text(), QStringLiteral("Region 1"));
    QCOMPARE(plans->item(0, 1)->text(), QStringLiteral("submitted, round 1"));
    QVERIFY(dialog.canTakeIn());
    QVERIFY(bench.state().all<Score>().size() == 0);
    QCOMPARE(controlsWithoutName(dialog), QStringList());

    dialog.accept();
    QCOMPARE(bench.state().find<Score>(planNumber(1), indicator("WE"), raterNumber(1))->level, 4);
    QCOMPARE(bench.announced().size(), 1);
    QVERIFY(bench.announced().front().contains(QStringLiteral("Packet of Anna taken in. Receipt ")));
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void tst_HandOver::twiceIsNothingToDo()
{
    LeadBench bench(withoutDocuments(1));
    HandOutDialog(bench.workbench()).start();
    const QString packet =
        packetFrom(bench, bench.path(QStringLiteral("lead-R1.meetlat")), QStringLiteral("anna.meetpak"), 4);
    TakeInDialog(bench.workbench(), packet).accept();
    const QByteArray before = dumpOf(bench.state());

    TakeInDialog again(bench.workbench(), packet);
    again.show();
    QVERIFY(!again.canTakeIn());
    QVERIFY2(allTexts(again).contains(QStringLiteral("There is nothing to do.")), qPrintable(allTexts(again)));
    again.accept();
    QCOMPARE(dumpOf(bench.state()), before);
}

void tst_HandOver::aDamagedPacketIsRefusedInWords()
{
    LeadBench bench(withoutDocuments(1));
    HandOutDialog(bench.workbench()).start();
    const QString packet =
        packetFrom(bench, bench.path(QStringLiteral("lead-R1.meetlat")), QStringLiteral("anna.meetpak"), 4);
    QFile file(packet);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf("because");
    QVERIFY(at > 0);
    bytes[at] = 'B';
    file.seek(0);
    file.write(bytes);
    file.close();

    TakeInDialog dialog(bench.workbench(), packet);
    dialog.show();
    QVERIFY(!dialog.canTakeIn());
    QVERIFY(allTexts(dialog).contains(QStringLiteral("anna.meetpak")));
    QVERIFY(shownTexts(dialog).size() >= 2);
    dialog.accept();
    QVERIFY(bench.state().all<Score>().size() == 0);
}

void tst_HandOver::twoLinesOfWorkAskTheLead()
{
    LeadBench bench(withoutDocuments(1));
    QVERIFY(handOut(bench.session(), raterNumber(1), bench.path(QStringLiteral("one.meetlat"))));
    QVERIFY(handOut(bench.session(), raterNumber(1), bench.path(QStringLiteral("two.meetlat"))));
    const QString one = packetFrom(bench, bench.path(QStringLiteral("one.meetlat")), QStringLiteral("one.meetpak"), 4);
    const QString two = packetFrom(bench, bench.path(QStringLiteral("two.meetlat")), QStringLiteral("two.meetpak"), 2);
    TakeInDialog(bench.workbench(), one).accept();
    QCOMPARE(bench.state().find<Score>(planNumber(1), indicator("WE"), raterNumber(1))->level, 4);

    TakeInDialog dialog(bench.workbench(), two);
    dialog.show();
    QVERIFY(!dialog.canTakeIn());
    QVERIFY2(allTexts(dialog).contains(QStringLiteral("Anna")), qPrintable(allTexts(dialog)));
    auto *accept = dialog.findChild<QCheckBox *>();
    QVERIFY(accept->isVisible());
    accept->click();
    QVERIFY(dialog.canTakeIn());
    dialog.accept();
    QCOMPARE(bench.announced().size(), 2);
    QVERIFY(bench.state().all<SetAside>().size() > 0); // the one that lost is kept
}

QTEST_MAIN(tst_HandOver)
#include "tst_HandOver.moc"
