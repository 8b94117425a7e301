// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/FilePlace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace meetlat;
using namespace Qt::Literals::StringLiterals;

using Kind = FilePlace::Kind;
Q_DECLARE_METATYPE(meetlat::FilePlace)

class tst_FilePlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileSystemTellsWhereTheBytesAre_data();
    void aFileSystemTellsWhereTheBytesAre();
    void aFolderIsKnownByItsName_data();
    void aFolderIsKnownByItsName();
    void aFolderIsKnownByWhatTheServiceKeepsInIt_data();
    void aFolderIsKnownByWhatTheServiceKeepsInIt();
    void aLinkIntoSuchAFolderIsNoBetter();
};

void tst_FilePlace::aFileSystemTellsWhereTheBytesAre_data()
{
    QTest::addColumn<QString>("fileSystem");
    QTest::addColumn<FilePlace>("place");
    for (const auto &local : {u"ext4"_s, u"btrfs"_s, u"xfs"_s, u"tmpfs"_s, u"vfat"_s, u"fuseblk"_s, u"fuse.gocryptfs"_s, u"overlay"_s, u""_s})
        QTest::addRow("%s", qPrintable(local)) << local << FilePlace{};
    for (const auto &network : {u"cifs"_s, u"smb3"_s, u"nfs"_s, u"nfs4"_s, u"9p"_s, u"davfs"_s, u"fuse.sshfs"_s, u"fuse.gvfsd-fuse"_s, u"fuse.rclone"_s})
        QTest::addRow("%s", qPrintable(network)) << network << FilePlace{Kind::Network, network};
    QTest::newRow("OneDrive") << u"fuse.onedriver"_s << FilePlace{Kind::Cloud, u"OneDrive"_s};
}

void tst_FilePlace::aFileSystemTellsWhereTheBytesAre()
{
    QFETCH(QString, fileSystem);
    QFETCH(FilePlace, place);
    QCOMPARE(placeFrom(u"/plans/round 1/review.meetlat"_s, fileSystem), place);
}

void tst_FilePlace::aFolderIsKnownByItsName_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("service");
    QTest::newRow("Dropbox") << u"/home/a/Dropbox/x/r.meetlat"_s << u"Dropbox"_s;
    QTest::newRow("a second account") << u"/home/a/Dropbox (Werk)/r.meetlat"_s << u"Dropbox"_s;
    QTest::newRow("of an organisation") << u"/home/a/OneDrive - Gemeente X/r.meetlat"_s << u"OneDrive"_s;
    QTest::newRow("in small letters") << u"/home/a/nextcloud/plannen/r.meetlat"_s << u"Nextcloud"_s;
    QTest::newRow("of a Mac") << u"/Users/a/Library/CloudStorage/GoogleDrive-a@b.nl/r.meetlat"_s << u"Google Drive"_s;
    QTest::newRow("iCloud") << u"/Users/a/Library/Mobile Documents/com~apple~CloudDocs/r.meetlat"_s << u"iCloud"_s;
    QTest::newRow("a word that only begins so") << u"/home/a/Dropboxen/r.meetlat"_s << QString();
    QTest::newRow("the file itself") << u"/home/a/plans/Dropbox.meetlat"_s << QString();
    QTest::newRow("a folder like any other") << u"/home/a/Documents/r.meetlat"_s << QString();
}

void tst_FilePlace::aFolderIsKnownByItsName()
{
    QFETCH(QString, path);
    QFETCH(QString, service);
    const FilePlace expected = service.isEmpty() ? FilePlace{} : FilePlace{Kind::Cloud, service};
    QCOMPARE(placeFrom(path, u"ext4"_s), expected);
}

void tst_FilePlace::aFolderIsKnownByWhatTheServiceKeepsInIt_data()
{
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("service");
    QTest::newRow("Dropbox") << u".dropbox"_s << u"Dropbox"_s;
    QTest::newRow("the folder of its settings") << u".dropbox/"_s << QString();
    QTest::newRow("Dropbox's cache") << u".dropbox.cache/"_s << u"Dropbox"_s;
    QTest::newRow("Nextcloud") << u".sync_0a1b2c.db"_s << u"Nextcloud"_s;
    QTest::newRow("Syncthing") << u".stfolder/"_s << u"Syncthing"_s;
    QTest::newRow("nothing") << u".notes"_s << QString();
}

void tst_FilePlace::aFolderIsKnownByWhatTheServiceKeepsInIt()
{
    QFETCH(QString, sign);
    QFETCH(QString, service);
    QTemporaryDir folder;
    if (sign.endsWith(u'/'))
        QVERIFY(QDir(folder.path()).mkdir(sign.chopped(1)));
    else
        QVERIFY(QFile(folder.filePath(sign)).open(QIODevice::WriteOnly));
    QVERIFY(QDir(folder.path()).mkpath(u"plannen/2025"_s));
    const FilePlace place = placeFrom(folder.filePath(u"plannen/2025/r.meetlat"_s), u"ext4"_s);
    QCOMPARE(place.name, service);
    QCOMPARE(place.kind, service.isEmpty() ? Kind::Local : Kind::Cloud);
}

void tst_FilePlace::aLinkIntoSuchAFolderIsNoBetter()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"Dropbox"_s));
    QVERIFY(QFile(folder.filePath(u"Dropbox/r.meetlat"_s)).open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(folder.filePath(u"Dropbox/r.meetlat"_s), folder.filePath(u"here.meetlat"_s)));
    QCOMPARE(placeOf(folder.filePath(u"here.meetlat"_s)), (FilePlace{Kind::Cloud, u"Dropbox"_s}));
    QCOMPARE(placeOf(folder.filePath(u"there.meetlat"_s)).kind, Kind::Local);
}

QTEST_GUILESS_MAIN(tst_FilePlace)
#include "tst_FilePlace.moc"
