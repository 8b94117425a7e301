// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Merging.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace meetlat {

inline constexpr int packetVersion = 1; ///< of the form of the file
inline constexpr int packetSchema = 3;  ///< of the rows in it; raised when a row that travels changes its fields

/// First line of a packet (storage.md 3.2).
struct PacketHeader
{
    ProjectId project;
    QString projectTitle; ///< to say where a packet belongs that came to the wrong lead
    RubricVersionId rubric;
    QString rubricDigest;  ///< SHA-256 of the rubric's canonical JSON
    QStringList documents; ///< "plan id|sha256"
    RaterId owner;
    QString replica;
    int clock = 0;         ///< highest revision in the packet
    int sequence = 1;      ///< 1, 2 … of this copy
    QStringList chain;     ///< digests of all earlier packets of this copy, newest first
    QStringList submitted; ///< "plan id|round" of standing submissions
    QString appVersion;
    int schema = packetSchema;
    friend bool operator==(const PacketHeader &, const PacketHeader &) = default;
};

struct Packet
{
    PacketHeader header;
    std::vector<StampedRow> rows;
    QString sha256; ///< of all bytes before the footer line
    friend bool operator==(const Packet &, const Packet &) = default;
};

/// JSON Lines: header, one row per line in table and key order, footer with count and digest. Equal input, equal bytes.
QByteArray writePacket(const PacketHeader &header, const std::vector<StampedRow> &rows);
/// What the header says about the rows: highest revision, standing submissions. Others are the caller's.
int clockOf(const std::vector<StampedRow> &rows);
QStringList standingSubmissions(const std::vector<StampedRow> &rows);
/// SHA-256 of the rubric's canonical JSON.
QString digestOf(const Rubric &rubric);

/// Strict, within limits (64 MiB, 64 KiB a line, 2 million rows). Errors: NotAPacket, PacketCut, PacketChanged,
/// PacketNewer (detail: the version that made it), PacketTooLarge, PacketForeignRows. PacketChanged names the line.
Result<Packet> readPacket(const QByteArray &bytes);

/// The digest as a person reads it out: the first 32 digits in 8 groups of 4.
QString receiptOf(const QString &packetSha256);

} // namespace meetlat
