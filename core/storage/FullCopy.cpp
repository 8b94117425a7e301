// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FullCopy.h"

#include "core/base/Uuid7.h"

#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace meetlat {

namespace {

constexpr int pagesPerStep = 64;

/// False: it could not be written. Nothing of ours has the file open by now.
bool syncToDisk(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags);
    if (descriptor < 0)
        return false;
    const bool isSynced = ::fsync(descriptor) == 0;
    return ::close(descriptor) == 0 && isSynced;
}

/// Tells how far a copy is: writing it, reading it back and reading the original count alike.
class CopyProgress
{
public:
    CopyProgress(const StepProgress &progress, qint64 bytes) : m_progress(progress), m_total(3 * bytes) {}
    void finish() const
    {
        if (m_progress)
            m_progress(m_total, m_total);
    }
    bool goesOn() const { return !m_progress || m_progress(std::min(m_done, m_total), m_total); }
    void add(qint64 bytes)
    {
        constexpr qint64 stepBytes = 256 * 1024;
        m_done += bytes;
        m_since += bytes;
        if (m_since < stepBytes)
            return;
        m_since = 0;
        if (!goesOn())
            fail(Error::Code::Cancelled);
    }

private:
    const StepProgress &m_progress;
    qint64 m_total;
    qint64 m_done = 0;
    qint64 m_since = 0;
};

void copyPages(Database &from, Database &to, qint64 pageBytes, CopyProgress &progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        to.check(sqlite3_extended_errcode(to.handle()));
    int code = SQLITE_OK;
    const Status copied = guarded([&]() -> Status {
        while (code == SQLITE_OK) {
            code = sqlite3_backup_step(backup, pagesPerStep);
            progress.add(pagesPerStep * pageBytes);
        }
        return Done{};
    });
    const int finished = sqlite3_backup_finish(backup);
    if (!copied)
        fail(copied.error().code);
    if (code != SQLITE_DONE)
        to.check(code);
    to.check(finished);
}

/// Sound, and row by row the same as the original.
bool isFaithful(Database &copy, Database &original, CopyProgress &progress)
{
    copy.interruptWhen([&progress] { return !progress.goesOn(); });
    if (copy.text("PRAGMA quick_check(1)") != QLatin1String("ok"))
        return false;
    copy.interruptWhen({});
    const auto read = [&progress](qint64 bytes) { progress.add(bytes); };
    const QStringList tables = tableNames(original);
    return tableNames(copy) == tables && contentHash(copy, tables, read) == contentHash(original, tables, read);
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
    if (!syncToDisk(m_name, O_RDWR))
        fail(Error::Code::DiskError, m_path);
    if (QFileInfo::exists(m_path) || !QFile::rename(m_name, m_path))
        fail(QFileInfo::exists(m_path) ? Error::Code::FileExists : Error::Code::CannotWrite, m_path);
    // Not every file system lets a folder be synced; the file itself is safe by now.
    syncToDisk(QFileInfo(m_path).path(), O_RDONLY | O_DIRECTORY);
}

QStringList tableNames(Database &database)
{
    QStringList names;
    Statement rows(database, "SELECT name FROM sqlite_schema WHERE type='table' ORDER BY name");
    while (rows.step())
        names << rows.text(0);
    return names;
}

QString contentHash(Database &database, const QStringList &tables, const std::function<void(qint64)> &read)
{
    ContentHash hash;
    for (const QString &table : tables) {
        hash.addTable(table.toUtf8());
        Statement rows(database, "SELECT * FROM \"" + table.toUtf8() + "\" ORDER BY rowid");
        while (rows.step()) {
            qint64 rowBytes = 0;
            for (int column = 0; column < rows.columns(); ++column) {
                const QByteArray bytes = rows.bytes(column);
                if (rows.type(column) == Statement::Type::Null)
                    hash.addNull();
                else
                    hash.addText(bytes);
                rowBytes += bytes.size();
            }
            if (read)
                read(rowBytes);
        }
    }
    return hash.hex();
}

void copyWhole(Database &database, const QString &path, const StepProgress &progress)
{
    TemporaryFile temporary(path);
    const qint64 pageBytes = database.number("PRAGMA page_size");
    CopyProgress steps(progress, database.number("PRAGMA page_count") * pageBytes);
    {
        Database copy(temporary.name(), Database::Access::Create);
        copy.setTemporary();
        copyPages(database, copy, pageBytes, steps);
    }
    {
        Database copy(temporary.name(), Database::Access::Read);
        if (!isFaithful(copy, database, steps))
            fail(Error::Code::DiskError, path);
    }
    temporary.keep();
    steps.finish();
}

} // namespace meetlat
