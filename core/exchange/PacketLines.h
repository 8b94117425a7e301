// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Packet.h"

#include <utility>

/// The lines of a packet file as its writer and its reader share them: the reader writes what it read once more and
/// refuses every line that comes out otherwise, which leaves one spelling for each packet.
namespace meetlat::packet {

inline const QString formatName = QStringLiteral("meetpak");
inline constexpr qsizetype maxBytes = qsizetype(64) << 20;
inline constexpr qsizetype maxLineBytes = 64 << 10;
inline constexpr qsizetype maxRows = 2'000'000;
inline constexpr int maxRevision = 1'000'000'000;

/// Where a row stands in the file: number of its table, then its key.
std::pair<qsizetype, QString> placeOf(const StampedRow &row);

QByteArray lineOf(const PacketHeader &header);
QByteArray lineOf(const StampedRow &row);
QByteArray footerOf(qsizetype rows, const QString &sha256);

/// Whose row it is by its own words: the rater, and for frozen scores the rater and plan they name.
bool belongsTo(const AnyRow &row, const RaterId &owner);
/// Ids are ids, numbers lie within what a person can make.
bool isSane(const AnyRow &row);

} // namespace meetlat::packet
