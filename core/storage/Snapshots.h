// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"
#include "core/storage/FileFacts.h"

#include <QDateTime>
#include <QStringList>

namespace meetlat {

/// Where the snapshots of this copy of the project go. `wanted` empty: the user's data folder; "-": nowhere.
QString snapshotFolderFor(const QString &wanted, const FileIdentity &identity);

/// Everything but the bytes of the PDFs into a new file in that folder, read back and compared before it counts; then
/// older ones are thinned out. With `progress` a second thread writes, so that it is asked every few milliseconds.
/// Throws StorageError; Cancelled leaves nothing.
void writeSnapshot(Database &database, const QString &folder, const StepProgress &progress = {});

struct LogHead;
/// Whether that snapshot is sound and its log ends as told: then it holds what a new one would. `goesOn` is asked every
/// few milliseconds; false answers false.
bool isSnapshotOf(const QString &path, const LogHead &head, const std::function<bool()> &goesOn);

QString newSnapshotPath(const QString &folder); ///< in a folder that is there then
void thinOutSnapshots(const QString &folder);

/// Paths, newest first.
QStringList snapshotsIn(const QString &folder);

QDateTime timeOfSnapshot(const QString &path);

/// Of these times those to keep: the ten newest, the newest of each of the last 7 days and of the last 8 weeks that
/// have one.
std::vector<QDateTime> snapshotsToKeep(std::vector<QDateTime> times);

} // namespace meetlat
