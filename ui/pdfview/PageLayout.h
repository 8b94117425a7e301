// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PdfReader.h"
#include "ui/pdfview/ReadingPlace.h"

#include <QRect>
#include <QSize>

#include <utility>
#include <vector>

namespace meetlat {

/// How pages are laid out, apart from their size.
struct PageShape
{
    PageArrangement arrangement = PageArrangement::Continuous;
    int rotation = 0;  ///< quarter turns clockwise
    int shownPage = 0; ///< the only one there is when pages are shown one at a time
};

/// Where the pages of a document stand, in whole device pixels, so that a pixel of a page image is a pixel of the
/// screen. Origin: top left of the content; rows of one or two pages, centred.
class PageLayout
{
public:
    static constexpr int gap = 12;    ///< between rows, logical pixels
    static constexpr int margin = 16; ///< left and right of the widest row, logical pixels
    static constexpr int spine = 4;   ///< between the two pages of a pair, logical pixels

    void lay(const std::vector<pdf::PageGeometry> &pages, double zoom, double devicePixelRatio,
             const PageShape &shape = {});

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    const QRect &page(int index) const { return m_pages[static_cast<size_t>(index)]; }
    bool isShown(int page) const; ///< has a place in the content; one page at a time: only one has
    QSize size() const { return m_size; }
    double dpi() const { return m_dpi; } ///< device pixels per inch
    double devicePixelRatio() const { return m_devicePixelRatio; }
    int rotation() const { return m_shape.rotation; }

    /// The page at this place, or the nearest; -1 without pages.
    int pageAt(const QPoint &point) const;
    int pageAt(int y) const; ///< the first of its row
    /// First and last page that show between two heights; {0, -1} without pages.
    std::pair<int, int> pagesBetween(int top, int bottom) const;
    std::pair<int, int> rowOf(int page) const; ///< first and last page beside one another
    QRect rowRect(int page) const;
    /// Part of the document's height at which a place (fractions of the unturned page) stands, from 0 to 1; and back.
    double heightOf(int page, const QPointF &at) const;
    double heightAt(int y) const;
    /// What is at that height: a page and how far down it, as it is shown.
    std::pair<int, double> placeAt(double height) const;

    /// Pixels of a page at a resolution, as the worker rounds them.
    static QSize pixels(const QSizeF &points, double dpi, int rotation = 0);
    /// Points of the row in which a page would stand, without the spine, and the number of pages beside one another.
    static std::pair<QSizeF, int> pointsOfRow(const std::vector<pdf::PageGeometry> &pages, int page,
                                              const PageShape &shape);

private:
    int rowAt(int y) const;

    std::vector<QRect> m_pages;
    std::vector<QRect> m_rows;
    PageShape m_shape;
    QSize m_size;
    double m_dpi = 96;
    double m_devicePixelRatio = 1;
};

} // namespace meetlat
