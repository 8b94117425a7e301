// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace meetlat::test {

/// One thing that SQLite did to its files.
struct DiskOperation
{
    enum class Kind { Write, Truncate, Sync, Create, Delete };
    Kind kind = Kind::Write;
    int file = 0;     ///< number of the file; a name that is created anew is another file
    std::string name; ///< Create, Delete
    sqlite3_int64 at = 0; ///< Write: offset in bytes. Truncate: new size in bytes
    std::string data;
    bool isFolderSynced = false; ///< Sync of a new journal, and Delete that waits for the folder
    int acknowledged = 0;        ///< actions that were said to be saved by then
};

/// Files by name.
using DiskContents = std::map<std::string, std::string>;

/// While it lives, SQLite's files lie in memory and each operation on them is remembered, so that what a power cut may
/// have left can be made afterwards. Beside each lies an empty real file, for those who look whether it exists.
class RecordedDisk
{
public:
    enum class Settings {
        OfTheProgram,
        NeverSynced,  ///< synchronous=OFF, whatever the program sets and reads back
        NotExclusive, ///< synchronous=FULL and no exclusive lock: what most people call safe
    };
    explicit RecordedDisk(unsigned seed, Settings settings = Settings::OfTheProgram);
    ~RecordedDisk();
    RecordedDisk(const RecordedDisk &) = delete;
    RecordedDisk &operator=(const RecordedDisk &) = delete;

    /// What is there now is durable, and its files get the numbers -1, -2 … in order of their names; from here on
    /// everything is remembered.
    void record();
    void acknowledge() { ++m_acknowledged; }
    std::size_t operations() const { return m_operations.size(); } ///< since record()
    std::vector<DiskOperation> stopped(); ///< ends recording
    const DiskContents &before() const { return m_before; } ///< what was there when recording began
    void put(const DiskContents &contents); ///< in place of everything that is there
    DiskContents contents() const;

private:
    struct Inode
    {
        int number = 0;
        std::string bytes;
    };
    struct File
    {
        sqlite3_file base;
        std::shared_ptr<Inode> *inode;
        bool isNewJournal;
    };
    static File *mine(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
    static std::string &bytes(sqlite3_file *file) { return (*mine(file)->inode)->bytes; }
    void note(DiskOperation operation);
    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags);
    static int remove(sqlite3_vfs *, const char *name, int syncFolder);
    static int access(sqlite3_vfs *, const char *name, int flags, int *found);
    static int randomness(sqlite3_vfs *, int count, char *to);
    static int close(sqlite3_file *file);
    static int read(sqlite3_file *file, void *to, int count, sqlite3_int64 at);
    static int write(sqlite3_file *file, const void *from, int count, sqlite3_int64 at);
    static int truncate(sqlite3_file *file, sqlite3_int64 size);
    static int sync(sqlite3_file *file, int flags);
    static int fileSize(sqlite3_file *file, sqlite3_int64 *size);
    static int lock(sqlite3_file *, int) { return SQLITE_OK; }
    static int checkLock(sqlite3_file *, int *isLocked);
    static int control(sqlite3_file *, int operation, void *argument);
    static int sectorSize(sqlite3_file *) { return 4096; }
    static int traits(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; } // as SQLite takes it on Unix
    static int openedWithOtherSettings(sqlite3 *database, char **, const sqlite3_api_routines *);

    static const sqlite3_io_methods s_methods;
    static RecordedDisk *s_disk;
    sqlite3_vfs m_vfs;
    sqlite3_vfs *m_real;
    Settings m_settings;
    bool m_isSetting = false;
    std::mt19937 m_random;
    std::map<std::string, std::shared_ptr<Inode>> m_files;
    int m_lastFile = 0;
    bool m_isRecording = false;
    int m_acknowledged = 0;
    DiskContents m_before;
    std::vector<DiskOperation> m_operations;
};

} // namespace meetlat::test
