// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PageText.h"

#include <vector>

namespace meetlat::pdf {

/// One word as the text extraction gives it, before there are lines.
struct ExtractedWord
{
    QString text;
    std::vector<PageText::Box> boxes; ///< one per code point of text, not per UTF-16 unit
    bool spaceAfter = true;
    bool endsLine = false;
    int confidence = -1; ///< of recognised text, 0..100
};

/// Words in reading order become text, lines and blocks; letters of a stamp set askew over the page are left out.
/// squeezed and textHash are still empty: see completeText().
PageText layOut(std::vector<ExtractedWord> words, int page, const QSizeF &pageSize);

/// Fills in what follows from the text: squeezed, its map and the hash.
void completeText(PageText &text);

} // namespace meetlat::pdf
