// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Sha256.h"
#include "core/storage/Database.h"
#include "core/storage/FileFacts.h"

namespace meetlat {

/// The whole open file into a new one: in steps, under a temporary name, compared with the original, then renamed.
/// Throws FileExists, CannotWrite, DiskFull, Cancelled …; then nothing is left of it.
void copyWhole(Database &database, const QString &path, const StepProgress &progress);

/// SHA-256 over rows, fed value by value: each table with its name, each value with its length.
class ContentHash
{
public:
    void addTable(const QByteArray &name) { m_hash.add(name + '\n'); }
    void addText(const QByteArray &bytes) { add(bytes, ':'); } ///< of a number: its digits
    void addNull() { add({}, 'n'); }
    QString hex() { return m_hash.hex(); }

private:
    void add(const QByteArray &bytes, char end)
    {
        m_hash.add(QByteArray::number(bytes.size()) + end);
        m_hash.add(bytes);
    }

    Sha256 m_hash;
};

/// SHA-256 over every row of these tables, to compare a copy with its original. `read` hears of the bytes of each row.
QString contentHash(Database &database, const QStringList &tables, const std::function<void(qint64)> &read);
/// Names of all tables of the file.
QStringList tableNames(Database &database);

/// A file that appears under its own name only when it is whole; whatever is left of it goes when it is not kept.
class TemporaryFile
{
public:
    /// Beside `path`, under another name. Throws FileExists when `path` is taken.
    explicit TemporaryFile(const QString &path);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    const QString &name() const { return m_name; }
    void keep(); ///< syncs and renames; on disk when this returns. Throws DiskFull, DiskError, FileExists

private:
    QString m_path;
    QString m_name;
};

} // namespace meetlat
