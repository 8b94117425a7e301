// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FullCopy.h"

#include "core/base/Sha256.h"
#include "core/base/Uuid7.h"

#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace meetlat {

namespace {

constexpr int pagesPerStep = 64;

void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (descriptor < 0)
        return; // a file system without folders that can be synced
    ::fsync(descriptor);
    ::close(descriptor);
}

void copyPages(Database &from, Database &to, const StepProgress &progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        to.check(sqlite3_extended_errcode(to.handle()));
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        code = sqlite3_backup_step(backup, pagesPerStep);
        const int total = sqlite3_backup_pagecount(backup);
        if (progress && code == SQLITE_OK && !progress(total - sqlite3_backup_remaining(backup), total)) {
            sqlite3_backup_finish(backup);
            fail(Error::Code::Cancelled);
        }
    }
    const int finished = sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        to.check(code);
    to.check(finished);
}

} // namespace

TemporaryFile::TemporaryFile(const QString &path)
    : m_path(path), m_name(QStringLiteral("%1.%2.part").arg(path, newUuid7().right(12)))
{
    if (QFileInfo::exists(path))
        fail(Error::Code::FileExists, path);
    const QFileInfo folder(QFileInfo(path).path());
    if (!folder.isDir())
        fail(Error::Code::CannotWrite, folder.filePath());
    if (!folder.isWritable())
        fail(Error::Code::ReadOnlyPlace, folder.filePath());
}

TemporaryFile::~TemporaryFile()
{
    QFile::remove(m_name);
    QFile::remove(m_name + QLatin1String("-journal"));
}

void TemporaryFile::keep()
{
    if (QFileInfo::exists(m_path) || !QFile::rename(m_name, m_path))
        fail(QFileInfo::exists(m_path) ? Error::Code::FileExists : Error::Code::CannotWrite, m_path);
    syncFolder(QFileInfo(m_path).path());
}

QStringList tableNames(Database &database)
{
    QStringList names;
    Statement rows(database, "SELECT name FROM sqlite_schema WHERE type='table' ORDER BY name");
    while (rows.step())
        names << rows.text(0);
    return names;
}

QString contentHash(Database &database, const QStringList &tables)
{
    Sha256 hash;
    for (const QString &table : tables) {
        hash.add(table.toUtf8() + '\n');
        Statement rows(database, "SELECT * FROM \"" + table.toUtf8() + "\" ORDER BY rowid");
        while (rows.step()) {
            for (int column = 0; column < rows.columns(); ++column) {
                const QByteArray bytes = rows.bytes(column);
                hash.add(QByteArray::number(bytes.size()) + (rows.type(column) == Statement::Type::Null ? 'n' : ':'));
                hash.add(bytes);
            }
        }
    }
    return hash.hex();
}

void copyWhole(Database &database, const QString &path, const StepProgress &progress)
{
    TemporaryFile temporary(path);
    {
        Database copy(temporary.name(), Database::Access::Create);
        copyPages(database, copy, progress);
    }
    {
        Database copy(temporary.name(), Database::Access::Read);
        const bool isSound = copy.text("PRAGMA quick_check(1)") == QLatin1String("ok");
        const QStringList tables = tableNames(database);
        if (!isSound || tableNames(copy) != tables || contentHash(copy, tables) != contentHash(database, tables))
            fail(Error::Code::DiskError, path);
    }
    temporary.keep();
}

} // namespace meetlat
