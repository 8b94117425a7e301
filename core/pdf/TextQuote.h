// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/TextAnchor.h"

namespace meetlat::pdf {

/// As quoteOf(), looking for the two halves of a broken word on at most that many pages on either side: for many
/// quotes at once, where a hyphen more or less does no harm.
QString quoteOf(const TextRange &range, const TextOfPage &textOfPage, int pagesAround);

} // namespace meetlat::pdf
