// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FirstLook.h"

#include "core/storage/RawFile.h"
#include "core/storage/StorageError.h"

#include <QFileInfo>
#include <QtEndian>

namespace meetlat {

namespace {

constexpr int headerBytes = 100;

} // namespace

bool namesOtherFiles(const QString &journal)
{
    // A journal that ends like this names a "super-journal", and SQLite deletes files that one names. We never write
    // to two files in one transaction, so such a journal is not ours.
    static const QByteArray trailer = QByteArray::fromHex("d9d505f920a163d7");
    const RawFile file(journal, RawFile::Kind::Journal);
    return file.size() >= trailer.size() && file.read(file.size() - trailer.size(), 8) == trailer;
}

FirstLook lookAtFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        fail(QFileInfo::exists(path) ? Error::Code::NotAProject : Error::Code::FileNotFound, path);
    const RawFile file(path, RawFile::Kind::Database);
    const QByteArray header = file.read(0, headerBytes);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        fail(Error::Code::NotAProject, path);
    if (qFromBigEndian<quint32>(header.constData() + 68) != projectFileId)
        fail(Error::Code::NotAProject, path);
    const QString journal = path + QLatin1String("-journal");
    const bool hasJournal = QFileInfo::exists(journal);
    if (hasJournal && namesOtherFiles(journal))
        fail(Error::Code::ForeignJournal, journal);
    const bool isWal = header.at(18) == 2 || header.at(19) == 2;
    if (isWal || QFileInfo::exists(path + QLatin1String("-wal")))
        fail(Error::Code::ForeignJournal, path + QLatin1String("-wal"));
    const int pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const int pageBytes = pageSize == 1 ? 65536 : pageSize;
    if (pageBytes < 512 || (pageBytes & (pageBytes - 1)) != 0)
        fail(Error::Code::DamagedFile, path);
    // Right after a crash the file may end within a page; the journal puts that right.
    if (!hasJournal && file.size() % pageBytes != 0)
        fail(Error::Code::DamagedFile, path);
    const int version = qFromBigEndian<qint32>(header.constData() + 60);
    if (version < 1)
        fail(Error::Code::DamagedFile, path);
    return FirstLook{version};
}

} // namespace meetlat
