// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PageLayout.h"

#include <algorithm>
#include <cmath>

namespace meetlat {

QSize PageLayout::pixels(const QSizeF &points, double dpi)
{
    return {std::max(1, static_cast<int>(points.width() * dpi / 72 + 0.5)),
            std::max(1, static_cast<int>(points.height() * dpi / 72 + 0.5))};
}

void PageLayout::lay(const std::vector<pdf::PageGeometry> &pages, double zoom, double devicePixelRatio)
{
    m_devicePixelRatio = devicePixelRatio;
    m_dpi = zoom * 96 * devicePixelRatio;
    const int between = static_cast<int>(std::lround(gap * devicePixelRatio));
    const int beside = static_cast<int>(std::lround(margin * devicePixelRatio));

    m_pages.clear();
    m_pages.reserve(pages.size());
    int widest = 0;
    int y = between;
    for (const pdf::PageGeometry &geometry : pages) {
        const QSize size = pixels(geometry.size, m_dpi);
        m_pages.emplace_back(QPoint(0, y), size);
        widest = std::max(widest, size.width());
        y += size.height() + between;
    }
    m_size = {widest + 2 * beside, pages.empty() ? 0 : y};
    for (QRect &page : m_pages)
        page.moveLeft((m_size.width() - page.width()) / 2);
}

int PageLayout::pageAt(int y) const
{
    if (m_pages.empty())
        return -1;
    const auto below = std::upper_bound(m_pages.begin(), m_pages.end(), y,
                                        [](int height, const QRect &page) { return height < page.top(); });
    if (below == m_pages.begin())
        return 0;
    const auto candidate = std::prev(below);
    if (below != m_pages.end() && y - candidate->bottom() > below->top() - y)
        return static_cast<int>(below - m_pages.begin());
    return static_cast<int>(candidate - m_pages.begin());
}

std::pair<int, int> PageLayout::pagesBetween(int top, int bottom) const
{
    if (m_pages.empty())
        return {0, -1};
    const auto first = std::lower_bound(m_pages.begin(), m_pages.end(), top,
                                        [](const QRect &page, int height) { return page.bottom() < height; });
    const auto past = std::upper_bound(m_pages.begin(), m_pages.end(), bottom,
                                       [](int height, const QRect &page) { return height < page.top(); });
    return {static_cast<int>(first - m_pages.begin()), static_cast<int>(past - m_pages.begin()) - 1};
}

} // namespace meetlat
