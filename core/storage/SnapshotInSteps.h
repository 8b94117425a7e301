// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/SnapshotCopy.h"

#include <QStringList>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace meetlat {

/// A snapshot that does not stop the thread of the file: that one only reads, a few milliseconds at a time; writing,
/// reading back and comparing are done by a thread of its own, which never sees the project file. What is changed in
/// between makes it begin anew.
class SnapshotInSteps
{
public:
    /// `known`: a snapshot that is as good as a new one where it is sound and its log ends as that of the file. Empty:
    /// a new one is wanted.
    SnapshotInSteps(Database &database, QString folder, QString known);
    ~SnapshotInSteps(); ///< breaks it off; nothing is left of it
    SnapshotInSteps(const SnapshotInSteps &) = delete;
    SnapshotInSteps &operator=(const SnapshotInSteps &) = delete;

    /// Reads on for about `ms` milliseconds. True: there is a snapshot of the file as it is. Throws StorageError;
    /// Cancelled where the file is changed all the time.
    bool step(int ms);
    qint64 number() const { return m_head.number; } ///< of the action up to which it reaches

private:
    enum class Phase { Looking, Taking, Done };
    void begin();
    void breakOff();
    void work(LogHead head, QByteArrayList schema, QStringList tables);
    std::optional<RowBatch> taken();
    bool readOn(int ms);

    Database &m_database;
    QString m_folder;
    QString m_known;
    LogHead m_head;
    std::unique_ptr<SnapshotReading> m_reading;
    int m_begun = 0;

    std::thread m_thread;
    std::atomic<Phase> m_phase = Phase::Looking;
    std::atomic<bool> m_isBrokenOff = false;
    std::mutex m_mutex; ///< of what follows
    std::condition_variable m_arrived;
    std::deque<RowBatch> m_batches;
    qint64 m_waitingBytes = 0;
    bool m_isAllRead = false;
    std::optional<Error> m_failure;
};

} // namespace meetlat
