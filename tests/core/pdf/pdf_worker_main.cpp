// SPDX-License-Identifier: GPL-3.0-or-later
// The worker half alone, as a program of its own: what the tests start instead of the whole of Meetlat.
//   pdf_worker --pdf-worker …           as the window starts it
//   pdf_worker --break-out FILE FOLDER  a worker that a document has taken over: says how each attempt ends
//   tesseract --break-out-too FILE FOLDER  a copy under that name: the OCR program that a picture has taken over
#include "core/pdf/PdfWorker.h"
#include "core/pdf/PopplerPages.h"
#include "core/pdf/WorkerSandbox.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <dirent.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <string>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

void say(const char *attempt, bool succeeded)
{
    std::printf("%s: %s\n", attempt, succeeded ? "done" : std::strerror(errno));
}

bool reads(const char *path)
{
    char byte = 0;
    const int file = ::open(path, O_RDONLY);
    return file >= 0 && ::read(file, &byte, 1) == 1;
}

bool readsAgain(int memory)
{
    return reads(("/proc/self/fd/" + std::to_string(memory)).c_str());
}

bool connects()
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(9);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    return socket >= 0 && ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
}

bool executes()
{
    char name[] = "/bin/true";
    char *const argv[] = {name, nullptr};
    return ::execv(name, argv) == 0;
}

bool forks()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    return child > 0 && ::waitpid(child, nullptr, 0) == child;
}

bool startsAThread()
{
    pthread_t thread{};
    return ::pthread_create(
               &thread, nullptr, [](void *) -> void * { return nullptr; }, nullptr) == 0 &&
           ::pthread_join(thread, nullptr) == 0;
}

bool triesEveryDoor(const char *file, const std::string &folder, int memory)
{
    if (::write(memory, "x", 1) != 1)
        return false;
    say("reading a file", reads(file));
    say("reading /etc/passwd", reads("/etc/passwd"));
    say("listing the folder", ::opendir(folder.c_str()) != nullptr);
    say("writing a file", ::open((folder + "/new").c_str(), O_WRONLY | O_CREAT, 0600) >= 0);
    say("deleting a file", ::unlink(file) == 0);
    say("renaming a file", ::rename(file, (folder + "/other").c_str()) == 0);
    say("making a folder", ::mkdir((folder + "/sub").c_str(), 0700) == 0);
    say("a socket", ::socket(AF_INET, SOCK_STREAM, 0) >= 0);
    say("a local socket", ::socket(AF_UNIX, SOCK_STREAM, 0) >= 0);
    say("the network", connects());
    say("a process", forks());
    say("a program", executes());
    say("looking into the parent", ::ptrace(PTRACE_ATTACH, ::getppid(), nullptr, nullptr) == 0);
    say("a signal to the parent", ::kill(::getppid(), 0) == 0);
    say("the document handed over", readsAgain(memory));
    say("a thread", startsAThread());
    say("memory to share", ::memfd_create("image", MFD_CLOEXEC | MFD_ALLOW_SEALING) >= 0);
    say("the settings of the fonts", reads("/etc/fonts/fonts.conf"));
    return true;
}

bool breaksOut(const char *file, const std::string &folder)
{
    meetlat::pdf::enterWorkerSandbox(qint64(1) << 30);
    meetlat::pdf::PopplerPages::warmUp();
    const int memory = ::memfd_create("document", MFD_CLOEXEC);
    const std::clock_t started = std::clock();
    const auto walls = meetlat::pdf::closeWorkerSandbox();
    const long us = (std::clock() - started) * 1'000'000L / CLOCKS_PER_SEC;
    std::printf("walls: %d %d %ld\n", walls.hasCallFilter ? 1 : 0, walls.landlock, us);
    return triesEveryDoor(file, folder, memory);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4 && std::strcmp(argv[1], "--break-out") == 0)
        return breaksOut(argv[2], argv[3]) ? 0 : 1;
    if (argc == 4 && std::strcmp(argv[1], "--break-out-too") == 0)
        return triesEveryDoor(argv[2], argv[3], ::memfd_create("picture", MFD_CLOEXEC)) ? 0 : 1;
    return meetlat::pdf::runPdfWorker(argc, argv);
}
