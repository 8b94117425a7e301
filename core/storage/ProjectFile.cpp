// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ProjectFile.h"

#include "core/base/Sha256.h"
#include "core/storage/FirstLook.h"
#include "core/storage/HotJournal.h"
#include "core/storage/PrivateCopy.h"
#include "core/storage/SnapshotInSteps.h"
#include "core/storage/Snapshots.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace meetlat {

namespace {

constexpr qsizetype largestLogEntry = 15 * 1024 * 1024; // below the limit of a row

} // namespace

ProjectFile::ProjectFile(QString path, const Opening &opening)
    : m_path(std::move(path)), m_schema(opening.schema ? *opening.schema : projectSchema()), m_record(m_path)
{
}

ProjectFile::~ProjectFile()
{
    m_taking.reset();
    m_database.reset();
    if (m_isRecorded)
        m_record.noteClosed();
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const QString &path, const FileIdentity &identity,
                                                         const Edit &contents, Instant now, const Opening &opening)
{
    auto made = guarded([&]() -> Result<std::unique_ptr<ProjectFile>> {
        std::unique_ptr<ProjectFile> file(new ProjectFile(QFileInfo(path).absoluteFilePath(), opening));
        file->createFile(identity, contents, now);
        file->m_snapshotFolder = snapshotFolderFor(opening.snapshotFolder, identity);
        file->m_record.noteOpened(file->m_snapshotFolder, true);
        file->m_isRecorded = true;
        return file;
    });
    if (!made && made.error().code == Error::Code::DiskFull)
        return Error{Error::Code::DiskFull, path};
    return made;
}

void ProjectFile::createFile(const FileIdentity &identity, const Edit &contents, Instant now)
{
    const QFileInfo folder(QFileInfo(m_path).path());
    if (!folder.isDir())
        fail(Error::Code::CannotWrite, folder.filePath());
    if (!folder.isWritable())
        fail(Error::Code::ReadOnlyPlace, folder.filePath());
    // A journal that lies there would be played into the new file.
    for (const QString &taken : {m_path, m_path + QLatin1String("-journal"), m_path + QLatin1String("-wal")}) {
        if (QFileInfo::exists(taken) || QFileInfo(taken).isSymLink())
            fail(Error::Code::FileExists, taken);
    }
    QFile empty(m_path);
    if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        fail(Error::Code::CannotWrite, m_path);
    empty.close();
    try {
        m_database = std::make_unique<Database>(m_path, Database::Access::ReadWrite);
        database().setDurable(true);
        Transaction transaction(database());
        database().run(("PRAGMA application_id=" + QByteArray::number(projectFileId)).constData());
        createTables(database(), m_schema);
        setMeta("project", identity.project.value);
        setMeta("replica", identity.replica);
        const auto role = enumName(identity.role);
        setMeta("role", QString::fromLatin1(role.data(), static_cast<qsizetype>(role.size())));
        setMeta("person", identity.person.value);
        setMeta("min_reader", QString::number(minReader));
        setMeta("created", QString::number(now));
        m_identity = identity;
        writeEdit(contents, now);
        transaction.commit();
    } catch (...) {
        m_database.reset();
        QFile::remove(m_path);
        QFile::remove(m_path + QLatin1String("-journal"));
        throw;
    }
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path, const Opening &opening)
{
    bool isCancelled = false;
    Opening asked = opening;
    if (opening.progress)
        asked.progress = [&](qint64 done, qint64 total) { return !(isCancelled = !opening.progress(done, total)); };
    auto opened = guarded([&]() -> Result<std::unique_ptr<ProjectFile>> {
        std::unique_ptr<ProjectFile> file(new ProjectFile(QFileInfo(path).absoluteFilePath(), asked));
        file->openFile(asked);
        return file;
    });
    if (opened || isCancelled)
        return opened;
    switch (opened.error().code) {
    case Error::Code::Cancelled:          // a schema that keeps SQLite busy for seconds
    case Error::Code::InternalConstraint: // a file that is not what its header says
    case Error::Code::DamagedFile:
        return Error{Error::Code::DamagedFile, path};
    case Error::Code::ReadOnlyPlace:
    case Error::Code::DiskFull: // bringing it up to date
    case Error::Code::DiskError:
        return Error{opened.error().code, path};
    default:
        return opened;
    }
}

void ProjectFile::openFile(const Opening &opening)
{
    const FirstLook look = lookAtFile(m_path);
    refuseStrayJournal(m_path, m_record.looksAsClosed(), m_schema);
    decideAccess(opening, look.schemaVersion);
    if (m_isReadOnly)
        openForReading(opening, look);
    else
        openDatabase(look.schemaVersion);
    readIdentity();
    m_snapshotFolder = snapshotFolderFor(opening.snapshotFolder, m_identity);
    if (!m_isCopy)
        checkAndMigrate(opening.progress);
    if (!m_isReadOnly) {
        m_record.noteOpened(m_snapshotFolder, m_wasChecked);
        m_isRecorded = true;
    }
}

void ProjectFile::decideAccess(const Opening &opening, int version)
{
    const bool isNewer = version > m_schema.newest();
    const QFileInfo file(m_path);
    const bool isReadOnlyPlace = !file.isWritable() || !QFileInfo(file.path()).isWritable();
    m_isReadOnly = opening.readOnly || isNewer || isReadOnlyPlace;
    if (isNewer)
        m_readOnlyReason = Error{Error::Code::NewerVersion, QString::number(version)};
    else if (isReadOnlyPlace)
        m_readOnlyReason = Error{Error::Code::ReadOnlyPlace, m_path};
}

void ProjectFile::openForReading(const Opening &opening, const FirstLook &look)
{
    const int version = look.schemaVersion;
    const bool isNewer = version > m_schema.newest();
    m_isCopy = !isNewer && (version < m_schema.newest() || look.isInterrupted); // would have to be written first
    if (!m_isCopy) {
        const Status opened = guarded([&]() -> Status {
            openDatabase(version);
            return Done{};
        });
        if (opened)
            return;
        // Whoever only wants to read gets the project as it is at this moment.
        m_isCopy = opened.error().code == Error::Code::FileInUse && opening.readOnly && !isNewer;
        if (!m_isCopy)
            fail(opened.error().code, opened.error().detail);
        m_readOnlyReason = Error{Error::Code::FileInUse, m_record.holder()};
    }
    m_database = openCopyForReading(m_path, m_schema);
}

void ProjectFile::openDatabase(int version)
{
    using namespace std::chrono_literals;
    const bool isNewer = version > m_schema.newest();
    try {
        m_database =
            std::make_unique<Database>(m_path, m_isReadOnly ? Database::Access::Read : Database::Access::ReadWrite);
        if (!m_isReadOnly && database().isReadOnly()) {
            m_isReadOnly = true;
            m_readOnlyReason = Error{Error::Code::ReadOnlyPlace, m_path};
        }
        database().setTimeLimit(5s);
        database().setDurable(!m_isReadOnly);
        if (isNewer)
            database().restrictToReading();
        // The lock is taken now, so that a second instance hears of it at once and not at the first edit.
        if (!m_isReadOnly)
            database().run("BEGIN EXCLUSIVE; COMMIT");
        if (isNewer && meta("min_reader").toInt() > m_schema.newest())
            fail(Error::Code::NewerVersion, QString::number(version));
        if (!isNewer && schemaPin(database()) != m_schema.pin(versionNow()))
            fail(Error::Code::TamperedSchema, m_path);
        database().setTimeLimit(0s);
    } catch (const StorageError &failure) {
        if (failure.error().code == Error::Code::FileInUse)
            fail(Error::Code::FileInUse, m_record.holder());
        if (isNewer && failure.error().code != Error::Code::DamagedFile)
            fail(Error::Code::NewerVersion, QString::number(version));
        throw;
    }
}

int ProjectFile::versionNow()
{
    // A journal that was played back may have taken back a migration, which the first look did not know.
    const qint64 version = database().number("PRAGMA user_version");
    if (version < 1 || version > m_schema.newest())
        fail(Error::Code::DamagedFile, m_path);
    return static_cast<int>(version);
}

void ProjectFile::readIdentity()
{
    m_identity.project.value = meta("project");
    m_identity.replica = meta("replica");
    m_identity.person.value = meta("person");
    const auto role = enumFromName<FileRole>(meta("role").toStdString());
    if (!role || m_identity.project.isEmpty() || m_identity.replica.isEmpty())
        fail(Error::Code::DamagedFile);
    m_identity.role = *role;
}

QString ProjectFile::meta(const char *key)
{
    Statement &find = database().prepared("SELECT value FROM meta WHERE key=?1");
    find.bind(1, QString::fromLatin1(key));
    const QString value = find.step() ? find.text(0) : QString();
    find.reset();
    return value;
}

void ProjectFile::setMeta(const char *key, const QString &value)
{
    database()
        .prepared("INSERT INTO meta(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value=excluded.value")
        .bind(1, QString::fromLatin1(key))
        .bind(2, value)
        .run();
}

Result<ReviewState> ProjectFile::load(const StepProgress &progress)
{
    return guarded([&]() -> Result<ReviewState> { return RowTables(database()).load(progress); });
}

Status ProjectFile::write(const Edit &edit, Instant now)
{
    return guarded([&]() -> Status {
        Transaction transaction(database());
        if (ActionLog(database()).contains(edit.action))
            return Done{};
        writeEdit(edit, now);
        transaction.commit();
        return Done{};
    });
}

void ProjectFile::writeEdit(const Edit &edit, Instant now)
{
    const bool takesBack = edit.kind == Edit::Kind::Undo || edit.kind == Edit::Kind::Redo;
    RowTables rows(database());
    QByteArrayList changes;
    for (const Change &change : edit.changes)
        changes << rows.write(change, edit.owner.isEmpty() ? m_identity.person : edit.owner, takesBack);
    LoggedAction entry;
    entry.action = edit.action;
    entry.at = now;
    entry.person = m_identity.person;
    entry.kind = edit.kind;
    entry.note = edit.note;
    entry.undoes = edit.undoes;
    entry.changes = '[' + changes.join(',') + ']';
    if (entry.changes.size() > largestLogEntry)
        fail(Error::Code::BadValue, QStringLiteral("%1 MiB").arg(entry.changes.size() / (1024 * 1024)));
    ActionLog(database()).append(entry);
}

Result<bool> ProjectFile::hasAction(const ActionId &action)
{
    return guarded([&]() -> Result<bool> { return ActionLog(database()).contains(action); });
}

std::vector<LoggedAction> ProjectFile::undoableLog()
{
    auto entries = guarded([&]() -> Result<std::vector<LoggedAction>> {
        const qint64 floor = meta("undo_floor").toLongLong();
        return ActionLog(database()).backTo([floor](const LoggedAction &entry) {
            return isBarrier(entry.kind) || entry.number <= floor;
        });
    });
    if (!entries)
        return {};
    std::reverse(entries->begin(), entries->end());
    return std::move(entries).value();
}

Result<std::vector<Change>> ProjectFile::changesOf(const ActionId &action)
{
    return guarded([&]() -> Result<std::vector<Change>> {
        std::vector<Change> changes;
        const QJsonDocument logged = QJsonDocument::fromJson(ActionLog(database()).changesOf(action));
        for (const QJsonValue &entry : logged.array()) {
            std::optional<RowChange> change = changeFromLog(entry.toObject());
            if (!change)
                fail(Error::Code::DamagedFile, action.value);
            std::visit([&](auto &replaced) { changes.emplace_back(std::move(replaced)); }, *change);
        }
        return changes;
    });
}

std::vector<LoggedAction> ProjectFile::log(int newest)
{
    auto entries = guarded([&]() -> Result<std::vector<LoggedAction>> { return ActionLog(database()).newest(newest); });
    return entries ? std::move(entries).value() : std::vector<LoggedAction>{};
}

Result<DocumentId> ProjectFile::storeDocument(const QByteArray &bytes, const StepProgress &progress)
{
    return guarded([&]() -> Result<DocumentId> {
        const DocumentId document{Sha256::of(bytes)};
        DocumentStore store(database());
        if (!store.contains(document))
            store.put(document, bytes, progress);
        return document;
    });
}

Result<QByteArray> ProjectFile::documentBytes(const DocumentId &document)
{
    return guarded([&]() -> Result<QByteArray> { return DocumentStore(database()).bytes(document); });
}

Result<qint64> ProjectFile::documentSize(const DocumentId &document)
{
    return guarded([&]() -> Result<qint64> { return DocumentStore(database()).size(document); });
}

Result<QByteArray> ProjectFile::documentPiece(const DocumentId &document, int n)
{
    return guarded([&]() -> Result<QByteArray> { return DocumentStore(database()).piece(document, n); });
}

bool ProjectFile::hasDocument(const DocumentId &document)
{
    const auto found = guarded([&]() -> Result<bool> { return DocumentStore(database()).contains(document); });
    return found && *found;
}

Result<std::vector<StampedRow>> ProjectFile::rowsOwnedBy(const RaterId &owner, const QStringList &tables)
{
    return guarded([&]() -> Result<std::vector<StampedRow>> {
        std::vector<StampedRow> rows;
        for (const QString &table : tables) {
            std::vector<StampedRow> part = RowTables(database()).ownedBy(owner, table);
            rows.insert(rows.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
        }
        return rows;
    });
}

Result<std::optional<StampedRow>> ProjectFile::stampedRow(const QString &table, const QString &key)
{
    return guarded([&]() -> Result<std::optional<StampedRow>> { return RowTables(database()).find(table, key); });
}

} // namespace meetlat
