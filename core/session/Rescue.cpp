// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Rescue.h"

#include "core/storage/HotJournal.h"
#include "core/storage/Recovery.h"

namespace meetlat {

Result<DamageFacts> lookAtDamage(const QString &damagedPath, const StepProgress &progress, const OpenOptions &options)
{
    return examineDamage(damagedPath, options, progress);
}

Result<RecoveryReport> rescue(const QString &damagedPath, const QString &newPath, RecoverFrom from,
                              const StepProgress &progress, const OpenOptions &options)
{
    return recoverFile(damagedPath, newPath, options, from, progress);
}

Result<QString> setJournalAside(const QString &path)
{
    return guarded([&]() -> Result<QString> { return setAsideJournal(path); });
}

} // namespace meetlat
