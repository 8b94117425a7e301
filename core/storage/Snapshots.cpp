// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Snapshots.h"

#include "core/storage/SnapshotInSteps.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>

namespace meetlat {

namespace {

const QString timeFormat = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");
const QString suffix = QStringLiteral(".meetlat");
constexpr int recent = 10;
constexpr int days = 7;
constexpr int weeks = 8;

QDateTime timeOf(const QString &fileName)
{
    QDateTime time = QDateTime::fromString(fileName.chopped(suffix.size()), timeFormat);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

QString snapshotFolderFor(const QString &wanted, const FileIdentity &identity)
{
    if (wanted == QLatin1String("-"))
        return {};
    const QString root = wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                                                QStringLiteral("/snapshots")
                                          : wanted;
    return QStringLiteral("%1/%2-%3").arg(root, identity.project.value, identity.replica);
}

QString newSnapshotPath(const QString &folder)
{
    if (!QDir().mkpath(folder))
        fail(Error::Code::CannotWrite, folder);
    return folder + QLatin1Char('/') + QDateTime::currentDateTimeUtc().toString(timeFormat) + suffix;
}

void thinOutSnapshots(const QString &folder)
{
    std::vector<QDateTime> times;
    const QStringList files = snapshotsIn(folder);
    for (const QString &file : files)
        times.push_back(timeOf(QFileInfo(file).fileName()));
    const std::vector<QDateTime> kept = snapshotsToKeep(times);
    for (const QString &file : files) {
        if (std::find(kept.begin(), kept.end(), timeOf(QFileInfo(file).fileName())) == kept.end())
            QFile::remove(file);
    }
    // What a killed program left. Another one may be writing its own this minute.
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const QStringList unfinished{QStringLiteral("*.part"), QStringLiteral("*.part-journal")};
    for (const QFileInfo &file : QDir(folder).entryInfoList(unfinished, QDir::Files)) {
        if (file.lastModified() < yesterday)
            QFile::remove(file.filePath());
    }
}

bool isSnapshotOf(const QString &path, const LogHead &head, const std::function<bool()> &goesOn)
{
    const auto isGood = guarded([&]() -> Result<bool> {
        Database snapshot(path, Database::Access::Read);
        snapshot.interruptWhen([&goesOn] { return !goesOn(); });
        return logHead(snapshot) == head && snapshot.text("PRAGMA quick_check(1)") == QLatin1String("ok");
    });
    return isGood && *isGood;
}

void writeSnapshot(Database &database, const QString &folder, const StepProgress &progress)
{
    constexpr int stepMs = 8;
    if (progress) {
        SnapshotInSteps taking(database, folder, {});
        while (!taking.step(stepMs)) {
            if (!progress(0, 0))
                fail(Error::Code::Cancelled, folder);
            QThread::msleep(1); // for the thread that writes
        }
        return;
    }
    SnapshotReading reading(database);
    SnapshotCopy copy(newSnapshotPath(folder), reading.schema(), reading.tables());
    while (const std::optional<RowBatch> rows = reading.next())
        copy.put(*rows);
    copy.keep([] { return true; });
    thinOutSnapshots(folder);
}

QStringList snapshotsIn(const QString &folder)
{
    QStringList paths;
    const QDir dir(folder);
    const QStringList names = dir.entryList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        if (timeOf(name).isValid())
            paths << dir.filePath(name);
    }
    return paths;
}

QDateTime timeOfSnapshot(const QString &path)
{
    return timeOf(QFileInfo(path).fileName());
}

std::vector<QDateTime> snapshotsToKeep(std::vector<QDateTime> times)
{
    std::sort(times.begin(), times.end(), [](const QDateTime &a, const QDateTime &b) { return a > b; });
    std::vector<QDateTime> kept;
    QSet<qint64> keptDays;
    QSet<qint64> keptWeeks;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const qint64 day = times[i].date().toJulianDay();
        const qint64 week = day / 7;
        bool keep = i < recent;
        if (!keptDays.contains(day) && keptDays.size() < days) {
            keptDays.insert(day);
            keep = true;
        }
        if (!keptWeeks.contains(week) && keptWeeks.size() < weeks) {
            keptWeeks.insert(week);
            keep = true;
        }
        if (keep)
            kept.push_back(times[i]);
    }
    return kept;
}

} // namespace meetlat
