// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Sha256.h"
#include "core/storage/ColumnValues.h"
#include "core/storage/FullCopy.h"

#include <QByteArrayList>
#include <QStringList>

#include <functional>
#include <limits>
#include <memory>
#include <optional>

/// The two ends of a snapshot: rows out of the open file, and the new file that takes them. They share nothing but the
/// rows, so each may be on a thread of its own. For the sources of core/storage only.

namespace meetlat {

/// Where the log of a file ends. Two files of one copy of a project with the same end have the same rows.
struct LogHead
{
    qint64 number = 0;
    QString action;
    QString chain; ///< SHA-256 over all entries
    friend bool operator==(const LogHead &, const LogHead &) = default;
};
LogHead logHead(Database &database);

/// Some rows of one table, the values of one row after the other.
struct RowBatch
{
    QByteArray table;
    int columns = 0;
    std::vector<ColumnValue> values;
    qint64 bytes = 0;
};

/// Everything but the bytes of the PDFs, out of the open file, in steps between which it may be worked on; whoever asks
/// has to look whether it was.
class SnapshotReading
{
public:
    explicit SnapshotReading(Database &database);

    /// To be run in the new file before the first rows come.
    const QByteArrayList &schema() const { return m_schema; }
    const QStringList &tables() const { return m_tables; }
    std::optional<RowBatch> next(); ///< at most 50 rows, about a millisecond. Empty: that was all

private:
    Database &m_database;
    QByteArrayList m_schema;
    QStringList m_tables;
    qsizetype m_table = 0;
    qint64 m_from = std::numeric_limits<qint64>::min(); ///< rowid
};

/// The new file. It counts only when keep() has returned.
class SnapshotCopy
{
public:
    SnapshotCopy(const QString &path, const QByteArrayList &schema, const QStringList &tables);
    ~SnapshotCopy();

    void put(const RowBatch &rows);
    /// Reads it back, compares it with what was put, syncs and renames. `goesOn` is asked every few milliseconds.
    void keep(const std::function<bool()> &goesOn);

private:
    void hashTablesBefore(const QByteArray &table);

    QString m_path;
    QStringList m_tables;
    qsizetype m_table = 0; ///< the next whose name is to be hashed
    TemporaryFile m_temporary;
    std::unique_ptr<Database> m_copy;
    std::unique_ptr<Transaction> m_transaction;
    ContentHash m_hash;
};

} // namespace meetlat
