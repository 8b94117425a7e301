// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PageText.h"
#include "core/pdf/TextAnchor.h"

namespace meetlat::pdf {

/// Letters and digits of `query` found in the document: over line ends and hyphens, upper and lower case alike,
/// diacritics folded on both sides, across page borders. Ranges are in document order and do not overlap.
/// A query without any letter or digit finds nothing.
std::vector<TextRange> findAll(const QString &query, int pageCount, const TextOfPage &textOfPage);

/// About 40 characters before and after, on one line, for a list of hits.
QString contextOf(const TextRange &range, const TextOfPage &textOfPage);

} // namespace meetlat::pdf
