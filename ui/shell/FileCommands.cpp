// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FileCommands.h"

#include "core/domain/Setup.h"
#include "ui/shell/HandInDialog.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/StorageProgress.h"
#include "ui/viewmodels/ErrorText.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressDialog>
#include <QScopedValueRollback>
#include <QStandardPaths>
#include <QTimer>

namespace meetlat {

namespace {

constexpr int snapshotInterval = 10 * 60 * 1000; ///< ms; takes none when nothing changed

QString withEnding(QString path)
{
    const QString ending = QStringLiteral(".meetlat");
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

QString besideWith(const QString &path, const QString &suffix)
{
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + suffix + QStringLiteral(".meetlat"));
}

QString reviewsFilter()
{
    return FileCommands::tr("Meetlat reviews (*.meetlat)");
}

} // namespace

FileCommands::FileCommands(Workbench &workbench, Preferences &preferences, MessageBar &messages, QWidget *window)
    : QObject(window), m_workbench(workbench), m_preferences(preferences), m_messages(messages), m_window(window),
      m_snapshots(new QTimer(this))
{
    m_snapshots->setInterval(snapshotInterval);
    connect(m_snapshots, &QTimer::timeout, this, &FileCommands::snapshotQuietly);
    m_snapshots->start();
}

void FileCommands::askNew()
{
    NewProjectDialog dialog(m_window);
    if (dialog.exec() == QDialog::Accepted)
        create(dialog.answers());
}

bool FileCommands::create(const NewProjectDialog::Answers &answers)
{
    const Instant now = QDateTime::currentMSecsSinceEpoch();
    const Result<Edit> contents =
        createProject(answers.title, answers.scale, answers.cutoff, builtInRubric(), answers.leadName, now);
    if (!contents) {
        explain(answers.path, contents.error());
        return false;
    }
    FileIdentity identity;
    identity.role = FileRole::Lead;
    auto made = ReviewSession::create(answers.path, identity, *contents);
    if (!made) {
        explain(answers.path, made.error());
        return false;
    }
    take(std::move(made.value()));
    return true;
}

void FileCommands::askOpen()
{
    const QStringList recent = m_preferences.recentProjects();
    const QString folder = recent.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                            : QFileInfo(recent.first()).absolutePath();
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a review"), folder, reviewsFilter());
    if (!path.isEmpty())
        open(path);
}

bool FileCommands::open(const QString &path)
{
    if (m_workbench.isOpen() && QFileInfo(m_workbench.session()->path()) == QFileInfo(path))
        return true; // it is what we have open
    if (m_isBusy)
        return false;
    const QScopedValueRollback busy(m_isBusy, true);
    StorageProgress progress(tr("Opening %1").arg(QFileInfo(path).fileName()), m_window, m_progressDelay);
    OpenOptions options;
    options.progress = progress.steps();
    auto opened = ReviewSession::open(path, options);
    if (!opened && opened.error().code == Error::Code::Cancelled)
        return false; // what was open still is
    if (!opened) {
        explain(path, opened.error());
        return false;
    }
    take(std::move(opened.value()));
    return true;
}

void FileCommands::take(std::unique_ptr<ReviewSession> session)
{
    m_messages.clear();
    m_preferences.addRecentProject(session->path());
    m_workbench.setSession(std::move(session));
    Q_EMIT recentChanged();
    if (const auto reason = m_workbench.session()->readOnlyReason()) {
        m_messages.show(MessageBar::Tone::Warning, errorText(*reason), tr("Save a copy…"), [this] { askSaveCopy(); });
    }
}

void FileCommands::explain(const QString &path, const Error &error)
{
    if (error.code == Error::Code::DamagedFile) {
        m_messages.show(MessageBar::Tone::Refusal, errorText(error), tr("Save what can be read…"),
                        [this, path] { askRecover(path); });
    } else if (error.code == Error::Code::FileInUse || error.code == Error::Code::DiskFull) {
        m_messages.show(MessageBar::Tone::Refusal, errorText(error), tr("Try again"), [this, path] { open(path); });
    } else {
        m_messages.show(MessageBar::Tone::Refusal, errorText(error));
    }
    if (error.code == Error::Code::FileNotFound) {
        m_preferences.removeRecentProject(path);
        Q_EMIT recentChanged();
    }
}

void FileCommands::askRecover(const QString &damaged)
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Where to put what can be read"),
                                                      besideWith(damaged, tr("-recovered", "end of a file name")),
                                                      reviewsFilter(), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        recover(damaged, withEnding(path));
}

void FileCommands::recover(const QString &damaged, const QString &newPath)
{
    const Result<RecoveryReport> report = ReviewSession::recover(damaged, newPath);
    if (!report) {
        m_messages.show(MessageBar::Tone::Refusal, errorText(report.error()));
        return;
    }
    if (!open(newPath))
        return;
    const QString kept = tr("%n row(s) read", nullptr, report->rows + report->rowsFromSnapshot);
    const QString lost = tr("%n row(s) lost", nullptr, report->rowsLost);
    const QString pdfs = tr("%n PDF(s) lost", nullptr, static_cast<int>(report->documentsLost.size()));
    m_messages.show(
        MessageBar::Tone::Warning,
        tr("This is what could be saved: %1, %2, %3. The damaged file is as it was.").arg(kept, lost, pdfs));
}

void FileCommands::askSaveCopy()
{
    if (!m_workbench.isOpen())
        return;
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    const QString suggested = besideWith(m_workbench.session()->path(), QLatin1Char('_') + day);
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save a copy"), suggested, reviewsFilter(), nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        saveCopy(withEnding(path));
}

void FileCommands::saveCopy(const QString &path)
{
    m_workbench.commitPendingTexts();
    QProgressDialog progress(tr("Writing and checking the copy"), tr("Cancel"), 0, 1000, m_window);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(500);
    const Status status = m_workbench.session()->saveCopy(path, [&progress](qint64 done, qint64 total) {
        progress.setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
        return !progress.wasCanceled();
    });
    progress.reset();
    if (status)
        m_messages.show(MessageBar::Tone::Notice,
                        tr("The copy is written and checked: %1").arg(QDir::toNativeSeparators(path)));
    else
        m_messages.show(MessageBar::Tone::Refusal, errorText(status.error()));
}

void FileCommands::backUp()
{
    if (!m_workbench.isOpen())
        return;
    m_workbench.commitPendingTexts();
    if (snapshot())
        m_messages.show(MessageBar::Tone::Notice, tr("A backup of everything but the PDFs is made and checked."));
}

void FileCommands::snapshotQuietly()
{
    if (m_workbench.isOpen() && !m_workbench.isReadOnly())
        snapshot();
}

/// False: there is none, by failure or because it was cancelled; the next one comes in its time.
bool FileCommands::snapshot()
{
    if (m_isBusy)
        return false;
    const QScopedValueRollback busy(m_isBusy, true);
    StorageProgress progress(tr("Making a backup of everything but the PDFs"), m_window, m_progressDelay);
    const Status taken = m_workbench.session()->takeSnapshot(progress.steps());
    return (taken || taken.error().code != Error::Code::Cancelled) && m_workbench.run(taken);
}

void FileCommands::handIn()
{
    if (!m_workbench.isOpen() || m_workbench.isLead())
        return;
    m_workbench.commitPendingTexts();
    HandInDialog dialog(m_workbench, m_window);
    dialog.exec();
}

void FileCommands::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QLatin1Char('/') +
                           tr("Meetlat sample", "name of a folder");
    const QString madeBefore = folder + QStringLiteral("/lead.meetlat");
    if (QFileInfo::exists(madeBefore)) {
        open(madeBefore);
        return;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<QString> sample = m_makeSample(folder);
    QApplication::restoreOverrideCursor();
    if (sample)
        open(*sample);
    else
        m_messages.show(MessageBar::Tone::Refusal, errorText(sample.error()));
}

} // namespace meetlat
