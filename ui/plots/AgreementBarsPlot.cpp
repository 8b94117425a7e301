// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/PlotDrawing.h"

#include "ui/plots/Plot.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace meetlat {

using namespace plotting;
using theme::Colour;

namespace {

constexpr qreal alphaLineHeight = 28;
constexpr qreal axisHeadHeight = 24;
constexpr qreal thick = 8;
constexpr qreal point = 9;
constexpr qreal endHeight = 12;
constexpr qreal numbers = 176;        ///< the column at the right
constexpr double tentative = 2.0 / 3; ///< Krippendorff's two lines
constexpr double reliable = 0.8;

/// Alpha as a bar from 0 with its interval, and Krippendorff's two lines.
class AgreementBarsPlot : public Plot
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::AgreementBarsPlot)
public:
    explicit AgreementBarsPlot(AgreementBars bars) : m_bars(std::move(bars)) {}

    qreal heightFor(qreal) const override
    {
        return axisHeadHeight + alphaLineHeight * static_cast<qreal>(m_bars.bars.size()) + axisHeadHeight +
               theme::halfGap;
    }
    void paint(QPainter &painter, qreal width, const QRectF &visible) const override;

private:
    double lowest() const;
    void paintAxis(QPainter &painter, qreal width) const;
    void paintBar(QPainter &painter, const AgreementBars::Bar &bar, qreal middle, qreal width) const;
    qreal xOf(double value, qreal width) const;

    AgreementBars m_bars;
};

/// 0, or a round number below it when something lies there.
double AgreementBarsPlot::lowest() const
{
    double low = 0;
    for (const AgreementBars::Bar &bar : m_bars.bars)
        low = std::min({low, bar.value.value_or(0), bar.low.value_or(0)});
    return std::max(-1.0, std::floor(low * 5) / 5);
}

qreal AgreementBarsPlot::xOf(double value, qreal width) const
{
    const qreal room = width - nameWidth - numbers;
    return nameWidth + room * (std::max(value, -1.0) - lowest()) / (1 - lowest());
}

void AgreementBarsPlot::paint(QPainter &painter, qreal width, const QRectF &) const
{
    paintAxis(painter, width);
    for (std::size_t i = 0; i < m_bars.bars.size(); ++i) {
        const AgreementBars::Bar &bar = m_bars.bars[i];
        const qreal top = axisHeadHeight + alphaLineHeight * static_cast<qreal>(i);
        text(painter, QRectF(0, top, nameWidth - theme::gap, alphaLineHeight), Qt::AlignLeft, bar.name);
        paintBar(painter, bar, top + alphaLineHeight / 2, width);
    }
}

void AgreementBarsPlot::paintAxis(QPainter &painter, qreal width) const
{
    const qreal bottom = axisHeadHeight + alphaLineHeight * static_cast<qreal>(m_bars.bars.size());
    for (int fifth = static_cast<int>(std::lround(lowest() * 5)); fifth <= 5; ++fifth) {
        const qreal x = xOf(fifth / 5.0, width);
        line(painter, {x, axisHeadHeight}, {x, bottom}, Colour::Line);
        text(painter, QRectF(x - 24, bottom, 48, axisHeadHeight), Qt::AlignHCenter, QLocale().toString(fifth / 5.0),
             Colour::TextQuiet);
    }
    for (const double mark : {tentative, reliable})
        line(painter, {xOf(mark, width), axisHeadHeight}, {xOf(mark, width), bottom}, Colour::TextQuiet, 1.5,
             Qt::DashLine);
    const qreal left = xOf(tentative, width) - 150;
    text(painter, QRectF(left, 0, 146, axisHeadHeight), Qt::AlignRight, tr("careful conclusions"), Colour::TextQuiet);
    text(painter, QRectF(xOf(reliable, width) + 4, 0, width - xOf(reliable, width) - 4, axisHeadHeight), Qt::AlignLeft,
         tr("reliable"), Colour::TextQuiet);
}

void AgreementBarsPlot::paintBar(QPainter &painter, const AgreementBars::Bar &bar, qreal middle, qreal width) const
{
    const QRectF words(width - numbers + theme::margin, middle - alphaLineHeight / 2, numbers - theme::margin,
                       alphaLineHeight);
    if (!bar.value) {
        // beside the lines of the axis the reason would be hard to read
        const QRectF room(nameWidth + 4, middle - 10, width - nameWidth - 4, 20);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(Colour::Surface));
        painter.drawRect(QRectF(room.topLeft(), QSizeF(std::min(room.width(), widthOf(bar.valueWords) + 4), 20)));
        text(painter, room, Qt::AlignLeft, bar.valueWords, Colour::TextQuiet);
        return;
    }
    const qreal zero = xOf(0, width);
    const qreal at = xOf(*bar.value, width);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::levelFill(3));
    painter.drawRect(QRectF(std::min(zero, at), middle - thick / 2, std::abs(at - zero), thick));
    if (bar.low && bar.high) {
        const qreal low = xOf(*bar.low, width);
        const qreal high = xOf(*bar.high, width);
        line(painter, {low, middle}, {high, middle}, Colour::Text, 1.5);
        for (const qreal end : {low, high})
            line(painter, {end, middle - endHeight / 2}, {end, middle + endHeight / 2}, Colour::Text, 1.5);
    }
    painter.setPen(QPen(theme::colour(Colour::Text), 1.5));
    painter.setBrush(theme::colour(bar.isIndicative ? Colour::SurfaceRaised : Colour::Text));
    painter.drawEllipse(QPointF(at, middle), point / 2, point / 2);
    const qreal number = widthOf(bar.valueWords, true) + theme::gap;
    text(painter, QRectF(words.left(), words.top(), number, words.height()), Qt::AlignLeft, bar.valueWords,
         bar.isIndicative ? Colour::TextQuiet : Colour::Text, true);
    text(painter, words.adjusted(number, 0, 0, 0), Qt::AlignLeft, bar.intervalWords, Colour::TextQuiet);
}

} // namespace

PlotPtr plotOf(AgreementBars bars)
{
    return std::make_shared<AgreementBarsPlot>(std::move(bars));
}

} // namespace meetlat
