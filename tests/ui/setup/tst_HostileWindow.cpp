// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/MutatedPdfs.h"
#include "tests/support/Tries.h"
#include "tests/ui/bench/LeadBench.h"

#include "core/domain/Setup.h"
#include "ui/pdfview/PaneNotice.h"
#include "ui/pdfview/PdfPane.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/PlanIntake.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QLineEdit>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using State = PlanIntake::File::State;

/// Every hostile file of the shared corpus through the window: taken in by the intake, then opened in the reading
/// surface and paged to its end.
class tst_HostileWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileIsTakenInOrRefusedInWordsAndStaysReadable();
    void mutatedFilesThatSomebodyPutIntoTheProjectAreShownOrRefused();

private:
    QStringList m_files;
};

void tst_HostileWindow::initTestCase()
{
    pdf::PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
    theme::apply(*qApp, theme::Mode::Light);
    const QDir hostile(QStringLiteral(MEETLAT_SHARED_DIR "/corpus/hostile"));
    for (const QFileInfo &file : hostile.entryInfoList({QStringLiteral("*.pdf")}, QDir::Files))
        m_files << file.absoluteFilePath();
    if (m_files.isEmpty())
        QSKIP("the folder corpus/hostile beside the checkout is absent");
}

void tst_HostileWindow::everyFileIsTakenInOrRefusedInWordsAndStaysReadable()
{
    LeadBench bench(reviewOfPlans(1));
    PlanIntake intake(bench.workbench());
    intake.setPlan(planNumber(1));
    QSignalSpy finished(&intake, &PlanIntake::finished);
    intake.add(m_files);
    intake.start();
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 240'000);

    for (const PlanIntake::File &file : intake.files()) {
        const bool isSettled =
            file.state == State::Added || file.state == State::Refused || file.state == State::NeedsPassword;
        QVERIFY2(isSettled && !file.words.trimmed().isEmpty(), qPrintable(file.name));
    }
    QVERIFY(intake.addedCount() > 10);

    PdfPane pane;
    pane.resize(700, 700);
    pane.setBytesOf([&](const DocumentId &id) { return bench.workbench().readingOf(id); });
    pane.show();
    QSignalSpy changed(&pane, &PdfPane::documentChanged);
    QSignalSpy failed(&pane, &PdfPane::documentFailed);
    for (const Document *document : documentsOf(bench.state(), planNumber(1))) {
        if (!bench.workbench().session()->hasDocument(document->sha256))
            continue; // the fixture's own document has no bytes
        changed.clear();
        failed.clear();
        QElapsedTimer longest;
        longest.start();
        pane.showDocuments({*document});
        QVERIFY2(longest.elapsed() < 2'000, qPrintable(document->fileName)); // asking never waits for a worker
        QTRY_VERIFY_WITH_TIMEOUT((pane.pdf() && pane.pdf()->isOpen()) || !failed.isEmpty(), 15000);
        pane.view()->goToPage(qMax(0, document->pages - 1));
        QTest::qWait(120);
        QVERIFY2(pane.view()->currentPage() >= 0, qPrintable(document->fileName));
    }
}

/// Past the check at import: as if another program had written them into the project.
void tst_HostileWindow::mutatedFilesThatSomebodyPutIntoTheProjectAreShownOrRefused()
{
    const int count = tries(15, 200);
    pdf::fixtures::PdfMutator mutator(pdf::fixtures::realPdfs(QStringLiteral(MEETLAT_SHARED_DIR "/corpus")), 77);
    LeadBench bench(reviewOfPlans(1));
    PdfPane pane;
    pane.resize(500, 500);
    pane.setBytesOf([&](const DocumentId &id) { return bench.workbench().readingOf(id); });
    pane.show();
    QSignalSpy failed(&pane, &PdfPane::documentFailed);
    int shown = 0;
    for (int i = 0; i < count; ++i) {
        const QByteArray pdf = mutator.next();
        Document document = oneDocument(1);
        const Result<DocumentId> stored = bench.session().storeDocument(pdf);
        QVERIFY(stored);
        document.sha256 = *stored;
        document.bytes = pdf.size();
        failed.clear();
        pane.showDocuments({document});
        const auto isShown = [&] { return pane.pdf() && pane.pdf()->isOpen(); };
        const auto asksForPassword = [&] {
            const auto *notice = pane.findChild<PaneNotice *>();
            const auto *field = notice ? notice->findChild<QLineEdit *>() : nullptr;
            return field && field->isVisible();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isShown() || !failed.isEmpty() || asksForPassword(), 30'000);
        if (isShown()) {
            ++shown;
            pane.view()->goToPage(i % 5);
            QTest::qWait(60);
        }
    }
    qInfo("PROMISE R7: %d mutated PDFs through the window: %d shown, %d refused in words or locked; 0 crashes", count, shown,
          count - shown);
    QVERIFY(shown > 0);
}

QTEST_MAIN(tst_HostileWindow)
#include "tst_HostileWindow.moc"
