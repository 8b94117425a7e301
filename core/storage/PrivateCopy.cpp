// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PrivateCopy.h"

#include "core/storage/FirstLook.h"
#include "core/storage/RawFile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <sys/stat.h>

namespace meetlat {

namespace {

/// By stat() only: closing a file that this program has open would drop its lock.
QByteArray stampOf(const QString &path)
{
    struct stat now = {};
    if (::stat(QFile::encodeName(path).constData(), &now) != 0)
        return {};
    QByteArray looks;
    for (const auto number : {qint64(now.st_size), qint64(now.st_mtim.tv_sec), qint64(now.st_mtim.tv_nsec),
                              qint64(now.st_ino)}) // not the ctime: SQLite's file layer sets a journal's owner
        looks += QByteArray::number(number) + ' ';
    return looks;
}

void copyOver(const QString &from, const QString &to, RawFile::Kind kind)
{
    QFile::remove(to);
    RawFile(from, kind).copyTo(to);
}

} // namespace

void copyAtOneMoment(const QString &path, const QString &copy, bool withJournal)
{
    constexpr int tries = 5;
    constexpr unsigned long pauseMs = 40;
    const QString journal = path + QLatin1String("-journal");
    for (int i = 0; i < tries; ++i) {
        const QByteArray before = stampOf(path) + stampOf(journal);
        QFile::remove(copy + QLatin1String("-journal"));
        const Status copied = guarded([&]() -> Status {
            copyOver(path, copy, RawFile::Kind::Database);
            if (withJournal && QFileInfo::exists(journal) && !namesOtherFiles(journal))
                copyOver(journal, copy + QLatin1String("-journal"), RawFile::Kind::Journal);
            return Done{};
        });
        if (stampOf(path) + stampOf(journal) == before) {
            if (!copied)
                fail(copied.error().code, copied.error().detail);
            return;
        }
        QThread::msleep(pauseMs);
    }
    fail(Error::Code::FileInUse, path);
}

std::unique_ptr<Database> openCopyForReading(const QString &path, const SchemaHistory &schema)
{
    QTemporaryDir folder;
    if (!folder.isValid())
        fail(Error::Code::CannotWrite, folder.path());
    const QString copy = folder.filePath(QStringLiteral("copy.meetlat"));
    copyAtOneMoment(path, copy, true);
    {
        Database database(copy, Database::Access::ReadWrite);
        database.setTemporary(); // reads the file, and so plays the journal back
        // Only now: a journal may take back a migration that was broken off.
        const int version = static_cast<int>(database.number("PRAGMA user_version"));
        if (version < 1 || version > schema.newest() || schemaPin(database) != schema.pin(version))
            fail(Error::Code::TamperedSchema, path);
        if (database.text("PRAGMA quick_check(1)") != QLatin1String("ok"))
            fail(Error::Code::DamagedFile, path);
        if (version < schema.newest())
            migrate(database, version, schema);
    }
    auto database = std::make_unique<Database>(copy, Database::Access::Read);
    database->setDurable(false);
    return database;
}

} // namespace meetlat
