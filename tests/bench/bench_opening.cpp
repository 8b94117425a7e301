// SPDX-License-Identifier: GPL-3.0-or-later
// What a large project costs before the window shows and just after it: opening (checked first, as after a crash, and as it
// was closed here), memory, and the snapshot that is taken in steps: "bench_opening PROJECT …", for the rounds that
// bench_round keeps.
#include "core/session/ReviewSession.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace meetlat;

namespace {

constexpr int runs = 5;

double msOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double part(std::vector<double> ms, std::size_t percent)
{
    std::sort(ms.begin(), ms.end());
    return ms.empty() ? 0 : ms[std::min(ms.size() - 1, ms.size() * percent / 100)];
}

double megabytes()
{
    malloc_trim(0);
    QFile statm(QStringLiteral("/proc/self/statm"));
    return statm.open(QIODevice::ReadOnly)
               ? statm.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6
               : 0;
}

std::unique_ptr<ReviewSession> opened(const QString &path, const OpenOptions &options)
{
    auto session = ReviewSession::open(path, options);
    if (!session)
        qFatal("%s: code %d", qPrintable(path), static_cast<int>(session.error().code));
    return std::move(session).value();
}

/// As the window does it: a step, then time for everything else.
void measureSteps(ReviewSession &session)
{
    std::vector<double> steps;
    QElapsedTimer clock;
    clock.start();
    for (bool isDone = false; !isDone;) {
        steps.push_back(msOf([&] {
            const Result<bool> stepped = session.stepSnapshot(2);
            isDone = !stepped || *stepped;
        }));
        QThread::msleep(6);
    }
    std::printf("| snapshot in %zu steps: p50 / p95 / largest ms; until it counts | %.1f / %.1f / %.1f; %.0f |\n", steps.size(),
                part(steps, 50), part(steps, 95), part(steps, 100), static_cast<double>(clock.elapsed()));
}

void measure(const QString &path)
{
    const QTemporaryDir data;
    qputenv("XDG_DATA_HOME", QFile::encodeName(data.path())); // nothing is known of the file there
    OpenOptions options;
    options.snapshotFolder = QStringLiteral("-");
    std::printf("| %s, %.1f MB | |\n", qPrintable(QFileInfo(path).fileName()),
                static_cast<double>(QFileInfo(path).size()) / 1e6);
    std::printf("| opens, checked first, ms | %.0f |\n", msOf([&] { opened(path, options); }));
    std::vector<double> ms;
    for (int run = 0; run < runs; ++run)
        ms.push_back(msOf([&] { opened(path, options); }));
    std::printf("| opens, ms, median and largest of %d | %.0f, %.0f |\n", runs, part(ms, 50), part(ms, 100));
    const double before = megabytes();
    options.snapshotFolder = data.filePath(QStringLiteral("snapshots"));
    options.snapshotLater = true;
    std::unique_ptr<ReviewSession> session;
    std::printf("| opens and begins a snapshot, ms | %.0f |\n", msOf([&] { session = opened(path, options); }));
    std::printf("| memory of the open review, MB | %.0f |\n", megabytes() - before);
    measureSteps(*session);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::printf("| what | figure |\n|---|---|\n");
    for (int i = 1; i < argc; ++i)
        measure(QString::fromLocal8Bit(argv[i]));
    return 0;
}
