// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"
#include "core/storage/FileFacts.h"

namespace meetlat {

/// Looks for everything that is not as it should be; changes nothing. Cancelled: what was found so far.
std::vector<FileProblem> checkFile(Database &database, const StepProgress &progress);

} // namespace meetlat
