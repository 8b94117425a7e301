// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/Controls.h"
#include "tests/ui/bench/LeadBench.h"

#include "core/domain/Reconciling.h"
#include "ui/export/ExportDialog.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// True when the dialog said it was written.
bool exportsTo(ExportDialog &dialog, const QString &folder)
{
    QSignalSpy finished(&dialog, &ExportDialog::finishedWriting);
    dialog.setFolder(folder);
    dialog.start();
    return (finished.count() > 0 || finished.wait(20000)) && finished.at(0).at(0).toBool();
}

} // namespace

class tst_ExportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }
    void writesTheDatasetAndSaysWhatIsInIt();
    void namesComeOnlyWhenAsked();
    void anExistingFolderIsOverwrittenOnlyWhenAsked();
    void everyControlHasAName();
};

void tst_ExportDialog::writesTheDatasetAndSaysWhatIsInIt()
{
    LeadBench bench(submitted(handedIn(reviewOfPlans(2), 1), raterNumber(1), {5, 5, 5, 2}, planNumber(2)));
    bench.open();
    QVERIFY(bench.workbench().run(acceptEqual(bench.state(), std::nullopt, raterNumber(0), testNow)));
    ExportDialog dialog(bench.workbench());
    dialog.show();
    const QString folder = bench.path(QStringLiteral("dataset"));
    QVERIFY2(exportsTo(dialog, folder), qPrintable(shownTexts(dialog).join(QLatin1Char('\n'))));

    QCOMPARE(
        QDir(folder).entryList(QDir::Files, QDir::Name),
        (QStringList{QStringLiteral("codebook.md"), QStringLiteral("datapackage.json"), QStringLiteral("evidence.csv"),
                     QStringLiteral("reconciled.csv"), QStringLiteral("scores.csv")}));
    const QString texts = shownTexts(dialog).join(QLatin1Char('\n'));
    QVERIFY2(texts.contains(QStringLiteral("3 cell(s) decided")), qPrintable(texts));
    QVERIFY(texts.contains(QStringLiteral("hidden until both raters have handed in")));
    QVERIFY(!contentOf(folder + QStringLiteral("/scores.csv")).isEmpty());
}

void tst_ExportDialog::namesComeOnlyWhenAsked()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    ExportDialog dialog(bench.workbench());
    dialog.show();
    QVERIFY(exportsTo(dialog, bench.path(QStringLiteral("without"))));
    QVERIFY(!contentOf(bench.path(QStringLiteral("without/scores.csv"))).contains(QStringLiteral("Anna")));

    named<QCheckBox>(dialog, QStringLiteral("Raters by name instead of R1, R2 …"))->setChecked(true);
    QVERIFY(exportsTo(dialog, bench.path(QStringLiteral("with"))));
    QVERIFY(contentOf(bench.path(QStringLiteral("with/scores.csv"))).contains(QStringLiteral("Anna")));
}

void tst_ExportDialog::anExistingFolderIsOverwrittenOnlyWhenAsked()
{
    LeadBench bench(handedIn(reviewOfPlans(1), 1));
    ExportDialog dialog(bench.workbench());
    dialog.show();
    const QString folder = bench.path(QStringLiteral("dataset"));
    QVERIFY(exportsTo(dialog, folder));
    QVERIFY(!exportsTo(dialog, folder));
    QVERIFY2(shownTexts(dialog).join(QLatin1Char('\n')).contains(folder),
             qPrintable(shownTexts(dialog).join(QLatin1Char('\n'))));
    named<QCheckBox>(dialog, QStringLiteral("Overwrite an earlier export in this folder"))->setChecked(true);
    QVERIFY(exportsTo(dialog, folder));
}

void tst_ExportDialog::everyControlHasAName()
{
    LeadBench bench(reviewOfPlans(1));
    ExportDialog dialog(bench.workbench());
    dialog.show();
    QCOMPARE(controlsWithoutName(dialog), QStringList());
}

QTEST_MAIN(tst_ExportDialog)
#include "tst_ExportDialog.moc"
