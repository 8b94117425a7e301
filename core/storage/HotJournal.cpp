// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/HotJournal.h"

#include "core/storage/ActionLog.h"
#include "core/storage/FullCopy.h"
#include "core/storage/PrivateCopy.h"
#include "core/storage/RawFile.h"
#include "core/storage/RowTables.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtEndian>

#include <algorithm>
#include <set>
#include <sys/stat.h>

namespace meetlat {

namespace {

constexpr int journalHeaderBytes = 28;

QString journalOf(const QString &path)
{
    return path + QLatin1String("-journal");
}

quint32 numberAt(const QByteArray &bytes, int offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

/// What SQLite's file format says of a rollback journal: https://www.sqlite.org/fileformat2.html#the_rollback_journal
bool fitsHeader(const RawFile &file, const RawFile &journal)
{
    constexpr quint32 mostRecords = 4096; // looked through for the first page
    const QByteArray header = journal.read(0, journalHeaderBytes);
    const QByteArray first = file.read(0, 100);
    if (!first.startsWith(QByteArrayView("SQLite format 3\0", 16))) // torn by a power cut: it tells nothing
        return true;
    const quint32 pagesBefore = numberAt(header, 16);
    const quint32 sectorBytes = numberAt(header, 20);
    const quint32 pageBytes = numberAt(header, 24);
    const quint32 filePageBytes = qFromBigEndian<quint16>(first.constData() + 16);
    if (pageBytes != (filePageBytes == 1 ? 65536U : filePageBytes) || sectorBytes < 512)
        return false;
    if (file.size() / pageBytes < pagesBefore) // a transaction shortens no file before its journal is gone
        return false;
    const quint32 now = numberAt(first, 24); // how often the file was changed
    for (quint32 i = 0; i < std::min(numberAt(header, 8), mostRecords); ++i) {
        const qint64 at = qint64(sectorBytes) + qint64(i) * (pageBytes + 8);
        const QByteArray record = journal.read(at, 4 + 100);
        if (record.isEmpty())
            break;
        if (numberAt(record, 0) == 1)
            return now - numberAt(record, 4 + 24) <= 1;
    }
    return true;
}

/// Nobody has touched the file since the journal was written: neither copied over it nor renamed to it.
bool isUntouchedSinceJournal(const QString &path)
{
    struct stat file = {};
    struct stat journal = {};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0 ||
        ::stat(QFile::encodeName(journalOf(path)).constData(), &journal) != 0)
        return false;
    return file.st_ctim.tv_sec <= journal.st_mtim.tv_sec + 1; // the commit itself writes after its journal
}

/// A revision is given to one row only, so each that the log names last has to be in its table.
bool rowsFitLog(Database &database)
{
    const QStringList known = RowTables::tables();
    std::map<QString, std::map<QString, QString>> logged; // table → key → owner and revision
    Statement entries(database, "SELECT changes FROM action ORDER BY number");
    while (entries.step()) {
        for (const QJsonValue &value : QJsonDocument::fromJson(entries.bytes(0)).array()) {
            const QJsonObject row = value.toObject();
            logged[row[QLatin1String("table")].toString()][row[QLatin1String("key")].toString()] =
                QStringLiteral("%1 %2").arg(row[QLatin1String("owner")].toString()).arg(row[QLatin1String("rev")].toInt());
        }
    }
    return std::all_of(logged.begin(), logged.end(), [&](const auto &table) {
        if (!known.contains(table.first))
            return false;
        std::set<QString> stored;
        Statement rows(database, "SELECT owner, revision FROM \"" + table.first.toUtf8() + '"');
        while (rows.step())
            stored.insert(QStringLiteral("%1 %2").arg(rows.text(0)).arg(rows.integer(1)));
        return std::all_of(table.second.begin(), table.second.end(),
                           [&](const auto &row) { return stored.contains(row.second); });
    });
}

struct Soundness
{
    bool isSound = false;
    qint64 newestAction = 0;
    QString contents; ///< SHA-256 of all rows
};

/// All but the bytes of PDFs and pictures, which have hashes of their own and would take long.
Soundness soundnessOf(const QString &path, Database::Access access, const SchemaHistory &schema)
{
    using namespace std::chrono_literals;
    Soundness found;
    const Status read = guarded([&]() -> Status {
        Database database(path, access);
        database.setTimeLimit(20s);
        const int version = static_cast<int>(database.number("PRAGMA user_version"));
        if (version < 1 || version > schema.newest() || schemaPin(database) != schema.pin(version))
            fail(Error::Code::TamperedSchema);
        QStringList tables = tableNames(database);
        tables.removeAll(QStringLiteral("document_chunk"));
        tables.removeAll(QStringLiteral("passage_picture"));
        for (const QString &table : tables) {
            Statement check(database, "PRAGMA quick_check(\"" + table.toUtf8() + "\")");
            if (check.step() && check.text(0) != QLatin1String("ok"))
                fail(Error::Code::DamagedFile);
        }
        Statement dangling(database, "PRAGMA foreign_key_check");
        if (dangling.step() || !ActionLog(database).brokenLinks([] { return true; }).empty() || !rowsFitLog(database))
            fail(Error::Code::DamagedFile);
        found.newestAction = database.number("SELECT ifnull(max(number), 0) FROM action");
        found.contents = contentHash(database, tables, {});
        return Done{};
    });
    found.isSound = read.has_value();
    return found;
}

} // namespace

bool hasHotJournal(const QString &path)
{
    static const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    if (!QFileInfo(journalOf(path)).isFile())
        return false;
    try {
        const RawFile journal(journalOf(path), RawFile::Kind::Journal);
        return journal.read(0, journalHeaderBytes).startsWith(magic); // zeros at its beginning: it is done with
    } catch (const StorageError &failure) {
        if (failure.error().code != Error::Code::FileNotFound) // whoever was writing has just finished
            throw;
        return false;
    }
}

void refuseStrayJournal(const QString &path, bool wasClosedHere, const SchemaHistory &schema)
{
    if (!hasHotJournal(path))
        return;
    const QString journal = journalOf(path);
    {
        const RawFile file(path, RawFile::Kind::Database);
        if (file.isReserved()) // somebody is in the middle of writing
            return;
        if (!fitsHeader(file, RawFile(journal, RawFile::Kind::Journal)))
            fail(Error::Code::ForeignJournal, journal);
    }
    if (!wasClosedHere && isUntouchedSinceJournal(path))
        return;
    QTemporaryDir folder;
    if (!folder.isValid())
        fail(Error::Code::CannotWrite, folder.path());
    const QString copy = folder.filePath(QStringLiteral("copy.meetlat"));
    copyAtOneMoment(path, copy, false);
    const Soundness alone = soundnessOf(copy, Database::Access::Read, schema);
    RawFile(journal, RawFile::Kind::Journal).copyTo(journalOf(copy));
    const Soundness played = soundnessOf(copy, Database::Access::ReadWrite, schema);
    if (!alone.isSound && !played.isSound)
        fail(Error::Code::DamagedFile, path);
    if (!alone.isSound)
        return; // the journal makes it whole
    // A crash leaves the file as it was, or with the one action that was being written. A file that was closed in good
    // order has none at all; its record may be older than the file after a power cut, so the rows decide.
    const qint64 beyond = alone.newestAction - played.newestAction;
    const bool belongs = wasClosedHere ? alone.contents == played.contents : beyond == 0 || beyond == 1;
    if (!played.isSound || !belongs)
        fail(Error::Code::ForeignJournal, journal);
}

QString setAsideJournal(const QString &path)
{
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString renamed;
    for (const QString &name : {path + QLatin1String("-wal"), journalOf(path)}) {
        if (!QFileInfo::exists(name))
            continue;
        renamed = QStringLiteral("%1.set-aside-%2").arg(name, time);
        if (!QFile::rename(name, renamed))
            fail(Error::Code::CannotWrite, name);
    }
    if (renamed.isEmpty())
        fail(Error::Code::FileNotFound, journalOf(path));
    return renamed;
}

} // namespace meetlat
