// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Schema.h"

namespace meetlat {

/// From version 1 to 2, from 2 to 3 … A released migration never changes again.
std::vector<Migration> allMigrations();

} // namespace meetlat
