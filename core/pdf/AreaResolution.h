// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/AnchorResolution.h"

namespace meetlat::pdf {

/// findAgain() for one marked area: the same rectangle on the page that is the same.
FoundAgain findAreaAgain(const Highlight &highlight, const SearchedDocument &document);

/// How much of so many letters (or bits) is the same, rounded down.
int percentOf(int edits, qsizetype letters);

} // namespace meetlat::pdf
