// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/RecognitionWorker.h"

#include "core/pdf/WorkerSandbox.h"

#include <cstdlib>
#include <string>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

namespace meetlat::pdf {

namespace {
constexpr int lowPriority = 15;
constexpr qint64 memoryLimit = qint64(1) << 30;
} // namespace

int runRecognitionWorker(char **arguments)
{
    enterWorkerSandbox(memoryLimit);
    ::setpriority(PRIO_PROCESS, 0, lowPriority);
    ::setenv("OMP_THREAD_LIMIT", "1", 1); // more threads make a page slower, and the window too
    std::string program = "tesseract";
    std::vector<char *> argv{program.data()};
    for (char **argument = arguments; *argument; ++argument)
        argv.push_back(*argument);
    argv.push_back(nullptr);
    ::execvp(program.c_str(), argv.data());
    return 127;
}

} // namespace meetlat::pdf
