// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/ReviewSession.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProgressDialog>

namespace meetlat {

/// Progress and Cancel over work on the project file, which runs on this thread in steps. Nothing shows of work that is
/// done within half a second; of work of unknown length the bar only moves.
class StorageProgress
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::StorageProgress)
public:
    StorageProgress(const QString &what, QWidget *window, int delay = usualDelay);
    static constexpr int usualDelay = 500; ///< ms before anything shows

    /// For the work; keeps the window alive, and answers no once it was cancelled.
    StepProgress steps();

private:
    bool step(qint64 done, qint64 total);

    QProgressDialog m_dialog;
    QElapsedTimer m_clock;
    int m_delay;
    qint64 m_nextFrame = 0; ///< ms
};

} // namespace meetlat
