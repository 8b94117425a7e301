// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Schema.h"

#include <memory>

namespace meetlat {

/// Copies the file, and its journal where that is wanted and there is one, as both are at one moment. No lock is asked
/// for: where somebody writes meanwhile it begins again. Throws DiskFull, CannotWrite; FileInUse when they never held
/// still.
void copyAtOneMoment(const QString &path, const QString &copy, bool withJournal);

/// The project as it is now, for reading: a copy that is put right by its journal, brought to the newest version and
/// checked. For where the file itself may not be written, or somebody else has it open. The copy is in the user's
/// temporary folder and has no name any more; it is gone with the connection.
/// Throws DamagedFile, TamperedSchema, and what copying can throw.
std::unique_ptr<Database> openCopyForReading(const QString &path, const SchemaHistory &schema);

} // namespace meetlat
