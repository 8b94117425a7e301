// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reconcile/CellRow.h"
#include "ui/viewmodels/ReconcileBoard.h"

namespace meetlat {

/// A cell in the words of its row.
CellRow::Content cellContent(const Workbench &workbench, const ReconcileBoard &board, const Cell &cell,
                             const Indicator &indicator);

} // namespace meetlat
