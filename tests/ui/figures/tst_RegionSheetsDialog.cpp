// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/Controls.h"
#include "tests/ui/bench/LeadBench.h"
#include "tests/ui/figures/ReviewedPlans.h"

#include "core/domain/Versions.h"
#include "core/exchange/FileWriting.h"
#include "ui/figures/RegionSheetsDialog.h"
#include "ui/report/DocumentWriting.h"
#include "ui/report/RegionSheetDocument.h"
#include "ui/shell/Theme.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

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
    void startsOnTheFirstPageAndFillsItBeforeTheNext();
    void keepsAHeadingWithItsText();
    void saysWhichPassagesWaitForTheirPlaceInANewerVersion();
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
    QVERIFY(text.contains(u"“Words of plan 2” (Ambition, p. 3)"_s));
    QVERIFY(text.contains(u"What the next level describes and was not found: 5 · Real shift"_s));
    for (const QString &name : {u"Anna"_s, u"Bram"_s, u"R1"_s, u"Zwolle"_s})
        QVERIFY2(!text.contains(name), qPrintable(name));
    const auto sheet = figures::regionSheet(state, *state.find<Plan>(planNumber(2)));
    QVERIFY(toOdt(*regionSheetDocument(sheet, u"Round"_s, true)).startsWith("PK"));
}

namespace {

QList<QString> pagesOf(const QTextDocument &document)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);
    if (!writeFileAtomically(path, toPdf(document, u"Sheet"_s)))
        return {};
    QProcess text;
    text.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    text.waitForFinished();
    QList<QString> pages = QString::fromUtf8(text.readAllStandardOutput()).split(u'\f');
    pages.removeLast();
    return pages;
}

} // namespace

void tst_RegionSheetsDialog::startsOnTheFirstPageAndFillsItBeforeTheNext()
{
    const ReviewState state = reviewedPlans(2);
    const auto sheet = figures::regionSheet(state, *state.find<Plan>(planNumber(2)));
    const QList<QString> pages = pagesOf(*regionSheetDocument(sheet, u"Round"_s, false));
    QVERIFY2(!pages.isEmpty() && pages.size() <= 2, qPrintable(QString::number(pages.size())));
    QVERIFY2(pages[0].contains(u"Region 2"_s) && pages[0].contains(u"What the score rests on"_s), qPrintable(pages[0]));
}

void tst_RegionSheetsDialog::keepsAHeadingWithItsText()
{
    // Wherever the heading comes to stand, its text is on the same page.
    for (int lines = 38; lines < 60; ++lines) {
        QTextDocument document;
        QTextCursor cursor(&document);
        for (int i = 0; i < lines; ++i)
            setting::paragraph(cursor, u"line"_s);
        setting::heading(cursor, 2, u"Heading"_s);
        setting::paragraph(cursor, u"its text"_s);
        for (const QString &page : pagesOf(document))
            QCOMPARE(page.contains(u"Heading"_s), page.contains(u"its text"_s));
    }
}

void tst_RegionSheetsDialog::saysWhichPassagesWaitForTheirPlaceInANewerVersion()
{
    ReviewState state = reviewedPlans(2);
    Document newer = oneDocument(7);
    newer.plan = planNumber(2);
    state = after(state, replaceDocument(state, planNumber(2), oneDocument(2).sha256, newer, testNow));
    const QString waits = textOf(state, 2);
    QVERIFY2(waits.contains(u"“Words of plan 2” (Ambition, p. 3 of an earlier version; waits to be placed in the newer one)"_s),
             qPrintable(waits));

    Placement gone;
    gone.highlight = highlightNumber(2);
    gone.document = newer.sha256;
    gone.state = Anchor::State::Orphan;
    gone.at = testNow;
    state = after(state, placeHighlights(state, {gone}, raterNumber(0)));
    QVERIFY2(textOf(state, 2).contains(u"(Ambition, p. 3 of an earlier version; not found in the newer one)"_s),
             qPrintable(textOf(state, 2)));
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
