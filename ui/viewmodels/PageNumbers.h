// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace meetlat::words {

/// Pages as one writes them: "3–14, 20, 22". The numbers are 0-based and ascending, the answer is 1-based. `mostRanges`
/// above 0: what comes after so many is left out, "3–14, 20 …".
QString pageNumbers(const std::vector<int> &pages, int mostRanges = 0);

} // namespace meetlat::words
