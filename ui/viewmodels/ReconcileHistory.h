// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/Workbench.h"

namespace meetlat {

/// One thing that was done while reconciling, in words.
struct HistoryLine
{
    Instant at = 0;
    QString who;
    QString where; ///< region; empty: the whole project
    QString what;
    QString why;
};

/// What was done on a plan (empty: on all), newest first, out of the log of the project file: opened, decided, kept,
/// discarded, taken back, and when the names of A and B were shown. Looks at the newest `actions` of the log.
std::vector<HistoryLine> reconcileHistory(const Workbench &workbench, const PlanId &plan, int actions = 5000);

} // namespace meetlat
