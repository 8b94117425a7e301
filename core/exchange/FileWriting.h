// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace meetlat {

/// A file that lies whole beside its place: every write checked, synced, read again and compared. Only keep() puts it
/// there, so a good file is never replaced by a cut one. Not kept, nothing of it stays.
class StagedFile
{
public:
    /// Errors: DiskFull, CannotWrite (detail: path); InternalConstraint (detail: name) for a PDF, ODT or SVG that is empty
    /// or lacks its end: however it was made, no such file is written.
    static Result<StagedFile> write(const QString &path, const QByteArray &bytes);
    StagedFile(StagedFile &&other) noexcept;
    StagedFile(const StagedFile &) = delete;
    StagedFile &operator=(const StagedFile &) = delete;
    ~StagedFile();

    Status keep(); ///< errors: CannotWrite

private:
    StagedFile(QString path, QString name);

    QString m_path;
    QString m_name;
};

/// Every exported file goes through here: staged, then kept. Errors as StagedFile::write().
Status writeFileAtomically(const QString &path, const QByteArray &bytes);
/// Whole file. Errors: FileNotFound, CannotWrite never; BadTable for more than `limit` bytes.
Result<QByteArray> readWholeFile(const QString &path, qint64 limit = qint64(1) << 30);

} // namespace meetlat
