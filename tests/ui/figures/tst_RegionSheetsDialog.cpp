// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/Controls.h"
#include "tests/ui/bench/LeadBench.h"
#include "tests/ui/figures/ReviewedPlans.h"

#include "ui/figures/RegionSheetsDialog.h"
#include "ui/report/DocumentWriting.h"
#include "ui/report/RegionSheetDocument.h"
#include "ui/shell/Theme.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

class tst_RegionSheetsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }
    void writesASheetPerRegionThatBothHaveHandedIn();
    void overwritesNothingUnlessToldTo();
    void stopsWhenToldTo();
    void namesFilesThatAnySystemTakes();
    void saysTheLevelThePassagesAndWhatIsUnmetButNoRater();
    void everyControlHasAName();
};

namespace {

QString textOf(const ReviewState &state, int plan)
{
    const auto sheet = figures::regionSheet(state, *state.find<Plan>(planNumber(plan)));
    return regionSheetDocument(sheet, u"Round"_s, false)->toPlainText();
}

bool run(RegionSheetsDialog &dialog)
{
    QSignalSpy finished(&dialog, &RegionSheetsDialog::finishedWriting);
    dialog.start();
    return (finished.count() == 1 || finished.wait(60'000)) && finished.at(0).at(0).toBool();
}

} // namespace

void tst_RegionSheetsDialog::writesASheetPerRegionThatBothHaveHandedIn()
{
    ReviewState state = reviewedPlans(2);
    Plan third = onePlan(3);
    Region region = oneRegion(3);
    state.put(region);
    state.put(third);
    LeadBench bench(state);
    RegionSheetsDialog dialog(bench.workbench());
    dialog.setFolder(bench.path(u"sheets"_s));
    dialog.show();
    QVERIFY(run(dialog));
    QCOMPARE(QDir(bench.path(u"sheets"_s)).entryList(QDir::Files), (QStringList{u"Region 2.pdf"_s, u"Zwolle.pdf"_s}));
    QFile pdf(bench.path(u"sheets/Zwolle.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF-1."));
    QVERIFY(bytes.contains("/Font")); // text, not a picture of it
    QVERIFY(shownTexts(dialog).contains(u"2 sheet(s) written."_s));
}

void tst_RegionSheetsDialog::overwritesNothingUnlessToldTo()
{
    LeadBench bench(reviewedPlans(2));
    QDir().mkpath(bench.path(u"sheets"_s));
    QFile there(bench.path(u"sheets/Zwolle.pdf"_s));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    RegionSheetsDialog dialog(bench.workbench());
    dialog.setFolder(bench.path(u"sheets"_s));
    QVERIFY(!run(dialog));
    QCOMPARE(QDir(bench.path(u"sheets"_s)).entryList(QDir::Files), QStringList{u"Zwolle.pdf"_s});
    QCOMPARE(there.size(), qint64(4));
}

void tst_RegionSheetsDialog::stopsWhenToldTo()
{
    LeadBench bench(reviewedPlans(3));
    SheetOrder order;
    order.folder = bench.path(u"few"_s);
    order.plans = {planNumber(1), planNumber(2), planNumber(3)};
    const Result<int> written = writeRegionSheets(bench.state(), order, [](int done) { return done < 2; });
    QCOMPARE(*written, 2);
    QCOMPARE(QDir(order.folder).entryList(QDir::Files).size(), 2);
}

void tst_RegionSheetsDialog::namesFilesThatAnySystemTakes()
{
    ReviewState state = reviewedPlans(3);
    const char *names[] = {"'s-Hertogenbosch/Oss", "../CON:*", "A?b"};
    for (int n = 1; n <= 3; ++n) {
        Region region = oneRegion(n);
        region.name = QString::fromLatin1(names[n - 1]);
        state.put(region);
    }
    QCOMPARE(sheetNames(state, {planNumber(1), planNumber(2), planNumber(3)}),
             (QStringList{u"'s-Hertogenbosch-Oss"_s, u"-CON--"_s, u"A-b"_s}));
}

void tst_RegionSheetsDialog::saysTheLevelThePassagesAndWhatIsUnmetButNoRater()
{
    const ReviewState state = reviewedPlans(2);
    const QString text = textOf(state, 2);
    QVERIFY2(text.startsWith(u"Region 2\nPlan 2 · "_s), qPrintable(text.left(200)));
    QVERIFY(text.contains(u"Level: 4 · Ambition with concrete actions"_s));
    QVERIFY(text.contains(u"“Words of plan 2” (Ambition, plan-2.pdf, p. 3)"_s));
    QVERIFY(text.contains(u"What the next level describes and was not found: 5 · Real shift"_s));
    for (const QString &name : {u"Anna"_s, u"Bram"_s, u"R1"_s, u"Zwolle"_s})
        QVERIFY2(!text.contains(name), qPrintable(name));
    const auto sheet = figures::regionSheet(state, *state.find<Plan>(planNumber(2)));
    QVERIFY(toOdt(*regionSheetDocument(sheet, u"Round"_s, true)).startsWith("PK"));
}

void tst_RegionSheetsDialog::everyControlHasAName()
{
    LeadBench bench(reviewedPlans(1));
    RegionSheetsDialog dialog(bench.workbench());
    dialog.show();
    QCOMPARE(controlsWithoutName(dialog), QStringList());
}

QTEST_MAIN(tst_RegionSheetsDialog)
#include "tst_RegionSheetsDialog.moc"
