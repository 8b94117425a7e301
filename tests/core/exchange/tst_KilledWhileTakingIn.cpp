// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FileWriting.h"
#include "tests/core/exchange/RandomHistories.h"
#include "tests/support/Tries.h"

#include <QProcess>
#include <QTest>

#include <random>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

/// A packet is in the lead's file as a whole or not at all, whenever the program dies; and taking in goes on from there.
/// storage.md P5 and P1.
class tst_KilledWhileTakingIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPacketIsInAsAWholeOrNotAtAll();
};

namespace {

struct Killed
{
    int taken = 0; ///< packets of which the program said so
    bool isDone = false;
    bool hasFailed = false;
};

/// Takes in until it is killed, after a while that has nothing to do with what it says.
Killed killed(const QStringList &arguments, int milliseconds)
{
    QProcess child;
    child.start(QStringLiteral(MEETLAT_EXCHANGE_CHILD), arguments);
    Killed result;
    if (!child.waitForReadyRead(20'000)) {
        result.hasFailed = true;
        return result;
    }
    QTest::qSleep(milliseconds);
    child.kill();
    child.waitForFinished();
    result.isDone = child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0;
    result.hasFailed = child.exitStatus() == QProcess::NormalExit && child.exitCode() != 0;
    result.taken = static_cast<int>(child.readAllStandardOutput().count("taken\n"));
    return result;
}

bool isHot(const QString &journal)
{
    const auto bytes = readWholeFile(journal);
    return bytes && bytes->startsWith(QByteArray::fromHex("d9d505f920a163d7"));
}

} // namespace

void tst_KilledWhileTakingIn::everyPacketIsInAsAWholeOrNotAtAll()
{
    const int wanted = tries(25, 300);
    std::mt19937 chance(std::random_device{}());
    int kills = 0;
    int hot = 0;
    int histories = 0;
    for (quint32 seed = 1; kills < wanted; ++seed, ++histories) {
        QRandomGenerator random(seed);
        const History history(random);
        std::vector<QByteArray> packets = history.packets();
        std::shuffle(packets.begin(), packets.end(), random);
        const QString path = history.files.path(u"killed.meetlat"_s);
        history.files.anotherLead(u"killed.meetlat"_s).reset();
        // What a program that nobody kills has after each packet.
        const auto calm = history.files.anotherLead(u"calm.meetlat"_s);
        std::vector<QByteArray> after{travellingRows(*calm)};
        QStringList arguments{path};
        for (const QByteArray &packet : packets) {
            must(takeIn(*calm, packet, true));
            after.push_back(travellingRows(*calm));
            arguments << history.files.path(u"%1.meetpak"_s.arg(arguments.size()));
            must(writeFileAtomically(arguments.last(), packet));
        }

        std::size_t reached = 0;
        for (bool isDone = false; !isDone && kills < wanted;) {
            const Killed child = killed(arguments, static_cast<int>(chance() % 40));
            QVERIFY(!child.hasFailed);
            isDone = child.isDone;
            kills += isDone ? 0 : 1;
            hot += isHot(path + u"-journal"_s) ? 1 : 0;
            OpenOptions options;
            options.snapshotFolder = u"-"_s;
            const auto lead = must(ReviewSession::open(path, options));
            const QByteArray rows = travellingRows(*lead);
            // The packets before `reached` are said to be taken again, without effect.
            const std::size_t said = std::max(reached, static_cast<std::size_t>(child.taken));
            const auto now = std::find(after.begin() + static_cast<std::ptrdiff_t>(said), after.end(), rows);
            QVERIFY2(now != after.end(), "neither all of a packet is there nor nothing of it, or a packet is lost");
            reached = static_cast<std::size_t>(now - after.begin());
            if (isDone)
                QCOMPARE(rows, after.back());
            for (const ReviewSession::Problem &problem : lead->check())
                QVERIFY2(problem.kind != u"foreign_key"_s && problem.kind != u"integrity"_s, qPrintable(problem.where));
        }
    }
    qInfo("PROMISE R9: %d kills while taking in, %d histories, %d hot journals: every packet whole or absent", kills,
          histories, hot);
}

QTEST_GUILESS_MAIN(tst_KilledWhileTakingIn)
#include "tst_KilledWhileTakingIn.moc"
