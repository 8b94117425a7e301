// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

namespace meetlat {

/// How the pages stand beside and below one another.
enum class PageArrangement {
    Continuous,      ///< all pages below one another
    SinglePage,      ///< one page at a time
    TwoPages,        ///< pairs below one another: 1 2, 3 4 …
    TwoPagesAndCover ///< the first page alone: 1, 2 3, 4 5 …
};

/// What the zoom follows when the window changes: nothing, the width or the whole of a page (or pair of pages).
enum class PageFit { None, Width, Page };

/// Where somebody reads in a document, and how the pages are shown there.
struct ReadingPlace
{
    int page = 0; ///< 0-based
    QPointF at;   ///< fractions of the unturned page: what stands in the middle of the upper edge of the view
    double zoom = 1;
    PageFit fit = PageFit::Width;
    PageArrangement arrangement = PageArrangement::Continuous;
    int rotation = 0; ///< quarter turns clockwise, 0..3
    friend bool operator==(const ReadingPlace &, const ReadingPlace &) = default;
};

/// A place in a page (fractions 0..1, origin top left, y down) once the page is turned clockwise. Turning back is
/// turning on: 4 − quarterTurns.
QPointF turned(const QPointF &fractions, int quarterTurns);
QRectF turned(const QRectF &fractions, int quarterTurns);

} // namespace meetlat
