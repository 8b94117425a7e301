// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Rescue.h"

#include <QStringList>

#include <vector>

namespace meetlat {

/// One kind of work in a damaged file, counted.
struct DamageLine
{
    QString what; ///< "Scores"
    int readable = 0;
    int inSnapshot = 0; ///< -1: a snapshot never has it
    int lacking = 0;    ///< readable, and not or older in the snapshot; -1 as above
};

/// What the recovery dialog says. Lines of which there is nothing anywhere are left out.
std::vector<DamageLine> damageLines(const DamageFacts &facts);
/// What is lost, in sentences; empty when nothing was missed.
QString lossSentence(const DamageFacts &facts);
QString snapshotSentence(const DamageFacts &facts);
/// Which choice, and why.
QString adviceSentence(const DamageFacts &facts);
/// The choice that the advice names; nothing when nothing can be saved.
std::optional<RecoverFrom> advisedSource(const DamageFacts &facts);
/// After saving: "1,204 rows, 3 PDFs …".
QString rescuedSentence(const RecoveryReport &report);

} // namespace meetlat
