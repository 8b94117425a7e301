// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/RecordedDisk.h"

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <new>
#include <unistd.h>

namespace meetlat::test {

namespace {

void touch(const std::string &name)
{
    const int descriptor = ::open(name.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0644);
    if (descriptor >= 0)
        ::close(descriptor);
}

} // namespace

RecordedDisk *RecordedDisk::s_disk = nullptr;
const sqlite3_io_methods RecordedDisk::s_methods{1,       close,   read,      write,   truncate,   sync,   fileSize,
                                                 lock,    lock,    checkLock, control, sectorSize, traits, nullptr,
                                                 nullptr, nullptr, nullptr,   nullptr, nullptr};

RecordedDisk::RecordedDisk(unsigned seed, Settings settings)
    : m_real(sqlite3_vfs_find(nullptr)), m_settings(settings), m_random(seed)
{
    m_vfs = *m_real;
    m_vfs.zName = "recorded";
    m_vfs.szOsFile = static_cast<int>(sizeof(File));
    m_vfs.xOpen = open;
    m_vfs.xDelete = remove;
    m_vfs.xAccess = access;
    m_vfs.xRandomness = randomness;
    s_disk = this;
    sqlite3_randomness(0, nullptr); // drawn anew from here
    sqlite3_vfs_register(&m_vfs, 1);
    if (settings != Settings::OfTheProgram)
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(openedWithOtherSettings));
}

RecordedDisk::~RecordedDisk()
{
    sqlite3_reset_auto_extension();
    sqlite3_vfs_unregister(&m_vfs);
    for (const auto &[name, inode] : m_files)
        ::unlink(name.c_str());
    s_disk = nullptr;
}

void RecordedDisk::record()
{
    m_before = contents();
    int number = 0;
    for (const auto &[name, inode] : m_files)
        inode->number = --number;
    m_operations.clear();
    m_acknowledged = 0;
    m_isRecording = true;
}

std::vector<DiskOperation> RecordedDisk::stopped()
{
    m_isRecording = false;
    return std::move(m_operations);
}

DiskContents RecordedDisk::contents() const
{
    DiskContents all;
    for (const auto &[name, inode] : m_files)
        all[name] = inode->bytes;
    return all;
}

void RecordedDisk::put(const DiskContents &contents)
{
    for (const auto &[name, inode] : m_files) {
        if (!contents.contains(name))
            ::unlink(name.c_str());
    }
    m_files.clear();
    for (const auto &[name, bytes] : contents) {
        touch(name);
        m_files[name] = std::make_shared<Inode>(Inode{++m_lastFile, bytes});
    }
}

void RecordedDisk::note(DiskOperation operation)
{
    if (!m_isRecording)
        return;
    operation.acknowledged = m_acknowledged;
    m_operations.push_back(std::move(operation));
}

int RecordedDisk::open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    File *opened = mine(file);
    opened->base.pMethods = nullptr;
    if (!name)
        return SQLITE_CANTOPEN; // temporary files are in memory by the program's settings
    auto &inode = s_disk->m_files[name];
    if (!inode) {
        std::ifstream real(name, std::ios::binary);
        if (!real && (flags & SQLITE_OPEN_CREATE) == 0) {
            s_disk->m_files.erase(name);
            return SQLITE_CANTOPEN;
        }
        inode = std::make_shared<Inode>();
        inode->number = ++s_disk->m_lastFile;
        if (real)
            inode->bytes.assign(std::istreambuf_iterator<char>(real), {});
        else
            s_disk->note({DiskOperation::Kind::Create, inode->number, name, 0, {}, false, 0});
        touch(name);
    }
    opened->isNewJournal = (flags & SQLITE_OPEN_CREATE) != 0 && (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    opened->inode = new std::shared_ptr<Inode>(inode);
    opened->base.pMethods = &s_methods;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int RecordedDisk::close(sqlite3_file *file)
{
    delete mine(file)->inode;
    return SQLITE_OK;
}

int RecordedDisk::remove(sqlite3_vfs *, const char *name, int syncFolder)
{
    const auto found = s_disk->m_files.find(name);
    if (found == s_disk->m_files.end())
        return SQLITE_IOERR_DELETE_NOENT;
    s_disk->note({DiskOperation::Kind::Delete, found->second->number, name, 0, {}, syncFolder != 0, 0});
    s_disk->m_files.erase(found);
    ::unlink(name);
    return SQLITE_OK;
}

int RecordedDisk::access(sqlite3_vfs *, const char *name, int, int *found)
{
    *found = s_disk->m_files.contains(name) || ::access(name, F_OK) == 0;
    return SQLITE_OK;
}

int RecordedDisk::randomness(sqlite3_vfs *, int count, char *to)
{
    std::generate_n(to, count, [] { return static_cast<char>(s_disk->m_random()); });
    return count;
}

int RecordedDisk::read(sqlite3_file *file, void *to, int count, sqlite3_int64 at)
{
    const std::string &all = bytes(file);
    const auto start = std::min(static_cast<std::size_t>(at), all.size());
    const std::size_t there = std::min(static_cast<std::size_t>(count), all.size() - start);
    std::memcpy(to, all.data() + start, there);
    if (there == static_cast<std::size_t>(count))
        return SQLITE_OK;
    std::memset(static_cast<char *>(to) + there, 0, static_cast<std::size_t>(count) - there);
    return SQLITE_IOERR_SHORT_READ;
}

int RecordedDisk::write(sqlite3_file *file, const void *from, int count, sqlite3_int64 at)
{
    std::string data(static_cast<const char *>(from), static_cast<std::size_t>(count));
    std::string &all = bytes(file);
    const auto start = static_cast<std::size_t>(at);
    if (all.size() < start + data.size())
        all.resize(start + data.size());
    all.replace(start, data.size(), data);
    s_disk->note({DiskOperation::Kind::Write, (*mine(file)->inode)->number, {}, at, std::move(data), false, 0});
    return SQLITE_OK;
}

int RecordedDisk::truncate(sqlite3_file *file, sqlite3_int64 size)
{
    bytes(file).resize(static_cast<std::size_t>(size));
    s_disk->note({DiskOperation::Kind::Truncate, (*mine(file)->inode)->number, {}, size, {}, false, 0});
    return SQLITE_OK;
}

int RecordedDisk::sync(sqlite3_file *file, int)
{
    // As SQLite's own layer does: the first sync of a journal that was made also syncs its folder.
    s_disk->note({DiskOperation::Kind::Sync, (*mine(file)->inode)->number, {}, 0, {}, mine(file)->isNewJournal, 0});
    mine(file)->isNewJournal = false;
    return SQLITE_OK;
}

int RecordedDisk::fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = static_cast<sqlite3_int64>(bytes(file).size());
    return SQLITE_OK;
}

int RecordedDisk::checkLock(sqlite3_file *, int *isLocked)
{
    *isLocked = 0;
    return SQLITE_OK;
}

/// Swallows what the program sets and answers what it wants to read back.
int RecordedDisk::control(sqlite3_file *, int operation, void *argument)
{
    if (operation == SQLITE_FCNTL_MMAP_SIZE) {
        *static_cast<sqlite3_int64 *>(argument) = 0;
        return SQLITE_OK;
    }
    if (operation != SQLITE_FCNTL_PRAGMA || s_disk->m_settings == Settings::OfTheProgram || s_disk->m_isSetting)
        return SQLITE_NOTFOUND;
    char **words = static_cast<char **>(argument);
    const std::string name = words[1];
    if (name == "synchronous") {
        words[0] = words[2] ? nullptr : sqlite3_mprintf("3");
        return SQLITE_OK;
    }
    if (name == "locking_mode" && s_disk->m_settings == Settings::NotExclusive) {
        words[0] = sqlite3_mprintf("exclusive");
        return SQLITE_OK;
    }
    return SQLITE_NOTFOUND;
}

int RecordedDisk::openedWithOtherSettings(sqlite3 *database, char **, const sqlite3_api_routines *)
{
    s_disk->m_isSetting = true;
    const bool isNeverSynced = s_disk->m_settings == Settings::NeverSynced;
    const int code = sqlite3_exec(database, isNeverSynced ? "PRAGMA synchronous=OFF" : "PRAGMA synchronous=FULL", nullptr,
                                  nullptr, nullptr);
    s_disk->m_isSetting = false;
    return code;
}

} // namespace meetlat::test
