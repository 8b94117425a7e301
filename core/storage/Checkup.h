// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"
#include "core/storage/FileFacts.h"

namespace meetlat {

/// Looks for everything that is not as it should be; changes nothing. Cancelled: what was found so far.
/// `progress` hears 0 of 0 while it cannot be said how long it takes.
std::vector<FileProblem> checkFile(Database &database, const StepProgress &progress);

} // namespace meetlat
