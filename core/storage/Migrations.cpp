// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrations.h"

#include "core/storage/SchemaTables.h"

namespace meetlat {

namespace {

// What a migration makes is spelled here as it was in its version, where it has changed since.

constexpr const char *highlightColumnsOfVersionTwo =
    "id TEXT NOT NULL CHECK(length(id)=36), plan TEXT NOT NULL, rater TEXT NOT NULL, "
    "document TEXT NOT NULL CHECK(length(document)=64), anchor TEXT NOT NULL, kind TEXT NOT NULL, "
    "stance TEXT NOT NULL, note TEXT NOT NULL, made_at INTEGER NOT NULL, page_hash TEXT NOT NULL, "
    "author TEXT NOT NULL";

/// Highlights get the hash of their page and an author; documents get versions. The table of highlights is made anew,
/// for a column that is added later would stand behind the others in its text.
Migration toVersionTwo()
{
    Migration migration;
    migration.pinBefore = QStringLiteral("bb3922133a738308d8a753e1af24a710af192bb51a735f31800f66c50883678e");
    migration.statements = {
        "CREATE TABLE highlight_before AS SELECT * FROM highlight ORDER BY rowid",
        "DROP TABLE highlight",
        tables::rowTable("highlight", highlightColumnsOfVersionTwo, "id", {tables::toPlan, tables::toRater}),
        "INSERT INTO highlight SELECT id, plan, rater, document, anchor, kind, stance, note, made_at, '', '', owner, "
        "revision, deleted FROM highlight_before ORDER BY rowid",
        "DROP TABLE highlight_before",
        // Rows that were set aside are kept as canonical JSON: members in alphabetical order, values untouched.
        "UPDATE set_aside SET image=json_object('anchor', image->'$.anchor', 'author', '', "
        "'document', image->'$.document', 'id', image->'$.id', 'kind', image->'$.kind', "
        "'made_at', image->'$.made_at', 'note', image->'$.note', 'page_hash', '', 'plan', image->'$.plan', "
        "'rater', image->'$.rater', 'stance', image->'$.stance') WHERE row_table='highlight'",
    };
    const std::vector<QByteArray> added = tables::versionTables();
    migration.statements.insert(migration.statements.end(), added.begin(), added.end());
    return migration;
}

/// Regions get the time for which they are one, highlights what a person read in them, and the lead's bench its tables.
Migration toVersionThree()
{
    Migration migration;
    migration.pinBefore = QStringLiteral("44ace228396f3a2ec9e8d17bbbaa29d5346dbbe9d13aa3831b7e226c378a6117");
    migration.statements = {
        "CREATE TABLE highlight_before AS SELECT * FROM highlight ORDER BY rowid",
        "DROP TABLE highlight",
        tables::highlightTable(),
        "INSERT INTO highlight SELECT id, plan, rater, document, anchor, kind, stance, note, made_at, page_hash, author, "
        "'', owner, revision, deleted FROM highlight_before ORDER BY rowid",
        "DROP TABLE highlight_before",
        "CREATE TABLE region_before AS SELECT * FROM region ORDER BY rowid",
        "DROP TABLE region",
        tables::regionTable(),
        "INSERT INTO region SELECT id, name, aliases, is_active, outcome, searched, dashboard_new, dashboard_version, "
        "code, status, certainty, evidence, NULL, NULL, owner, revision, deleted FROM region_before ORDER BY rowid",
        "DROP TABLE region_before",
        // The last member in alphabetical order, as in canonical JSON.
        "UPDATE set_aside SET image=json_set(image, '$.typed', '') WHERE row_table='highlight'",
    };
    const std::vector<QByteArray> added = tables::leadTables();
    migration.statements.insert(migration.statements.end(), added.begin(), added.end());
    return migration;
}

} // namespace

std::vector<Migration> allMigrations()
{
    return {toVersionTwo(), toVersionThree()};
}

} // namespace meetlat
