// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RawFile.h"

#include "core/storage/StorageError.h"

#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace meetlat {

RawFile::RawFile(const QString &path, Kind kind)
{
    sqlite3_initialize();
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    // SQLite wants a name that ends in two zero bytes.
    m_name = QFileInfo(path).absoluteFilePath().toUtf8() + QByteArray(2, '\0');
    m_memory = std::make_unique<char[]>(static_cast<std::size_t>(vfs->szOsFile));
    m_file = reinterpret_cast<sqlite3_file *>(m_memory.get());
    const int flags = kind == Kind::Database ? SQLITE_OPEN_MAIN_DB : SQLITE_OPEN_MAIN_JOURNAL;
    m_file->pMethods = nullptr;
    const int code = vfs->xOpen(vfs, m_name.constData(), m_file, SQLITE_OPEN_READONLY | flags, nullptr);
    if (code != SQLITE_OK)
        fail((code & 0xff) == SQLITE_CANTOPEN ? Error::Code::FileNotFound : meaningOf(code), path);
}

RawFile::~RawFile()
{
    m_file->pMethods->xClose(m_file);
}

qint64 RawFile::size() const
{
    sqlite3_int64 bytes = 0;
    if (m_file->pMethods->xFileSize(m_file, &bytes) != SQLITE_OK)
        fail(Error::Code::DiskError, QFile::decodeName(m_name.constData()));
    return bytes;
}

QByteArray RawFile::read(qint64 offset, int bytes) const
{
    QByteArray block(bytes, '\0');
    const int code = m_file->pMethods->xRead(m_file, block.data(), bytes, offset);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        fail(Error::Code::DiskError, QFile::decodeName(m_name.constData()));
    return code == SQLITE_OK ? block : QByteArray();
}

bool RawFile::isReserved() const
{
    int isReserved = 0;
    return m_file->pMethods->xCheckReservedLock(m_file, &isReserved) == SQLITE_OK && isReserved != 0;
}

void RawFile::copyTo(const QString &path) const
{
    QFile copy(path);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        fail(Error::Code::CannotWrite, path);
    const qint64 bytes = size();
    for (qint64 offset = 0; offset < bytes; offset += 1024 * 1024) {
        const int length = static_cast<int>(std::min<qint64>(1024 * 1024, bytes - offset));
        const QByteArray block = read(offset, length);
        if (block.isEmpty())
            fail(Error::Code::DiskError, path);
        if (copy.write(block) != length)
            fail(Error::Code::DiskFull, path);
    }
    if (!copy.flush())
        fail(Error::Code::DiskFull, path);
}

} // namespace meetlat
