// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Snapshots.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace meetlat;

class tst_Snapshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTenNewestAreKept();
    void ofEachDayAndWeekOneIsKept();
    void ofARestOneIsAlwaysKept();
    void whatAKilledProgramLeftIsRemovedAfterADay();
};

namespace {

const QDateTime noon(QDate(2026, 3, 18), QTime(12, 0), Qt::UTC);

} // namespace

void tst_Snapshots::theTenNewestAreKept()
{
    std::vector<QDateTime> times;
    for (int i = 0; i < 30; ++i)
        times.push_back(noon.addSecs(-600 * i));
    const std::vector<QDateTime> kept = snapshotsToKeep(times);
    QCOMPARE(kept, std::vector<QDateTime>(times.begin(), times.begin() + 10));
}

void tst_Snapshots::ofEachDayAndWeekOneIsKept()
{
    std::vector<QDateTime> times;
    for (int hour = 0; hour < 24 * 100; ++hour)
        times.push_back(noon.addSecs(-3600LL * hour));
    std::reverse(times.begin(), times.end());
    const std::vector<QDateTime> kept = snapshotsToKeep(times);
    // 10 of today, the last of 6 earlier days, and the last of the 8 weeks, of which one or two are among those.
    QVERIFY(kept.size() >= 10 + 6 + 6 && kept.size() <= 10 + 6 + 8);
    std::map<qint64, int> perDay;
    for (const QDateTime &time : kept)
        ++perDay[time.date().daysTo(noon.date())];
    QCOMPARE(perDay[0], 10);
    for (qint64 day = 1; day < 7; ++day)
        QCOMPARE(perDay[day], 1);
    QVERIFY(perDay.rbegin()->first > 42 && perDay.rbegin()->first <= 56);
    QCOMPARE(snapshotsToKeep(kept), kept); // thinning out again takes nothing away
}

void tst_Snapshots::ofARestOneIsAlwaysKept()
{
    const std::vector<QDateTime> old{noon.addYears(-2)};
    QCOMPARE(snapshotsToKeep(old), old);
    QVERIFY(snapshotsToKeep({}).empty());
}

void tst_Snapshots::whatAKilledProgramLeftIsRemovedAfterADay()
{
    const QTemporaryDir folder;
    const auto make = [&folder](const QString &name, qint64 hoursAgo) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1 && file.flush());
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600 * hoursAgo), QFileDevice::FileModificationTime));
    };
    const QString snapshot = QStringLiteral("20260318T120000000Z.meetlat");
    make(snapshot, 48);
    make(QStringLiteral("20260318T121000000Z.meetlat.0123456789ab.part"), 48);
    make(QStringLiteral("20260318T121000000Z.meetlat.0123456789ab.part-journal"), 48);
    const QString beingWritten = QStringLiteral("20260320T120000000Z.meetlat.ba9876543210.part");
    make(beingWritten, 1);
    make(QStringLiteral("notes.txt"), 48);
    thinOutSnapshots(folder.path());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
             QStringList({snapshot, beingWritten, QStringLiteral("notes.txt")}));
}

QTEST_GUILESS_MAIN(tst_Snapshots)
#include "tst_Snapshots.moc"
