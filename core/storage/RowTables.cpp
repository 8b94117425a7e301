// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RowTables.h"

#include "core/storage/RowSql.h"

#include <algorithm>

namespace meetlat {

namespace {

template <typename... Rows> QStringList tableNames(std::variant<Rows...> *)
{
    return {QString::fromLatin1(Rows::table)...};
}

template <typename Row> Row rowOrFail(const ColumnValues &values)
{
    std::optional<Row> row = rowFrom<Row>(values);
    if (!row)
        fail(Error::Code::DamagedFile, QString::fromLatin1(Row::table));
    return std::move(*row);
}

template <typename Row> std::optional<StoredValues> findStored(Database &database, const ColumnValues &keyAndMore)
{
    Statement &select = database.prepared(Sql<Row>::get().selectOne);
    for (int i = 0; i < Row::keyFields; ++i)
        bindColumn(select, i + 1, keyAndMore[static_cast<std::size_t>(i)]);
    std::optional<StoredValues> stored;
    if (select.step())
        stored = storedValues<Row>(select);
    select.reset();
    return stored;
}

template <typename Row> void put(Database &database, const ColumnValues &values, const Stamp &stamp)
{
    Statement &statement = database.prepared(Sql<Row>::get().put);
    int parameter = 0;
    for (const ColumnValue &value : values)
        bindColumn(statement, ++parameter, value);
    statement.bind(++parameter, stamp.owner.value);
    statement.bind(++parameter, qint64(stamp.rev));
    statement.bind(++parameter, qint64(stamp.isDeleted ? 1 : 0));
    statement.run();
}

template <typename Row> QByteArray imageOf(const std::optional<StoredValues> &stored)
{
    if (!stored || stored->stamp.isDeleted)
        return "null";
    return json::CanonicalWriter::bytesOf(rowOrFail<Row>(stored->values));
}

template <typename Row> RowChange changeOf(const QJsonObject &entry, bool &fits)
{
    Replaced<Row> replaced;
    fits = json::fromJson(entry.value(QLatin1String("before")), replaced.before) &&
           json::fromJson(entry.value(QLatin1String("after")), replaced.after);
    return replaced;
}

} // namespace

QStringList RowTables::tables()
{
    return tableNames(static_cast<AnyRow *>(nullptr));
}

QStringList RowTables::columns(const QString &table)
{
    QStringList names;
    forRowType(table, [&]<typename Row>() {
        for (const QByteArray &name : Sql<Row>::get().columns)
            names << QString::fromLatin1(name);
    });
    return names << QStringLiteral("owner") << QStringLiteral("revision") << QStringLiteral("deleted");
}

/// Of all tables together; deleted ones may be counted, for this has to be quick.
qint64 RowTables::rowsAtMost()
{
    qint64 rows = 0;
    for (const QString &table : tables())
        rows += m_database.number("SELECT rowid FROM " + table.toUtf8() + " ORDER BY rowid DESC LIMIT 1");
    return rows;
}

ReviewState RowTables::load(const StepProgress &progress)
{
    constexpr std::size_t batchRows = 200; // a few milliseconds
    ReviewState state;
    TextPool pool;
    const qint64 total = progress ? rowsAtMost() : 0;
    qint64 done = 0;
    for (const QString &table : tables()) {
        forRowType(table, [&]<typename Row>() {
            std::vector<Row> batch;
            const auto put = [&] {
                done += static_cast<qint64>(batch.size());
                state.putAll(std::exchange(batch, {}));
                if (progress && !progress(std::min(done, total), total))
                    fail(Error::Code::Cancelled);
            };
            Statement rows(m_database, Sql<Row>::get().selectAll);
            while (rows.step()) {
                const Stamp stamp = storedStamp<Row>(rows);
                std::optional<Row> row = rowFrom<Row>(rows, pool);
                if (!row) // deleted ones too: packets and hand-outs read them later
                    fail(Error::Code::DamagedFile, table);
                if (!stamp.isDeleted)
                    batch.push_back(std::move(*row));
                if (batch.size() == batchRows)
                    put();
            }
            put();
        });
    }
    return state;
}

QByteArray RowTables::write(const Change &change, const RaterId &owner, bool keepsOwner)
{
    return std::visit(
        [&]<typename Row>(const Replaced<Row> &replaced) -> QByteArray {
            const std::optional<Row> &image = replaced.after ? replaced.after : replaced.before;
            if (!image)
                fail(Error::Code::InternalConstraint, QString::fromLatin1(Row::table));
            const ColumnValues values = columnValues(*image);
            const std::optional<StoredValues> stored = findStored<Row>(m_database, values);
            const bool isLive = stored && !stored->stamp.isDeleted;
            if (!change.imposed) {
                const bool asBefore =
                    replaced.before ? isLive && stored->values == columnValues(*replaced.before) : !isLive;
                if (!asBefore)
                    fail(Error::Code::ChangedSince, keyOf(*image));
            }
            if (!rowFrom<Row>(values)) // what could not be read again must not come in
                fail(Error::Code::BadValue, QStringLiteral("%1 %2").arg(QLatin1String(Row::table), keyOf(*image)));

            Stamp stamp = change.imposed.value_or(Stamp{});
            if (!change.imposed) {
                stamp.owner = keepsOwner && stored ? stored->stamp.owner : owner;
                stamp.rev = nextRevision(stamp.owner);
                stamp.isDeleted = !replaced.after;
            }
            const QByteArray before = imageOf<Row>(stored);
            put<Row>(m_database, values, stamp);
            raiseClock(stamp.owner, stamp.rev);
            using json::CanonicalWriter;
            const QByteArray after = stamp.isDeleted ? QByteArray("null") : CanonicalWriter::bytesOf(*image);
            return "{\"after\":" + after + ",\"before\":" + before + ",\"key\":" + CanonicalWriter::bytesOf(keyOf(*image)) +
                   ",\"owner\":" + CanonicalWriter::bytesOf(stamp.owner) + ",\"rev\":" +
                   QByteArray::number(stamp.rev) + ",\"table\":\"" + Row::table + "\"}";
        },
        change.row);
}

int RowTables::nextRevision(const RaterId &owner)
{
    Statement &clock = m_database.prepared("SELECT rev FROM owner_clock WHERE owner=?1");
    clock.bind(1, owner.value);
    const qint64 last = clock.step() ? clock.integer(0) : 0;
    clock.reset();
    if (last < 0 || last >= largestRevision)
        fail(Error::Code::DamagedFile, QStringLiteral("owner_clock"));
    return static_cast<int>(last) + 1;
}

void RowTables::raiseClock(const RaterId &owner, int rev)
{
    m_database
        .prepared("INSERT INTO owner_clock(owner, rev) VALUES(?1, ?2) "
                  "ON CONFLICT(owner) DO UPDATE SET rev=max(rev, excluded.rev)")
        .bind(1, owner.value)
        .bind(2, qint64(rev))
        .run();
}

std::optional<StampedRow> RowTables::find(const QString &table, const QString &key)
{
    std::optional<StampedRow> found;
    forRowType(table, [&]<typename Row>() {
        ColumnValues keyValues;
        for (int i = 0; i < Row::keyFields; ++i) {
            // The last part may hold the separator itself: the key of another row.
            const QString part =
                i + 1 < Row::keyFields ? key.section(QLatin1Char('|'), i, i) : key.section(QLatin1Char('|'), i);
            keyValues.push_back(part.toUtf8());
        }
        if (const auto stored = findStored<Row>(m_database, keyValues))
            found = StampedRow{rowOrFail<Row>(stored->values), stored->stamp};
    });
    return found;
}

std::vector<StampedRow> RowTables::ownedBy(const RaterId &owner, const QString &table)
{
    std::vector<StampedRow> rows;
    forRowType(table, [&]<typename Row>() {
        Statement &select = m_database.prepared(Sql<Row>::get().selectOwned);
        select.bind(1, owner.value);
        while (select.step()) {
            const StoredValues stored = storedValues<Row>(select);
            rows.push_back({rowOrFail<Row>(stored.values), stored.stamp});
        }
        select.reset();
    });
    return rows;
}

std::optional<RowChange> changeFromLog(const QJsonObject &entry)
{
    std::optional<RowChange> change;
    forRowType(entry.value(QLatin1String("table")).toString(), [&]<typename Row>() {
        bool fits = false;
        RowChange read = changeOf<Row>(entry, fits);
        if (fits)
            change = std::move(read);
    });
    return change;
}

} // namespace meetlat
