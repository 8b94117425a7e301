// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/ReviewState.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace meetlat {

struct SheetOrder
{
    std::vector<PlanId> plans; ///< in this order
    QString folder;            ///< made when it is not there
    bool asPdf = true;
    bool asOdt = false;
    bool mayOverwrite = false;
    bool isDutch = true;
};

/// The file names, without ending, that the sheets get: the region's name, with the plan's title where a region has
/// several. Characters that a file system somewhere refuses become "-".
QStringList sheetNames(const ReviewState &state, const std::vector<PlanId> &plans);

/// Writes a sheet per plan, made on the calling thread. `goOn` hears after each how many are done and answers whether
/// to go on. Answers how many plans were written. Errors: CannotWrite, DiskFull; FileExists (detail: path) before
/// anything is written.
Result<int> writeRegionSheets(const ReviewState &state, const SheetOrder &order, const std::function<bool(int)> &goOn);

} // namespace meetlat
