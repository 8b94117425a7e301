// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FileCommands.h"

#include "core/domain/Setup.h"
#include "core/session/Rescue.h"
#include "ui/shell/HandInDialog.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/QuietSnapshots.h"
#include "ui/shell/RecoveryDialog.h"
#include "ui/shell/StorageProgress.h"
#include "ui/viewmodels/DamageWords.h"
#include "ui/viewmodels/ErrorText.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QProgressBar>
#include <QProgressDialog>
#include <QScopedValueRollback>
#include <QStandardPaths>

namespace meetlat {

namespace {

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
      m_quietSnapshots(new QuietSnapshots(workbench, this))
{
    setLeaveQuestion([this](const QStringList &lost) { return askLeave(lost); });
    setPlaces(placeOf, [this](const QString &path, const FilePlace &place) { return askPlace(path, place); });
}

void FileCommands::setPlaces(std::function<FilePlace(const QString &)> placeOf,
                             std::function<PlaceAnswer(const QString &, const FilePlace &)> ask)
{
    m_placeOf = std::move(placeOf);
    m_askPlace = std::move(ask);
}

void FileCommands::askNew()
{
    NewProjectDialog dialog(m_window);
    if (dialog.exec() == QDialog::Accepted)
        create(dialog.answers());
}

bool FileCommands::create(const NewProjectDialog::Answers &answers)
{
    if (!mayLeave())
        return false;
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

bool FileCommands::isOpenNow(const QString &path) const
{
    return m_workbench.isOpen() && QFileInfo(m_workbench.session()->path()) == QFileInfo(path);
}

bool FileCommands::open(const QString &path)
{
    if (isOpenNow(path) && !m_workbench.isReadOnly())
        return true;
    const std::optional<bool> elsewhere = openElsewhere(path);
    return elsewhere ? *elsewhere : openHere(path);
}

bool FileCommands::openForReading(const QString &path)
{
    return openHere(path, true);
}

Result<std::unique_ptr<ReviewSession>> FileCommands::openInSteps(const QString &path, bool readOnly)
{
    if (m_isBusy)
        return Error{Error::Code::Cancelled, path};
    const QScopedValueRollback busy(m_isBusy, true);
    StorageProgress progress(tr("Opening %1").arg(QFileInfo(path).fileName()), m_window, m_progressDelay);
    OpenOptions options;
    options.readOnly = readOnly;
    options.progress = progress.steps();
    options.snapshotLater = true;
    return ReviewSession::open(path, options);
}

bool FileCommands::openHere(const QString &path, bool readOnly)
{
    if (isOpenNow(path) && !m_workbench.isReadOnly())
        return true;
    auto opened = openInSteps(path, readOnly);
    if (!opened && opened.error().code == Error::Code::Cancelled)
        return false; // what was open still is
    if (!opened) {
        explain(path, opened.error());
        return false;
    }
    if (!mayLeave())
        return false;
    take(std::move(opened.value()));
    return true;
}

void FileCommands::take(std::unique_ptr<ReviewSession> session)
{
    if (m_workbench.isOpen())
        m_workbench.setSession(nullptr);
    m_messages.clear(); // of the review that was open
    m_preferences.addRecentProject(session->path());
    m_workbench.setSession(std::move(session));
    m_quietSnapshots->goOn();
    Q_EMIT recentChanged();
    if (const auto reason = m_workbench.session()->readOnlyReason())
        showReadOnly(*reason);
}

void FileCommands::showReadOnly(const Error &reason)
{
    if (reason.code == Error::Code::FileInUse) {
        const QString time = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
        m_messages.show(MessageBar::Tone::Warning,
                        tr("You are reading the review as it was at %1; it is open elsewhere (%2). Nothing can be changed "
                           "here.")
                            .arg(time, reason.detail.isEmpty() ? QStringLiteral("–") : reason.detail),
                        tr("Open again"), [this] { open(m_workbench.session()->path()); });
        return;
    }
    m_messages.show(MessageBar::Tone::Warning, errorText(reason), tr("Save a copy…"), [this] { askSaveCopy(); });
}

void FileCommands::explain(const QString &path, const Error &error)
{
    const auto tryAgain = [this, path] { open(path); };
    switch (error.code) {
    case Error::Code::DamagedFile:
        offerRecovery(path, error);
        showRecovery(path);
        return;
    case Error::Code::FileInUse:
        m_messages.show(MessageBar::Tone::Refusal, errorText(error), tr("Try again"), tryAgain);
        m_messages.addChoice(tr("Open for reading"), [this, path] { openForReading(path); });
        return;
    case Error::Code::DiskFull:
        m_messages.show(MessageBar::Tone::Refusal, errorText(error), tr("Try again"), tryAgain);
        return;
    case Error::Code::ForeignJournal:
        m_messages.show(MessageBar::Tone::Refusal, errorText(error), tr("Set it aside and open"),
                        [this, path] { setAsideAndOpen(path); });
        return;
    case Error::Code::NotAProject:
    case Error::Code::TamperedSchema:
        if (!ReviewSession::snapshotsFor(path).isEmpty()) { // it was a project once
            offerRecovery(path, error);
            return;
        }
        break;
    case Error::Code::FileNotFound:
        m_preferences.removeRecentProject(path);
        Q_EMIT recentChanged();
        break;
    default:
        break;
    }
    m_messages.show(MessageBar::Tone::Refusal, errorText(error));
}

void FileCommands::setAsideAndOpen(const QString &path)
{
    const Result<QString> aside = setJournalAside(path);
    if (!aside)
        m_messages.show(MessageBar::Tone::Refusal, errorText(aside.error()));
    else if (openHere(path) && !m_workbench.isReadOnly())
        m_messages.show(MessageBar::Tone::Notice,
                        tr("The journal is kept as %1. Look whether your last work is here.")
                            .arg(QFileInfo(*aside).fileName()));
}

void FileCommands::offerRecovery(const QString &path, const Error &error)
{
    m_messages.show(MessageBar::Tone::Refusal, errorText(error), tr("What can be saved…"),
                    [this, path] { showRecovery(path); });
}

void FileCommands::showRecovery(const QString &damaged)
{
    auto *dialog = new RecoveryDialog(damaged, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecoveryDialog::saved, this, [this](const QString &path, const RecoveryReport &report) {
        if (openHere(path))
            m_messages.show(MessageBar::Tone::Warning, rescuedSentence(report));
    });
    dialog->open();
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

Status FileCommands::copyWithProgress(const ReviewSession &session, const QString &path)
{
    QProgressDialog progress(tr("Writing and checking the copy"), tr("Cancel"), 0, 1000, m_window);
    progress.setWindowTitle(tr("Save a copy"));
    auto *bar = new QProgressBar(&progress);
    bar->setTextVisible(false); // it is too low for words
    progress.setBar(bar);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(500);
    const Status status = session.saveCopy(path, [&progress](qint64 done, qint64 total) {
        progress.setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
        return !progress.wasCanceled();
    });
    progress.reset();
    return status;
}

void FileCommands::saveCopy(const QString &path)
{
    const bool isAllWritten = !writeTexts();
    const Status status = copyWithProgress(*m_workbench.session(), path);
    const QString done = tr("The copy is written and checked: %1").arg(QDir::toNativeSeparators(path));
    if (!status)
        m_messages.show(MessageBar::Tone::Refusal, errorText(status.error()));
    else if (isAllWritten)
        m_messages.show(MessageBar::Tone::Notice, done);
    else
        showIncomplete(done + QLatin1Char('.'));
}

void FileCommands::backUp()
{
    if (!m_workbench.isOpen())
        return;
    const bool isAllWritten = !writeTexts();
    if (!snapshot())
        return;
    const QString done = tr("A backup of everything but the PDFs is made and checked.");
    if (isAllWritten)
        m_messages.show(MessageBar::Tone::Notice, done);
    else
        showIncomplete(done);
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
    if (writeTexts()) // it is said in the bar; a packet would lack that text
        return;
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
