// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/PlotDrawing.h"

#include "ui/plots/Plot.h"

#include <QCoreApplication>

#include <algorithm>

namespace meetlat {

using namespace plotting;
using theme::Colour;

namespace {

constexpr qreal stripHeight = 20;
constexpr qreal narrowestMark = 3;

/// A strip per plan from its first page to its last; A's passages in the upper lane, B's in the lower one.
class EvidenceStripsPlot : public Plot
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::EvidenceStripsPlot)
public:
    explicit EvidenceStripsPlot(EvidenceStrips strips) : m_strips(std::move(strips)) {}

    qreal heightFor(qreal) const override
    {
        return keyHeight + rowHeight * static_cast<qreal>(m_strips.strips.size()) + theme::gap;
    }
    void paint(QPainter &painter, qreal width, const QRectF &visible) const override;

private:
    void paintKey(QPainter &painter, qreal width) const;
    void paintStrip(QPainter &painter, const EvidenceStrips::Strip &strip, const QRectF &rect) const;
    static void paintMark(QPainter &painter, const EvidenceStrips::Mark &mark, const QRectF &page);

    EvidenceStrips m_strips;
};

void EvidenceStripsPlot::paint(QPainter &painter, qreal width, const QRectF &visible) const
{
    if (visible.top() < keyHeight)
        paintKey(painter, width);
    const auto from = static_cast<std::size_t>(std::max(0.0, (visible.top() - keyHeight) / rowHeight));
    for (std::size_t i = from; i < m_strips.strips.size(); ++i) {
        const qreal top = keyHeight + rowHeight * static_cast<qreal>(i);
        if (top > visible.bottom())
            break;
        const EvidenceStrips::Strip &strip = m_strips.strips[i];
        text(painter, QRectF(0, top, nameWidth - theme::gap, rowHeight), Qt::AlignLeft, strip.region);
        if (strip.pages == 0) {
            text(painter, QRectF(nameWidth, top, width - nameWidth, rowHeight), Qt::AlignLeft, tr("no document here"),
                 Colour::TextQuiet);
            continue;
        }
        const QRectF room(nameWidth, top + (rowHeight - stripHeight) / 2, width - nameWidth - numberWidth, stripHeight);
        paintStrip(painter, strip, room);
        text(painter, QRectF(width - numberWidth + theme::gap, top, numberWidth - theme::gap, rowHeight), Qt::AlignLeft,
             tr("%n page(s)", nullptr, strip.pages), Colour::TextQuiet);
    }
}

void EvidenceStripsPlot::paintKey(QPainter &painter, qreal width) const
{
    qreal x = nameWidth;
    const auto entry = [&](bool isByA, bool isByB, const QString &words) {
        const QRectF page(x, (keyHeight - stripHeight) / 2, 8, stripHeight);
        paintMark(painter, {0, isByA, isByB, EvidenceKind::Unmarked, 1}, page);
        const qreal wide = widthOf(words) + theme::gap;
        text(painter, QRectF(x + 14, 0, std::min(wide, width - x - 14), keyHeight), Qt::AlignLeft, words,
             Colour::TextQuiet);
        x += 14 + wide + theme::margin;
    };
    entry(true, false, tr("A, above"));
    entry(false, true, tr("B, below"));
    entry(false, false, tr("a third rater, or not opened yet"));
}

void EvidenceStripsPlot::paintStrip(QPainter &painter, const EvidenceStrips::Strip &strip, const QRectF &rect) const
{
    painter.setPen(QPen(theme::colour(Colour::Line), 1));
    painter.setBrush(theme::colour(Colour::SurfaceRaised));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    line(painter, {rect.left(), rect.center().y()}, {rect.right(), rect.center().y()}, Colour::Line);
    if (strip.pages <= 0)
        return;
    const qreal each = rect.width() / strip.pages;
    for (const EvidenceStrips::Mark &mark : strip.marks) {
        const qreal wide = std::min(std::max(narrowestMark, each - 1), 12.0);
        const qreal centre = rect.left() + each * (mark.page + 0.5);
        const qreal left = std::clamp(centre - wide / 2, rect.left(), std::max(rect.left(), rect.right() - wide));
        paintMark(painter, mark, QRectF(left, rect.top(), wide, rect.height()));
    }
}

void EvidenceStripsPlot::paintMark(QPainter &painter, const EvidenceStrips::Mark &mark, const QRectF &page)
{
    const qreal half = page.height() / 2;
    painter.setPen(Qt::NoPen);
    if (mark.isByA) {
        painter.setBrush(theme::colour(Colour::AStrip));
        painter.drawRect(QRectF(page.left(), page.top() + 1, page.width(), half - 2));
    } else if (mark.isByB) { // two bars: dashed, as B's line in the document
        painter.setBrush(theme::colour(Colour::BStrip));
        const qreal part = (half - 4) / 2;
        painter.drawRect(QRectF(page.left(), page.top() + half + 1, page.width(), part));
        painter.drawRect(QRectF(page.left(), page.top() + half + 3 + part, page.width(), part));
    } else {
        painter.setBrush(theme::colour(Colour::TextQuiet));
        painter.drawRect(QRectF(page.left(), page.top() + half / 2 + 1, page.width(), half - 2));
    }
}

} // namespace

PlotPtr plotOf(EvidenceStrips strips)
{
    return std::make_shared<EvidenceStripsPlot>(std::move(strips));
}

} // namespace meetlat
