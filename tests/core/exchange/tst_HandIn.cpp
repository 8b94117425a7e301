// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FileWriting.h"
#include "tests/core/exchange/ReviewFiles.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

class tst_HandIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPacketHoldsTheRatersRowsAndSaysWhatItIs();
    void withoutAChangeTheSamePacketIsMadeAgain();
    void everyPacketNamesTheOnesBeforeIt();
    void aNewCopyNamesWhatTheLeadHadTakenIn();
    void handingInCannotBeUndone();
    void undoneWorkTravelsAsATombstone();
    void whatCannotBeWrittenIsNotRecorded();
    void aLeadDoesNotHandIn();
};

void tst_HandIn::aPacketHoldsTheRatersRowsAndSaysWhatItIs()
{
    ReviewFiles files;
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    give(*anna, 1, "WE", 4);
    mark(*anna, 1, 1, "WE", u"more homes"_s);
    submit(*anna, 1);
    give(*anna, 2, "PR", std::nullopt);

    const QString path = files.path(u"anna.meetpak"_s);
    const QString digest = must(handIn(*anna, path));
    const Packet packet = must(readPacket(must(readWholeFile(path))));
    QCOMPARE(packet.sha256, digest);
    QCOMPARE(packet.rows, must(anna->rowsOwnedBy(raterNumber(1), packetTables())));
    QCOMPARE(packet.rows.size(), std::size_t(5));
    QCOMPARE(packet.header.project, files.lead().identity().project);
    QCOMPARE(packet.header.replica, anna->identity().replica);
    QCOMPARE(packet.header.rubricDigest, digestOf(files.lead().state().rubric()));
    QCOMPARE(packet.header.documents,
             (QStringList{joinedKey(planNumber(1), pdfOf(1)), joinedKey(planNumber(2), pdfOf(2))}));
    QCOMPARE(packet.header.submitted, QStringList{joinedKey(planNumber(1), 1)});
    QCOMPARE(packet.header.sequence, 1);
    QVERIFY(packet.header.chain.isEmpty());

    const PacketRecord *record = anna->state().find<PacketRecord>(digest); // the receipt stays with the rater
    QVERIFY(record);
    QVERIFY(!record->isIncoming);
    QCOMPARE(record->submitted, packet.header.submitted);
}

void tst_HandIn::withoutAChangeTheSamePacketIsMadeAgain()
{
    ReviewFiles files;
    auto anna = files.handedOut(1, u"anna.meetlat"_s);
    give(*anna, 1, "WE", 4);
    const QByteArray first = files.handedIn(*anna);
    QCOMPARE(files.handedIn(*anna), first);
    QCOMPARE(anna->state().all<PacketRecord>().size(), std::size_t(1));

    anna.reset();
    OpenOptions options;
    options.snapshotFolder = u"-"_s;
    anna = must(ReviewSession::open(files.path(u"anna.meetlat"_s), options));
    QCOMPARE(files.handedIn(*anna), first);
    give(*anna, 1, "WE", 5);
    const QByteArray second = files.handedIn(*anna);
    QVERIFY(second != first);
    QCOMPARE(files.handedIn(*anna), second);
    QCOMPARE(anna->state().all<PacketRecord>().size(), std::size_t(2));
}

void tst_HandIn::everyPacketNamesTheOnesBeforeIt()
{
    ReviewFiles files;
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    QStringList digests;
    for (int level = 1; level <= 4; ++level) {
        give(*anna, 1, "WE", level);
        const Packet packet = must(readPacket(files.handedIn(*anna)));
        QCOMPARE(packet.header.sequence, level);
        QCOMPARE(packet.header.chain, digests);
        digests.prepend(packet.sha256);
    }
}

void tst_HandIn::aNewCopyNamesWhatTheLeadHadTakenIn()
{
    ReviewFiles files;
    const auto first = files.handedOut(1, u"anna.meetlat"_s);
    QStringList takenIn;
    for (int level = 1; level <= 3; ++level) {
        give(*first, 1, "WE", level);
        takenIn.prepend(must(takeIn(files.lead(), files.handedIn(*first))).packet.sha256);
    }
    const auto second = files.handedOut(1, u"anna-2.meetlat"_s);
    give(*second, 1, "WE", 5);
    const Packet packet = must(readPacket(files.handedIn(*second)));
    QCOMPARE(packet.header.sequence, 1);
    QCOMPARE(packet.header.chain, takenIn);
}

void tst_HandIn::handingInCannotBeUndone()
{
    ReviewFiles files;
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    give(*anna, 1, "WE", 4);
    QVERIFY(anna->canUndo());
    files.handedIn(*anna);
    QVERIFY(!anna->canUndo());
}

void tst_HandIn::undoneWorkTravelsAsATombstone()
{
    ReviewFiles files;
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    give(*anna, 1, "WE", 4);
    must(anna->undo());
    const Packet packet = must(readPacket(files.handedIn(*anna)));
    QCOMPARE(packet.rows.size(), std::size_t(1));
    QVERIFY(packet.rows.front().stamp.isDeleted);
}

void tst_HandIn::whatCannotBeWrittenIsNotRecorded()
{
    ReviewFiles files;
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    give(*anna, 1, "WE", 4);
    QCOMPARE(refusalOf(handIn(*anna, files.path(u"no such folder/anna.meetpak"_s))), Error::Code::CannotWrite);
    QVERIFY(anna->state().all<PacketRecord>().size() == 0);
    QVERIFY(anna->canUndo());
}

void tst_HandIn::aLeadDoesNotHandIn()
{
    ReviewFiles files;
    const QString path = files.path(u"lead.meetpak"_s);
    QCOMPARE(refusalOf(handIn(files.lead(), path)), Error::Code::NotYourScore);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(tst_HandIn)
#include "tst_HandIn.moc"
