// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/WorkerProcess.h"

#include "core/pdf/WorkerMessages.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <string>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace meetlat::pdf {

namespace {

constexpr int longestSliceMs = 50;
constexpr qint64 unwantedAfterNs = 200'000'000; // longer than most images of a scan take to decode
constexpr int unwantedAfterMs = 1'000;          // by the clock, however busy the machine is
constexpr int workersEnd = 3;        // its descriptor in the worker, after stdin, stdout and stderr

/// What a new worker process gets: nothing of ours but its end of the socket pair.
class SpawnSettings
{
public:
    explicit SpawnSettings(int socket)
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
#ifndef MEETLAT_SANITIZED // a sanitizer's report should be seen, Poppler's complaints about a damaged file not
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
#endif
        posix_spawn_file_actions_adddup2(&actions, socket, workersEnd);
        posix_spawn_file_actions_addclosefrom_np(&actions, workersEnd + 1);

        posix_spawnattr_init(&attributes);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
    }
    ~SpawnSettings()
    {
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
    }
    SpawnSettings(const SpawnSettings &) = delete;
    SpawnSettings &operator=(const SpawnSettings &) = delete;

    posix_spawn_file_actions_t actions{};
    posix_spawnattr_t attributes{};
};

} // namespace

Result<std::shared_ptr<WorkerProcess>> WorkerProcess::start(const QString &program, const WorkerLimits &limits)
{
    int ends[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return Error{Error::Code::WorkerMissing, program};
    FileDescriptor ours(ends[0]);
    FileDescriptor theirs(ends[1]);
    if (theirs.number() == workersEnd) // dup2 onto itself would leave it closing on exec
        theirs = FileDescriptor(::fcntl(theirs.number(), F_DUPFD_CLOEXEC, workersEnd + 1));

    const SpawnSettings settings(theirs.number());
    const QByteArray path = QFile::encodeName(program);
    std::string arguments[] = {"meetlat", "--pdf-worker", std::to_string(workersEnd),
                               std::to_string(limits.residentBytes)};
    char *const argv[] = {arguments[0].data(), arguments[1].data(), arguments[2].data(), arguments[3].data(), nullptr};
    pid_t pid = -1;
    if (::posix_spawn(&pid, path.constData(), &settings.actions, &settings.attributes, argv, environ) != 0)
        return Error{Error::Code::WorkerMissing, program};

    const std::string memoryUse = "/proc/" + std::to_string(pid) + "/statm";
    return std::shared_ptr<WorkerProcess>(new WorkerProcess(
        pid, std::move(ours), FileDescriptor(::open(memoryUse.c_str(), O_RDONLY | O_CLOEXEC)), limits));
}

WorkerProcess::WorkerProcess(pid_t pid, FileDescriptor end, FileDescriptor memoryUse, const WorkerLimits &limits)
    : m_pid(pid), m_socket(std::move(end)), m_memoryUse(std::move(memoryUse)), m_limits(limits),
      m_hasClock(::clock_getcpuclockid(pid, &m_clock) == 0)
{
}

WorkerProcess::~WorkerProcess()
{
    kill();
    reap();
}

void WorkerProcess::kill()
{
    const std::lock_guard lock(m_mutex);
    if (m_pid > 0)
        ::kill(m_pid, SIGKILL);
}

/// Waits for the end of a process that has been killed; its wait status. The mutex is not held meanwhile: tearing down
/// a large process takes a while, and abort() must not wait for it.
int WorkerProcess::reap()
{
    pid_t pid = -1;
    {
        const std::lock_guard lock(m_mutex);
        std::swap(pid, m_pid);
    }
    int status = 0;
    while (pid > 0 && ::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

qint64 WorkerProcess::residentBytes()
{
    char line[128] = {};
    const ssize_t size = ::pread(m_memoryUse.number(), line, sizeof line - 1, 0);
    long long pages = 0;
    if (size <= 0 || std::sscanf(line, "%*d %lld", &pages) != 1)
        return 0;
    const qint64 bytes = pages * ::sysconf(_SC_PAGESIZE);
    m_largestSeen = std::max(m_largestSeen, bytes);
    return bytes;
}

bool WorkerProcess::isGone()
{
    pollfd waiting{m_socket.number(), POLLIN, 0};
    return ::poll(&waiting, 1, 0) != 0; // nothing was asked: whatever there is to read is its end, or nonsense
}

Status WorkerProcess::awaitGreeting(const QDeadlineTimer &deadline)
{
    const Result<Frame> greeting = awaitFrame(deadline);
    if (!greeting)
        return greeting.error().code == Error::Code::PdfCrashed ? Error{Error::Code::WorkerMissing, {}}
                                                                : greeting.error();
    if (greeting->bytes != workerGreeting())
        return endedBy(Error::Code::WorkerMissing);
    return Done{};
}

Result<Frame> WorkerProcess::ask(const QByteArray &request, int attached, bool canBeStopped,
                                 const QDeadlineTimer &deadline)
{
    {
        const std::lock_guard lock(m_sending);
        if (!m_socket.send(request, attached))
            return endedByItself();
        m_canBeStopped = canBeStopped;
        m_isStopped = false;
        m_processorNsWhenAsked = processorNs();
        m_sinceAsked.start();
    }
    Result<Frame> answer = awaitFrame(deadline);
    const std::lock_guard lock(m_sending);
    m_canBeStopped = false;
    return answer;
}

void WorkerProcess::stop()
{
    const std::lock_guard lock(m_sending);
    if (!m_canBeStopped || m_isStopped)
        return;
    m_isStopped = true;
    WorkerRequest request;
    request.kind = WorkerRequest::Kind::Stop;
    m_socket.send(encoded(request)); // should it be gone, the waiting call hears of it
}

/// Fairer than the clock: on a busy machine everything takes long, and starting a worker too.
qint64 WorkerProcess::processorNs() const
{
    timespec used{};
    return m_hasClock && ::clock_gettime(m_clock, &used) == 0 ? used.tv_sec * qint64(1'000'000'000) + used.tv_nsec : 0;
}

/// Goes on with an answer that nobody wants for longer than a new worker costs.
bool WorkerProcess::ignoresStop()
{
    const std::lock_guard lock(m_sending);
    return m_canBeStopped && m_isStopped &&
           (processorNs() - m_processorNsWhenAsked > unwantedAfterNs || m_sinceAsked.elapsed() > unwantedAfterMs);
}

Result<Frame> WorkerProcess::awaitFrame(const QDeadlineTimer &deadline)
{
    for (;;) {
        switch (m_socket.receive()) {
        case WorkerSocket::Arrival::Complete:
            return m_socket.takeFrame();
        case WorkerSocket::Arrival::Gone:
            return endedByItself();
        case WorkerSocket::Arrival::NotYet:
            break;
        }
        if (deadline.hasExpired())
            return endedBy(Error::Code::PdfTooSlow);
        if (ignoresStop())
            return endedBy(Error::Code::Cancelled);
        if (residentBytes() > m_limits.residentBytes)
            return endedBy(Error::Code::PdfTooMuchMemory);
        pollfd waiting{m_socket.number(), POLLIN, 0};
        // poll returns at once when the answer comes; the slices are for looking at the clock and the memory
        ::poll(&waiting, 1, static_cast<int>(std::clamp<qint64>(deadline.remainingTime(), 1, longestSliceMs)));
    }
}

Error WorkerProcess::endedBy(Error::Code reason)
{
    kill();
    reap();
    return Error{reason, {}};
}

Error WorkerProcess::endedByItself()
{
    kill(); // it closed its socket; should it linger all the same, it does not linger long
    const int status = reap();
    // Poppler aborts when memory is refused: by RLIMIT_AS, the last barrier for a parent that could not watch in time
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT && m_largestSeen > m_limits.residentBytes / 2)
        return Error{Error::Code::PdfTooMuchMemory, {}};
    return Error{Error::Code::PdfCrashed, WIFSIGNALED(status) ? QString::number(WTERMSIG(status)) : QString()};
}

} // namespace meetlat::pdf
