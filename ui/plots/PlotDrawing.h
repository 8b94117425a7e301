// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"
#include "ui/viewmodels/PlotData.h"

#include <QPainter>

/// What the plots have in common. Sizes in pixels, so that a picture in a file has the size of the one on the screen;
/// no clipping, which SVG files of older Qt versions do not keep.
namespace meetlat::plotting {

inline constexpr qreal nameWidth = 144;  ///< the column with names at the left
inline constexpr qreal numberWidth = 96; ///< the column with numbers at the right
inline constexpr qreal rowHeight = 26;
inline constexpr qreal keyHeight = 36;

QFont font(bool isBold = false);
qreal widthOf(const QString &text, bool isBold = false);

/// One line of text, cut where it does not fit.
void text(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &words,
          theme::Colour colour = theme::Colour::Text, bool isBold = false);
/// A block in the colour of the level, hatched for 0 and not determinable, its words in the middle where they fit.
void levelBlock(QPainter &painter, const QRectF &rect, const LevelMark &mark, const QString &words);
void hatch(QPainter &painter, const QRectF &rect);
void line(QPainter &painter, QPointF from, QPointF to, theme::Colour colour, qreal width = 1,
          Qt::PenStyle style = Qt::SolidLine);

/// The key of the levels on one line: blocks, and what the lowest and the highest mean.
void levelKey(QPainter &painter, const QRectF &rect, const std::vector<LevelMark> &key);

} // namespace meetlat::plotting
