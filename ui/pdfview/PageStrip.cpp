// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PageStrip.h"

#include "ui/shell/Theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace meetlat {

using theme::Colour;
using theme::colour;

namespace {

constexpr double smallestDistance = 4; // between two lines, pixels
constexpr int hitWidth = 7;
constexpr int hitThickness = 2;

Colour colourOf(MarkedPassage::Side side)
{
    switch (side) {
    case MarkedPassage::Side::Own:
        return Colour::PassageStrip;
    case MarkedPassage::Side::A:
        return Colour::AStrip;
    case MarkedPassage::Side::B:
        return Colour::BStrip;
    }
    return Colour::PassageStrip;
}

} // namespace

PageStrip::PageStrip(PdfView *view) : QWidget(view), m_view(view)
{
    setAccessibleName(tr("Pages and passages"));
    setMouseTracking(true);
    setCursor(Qt::ArrowCursor);
    view->setSideStrip(this, stripWidth);
    connect(view, &PdfView::viewMoved, this, qOverload<>(&QWidget::update));
}

void PageStrip::setMarks(const std::vector<MarkedPassage> &marks)
{
    m_marks.clear();
    m_hasLanes = false;
    for (const MarkedPassage &mark : marks) {
        if (mark.targets.empty())
            continue;
        const AnchorTarget &first = mark.targets.front();
        m_hasLanes = m_hasLanes || mark.side != MarkedPassage::Side::Own;
        m_marks.push_back({mark.id, mark.side, mark.description, first.page,
                           first.rects.empty() ? QPointF() : first.rects.front().center()});
    }
    update();
}

void PageStrip::setSelectedMark(const HighlightId &id)
{
    m_selected = id;
    update();
}

void PageStrip::setHits(std::vector<std::pair<int, QPointF>> hits)
{
    m_hits = std::move(hits);
    update();
}

double PageStrip::heightAt(const Mark &mark) const
{
    return m_view->heightOf(mark.page, mark.at) * height();
}

/// Of the page as it is shown: turned, another edge is the upper one.
double PageStrip::topOf(int page) const
{
    return m_view->heightOf(page, turned(QPointF(0.5, 0), 4 - m_view->rotation())) * height();
}

const PageStrip::Mark *PageStrip::markAt(double y) const
{
    const Mark *nearest = nullptr;
    double best = 4;
    for (const Mark &mark : m_marks) {
        if (const double away = std::abs(heightAt(mark) - y); away < best) {
            best = away;
            nearest = &mark;
        }
    }
    return nearest;
}

void PageStrip::paintPages(QPainter &painter) const
{
    const pdf::PdfDocument *document = m_view->document();
    const int pages = document && document->isOpen() ? document->facts().pageCount() : 0;
    // Every tenth line is darker; where they would run together only those are drawn, or every hundredth.
    int step = 1;
    while (pages > 0 && height() / double(pages) * step < smallestDistance)
        step *= 10;
    for (int page = step - 1; page < pages; page += step) {
        const bool isTenth = (page + 1) % (step * 10) == 0;
        const int y = static_cast<int>(topOf(page));
        painter.fillRect(QRect(4, y, width() - 8, 1), colour(isTenth ? Colour::FieldEdge : Colour::Line));
    }
}

void PageStrip::paintMark(QPainter &painter, const Mark &mark) const
{
    const bool isSelected = mark.id == m_selected && !mark.id.isEmpty();
    const double thickness = isSelected ? 6 : 4;
    const double y = std::round(heightAt(mark) - thickness / 2);
    const QColor ink = colour(isSelected && !m_hasLanes ? Colour::Accent : colourOf(mark.side));
    if (!m_hasLanes) {
        const double inset = isSelected ? 2 : 5;
        painter.fillRect(QRectF(inset, y, width() - 2 * inset, thickness), ink);
    } else if (mark.side == MarkedPassage::Side::B) {
        painter.fillRect(QRectF(width() / 2.0 + 1, y, 4, thickness), ink); // broken, as B's lines are
        painter.fillRect(QRectF(width() / 2.0 + 6, y, 4, thickness), ink);
    } else {
        painter.fillRect(QRectF(2, y, width() / 2.0 - 3, thickness), ink);
    }
}

/// Short ticks at the right edge, apart from the passages; those that fall on one line of pixels are one.
void PageStrip::paintHits(QPainter &painter) const
{
    std::vector<int> heights;
    heights.reserve(m_hits.size());
    for (const auto &[page, at] : m_hits)
        heights.push_back(static_cast<int>(m_view->heightOf(page, at) * height()));
    std::ranges::sort(heights); // in a turned page they do not come from the top down
    int last = -hitThickness;
    for (const int y : heights) {
        if (y < last + hitThickness)
            continue;
        painter.fillRect(QRect(width() - 1 - hitWidth, y - 1, hitWidth, hitThickness), colour(Colour::ALine));
        last = y;
    }
}

int PageStrip::pageAt(double y) const
{
    const pdf::PdfDocument *document = m_view->document();
    const int pages = document && document->isOpen() ? document->facts().pageCount() : 0;
    int first = 0;
    int end = pages;
    while (end - first > 1) {
        const int middle = (first + end) / 2;
        (topOf(middle) <= y ? first : end) = middle;
    }
    return pages == 0 ? -1 : first;
}

QString PageStrip::describePlace(double y) const
{
    if (const Mark *mark = markAt(y); mark && !mark->description.isEmpty())
        return mark->description;
    const int page = pageAt(y);
    const auto hits =
        std::count_if(m_hits.begin(), m_hits.end(), [page](const auto &hit) { return hit.first == page; });
    return hits == 0 ? QString() : tr("Page %1: %n hit(s)", nullptr, static_cast<int>(hits)).arg(page + 1);
}

void PageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::SurfaceRaised));
    painter.fillRect(QRect(0, 0, 1, height()), colour(Colour::Line));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colour(Colour::Line));
    paintPages(painter);
    paintHits(painter);
    for (const Mark &mark : m_marks) {
        if (mark.id != m_selected)
            paintMark(painter, mark);
    }
    for (const Mark &mark : m_marks) {
        if (mark.id == m_selected)
            paintMark(painter, mark);
    }
    if (m_view->document() && m_view->document()->isOpen()) {
        const auto [top, bottom] = m_view->heightInView();
        const double y = top * height();
        const double shown = std::max(8.0, (bottom - top) * height());
        painter.setPen(QPen(colour(Colour::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(1, std::min(y, height() - shown), width() - 2, shown).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void PageStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const Mark *mark = markAt(event->position().y()))
        Q_EMIT markClicked(HighlightId(mark->id)); // a copy: the answer may replace the marks
    else
        m_view->scrollToHeight(event->position().y() / height());
}

void PageStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        m_view->scrollToHeight(event->position().y() / height());
    else
        setCursor(markAt(event->position().y()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool PageStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    if (const QString description = describePlace(help->pos().y()); !description.isEmpty())
        QToolTip::showText(help->globalPos(), theme::plainToolTip(description), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace meetlat
