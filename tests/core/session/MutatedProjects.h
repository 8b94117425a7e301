// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/session/RawSql.h"

#include <QByteArrayList>
#include <QFile>
#include <QRandomGenerator>

#include <vector>

namespace meetlat::test {

inline bool putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QByteArray allBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Changes project files as chance, a bad disk or a bad hand does. The same seed makes the same mutants.
class ProjectMutator
{
public:
    ProjectMutator(QByteArray good, quint32 seed) : m_good(std::move(good)), m_random(seed) { readColumns(); }

    /// Writes the next mutant to that path, and what belongs beside it. Answers what was done to it.
    QByteArray write(const QString &path)
    {
        if (m_random.bounded(5) < 2) {
            putBytes(path, m_good);
            const QByteArray sql = anySql();
            execute(path, sql);
            return sql;
        }
        QByteArray bytes = m_good;
        QByteArray what;
        for (int changes = 1 + m_random.bounded(3); changes > 0; --changes)
            what += changeBytes(bytes);
        putBytes(path, bytes);
        if (m_random.bounded(30) == 0) {
            putBytes(path + QStringLiteral("-journal"), anyJournal());
            what += "journal ";
        }
        return what;
    }

private:
    struct Column
    {
        QByteArray table, name;
    };

    static constexpr int page = 4096;
    int below(qsizetype bound) { return m_random.bounded(static_cast<int>(std::max<qsizetype>(1, bound))); }
    char anyByte()
    {
        const char extremes[] = {'\0', '\1', '\x7f', '\x80', '\xff'};
        return m_random.bounded(3) == 0 ? extremes[m_random.bounded(5)] : static_cast<char>(m_random.bounded(256));
    }
    int anyPage(const QByteArray &bytes) { return below(bytes.size() / page) * page; }

    QByteArray changeBytes(QByteArray &bytes)
    {
        if (bytes.size() < 2 * page)
            return {};
        switch (m_random.bounded(10)) {
        case 0:
            bytes[16 + below(84)] = anyByte();
            return "header ";
        case 1: { // pages change places
            const int a = anyPage(bytes), b = anyPage(bytes);
            const QByteArray first = bytes.mid(a, page);
            bytes.replace(a, page, bytes.mid(b, page));
            bytes.replace(b, page, first);
            return "swap ";
        }
        case 2:
            bytes.replace(anyPage(bytes), page, bytes.mid(anyPage(bytes), page));
            return "copy ";
        case 3:
            bytes.replace(anyPage(bytes), page, QByteArray(page, anyByte()));
            return "fill ";
        case 4:
            bytes.truncate(m_random.bounded(2) == 0 ? anyPage(bytes) : below(bytes.size()));
            return "cut ";
        case 5: // the beginning of a page: what kind it is, its cells
            bytes[anyPage(bytes) + below(40)] = anyByte();
            return "page head ";
        case 6:
            bytes.append(QByteArray(below(3 * page), anyByte()));
            return "longer ";
        default:
            for (int flips = 1 + m_random.bounded(8); flips > 0; --flips)
                bytes[below(bytes.size())] = anyByte();
            return "flips ";
        }
    }

    QByteArray anyJournal()
    {
        QByteArray journal(512 + below(3 * (page + 8)), '\0');
        for (char &byte : journal)
            byte = anyByte();
        if (m_random.bounded(4) != 0)
            journal.replace(0, 8, QByteArray::fromHex("d9d505f920a163d7"));
        if (m_random.bounded(2) == 0) // fields of a header that is taken seriously
            journal.replace(20, 8, QByteArray::fromHex("0000020000001000"));
        return journal;
    }

    QByteArray anyValue()
    {
        static const QByteArrayList values{
            "NULL", "0", "-1", "1", "7", "2147483647", "2147483648", "9223372036854775807", "-9223372036854775808",
            "1e308", "0.5", "''", "'x'", "'{'", "'[]'", "'{}'", "'null'", "'[1,2,{\"a\":null}]'", "x'00ff'",
            "zeroblob(5000)", "CAST(x'c328' AS TEXT)", "CAST(x'eda080' AS TEXT)", "char(0,8238,10)",
            "'00000000-0005-7000-8000-000000000002'", "'00000000-0004-7000-8000-000000000001'", "'ambition'",
            "'2024-13-99'", "'|'", "CAST(zeroblob(2000) AS TEXT)", "printf('%.*c', 100000, '[')"};
        return values.at(below(values.size()));
    }

    QByteArray anySql()
    {
        const Column &column = m_columns[static_cast<std::size_t>(below(static_cast<qsizetype>(m_columns.size())))];
        const QByteArray where =
            m_random.bounded(3) == 0
                ? QByteArray()
                : " WHERE rowid=(SELECT rowid FROM " + column.table + " ORDER BY random() LIMIT 1)";
        const QByteArray update = "UPDATE OR IGNORE " + column.table + " SET " + column.name + '=';
        static const QByteArray loosened = "PRAGMA writable_schema=ON;UPDATE sqlite_schema SET sql="
                                           "replace(sql,') STRICT',')') WHERE type='table';";
        static const QByteArray tightened =
            "PRAGMA writable_schema=ON;UPDATE sqlite_schema SET sql=sql||' STRICT' WHERE type='table' AND sql NOT NULL "
            "AND name NOT LIKE 'sqlite%'";
        switch (m_random.bounded(12)) {
        case 0:
            return "DELETE FROM " + column.table + where;
        case 1: // part of a text that is JSON, an id or a code
            return update + "replace(" + column.name + ",'" + QByteArray(1, "012ae{[\":"[m_random.bounded(9)]) + "','" +
                   QByteArray(1, "9-x}]:,"[m_random.bounded(7)]) + "')" + where;
        case 2: // types that the table forbids, in a table that forbids them again afterwards
        case 3:
        case 4:
            return loosened + "|" + update + anyValue() + where + "|" + tightened;
        case 5:
            return "PRAGMA writable_schema=ON;UPDATE sqlite_schema SET rootpage=" + QByteArray::number(below(60)) +
                   " WHERE name='" + column.table + '\'';
        case 6:
            return "PRAGMA writable_schema=ON;UPDATE sqlite_schema SET sql=replace(sql,'" + column.name +
                   "','zz') WHERE name='" + column.table + '\'';
        case 7:
            return "CREATE TRIGGER t AFTER INSERT ON " + column.table + " BEGIN DELETE FROM score; END";
        default:
            return update + anyValue() + where;
        }
    }

    /// The parts between bars run on connections of their own: a changed schema counts from the next one on.
    static void execute(const QString &path, const QByteArray &parts)
    {
        for (const QByteArray &sql : parts.split('|')) {
            sqlite3 *database = nullptr;
            if (sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK)
                sqlite3_exec(database,
                             "PRAGMA synchronous=OFF;PRAGMA journal_mode=MEMORY;PRAGMA ignore_check_constraints=ON",
                             nullptr, nullptr, nullptr);
            sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr); // some are refused: then it is no mutant
            sqlite3_close(database);
        }
    }

    void readColumns()
    {
        sqlite3 *database = nullptr;
        sqlite3_open(":memory:", &database);
        auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(static_cast<sqlite3_uint64>(m_good.size())));
        std::copy(m_good.begin(), m_good.end(), copy);
        sqlite3_deserialize(database, "main", copy, m_good.size(), m_good.size(), SQLITE_DESERIALIZE_FREEONCLOSE);
        sqlite3_exec(
            database,
            "SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type='table'",
            [](void *columns, int, char **values, char **) {
                static_cast<std::vector<Column> *>(columns)->push_back({values[0], values[1]});
                return 0;
            },
            &m_columns, nullptr);
        sqlite3_close(database);
    }

    QByteArray m_good;
    QRandomGenerator m_random;
    std::vector<Column> m_columns;
};

} // namespace meetlat::test
