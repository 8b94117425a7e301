// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meetlat {

inline constexpr quint32 projectFileId = 0x4D544C54; ///< application_id, "MTLT"

/// What the first 100 bytes of a project file say, or would say once its journal is played back.
struct FirstLook
{
    int schemaVersion = 0;
    bool isInterrupted = false; ///< a crash left something half written that the journal puts right
};

/// Looks at a file and at what lies beside it before SQLite is told to open it (storage.md 2.9, steps 1 and 2). Reads
/// through SQLite's own file layer: a plain close() would drop the locks of a file that this process has open.
/// Throws StorageError: FileNotFound, NotAProject, DamagedFile, ForeignJournal.
FirstLook lookAtFile(const QString &path);

/// A journal that would make SQLite delete other files when it opens the project.
bool namesOtherFiles(const QString &journal);

} // namespace meetlat
