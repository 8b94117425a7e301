// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/PlotDrawing.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>

namespace meetlat::plotting {

using theme::Colour;
using theme::colour;

QFont font(bool isBold)
{
    QFont result = isBold ? theme::boldFont() : theme::bodyFont();
    result.setPixelSize(std::max(1, QFontInfo(result).pixelSize()));
    return result;
}

qreal widthOf(const QString &words, bool isBold)
{
    return QFontMetricsF(font(isBold)).horizontalAdvance(words);
}

void text(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &words, Colour ink, bool isBold)
{
    painter.setFont(font(isBold));
    painter.setPen(colour(ink));
    const QString shown = QFontMetricsF(painter.font()).elidedText(words, Qt::ElideRight, rect.width() + 1);
    painter.drawText(rect, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip), shown);
}

void hatch(QPainter &painter, const QRectF &rect)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::SurfaceRaised));
    painter.drawRect(rect);
    painter.setPen(QPen(colour(Colour::Line), 1));
    constexpr qreal apart = 5;
    for (qreal start = rect.left() - rect.height(); start < rect.right(); start += apart) {
        // from the lower edge to the upper one, cut at the sides
        const qreal left = std::max(start, rect.left());
        const qreal right = std::min(start + rect.height(), rect.right());
        if (left < right)
            painter.drawLine(QPointF(left, rect.bottom() - (left - start)),
                             QPointF(right, rect.bottom() - (right - start)));
    }
    painter.setPen(QPen(colour(Colour::FieldEdge), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

void levelBlock(QPainter &painter, const QRectF &rect, const LevelMark &mark, const QString &words)
{
    const qreal wide = widthOf(words, true);
    const bool fits = wide + 4 <= rect.width();
    QColor ink = colour(Colour::TextQuiet);
    switch (mark.kind) {
    case LevelMark::Kind::Level:
        painter.setPen(mark.ramp == 1 ? QPen(colour(Colour::FieldEdge), 1) : QPen(Qt::NoPen));
        painter.setBrush(theme::levelFill(mark.ramp));
        painter.drawRect(mark.ramp == 1 ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect);
        ink = theme::levelText(mark.ramp);
        break;
    case LevelMark::Kind::Hatched:
        hatch(painter, rect);
        if (fits) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour(Colour::SurfaceRaised));
            painter.drawRect(QRectF(rect.center().x() - wide / 2 - 2, rect.top() + 2, wide + 4, rect.height() - 4));
        }
        ink = colour(Colour::Text);
        break;
    case LevelMark::Kind::None:
        break;
    }
    if (!fits)
        return;
    painter.setFont(font(mark.kind != LevelMark::Kind::None));
    painter.setPen(ink);
    painter.drawText(rect, int(Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip), words);
}

void line(QPainter &painter, QPointF from, QPointF to, Colour ink, qreal width, Qt::PenStyle style)
{
    painter.setPen(QPen(colour(ink), width, style, Qt::FlatCap));
    painter.drawLine(from, to);
}

void levelKey(QPainter &painter, const QRectF &rect, const std::vector<LevelMark> &key)
{
    constexpr qreal height = 20;
    qreal x = rect.left();
    QString lowest, highest;
    const auto blockWidth = [](const LevelMark &mark) { return std::max<qreal>(24, widthOf(mark.text, true) + 12); };
    qreal kept = 0; // room for what follows: no block is pushed out by words
    for (const LevelMark &mark : key)
        kept += mark.kind == LevelMark::Kind::Hatched ? blockWidth(mark) + theme::margin : 0;
    const auto block = [&](const LevelMark &mark) {
        const qreal wide = blockWidth(mark);
        levelBlock(painter, QRectF(x, rect.center().y() - height / 2, wide, height), mark, mark.text);
        x += wide + theme::halfGap;
    };
    const auto words = [&](const QString &what) {
        const qreal wide = widthOf(what) + 2;
        if (wide > rect.right() - x - kept)
            return; // the table beside it has the words
        text(painter, QRectF(x, rect.top(), wide, rect.height()), Qt::AlignLeft, what, Colour::TextQuiet);
        x += wide + theme::margin;
    };
    for (const LevelMark &mark : key) {
        if (mark.kind != LevelMark::Kind::Level)
            continue;
        block(mark);
        if (lowest.isEmpty())
            lowest = mark.words;
        highest = mark.words;
    }
    x += theme::halfGap;
    if (!lowest.isEmpty())
        words(QStringLiteral("%1 → %2").arg(lowest, highest));
    for (const LevelMark &mark : key) {
        if (mark.kind != LevelMark::Kind::Hatched)
            continue;
        kept -= blockWidth(mark) + theme::margin;
        block(mark);
        x += theme::halfGap;
        words(mark.words);
    }
}

} // namespace meetlat::plotting
