// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Merging.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace meetlat {

/// First line of a packet (storage.md 3.2).
struct PacketHeader {
    ProjectId project;
    RubricVersionId rubric;
    QString rubricDigest;      ///< SHA-256 of the rubric's canonical JSON
    QStringList documents;     ///< "plan id|sha256"
    RaterId owner;
    QString replica;
    int clock = 0;             ///< highest revision in the packet
    int sequence = 1;          ///< 1, 2 … of this copy
    QStringList chain;         ///< digests of all earlier packets of this copy, newest first
    QStringList submitted;     ///< "plan id|round" of standing submissions
    QString appVersion;
    int schema = 0;
};

struct Packet {
    PacketHeader header;
    std::vector<StampedRow> rows;
    QString sha256; ///< of all bytes before the footer line
};

/// JSON Lines: header, one row per line in table and key order, footer with count and digest. Equal input, equal bytes.
QByteArray writePacket(const PacketHeader &header, const std::vector<StampedRow> &rows);
/// Strict, within limits (64 MiB, 64 KiB a line, 2 million rows). Errors: NotAPacket, PacketCut, PacketChanged,
/// PacketNewer, PacketTooLarge, PacketForeignRows.
Result<Packet> readPacket(const QByteArray &bytes);

/// The digest as a person reads it out: the first 32 digits in 8 groups of 4.
QString receiptOf(const QString &packetSha256);

} // namespace meetlat
