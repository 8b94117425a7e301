// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Anchor.h"
#include "core/pdf/PageText.h"
#include "core/pdf/PdfReader.h"

#include <functional>

namespace meetlat::pdf {

/// Gives the text of a page, or null where there is none (not read, failed, a scan).
using TextOfPage = std::function<PageTextPtr(int page)>;

/// Words of a range as a person would quote them: lines joined with one space. A line-end hyphen goes when the next
/// line goes on in lower case and the joined word stands elsewhere in the document, or is Dutch and not hyphenated
/// there; a soft hyphen always goes. "beleids- en", "2024-2028", "Zuid-Holland" and "EU-burgers" keep theirs.
QString quoteOf(const TextRange &range, const TextOfPage &textOfPage);

/// One rectangle per line of text, as fractions 0..1 of the page, gaps between words closed.
std::vector<QRectF> lineRects(const PageText &text, int start, int end);

/// One per page of the range that carries words of it.
std::vector<AnchorTarget> targetsOf(const TextRange &range, const TextOfPage &textOfPage,
                                    const std::function<QString(int page)> &labelOf);

Anchor anchorOfRange(const TextRange &range, const DocumentFacts &facts, const TextOfPage &textOfPage);
/// `area` in fractions 0..1 of the page; `typed` is the user's own transcription, may be empty.
Anchor anchorOfArea(int page, const QRectF &area, const DocumentFacts &facts, const QString &typed = {});

struct Resolution
{
    Anchor::State state = Anchor::State::Orphan;
    std::vector<AnchorTarget> targets; ///< where it stands now; empty for an orphan. On another page than before, its
                                       ///< label is the page number: take the real one from DocumentFacts
};
/// Finds the anchored words in a document: same place and same words = Exact (unless the words around it fit another
/// place better); elsewhere in one place (or in one place whose context clearly agrees best) = Moved; else Orphan. An
/// area is Exact when its page exists.
Resolution resolve(const Anchor &anchor, int pageCount, const TextOfPage &textOfPage);

} // namespace meetlat::pdf
