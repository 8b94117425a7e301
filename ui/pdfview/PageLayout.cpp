// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PageLayout.h"

#include <algorithm>
#include <cmath>

namespace meetlat {

namespace {

int rowNumber(PageArrangement arrangement, int page)
{
    switch (arrangement) {
    case PageArrangement::Continuous:
    case PageArrangement::SinglePage:
        return page;
    case PageArrangement::TwoPages:
        return page / 2;
    case PageArrangement::TwoPagesAndCover:
        return (page + 1) / 2;
    }
    return page;
}

/// First and last page of a row.
std::pair<int, int> pagesOfRow(PageArrangement arrangement, int row, int pageCount)
{
    switch (arrangement) {
    case PageArrangement::Continuous:
    case PageArrangement::SinglePage:
        break;
    case PageArrangement::TwoPages:
        return {2 * row, std::min(2 * row + 1, pageCount - 1)};
    case PageArrangement::TwoPagesAndCover:
        return {std::max(0, 2 * row - 1), std::min(2 * row, pageCount - 1)};
    }
    return {row, row};
}

/// The last page of a document may be the left half of a pair; the cover stands alone in the middle.
bool isHalfOfPair(PageArrangement arrangement, std::pair<int, int> pages)
{
    if (pages.first != pages.second)
        return false;
    return arrangement == PageArrangement::TwoPages ||
           (arrangement == PageArrangement::TwoPagesAndCover && pages.first > 0);
}

} // namespace

QSize PageLayout::pixels(const QSizeF &points, double dpi, int rotation)
{
    const QSize size(std::max(1, static_cast<int>(points.width() * dpi / 72 + 0.5)),
                     std::max(1, static_cast<int>(points.height() * dpi / 72 + 0.5)));
    return rotation % 2 == 0 ? size : size.transposed();
}

std::pair<QSizeF, int> PageLayout::pointsOfRow(const std::vector<pdf::PageGeometry> &pages, int page,
                                               const PageShape &shape)
{
    const int count = static_cast<int>(pages.size());
    const auto row = pagesOfRow(shape.arrangement, rowNumber(shape.arrangement, page), count);
    QSizeF result(0, 0);
    for (int i = row.first; i <= row.second; ++i) {
        const QSizeF &points = pages[static_cast<size_t>(i)].size;
        const QSizeF shown = shape.rotation % 2 == 0 ? points : points.transposed();
        result = {result.width() + shown.width(), std::max(result.height(), shown.height())};
    }
    if (isHalfOfPair(shape.arrangement, row))
        return {{2 * result.width(), result.height()}, 2};
    return {result, row.second - row.first + 1};
}

void PageLayout::lay(const std::vector<pdf::PageGeometry> &pages, double zoom, double devicePixelRatio,
                     const PageShape &shape)
{
    m_shape = shape;
    m_devicePixelRatio = devicePixelRatio;
    m_dpi = zoom * 96 * devicePixelRatio;
    const int between = static_cast<int>(std::lround(gap * devicePixelRatio));
    const int beside = static_cast<int>(std::lround(margin * devicePixelRatio));
    const int fold = static_cast<int>(std::lround(spine * devicePixelRatio));
    const int count = static_cast<int>(pages.size());
    const bool isOneAtATime = shape.arrangement == PageArrangement::SinglePage;

    m_pages.clear();
    m_pages.reserve(pages.size());
    m_rows.clear();
    int widest = 0;
    int y = between;
    for (int page = 0; page < count;) {
        const auto row = pagesOfRow(shape.arrangement, static_cast<int>(m_rows.size()), count);
        int x = 0;
        int height = 0;
        for (; page <= row.second; ++page) {
            const QSize size = pixels(pages[static_cast<size_t>(page)].size, m_dpi, shape.rotation);
            m_pages.emplace_back(QPoint(x, y), size);
            x += size.width() + fold;
            height = std::max(height, size.height());
        }
        const int width = isHalfOfPair(shape.arrangement, row) ? 2 * x - fold : x - fold;
        m_rows.emplace_back(0, y, width, height);
        if (!isOneAtATime || row.first == shape.shownPage)
            widest = std::max(widest, width);
        if (!isOneAtATime)
            y += height + between;
        else if (row.first == shape.shownPage)
            m_size.setHeight(between + height + between);
    }
    m_size = {widest + 2 * beside, pages.empty() ? 0 : (isOneAtATime ? m_size.height() : y)};
    for (int page = 0; page < count; ++page) {
        QRect &row = m_rows[static_cast<size_t>(rowNumber(shape.arrangement, page))];
        row.moveLeft((m_size.width() - row.width()) / 2);
        m_pages[static_cast<size_t>(page)].translate(row.left(), 0);
    }
}

bool PageLayout::isShown(int page) const
{
    return page >= 0 && page < pageCount() &&
           (m_shape.arrangement != PageArrangement::SinglePage || page == m_shape.shownPage);
}

int PageLayout::rowAt(int y) const
{
    const auto below = std::upper_bound(m_rows.begin(), m_rows.end(), y,
                                        [](int height, const QRect &row) { return height < row.top(); });
    if (below == m_rows.begin())
        return 0;
    const auto candidate = std::prev(below);
    if (below != m_rows.end() && y - candidate->bottom() > below->top() - y)
        return static_cast<int>(below - m_rows.begin());
    return static_cast<int>(candidate - m_rows.begin());
}

int PageLayout::pageAt(int y) const
{
    if (m_pages.empty())
        return -1;
    if (m_shape.arrangement == PageArrangement::SinglePage)
        return m_shape.shownPage;
    return pagesOfRow(m_shape.arrangement, rowAt(y), pageCount()).first;
}

int PageLayout::pageAt(const QPoint &point) const
{
    const int first = pageAt(point.y());
    if (first < 0)
        return first;
    const int last = rowOf(first).second;
    return last > first && point.x() >= (page(first).right() + page(last).left()) / 2 ? last : first;
}

std::pair<int, int> PageLayout::rowOf(int page) const
{
    return pagesOfRow(m_shape.arrangement, rowNumber(m_shape.arrangement, page), pageCount());
}

QRect PageLayout::rowRect(int page) const
{
    return m_rows[static_cast<size_t>(rowNumber(m_shape.arrangement, page))];
}

std::pair<int, int> PageLayout::pagesBetween(int top, int bottom) const
{
    if (m_pages.empty())
        return {0, -1};
    if (m_shape.arrangement == PageArrangement::SinglePage)
        return {m_shape.shownPage, m_shape.shownPage};
    const auto first = std::lower_bound(m_rows.begin(), m_rows.end(), top,
                                        [](const QRect &row, int height) { return row.bottom() < height; });
    const auto past = std::upper_bound(m_rows.begin(), m_rows.end(), bottom,
                                       [](int height, const QRect &row) { return height < row.top(); });
    const int firstRow = static_cast<int>(first - m_rows.begin());
    const int lastRow = static_cast<int>(past - m_rows.begin()) - 1;
    const auto pages = [&](int row) { return pagesOfRow(m_shape.arrangement, row, pageCount()); };
    if (firstRow > lastRow) { // between two rows
        const int none = firstRow < static_cast<int>(m_rows.size()) ? pages(firstRow).first : pageCount();
        return {none, none - 1};
    }
    return {pages(firstRow).first, pages(lastRow).second};
}

double PageLayout::heightOf(int page, const QPointF &at) const
{
    if (page < 0 || page >= pageCount())
        return 0;
    const double down = turned(at, m_shape.rotation).y();
    if (m_shape.arrangement == PageArrangement::SinglePage)
        return (page + down) / pageCount();
    const QRect &device = m_pages[static_cast<size_t>(page)];
    return (device.y() + down * device.height()) / std::max(1, m_size.height());
}

double PageLayout::heightAt(int y) const
{
    const double part = std::clamp(double(y) / std::max(1, m_size.height()), 0.0, 1.0);
    return m_shape.arrangement == PageArrangement::SinglePage ? (m_shape.shownPage + part) / std::max(1, pageCount())
                                                              : part;
}

std::pair<int, double> PageLayout::placeAt(double height) const
{
    if (m_pages.empty())
        return {0, 0};
    if (m_shape.arrangement == PageArrangement::SinglePage) {
        const int page = std::clamp(static_cast<int>(height * pageCount()), 0, pageCount() - 1);
        return {page, std::clamp(height * pageCount() - page, 0.0, 1.0)};
    }
    const double y = height * m_size.height();
    const int page = pageAt(static_cast<int>(y));
    const QRect &device = m_pages[static_cast<size_t>(page)];
    return {page, (y - device.y()) / device.height()};
}

} // namespace meetlat
