// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/PlotDrawing.h"

#include "ui/plots/Plot.h"

#include <algorithm>

namespace meetlat {

using namespace plotting;
using theme::Colour;

namespace {

constexpr qreal heatHeadHeight = 32;

/// A row per plan, a block per decided level; the names of the indicators stay in view.
class HeatMapPlot : public Plot
{
public:
    HeatMapPlot(HeatMap map, std::vector<LevelMark> key) : m_map(std::move(map)), m_key(std::move(key))
    {
        qreal widest = 0;
        for (const HeatMap::Row &row : m_map.rows)
            widest = std::max(widest, widthOf(row.region));
        m_regionWidth = std::clamp(widest + 2 * theme::gap, nameWidth / 2, nameWidth); // the rest is for the indicators' names
    }

    qreal heightFor(qreal) const override
    {
        return keyHeight + heatHeadHeight + rowHeight * static_cast<qreal>(m_map.rows.size()) + theme::gap;
    }
    void paint(QPainter &painter, qreal width, const QRectF &visible) const override;

private:
    void paintHead(QPainter &painter, qreal width, qreal top) const;
    QRectF cellRect(std::size_t column, qreal top, qreal height, qreal width) const;

    HeatMap m_map;
    std::vector<LevelMark> m_key;
    qreal m_regionWidth = nameWidth;
};

QRectF HeatMapPlot::cellRect(std::size_t column, qreal top, qreal height, qreal width) const
{
    const qreal each = (width - m_regionWidth) / static_cast<qreal>(std::max<qsizetype>(1, m_map.indicators.size()));
    return {m_regionWidth + each * static_cast<qreal>(column) + 1, top, each - 2, height};
}

void HeatMapPlot::paint(QPainter &painter, qreal width, const QRectF &visible) const
{
    if (visible.top() < keyHeight)
        levelKey(painter, QRectF(0, 0, width, keyHeight), m_key);
    const qreal first = keyHeight + heatHeadHeight;
    const auto from = static_cast<std::size_t>(std::max(0.0, (visible.top() - first) / rowHeight));
    for (std::size_t i = from; i < m_map.rows.size(); ++i) {
        const qreal top = first + rowHeight * static_cast<qreal>(i);
        if (top > visible.bottom())
            break;
        const HeatMap::Row &row = m_map.rows[i];
        text(painter, QRectF(0, top, m_regionWidth - theme::gap, rowHeight), Qt::AlignLeft, row.region);
        for (std::size_t c = 0; c < row.cells.size(); ++c)
            levelBlock(painter, cellRect(c, top + 1, rowHeight - 2, width), row.cells[c], row.cells[c].text);
    }
    paintHead(painter, width, std::max(keyHeight, visible.top()));
}

void HeatMapPlot::paintHead(QPainter &painter, qreal width, qreal top) const
{
    if (top > keyHeight) { // over the rows that have scrolled under it
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(Colour::Surface));
        painter.drawRect(QRectF(0, top, width, heatHeadHeight));
    }
    for (qsizetype c = 0; c < m_map.indicators.size(); ++c)
        text(painter, cellRect(static_cast<std::size_t>(c), top, heatHeadHeight, width), Qt::AlignHCenter,
             m_map.indicators[c], Colour::TextQuiet);
}

} // namespace

PlotPtr plotOf(HeatMap map, std::vector<LevelMark> key)
{
    return std::make_shared<HeatMapPlot>(std::move(map), std::move(key));
}

} // namespace meetlat
