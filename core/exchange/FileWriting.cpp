// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FileWriting.h"

#include "core/base/Sha256.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

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

} // namespace

Status writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // Unbuffered: every short write is seen at once. commit() alone would replace the good file by a cut one.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return writeError(path, errno, file.error());
    errno = 0;
    const qint64 written = file.write(bytes);
    const int systemError = errno;
    if (written != bytes.size() || !file.flush() || file.error() != QFileDevice::NoError) {
        const Error error = writeError(path, systemError, file.error());
        file.cancelWriting();
        return error;
    }
    errno = 0;
    if (!file.commit())
        return writeError(path, errno, file.error());

    const Result<QString> digest = digestOfFile(path);
    if (!digest)
        return digest.error();
    if (*digest != Sha256::of(bytes))
        return Error{Error::Code::CannotWrite, path};
    return Done{};
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
