// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace meetlat {

/// From one schema version to the next, within one transaction.
struct Migration
{
    QString pinBefore;                  ///< of the schema that it starts from
    std::vector<QByteArray> statements; ///< afterwards the schema text equals that of a new file
};

/// All versions of the schema: the tables of the newest, and how older files get there.
struct SchemaHistory
{
    std::vector<QByteArray> tables;    ///< CREATE statements of the newest version, parents first
    std::vector<Migration> migrations; ///< the first one leads from version 1 to 2

    int newest() const { return 1 + static_cast<int>(migrations.size()); }
    /// SHA-256 of the schema text that a file of that version has to have; 1 ≤ version ≤ newest().
    QString pin(int version) const;

private:
    mutable QString m_newestPin; ///< worked out once
};

/// The schema of this program. Tables and indexes only: no triggers, views, generated columns or full-text tables.
const SchemaHistory &projectSchema();

/// Which program can still read what we write: goes up only when old columns lose their meaning.
inline constexpr int minReader = 1;

/// SHA-256 of the canonical schema text of this file.
QString schemaPin(Database &database);

void createTables(Database &database, const SchemaHistory &history);
/// Brings a file of an older version to the newest: all steps, the version number, the check of links and the pin in
/// one transaction. Closes the undo history, whose rows have the old columns. Throws StorageError.
void migrate(Database &database, int fromVersion, const SchemaHistory &history);

} // namespace meetlat
