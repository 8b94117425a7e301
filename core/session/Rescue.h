// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/DamageFacts.h"
#include "core/storage/FileFacts.h"

namespace meetlat {

// What can be done with a project file that does not open. Each of these reads the file and changes none of its bytes;
// none needs an open session, and each may run on another thread.

/// What could be saved of a damaged file, and its newest good snapshot. Errors: FileNotFound, CannotWrite, DiskFull,
/// Cancelled.
Result<DamageFacts> lookAtDamage(const QString &damagedPath, const StepProgress &progress = {},
                                 const OpenOptions &options = {});
/// Makes a new file. Errors: as ReviewSession::recover().
Result<RecoveryReport> rescue(const QString &damagedPath, const QString &newPath, RecoverFrom from,
                              const StepProgress &progress = {}, const OpenOptions &options = {});
/// Renames the journal that made opening fail with ForeignJournal, and answers its new name. The project itself stays
/// as it is. Errors: FileNotFound (nothing lies beside it), CannotWrite.
Result<QString> setJournalAside(const QString &path);

} // namespace meetlat
