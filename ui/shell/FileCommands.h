// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/shell/NewProjectDialog.h"
#include "ui/shell/StorageProgress.h"
#include "ui/viewmodels/Workbench.h"

#include <QObject>

#include <functional>

class QTimer;

namespace meetlat {

class MessageBar;
class Preferences;

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
    bool create(const NewProjectDialog::Answers &answers);
    void saveCopy(const QString &path);
    void backUp();
    void recover(const QString &damaged, const QString &newPath);
    void setSampleMaker(SampleMaker maker) { m_makeSample = std::move(maker); }
    bool canMakeSample() const { return static_cast<bool>(m_makeSample); }
    void openSample();
    void setProgressDelay(int ms) { m_progressDelay = ms; } ///< before a dialog shows how far the work is

Q_SIGNALS:
    void recentChanged();

private:
    void take(std::unique_ptr<ReviewSession> session);
    void explain(const QString &path, const Error &error);
    void askRecover(const QString &damaged);
    void snapshotQuietly();
    bool snapshot();

    Workbench &m_workbench;
    Preferences &m_preferences;
    MessageBar &m_messages;
    QWidget *m_window;
    QTimer *m_snapshots;
    SampleMaker m_makeSample;
    bool m_isBusy = false; ///< with the file, in steps between which the window lives
    int m_progressDelay = StorageProgress::usualDelay;
};

} // namespace meetlat
