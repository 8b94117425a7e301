// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PdfReader.h"

#include <QRect>
#include <QSize>

#include <utility>
#include <vector>

namespace meetlat {

/// Where the pages of a document stand below one another, in whole device pixels, so that a pixel of a page image is a
/// pixel of the screen. Origin: top left of the content; pages are centred.
class PageLayout
{
public:
    static constexpr int gap = 12;    ///< between pages, logical pixels
    static constexpr int margin = 16; ///< left and right of the widest page, logical pixels

    void lay(const std::vector<pdf::PageGeometry> &pages, double zoom, double devicePixelRatio);

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    const QRect &page(int index) const { return m_pages[static_cast<size_t>(index)]; }
    QSize size() const { return m_size; }
    double dpi() const { return m_dpi; } ///< device pixels per inch
    double devicePixelRatio() const { return m_devicePixelRatio; }

    /// The page at this height, or the nearest; -1 without pages.
    int pageAt(int y) const;
    /// First and last page that show between two heights; {0, -1} without pages.
    std::pair<int, int> pagesBetween(int top, int bottom) const;

    /// Pixels of a page at a resolution, as the worker rounds them.
    static QSize pixels(const QSizeF &points, double dpi);

private:
    std::vector<QRect> m_pages;
    QSize m_size;
    double m_dpi = 96;
    double m_devicePixelRatio = 1;
};

} // namespace meetlat
