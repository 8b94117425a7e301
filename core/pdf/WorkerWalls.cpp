// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/WorkerSandbox.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <string>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

/// The kernel's own two walls around a worker. The filter takes whole system calls, which also holds where a file has
/// no name; Landlock knows paths, which the filter cannot.
namespace meetlat::pdf {

namespace {

#if defined(__x86_64__)
constexpr quint32 machine = AUDIT_ARCH_X86_64;
constexpr quint32 firstForeignCall = 0x40000000; // the x32 interface, another numbering of the same calls
#elif defined(__aarch64__)
constexpr quint32 machine = AUDIT_ARCH_AARCH64;
constexpr quint32 firstForeignCall = 0x40000000;
#else
constexpr quint32 machine = 0; // no filter: its calls have numbers that were not looked at
constexpr quint32 firstForeignCall = 0;
#endif

/// Answered as if the kernel did not know them: libraries then take an older call, which the filter can judge.
constexpr std::array unknown{__NR_clone3, __NR_openat2, __NR_io_uring_setup, __NR_io_uring_enter,
                             __NR_io_uring_register};

/// Nothing that a reader of PDFs does. Reading, memory, threads, time and the socket it has are not among them.
constexpr std::array refused{
    // another program, another process (of starting a program in its own place: CallFilter)
    __NR_execveat, __NR_ptrace, __NR_process_vm_readv, __NR_process_vm_writev, __NR_kill, __NR_tkill,
    __NR_rt_sigqueueinfo, __NR_rt_tgsigqueueinfo, __NR_pidfd_open, __NR_pidfd_getfd, __NR_pidfd_send_signal,
    // the network; the socket to the window is there already
    __NR_socket, __NR_socketpair, __NR_connect, __NR_bind, __NR_listen, __NR_accept, __NR_accept4,
    // files that are not read
    __NR_truncate, __NR_unlinkat, __NR_renameat2, __NR_linkat, __NR_symlinkat, __NR_mkdirat, __NR_mknodat,
    __NR_fchmodat, __NR_fchownat, __NR_utimensat, __NR_setxattr, __NR_lsetxattr, __NR_removexattr, __NR_lremovexattr,
    __NR_name_to_handle_at, __NR_open_by_handle_at, __NR_fanotify_init, __NR_inotify_init1,
    // the system
    __NR_mount, __NR_umount2, __NR_move_mount, __NR_open_tree, __NR_fsopen, __NR_fsmount, __NR_pivot_root, __NR_chroot,
    __NR_unshare, __NR_setns, __NR_bpf, __NR_perf_event_open, __NR_userfaultfd, __NR_keyctl, __NR_add_key,
    __NR_request_key, __NR_init_module, __NR_finit_module, __NR_delete_module, __NR_kexec_load, __NR_reboot,
    __NR_swapon, __NR_swapoff, __NR_sethostname, __NR_setdomainname, __NR_settimeofday, __NR_clock_settime,
    __NR_adjtimex, __NR_quotactl, __NR_acct, __NR_syslog, __NR_personality, __NR_setuid, __NR_setgid, __NR_setreuid,
    __NR_setregid, __NR_setresuid, __NR_setresgid, __NR_setgroups, __NR_capset,
#if defined(__x86_64__) // what newer machines have under one name each, above
    __NR_fork, __NR_vfork, __NR_creat, __NR_unlink, __NR_rename, __NR_renameat, __NR_link, __NR_symlink, __NR_mkdir,
    __NR_rmdir, __NR_mknod, __NR_chmod, __NR_chown, __NR_lchown, __NR_utime, __NR_utimes, __NR_futimesat,
    __NR_inotify_init, __NR_modify_ldt, __NR_iopl, __NR_ioperm,
#endif
};

constexpr quint32 errorAnswer(int number)
{
    return SECCOMP_RET_ERRNO | (static_cast<quint32>(number) & SECCOMP_RET_DATA);
}

constexpr quint32 writes = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC;

/// The filter as a program of the kernel's small machine, line by line.
class CallFilter
{
public:
    explicit CallFilter(bool mayBecomeAnother)
    {
        load(offsetof(seccomp_data, arch));
        refuseUnless(machine);
        load(offsetof(seccomp_data, nr));
        add(BPF_JMP | BPF_JGE | BPF_K, firstForeignCall, 0, 1);
        answer(errorAnswer(ENOSYS));
        for (const long call : unknown)
            answerTo(call, errorAnswer(ENOSYS));
        for (const long call : refused)
            answerTo(call, errorAnswer(EPERM));
        if (!mayBecomeAnother)
            answerTo(__NR_execve, errorAnswer(EPERM));
        refuseFlags(__NR_clone, 0, CLONE_THREAD, false);
        refuseFlags(__NR_openat, 2, writes, true);
#if defined(__x86_64__)
        refuseFlags(__NR_open, 1, writes, true);
#endif
        answer(SECCOMP_RET_ALLOW);
    }

    bool enter()
    {
        const sock_fprog program{static_cast<unsigned short>(m_lines.size()), m_lines.data()};
        return ::syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program) == 0;
    }

private:
    void add(int code, quint32 value, quint8 whenTrue = 0, quint8 whenFalse = 0)
    {
        m_lines.push_back({static_cast<quint16>(code), whenTrue, whenFalse, value});
    }
    void load(std::size_t offset) { add(BPF_LD | BPF_W | BPF_ABS, static_cast<quint32>(offset)); }
    void answer(quint32 with) { add(BPF_RET | BPF_K, with); }
    void refuseUnless(quint32 value)
    {
        add(BPF_JMP | BPF_JEQ | BPF_K, value, 1, 0);
        answer(SECCOMP_RET_KILL_PROCESS);
    }
    void answerTo(long call, quint32 with)
    {
        add(BPF_JMP | BPF_JEQ | BPF_K, static_cast<quint32>(call), 0, 1);
        answer(with);
    }
    /// Refuses the call when any of the flags is set in that argument, or when none is.
    void refuseFlags(long call, std::size_t argument, quint32 flags, bool whenSet)
    {
        add(BPF_JMP | BPF_JEQ | BPF_K, static_cast<quint32>(call), 0, 4);
        load(offsetof(seccomp_data, args) + argument * sizeof(quint64)); // the lower half: little-endian machines
        add(BPF_JMP | BPF_JSET | BPF_K, flags, whenSet ? 0 : 1, whenSet ? 1 : 0);
        answer(errorAnswer(EPERM));
        load(offsetof(seccomp_data, nr));
    }

    std::vector<sock_filter> m_lines;
};

constexpr quint64 reading = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;

/// Everything that can be forbidden, as far as this kernel knows it; numbers past what the header names included.
quint64 accessesOf(int version)
{
    quint64 known = (1ULL << 13) - 1; // version 1
    if (version >= 2)
        known |= 1ULL << 13; // moving between folders
    if (version >= 3)
        known |= 1ULL << 14; // cutting a file
    if (version >= 5)
        known |= 1ULL << 15; // commands to devices
    return known;
}

int landlockVersion()
{
    constexpr quint32 askForVersion = 1;
    const long version = ::syscall(__NR_landlock_create_ruleset, nullptr, 0, askForVersion);
    return version > 0 ? static_cast<int>(version) : 0;
}

/// Where fonts, their settings and cache, character maps and late libraries lie. No document lies there.
[[maybe_unused]] std::vector<std::string> readablePlaces()
{
    std::vector<std::string> places{"/usr/share", "/usr/local/share", "/usr/lib", "/usr/lib64", "/lib", "/lib64",
                                    "/etc/fonts", "/var/cache/fontconfig", "/sys/devices/system/cpu"};
    const auto below = [&places](const char *variable, std::initializer_list<const char *> names) {
        const char *const folder = std::getenv(variable);
        if (!folder || folder[0] != '/')
            return;
        for (const char *name : names)
            places.push_back(std::string(folder) + name);
    };
    below("HOME", {"/.fonts", "/.fonts.conf", "/.local/share/fonts", "/.config/fontconfig", "/.cache/fontconfig"});
    below("XDG_DATA_HOME", {"/fonts"});
    below("XDG_CONFIG_HOME", {"/fontconfig"});
    below("XDG_CACHE_HOME", {"/fontconfig"});
    below("FONTCONFIG_PATH", {""});
    return places;
}

/// What the program of this file reads besides the system's places: itself, the libraries and data installed with it.
[[maybe_unused]] std::vector<std::string> placesOf(const std::string &program)
{
    std::vector<std::string> places{program, "/etc/ld.so.cache", "/usr/local/lib"};
    const auto installedIn = std::filesystem::path(program).parent_path().parent_path();
    for (const char *folder : {"lib", "lib64", "share"})
        places.push_back(installedIn / folder);
    if (const char *const data = std::getenv("TESSDATA_PREFIX"))
        places.emplace_back(data);
    return places;
}

void allow(int rules, const std::string &place, quint64 access)
{
    const int folder = ::open(place.c_str(), O_PATH | O_CLOEXEC);
    if (folder < 0)
        return;
    landlock_path_beneath_attr beneath{};
    beneath.allowed_access = access;
    beneath.parent_fd = folder;
    if (::syscall(__NR_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0) != 0) {
        beneath.allowed_access = access & ~quint64(LANDLOCK_ACCESS_FS_READ_DIR); // a file, not a folder
        ::syscall(__NR_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
    }
    ::close(folder);
}

[[maybe_unused]] bool enterLandlock(int version, const std::vector<std::string> &places, quint64 access)
{
    landlock_ruleset_attr handled{};
    handled.handled_access_fs = accessesOf(version);
    const int rules = static_cast<int>(::syscall(__NR_landlock_create_ruleset, &handled, sizeof handled, 0));
    if (rules < 0)
        return false;
    for (const std::string &place : places)
        allow(rules, place, access);
    const bool stands = ::syscall(__NR_landlock_restrict_self, rules, 0) == 0;
    ::close(rules);
    return stands;
}

} // namespace

SandboxWalls availableWalls()
{
    SandboxWalls walls;
    const quint32 error = SECCOMP_RET_ERRNO;
    walls.hasCallFilter = machine != 0 && ::syscall(__NR_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &error) == 0;
    walls.landlock = landlockVersion();
    return walls;
}

SandboxWalls closeWorkerSandbox(const std::string &program)
{
#ifdef MEETLAT_SANITIZED
    Q_UNUSED(program)
    return {};
#else
    SandboxWalls walls = availableWalls();
    std::vector<std::string> places = readablePlaces();
    quint64 access = reading;
    if (!program.empty()) {
        const std::vector<std::string> more = placesOf(program);
        places.insert(places.end(), more.begin(), more.end());
        access |= LANDLOCK_ACCESS_FS_EXECUTE; // of libraries too: the program's loader is one
    }
    if (walls.landlock > 0 && !enterLandlock(walls.landlock, places, access))
        walls.landlock = 0;
    // Last: it refuses Landlock's own calls to none.
    walls.hasCallFilter = walls.hasCallFilter && CallFilter(!program.empty()).enter();
    return walls;
#endif
}

} // namespace meetlat::pdf
