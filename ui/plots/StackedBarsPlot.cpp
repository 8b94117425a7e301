// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/PlotDrawing.h"

#include "ui/plots/Plot.h"

#include <QCoreApplication>

#include <algorithm>

namespace meetlat {

using namespace plotting;
using theme::Colour;

namespace {

constexpr qreal barHeight = 24;
constexpr qreal barApart = 8;
constexpr qreal groupsApart = 12; ///< between indicators that have two bars
constexpr qreal groupWidth = 64;

/// A bar per indicator, cut into levels; what has no decision yet is an empty frame behind them.
class StackedBarsPlot : public Plot
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::StackedBarsPlot)
public:
    StackedBarsPlot(StackedBars bars, std::vector<LevelMark> key) : m_bars(std::move(bars)), m_key(std::move(key)) {}

    qreal heightFor(qreal) const override { return topOf(m_bars.bars.size()) + keyHeight + theme::gap; }
    void paint(QPainter &painter, qreal width, const QRectF &visible) const override;

private:
    bool startsGroup(std::size_t i) const { return i > 0 && m_bars.bars[i].name != m_bars.bars[i - 1].name; }
    bool hasGroups() const { return !m_bars.bars.empty() && !m_bars.bars.front().group.isEmpty(); }
    qreal topOf(std::size_t index) const;
    void paintBar(QPainter &painter, const StackedBars::Bar &bar, const QRectF &rect) const;
    int plansIn(const StackedBars::Bar &bar) const { return bar.counted + (m_bars.isShares ? 0 : bar.open); }

    StackedBars m_bars;
    std::vector<LevelMark> m_key;
};

qreal StackedBarsPlot::topOf(std::size_t index) const
{
    qreal top = theme::gap;
    for (std::size_t i = 0; i < index; ++i)
        top += barHeight + barApart + (hasGroups() && i > 0 && startsGroup(i) ? groupsApart : 0);
    return top + (hasGroups() && index < m_bars.bars.size() && startsGroup(index) ? groupsApart : 0);
}

void StackedBarsPlot::paint(QPainter &painter, qreal width, const QRectF &) const
{
    const qreal left = nameWidth + (hasGroups() ? groupWidth : 0);
    for (std::size_t i = 0; i < m_bars.bars.size(); ++i) {
        const StackedBars::Bar &bar = m_bars.bars[i];
        const qreal top = topOf(i);
        if (i == 0 || startsGroup(i))
            text(painter, QRectF(0, top, nameWidth - theme::gap, barHeight), Qt::AlignLeft, bar.name);
        if (hasGroups())
            text(painter, QRectF(nameWidth, top, left - nameWidth - theme::gap, barHeight), Qt::AlignLeft, bar.group,
                 Colour::TextQuiet);
        paintBar(painter, bar, QRectF(left, top, width - left - numberWidth, barHeight));
        const QString number = bar.open == 0 || m_bars.isShares ? tr("%n plan(s)", nullptr, bar.counted)
                                                                : tr("%1 of %2").arg(bar.counted).arg(plansIn(bar));
        text(painter, QRectF(width - numberWidth + theme::gap, top, numberWidth - theme::gap, barHeight), Qt::AlignLeft,
             number, Colour::TextQuiet);
    }
    levelKey(painter, QRectF(nameWidth, topOf(m_bars.bars.size()), width - nameWidth, keyHeight), m_key);
}

void StackedBarsPlot::paintBar(QPainter &painter, const StackedBars::Bar &bar, const QRectF &rect) const
{
    const int all = plansIn(bar);
    if (all == 0) {
        text(painter, rect, Qt::AlignLeft, tr("no plan with a decision"), Colour::TextQuiet);
        return;
    }
    qreal x = rect.left();
    for (const StackedBars::Part &part : bar.parts) {
        const qreal wide = rect.width() * part.count / all;
        if (part.count == 0)
            continue;
        // a question says its word, a ladder only how many
        const bool isWord = part.mark.kind == LevelMark::Kind::Level && part.mark.text.size() > 1;
        const QString number = QString::number(part.count);
        const QString words = isWord ? QStringLiteral("%1 %2").arg(part.mark.text, number) : number;
        const bool fits = widthOf(words, true) + 4 <= wide - 1;
        levelBlock(painter, QRectF(x, rect.top(), std::max(1.0, wide - 1), rect.height()), part.mark,
                   fits ? words : number);
        x += wide;
    }
    if (x < rect.right() - 1) {
        painter.setPen(QPen(theme::colour(Colour::FieldEdge), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        const QRectF open(x + 0.5, rect.top() + 0.5, rect.right() - x - 1, rect.height() - 1);
        painter.drawRect(open);
        const QString words = tr("%n without decision", nullptr, bar.open);
        text(painter, open.adjusted(4, 0, -4, 0), Qt::AlignHCenter,
             widthOf(words) < open.width() - 8 ? words : QString::number(bar.open), Colour::TextQuiet);
    }
}

} // namespace

PlotPtr plotOf(StackedBars bars, std::vector<LevelMark> key)
{
    return std::make_shared<StackedBarsPlot>(std::move(bars), std::move(key));
}

} // namespace meetlat
