// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ColumnValues.h"

#include <utility>

/// The SQL of one row type, made from its field description. For the sources of core/storage only.

namespace meetlat {

/// Calls work.operator()<Row>() for the row type of that table; false when there is none.
template <typename Work, typename... Rows> bool forRowType(const QString &table, Work &&work, std::variant<Rows...> *)
{
    const auto tryOne = [&]<typename Row>() {
        if (table != QLatin1String(Row::table))
            return false;
        work.template operator()<Row>();
        return true;
    };
    return (tryOne.template operator()<Rows>() || ...);
}
template <typename Work> bool forRowType(const QString &table, Work &&work)
{
    return forRowType(table, std::forward<Work>(work), static_cast<AnyRow *>(nullptr));
}

/// The SQL texts of one table. Names come from the field descriptions only, never from outside.
template <typename Row> struct Sql
{
    QByteArrayList columns;
    QByteArray selectAll, selectOne, selectOwned, put;

    static const Sql &get()
    {
        static const Sql sql;
        return sql;
    }

private:
    Sql()
    {
        const Row row;
        Row::fields(row, [this](const char *name, const auto &) { columns << QByteArray(name); });
        const QByteArrayList keys = columns.mid(0, Row::keyFields);
        const QByteArrayList all = columns + QByteArrayList{"owner", "revision", "deleted"};
        QByteArrayList parameters, updates;
        for (qsizetype i = 0; i < all.size(); ++i)
            parameters << "?" + QByteArray::number(i + 1);
        for (qsizetype i = Row::keyFields; i < all.size(); ++i)
            updates << all[i] + "=excluded." + all[i];
        QByteArrayList conditions;
        for (qsizetype i = 0; i < keys.size(); ++i)
            conditions << keys[i] + "=?" + QByteArray::number(i + 1);
        selectAll = "SELECT " + all.join(',') + " FROM " + Row::table;
        selectOne = selectAll + " WHERE " + conditions.join(" AND ");
        selectOwned = selectAll + " WHERE owner=?1 ORDER BY " + keys.join(',');
        put = "INSERT INTO " + QByteArray(Row::table) + "(" + all.join(',') + ") VALUES(" + parameters.join(',') +
              ") ON CONFLICT(" + keys.join(',') + ") DO UPDATE SET " + updates.join(',');
    }
};

inline constexpr int largestRevision = 1'000'000'000; ///< as in the tables and in packets; nobody gets there by working

struct StoredValues
{
    ColumnValues values;
    Stamp stamp;
};

template <typename Row> Stamp storedStamp(const Statement &statement)
{
    const int columns = static_cast<int>(Sql<Row>::get().columns.size());
    const qint64 revision = statement.integer(columns + 1);
    if (revision < 0 || revision > largestRevision || !statement.holdsText(columns))
        fail(Error::Code::DamagedFile, QString::fromLatin1(Row::table));
    return Stamp{RaterId{statement.text(columns)}, static_cast<int>(revision), statement.integer(columns + 2) != 0};
}

template <typename Row> StoredValues storedValues(const Statement &statement)
{
    StoredValues stored;
    const int columns = static_cast<int>(Sql<Row>::get().columns.size());
    for (int column = 0; column < columns; ++column)
        stored.values.push_back(columnOf(statement, column));
    stored.stamp = storedStamp<Row>(statement);
    return stored;
}

} // namespace meetlat
