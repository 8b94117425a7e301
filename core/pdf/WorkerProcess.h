// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/pdf/PdfReader.h"
#include "core/pdf/WorkerSocket.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <memory>
#include <ctime>
#include <mutex>
#include <sys/types.h>

namespace meetlat::pdf {

/// One running worker as its parent sees it: started, asked, watched, and killed when it takes too long or grows too
/// large (it cannot be relied upon to stop itself). Once a call has failed the process is dead and this object spent.
class WorkerProcess
{
public:
    /// Errors: WorkerMissing when the program cannot be started.
    static Result<std::shared_ptr<WorkerProcess>> start(const QString &program, const WorkerLimits &limits);
    ~WorkerProcess();
    WorkerProcess(const WorkerProcess &) = delete;
    WorkerProcess &operator=(const WorkerProcess &) = delete;

    /// Waits until the worker is ready for its first request. WorkerMissing: the program is no worker of this version.
    Status awaitGreeting(const QDeadlineTimer &deadline);
    /// Sends one request and waits for its answer. Errors: PdfTooSlow, PdfTooMuchMemory, PdfCrashed, and Cancelled when
    /// the worker was told to stop and went on all the same.
    Result<Frame> ask(const QByteArray &request, int attached, bool canBeStopped, const QDeadlineTimer &deadline);
    /// Tells the worker that the answer it works on is not wanted any more. It answers Cancelled, or what it has
    /// finished; where it cannot stop (it is decoding an image) and has taken long already, it is killed. Thread-safe;
    /// does nothing when the worker has nothing to do or is opening the document.
    void stop();

    /// The process ended, or was ended, while nothing was asked of it.
    bool isGone();
    /// Grew past its limit between two looks, with an answer that was in time.
    bool isTooLarge() { return residentBytes() > m_limits.residentBytes; }
    /// Thread-safe, may be called while another thread waits in ask().
    void kill();

private:
    WorkerProcess(pid_t pid, FileDescriptor end, FileDescriptor memoryUse, const WorkerLimits &limits);
    bool ignoresStop();
    qint64 processorNs() const; ///< that the worker has used
    Result<Frame> awaitFrame(const QDeadlineTimer &deadline);
    qint64 residentBytes();
    Error endedBy(Error::Code reason);
    Error endedByItself();
    int reap();

    std::mutex m_sending; // guards the four below, and one message from getting into another
    bool m_canBeStopped = false;
    bool m_isStopped = false;
    qint64 m_processorNsWhenAsked = 0;
    QElapsedTimer m_sinceAsked;
    std::mutex m_mutex; // guards m_pid: never signal a number that has been reaped
    pid_t m_pid;
    WorkerSocket m_socket;
    FileDescriptor m_memoryUse; ///< /proc/<pid>/statm
    WorkerLimits m_limits;
    qint64 m_largestSeen = 0;
    clockid_t m_clock{}; ///< processor time of the worker
    bool m_hasClock;
};

} // namespace meetlat::pdf
