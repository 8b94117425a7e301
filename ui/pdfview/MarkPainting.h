// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdfview/PdfView.h"

#include <QPainter>

#include <vector>

namespace meetlat {

/// The marks of one page, laid out on the screen: the words, the badge beside them, the bars of two raters. A page that
/// is shown turned is laid out as if it were not, and painted with a turned painter.
class PageMarks
{
public:
    struct Shape
    {
        const MarkedPassage *mark = nullptr;
        std::vector<QRectF> rects; ///< one per line, or the area; logical pixels of the viewport
        QRectF badge;  ///< box of the kind's letter; empty where the passage only goes on from a page before
        QRectF letter; ///< the rater's letter beside the badge
        QRectF stance; ///< box of the T
        QRectF bar;
        bool isSelected = false;
        bool isHovered = false;

        QRectF hull() const;
    };

    /// `textArea`: the column of text on the page, on the screen; the badges stand beside it.
    PageMarks(const QRectF &page, const QRectF &textArea, double devicePixelRatio);
    void add(const MarkedPassage &mark, std::vector<QRectF> rects, bool hasBadge, bool isSelected,
             bool isHovered = false);

    /// Lets the page show through: quick, for while the pages move. On white it looks as the multiplied tints do.
    void paintTints(QPainter &painter) const;
    /// Letters stay as black as they are, but it costs: done once on a copy of the page image, not per frame.
    void multiplyTints(QPainter &painter) const;
    void paintAllButTints(QPainter &painter) const;
    /// The mark under the pointer: badges first, then the smallest passage.
    const MarkedPassage *markAt(const QPointF &point) const;
    const std::vector<Shape> &shapes() const { return m_shapes; }

private:
    void placeBadge(Shape &shape);
    QRectF freePlace(QRectF badge, bool isRight) const;

    QRectF m_page;
    QRectF m_textArea;
    double m_devicePixelRatio;
    std::vector<Shape> m_shapes;
};

/// A letter in a box of 18 × 18: outlined, or filled in the accent.
void paintBadgeOnPaper(QPainter &painter, const QRectF &rect, const QString &letter, bool isFilled);

/// Text and lines on paper: the paper stays light in the dark theme too.
QColor inkOnPaper();

} // namespace meetlat
