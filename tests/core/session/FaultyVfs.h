// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <cstddef>
#include <new>

namespace meetlat::test {

struct Faults
{
    int at = 0; ///< 0: none
    int count = 0;
    bool lasting = false;
};

/// While it lives, SQLite's files go through this layer, where the n-th write, sync, truncation, creation or deletion
/// can fail: once, or from then on, and
/// then nothing can be read either, as when a stick is pulled out.
class FaultyVfs
{
public:
    FaultyVfs()
    {
        s_real = sqlite3_vfs_find(nullptr);
        m_vfs = *s_real;
        m_vfs.zName = "faulty";
        m_vfs.szOsFile = static_cast<int>(sizeof(File)) + s_real->szOsFile;
        m_vfs.xOpen = open;
        m_vfs.xDelete = remove;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~FaultyVfs()
    {
        sqlite3_vfs_unregister(&m_vfs);
        s_faults = {};
    }
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    void failAt(int operation, bool lasting) { s_faults = {operation, 0, lasting}; }
    void heal() { s_faults = {}; }
    bool wasHit() const { return s_faults.at > 0 && s_faults.count >= s_faults.at; }

private:
    struct File
    {
        sqlite3_file base;
        sqlite3_file *real;
    };
    static bool fails()
    {
        ++s_faults.count;
        return s_faults.at > 0 && (s_faults.count == s_faults.at || (s_faults.lasting && s_faults.count > s_faults.at));
    }
    static sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<File *>(file)->real; }

    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        auto *mine = reinterpret_cast<File *>(file);
        mine->base.pMethods = nullptr;
        mine->real = reinterpret_cast<sqlite3_file *>(mine + 1);
        if ((flags & SQLITE_OPEN_CREATE) != 0 && fails())
            return SQLITE_CANTOPEN;
        const int code = s_real->xOpen(s_real, name, mine->real, flags, outFlags);
        if (code == SQLITE_OK)
            mine->base.pMethods = &s_methods;
        return code;
    }
    static int remove(sqlite3_vfs *, const char *name, int sync)
    {
        return fails() ? SQLITE_IOERR_DELETE : s_real->xDelete(s_real, name, sync);
    }
    static int close(sqlite3_file *f) { return real(f)->pMethods->xClose(real(f)); }
    static int read(sqlite3_file *f, void *to, int n, sqlite3_int64 at)
    {
        const bool isGone = s_faults.lasting && s_faults.count >= s_faults.at;
        return isGone ? SQLITE_IOERR_READ : real(f)->pMethods->xRead(real(f), to, n, at);
    }
    static int write(sqlite3_file *f, const void *from, int n, sqlite3_int64 at)
    {
        return fails() ? SQLITE_FULL : real(f)->pMethods->xWrite(real(f), from, n, at);
    }
    static int truncate(sqlite3_file *f, sqlite3_int64 size)
    {
        return fails() ? SQLITE_IOERR_TRUNCATE : real(f)->pMethods->xTruncate(real(f), size);
    }
    static int sync(sqlite3_file *f, int flags)
    {
        return fails() ? SQLITE_IOERR_FSYNC : real(f)->pMethods->xSync(real(f), flags);
    }
    static int fileSize(sqlite3_file *f, sqlite3_int64 *size) { return real(f)->pMethods->xFileSize(real(f), size); }
    static int lock(sqlite3_file *f, int level) { return real(f)->pMethods->xLock(real(f), level); }
    static int unlock(sqlite3_file *f, int level) { return real(f)->pMethods->xUnlock(real(f), level); }
    static int checkLock(sqlite3_file *f, int *out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); }
    static int control(sqlite3_file *f, int op, void *arg) { return real(f)->pMethods->xFileControl(real(f), op, arg); }
    static int sectorSize(sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); }
    static int traits(sqlite3_file *f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); }

    static inline const sqlite3_io_methods s_methods{1,       close,   read,      write,   truncate,   sync,   fileSize,
                                                     lock,    unlock,  checkLock, control, sectorSize, traits, nullptr,
                                                     nullptr, nullptr, nullptr,   nullptr, nullptr};
    static inline sqlite3_vfs *s_real = nullptr;
    static inline Faults s_faults;
    sqlite3_vfs m_vfs;
};

} // namespace meetlat::test
