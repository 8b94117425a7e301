// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/PlotFile.h"

#include "ui/plots/PlotDrawing.h"
#include "ui/shell/PaperColours.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace meetlat {

using theme::Colour;

namespace {

constexpr qreal paperEdge = 24;
constexpr qreal titleLineHeight = 22;
constexpr int dotsPerInch = 96;

} // namespace

QByteArray svgOf(const Plot &plot, const PlotText &words, qreal width)
{
    const theme::PaperColours onPaper;
    width = std::max(width, plot.narrowest());
    const qreal head = (words.caption.isEmpty() ? 1 : 2) * titleLineHeight + theme::gap;
    const qreal height = plot.heightFor(width);
    const QSizeF size(width + 2 * paperEdge, std::ceil(head + height + 2 * paperEdge));

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({}, size));
    generator.setTitle(words.title);
    generator.setDescription(words.caption);
    QPainter painter(&generator);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(Colour::SurfaceRaised));
    painter.drawRect(QRectF({}, size));
    painter.translate(paperEdge, paperEdge);
    plotting::text(painter, QRectF(0, 0, width, titleLineHeight), Qt::AlignLeft, words.title, Colour::Text, true);
    if (!words.caption.isEmpty())
        plotting::text(painter, QRectF(0, titleLineHeight, width, titleLineHeight), Qt::AlignLeft, words.caption,
                       Colour::TextQuiet);
    painter.translate(0, head);
    plot.paint(painter, width, QRectF(0, 0, width, height));
    painter.end();
    return bytes;
}

} // namespace meetlat
