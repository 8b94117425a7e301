// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/NewVersionDialog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
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

/// Does the work on a thread of its own while a dialog shows how far it is.
template <typename Answer>
Answer withProgress(const QString &what, QWidget *parent,
                    const std::function<Answer(const pdf::ReadingProgress &)> &work)
{
    QProgressDialog dialog(what, Text::tr("Cancel"), 0, 0, parent);
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

} // namespace

bool replaceDocumentByFile(Workbench &workbench, const PlanId &plan, const DocumentId &old, const QString &path,
                           QWidget *parent)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT workbench.refused({Error::Code::FileNotFound, path});
        return false;
    }
    VersionChange change;
    change.plan = plan;
    change.old = old;
    change.bytes = file.readAll();
    change.highlights = highlightsIn(workbench.state(), plan, old);
    const Result<QByteArray> oldBytes = workbench.session()->documentBytes(old);
    Document &newer = change.newer;
    newer.fileName = QFileInfo(path).fileName();
    newer.bytes = change.bytes.size();
    const auto read = withProgress<Result<pdf::ReadVersion>>(
        Text::tr("Looking for the highlights in %1…").arg(newer.fileName), parent,
        [&](const pdf::ReadingProgress &progress) -> Result<pdf::ReadVersion> {
            const Result<pdf::ImportReport> report = pdf::checkForImport(change.bytes);
            if (!report)
                return report.error();
            newer.pages = report->facts.pageCount();
            newer.pagesWithoutText = report->pagesToRecognise();
            return pdf::readNewVersion(change.bytes, {}, oldBytes ? *oldBytes : QByteArray(), change.highlights,
                                       progress);
        });
    if (!read) {
        if (read.error().code != Error::Code::Cancelled)
            Q_EMIT workbench.refused(read.error());
        return false;
    }
    return workbench.run(applyVersionChange(*workbench.session(), change, *read, QDateTime::currentMSecsSinceEpoch()));
}

Result<pdf::ReadVersion> lookForHighlights(const QByteArray &shown, const QByteArray &old,
                                           const std::vector<Highlight> &highlights, QWidget *parent)
{
    return withProgress<Result<pdf::ReadVersion>>(Text::tr("Looking for the highlights…"), parent,
                                                  [&](const pdf::ReadingProgress &progress) {
                                                      return pdf::readNewVersion(shown, {}, old, highlights, progress);
                                                  });
}

} // namespace meetlat
