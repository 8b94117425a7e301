// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace meetlat {

/// Every exported file goes through here: temporary file, every write checked, flushed, renamed, read again and
/// compared. A good file is never replaced by a cut one. Errors: DiskFull, CannotWrite (detail: path).
Status writeFileAtomically(const QString &path, const QByteArray &bytes);
/// Whole file. Errors: FileNotFound, CannotWrite never; BadTable for more than `limit` bytes.
Result<QByteArray> readWholeFile(const QString &path, qint64 limit = qint64(1) << 30);

} // namespace meetlat
