// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/PlotView.h"

#include "ui/shell/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace meetlat {

namespace {

constexpr qreal widest = 1100; ///< wider bars are no easier to read

} // namespace

PlotView::PlotView(QWidget *parent) : QAbstractScrollArea(parent), m_edge(theme::margin)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    theme::setLook(viewport(), theme::Look::Surface);
}

void PlotView::setPlot(PlotPtr plot, const QString &name)
{
    m_plot = std::move(plot);
    setAccessibleName(name);
    setAccessibleDescription(m_plot ? tr("A picture; its numbers stand in the table beside it.") : QString());
    fitScrollBars();
    updateGeometry();
    viewport()->update();
}

void PlotView::setEdge(int edge)
{
    m_edge = edge;
    fitScrollBars();
    viewport()->update();
}

QSize PlotView::sizeHint() const
{
    return {480, m_plot ? static_cast<int>(std::min(600.0, m_plot->heightFor(480) + 2 * theme::gap)) : 120};
}

qreal PlotView::plotWidth() const
{
    const qreal room = viewport()->width() - 2 * m_edge;
    return m_plot ? std::clamp(room, m_plot->narrowest(), widest) : room;
}

void PlotView::fitScrollBars()
{
    const int height = m_plot ? static_cast<int>(std::ceil(m_plot->heightFor(plotWidth()))) + theme::gap : 0;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(theme::rowHeight);
    const int width = static_cast<int>(plotWidth()) + 2 * m_edge;
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void PlotView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const int top = verticalScrollBar()->value();
    if (m_plot) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(m_edge - horizontalScrollBar()->value(), -top);
        m_plot->paint(painter, plotWidth(), QRectF(0, top, plotWidth(), viewport()->height()));
        painter.resetTransform();
    }
    if (hasFocus())
        theme::paintFocusRing(painter, viewport()->rect());
}

void PlotView::resizeEvent(QResizeEvent *)
{
    fitScrollBars();
}

void PlotView::scrollContentsBy(int, int)
{
    viewport()->update(); // the head of a heat map stays where it is
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar->setValue(0);
        break;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        break;
    case Qt::Key_PageDown:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        break;
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace meetlat
