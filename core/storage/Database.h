// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StorageError.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace meetlat {

class Statement;

/// One hardened connection to one SQLite file. The C interface and not QtSql: the hardening has to come before the
/// first statement, bound types have to stay exact, and extended error codes, blobs and the backup interface are
/// needed anyway.
class Database
{
public:
    enum class Access { Read, ReadWrite, Create };
    /// Opens and hardens; reads nothing from the file yet. Throws StorageError.
    Database(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Journal mode, synchronous, locking mode and the other settings of storage.md 2.1: set and read back.
    void setDurable(bool exclusive);
    /// For a file whose schema is not ours to vouch for: reading known tables, nothing else.
    void restrictToReading();
    /// Asked every few milliseconds while a statement runs; true breaks it off (Cancelled). Empty: never asked.
    void interruptWhen(std::function<bool()> isEnough);
    /// From now on what runs longer is broken off; 0: no limit.
    void setTimeLimit(std::chrono::milliseconds limit);
    /// A file that is thrown away when it does not come to be whole: fast, and synced by the one who keeps it.
    void setTemporary();

    void run(const char *sql); ///< one or more statements without values, from constants only
    qint64 number(const QByteArray &sql);
    QString text(const char *sql);
    /// A prepared statement that is kept for the next time, reset and without values.
    Statement &prepared(const QByteArray &sql);
    void forgetPrepared();

    bool isReadOnly() const;
    bool isInTransaction() const;
    sqlite3 *handle() const { return m_handle; }
    /// Throws for anything but SQLITE_OK.
    void check(int code) const;

private:
    void harden();
    void setPragma(const char *set, const char *get, const QString &expected);

    sqlite3 *m_handle = nullptr;
    QHash<QByteArray, std::shared_ptr<Statement>> m_prepared;
    std::function<bool()> m_isEnough;
};

/// One prepared statement. Columns and parameters are numbered as in SQLite: from 0 and from 1.
class Statement
{
public:
    Statement(Database &database, const QByteArray &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int parameter, qint64 value);
    Statement &bind(int parameter, const QString &value);
    Statement &bindText(int parameter, const QByteArray &utf8);
    Statement &bindBlob(int parameter, const QByteArray &bytes); ///< the bytes have to stay until the next reset
    Statement &bindNull(int parameter);

    bool step();  ///< true: a row is there
    void run();   ///< to the end, then ready for the next values
    void reset(); ///< forgets the values as well

    enum class Type { Integer, Real, Text, Blob, Null };
    Type type(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    bool holdsText(int column) const; ///< TEXT that is UTF-8
    QByteArrayView view(int column) const; ///< of a text; it stays until the next step
    int columns() const;

private:
    Database &m_database;
    sqlite3_stmt *m_statement = nullptr;
};

/// BEGIN IMMEDIATE … COMMIT; rolled back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Database &m_database;
    bool m_isOpen = true;
};

} // namespace meetlat
