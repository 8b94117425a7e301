// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Schema.h"

#include "core/base/Sha256.h"
#include "core/storage/Migrations.h"
#include "core/storage/SchemaTables.h"

namespace meetlat {

namespace {

/// For a while. Has to begin and end outside a transaction.
class LinksUnchecked
{
public:
    explicit LinksUnchecked(Database &database) : m_database(database) { database.run("PRAGMA foreign_keys=OFF"); }
    ~LinksUnchecked()
    {
        // The connection is of no use without; opening fails then.
        static_cast<void>(guarded([this]() -> Status {
            m_database.run("PRAGMA foreign_keys=ON");
            return Done{};
        }));
    }
    LinksUnchecked(const LinksUnchecked &) = delete;
    LinksUnchecked &operator=(const LinksUnchecked &) = delete;

private:
    Database &m_database;
};

SchemaHistory makeHistory()
{
    SchemaHistory history;
    for (const std::vector<QByteArray> &part :
         {tables::fileTables(), tables::setupTables(), tables::reviewTables(), tables::versionTables(), tables::leadTables()})
        history.tables.insert(history.tables.end(), part.begin(), part.end());
    history.migrations = allMigrations();
    return history;
}

} // namespace

const SchemaHistory &projectSchema()
{
    static const SchemaHistory history = makeHistory();
    return history;
}

QString SchemaHistory::pin(int version) const
{
    if (version < newest())
        return migrations[static_cast<std::size_t>(version - 1)].pinBefore;
    if (m_newestPin.isEmpty()) {
        Database empty(QStringLiteral(":memory:"), Database::Access::Create);
        createTables(empty, *this);
        m_newestPin = schemaPin(empty);
    }
    return m_newestPin;
}

QString schemaPin(Database &database)
{
    Sha256 hash;
    Statement rows(database, "SELECT type, name, tbl_name, ifnull(sql,'') FROM sqlite_schema ORDER BY type, name");
    while (rows.step()) {
        for (int column = 0; column < 4; ++column)
            hash.add(rows.bytes(column) + '\n');
    }
    return hash.hex();
}

void createTables(Database &database, const SchemaHistory &history)
{
    for (const QByteArray &sql : history.tables)
        database.run(sql.constData());
    database.run(("PRAGMA user_version=" + QByteArray::number(history.newest())).constData());
}

void migrate(Database &database, int fromVersion, const SchemaHistory &history)
{
    // A table that is made anew is gone for a moment; all links are checked before the end.
    const LinksUnchecked unchecked(database);
    database.run("BEGIN EXCLUSIVE");
    try {
        for (int version = fromVersion; version < history.newest(); ++version) {
            for (const QByteArray &sql : history.migrations[static_cast<std::size_t>(version - 1)].statements)
                database.run(sql.constData());
        }
        database.run(("PRAGMA user_version=" + QByteArray::number(history.newest())).constData());
        database.run("INSERT INTO meta(key, value) SELECT 'undo_floor', ifnull(max(number), 0) FROM action WHERE true "
                     "ON CONFLICT(key) DO UPDATE SET value=excluded.value");
        Statement dangling(database, "PRAGMA foreign_key_check");
        if (dangling.step() || schemaPin(database) != history.pin(history.newest()))
            fail(Error::Code::DamagedFile, QStringLiteral("migration"));
    } catch (...) {
        if (database.isInTransaction())
            database.run("ROLLBACK");
        throw;
    }
    database.run("COMMIT");
}

} // namespace meetlat
