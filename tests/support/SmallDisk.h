// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

namespace meetlat::test {

/// A disk that can really be full: a tmpfs of its own, where one may be mounted (root, or a user namespace; ask for the
/// first one before any thread is started). Elsewhere files may not grow, which ends in the same errors.
class SmallDisk
{
public:
    explicit SmallDisk(int kilobytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        static const bool mayMount = ownMounts();
        const QByteArray size = "size=" + QByteArray::number(kilobytes) + "k";
        m_isMounted = mayMount && ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0,
                                          size.constData()) == 0;
    }
    ~SmallDisk()
    {
        makeRoom();
        if (m_isMounted)
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isReal() const { return m_isMounted; }
    QString folder() const { return m_folder.path(); }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    /// Until so many bytes are left.
    void fill(qint64 left = 0)
    {
        if (!m_isMounted) {
            rlimit limit = m_limit;
            limit.rlim_cur = static_cast<rlim_t>(left);
            ::setrlimit(RLIMIT_FSIZE, &limit);
            return;
        }
        const int file = ::open(QFile::encodeName(path("filler")).constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        const QByteArray page(4096, 'f');
        off_t size = 0;
        while (::write(file, page.constData(), 4096) == 4096)
            size += 4096;
        if (left > 0)
            static_cast<void>(::ftruncate(file, std::max<off_t>(0, size - left)));
        ::close(file);
    }
    void makeRoom()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        QFile::remove(path("filler"));
    }

private:
    static bool ownMounts()
    {
        const uid_t user = ::getuid();
        const bool isAlone = user == 0 ? ::unshare(CLONE_NEWNS) == 0 : ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0;
        if (!isAlone)
            return false;
        if (user != 0) {
            QFile map(QStringLiteral("/proc/self/uid_map"));
            if (!map.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ||
                map.write("0 " + QByteArray::number(user) + " 1") < 0)
                return false;
        }
        return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    }

    QTemporaryDir m_folder;
    rlimit m_limit = {};
    bool m_isMounted = false;
};

} // namespace meetlat::test
