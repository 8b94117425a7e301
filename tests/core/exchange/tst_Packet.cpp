// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FileWriting.h"
#include "core/exchange/Packet.h"
#include "tests/core/exchange/PacketRowsForTests.h"

#include <QTest>

#include <algorithm>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray goodPacket()
{
    return writePacket(headerFor(oneRowOfEach()), oneRowOfEach());
}

/// Placements travel since schema 3.
std::vector<StampedRow> withoutPlacements(std::vector<StampedRow> rows)
{
    std::erase_if(rows, [](const StampedRow &row) { return std::holds_alternative<Placement>(row.row); });
    return rows;
}

/// The good packet with one line changed and a footer that fits.
QByteArray withLine(int number, const QByteArray &from, const QByteArray &to)
{
    QByteArrayList lines = linesOf(goodPacket());
    if (!lines[number].contains(from))
        qFatal("line %d has no %s", number, from.constData());
    lines[number].replace(from, to);
    return withFooter(lines);
}

} // namespace

class tst_Packet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFormOfTheFileStaysAsItWas();
    void aPacketOfAnOlderVersionReadsAsTheSameRows_data();
    void aPacketOfAnOlderVersionReadsAsTheSameRows();
    void readingAndWritingGivesTheSameBytes();
    void theOrderOfTheRowsDoesNotMatter();
    void aPacketWithoutRowsIsAPacket();
    void theReceiptIsTheBeginningOfTheDigest();
    void whatIsNotExactlyAPacketIsRefused_data();
    void whatIsNotExactlyAPacketIsRefused();
    void aRowOfSomebodyElseIsRefused_data();
    void aRowOfSomebodyElseIsRefused();
    void everyCutIsNoticed();
    void everyFlippedByteIsNoticed();
    void hugeLinesAndFilesAreRefusedAtOnce();
    void mutatedPacketsAreRefusedOrReadAsTheyAre();
};

void tst_Packet::theFormOfTheFileStaysAsItWas()
{
    const QString path = QStringLiteral(MEETLAT_SOURCE_DIR "/tests/data/exchange/packet.meetpak");
    const Result<QByteArray> golden = readWholeFile(path);
    QVERIFY2(golden.has_value(), qPrintable(path));
    QCOMPARE(goodPacket(), *golden);
}

void tst_Packet::aPacketOfAnOlderVersionReadsAsTheSameRows_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < packetSchema; ++version)
        QTest::addRow("version %d", version) << version;
}

void tst_Packet::aPacketOfAnOlderVersionReadsAsTheSameRows()
{
    QFETCH(int, version);
    const QString path =
        QStringLiteral(MEETLAT_SOURCE_DIR "/tests/data/exchange/packet_version%1.meetpak").arg(version);
    const Result<QByteArray> old = readWholeFile(path);
    QVERIFY2(old.has_value(), qPrintable(path));
    const Result<Packet> packet = readPacket(*old);
    QVERIFY(packet.has_value());
    QCOMPARE(packet->header.schema, version);
    QCOMPARE(packet->rows, withoutPlacements(readPacket(goodPacket())->rows));
    // what came later cannot stand in it
    const QByteArray thisVersion = "\"schema\":" + QByteArray::number(version);
    QByteArray mixed = *old;
    mixed.replace(thisVersion, "\"schema\":" + QByteArray::number(version + 1));
    QCOMPARE(refusalOf(readPacket(withFooter(linesOf(mixed)))), Error::Code::PacketChanged);
    mixed = goodPacket();
    mixed.replace("\"schema\":" + QByteArray::number(packetSchema), thisVersion);
    QCOMPARE(refusalOf(readPacket(withFooter(linesOf(mixed)))), Error::Code::PacketChanged);
}

void tst_Packet::readingAndWritingGivesTheSameBytes()
{
    const QByteArray bytes = goodPacket();
    const Result<Packet> packet = readPacket(bytes);
    QVERIFY(packet.has_value());
    QCOMPARE(packet->rows.size(), std::size_t(7));
    QCOMPARE(packet->header, headerFor(oneRowOfEach()));
    QCOMPARE(writePacket(packet->header, packet->rows), bytes);
}

void tst_Packet::theOrderOfTheRowsDoesNotMatter()
{
    std::vector<StampedRow> rows = oneRowOfEach();
    std::reverse(rows.begin(), rows.end());
    QCOMPARE(writePacket(headerFor(rows), rows), goodPacket());
}

void tst_Packet::aPacketWithoutRowsIsAPacket()
{
    const Result<Packet> packet = readPacket(writePacket(headerFor({}), {}));
    QVERIFY(packet.has_value());
    QVERIFY(packet->rows.empty());
}

void tst_Packet::theReceiptIsTheBeginningOfTheDigest()
{
    QCOMPARE(receiptOf(u"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"_s),
             u"0123 4567 89ab cdef 0123 4567 89ab cdef"_s);
}

void tst_Packet::whatIsNotExactlyAPacketIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    const auto changed = Error::Code::PacketChanged;
    const QByteArray good = goodPacket();
    // lines: 0 header, 1 and 2 highlights, 3 evidence, 4 score, 5 search, 6 submission, 7 placement
    QTest::newRow("nothing") << QByteArray() << Error::Code::NotAPacket;
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n...\n") << Error::Code::NotAPacket;
    QTest::newRow("some JSON") << QByteArray("{\"a\":1}\n{}\n") << Error::Code::NotAPacket;
    QTest::newRow("another format") << withLine(0, "\"meetpak\"", "\"meetpax\"") << Error::Code::NotAPacket;
    QTest::newRow("a newer form") << withLine(0, "\"v\":1", "\"v\":2") << Error::Code::PacketNewer;
    QTest::newRow("newer rows") << withLine(0, "\"schema\":" + QByteArray::number(packetSchema),
                                             "\"schema\":" + QByteArray::number(packetSchema + 1))
                                << Error::Code::PacketNewer;
    QTest::newRow("no footer") << good.left(good.lastIndexOf("{\"rows\"")) << Error::Code::PacketCut;
    QTest::newRow("half a footer") << good.chopped(10) << Error::Code::PacketCut;
    QTest::newRow("no last line end") << good.chopped(1) << Error::Code::PacketCut;
    QTest::newRow("line ends of a mail program") << QByteArray(good).replace("\n", "\r\n") << changed;
    QTest::newRow("a blank") << withLine(4, "\"rev\":4", "\"rev\": 4") << changed;
    QTest::newRow("a key twice") << withLine(4, "\"rev\":4", "\"rev\":4,\"rev\":4") << changed;
    QTest::newRow("a key too many") << withLine(4, "\"rev\":4", "\"rev\":4,\"s\":1") << changed;
    QTest::newRow("a header key too many") << withLine(0, "\"v\":1", "\"v\":1,\"w\":1") << changed;
    QTest::newRow("a number as a text") << withLine(4, "\"rev\":4", "\"rev\":\"4\"") << changed;
    QTest::newRow("an exponent") << withLine(4, "\"rev\":4", "\"rev\":4e0") << changed;
    QTest::newRow("revision 0") << withLine(4, "\"rev\":4", "\"rev\":0") << changed;
    QTest::newRow("a huge revision") << withLine(4, "\"rev\":4", "\"rev\":1000000001") << changed;
    QTest::newRow("a level of 6") << withLine(4, "\"level\":4", "\"level\":6") << changed;
    QTest::newRow("a level below 0") << withLine(4, "\"level\":4", "\"level\":-1") << changed;
    QTest::newRow("a level and none") << withLine(4, "\"not_determinable\":false", "\"not_determinable\":true")
                                      << changed;
    QTest::newRow("an unknown code") << withLine(1, "\"ambition\"", "\"ambitious\"") << changed;
    QTest::newRow("an unknown table") << withLine(4, "\"table\":\"score\"", "\"table\":\"scores\"") << changed;
    QTest::newRow("a table without its name") << withLine(4, "\"table\":\"score\"}", "\"table\":\"}") << changed;
    QTest::newRow("a table with an empty name") << withLine(4, "\"table\":\"score\"}", "\"table\":\"\"}") << changed;
    QTest::newRow("a table twice")
        << withLine(4, "\"table\":\"score\"}", "\"table\":\"score\",\"table\":\"score\"}") << changed;
    QTest::newRow("a row before the row") << withLine(4, "\"rev\":4", "\"rev\":4,\"row\":{}") << changed;
    QTest::newRow("no row") << withLine(4, "\"row\":", "\"raw\":") << changed;
    QTest::newRow("a table that does not travel")
        << withLine(4, "\"table\":\"score\"", "\"table\":\"decision\"") << changed;
    QTest::newRow("an id in capitals") << withLine(0, "00000000-0001", "0000000A-0001") << changed;
    QTest::newRow("a plan that is no id") << withLine(4, "\"plan\":\"00000000-", "\"plan\":\"0000000_-") << changed;
    QTest::newRow("a hash that is none") << withLine(1, "\"document\":\"0", "\"document\":\"g") << changed;
    QTest::newRow("half a surrogate pair") << withLine(4, "because", "\\ud800") << changed;
    QTest::newRow("not UTF-8") << withLine(4, "because", "\xC3(") << changed;
    QTest::newRow("an escape that is none needed") << withLine(4, "because", "\\u0062ecause") << changed;
    QTest::newRow("a page below 0") << withLine(1, "\"page\":0", "\"page\":-1") << changed;
    QTest::newRow("a round 0") << withLine(6, "\"round\":1", "\"round\":0") << changed;
    QTest::newRow("a clock of its own") << withLine(0, "\"clock\":9", "\"clock\":10") << changed;
    QTest::newRow("a submission that is not there") << withLine(6, "\"reopened_at\":0", "\"reopened_at\":1") << changed;
    QTest::newRow("a sequence beyond its chain") << withLine(0, "\"seq\":1", "\"seq\":2") << changed;
    QByteArrayList swapped = linesOf(good);
    swapped.swapItemsAt(4, 5);
    QTest::newRow("rows out of order") << withFooter(swapped) << changed;
    QByteArrayList doubled = linesOf(good);
    doubled.insert(4, doubled[4]);
    QTest::newRow("a row twice") << withFooter(doubled) << changed;
    QByteArrayList dangling = linesOf(good);
    dangling.removeAt(1);
    QTest::newRow("a link to a highlight that is not there") << withFooter(dangling) << changed;
    const QByteArray first = "\"highlight\":\"00000000-0006-7000-8000-00000000000";
    QTest::newRow("a placement of a highlight that is not there") << withLine(7, first + '1', first + '9') << changed;
    QTest::newRow("a placement that waits and has a place")
        << withLine(7, "\"waits\":false", "\"waits\":true") << changed;
    QTest::newRow("an agreement of 101") << withLine(7, "\"agreement\":100", "\"agreement\":101") << changed;
    QTest::newRow("deeply nested") << withLine(4, "\"ticks\":{}",
                                               "\"ticks\":" + QByteArray(20'000, '[') + QByteArray(20'000, ']'))
                                   << changed;
}

void tst_Packet::whatIsNotExactlyAPacketIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Code, code);
    const Result<Packet> packet = readPacket(bytes);
    QVERIFY(!packet.has_value());
    QCOMPARE(packet.error().code, code);
}

void tst_Packet::aRowOfSomebodyElseIsRefused_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("by its stamp") << 4 << QByteArray("\"owner\":\"00000000-0005-7000-8000-00000000000");
    QTest::newRow("a highlight") << 1 << QByteArray("\"rater\":\"00000000-0005-7000-8000-00000000000");
    QTest::newRow("a search") << 5 << QByteArray("\"rater\":\"00000000-0005-7000-8000-00000000000");
    QTest::newRow("a score or one frozen in a submission")
        << 6 << QByteArray("\"rater\":\"00000000-0005-7000-8000-00000000000");
    QTest::newRow("a placement by another") << 7 << QByteArray("\"by\":\"00000000-0005-7000-8000-00000000000");
    QTest::newRow("a placement of another's") << 7 << QByteArray("\"rater\":\"00000000-0005-7000-8000-00000000000");
}

void tst_Packet::aRowOfSomebodyElseIsRefused()
{
    QFETCH(int, line);
    QFETCH(QByteArray, field);
    const QByteArrayList lines = linesOf(goodPacket());
    int seen = 0;
    for (qsizetype at = lines[line].indexOf(field); at >= 0; at = lines[line].indexOf(field, at + 1)) {
        QByteArrayList forged = lines;
        forged[line][at + field.size()] = '2'; // R2 instead of R1
        const Result<Packet> packet = readPacket(withFooter(forged));
        QVERIFY(!packet.has_value());
        QCOMPARE(packet.error().code, Error::Code::PacketForeignRows);
        ++seen;
    }
    QCOMPARE(seen, line == 6 ? 2 : 1);
}

void tst_Packet::everyCutIsNoticed()
{
    const QByteArray good = goodPacket();
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY2(!readPacket(good.left(size)).has_value(), qPrintable(QString::number(size)));
}

void tst_Packet::everyFlippedByteIsNoticed()
{
    const QByteArray good = goodPacket();
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray flipped = good;
        flipped[at] = static_cast<char>(flipped[at] ^ 1);
        QVERIFY2(!readPacket(flipped).has_value(), qPrintable(QString::number(at)));
    }
}

void tst_Packet::hugeLinesAndFilesAreRefusedAtOnce()
{
    const QByteArray longReason = withLine(4, "because", QByteArray(70'000, 'x'));
    QCOMPARE(readPacket(longReason).error().code, Error::Code::PacketTooLarge);
    const QByteArray header = linesOf(goodPacket()).first() + '\n';
    QCOMPARE(readPacket(header + QByteArray(65 << 20, '\n')).error().code, Error::Code::PacketTooLarge);
    QCOMPARE(readPacket(header + QByteArray(3'000'000, '\n')).error().code, Error::Code::PacketTooLarge);
}

void tst_Packet::mutatedPacketsAreRefusedOrReadAsTheyAre()
{
    QRandomGenerator random(20240501);
    const QByteArray good = goodPacket();
    int refused = 0;
    for (int i = 0; i < 2000; ++i) {
        const QByteArray bytes = mutated(good, random, i % 2 == 0);
        const Result<Packet> packet = readPacket(bytes);
        if (packet)
            QCOMPARE(writePacket(packet->header, packet->rows), bytes);
        else
            ++refused;
    }
    QVERIFY2(refused > 1500, qPrintable(QString::number(refused)));
}

QTEST_APPLESS_MAIN(tst_Packet)
#include "tst_Packet.moc"
