// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <cstddef>

namespace meetlat::test {

/// What goes wrong below SQLite.
enum class Fault {
    AnyChange, ///< the n-th write, sync, truncation, creation or deletion; while it lasts nothing can be read either
    Read,
    HalfRead, ///< of a page the second half cannot be read
    Write,
    Full,
    HalfFull, ///< half of it is written, then the disk is full
    Sync,
    SyncInVain, ///< it is on the disk, but reported as failed
    Truncate,
    Delete,
    Lock,
    Open,
    Size, ///< how large a file is cannot be told
};

struct FaultPlan
{
    Fault kind = Fault::AnyChange;
    int at = 0; ///< 0: none
    int count = 0;
    bool lasting = false;
};

/// While it lives, SQLite's files go through this layer, where the n-th operation of a kind can fail: once, or from then
/// on, as when a stick is pulled out.
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
        s_plan = {};
    }
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    void failAt(int operation, bool lasting) { failAt(Fault::AnyChange, operation, lasting); }
    void failAt(Fault kind, int operation, bool lasting) { s_plan = {kind, operation, 0, lasting}; }
    void heal() { s_plan = {}; }
    bool wasHit() const { return s_plan.at > 0 && s_plan.count >= s_plan.at; }

private:
    struct File
    {
        sqlite3_file base;
        sqlite3_file *real;
    };
    /// Counts an operation that this kind is about.
    static bool fails(Fault kind)
    {
        if (s_plan.kind != kind || s_plan.at == 0)
            return false;
        ++s_plan.count;
        return s_plan.count == s_plan.at || (s_plan.lasting && s_plan.count > s_plan.at);
    }
    static bool changeFails() { return fails(Fault::AnyChange); }
    static sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<File *>(file)->real; }

    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        auto *mine = reinterpret_cast<File *>(file);
        mine->base.pMethods = nullptr;
        mine->real = reinterpret_cast<sqlite3_file *>(mine + 1);
        if (((flags & SQLITE_OPEN_CREATE) != 0 && changeFails()) || fails(Fault::Open))
            return SQLITE_CANTOPEN;
        const int code = s_real->xOpen(s_real, name, mine->real, flags, outFlags);
        if (code == SQLITE_OK)
            mine->base.pMethods = &s_methods;
        return code;
    }
    static int remove(sqlite3_vfs *, const char *name, int sync)
    {
        return changeFails() || fails(Fault::Delete) ? SQLITE_IOERR_DELETE : s_real->xDelete(s_real, name, sync);
    }
    static int close(sqlite3_file *f) { return real(f)->pMethods->xClose(real(f)); }
    static int read(sqlite3_file *f, void *to, int n, sqlite3_int64 at)
    {
        const bool isGone = s_plan.kind == Fault::AnyChange && s_plan.lasting && s_plan.count >= s_plan.at;
        if (isGone || fails(Fault::Read))
            return SQLITE_IOERR_READ;
        const bool isHalf = fails(Fault::HalfRead);
        const int code = real(f)->pMethods->xRead(real(f), to, isHalf ? n / 2 : n, at);
        return isHalf ? SQLITE_IOERR_READ : code;
    }
    static int write(sqlite3_file *f, const void *from, int n, sqlite3_int64 at)
    {
        if (changeFails() || fails(Fault::Full))
            return SQLITE_FULL;
        if (fails(Fault::Write))
            return SQLITE_IOERR_WRITE;
        if (fails(Fault::HalfFull)) {
            real(f)->pMethods->xWrite(real(f), from, n / 2, at);
            return SQLITE_FULL;
        }
        return real(f)->pMethods->xWrite(real(f), from, n, at);
    }
    static int truncate(sqlite3_file *f, sqlite3_int64 size)
    {
        return changeFails() || fails(Fault::Truncate) ? SQLITE_IOERR_TRUNCATE
                                                       : real(f)->pMethods->xTruncate(real(f), size);
    }
    static int sync(sqlite3_file *f, int flags)
    {
        if (changeFails() || fails(Fault::Sync))
            return SQLITE_IOERR_FSYNC;
        const int code = real(f)->pMethods->xSync(real(f), flags);
        return fails(Fault::SyncInVain) ? SQLITE_IOERR_FSYNC : code;
    }
    static int fileSize(sqlite3_file *f, sqlite3_int64 *size)
    {
        return fails(Fault::Size) ? SQLITE_IOERR_FSTAT : real(f)->pMethods->xFileSize(real(f), size);
    }
    static int lock(sqlite3_file *f, int level)
    {
        return fails(Fault::Lock) ? SQLITE_IOERR_LOCK : real(f)->pMethods->xLock(real(f), level);
    }
    static int unlock(sqlite3_file *f, int level) { return real(f)->pMethods->xUnlock(real(f), level); }
    static int checkLock(sqlite3_file *f, int *out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); }
    static int control(sqlite3_file *f, int op, void *arg) { return real(f)->pMethods->xFileControl(real(f), op, arg); }
    static int sectorSize(sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); }
    static int traits(sqlite3_file *f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); }

    static inline const sqlite3_io_methods s_methods{1,       close,   read,      write,   truncate,   sync,   fileSize,
                                                     lock,    unlock,  checkLock, control, sectorSize, traits, nullptr,
                                                     nullptr, nullptr, nullptr,   nullptr, nullptr};
    static inline sqlite3_vfs *s_real = nullptr;
    static inline FaultPlan s_plan;
    sqlite3_vfs m_vfs;
};

} // namespace meetlat::test
