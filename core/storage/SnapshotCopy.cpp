// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SnapshotCopy.h"

namespace meetlat {

namespace {

/// As contentHash() reads it back.
void addTo(ContentHash &hash, const ColumnValue &value)
{
    if (const auto *text = std::get_if<QByteArray>(&value))
        hash.addText(*text);
    else if (const auto *number = std::get_if<qint64>(&value))
        hash.addText(QByteArray::number(*number));
    else
        hash.addNull();
}

} // namespace

LogHead logHead(Database &database)
{
    Statement last(database, "SELECT number, action_id, chain FROM action ORDER BY number DESC LIMIT 1");
    return last.step() ? LogHead{last.integer(0), last.text(1), last.text(2)} : LogHead{};
}

SnapshotReading::SnapshotReading(Database &database) : m_database(database), m_tables(tableNames(database))
{
    m_tables.removeAll(QStringLiteral("document_chunk"));
    m_tables.removeAll(QStringLiteral("passage_picture"));
    // The same schema text and header numbers: a snapshot opens like any project file.
    Statement schema(database, "SELECT sql FROM sqlite_schema WHERE type='table' ORDER BY rowid");
    while (schema.step())
        m_schema << schema.bytes(0);
    for (const char *pragma : {"application_id", "user_version"}) {
        const qint64 value = database.number(QByteArray("PRAGMA ") + pragma);
        m_schema << QByteArray("PRAGMA ") + pragma + "=" + QByteArray::number(value);
    }
}

std::optional<RowBatch> SnapshotReading::next()
{
    constexpr int mostRows = 50; // about a millisecond; an entry of the log of several MB takes longer
    constexpr qint64 mostBytes = qint64(1) << 17;
    for (; m_table < m_tables.size(); ++m_table, m_from = std::numeric_limits<qint64>::min()) {
        RowBatch batch{m_tables[m_table].toUtf8(), 0, {}, 0};
        Statement &rows =
            m_database.prepared("SELECT rowid, * FROM \"" + batch.table + "\" WHERE rowid>=?1 ORDER BY rowid");
        rows.bind(1, m_from);
        batch.columns = rows.columns() - 1;
        batch.values.reserve(static_cast<std::size_t>(mostRows * batch.columns));
        for (int n = 0; n < mostRows && batch.bytes < mostBytes && rows.step(); ++n) {
            for (int column = 1; column <= batch.columns; ++column) {
                batch.values.push_back(columnOf(rows, column));
                if (const auto *text = std::get_if<QByteArray>(&batch.values.back()))
                    batch.bytes += text->size();
            }
            if (rows.integer(0) == std::numeric_limits<qint64>::max())
                fail(Error::Code::DamagedFile, m_tables[m_table]);
            m_from = rows.integer(0) + 1;
        }
        rows.reset(); // no statement stays open between two steps
        if (!batch.values.empty())
            return batch;
    }
    return std::nullopt;
}

SnapshotCopy::SnapshotCopy(const QString &path, const QByteArrayList &schema, const QStringList &tables)
    : m_path(path), m_tables(tables), m_temporary(path),
      m_copy(std::make_unique<Database>(m_temporary.name(), Database::Access::Create))
{
    m_copy->setTemporary();
    m_transaction = std::make_unique<Transaction>(*m_copy);
    for (const QByteArray &sql : schema)
        m_copy->run(sql.constData());
}

SnapshotCopy::~SnapshotCopy()
{
    m_transaction.reset(); // before the file that it is of
    m_copy.reset();
}

void SnapshotCopy::hashTablesBefore(const QByteArray &table)
{
    while (m_table < m_tables.size() && (m_table == 0 || m_tables[m_table - 1].toUtf8() != table))
        m_hash.addTable(m_tables[m_table++].toUtf8());
}

void SnapshotCopy::put(const RowBatch &rows)
{
    hashTablesBefore(rows.table);
    QByteArrayList parameters;
    for (int column = 0; column < rows.columns; ++column)
        parameters << "?";
    Statement &insert =
        m_copy->prepared("INSERT INTO \"" + rows.table + "\" VALUES(" + parameters.join(',') + ")");
    int parameter = 0;
    for (const ColumnValue &value : rows.values) {
        bindColumn(insert, ++parameter, value);
        addTo(m_hash, value);
        if (parameter < rows.columns)
            continue;
        insert.run();
        parameter = 0;
    }
}

void SnapshotCopy::keep(const std::function<bool()> &goesOn)
{
    hashTablesBefore({});
    m_transaction->commit();
    m_transaction.reset();
    m_copy.reset();
    {
        Database copy(m_temporary.name(), Database::Access::Read);
        copy.interruptWhen([&goesOn] { return !goesOn(); });
        if (copy.text("PRAGMA quick_check(1)") != QLatin1String("ok") ||
            contentHash(copy, m_tables, {}) != m_hash.hex())
            fail(Error::Code::DiskError, m_path);
    }
    m_temporary.keep();
}

} // namespace meetlat
