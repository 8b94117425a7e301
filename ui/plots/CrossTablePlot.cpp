// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/PlotDrawing.h"

#include "ui/plots/Plot.h"

#include <QCoreApplication>

#include <algorithm>

namespace meetlat {

using namespace plotting;
using theme::Colour;

namespace {

constexpr qreal cellHeight = 28;
constexpr qreal widestCell = 88;
constexpr qreal axisHeight = 24;
constexpr qreal chipHeight = 20;

/// Which level met which: rows the lower score, columns the higher one, so half the square stays empty.
class CrossTablePlot : public Plot
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::CrossTablePlot)
public:
    explicit CrossTablePlot(CrossTable cross) : m_cross(std::move(cross)) {}

    qreal heightFor(qreal) const override
    {
        return 2 * axisHeight + theme::gap + cellHeight * static_cast<qreal>(m_cross.levels.size()) + theme::gap +
               (m_cross.leftOut > 0 ? 2 : 1) * axisHeight;
    }
    void paint(QPainter &painter, qreal width, const QRectF &visible) const override;

private:
    void paintCell(QPainter &painter, const QRectF &rect, std::size_t low, std::size_t high) const;
    QString countsByDistance() const;

    CrossTable m_cross;
};

void CrossTablePlot::paint(QPainter &painter, qreal width, const QRectF &) const
{
    const std::size_t count = m_cross.levels.size();
    if (count == 0)
        return;
    const qreal left = nameWidth;
    const qreal each = std::min(widestCell, (width - left) / static_cast<qreal>(count));
    text(painter, QRectF(left, 0, width - left, axisHeight), Qt::AlignLeft, tr("Higher of the two scores"),
         Colour::TextQuiet);
    const qreal top = 2 * axisHeight + theme::gap;
    for (std::size_t i = 0; i < count; ++i) {
        const LevelMark &level = m_cross.levels[i];
        const qreal wide = std::min(each - 8, std::max<qreal>(24, widthOf(level.text, true) + 12));
        const auto at = static_cast<qreal>(i);
        levelBlock(
            painter,
            QRectF(left + each * at + (each - wide) / 2, axisHeight + (axisHeight - chipHeight) / 2, wide, chipHeight),
            level, level.text);
        levelBlock(
            painter,
            QRectF(left - wide - theme::gap, top + cellHeight * at + (cellHeight - chipHeight) / 2, wide, chipHeight),
            level, level.text);
    }
    text(painter, QRectF(0, top, nameWidth - 48, cellHeight), Qt::AlignLeft, tr("Lower score"), Colour::TextQuiet);
    for (std::size_t low = 0; low < count; ++low) {
        for (std::size_t high = low; high < count; ++high)
            paintCell(painter,
                      QRectF(left + each * static_cast<qreal>(high), top + cellHeight * static_cast<qreal>(low), each,
                             cellHeight),
                      low, high);
    }
    const qreal below = top + cellHeight * static_cast<qreal>(count) + theme::gap;
    text(painter, QRectF(0, below, width, axisHeight), Qt::AlignLeft, countsByDistance());
    if (m_cross.leftOut > 0)
        text(painter, QRectF(0, below + axisHeight, width, axisHeight), Qt::AlignLeft,
             tr("%n plan(s) left out: not determinable or left open by a rater", nullptr, m_cross.leftOut),
             Colour::TextQuiet);
}

void CrossTablePlot::paintCell(QPainter &painter, const QRectF &rect, std::size_t low, std::size_t high) const
{
    const int count = m_cross.counts[low][high];
    const Colour ground = low == high                    ? Colour::AccentSoft
                          : high - low >= 2 && count > 0 ? Colour::WarningSoft
                                                         : Colour::SurfaceRaised;
    painter.setPen(QPen(theme::colour(Colour::Line), 1));
    painter.setBrush(theme::colour(ground));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    text(painter, rect, Qt::AlignHCenter, QString::number(count), count > 0 ? Colour::Text : Colour::TextQuiet,
         count > 0);
}

QString CrossTablePlot::countsByDistance() const
{
    int equal = 0, next = 0, further = 0;
    for (std::size_t low = 0; low < m_cross.levels.size(); ++low) {
        for (std::size_t high = low; high < m_cross.levels.size(); ++high)
            (low == high ? equal : high - low == 1 ? next : further) += m_cross.counts[low][high];
    }
    if (m_cross.levels.size() <= 2)
        return tr("Equal: %1 of %2").arg(equal).arg(m_cross.plans);
    return tr("Equal: %1 of %2; one level apart: %3; further apart: %4")
        .arg(equal)
        .arg(m_cross.plans)
        .arg(next)
        .arg(further);
}

} // namespace

PlotPtr plotOf(CrossTable cross)
{
    return std::make_shared<CrossTablePlot>(std::move(cross));
}

} // namespace meetlat
