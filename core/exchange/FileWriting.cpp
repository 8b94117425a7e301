// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FileWriting.h"

#include "core/base/Sha256.h"
#include "core/base/Uuid7.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace meetlat {

namespace {

Error writeError(const QString &path, int systemError, QFileDevice::FileError fileError)
{
    // A quota or a limit on file sizes is a full disk as well; Qt knows only ENOSPC.
    const bool isFull = systemError == ENOSPC || systemError == EFBIG || systemError == EDQUOT ||
                        fileError == QFileDevice::ResourceError;
    return {isFull ? Error::Code::DiskFull : Error::Code::CannotWrite, path};
}

Result<QString> digestOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::CannotWrite, path};
    Sha256 digest;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(1 << 20);
        if (piece.isEmpty())
            return Error{Error::Code::CannotWrite, path};
        digest.add(piece);
    }
    return digest.hex();
}

/// Every short write is an error; what the disk only reports later comes out with fsync().
Status writeAll(QFile &file, const QString &path, const QByteArray &bytes)
{
    errno = 0;
    const qint64 written = file.write(bytes);
    if (written != bytes.size() || file.error() != QFileDevice::NoError)
        return writeError(path, errno, file.error());
    errno = 0;
    if (::fsync(file.handle()) != 0 && errno != EINVAL) // not every file system knows it
        return writeError(path, errno, file.error());
    return Done{};
}

/// The file that a link leads to is replaced, not the link.
QString targetOf(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

void syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0) // not every file system lets a folder be synced; the file itself is safe by now
        return;
    ::fsync(folder);
    ::close(folder);
}

/// Whether what a program reads as a whole document has its beginning and its end; of other files nothing is known.
bool isWhole(const QString &path, const QByteArray &bytes)
{
    const auto endsWith = [&](const char *end, int near) { return bytes.last(std::min<qsizetype>(bytes.size(), near)).contains(end); };
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QStringLiteral("pdf"))
        return bytes.startsWith("%PDF-") && endsWith("%%EOF", 1024);
    if (ending == QStringLiteral("odt"))
        return bytes.startsWith("PK\3\4") && endsWith("PK\5\6", 64) && bytes.contains("content.xml");
    if (ending == QStringLiteral("svg"))
        return bytes.startsWith('<') && bytes.contains("<svg") && endsWith("</svg>", 64);
    return true;
}

} // namespace

StagedFile::StagedFile(QString path, QString name) : m_path(std::move(path)), m_name(std::move(name)) {}

StagedFile::StagedFile(StagedFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {})), m_name(std::exchange(other.m_name, {}))
{
}

StagedFile::~StagedFile()
{
    if (!m_name.isEmpty())
        QFile::remove(m_name);
}

Result<StagedFile> StagedFile::write(const QString &path, const QByteArray &bytes)
{
    if (!isWhole(path, bytes)) // made by a library that may fail without a word
        return Error{Error::Code::InternalConstraint, QFileInfo(path).fileName()};
    const QFileInfo target(targetOf(path));
    if (target.exists() && (!target.isFile() || !target.isWritable()))
        return Error{Error::Code::CannotWrite, path};
    StagedFile staged(target.filePath(), target.dir().filePath(QStringLiteral(".meetlat-%1.part").arg(newUuid7().right(12))));
    QFile file(staged.m_name);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        const Error error = writeError(path, errno, file.error());
        staged.m_name.clear();
        return error;
    }
    if (const Status written = writeAll(file, path, bytes); !written)
        return written.error();
    file.close();
    if (target.exists())
        file.setPermissions(target.permissions());
    const Result<QString> digest = digestOfFile(staged.m_name);
    if (!digest || *digest != Sha256::of(bytes))
        return Error{Error::Code::CannotWrite, path};
    return staged;
}

Status StagedFile::keep()
{
    errno = 0;
    if (std::rename(QFile::encodeName(m_name).constData(), QFile::encodeName(m_path).constData()) != 0)
        return writeError(m_path, errno, QFileDevice::NoError);
    m_name.clear();
    syncFolderOf(m_path);
    return Done{};
}

Status writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    Result<StagedFile> staged = StagedFile::write(path, bytes);
    return staged ? staged->keep() : Status(staged.error());
}

Result<QByteArray> readWholeFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe or a device may never end
        return Error{Error::Code::FileNotFound, path};
    if (file.size() > limit)
        return Error{Error::Code::BadTable, path};
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::FileNotFound, path};
    return bytes;
}

} // namespace meetlat
