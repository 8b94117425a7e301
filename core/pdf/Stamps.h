// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/TextLayout.h"

#include <vector>

namespace meetlat::pdf {

/// Takes out words that stand slanted across the page ("CONCEPT"): they are no part of what the page says, and would
/// come between its lines in a selection or a quote. Expects the words as Poppler gives them, with the ends of lines.
void removeStamps(std::vector<ExtractedWord> &words);

} // namespace meetlat::pdf
