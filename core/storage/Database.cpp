// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"

#include <sqlite3.h>

#include <QStringList>

#include <array>

namespace meetlat {

namespace {

constexpr int busyTimeoutMs = 200;
constexpr int rowLimitBytes = 16 * 1024 * 1024;

int flagsFor(Database::Access access)
{
    // The program never shares a connection between threads.
    const int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    switch (access) {
    case Database::Access::Read:
        return common | SQLITE_OPEN_READONLY;
    case Database::Access::ReadWrite:
        return common | SQLITE_OPEN_READWRITE;
    case Database::Access::Create:
        return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    Q_UNREACHABLE();
}

int onlyReading(void *, int action, const char *first, const char *second, const char *, const char *)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_TRANSACTION:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return second && (qstrcmp(second, "count") == 0 || qstrcmp(second, "length") == 0) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_PRAGMA:
        return first && (qstrcmp(first, "integrity_check") == 0 || qstrcmp(first, "foreign_key_check") == 0 ||
                         qstrcmp(first, "quick_check") == 0)
                   ? SQLITE_OK
                   : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

int asksWhetherEnough(void *isEnough)
{
    return (*static_cast<std::function<bool()> *>(isEnough))() ? 1 : 0;
}

} // namespace

Error::Code meaningOf(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_FULL:
    case SQLITE_IOERR_WRITE: // quota, file size limit, stick pulled out
        return Error::Code::DiskFull;
    default:
        break;
    }
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::FileInUse;
    case SQLITE_READONLY:
        return Error::Code::ReadOnlyPlace;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return Error::Code::CannotWrite;
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
        return Error::Code::DiskError;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return Error::Code::DamagedFile;
    case SQLITE_TOOBIG:
        return Error::Code::BadValue;
    case SQLITE_INTERRUPT:
        return Error::Code::Cancelled;
    case SQLITE_AUTH:
        return Error::Code::TamperedSchema;
    default:
        return Error::Code::InternalConstraint;
    }
}

Database::Database(const QString &path, Access access)
{
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flagsFor(access), nullptr);
    if (code != SQLITE_OK) {
        sqlite3_close_v2(m_handle);
        fail(access == Access::Read && (code & 0xff) == SQLITE_CANTOPEN ? Error::Code::FileNotFound : meaningOf(code),
             path);
    }
    try {
        harden();
    } catch (...) {
        sqlite3_close_v2(m_handle);
        throw;
    }
}

Database::~Database()
{
    m_prepared.clear();
    [[maybe_unused]] const int code = sqlite3_close(m_handle);
    Q_ASSERT(code == SQLITE_OK);
}

void Database::harden()
{
    const std::array<std::pair<int, int>, 5> switches{{
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    }};
    for (const auto &[name, wanted] : switches) {
        int now = -1;
        check(sqlite3_db_config(m_handle, name, wanted, &now));
        if (now != wanted)
            fail(Error::Code::InternalConstraint, QStringLiteral("db_config %1").arg(name));
    }
    const std::array<std::pair<int, int>, 9> limits{{
        {SQLITE_LIMIT_LENGTH, rowLimitBytes},
        {SQLITE_LIMIT_SQL_LENGTH, 64 * 1024},
        {SQLITE_LIMIT_COLUMN, 100},
        {SQLITE_LIMIT_EXPR_DEPTH, 50},
        {SQLITE_LIMIT_COMPOUND_SELECT, 10},
        {SQLITE_LIMIT_ATTACHED, 0},
        {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100},
        {SQLITE_LIMIT_VARIABLE_NUMBER, 100},
        {SQLITE_LIMIT_TRIGGER_DEPTH, 0},
    }};
    for (const auto &[name, limit] : limits)
        sqlite3_limit(m_handle, name, limit);
    check(sqlite3_busy_timeout(m_handle, busyTimeoutMs));
}

void Database::setPragma(const char *set, const char *get, const QString &expected)
{
    run(set);
    const QString now = text(get);
    if (now != expected)
        fail(Error::Code::InternalConstraint, QStringLiteral("%1 = %2").arg(QLatin1String(get), now));
}

void Database::setDurable(bool exclusive)
{
    // Not WAL: people mail this one file, and WAL keeps part of it beside it. Not FULL: it loses the last action in a
    // power cut.
    if (exclusive)
        setPragma("PRAGMA locking_mode=EXCLUSIVE", "PRAGMA locking_mode", QStringLiteral("exclusive"));
    setPragma("PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", QStringLiteral("1"));
    setPragma("PRAGMA temp_store=MEMORY", "PRAGMA temp_store", QStringLiteral("2"));
    setPragma("PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", QStringLiteral("1"));
    setPragma("PRAGMA synchronous=EXTRA", "PRAGMA synchronous", QStringLiteral("3"));
    setPragma("PRAGMA mmap_size=0", "PRAGMA mmap_size", QStringLiteral("0"));
    setPragma("PRAGMA journal_mode=DELETE", "PRAGMA journal_mode", QStringLiteral("delete"));
}

void Database::restrictToReading()
{
    check(sqlite3_set_authorizer(m_handle, onlyReading, nullptr));
}

void Database::interruptWhen(std::function<bool()> isEnough)
{
    constexpr int instructions = 10'000; // about a millisecond
    m_isEnough = std::move(isEnough);
    sqlite3_progress_handler(m_handle, instructions, m_isEnough ? asksWhetherEnough : nullptr, &m_isEnough);
}

void Database::setTimeLimit(std::chrono::milliseconds limit)
{
    if (limit.count() == 0)
        return interruptWhen({});
    const auto deadline = std::chrono::steady_clock::now() + limit;
    interruptWhen([deadline] { return std::chrono::steady_clock::now() > deadline; });
}

void Database::setTemporary()
{
    setPragma("PRAGMA journal_mode=MEMORY", "PRAGMA journal_mode", QStringLiteral("memory"));
    setPragma("PRAGMA synchronous=OFF", "PRAGMA synchronous", QStringLiteral("0"));
}

void Database::run(const char *sql)
{
    check(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr));
}

qint64 Database::number(const QByteArray &sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

QString Database::text(const char *sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.text(0) : QString();
}

Statement &Database::prepared(const QByteArray &sql)
{
    std::shared_ptr<Statement> &statement = m_prepared[sql];
    if (!statement)
        statement = std::make_shared<Statement>(*this, sql);
    statement->reset();
    return *statement;
}

void Database::forgetPrepared()
{
    m_prepared.clear();
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") == 1;
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Database::check(int code) const
{
    if (code == SQLITE_OK)
        return;
    const Error::Code meaning = meaningOf(code);
    const bool showsText = meaning == Error::Code::InternalConstraint || meaning == Error::Code::DamagedFile;
    fail(meaning, showsText ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : QString());
}

Statement::Statement(Database &database, const QByteArray &sql) : m_database(database)
{
    database.check(
        sqlite3_prepare_v2(database.handle(), sql.constData(), static_cast<int>(sql.size()), &m_statement, nullptr));
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bind(int parameter, qint64 value)
{
    m_database.check(sqlite3_bind_int64(m_statement, parameter, value));
    return *this;
}

Statement &Statement::bind(int parameter, const QString &value)
{
    return bindText(parameter, value.toUtf8());
}

Statement &Statement::bindText(int parameter, const QByteArray &utf8)
{
    m_database.check(sqlite3_bind_text64(m_statement, parameter, utf8.constData(),
                                         static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindBlob(int parameter, const QByteArray &bytes)
{
    m_database.check(sqlite3_bind_blob64(m_statement, parameter, bytes.constData(),
                                         static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC));
    return *this;
}

Statement &Statement::bindNull(int parameter)
{
    m_database.check(sqlite3_bind_null(m_statement, parameter));
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    try {
        m_database.check(code); // before the reset, which forgets the text
    } catch (...) {
        sqlite3_reset(m_statement);
        throw;
    }
    return false;
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement); // a failure here is the one that step() has told already
    sqlite3_clear_bindings(m_statement);
}

Statement::Type Statement::type(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return Type::Integer;
    case SQLITE_FLOAT:
        return Type::Real;
    case SQLITE_TEXT:
        return Type::Text;
    case SQLITE_BLOB:
        return Type::Blob;
    default:
        return Type::Null;
    }
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArray Statement::bytes(int column) const
{
    const void *start = sqlite3_column_blob(m_statement, column);
    return QByteArray(static_cast<const char *>(start), sqlite3_column_bytes(m_statement, column));
}

bool Statement::holdsText(int column) const
{
    return type(column) == Type::Text && view(column).isValidUtf8();
}

QByteArrayView Statement::view(int column) const
{
    const void *start = sqlite3_column_blob(m_statement, column);
    return QByteArrayView(static_cast<const char *>(start), sqlite3_column_bytes(m_statement, column));
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

Transaction::Transaction(Database &database) : m_database(database)
{
    m_database.prepared("BEGIN IMMEDIATE").run();
}

Transaction::~Transaction()
{
    // After a failed COMMIT SQLite has often rolled back by itself.
    if (m_isOpen && m_database.isInTransaction())
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.prepared("COMMIT").run();
    m_isOpen = false;
}

} // namespace meetlat
