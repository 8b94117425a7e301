// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

/// The tables of the newest version as CREATE statements. Used by Schema and its migrations.

namespace meetlat::tables {

/// A table of rows that have an owner. They are never removed but marked, for others may hold copies. Links are
/// checked at COMMIT, because packets bring rows in their own order.
QByteArray rowTable(const char *name, const char *columns, const char *key,
                    const std::vector<const char *> &links = {});

inline constexpr const char *toPlan = "plan) REFERENCES plan";
inline constexpr const char *toRater = "rater) REFERENCES rater";

QByteArray regionTable();
QByteArray highlightTable();

std::vector<QByteArray> fileTables();    ///< of the file itself: settings, log, documents
std::vector<QByteArray> setupTables();
std::vector<QByteArray> reviewTables();
std::vector<QByteArray> versionTables(); ///< since version 2
std::vector<QByteArray> leadTables();    ///< since version 3

} // namespace meetlat::tables
