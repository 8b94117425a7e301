// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/TesseractProcess.h"

#include "core/pdf/PdfReader.h"
#include "core/pdf/WorkerSocket.h"

#include <QDeadlineTimer>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace meetlat::pdf {

namespace {

constexpr int notInstalled = 127;
constexpr qsizetype mostOutput = 64 << 20;

/// Standard input from a memory file, standard output into a pipe, nothing else of ours.
class SpawnSettings
{
public:
    SpawnSettings(int input, int output)
    {
        posix_spawn_file_actions_init(&actions);
        if (input >= 0)
            posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
        else
            posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);

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

Result<QByteArray> TesseractProcess::run(const QStringList &arguments, const QByteArray &input, int mostMs)
{
    const QString program = PdfReader::workerProgram();
    FileDescriptor memory;
    if (!input.isEmpty()) {
        memory = sealedMemory(input.constData(), input.size());
        if (!memory.isValid())
            return Error{Error::Code::PdfTooMuchMemory, {}};
        ::lseek(memory.number(), 0, SEEK_SET); // the program reads on from where the writing ended
    }
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return Error{Error::Code::WorkerMissing, program};
    const FileDescriptor output(ends[0]);
    FileDescriptor theirs(ends[1]);

    std::vector<QByteArray> words{"meetlat", "--pdf-worker", "recognise"};
    for (const QString &argument : arguments)
        words.push_back(argument.toUtf8());
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    {
        const SpawnSettings settings(memory.number(), theirs.number());
        const QByteArray path = QFile::encodeName(program);
        const std::lock_guard lock(m_mutex);
        if (m_aborted)
            return Error{Error::Code::Cancelled, {}};
        if (::posix_spawn(&m_pid, path.constData(), &settings.actions, &settings.attributes, argv.data(), environ) !=
            0) {
            m_pid = -1;
            return Error{Error::Code::WorkerMissing, program};
        }
    }
    theirs.close();
    Result<QByteArray> answer = outputOf(output.number(), mostMs);
    const int status = reap();
    const std::lock_guard lock(m_mutex);
    if (m_aborted)
        return Error{Error::Code::Cancelled, {}};
    if (WIFEXITED(status) && WEXITSTATUS(status) == notInstalled)
        return Error{Error::Code::WorkerMissing, QStringLiteral("tesseract")};
    if (answer && !(WIFEXITED(status) && WEXITSTATUS(status) == 0))
        return Error{Error::Code::PdfCrashed, {}};
    return answer;
}

/// What the program writes until it closes its output; past the time it is killed.
Result<QByteArray> TesseractProcess::outputOf(int pipe, int mostMs)
{
    const QDeadlineTimer deadline(mostMs);
    QByteArray bytes;
    for (;;) {
        pollfd waiting{pipe, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(std::max<qint64>(0, deadline.remainingTime())));
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0 || bytes.size() > mostOutput) {
            const std::lock_guard lock(m_mutex);
            ::kill(m_pid, SIGKILL);
            return Error{ready == 0 ? Error::Code::PdfTooSlow : Error::Code::PdfCrashed, {}};
        }
        char piece[16384];
        const ssize_t size = ::read(pipe, piece, sizeof piece);
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            return bytes;
        bytes.append(piece, size);
    }
}

/// Its wait status. It has closed its output or been killed; abort() may still kill it while it lingers.
int TesseractProcess::reap()
{
    siginfo_t ended{};
    while (::waitid(P_PID, static_cast<id_t>(m_pid), &ended, WEXITED | WNOWAIT) < 0 && errno == EINTR) {
    }
    const std::lock_guard lock(m_mutex);
    int status = 0;
    while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
    }
    m_pid = -1;
    return status;
}

void TesseractProcess::abort()
{
    const std::lock_guard lock(m_mutex);
    m_aborted = true;
    if (m_pid > 0)
        ::kill(m_pid, SIGKILL);
}

} // namespace meetlat::pdf
