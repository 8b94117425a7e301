// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <map>

namespace meetlat::test {

/// While it lives, SQLite waits for no disk: thousands of commits in seconds. For tests of what is stored, not of
/// whether it outlives a power cut. Only where SQLite is linked; files that were opened before keep their ways.
class UnsyncedFiles
{
public:
    UnsyncedFiles()
    {
        s_real = sqlite3_vfs_find(nullptr);
        m_vfs = *s_real;
        m_vfs.zName = "unsynced";
        m_vfs.xOpen = open;
        m_vfs.xDelete = [](sqlite3_vfs *, const char *name, int) { return s_real->xDelete(s_real, name, 0); };
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~UnsyncedFiles() { sqlite3_vfs_unregister(&m_vfs); }
    UnsyncedFiles(const UnsyncedFiles &) = delete;
    UnsyncedFiles &operator=(const UnsyncedFiles &) = delete;

private:
    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        const int code = s_real->xOpen(s_real, name, file, flags, outFlags);
        if (code == SQLITE_OK && file->pMethods) {
            sqlite3_io_methods &methods = s_methods[file->pMethods]; // a journal has others than a database
            methods = *file->pMethods;
            methods.xSync = [](sqlite3_file *, int) { return SQLITE_OK; };
            file->pMethods = &methods;
        }
        return code;
    }

    static inline sqlite3_vfs *s_real = nullptr;
    static inline std::map<const sqlite3_io_methods *, sqlite3_io_methods> s_methods;
    sqlite3_vfs m_vfs;
};

} // namespace meetlat::test
