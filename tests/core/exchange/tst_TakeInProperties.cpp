// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Submitting.h"
#include "tests/core/exchange/RandomHistories.h"
#include "tests/support/Tries.h"
#include "tests/support/UnsyncedFiles.h"

#include <QTest>

#include <algorithm>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::map<QByteArray, int> revisions(const ReviewSession &session)
{
    std::map<QByteArray, int> found;
    for (const QByteArray &line : travellingRows(session).split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.size() > 2)
            found[words[0] + words[1]] = words[2].toInt();
    }
    return found;
}

} // namespace

/// storage.md 3.4, P1 to P4, P6 to P8 and P10, with real files (P5: tst_HostilePackets and tst_KilledWhileTakingIn, P9:
/// tst_TakeIn and tst_MergeProperties).
class tst_TakeInProperties : public QObject
{
    Q_OBJECT
    UnsyncedFiles m_unsynced; // from before the first file until after the last
private Q_SLOTS:
    void everyOrderAndRepetitionEndsInOneState();
    void theLastPacketMakesTheLeadsRowsTheRaters();
    void noRevisionFallsAndNoRowOfAnotherRaterMoves();
    void everyPacketReadsAndWritesAsItself();
};

/// P1, P2, P3, P8: histories × 6 orders with repeats and a fork.
void tst_TakeInProperties::everyOrderAndRepetitionEndsInOneState()
{
    const quint32 count = tries(4u, 200u);
    for (quint32 seed = 1; seed <= count; ++seed) {
        QRandomGenerator random(seed);
        const History history(random);
        QByteArray expected;
        for (int order = 0; order < 6; ++order) {
            std::vector<QByteArray> packets = history.packets();
            const std::vector<QByteArray> again = packets;
            for (int repeat = 0; repeat < 3; ++repeat)
                packets.push_back(again[random.bounded(static_cast<quint32>(again.size()))]);
            std::shuffle(packets.begin(), packets.end(), random);
            const auto lead = history.files.anotherLead(u"lead-%1.meetlat"_s.arg(order));
            for (const QByteArray &packet : packets)
                must(takeIn(*lead, packet, true));
            const QByteArray rows = travellingRows(*lead);
            if (order == 0)
                expected = rows;
            QVERIFY(!rows.isEmpty());
            QCOMPARE(rows, expected);
            for (const ReviewSession::Problem &problem : lead->check())
                QVERIFY2(problem.kind != u"foreign_key"_s && problem.kind != u"integrity"_s, qPrintable(problem.where));
        }
    }
    qInfo("PROMISE R9: %u histories of two raters and a fork in real files, 6 orders with repeats each: %u merges, 0 "
          "diverging",
          count, 6 * count);
}

/// P6, with undo and redo before every packet.
void tst_TakeInProperties::theLastPacketMakesTheLeadsRowsTheRaters()
{
    const quint32 count = tries(6u, 100u);
    for (quint32 seed = 1001; seed <= 1000 + count; ++seed) {
        QRandomGenerator random(seed);
        const History history(random);
        const auto lead = history.files.anotherLead(u"lead-p6.meetlat"_s);
        must(takeIn(*lead, history.ofAnna.front()));
        must(takeIn(*lead, history.ofAnna.back())); // the one between was lost
        must(takeIn(*lead, history.ofBram.back()));
        QCOMPARE(travellingRows(*lead, {1}), travellingRows(*history.anna, {1}));
        QCOMPARE(travellingRows(*lead, {2}), travellingRows(*history.bram, {2}));
        QVERIFY(lead->check().empty());
        for (const int plan : {1, 2})
            QCOMPARE(progressOf(lead->state(), planNumber(plan), raterNumber(1)),
                     progressOf(history.anna->state(), planNumber(plan), raterNumber(1)));
    }
}

/// P4 and P7.
void tst_TakeInProperties::noRevisionFallsAndNoRowOfAnotherRaterMoves()
{
    const quint32 count = tries(4u, 100u);
    for (quint32 seed = 2001; seed <= 2000 + count; ++seed) {
        QRandomGenerator random(seed);
        const History history(random);
        const auto lead = history.files.anotherLead(u"lead-p4.meetlat"_s);
        std::vector<QByteArray> packets = history.packets();
        std::shuffle(packets.begin(), packets.end(), random);
        for (const QByteArray &bytes : packets) {
            const int owner = must(readPacket(bytes)).header.owner == raterNumber(1) ? 1 : 2;
            const std::map<QByteArray, int> before = revisions(*lead);
            const QByteArray othersBefore = travellingRows(*lead, {3 - owner});
            must(takeIn(*lead, bytes, true));
            const std::map<QByteArray, int> after = revisions(*lead);
            for (const auto &[row, revision] : before)
                QVERIFY2(after.contains(row) && after.at(row) >= revision, row.constData());
            QCOMPARE(travellingRows(*lead, {3 - owner}), othersBefore);
        }
    }
}

/// P10.
void tst_TakeInProperties::everyPacketReadsAndWritesAsItself()
{
    const quint32 count = tries(3u, 100u);
    for (quint32 seed = 3001; seed <= 3000 + count; ++seed) {
        QRandomGenerator random(seed);
        const History history(random);
        for (const QByteArray &bytes : history.packets()) {
            const Packet packet = must(readPacket(bytes));
            QCOMPARE(writePacket(packet.header, packet.rows), bytes);
        }
    }
}

QTEST_GUILESS_MAIN(tst_TakeInProperties)
#include "tst_TakeInProperties.moc"
