// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3_file;

namespace meetlat {

/// A file of ours read byte by byte, without SQLite's view of it but through its file layer: a plain open() and close()
/// would drop the locks of a project that this process has open, and a second program could write into it.
class RawFile
{
public:
    enum class Kind { Database, Journal };
    /// Throws FileNotFound and what reading can throw.
    RawFile(const QString &path, Kind kind);
    ~RawFile();
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    qint64 size() const;                             ///< throws DiskError
    QByteArray read(qint64 offset, int bytes) const; ///< empty when not all of it is there; throws DiskError
    /// Somebody is writing into it, or has it open for writing.
    bool isReserved() const;
    /// Throws DiskFull, CannotWrite.
    void copyTo(const QString &path) const;

private:
    QByteArray m_name;
    std::unique_ptr<char[]> m_memory;
    sqlite3_file *m_file = nullptr;
};

} // namespace meetlat
