// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"
#include "core/storage/FileFacts.h"
#include "core/storage/RowTables.h"

#include <map>

namespace meetlat {

// What is read of files that may be damaged. For the sources of core/storage only.

/// What has been found so far: the newest version of every row, in tables.
class Findings
{
public:
    void add(const QString &table, StampedRow row);
    void add(const Findings &other);
    std::size_t size() const;
    bool hasProject() const { return !of(Project::table).empty(); }
    std::vector<StampedRow> inOrder() const; ///< parents first
    const std::map<QString, StampedRow> &of(const char *table) const;
    /// How many rows are not deleted, by table; only those that `beyond` lacks or has older, where it is given.
    std::map<QString, int> living(const Findings *beyond = nullptr) const;

private:
    std::map<QString, std::map<QString, StampedRow>> m_rows;
};

struct ReadRows
{
    int lost = 0; ///< met, but unreadable
    int tablesCut = 0;
};
ReadRows readRows(Database &database, Findings &findings);

/// Reads one table from both ends until it is whole or the damage is met. By rowid, so that no index is needed.
/// `read` gets each row once or twice. False: a part could not be reached.
bool readFromBothEnds(Database &database, const QByteArray &select, const std::function<void(Statement &)> &read);

FileIdentity identityIn(Database &database);

/// A private copy of the damaged file in that folder, put right by its journal and brought to the newest version where
/// that works; null when SQLite cannot make anything of it.
std::unique_ptr<Database> openDamaged(const QString &path, const QString &folder);

/// SHA-256 → place of its pieces, in order.
using Pieces = std::map<QString, std::map<qint64, qint64>>;
Pieces piecesIn(Database &database);
/// Empty when they cannot be read.
QByteArray joined(Database &database, const std::map<qint64, qint64> &pieces);

/// The newest snapshot that is sound, of whatever version. `path` empty: there is none.
struct GoodSnapshot
{
    QString path;
    FileIdentity identity;
    Findings rows;
};
GoodSnapshot newestGoodSnapshot(const QStringList &newestFirst);

} // namespace meetlat
