// SPDX-License-Identifier: GPL-3.0-or-later
// What being safe costs: how long an action takes until it is saved, also on a slow disk, and how long a project of
// 231 MB takes to open, check and copy. Beside each the plain thing on the same disk in the same run.
#include "tests/core/session/ProjectFixture.h"

#include <QElapsedTimer>
#include <QProcess>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <random>
#include <unistd.h>

using namespace meetlat;
using namespace meetlat::test;

namespace {

/// Every sync takes 10 ms longer while this lives, as on a slow hard disk.
class SlowDisk
{
public:
    SlowDisk()
    {
        s_real = sqlite3_vfs_find(nullptr);
        m_vfs = *s_real;
        m_vfs.zName = "slow";
        m_vfs.xOpen = open;
        m_vfs.xDelete = remove;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~SlowDisk() { sqlite3_vfs_unregister(&m_vfs); }
    SlowDisk(const SlowDisk &) = delete;
    SlowDisk &operator=(const SlowDisk &) = delete;
    static constexpr useconds_t more = 10'000;

private:
    /// The real file with another table of methods, of which one waits first.
    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        const int code = s_real->xOpen(s_real, name, file, flags, outFlags);
        if (code == SQLITE_OK) {
            s_theirs = file->pMethods;
            s_methods = *s_theirs;
            s_methods.xSync = sync;
            file->pMethods = &s_methods;
        }
        return code;
    }
    static int sync(sqlite3_file *file, int flags)
    {
        ::usleep(more);
        return s_theirs->xSync(file, flags);
    }
    static int remove(sqlite3_vfs *, const char *name, int syncFolder)
    {
        if (syncFolder)
            ::usleep(more);
        return s_real->xDelete(s_real, name, syncFolder);
    }
    static inline sqlite3_vfs *s_real = nullptr;
    static inline const sqlite3_io_methods *s_theirs = nullptr;
    static inline sqlite3_io_methods s_methods = {};
    sqlite3_vfs m_vfs;
};

struct Times
{
    double median = 0;
    double p99 = 0;
};

Times timesOf(int runs, const std::function<void(int)> &act)
{
    std::vector<double> all;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer clock;
        clock.start();
        act(run);
        all.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(all.begin(), all.end());
    return {all[all.size() / 2], all[all.size() * 99 / 100]};
}

double millisecondsOf(const std::function<void()> &act)
{
    return timesOf(1, [&act](int) { act(); }).median;
}

void must(const Status &status)
{
    if (!status)
        qFatal("refused with code %d: %s", static_cast<int>(status.error().code), qPrintable(status.error().detail));
}

void scoreOnce(ReviewSession &session, int run)
{
    Score score = scoreOf(1 + run % 5, indicator(run % 2 ? "WE" : "PR"), raterNumber(1), planNumber(1 + run % 2));
    score.reason = QStringLiteral("Reason %1: the plan names who does what and when.").arg(run);
    must(session.apply(scoreIndicator(session.state(), score)));
}

/// What a program does that only writes a page and waits for the disk.
Times plainTimes(const QString &path, int runs, useconds_t more)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0644);
    const QByteArray page(4096, 'x');
    const Times times = timesOf(runs, [&](int run) {
        if (more > 0)
            ::usleep(more);
        if (::pwrite(file, page.constData(), 4096, 4096 * (run % 100)) != 4096 || ::fsync(file) != 0)
            qFatal("the disk cannot be written");
    });
    ::close(file);
    return times;
}

void benchActions(const ProjectFixture &fixture)
{
    constexpr int runs = 500;
    constexpr int slowRuns = 100;
    {
        const auto session = fixture.create(2, "r12.meetlat");
        const Times saved = timesOf(runs, [&](int run) { scoreOnce(*session, run); });
        const Times plain = plainTimes(fixture.path("plain"), runs, 0);
        std::printf("PROMISE R12: action to saved: median %.2f ms (target 5), p99 %.1f (target 100), %d runs; one page and one "
                    "fsync: %.2f and %.1f\n",
                    saved.median, saved.p99, runs, plain.median, plain.p99);
    }
    const SlowDisk slow;
    const auto session = fixture.create(2, "r12-slow.meetlat");
    const Times saved = timesOf(slowRuns, [&](int run) { scoreOnce(*session, run); });
    const Times plain = plainTimes(fixture.path("plain"), slowRuns, SlowDisk::more);
    std::printf("PROMISE R12: the same with 10 ms more per fsync: median %.1f ms (target 60), p99 %.1f, %d runs; one page "
                "and one fsync: %.1f and %.1f\n",
                saved.median, saved.p99, slowRuns, plain.median, plain.p99);
}

void dropFromCache(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    ::fsync(file);
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

void benchLargeProject(const ProjectFixture &fixture)
{
    constexpr int plans = 44;
    constexpr qsizetype pdfBytes = 5'250'000;
    std::mt19937_64 random(1);
    {
        const auto session = fixture.create(plans);
        for (int plan = 0; plan < plans; ++plan) {
            QByteArray pdf(pdfBytes, '\0');
            for (qsizetype at = 0; at + 8 <= pdf.size(); at += 8) {
                const auto bits = random();
                std::copy_n(reinterpret_cast<const char *>(&bits), 8, pdf.data() + at);
            }
            const auto stored = session->storeDocument(pdf);
            must(stored ? Status(Done{}) : Status(stored.error()));
        }
        for (int run = 0; run < 200; ++run)
            scoreOnce(*session, run);
    }
    constexpr int runs = 20;
    const Times warm = timesOf(runs, [&](int) { fixture.open(); });
    dropFromCache(fixture.path());
    const double cold = millisecondsOf([&] { fixture.open(); });
    // In another place every page is looked at first, as after a crash.
    if (!QFile::copy(fixture.path(), fixture.path("elsewhere.meetlat")))
        qFatal("the disk cannot be written");
    const double checked = millisecondsOf([&] { fixture.open("elsewhere.meetlat"); });
    std::printf("PROMISE R13: open %lld MB: warm %.0f ms (target 300; %d runs, median), cold %.0f ms (target 1000; 1 run), "
                "checked first as after a crash %.0f ms (1 run)\n",
                static_cast<long long>(QFileInfo(fixture.path()).size() / 1'000'000), warm.median, runs, cold, checked);

    const auto session = fixture.open();
    std::size_t problems = 0;
    const double check = millisecondsOf([&] {
        for (const ReviewSession::Problem &problem : session->check())
            problems += problem.kind == QLatin1String("document_missing") ? 0U : 1U;
    });
    const double copy = millisecondsOf([&] { must(session->saveCopy(fixture.path("copy.meetlat"))); });
    // Not of the project itself: nothing else may open it while it is open.
    const double sum = millisecondsOf(
        [&] { QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("sha256sum \"$0\" >/dev/null"),
                                                       fixture.path("copy.meetlat")}); });
    const double cp = millisecondsOf([&] {
        QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("cp \"$0\" \"$1\" && sync \"$1\""),
                                                 fixture.path("copy.meetlat"), fixture.path("cp")});
    });
    std::printf("PROMISE R13: full check %.1f s (target 5; %zu problems), verified full copy %.1f s (target 5); sha256sum of "
                "it %.1f s, cp and sync %.1f s; 1 run each\n",
                check / 1000, problems, copy / 1000, sum / 1000, cp / 1000);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const ProjectFixture fixture;
    benchActions(fixture);
    benchLargeProject(fixture);
    return 0;
}
