// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/PacketLines.h"
#include "core/domain/RowJson.h"
#include "tests/core/exchange/PacketRowsForTests.h"
#include "tests/support/MutatedJson.h"

#include <algorithm>

namespace meetlat::test {

inline QByteArray compact(const QJsonValue &value)
{
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

/// One line, read as JSON, changed, and written in the one spelling that packets have; or a spelling that Qt takes too.
inline QByteArray mutatedLine(const QByteArray &line, QRandomGenerator &random)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    switch (random.bounded(12)) {
    case 0: { // a key twice; the last one counts
        const qsizetype at = line.indexOf(',');
        return line.left(at + 1) + line.mid(1, at) + line.mid(at + 1);
    }
    case 1: // deep nesting, deeper than a stack
        return QByteArray(line).insert(1, "\"z\":" + QByteArray(30'000, '[') + QByteArray(30'000, ']') + ',');
    case 2:
        return QByteArray(line).replace("\"rev\":", "\"rev\":0");
    case 3:
        return QByteArray(line).replace(QByteArray::number(random.bounded(10)), "99999999999999999999999");
    default:
        return compact(mutatedJson(object, random));
    }
}

/// Rows changed as values, and a packet written from them as the program writes one: spelling, order, count, digest
/// and the numbers of the header are right, what it says is not.
inline QByteArray forgedPacket(const Packet &good, QRandomGenerator &random)
{
    Packet packet = good;
    for (int changes = 1 + random.bounded(4); changes > 0 && !packet.rows.empty(); --changes) {
        StampedRow &row = packet.rows[random.bounded(static_cast<quint32>(packet.rows.size()))];
        const QJsonValue changed = mutatedJson(json::rowToJson(row.row), random);
        if (const auto other = json::rowFromJson(json::tableOf(row.row), changed.toObject()))
            row.row = *other;
        if (random.bounded(3) == 0)
            row.stamp.rev = 1 + random.bounded(random.bounded(2) == 0 ? 50 : 1'000'000'000);
        if (random.bounded(5) == 0)
            row.stamp.isDeleted = !row.stamp.isDeleted;
        if (random.bounded(20) == 0)
            row.stamp.owner = raterNumber(2);
    }
    if (random.bounded(6) == 0)
        packet.rows.erase(packet.rows.begin() + random.bounded(static_cast<int>(packet.rows.size())));
    packet.header.clock = clockOf(packet.rows);
    packet.header.submitted = standingSubmissions(packet.rows);
    switch (random.bounded(12)) {
    case 0:
        packet.header.owner = raterNumber(random.bounded(4));
        break;
    case 1:
        packet.header.replica = QStringLiteral("00000000-0008-7000-8000-0000000000%1").arg(10 + random.bounded(90));
        break;
    case 2:
        packet.header.sequence = 1 + random.bounded(3);
        break;
    case 3:
        packet.header.rubricDigest = QString(64, QLatin1Char('c'));
        break;
    default:
        break;
    }
    return writePacket(packet.header, packet.rows);
}

/// The packet with some of its lines changed, swapped, doubled, missing or at another end; the footer fits again.
inline QByteArray withMutatedLines(const QByteArray &good, QRandomGenerator &random)
{
    QByteArrayList lines = linesOf(good);
    for (int changes = 1 + random.bounded(2); changes > 0; --changes) {
        const int count = static_cast<int>(lines.size());
        const int at = random.bounded(count);
        switch (random.bounded(9)) {
        case 0:
            lines.swapItemsAt(at, random.bounded(count));
            break;
        case 1:
            lines.insert(random.bounded(count), lines.at(at));
            break;
        case 2:
            if (count > 1)
                lines.removeAt(at);
            break;
        default:
            lines[at] = mutatedLine(lines.at(at), random);
        }
    }
    return withFooter(lines);
}

/// One of all these kinds: bytes with and without a fitting footer, lines, values.
inline QByteArray anyMutant(const QByteArray &good, const Packet &packet, QRandomGenerator &random)
{
    switch (random.bounded(8)) {
    case 0:
        return mutated(good, random, false);
    case 1:
        return mutated(good, random, true);
    case 2:
    case 3:
    case 4:
        return withMutatedLines(good, random);
    default:
        return forgedPacket(packet, random);
    }
}

} // namespace meetlat::test
