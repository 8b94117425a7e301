// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/DamageFacts.h"
#include "core/storage/FileFacts.h"

namespace meetlat {

/// Makes a new project file of what can be read of a damaged one and of its newest good snapshot; of two versions of a
/// row the one written more often wins. PDFs come over when their bytes still fit their hash. The damaged file is only
/// read, and the log of actions stays behind in it.
/// Errors: FileNotFound, FileExists, DamagedFile (nothing that could be opened is left), DiskFull …
Result<RecoveryReport> recoverFile(const QString &damagedPath, const QString &newPath, const OpenOptions &options,
                                   RecoverFrom from = RecoverFrom::Everything, const StepProgress &progress = {});

/// Reads what recoverFile() would, and makes nothing. Errors: FileNotFound, CannotWrite and DiskFull (no room to look
/// at a copy), Cancelled.
Result<DamageFacts> examineDamage(const QString &damagedPath, const OpenOptions &options, const StepProgress &progress);

} // namespace meetlat
