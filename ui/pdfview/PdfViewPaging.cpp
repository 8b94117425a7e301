// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PdfViewPrivate.h"

#include <QApplication>
#include <QGestureEvent>
#include <QMouseEvent>
#include <QPinchGesture>
#include <QPointingDevice>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace meetlat {

namespace {

constexpr int lineStep = 48; // logical pixels per arrow key
constexpr int overlap = 48;  // of two screens when paging
constexpr int notch = 120;   // of a wheel, eighths of a degree

bool isAtEdge(const QScrollBar &bar, int direction)
{
    return direction > 0 ? bar.value() == bar.maximum() : bar.value() == bar.minimum();
}

} // namespace

// --- keys -----------------------------------------------------------------------------------------------------------

bool PdfView::Private::turnAtEdge(int direction)
{
    if (arrangement != PageArrangement::SinglePage || !isAtEdge(*q->verticalScrollBar(), direction))
        return false;
    const int before = shownPage;
    q->turnPage(direction);
    if (direction < 0 && shownPage != before) // backwards one comes in at the foot of the page
        q->verticalScrollBar()->setValue(q->verticalScrollBar()->maximum());
    return true;
}

void PdfView::Private::scrollByScreen(int direction)
{
    QScrollBar *bar = q->verticalScrollBar();
    if (layout.pageCount() > 0 && fit == Fit::Page) {
        // Whole pages are in view: on to the next ones, never to halves of two.
        const int page = pageInMind();
        const QRect row = layout.rowRect(page);
        const double view = q->viewport()->height() * layout.devicePixelRatio();
        const bool isAlone = arrangement == PageArrangement::SinglePage;
        const int rows = isAlone ? 1 : std::max(1, static_cast<int>(view / (row.height() + PageLayout::gap)));
        const int before = bar->value();
        for (int i = 0; i < rows; ++i)
            q->turnPage(direction);
        if (bar->value() == before && !isAlone)
            bar->setValue(direction > 0 ? bar->maximum() : bar->minimum());
        return;
    }
    const int screen = std::max(lineStep, q->viewport()->height() - overlap);
    if (!turnAtEdge(direction))
        bar->setValue(bar->value() + direction * screen);
}

void PdfView::Private::goToEnd()
{
    q->goToPage(layout.pageCount() - 1);
    q->verticalScrollBar()->setValue(q->verticalScrollBar()->maximum());
}

bool PdfView::Private::scrollByArrow(int key)
{
    const bool isVertical = key == Qt::Key_Up || key == Qt::Key_Down;
    const int direction = key == Qt::Key_Up || key == Qt::Key_Left ? -1 : 1;
    QScrollBar *bar = isVertical ? q->verticalScrollBar() : q->horizontalScrollBar();
    if (isVertical && turnAtEdge(direction))
        return true;
    // Sideways on pages without text only: elsewhere the caret moves.
    const pdf::PageTextPtr of = text(pageInMind());
    if (!isVertical && bar->maximum() == 0 && of && of->isEmpty() && arrangement == PageArrangement::SinglePage)
        q->turnPage(direction);
    else
        bar->setValue(bar->value() + direction * lineStep);
    return true;
}

bool PdfView::Private::scrollByKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        return scrollByArrow(key);
    case Qt::Key_PageUp:
        scrollByScreen(-1);
        return true;
    case Qt::Key_PageDown:
        scrollByScreen(1);
        return true;
    case Qt::Key_Space:
        scrollByScreen(modifiers.testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    case Qt::Key_Home:
        Q_EMIT q->leaving();
        q->goToPage(0);
        return true;
    case Qt::Key_End:
        Q_EMIT q->leaving();
        goToEnd();
        return true;
    default:
        return false;
    }
}

// --- wheel, fingers, hand -------------------------------------------------------------------------------------------

void PdfView::Private::zoomSmoothly(double factor, const QPointF &inView)
{
    q->setFit(Fit::None);
    const bool isFirst = !zoomPause.isActive();
    if (isFirst)
        zoomPause.start();
    zoomAround(zoom * factor, inView);
    if (isFirst)
        askForPages();
}

bool PdfView::Private::scrollByWheel(QWheelEvent *event)
{
    // On X11 the pixels are made up by the driver; the angle is what counts there.
    const bool isPrecise = !event->pixelDelta().isNull() && QGuiApplication::platformName() != QLatin1String("xcb");
    const QPoint by = isPrecise ? event->pixelDelta() : event->angleDelta();
    if (arrangement == PageArrangement::SinglePage && std::abs(by.y()) > std::abs(by.x())) {
        const int direction = by.y() < 0 ? 1 : -1;
        if (isAtEdge(*q->verticalScrollBar(), direction)) {
            // A whole notch, also of a wheel that tells every tenth of it: the page must not slip away.
            wheelAtEdge = (wheelAtEdge < 0) == (by.y() < 0) ? wheelAtEdge + by.y() : by.y();
            if (std::abs(wheelAtEdge) >= notch && turnAtEdge(direction))
                wheelAtEdge = 0;
            return true;
        }
        wheelAtEdge = 0;
    }
    if (isPrecise)
        scrollTo(QPointF(q->horizontalScrollBar()->value() - by.x(), q->verticalScrollBar()->value() - by.y()));
    return isPrecise;
}

bool PdfView::Private::pinch(QGestureEvent *event)
{
    auto *gesture = static_cast<QPinchGesture *>(event->gesture(Qt::PinchGesture));
    if (!gesture)
        return false;
    event->accept(gesture);
    if (gesture->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged) && gesture->scaleFactor() > 0)
        zoomSmoothly(gesture->scaleFactor(), q->viewport()->mapFromGlobal(gesture->centerPoint()));
    return true;
}

bool PdfView::Private::handleTouch(QMouseEvent *event)
{
    const QPointingDevice *device = event->pointingDevice();
    if (!device || device->type() != QInputDevice::DeviceType::TouchScreen)
        return false;
    if (event->type() == QEvent::MouseButtonPress) {
        touchedAt = event->position();
    } else if (event->type() == QEvent::MouseButtonRelease &&
               (event->position() - touchedAt).manhattanLength() < QApplication::startDragDistance()) {
        press(event);
        release(event);
    }
    return true;
}

void PdfView::Private::pan(const QPointF &inView)
{
    const QPointF by = inView - *panFrom;
    panFrom = inView;
    scrollTo(QPointF(q->horizontalScrollBar()->value(), q->verticalScrollBar()->value()) - by);
}

} // namespace meetlat
