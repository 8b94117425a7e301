// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/FilePlace.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Known
{
    const char *sign;
    const char *service;
};

/// File systems that are such a service.
constexpr std::array<Known, 4> serviceFileSystems{{{"fuse.google-drive-ocamlfuse", "Google Drive"},
                                                   {"fuse.onedriver", "OneDrive"},
                                                   {"fuse.dbxfs", "Dropbox"},
                                                   {"fuse.pcloud", "pCloud"}}};

/// Names of folders as the services make them, alone or with something behind ("OneDrive - Gemeente X").
constexpr std::array<Known, 18> serviceFolders{{{"Dropbox", "Dropbox"},
                                                {"OneDrive", "OneDrive"},
                                                {"Nextcloud", "Nextcloud"},
                                                {"ownCloud", "ownCloud"},
                                                {"iCloud Drive", "iCloud"},
                                                {"iCloudDrive", "iCloud"},
                                                {"iCloud", "iCloud"},
                                                {"com~apple~CloudDocs", "iCloud"},
                                                {"Mobile Documents", "iCloud"},
                                                {"Google Drive", "Google Drive"},
                                                {"GoogleDrive", "Google Drive"},
                                                {"pCloud Drive", "pCloud"},
                                                {"pCloudDrive", "pCloud"},
                                                {"SURFdrive", "SURFdrive"},
                                                {"Seafile", "Seafile"},
                                                {"MEGA", "MEGA"},
                                                {"MEGAsync", "MEGA"},
                                                {"Proton Drive", "Proton Drive"}}};

/// What they keep in the folder itself, whatever it is called. ~/.dropbox is a folder and means nothing; the file is
/// what marks a Dropbox.
constexpr std::array<Known, 9> serviceFiles{{{".dropbox", "Dropbox"},
                                             {".dropbox.cache/", "Dropbox"},
                                             {".sync_*.db", "Nextcloud"},
                                             {"._sync_*.db", "Nextcloud"},
                                             {".nextcloudsync.log", "Nextcloud"},
                                             {".owncloudsync.log", "ownCloud"},
                                             {".stfolder/", "Syncthing"},
                                             {".tmp.drivedownload/", "Google Drive"},
                                             {".tmp.driveupload/", "Google Drive"}}};

constexpr std::array networkFileSystems{"cifs",   "smb", "smb2", "smb3", "smbfs",  "nfs",  "nfs3",   "nfs4",   "afs",    "ncpfs",
                                        "9p",     "v9fs", "drvfs", "davfs", "ceph", "gfs2", "lustre", "beegfs", "vboxsf", "prl_fs"};

/// FUSE file systems whose bytes are on this computer; all others may be anywhere.
constexpr std::array localFuse{"fuse.encfs",    "fuse.gocryptfs", "fuse.cryfs",   "fuse.securefs", "fuse.veracrypt", "fuse.ntfs-3g",
                               "fuse.mergerfs", "fuse.bindfs",    "fuse.portal",  "fuse.lxcfs",    "fuse.ecryptfs",  "fuse.fuse-overlayfs",
                               "fuse.exfat",    "fuse.snapfuse",  "fuse.squashfuse"};

template <typename Names> bool isAmong(const Names &names, const QString &name)
{
    return std::any_of(names.begin(), names.end(), [&](const char *each) { return name == QLatin1String(each); });
}

bool isNamedLike(const QString &folder, QLatin1StringView service)
{
    if (!folder.startsWith(service, Qt::CaseInsensitive))
        return false;
    return folder.size() == service.size() || u" -_(@"_s.contains(folder.at(service.size()));
}

bool hasInside(const QDir &folder, const QString &sign)
{
    const bool isFolder = sign.endsWith(u'/');
    const QString name = isFolder ? sign.chopped(1) : sign;
    return !folder.entryList({name}, (isFolder ? QDir::Dirs : QDir::Files) | QDir::Hidden).isEmpty();
}

QString serviceOf(const QString &absolutePath)
{
    QString path = QFileInfo(absolutePath).path();
    for (QString last; path != last; last = path, path = QFileInfo(path).path()) {
        const QDir folder(path);
        const QString name = folder.dirName();
        for (const Known &known : serviceFolders) {
            if (isNamedLike(name, QLatin1StringView(known.sign)))
                return QLatin1String(known.service);
        }
        for (const Known &known : serviceFiles) {
            if (hasInside(folder, QLatin1String(known.sign)))
                return QLatin1String(known.service);
        }
    }
    return {};
}

} // namespace

FilePlace placeFrom(const QString &absolutePath, const QString &fileSystem)
{
    for (const Known &known : serviceFileSystems) {
        if (fileSystem == QLatin1String(known.sign))
            return {FilePlace::Kind::Cloud, QLatin1String(known.service)};
    }
    if (const QString service = serviceOf(absolutePath); !service.isEmpty())
        return {FilePlace::Kind::Cloud, service};
    const bool isRemoteFuse = fileSystem.startsWith("fuse."_L1) && !isAmong(localFuse, fileSystem);
    if (isRemoteFuse || isAmong(networkFileSystems, fileSystem))
        return {FilePlace::Kind::Network, fileSystem};
    return {};
}

FilePlace placeOf(const QString &path)
{
    const QFileInfo file(path);
    const QString real = file.canonicalFilePath(); // a link into such a folder is no better
    const QString absolute = real.isEmpty() ? file.absoluteFilePath() : real;
    const QStorageInfo storage(QFileInfo(absolute).path());
    return placeFrom(absolute, QString::fromLatin1(storage.fileSystemType()).toLower());
}

} // namespace meetlat
