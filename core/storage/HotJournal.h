// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Schema.h"

namespace meetlat {

/// Beside the project lies a journal that SQLite would play back into it, as after a crash.
bool hasHotJournal(const QString &path);

/// A journal belongs to one state of one file. Beside a backup that was put back over a project that crashed, or beside
/// a file that was closed in good order, it is a stray one: played back it would mix two states. Where the dates leave
/// any doubt it is tried on a copy first. Writes nothing.
/// Throws ForeignJournal, DamagedFile (neither with nor without the journal is it whole), DiskFull (no room to try).
void refuseStrayJournal(const QString &path, bool wasClosedHere, const SchemaHistory &schema);

/// Renames what lies beside the project (-journal, -wal), so that it opens as it is. Answers the new name of the last.
/// Throws CannotWrite, FileNotFound when nothing lies there.
QString setAsideJournal(const QString &path);

} // namespace meetlat
