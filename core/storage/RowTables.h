// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Merging.h"
#include "core/storage/Database.h"
#include "core/storage/FileFacts.h"

#include <QJsonObject>

namespace meetlat {

/// The rows of the project as tables: every column follows from the fields of its row type, single values as they are,
/// composite ones as JSON. Everything that changes a row goes through write().
class RowTables
{
public:
    explicit RowTables(Database &database) : m_database(database) {}

    /// All rows that are not deleted. Throws DamagedFile for a row that does not fit its type, Cancelled.
    ReviewState load(const StepProgress &progress = {});

    /// Writes one row after comparing what is stored with `change.before`: ChangedSince if it is not that. A deleted
    /// row stays as a mark. `owner` gets its next revision unless a stamp is imposed; taking back keeps the row's
    /// owner. Answers the entry for the log as canonical JSON: table, key, before, after, owner, rev.
    QByteArray write(const Change &change, const RaterId &owner, bool keepsOwner);

    std::optional<StampedRow> find(const QString &table, const QString &key);
    std::vector<StampedRow> ownedBy(const RaterId &owner, const QString &table);

    /// Name of every table of rows, parents first.
    static QStringList tables();
    /// Columns that the fields of that table's row type ask for, stamp included.
    static QStringList columns(const QString &table);

private:
    qint64 rowsAtMost();
    int nextRevision(const RaterId &owner);
    void raiseClock(const RaterId &owner, int rev);

    Database &m_database;
};

/// A change as the log keeps it, read back. Empty when it does not fit the row type.
std::optional<RowChange> changeFromLog(const QJsonObject &entry);

} // namespace meetlat
