// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/RecognitionWorker.h"

#include "core/pdf/WorkerSandbox.h"

#include <QFile>
#include <QStandardPaths>

#include <cerrno>
#include <cstdlib>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

namespace meetlat::pdf {

namespace {
constexpr int lowPriority = 15;
constexpr qint64 memoryLimit = qint64(1) << 30;
constexpr int notInstalled = 127;
constexpr int doesNotStart = 126;

bool isScript(const QString &program)
{
    QFile file(program);
    return file.open(QIODevice::ReadOnly) && file.read(2) == "#!";
}

} // namespace

int runRecognitionWorker(char **arguments)
{
    enterWorkerSandbox(memoryLimit);
    ::setpriority(PRIO_PROCESS, 0, lowPriority);
    ::setenv("OMP_THREAD_LIMIT", "1", 1); // more threads make a page slower, and the window too
    const QString found = QStandardPaths::findExecutable(QStringLiteral("tesseract"));
    if (found.isEmpty())
        return notInstalled;
    QByteArray program = QFile::encodeName(found);
    std::vector<char *> argv{program.data()};
    for (char **argument = arguments; *argument; ++argument)
        argv.push_back(*argument);
    argv.push_back(nullptr);
    if (!isScript(found))
        closeWorkerSandbox(program.toStdString());
    ::execv(program.constData(), argv.data());
    return errno == ENOENT ? notInstalled : doesNotStart;
}

} // namespace meetlat::pdf
