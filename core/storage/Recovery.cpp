// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Recovery.h"

#include "core/base/Sha256.h"
#include "core/base/Uuid7.h"
#include "core/storage/FirstLook.h"
#include "core/storage/ProjectFile.h"
#include "core/storage/RawFile.h"
#include "core/storage/RowSql.h"
#include "core/storage/Snapshots.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <map>
#include <set>

namespace meetlat {

namespace {

using namespace std::chrono_literals;

/// What has been found so far: the newest version of every row, in tables.
class Findings
{
public:
    void add(const QString &table, StampedRow row)
    {
        const QString key = json::keyOfAny(row.row);
        const auto found = m_rows[table].find(key);
        if (found == m_rows[table].end())
            m_rows[table].emplace(key, std::move(row));
        else if (found->second.stamp.rev < row.stamp.rev)
            found->second = std::move(row);
    }
    std::size_t size() const
    {
        std::size_t count = 0;
        for (const auto &[table, rows] : m_rows)
            count += rows.size();
        return count;
    }
    bool hasProject() const
    {
        const auto found = m_rows.find(QLatin1String(Project::table));
        return found != m_rows.end() && !found->second.empty();
    }
    std::vector<StampedRow> inOrder() const
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
    const std::map<QString, StampedRow> &of(const char *table) { return m_rows[QLatin1String(table)]; }

private:
    std::map<QString, std::map<QString, StampedRow>> m_rows;
};

/// Reads one table from both ends until it is whole or the damage is met. By rowid, so that no index is needed.
/// `read` gets each row once or twice. False: a part could not be reached.
template <typename Read> bool readFromBothEnds(Database &database, const QByteArray &select, Read &&read)
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

void readRows(Database &database, Findings &findings, RecoveryReport &report)
{
    for (const QString &table : RowTables::tables()) {
        std::set<QString> unreadable;
        forRowType(table, [&]<typename Row>() {
            const bool reached = readFromBothEnds(database, Sql<Row>::get().selectAll, [&](const Statement &statement) {
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
            report.tablesCut += reached ? 0 : 1;
        });
        report.rowsLost += static_cast<int>(unreadable.size());
    }
}

/// SHA-256 → place of its pieces, in order.
using Pieces = std::map<QString, std::map<qint64, qint64>>;

Pieces piecesIn(Database &database)
{
    Pieces pieces;
    readFromBothEnds(database, "SELECT sha256, n, rowid FROM document_chunk",
                     [&](const Statement &row) { pieces[row.text(0)][row.integer(1)] = row.integer(2); });
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

/// A private copy of the damaged file, put right by its journal; null when SQLite cannot make anything of it.
std::unique_ptr<Database> openCopy(const QString &path, const QString &folder)
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
    opened->reset();
    auto database = std::make_unique<Database>(copy, Database::Access::Read);
    database->setTimeLimit(60s);
    return database;
}

FileIdentity identityIn(Database &database)
{
    FileIdentity identity;
    readFromBothEnds(database, "SELECT key, value FROM meta", [&identity](const Statement &row) {
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

/// The rows of the newest snapshot that is sound. Its identity is used where the file has none.
void addSnapshot(const QStringList &snapshots, Findings &findings, FileIdentity &identity)
{
    for (const QString &path : snapshots) {
        const Status read = guarded([&]() -> Status {
            lookAtFile(path);
            Database snapshot(path, Database::Access::Read);
            if (snapshot.text("PRAGMA quick_check(1)") != QLatin1String("ok"))
                fail(Error::Code::DamagedFile, path);
            if (identity.project.isEmpty() || identity.person.isEmpty())
                identity = identityIn(snapshot);
            RecoveryReport ignored;
            readRows(snapshot, findings, ignored);
            return Done{};
        });
        if (read)
            return;
    }
}

void bringDocuments(Database &damaged, ProjectFile &file, RecoveryReport &report)
{
    for (const auto &[sha256, places] : piecesIn(damaged)) {
        const QByteArray bytes = joined(damaged, places);
        if (Sha256::of(bytes) != sha256)
            continue;
        const Result<DocumentId> stored = file.storeDocument(bytes, {});
        if (!stored)
            fail(stored.error().code, stored.error().detail);
        ++report.documents;
    }
}

} // namespace

Result<RecoveryReport> recoverFile(const QString &damagedPath, const QString &newPath, const OpenOptions &options)
{
    return guarded([&]() -> Result<RecoveryReport> {
        if (!QFileInfo(damagedPath).isFile())
            fail(Error::Code::FileNotFound, damagedPath);
        QTemporaryDir folder(newPath + QStringLiteral(".XXXXXX"));
        if (!folder.isValid())
            fail(Error::Code::CannotWrite, newPath);
        RecoveryReport report;
        Findings findings;
        FileIdentity identity;
        const std::unique_ptr<Database> damaged = openCopy(damagedPath, folder.path());
        if (damaged) {
            identity = identityIn(*damaged);
            readRows(*damaged, findings, report);
        }
        report.rows = static_cast<int>(findings.size());
        addSnapshot(ProjectFile::snapshotsFor(damagedPath, options), findings, identity);
        report.rowsFromSnapshot = static_cast<int>(findings.size()) - report.rows;
        if (!findings.hasProject() || identity.project.isEmpty() || identity.person.isEmpty())
            fail(Error::Code::DamagedFile, damagedPath);

        identity.replica = newUuid7(); // its log begins anew, so it is another copy
        Edit beginning;
        beginning.kind = Edit::Kind::CreateProject;
        beginning.note = QFileInfo(damagedPath).fileName();
        beginning.action.value = newUuid7();
        ProjectFile::Opening opening;
        opening.snapshotFolder = options.snapshotFolder;
        auto file = ProjectFile::create(newPath, identity, beginning, QDateTime::currentMSecsSinceEpoch(), opening);
        if (!file)
            return file.error();
        const Result<int> lost = (*file)->putRecovered(findings.inOrder());
        if (!lost)
            return lost.error();
        report.rowsLost += *lost;
        if (damaged)
            bringDocuments(*damaged, **file, report);
        for (const auto &[key, row] : findings.of(Document::table)) {
            const auto &document = std::get<Document>(row.row);
            if (!row.stamp.isDeleted && !(*file)->hasDocument(document.sha256) &&
                !report.documentsLost.contains(document.sha256.value))
                report.documentsLost << document.sha256.value;
        }
        return report;
    });
}

} // namespace meetlat
