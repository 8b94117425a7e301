// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/AfterAKill.h"
#include "tests/core/session/ProjectFixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <random>
#include <set>

using namespace meetlat;
using namespace meetlat::test;

/// A process that is killed at any instant loses nothing of what it was told is saved.
class tst_KilledWhileScoring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasSavedIsThereAfterEveryKill();
};

namespace {

struct Killed
{
    std::vector<QByteArray> saved;
    bool hasFailed = false;
};

/// Starts a process that scores and kills it after a while that has nothing to do with what it says.
Killed killed(const QString &path, unsigned seed, int milliseconds)
{
    QProcess child;
    child.start(QStringLiteral(MEETLAT_SESSION_CHILD), {QStringLiteral("score"), path, QString::number(seed)});
    Killed result;
    if (!child.waitForStarted() || !child.waitForReadyRead(10'000)) {
        result.hasFailed = true;
        return result;
    }
    QTest::qSleep(milliseconds);
    child.kill();
    child.waitForFinished();
    for (const QByteArray &line : child.readAllStandardOutput().split('\n')) {
        if (line.startsWith("saved ") && line.size() == 6 + 36) // the last one may be cut
            result.saved.push_back(line.mid(6));
        else if (line.startsWith("failed") || line.startsWith("refused"))
            result.hasFailed = true;
    }
    return result;
}

} // namespace

void tst_KilledWhileScoring::whatWasSavedIsThereAfterEveryKill()
{
    const int kills = qEnvironmentVariableIsSet("MEETLAT_LONG") ? 1000 : 50;
    constexpr int killsPerFile = 50; // every kill is followed by a look at the whole log
    std::unique_ptr<ProjectFixture> fixture;
    const unsigned seed = std::random_device()();
    std::mt19937 random(seed);
    std::size_t saved = 0;
    std::size_t logged = 1;
    int hot = 0;
    QElapsedTimer clock;
    qint64 slowestOpening = 0;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % killsPerFile == 0) {
            fixture = std::make_unique<ProjectFixture>();
            QVERIFY(fixture->create());
            logged = 1;
        }
        const Killed child = killed(fixture->path(), static_cast<unsigned>(random()), static_cast<int>(random() % 200));
        QVERIFY2(!child.hasFailed, qPrintable(QStringLiteral("seed %1, kill %2").arg(seed).arg(kill)));
        saved += child.saved.size();
        hot += isHot(fixture->path("review.meetlat-journal")) ? 1 : 0;

        if (kill % 2 == 0) // who only wants to look at it may be the first
            QVERIFY2(fixture->open("review.meetlat", {true, {}}), qPrintable(QStringLiteral("seed %1").arg(seed)));
        clock.restart();
        const auto session = fixture->open();
        QVERIFY2(session, qPrintable(QStringLiteral("seed %1, kill %2").arg(seed).arg(kill)));
        slowestOpening = std::max(slowestOpening, clock.elapsed());
        std::set<QString> actions;
        for (const ReviewSession::LogEntry &entry : session->log())
            actions.insert(entry.action.value);
        for (const QByteArray &action : child.saved)
            QVERIFY2(actions.contains(QString::fromLatin1(action)), "a saved action is lost");
        // At most the one that was being written when the kill came is there unsaid, and it is whole.
        QVERIFY(actions.size() - logged - child.saved.size() <= 1);
        logged = actions.size();
        QVERIFY2(rowsAndLogAgree(*session), "rows and log tell different stories");
        for (const ReviewSession::Problem &problem : session->check())
            QCOMPARE(problem.kind, QStringLiteral("document_missing")); // this review has none
    }
    qInfo("PROMISE R1: %d kills, %zu saved actions, 0 lost; %d hot journals; slowest opening %lld ms", kills, saved, hot,
          static_cast<long long>(slowestOpening));
    QVERIFY(saved > static_cast<std::size_t>(kills));
}

QTEST_GUILESS_MAIN(tst_KilledWhileScoring)
#include "tst_KilledWhileScoring.moc"
