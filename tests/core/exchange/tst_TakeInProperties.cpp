// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Highlighting.h"
#include "core/domain/Scoring.h"
#include "core/domain/Submitting.h"
#include "tests/core/exchange/ReviewFiles.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One random action of a rater: score, mark, unmark, place, submit, reopen, undo, redo.
class RandomRater
{
public:
    RandomRater(ReviewSession &session, QRandomGenerator &random) : m_session(session), m_random(random) {}

    void act()
    {
        const int plan = 1 + m_random.bounded(2);
        const bool isLocked = isSubmitted(m_session.state(), planNumber(plan), m_session.identity().person);
        switch (m_random.bounded(11)) {
        case 0:
            isLocked ? reopen(m_session, plan) : submit(m_session, plan);
            break;
        case 1:
        case 2:
            if (m_session.canUndo())
                must(m_session.undo());
            break;
        case 3:
            if (m_session.canRedo())
                must(m_session.redo());
            break;
        case 4:
        case 5:
            if (!isLocked)
                mark(m_session, s_nextHighlight++, plan, indicatorByChance(), u"quote %1"_s.arg(m_random.generate()));
            break;
        case 6:
            if (!isLocked)
                unmark(plan);
            break;
        case 7:
            placeOne(plan);
            break;
        default:
            if (!isLocked)
                give(m_session, plan, indicatorByChance(), 1 + m_random.bounded(2),
                     u"reason %1"_s.arg(m_random.generate()));
        }
    }

private:
    const char *indicatorByChance()
    {
        static const char *const codes[] = {"WE", "PR", "PA", "BB"};
        return codes[m_random.bounded(4)];
    }

    /// Where it stands in a version is said, not marked: a submitted plan allows it too.
    void placeOne(int plan)
    {
        const auto marked = highlightsOf(m_session.state(), planNumber(plan), m_session.identity().person);
        if (marked.empty())
            return;
        const int number = marked.back()->id.value.right(6).toInt();
        place(m_session, number, pdfOf(plan), static_cast<int>(m_random.bounded(5)) - 1,
              u"words %1"_s.arg(m_random.generate()));
    }

    void unmark(int plan)
    {
        const auto marked = highlightsOf(m_session.state(), planNumber(plan), m_session.identity().person);
        if (!marked.empty())
            must(m_session.apply(deleteHighlight(m_session.state(), marked.front()->id)));
    }

    static inline int s_nextHighlight = 1;
    ReviewSession &m_session;
    QRandomGenerator &m_random;
};

/// Two raters and a copy of the first one's file that goes its own way; the packets they hand in.
struct History
{
    ReviewFiles files;
    std::unique_ptr<ReviewSession> anna, bram, annasLaptop;
    std::vector<QByteArray> ofAnna, ofBram, ofLaptop; ///< in the order of handing in

    explicit History(QRandomGenerator &random)
    {
        files.handedOut(1, u"anna.meetlat"_s);
        if (!QFile::copy(files.path(u"anna.meetlat"_s), files.path(u"laptop.meetlat"_s)))
            qFatal("no copy");
        OpenOptions options;
        options.snapshotFolder = u"-"_s;
        anna = must(ReviewSession::open(files.path(u"anna.meetlat"_s), options));
        annasLaptop = must(ReviewSession::open(files.path(u"laptop.meetlat"_s), options));
        bram = files.handedOut(2, u"bram.meetlat"_s);
        for (int round = 0; round < 3; ++round) {
            work(*anna, ofAnna, random);
            work(*bram, ofBram, random);
            if (round < 2)
                work(*annasLaptop, ofLaptop, random);
        }
    }

    std::vector<QByteArray> packets() const
    {
        std::vector<QByteArray> all = ofAnna;
        all.insert(all.end(), ofBram.begin(), ofBram.end());
        all.insert(all.end(), ofLaptop.begin(), ofLaptop.end());
        return all;
    }

private:
    void work(ReviewSession &session, std::vector<QByteArray> &packets, QRandomGenerator &random)
    {
        RandomRater rater(session, random);
        for (int i = 0; i < 8; ++i)
            rater.act();
        packets.push_back(files.handedIn(session));
    }
};

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

/// storage.md 3.4, P1 to P8 and P10, with real files (P9: tst_TakeIn).
class tst_TakeInProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOrderAndRepetitionEndsInOneState();
    void theLastPacketMakesTheLeadsRowsTheRaters();
    void noRevisionFallsAndNoRowOfAnotherRaterMoves();
    void everyPacketReadsAndWritesAsItself();
};

/// P1, P2, P3, P8: 4 histories × 6 orders with repeats and a fork.
void tst_TakeInProperties::everyOrderAndRepetitionEndsInOneState()
{
    for (quint32 seed = 1; seed <= 4; ++seed) {
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
}

/// P6, with undo and redo before every packet.
void tst_TakeInProperties::theLastPacketMakesTheLeadsRowsTheRaters()
{
    for (quint32 seed = 11; seed <= 16; ++seed) {
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
    for (quint32 seed = 21; seed <= 24; ++seed) {
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
    for (quint32 seed = 31; seed <= 33; ++seed) {
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
