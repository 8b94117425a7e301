// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PageText.h"

#include <QPointF>
#include <QRectF>

#include <optional>

/// Where a caret stands in the text of one page, and where it goes. Points are 1/72 inch, origin top left, y down;
/// offsets are UTF-16 units of PageText::text.
namespace meetlat::caret {

struct Span
{
    int start = 0;
    int end = 0;
};

/// The place between two characters nearest to a point: first the block under or nearest to it, then the nearest line
/// of that block, then the nearest character. A block given in `stayIn` is left only for a clearly nearer one, so that
/// a drag beside the text does not jump to the next column. Empty for a page without text.
std::optional<int> offsetAt(const pdf::PageText &text, const QPointF &point, std::optional<int> stayIn = {});
/// True when a character or the space between two stands under the point.
bool isOnText(const pdf::PageText &text, const QPointF &point);

int lineOf(const pdf::PageText &text, int offset); ///< index in PageText::lines; -1 without lines
int blockOf(const pdf::PageText &text, int offset);

/// The Dutch word at an offset: hyphen, apostrophe and slash belong to it when they stand inside ("auto's", "en/of").
Span wordAt(const pdf::PageText &text, int offset);
Span lineAt(const pdf::PageText &text, int offset);
Span paragraphAt(const pdf::PageText &text, int offset);

/// One step in reading order; empty at the edge of the page.
std::optional<int> nextCharacter(const pdf::PageText &text, int offset);
std::optional<int> previousCharacter(const pdf::PageText &text, int offset);
std::optional<int> nextWord(const pdf::PageText &text, int offset);
std::optional<int> previousWord(const pdf::PageText &text, int offset);
/// The place on the next or previous line (in reading order) nearest to `x`; empty beyond the last or first line.
std::optional<int> lineBelow(const pdf::PageText &text, int offset, double x);
std::optional<int> lineAbove(const pdf::PageText &text, int offset, double x);
/// The place on a line (index) nearest to `x`.
int offsetInLine(const pdf::PageText &text, int line, double x);

/// Where to draw the caret: a line of no width.
QRectF caretRect(const pdf::PageText &text, int offset);

} // namespace meetlat::caret
