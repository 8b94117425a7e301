// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <QString>

namespace meetlat::test {

/// What another program, or somebody with bad intentions, can do to a project file: plain SQLite, no hardening.
inline bool rawSql(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    bool done = sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK;
    char *message = nullptr;
    done = done && sqlite3_exec(database, sql, nullptr, nullptr, &message) == SQLITE_OK;
    if (!done)
        qWarning("%s", message ? message : "cannot open");
    sqlite3_free(message);
    return sqlite3_close(database) == SQLITE_OK && done;
}

} // namespace meetlat::test
