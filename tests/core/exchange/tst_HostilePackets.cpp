// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Sha256.h"
#include "core/domain/Scoring.h"
#include "tests/core/exchange/MutatedPackets.h"
#include "tests/core/exchange/ReviewFiles.h"
#include "tests/support/Tries.h"
#include "tests/support/UnsyncedFiles.h"

#include <QTest>

#include <ctime>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

/// Packets made by a hand that knows the format, offered to a real project file: storage.md R8.
class tst_HostilePackets : public QObject
{
    Q_OBJECT
    UnsyncedFiles m_unsynced; // from before the first file until after the last
private Q_SLOTS:
    void mutatedPacketsChangeNothingOrOnlyWhatTheirRaterMay();
};

namespace {

/// A lead's file with work of both raters in it, and one more packet of Anna's that is not taken in yet.
struct Offered
{
    ReviewFiles files;
    QByteArray good;

    Offered()
    {
        const auto anna = files.handedOut(1, u"anna.meetlat"_s);
        const auto bram = files.handedOut(2, u"bram.meetlat"_s);
        for (ReviewSession *session : {anna.get(), bram.get()}) {
            const int base = session == anna.get() ? 0 : 100;
            give(*session, 1, "WE", 4);
            give(*session, 1, "PR", std::nullopt, u"nothing on this"_s);
            mark(*session, base + 1, 1, "WE", u"more homes"_s);
            mark(*session, base + 2, 2, "PA", u"together"_s);
            Search search = searchOn(base + 1, indicator("PA"), session->identity().person);
            must(session->apply(recordSearch(session->state(), search)));
            submit(*session, 1);
        }
        must(takeIn(files.lead(), files.handedIn(*anna)));
        must(takeIn(files.lead(), files.handedIn(*bram)));
        reopen(*anna, 1);
        give(*anna, 1, "WE", 2, u"second thoughts"_s);
        mark(*anna, 3, 1, "PR", u"a third passage"_s);
        place(*anna, 1, pdfOf(1), 3);
        submit(*anna, 1);
        good = files.handedIn(*anna);
    }
};

/// Everything in the file that a refused packet might have touched.
QString hashOf(const ReviewSession &session)
{
    const auto newest = session.log(1);
    return Sha256::of(dumpOf(session.state()) + travellingRows(session) +
                      (newest.empty() ? QByteArray() : newest.back().action.value.toUtf8()));
}

} // namespace

void tst_HostilePackets::mutatedPacketsChangeNothingOrOnlyWhatTheirRaterMay()
{
    const int count = tries(200, 10'000);
    QRandomGenerator random(7);
    std::map<Error::Code, int> refusals;
    int accepted = 0;
    int idle = 0;
    long slowest = 0;
    std::unique_ptr<Offered> offered;
    Packet packet;
    QString before; // what stands in the file, and what of it is Bram's: after the packet before this one
    QByteArray bramsBefore;
    for (int i = 0; i < count; ++i) {
        if (i % 100 == 0) { // what was accepted has moved the file away from where the mutants come from
            offered = std::make_unique<Offered>();
            packet = must(readPacket(offered->good));
            before = hashOf(offered->files.lead());
            bramsBefore = travellingRows(offered->files.lead(), {2});
        }
        ReviewSession &lead = offered->files.lead();
        const QByteArray bytes = anyMutant(offered->good, packet, random);
        const std::clock_t started = std::clock(); // processor time: a busy machine is no finding
        const Result<TakeInPreview> taken = takeIn(lead, bytes, random.bounded(2) == 0);
        slowest = std::max(slowest, (std::clock() - started) * 1000L / CLOCKS_PER_SEC);

        const QByteArray where = "mutant " + QByteArray::number(i);
        if (!taken) {
            ++refusals[taken.error().code];
            QVERIFY2(taken.error().code != Error::Code::InternalConstraint, where + ": a rule of the file, not of ours");
            QVERIFY2(hashOf(lead) == before, where);
            continue;
        }
        const QString after = hashOf(lead);
        const QByteArray bramsAfter = travellingRows(lead, {2});
        QVERIFY2(taken->packet.header.owner == raterNumber(2) || bramsAfter == bramsBefore, where);
        after == before ? ++idle : ++accepted;
        before = after;
        bramsBefore = bramsAfter;
        if (i % 50 != 0)
            continue;
        for (const ReviewSession::Problem &problem : lead.check())
            QVERIFY2(problem.kind == u"dangling"_s, where + ' ' + problem.kind.toUtf8() + ' ' + problem.where.toUtf8());
        OpenOptions options;
        options.snapshotFolder = u"-"_s;
        const QString copy = offered->files.path(u"copy-%1.meetlat"_s.arg(i));
        must(lead.saveCopy(copy));
        const auto again = ReviewSession::open(copy, options);
        QVERIFY2(again.has_value(), where + ": the file does not open any more");
        QVERIFY2(dumpOf((*again)->state()) == dumpOf(lead.state()), where);
    }
    QString kinds;
    for (const auto &[code, times] : refusals)
        kinds += u" code %1: %2"_s.arg(static_cast<int>(code)).arg(times);
    qInfo("PROMISE R8: %d mutated packets: %d taken in, %d without effect, refused:%s; slowest %ld ms", count, accepted, idle,
          qPrintable(kinds), slowest);
    QVERIFY2(accepted > count / 50, "hardly a mutant gets past the reader: the rules behind it are not tried");
    QVERIFY2(slowest < 2000, "a packet that keeps the program busy");
}

QTEST_GUILESS_MAIN(tst_HostilePackets)
#include "tst_HostilePackets.moc"
