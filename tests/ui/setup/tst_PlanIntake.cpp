// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/Controls.h"
#include "tests/ui/bench/LeadBench.h"

#include "core/domain/Setup.h"
#include "ui/setup/PlanIntakeDialog.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/PlanIntake.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using State = PlanIntake::File::State;

namespace {

/// Draws a PDF with that many pages of text.
QString drawnPdf(const LeadBench &bench, const QString &name, int pages = 2)
{
    const QString path = bench.path(name);
    QPdfWriter writer(path);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawText(200, 400, QStringLiteral("Plan van de regio, bladzijde %1 van %2").arg(page + 1).arg(name));
    }
    return path;
}

QString written(const LeadBench &bench, const QString &name, const QByteArray &bytes)
{
    QFile file(bench.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

/// A locked document of the corpus and its password; empty when the corpus is not there.
std::pair<QString, QString> lockedDocument()
{
    const QDir corpus(QStringLiteral(MEETLAT_SHARED_DIR "/corpus"));
    QFile passwords(corpus.filePath(QStringLiteral("PASSWORDS.tsv")));
    if (!passwords.open(QIODevice::ReadOnly))
        return {};
    for (const QString &line : QString::fromUtf8(passwords.readAll()).split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        const QString path = corpus.filePath(cells.value(0));
        if (cells.size() >= 2 && cells.at(0).endsWith(QLatin1String(".pdf")) && QFile::exists(path))
            return {path, cells.at(1)};
    }
    return {};
}

bool holds(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes);
}

class Intake
{
public:
    explicit Intake(LeadBench &bench) : intake(bench.workbench()), finished(&intake, &PlanIntake::finished) {}
    void run()
    {
        intake.start();
        QVERIFY(finished.count() > 0 || finished.wait(30000));
        finished.clear();
    }
    const PlanIntake::File &file(std::size_t at) { return intake.files().at(at); }
    PlanIntake intake;
    QSignalSpy finished;
};

} // namespace

class tst_PlanIntake : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aGoodPdfBecomesADocumentOfItsRegion();
    void pagesWithoutTextAreNamed();
    void aBadFileIsRefusedByNameAndTheOthersGoIn();
    void aFileWithoutARegionNameAsksForIt();
    void documentsGoIntoTheGivenPlan();
    void theSamePdfTwiceIsToldAndComesInOnlyWhenWanted();
    void aFolderMeansThePdfsInIt();
    void aLockedPdfAsksForItsPasswordAndNeverKeepsIt();
    void theDialogSaysWhatHappenedToEachFile();
};

void tst_PlanIntake::initTestCase()
{
    theme::apply(*qApp, theme::Mode::Light);
    pdf::PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
}

void tst_PlanIntake::aGoodPdfBecomesADocumentOfItsRegion()
{
    ReviewState state = reviewOfPlans(1);
    Region fresh = oneRegion(2);
    fresh.name = QStringLiteral("Noord-Ooststad");
    fresh.aliases = {QStringLiteral("Ooststad e.o.")};
    state.put(fresh);
    LeadBench bench(state);
    Intake run(bench);
    run.intake.add({drawnPdf(bench, QStringLiteral("plan_van_aanpak_noordooststad_2024.pdf"), 3)});
    QCOMPARE(run.file(0).region, fresh.id);
    run.run();

    QCOMPARE(run.file(0).state, State::Added);
    QCOMPARE(run.intake.addedCount(), 1);
    const std::vector<const Plan *> plans = plansOf(bench.state(), fresh.id);
    QCOMPARE(plans.size(), 1U);
    const std::vector<const Document *> documents = documentsOf(bench.state(), plans.front()->id);
    QCOMPARE(documents.size(), 1U);
    QCOMPARE(documents.front()->pages, 3);
    QCOMPARE(documents.front()->pagesWithoutText, 0);
    QCOMPARE(documents.front()->fileName, QStringLiteral("plan_van_aanpak_noordooststad_2024.pdf"));
    QFile original(run.file(0).path);
    QVERIFY(original.open(QIODevice::ReadOnly));
    QCOMPARE(*bench.session().documentBytes(documents.front()->sha256), original.readAll());
}

void tst_PlanIntake::pagesWithoutTextAreNamed()
{
    LeadBench bench(reviewOfPlans(1));
    const QString path = bench.path(QStringLiteral("region 1 scan.pdf"));
    QPdfWriter writer(path);
    QPainter painter(&writer);
    for (int page = 1; page <= 6; ++page) {
        if (page > 1)
            writer.newPage();
        const bool isWritten = page == 1 || page == 5;
        if (isWritten)
            painter.drawText(200, 400, QStringLiteral("Plan van de regio, bladzijde %1").arg(page));
        else
            painter.fillRect(QRect(1000, 1000, 5000, 5000), Qt::gray);
    }
    painter.end();
    Intake run(bench);
    run.intake.setPlan(planNumber(1));
    run.intake.add({path});
    run.run();
    QCOMPARE(run.file(0).state, State::Added);
    QCOMPARE(run.file(0).words,
             QStringLiteral("6 page(s); 4 page(s) scanned, without text: 2–4, 6"));
    QCOMPARE(documentsOf(bench.state(), planNumber(1)).back()->pagesWithoutText, 4);
}

void tst_PlanIntake::aBadFileIsRefusedByNameAndTheOthersGoIn()
{
    LeadBench bench(reviewOfPlans(2));
    Intake run(bench);
    run.intake.add({written(bench, QStringLiteral("region 1 letter.pdf"), "Dear council, this is no PDF at all."),
                    written(bench, QStringLiteral("region 1 empty.pdf"), {}),
                    drawnPdf(bench, QStringLiteral("region 2.pdf"))});
    run.run();

    QCOMPARE(run.file(0).state, State::Refused);
    QCOMPARE(run.file(0).why, Error::Code::PdfNotAPdf);
    QCOMPARE(run.file(0).name, QStringLiteral("region 1 letter.pdf"));
    QVERIFY2(run.file(0).words.contains(QStringLiteral("not a PDF")), qPrintable(run.file(0).words));
    QCOMPARE(run.file(1).state, State::Refused);
    QCOMPARE(run.file(1).why, Error::Code::PdfEmpty);
    QCOMPARE(run.file(2).state, State::Added);
    QCOMPARE(documentsOf(bench.state(), planNumber(1)).size(), 1U);
    QCOMPARE(documentsOf(bench.state(), planNumber(2)).size(), 2U);
}

void tst_PlanIntake::aFileWithoutARegionNameAsksForIt()
{
    LeadBench bench(reviewOfPlans(1));
    Intake run(bench);
    run.intake.add({drawnPdf(bench, QStringLiteral("scan0001.pdf"))});
    QCOMPARE(run.file(0).state, State::NeedsRegion);
    run.run();
    QCOMPARE(run.file(0).state, State::NeedsRegion);
    run.intake.chooseRegion(0, regionNumber(1));
    run.run();
    QCOMPARE(run.file(0).state, State::Added);
    QCOMPARE(documentsOf(bench.state(), planNumber(1)).size(), 2U);
}

void tst_PlanIntake::documentsGoIntoTheGivenPlan()
{
    LeadBench bench(reviewOfPlans(2));
    Intake run(bench);
    run.intake.setPlan(planNumber(2));
    run.intake.add({drawnPdf(bench, QStringLiteral("region 1 annex.pdf"))});
    run.run();
    QCOMPARE(documentsOf(bench.state(), planNumber(1)).size(), 1U);
    QCOMPARE(documentsOf(bench.state(), planNumber(2)).size(), 2U);
}

void tst_PlanIntake::theSamePdfTwiceIsToldAndComesInOnlyWhenWanted()
{
    LeadBench bench(reviewOfPlans(2));
    const QString first = drawnPdf(bench, QStringLiteral("region 1.pdf"));
    const QString copy = bench.path(QStringLiteral("copy for region 2.pdf"));
    QVERIFY(QFile::copy(first, copy));
    Intake run(bench);
    run.intake.add({first, copy});
    run.run();

    QCOMPARE(run.intake.files()[0].state, State::Added);
    QCOMPARE(run.intake.files()[1].state, State::Duplicate);
    QCOMPARE(run.intake.files()[1].words,
             QStringLiteral("Region 1: Plan 1 has this very PDF already, as region 1.pdf."));
    QCOMPARE(documentsOf(bench.state(), planNumber(2)).size(), 1U);

    run.finished.clear();
    run.intake.takeAllTheSame(1);
    QVERIFY(run.finished.wait(30'000));
    QCOMPARE(run.intake.files()[1].state, State::Added);
    QCOMPARE(documentsOf(bench.state(), planNumber(2)).size(), 2U);
}

void tst_PlanIntake::aFolderMeansThePdfsInIt()
{
    LeadBench bench(reviewOfPlans(1));
    QVERIFY(QDir(bench.path({})).mkdir(QStringLiteral("plans")));
    drawnPdf(bench, QStringLiteral("plans/region 1.PDF"));
    written(bench, QStringLiteral("plans/notes.txt"), "notes");
    PlanIntake intake(bench.workbench());
    intake.add({bench.path(QStringLiteral("plans"))});
    intake.add({bench.path(QStringLiteral("plans"))});
    QCOMPARE(intake.files().size(), 1U);
    QCOMPARE(intake.files().front().name, QStringLiteral("region 1.PDF"));
}

void tst_PlanIntake::aLockedPdfAsksForItsPasswordAndNeverKeepsIt()
{
    const auto [path, password] = lockedDocument();
    if (path.isEmpty())
        QSKIP("shared/corpus/PASSWORDS.tsv with a locked document is not here");
    LeadBench bench(reviewOfPlans(1));
    Intake run(bench);
    run.intake.setPlan(planNumber(1));
    run.intake.add({path});
    run.run();
    QCOMPARE(run.file(0).state, State::NeedsPassword);

    run.intake.givePassword(0, QStringLiteral("not the password"));
    run.run();
    QCOMPARE(run.file(0).state, State::NeedsPassword);
    QCOMPARE(run.file(0).why, Error::Code::PdfWrongPassword);

    run.intake.givePassword(0, password);
    run.run();
    QCOMPARE(run.file(0).state, State::Added);
    QVERIFY(run.file(0).password.isEmpty());
    const std::vector<const Document *> documents = documentsOf(bench.state(), planNumber(1));
    QVERIFY(documents.back()->isLocked);
    const QString file = bench.session().path();
    bench.workbench().setSession(nullptr);
    QVERIFY(!holds(file, password.toUtf8()));
    QVERIFY(!holds(file, QByteArray(reinterpret_cast<const char *>(password.utf16()), password.size() * 2)));
}

void tst_PlanIntake::theDialogSaysWhatHappenedToEachFile()
{
    LeadBench bench(reviewOfPlans(1));
    PlanIntakeDialog dialog(bench.workbench(),
                            {drawnPdf(bench, QStringLiteral("region 1.pdf")),
                             drawnPdf(bench, QStringLiteral("scan.pdf")),
                             written(bench, QStringLiteral("region 1 b.pdf"), "no PDF")},
                            {});
    dialog.show();
    const auto *table = dialog.findChild<QTableWidget *>();
    QTRY_VERIFY_WITH_TIMEOUT(table->item(2, 2)->text().startsWith(QStringLiteral("Refused: ")), 30000);
    QVERIFY(table->item(0, 2)->text().startsWith(QStringLiteral("✓ taken in: 2 page")));
    QCOMPARE(table->item(2, 0)->text(), QStringLiteral("region 1 b.pdf"));

    auto *region = named<QComboBox>(dialog, QStringLiteral("Region of scan.pdf"));
    QVERIFY(region);
    QCOMPARE(controlsWithoutName(dialog), QStringList());
    region->setCurrentIndex(1);
    Q_EMIT region->activated(1);
    QTRY_VERIFY(named<QPushButton>(dialog, QStringLiteral("Take in")));
    named<QPushButton>(dialog, QStringLiteral("Take in"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(table->item(1, 2)->text().startsWith(QStringLiteral("✓")), 30000);
    QTRY_VERIFY(shownTexts(dialog).contains(QStringLiteral("2 of 3 taken in")));
}

QTEST_MAIN(tst_PlanIntake)
#include "tst_PlanIntake.moc"
