// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FirstLook.h"

#include "core/storage/RawFile.h"
#include "core/storage/StorageError.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace meetlat {

namespace {

constexpr int headerBytes = 100;

const QByteArray journalMagic = QByteArray::fromHex("d9d505f920a163d7");

bool isPowerOfTwo(quint32 number, quint32 least, quint32 most)
{
    return number >= least && number <= most && (number & (number - 1)) == 0;
}

/// The first bytes of the project as they were before the transaction that a crash interrupted: the journal keeps them
/// and SQLite will put them back, so what stands in the file now is half of something and says nothing. Empty when the
/// journal holds no first page.
QByteArray headerInJournal(const RawFile &journal)
{
    const QByteArray start = journal.read(0, 28);
    if (!start.startsWith(journalMagic))
        return {};
    const auto number = [&start](int at) { return qFromBigEndian<quint32>(start.constData() + at); };
    const quint32 sectorBytes = number(20);
    const quint32 pageBytes = number(24);
    if (!isPowerOfTwo(sectorBytes, 32, 65536) || !isPowerOfTwo(pageBytes, 512, 65536))
        return {};
    const qint64 recordBytes = qint64(pageBytes) + 8; // its number before it and its checksum behind it
    const qint64 records = std::min<qint64>(number(8), (journal.size() - sectorBytes) / recordBytes);
    for (qint64 n = 0; n < records; ++n) {
        const qint64 at = sectorBytes + n * recordBytes;
        if (journal.read(at, 4) == QByteArray("\0\0\0\1", 4))
            return journal.read(at + 4, headerBytes);
    }
    return {};
}

} // namespace

bool namesOtherFiles(const QString &journal)
{
    // A journal that ends like this names a "super-journal", and SQLite deletes files that one names. We never write
    // to two files in one transaction, so such a journal is not ours.
    const RawFile file(journal, RawFile::Kind::Journal);
    return file.size() >= journalMagic.size() && file.read(file.size() - journalMagic.size(), 8) == journalMagic;
}

FirstLook lookAtFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        fail(QFileInfo::exists(path) ? Error::Code::NotAProject : Error::Code::FileNotFound, path);
    const RawFile file(path, RawFile::Kind::Database);
    QByteArray header = file.read(0, headerBytes);
    bool isInterrupted = false;
    const QString journal = path + QLatin1String("-journal");
    const bool hasJournal = QFileInfo::exists(journal);
    if (hasJournal) {
        const RawFile beside(journal, RawFile::Kind::Journal);
        isInterrupted = !beside.read(0, 1).isEmpty() && beside.read(0, 1).at(0) != '\0'; // as SQLite asks
        if (const QByteArray before = headerInJournal(beside); !before.isEmpty())
            header = before;
    }
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        fail(Error::Code::NotAProject, path);
    if (qFromBigEndian<quint32>(header.constData() + 68) != projectFileId)
        fail(Error::Code::NotAProject, path);
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
    return FirstLook{version, isInterrupted};
}

} // namespace meetlat
