// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DamagedRows.h"

#include "core/domain/RowJson.h"
#include "core/storage/FirstLook.h"
#include "core/storage/PrivateCopy.h"
#include "core/storage/RawFile.h"
#include "core/storage/RowSql.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <set>

namespace meetlat {

namespace {

using namespace std::chrono_literals;

/// SQLite reads nothing of a file that is shorter than its header says; with zeros at the end it reads the rest.
void fillUp(const QString &path)
{
    constexpr qint64 largest = 4LL * 1024 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        fail(Error::Code::CannotWrite, path);
    const QByteArray header = file.read(100);
    if (header.size() < 100)
        return;
    const qint64 pageBytes = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 bytes = pageBytes * qFromBigEndian<quint32>(header.constData() + 28);
    if (bytes > file.size() && bytes <= largest && !file.resize(bytes))
        fail(Error::Code::DiskFull, path);
}

} // namespace

void Findings::add(const QString &table, StampedRow row)
{
    const QString key = json::keyOfAny(row.row);
    const auto found = m_rows[table].find(key);
    if (found == m_rows[table].end())
        m_rows[table].emplace(key, std::move(row));
    else if (found->second.stamp.rev < row.stamp.rev)
        found->second = std::move(row);
}

void Findings::add(const Findings &other)
{
    for (const auto &[table, rows] : other.m_rows) {
        for (const auto &[key, row] : rows)
            add(table, row);
    }
}

std::size_t Findings::size() const
{
    std::size_t count = 0;
    for (const auto &[table, rows] : m_rows)
        count += rows.size();
    return count;
}

std::vector<StampedRow> Findings::inOrder() const
{
    std::vector<StampedRow> rows;
    for (const QString &table : RowTables::tables()) {
        if (const auto found = m_rows.find(table); found != m_rows.end()) {
            for (const auto &[key, row] : found->second)
                rows.push_back(row);
        }
    }
    return rows;
}

const std::map<QString, StampedRow> &Findings::of(const char *table) const
{
    static const std::map<QString, StampedRow> none;
    const auto found = m_rows.find(QLatin1String(table));
    return found == m_rows.end() ? none : found->second;
}

std::map<QString, int> Findings::living(const Findings *beyond) const
{
    std::map<QString, int> counts;
    for (const auto &[table, rows] : m_rows) {
        for (const auto &[key, row] : rows) {
            if (row.stamp.isDeleted)
                continue;
            if (beyond) {
                const auto &theirs = beyond->of(table.toLatin1().constData());
                const auto same = theirs.find(key);
                if (same != theirs.end() && same->second.stamp.rev >= row.stamp.rev)
                    continue;
            }
            ++counts[table];
        }
    }
    return counts;
}

bool readFromBothEnds(Database &database, const QByteArray &select, const std::function<void(Statement &)> &read)
{
    for (const char *order : {" ORDER BY rowid", " ORDER BY rowid DESC"}) {
        const Status whole = guarded([&]() -> Status {
            Statement rows(database, select + order);
            while (rows.step())
                read(rows);
            return Done{};
        });
        if (whole)
            return true;
    }
    return false;
}

ReadRows readRows(Database &database, Findings &findings)
{
    ReadRows read;
    for (const QString &table : RowTables::tables()) {
        std::set<QString> unreadable;
        forRowType(table, [&]<typename Row>() {
            const bool reached = readFromBothEnds(database, Sql<Row>::get().selectAll, [&](Statement &statement) {
                std::optional<Row> row;
                const Result<StoredValues> stored =
                    guarded([&]() -> Result<StoredValues> { return storedValues<Row>(statement); });
                if (stored)
                    row = rowFrom<Row>(stored->values);
                if (row)
                    findings.add(table, {std::move(*row), stored->stamp});
                else
                    unreadable.insert(statement.text(0) + statement.text(1));
            });
            read.tablesCut += reached ? 0 : 1;
        });
        read.lost += static_cast<int>(unreadable.size());
    }
    return read;
}

Pieces piecesIn(Database &database)
{
    Pieces pieces;
    readFromBothEnds(database, "SELECT sha256, n, rowid FROM document_chunk",
                     [&](Statement &row) { pieces[row.text(0)][row.integer(1)] = row.integer(2); });
    return pieces;
}

QByteArray joined(Database &database, const std::map<qint64, qint64> &pieces)
{
    const auto bytes = guarded([&]() -> Result<QByteArray> {
        QByteArray whole;
        for (const auto &[n, rowid] : pieces) {
            Statement &piece = database.prepared("SELECT data FROM document_chunk WHERE rowid=?1");
            piece.bind(1, rowid);
            if (piece.step())
                whole += piece.bytes(0);
            piece.reset();
        }
        return whole;
    });
    return bytes ? *bytes : QByteArray();
}

std::unique_ptr<Database> openDamaged(const QString &path, const QString &folder)
{
    const QString copy = folder + QStringLiteral("/copy.meetlat");
    RawFile(path, RawFile::Kind::Database).copyTo(copy);
    const QString journal = path + QLatin1String("-journal");
    if (QFileInfo::exists(journal) && !namesOtherFiles(journal))
        RawFile(journal, RawFile::Kind::Journal).copyTo(copy + QLatin1String("-journal"));
    fillUp(copy);
    auto opened = guarded([&]() -> Result<std::shared_ptr<Database>> {
        auto database = std::make_shared<Database>(copy, Database::Access::ReadWrite);
        database->setTimeLimit(60s);
        database->number("SELECT count(*) FROM sqlite_schema");
        return database;
    });
    if (!opened)
        return nullptr;
    // What misses columns could not be read as rows. Where it does not work, the rest is read as it is.
    static_cast<void>(guarded([&]() -> Status {
        const int version = static_cast<int>((*opened)->number("PRAGMA user_version"));
        if (version >= 1 && version < projectSchema().newest())
            migrate(**opened, version, projectSchema());
        return Done{};
    }));
    opened->reset();
    auto database = std::make_unique<Database>(copy, Database::Access::Read);
    database->setTimeLimit(60s);
    return database;
}

FileIdentity identityIn(Database &database)
{
    FileIdentity identity;
    readFromBothEnds(database, "SELECT key, value FROM meta", [&identity](Statement &row) {
        const QString key = row.text(0);
        const QString value = row.text(1);
        if (key == QLatin1String("project"))
            identity.project.value = value;
        else if (key == QLatin1String("person"))
            identity.person.value = value;
        else if (key == QLatin1String("replica"))
            identity.replica = value;
        else if (key == QLatin1String("role"))
            identity.role = value == QLatin1String("rater") ? FileRole::Rater : FileRole::Lead;
    });
    return identity;
}

GoodSnapshot newestGoodSnapshot(const QStringList &newestFirst)
{
    for (const QString &path : newestFirst) {
        GoodSnapshot snapshot;
        const Status read = guarded([&]() -> Status {
            lookAtFile(path);
            const std::unique_ptr<Database> database = openCopyForReading(path, projectSchema());
            snapshot.identity = identityIn(*database);
            readRows(*database, snapshot.rows);
            return Done{};
        });
        if (!read || !snapshot.rows.hasProject())
            continue;
        snapshot.path = path;
        return snapshot;
    }
    return {};
}

} // namespace meetlat
