// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/NewVersionDialog.h"

#include "core/pdf/PdfReader.h"
#include "ui/shell/Theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QProgressDialog>
#include <QThread>

#include <atomic>
#include <memory>

namespace meetlat {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::NewVersionDialog)
};

using Answer = Result<pdf::ReadVersion>;

/// Does the work on a thread of its own while a dialog shows how far it is.
Answer withProgress(const QString &what, QWidget *parent, const std::function<Answer(const pdf::ReadingProgress &)> &work)
{
    QProgressDialog dialog(QString(), Text::tr("Cancel"), 0, 0, parent);
    dialog.setLabel(theme::plainLabel(what)); // it may name a file
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(300);
    dialog.setAutoReset(false);
    dialog.setAutoClose(false);
    std::atomic<bool> isCancelled = false;
    std::optional<Answer> answer;
    const pdf::ReadingProgress progress = [&](int done, int total) {
        QMetaObject::invokeMethod(
            &dialog,
            [&dialog, done, total] {
                dialog.setMaximum(total);
                dialog.setValue(done);
            },
            Qt::QueuedConnection);
        return !isCancelled.load();
    };
    const std::unique_ptr<QThread> thread(QThread::create([&] { answer = work(progress); }));
    QEventLoop loop;
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&] { isCancelled = true; });
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
    return std::move(*answer);
}

/// The whole document out of the project file, in steps: the window paints in between.
Result<QByteArray> bytesOf(const Workbench &workbench, const DocumentId &document)
{
    const auto reading = workbench.readingOf(document);
    Result<std::optional<QByteArray>> bytes = reading();
    while (bytes && !*bytes) {
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        bytes = reading();
    }
    return bytes ? Result<QByteArray>(std::move(**bytes)) : Result<QByteArray>(bytes.error());
}

/// The versions that these highlights were made on, as far as their bytes are here.
pdf::OldVersions versionsOf(const Workbench &workbench, const std::vector<Highlight> &highlights)
{
    pdf::OldVersions olds;
    for (const Highlight &highlight : highlights) {
        if (olds.contains(highlight.document))
            continue;
        const Result<QByteArray> bytes = bytesOf(workbench, highlight.document);
        olds.emplace(highlight.document, bytes ? *bytes : QByteArray());
    }
    return olds;
}

/// Latin-1, as PDF passwords are; empty answer: given up.
std::optional<QByteArray> passwordFor(const QString &fileName, bool wasWrong, QWidget *parent)
{
    const QString sentence = wasWrong ? Text::tr("That is not the password of %1. Try again:")
                                      : Text::tr("%1 is locked. Its password opens it; it is not kept.");
    QInputDialog dialog(parent);
    dialog.setWindowTitle(Text::tr("Password"));
    dialog.setTextEchoMode(QLineEdit::Password);
    dialog.setLabelText(sentence.arg(fileName));
    if (auto *label = dialog.findChild<QLabel *>()) // files of others have any name, and a label takes "<" for HTML
        label->setTextFormat(Qt::PlainText);
    const bool isGiven = dialog.exec() == QDialog::Accepted;
    return isGiven ? std::optional(dialog.textValue().toLatin1()) : std::nullopt;
}

/// Reads with the password that the user gives, asked for as long as it is wrong.
Answer readingLocked(const QString &what, const QString &fileName, QWidget *parent, QByteArray &password,
                     const std::function<Answer(const QByteArray &, const pdf::ReadingProgress &)> &read)
{
    for (bool isFirst = true;; isFirst = false) {
        Answer answer =
            withProgress(what, parent, [&](const pdf::ReadingProgress &progress) { return read(password, progress); });
        const bool isLocked = !answer && (answer.error().code == Error::Code::PdfLocked ||
                                          answer.error().code == Error::Code::PdfWrongPassword);
        if (!isLocked)
            return answer;
        const std::optional<QByteArray> given = passwordFor(fileName, !isFirst, parent);
        if (!given)
            return Error{Error::Code::Cancelled, {}};
        password = *given;
    }
}

/// What is read of the file on the other thread, beside what stands in it.
Answer readNewFile(const QString &path, const QByteArray &password, const pdf::OldVersions &olds, VersionChange &change,
                   const pdf::ReadingProgress &progress)
{
    if (change.bytes.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::FileNotFound, path};
        change.bytes = file.readAll();
    }
    change.newer.bytes = change.bytes.size();
    const auto goOn = [&progress] { return progress(0, 0); };
    const Result<pdf::ImportReport> report = pdf::checkForImport(change.bytes, password, {}, goOn);
    if (!report)
        return report.error();
    change.newer.pages = report->facts.pageCount();
    change.newer.pagesWithoutText = report->pagesToRecognise();
    change.newer.isLocked = !password.isEmpty();
    return pdf::readNewVersion(change.bytes, password, olds, change.highlights, progress);
}

/// While documents are read the window goes on: the project may have been closed.
bool isStillThere(const Workbench &workbench, const PlanId &plan)
{
    return workbench.isOpen() && workbench.state().find<Plan>(plan);
}

} // namespace

bool replaceDocumentByFile(Workbench &workbench, const PlanId &plan, const DocumentId &old, const QString &path,
                           QWidget *parent)
{
    VersionChange change;
    change.plan = plan;
    change.old = old;
    change.highlights = highlightsIn(workbench.state(), plan, old);
    change.newer.fileName = QFileInfo(path).fileName();
    const pdf::OldVersions olds = versionsOf(workbench, change.highlights);
    QByteArray password;
    const QString what = Text::tr("Looking for the highlights in %1…").arg(change.newer.fileName);
    const Answer read =
        readingLocked(what, change.newer.fileName, parent, password,
                      [&](const QByteArray &given, const pdf::ReadingProgress &progress) {
                          return readNewFile(path, given, olds, change, progress);
                      });
    if (!read) {
        if (read.error().code != Error::Code::Cancelled)
            Q_EMIT workbench.refused(read.error());
        return false;
    }
    if (!isStillThere(workbench, plan))
        return false;
    const StepProgress paintBetween = [](qint64, qint64) {
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        return true;
    };
    return workbench.run(applyVersionChange(*workbench.session(), change, *read, QDateTime::currentMSecsSinceEpoch(),
                                            paintBetween));
}

bool placeArrivals(Workbench &workbench, const PlanId &plan, QWidget *parent)
{
    std::map<DocumentId, std::vector<Highlight>> arrivals; // by the version that is shown
    for (const Highlight *highlight : highlightsToPlace(workbench.state(), plan))
        arrivals[currentVersionOf(workbench.state(), plan, highlight->document)].push_back(*highlight);
    for (const auto &[shown, highlights] : arrivals) {
        const auto *document = workbench.state().find<Document>(plan, shown);
        const QString name = document ? document->fileName : QString();
        const Answer read = lookForHighlights(workbench, shown, name, highlights, parent);
        if (!read) {
            if (read.error().code != Error::Code::Cancelled)
                Q_EMIT workbench.refused(read.error());
            return false;
        }
        const Instant now = QDateTime::currentMSecsSinceEpoch();
        if (!isStillThere(workbench, plan) || !workbench.run(applyFound(*workbench.session(), shown, highlights, read->found, now)))
            return false;
    }
    return true;
}

Result<pdf::ReadVersion> lookForHighlights(const Workbench &workbench, const DocumentId &shown, const QString &fileName,
                                           const std::vector<Highlight> &highlights, QWidget *parent)
{
    const Result<QByteArray> shownBytes = bytesOf(workbench, shown);
    if (!shownBytes)
        return shownBytes.error();
    const pdf::OldVersions olds = versionsOf(workbench, highlights);
    QByteArray password;
    return readingLocked(Text::tr("Looking for the highlights…"), fileName, parent, password,
                         [&](const QByteArray &given, const pdf::ReadingProgress &progress) {
                             return pdf::readNewVersion(*shownBytes, given, olds, highlights, progress);
                         });
}

} // namespace meetlat
