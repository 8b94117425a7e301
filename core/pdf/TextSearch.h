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

/// The same in three parts that stand one behind the other, with the spaces between them: what was found in its
/// context. A hyphen at the end of a line stays where the parts meet only if it belongs there.
struct KeywordInContext
{
    QString before;
    QString words;
    QString after;
};
KeywordInContext keywordInContext(const TextRange &range, const TextOfPage &textOfPage);

} // namespace meetlat::pdf
