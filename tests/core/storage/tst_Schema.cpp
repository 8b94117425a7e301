// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/RowJson.h"
#include "core/storage/ProjectFile.h"
#include "core/storage/Schema.h"
#include "core/storage/Snapshots.h"
#include "tests/support/Builders.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;

class tst_Schema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowHasItsColumns_data();
    void everyRowHasItsColumns();
    void keysAreTheKeyFields_data() { everyRowHasItsColumns_data(); }
    void keysAreTheKeyFields();
    void thereAreStrictTablesAndNothingElse();
    void settingsAreThoseThatWereMeasured();
    void theConnectionIsHardened();
    void anOlderFileIsBroughtUpToDate();
    void aMigrationThatFailsLeavesTheOldFile();
    void aFileOfAnOlderVersionIsReadWithAllItsRows_data();
    void aFileOfAnOlderVersionIsReadWithAllItsRows();

private:
    static SchemaHistory nextVersion();
    static std::unique_ptr<ProjectFile> created(const QString &path)
    {
        Edit contents;
        contents.kind = Edit::Kind::CreateProject;
        contents.action.value = QStringLiteral("00000000-0000-7000-8000-000000000001");
        const ReviewState state = reviewOfPlans(1);
        contents.changes.emplace_back(
            Replaced<RubricVersion>{std::nullopt, state.all<RubricVersion>().begin()->second});
        contents.changes.emplace_back(Replaced<Project>{std::nullopt, state.project()});
        auto file = ProjectFile::create(path, {theProject(), QStringLiteral("r"), FileRole::Lead, raterNumber(0)},
                                        contents, testNow, {});
        return file ? std::move(file).value() : nullptr;
    }
    static void row(ProjectFile &file, Edit::Kind kind, const Project &before, const Project &after, const char *action)
    {
        Edit edit;
        edit.kind = kind;
        edit.action.value = QLatin1String(action);
        edit.changes.emplace_back(Replaced<Project>{before, after});
        QVERIFY(file.write(edit, testNow));
    }
};

namespace {

Database &memory()
{
    static Database database(QStringLiteral(":memory:"), Database::Access::Create);
    return database;
}

} // namespace

void tst_Schema::everyRowHasItsColumns_data()
{
    qputenv("XDG_DATA_HOME", QFile::encodeName(QDir::tempPath() + QStringLiteral("/tst_Schema")));
    if (memory().number("SELECT count(*) FROM sqlite_schema") == 0)
        createTables(memory(), projectSchema());
    QTest::addColumn<QString>("table");
    for (const QString &table : RowTables::tables())
        QTest::newRow(qPrintable(table)) << table;
}

void tst_Schema::everyRowHasItsColumns()
{
    QFETCH(QString, table);
    QStringList columns;
    Statement info(memory(), "PRAGMA table_info(" + table.toUtf8() + ")");
    while (info.step())
        columns << info.text(1);
    QCOMPARE(columns, RowTables::columns(table));
}

void tst_Schema::keysAreTheKeyFields()
{
    QFETCH(QString, table);
    QStringList keys;
    Statement info(memory(), "SELECT name FROM pragma_table_info('" + table.toUtf8() + "') WHERE pk>0 ORDER BY pk");
    while (info.step())
        keys << info.text(0);
    QVERIFY(!keys.isEmpty());
    QCOMPARE(keys, RowTables::columns(table).mid(0, keys.size()));
}

void tst_Schema::thereAreStrictTablesAndNothingElse()
{
    QCOMPARE(memory().number("SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')"), 0);
    QCOMPARE(memory().number("SELECT count(*) FROM sqlite_schema WHERE type='table' AND sql NOT LIKE '% STRICT'"), 0);
    QCOMPARE(memory().number("SELECT count(*) FROM sqlite_schema WHERE sql LIKE '%WITHOUT ROWID%'"), 0);
    const qint64 tables = memory().number("SELECT count(*) FROM sqlite_schema WHERE type='table'");
    QCOMPARE(tables, RowTables::tables().size() + 6); // meta, owner_clock, action, blobs, their pieces, pictures
}

void tst_Schema::settingsAreThoseThatWereMeasured()
{
    QTemporaryDir folder;
    Database database(folder.filePath(QStringLiteral("x")), Database::Access::Create);
    database.setDurable(true);
    QCOMPARE(database.text("PRAGMA journal_mode"), QStringLiteral("delete"));
    QCOMPARE(database.number("PRAGMA synchronous"), 3);
    QCOMPARE(database.text("PRAGMA locking_mode"), QStringLiteral("exclusive"));
    QCOMPARE(database.number("PRAGMA foreign_keys"), 1);
    QCOMPARE(database.number("PRAGMA trusted_schema"), 0);
    QCOMPARE(database.number("PRAGMA cell_size_check"), 1);
    QCOMPARE(database.number("PRAGMA mmap_size"), 0);
}

void tst_Schema::theConnectionIsHardened()
{
    QTemporaryDir folder;
    Database database(folder.filePath(QStringLiteral("x")), Database::Access::Create);
    database.setDurable(true);
    const auto refused = [&](const char *sql) {
        return refusalOf(guarded([&]() -> Status {
                   database.run(sql);
                   return Done{};
               }))
            .has_value();
    };
    QVERIFY(!refused("CREATE TABLE t(x); INSERT INTO t VALUES(1); CREATE TABLE log(x)"));
    QVERIFY(!refused("CREATE TRIGGER tr AFTER INSERT ON t BEGIN DELETE FROM t; END; INSERT INTO t VALUES(2)"));
    QCOMPARE(database.number("SELECT count(*) FROM t"), 2); // the trigger did not run
    QVERIFY(!refused("CREATE VIEW v AS SELECT 1"));
    QVERIFY(refused("SELECT * FROM v"));
    QVERIFY(refused("ATTACH ':memory:' AS other"));
    QVERIFY(refused("SELECT load_extension('x')"));
    QVERIFY(refused("INSERT INTO t VALUES(zeroblob(17000000))"));
    QVERIFY(refused("PRAGMA writable_schema=ON; DELETE FROM sqlite_schema"));
    database.run("PRAGMA journal_mode=OFF");
    QCOMPARE(database.text("PRAGMA journal_mode"), QStringLiteral("delete"));
    database.restrictToReading();
    QVERIFY(!refused("SELECT count(*) FROM t"));
    QVERIFY(refused("DELETE FROM t"));
    QVERIFY(refused("SELECT randomblob(10)"));
    QVERIFY(refused("CREATE TEMP TABLE temp_one(x)"));
}

SchemaHistory tst_Schema::nextVersion()
{
    SchemaHistory next = projectSchema();
    const QByteArray extra = "CREATE TABLE extra(id TEXT NOT NULL PRIMARY KEY) STRICT";
    next.migrations.push_back({projectSchema().pin(projectSchema().newest()), {extra, "INSERT INTO extra(id) SELECT id FROM project"}});
    next.tables.push_back(extra);
    return next;
}

void tst_Schema::anOlderFileIsBroughtUpToDate()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("review.meetlat"));
    qputenv("XDG_DATA_HOME", QFile::encodeName(folder.filePath(QStringLiteral("data"))));
    auto file = created(path);
    QVERIFY(file);
    const Project before = reviewOfPlans(1).project();
    Project after = before;
    after.title = QStringLiteral("Later");
    row(*file, Edit::Kind::ChangeProject, before, after, "00000000-0000-7000-8000-000000000002");
    QCOMPARE(file->undoableLog().size(), std::size_t(1));
    file.reset();

    const SchemaHistory next = nextVersion();
    ProjectFile::Opening opening;
    opening.schema = &next;
    auto opened = ProjectFile::open(path, opening);
    QVERIFY(opened);
    QCOMPARE((*opened)->load()->project(), after);
    QVERIFY((*opened)->undoableLog().empty()); // its rows have the old columns
    QCOMPARE(snapshotsIn((*opened)->snapshotFolder()).size(), 1);
    row(**opened, Edit::Kind::ChangeProject, after, before, "00000000-0000-7000-8000-000000000003");
    QCOMPARE((*opened)->undoableLog().size(), std::size_t(1));
    opened->reset();
    QVERIFY(ProjectFile::open(path, opening));

    const auto old = ProjectFile::open(path, {}); // the program of before still reads it
    QVERIFY(old);
    QCOMPARE((*old)->readOnlyReason()->code, Error::Code::NewerVersion);
}

void tst_Schema::aMigrationThatFailsLeavesTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("review.meetlat"));
    qputenv("XDG_DATA_HOME", QFile::encodeName(folder.filePath(QStringLiteral("data"))));
    QVERIFY(created(path));
    for (const char *fault : {"INSERT INTO extra(id) SELECT 1/0 FROM nowhere", "CREATE TABLE unexpected(id TEXT)",
                              "DELETE FROM rubric_version"}) {
        SchemaHistory next = nextVersion();
        next.migrations.back().statements.push_back(fault);
        ProjectFile::Opening opening;
        opening.schema = &next;
        QCOMPARE(refusalOf(ProjectFile::open(path, opening)), Error::Code::DamagedFile);
        const auto old = ProjectFile::open(path, {});
        QVERIFY(old);
        QVERIFY(!(*old)->isReadOnly());
    }
}

void tst_Schema::aFileOfAnOlderVersionIsReadWithAllItsRows_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QStringList>("later"); // members of a highlight that came after it
    QTest::newRow("version 1") << 1 << QStringList{QStringLiteral("author"), QStringLiteral("page_hash"),
                                                   QStringLiteral("typed")};
    QTest::newRow("version 2") << 2 << QStringList{QStringLiteral("typed")};
}

void tst_Schema::aFileOfAnOlderVersionIsReadWithAllItsRows()
{
    QFETCH(int, version);
    QFETCH(QStringList, later);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("review.meetlat"));
    qputenv("XDG_DATA_HOME", QFile::encodeName(folder.filePath(QStringLiteral("data"))));
    const QString fixture = QStringLiteral(MEETLAT_SOURCE_DIR "/tests/data/versions/version%1.meetlat").arg(version);
    QVERIFY(QFile::copy(fixture, path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QByteArray oldImage;
    QString oldAnchors;
    {
        Database old(path, Database::Access::ReadWrite);
        QCOMPARE(old.number("PRAGMA user_version"), version);
        oldAnchors = old.text("SELECT group_concat(anchor, ' ') FROM highlight");
        const QByteArray author = version < 2 ? "" : "'author', '', ";
        const QByteArray pageHash = version < 2 ? "" : "'page_hash', '', ";
        // A highlight that lost a fork: kept as text. As the program of then wrote it.
        old.run("INSERT INTO set_aside SELECT '" + QByteArray(64, 'a') +
                "', 'highlight', id, 'fork', rater, 1, 0, json_object('anchor', json(anchor), " + author +
                "'document', document, 'id', id, 'kind', kind, 'made_at', made_at, 'note', 'a \"b\" \\ é', " + pageHash +
                "'plan', plan, 'rater', rater, 'stance', stance), owner, 1, 0 FROM highlight LIMIT 1");
        oldImage = old.text("SELECT image FROM set_aside").toUtf8();
    }

    auto opened = ProjectFile::open(path, {});
    QVERIFY(opened);
    const ReviewState state = *(*opened)->load();
    QCOMPARE(state.all<Highlight>().size(), std::size_t(2));
    QCOMPARE(state.all<Evidence>().size(), std::size_t(2));
    QCOMPARE(state.all<Score>().size(), std::size_t(2));
    for (const auto &[key, highlight] : state.all<Highlight>())
        QVERIFY(highlight.author.isEmpty() && highlight.pageHash.isEmpty() && !highlight.anchor.exact.isEmpty());
    const SetAside &aside = state.all<SetAside>().begin()->second;
    QJsonObject image = QJsonDocument::fromJson(aside.image.toUtf8()).object();
    QCOMPARE(json::canonical(image), aside.image.toUtf8());
    QVERIFY(json::rowFromJson(QString::fromLatin1(Highlight::table), image).has_value());
    for (const QString &member : later)
        image.remove(member);
    QCOMPARE(json::canonical(image), oldImage);

    // it is worked in as in a new one
    Highlight changed = state.all<Highlight>().begin()->second;
    changed.note = QStringLiteral("later");
    Edit edit;
    edit.kind = Edit::Kind::ChangeHighlight;
    edit.action.value = QStringLiteral("00000000-0000-7000-8000-000000000009");
    edit.owner = changed.rater;
    edit.changes.emplace_back(Replaced<Highlight>{state.all<Highlight>().begin()->second, changed});
    QVERIFY((*opened)->write(edit, testNow));
    QVERIFY((*opened)->check({}).empty());
    opened->reset();
    Database now(path, Database::Access::ReadWrite);
    QCOMPARE(schemaPin(now), projectSchema().pin(projectSchema().newest()));
    QCOMPARE(now.text("SELECT group_concat(anchor, ' ') FROM highlight"), oldAnchors);
}

QTEST_GUILESS_MAIN(tst_Schema)
#include "tst_Schema.moc"
