// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/session/FilePlace.h"
#include "ui/shell/LocalCopyDialog.h"
#include "ui/shell/NewProjectDialog.h"
#include "ui/shell/StorageProgress.h"
#include "ui/viewmodels/Workbench.h"

#include <QObject>

#include <functional>
#include <optional>

namespace meetlat {

class MessageBar;
class Preferences;
class QuietSnapshots;

/// Opening, making, copying and backing up project files, with a sentence and a next step when it does not work out.
class FileCommands : public QObject
{
    Q_OBJECT
public:
    /// Makes the sample review in the folder; answers the file to open.
    using SampleMaker = std::function<Result<QString>(const QString &folder)>;

    FileCommands(Workbench &workbench, Preferences &preferences, MessageBar &messages, QWidget *window);

    // --- with a dialog
    void askNew();
    void askOpen();
    void askSaveCopy();
    void handIn();

    // --- without
    bool open(const QString &path);
    bool openForReading(const QString &path); ///< also what somebody else has open, as it is now
    bool create(const NewProjectDialog::Answers &answers);
    void saveCopy(const QString &path);
    void backUp();
    /// Writes what is being typed; where something cannot be kept, asks. False: the user stays with this review.
    bool mayLeave();
    void closeReview();
    void setSampleMaker(SampleMaker maker) { m_makeSample = std::move(maker); }
    bool canMakeSample() const { return static_cast<bool>(m_makeSample); }
    void openSample();
    void setProgressDelay(int ms) { m_progressDelay = ms; } ///< before a dialog shows how far the work is

    struct PlaceAnswer
    {
        LocalCopyDialog::Choice choice = LocalCopyDialog::Cancelled;
        QString copyPath;
    };
    /// Where a project lies, and what to do about it; for tests, which have no cloud and press no buttons.
    void setPlaces(std::function<FilePlace(const QString &)> placeOf,
                   std::function<PlaceAnswer(const QString &, const FilePlace &)> ask);
    /// Whether to leave what these sentences say behind; for tests.
    void setLeaveQuestion(std::function<bool(const QStringList &)> ask) { m_askLeave = std::move(ask); }

Q_SIGNALS:
    void recentChanged();

private:
    /// Nothing: the file is to be opened where it lies. Else whether another one is open now.
    std::optional<bool> openElsewhere(const QString &path);
    PlaceAnswer askPlace(const QString &path, const FilePlace &place);
    bool makeLocalCopy(const QString &path, const QString &copy);
    bool openLocalCopy(const QString &path, const QString &copy, const FilePlace &place);
    bool openHere(const QString &path, bool readOnly = false);
    Result<std::unique_ptr<ReviewSession>> openInSteps(const QString &path, bool readOnly);
    bool isOpenNow(const QString &path) const;
    Status copyWithProgress(const ReviewSession &session, const QString &path);
    void showReadOnly(const Error &reason);
    void offerRecovery(const QString &path, const Error &error);
    void setAsideAndOpen(const QString &path);
    void take(std::unique_ptr<ReviewSession> session);
    void explain(const QString &path, const Error &error);
    void showRecovery(const QString &damaged);
    bool snapshot();
    std::optional<Error> writeTexts(); ///< why not, if not
    bool askLeave(const QStringList &lost);
    void showIncomplete(const QString &sentence);

    Workbench &m_workbench;
    Preferences &m_preferences;
    MessageBar &m_messages;
    QWidget *m_window;
    QuietSnapshots *m_quietSnapshots;
    SampleMaker m_makeSample;
    std::function<FilePlace(const QString &)> m_placeOf;
    std::function<PlaceAnswer(const QString &, const FilePlace &)> m_askPlace;
    std::function<bool(const QStringList &)> m_askLeave;
    bool m_isBusy = false; ///< with the file, in steps between which the window lives
    int m_progressDelay = StorageProgress::usualDelay;
};

} // namespace meetlat
