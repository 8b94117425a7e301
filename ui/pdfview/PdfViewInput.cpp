// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PdfViewHandles.h"
#include "ui/pdfview/PdfViewLinks.h"

#include "ui/shell/Theme.h"

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace meetlat {

namespace {

constexpr double smallestArea = 0.004; // of the page; less is a slip of the hand

} // namespace

void PdfView::Private::press(QMouseEvent *event)
{
    const QPointF at = event->position();
    const bool isNear = (at - pressedAt).manhattanLength() < QApplication::startDragDistance();
    const bool isSoon = sinceClick.isValid() && sinceClick.elapsed() < QApplication::doubleClickInterval();
    clicks = isNear && isSoon ? clicks % 4 + 1 : 1;
    sinceClick.start();
    pressedAt = pointer = at;
    wasDragged = false;
    hasKeyboardFocus = false;
    links->leave();
    if (handles->grab(at))
        return;

    const std::optional<Spot> spot = spotAt(at);
    if (!spot)
        return;
    if (std::exchange(chosenPage, spot->page) != spot->page)
        viewChanged();
    const bool wantsArea = areaMode || event->modifiers().testFlags(Qt::ControlModifier | Qt::AltModifier);
    if (wantsArea) {
        isDrawingArea = true;
        isAreaPending = false;
        pressedArea = {spot->page,
                       QRectF(std::clamp(spot->at.x(), 0.0, 1.0), std::clamp(spot->at.y(), 0.0, 1.0), 0, 0)};
        return;
    }
    if (failed.count(spot->page) > 0 && pageOnScreen(spot->page).contains(at)) {
        tryAgain(spot->page);
        return;
    }
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const std::optional<pdf::TextPosition> position = positionAt(at, extends ? caret : std::nullopt);
    if (!position) {
        clearSelection();
        return;
    }
    isSelecting = true;
    startSelecting(*position, static_cast<Unit>(clicks - 1), extends);
}

void PdfView::Private::drag(const QPointF &inView)
{
    pointer = inView;
    const bool isDraggingHandle = handles->isByPointer();
    if (!isSelecting && !isDrawingArea && !isDraggingHandle)
        return;
    if ((inView - pressedAt).manhattanLength() >= QApplication::startDragDistance())
        wasDragged = true;
    if (isDraggingHandle && wasDragged) {
        handles->drag(inView);
    } else if (isDrawingArea && wasDragged) {
        drawAreaTo(inView);
    } else if (isSelecting && wasDragged) {
        if (const auto position = positionAt(inView, caret))
            extendSelection(*position);
    }
    const bool isOutside =
        inView.y() < 0 || inView.y() > q->viewport()->height() || inView.x() < 0 || inView.x() > q->viewport()->width();
    if (!isOutside)
        edgeScroll.stop();
    else if (!edgeScroll.isActive())
        edgeScroll.start();
}

void PdfView::Private::scrollWhileDragging()
{
    const auto beyond = [](double value, int size) { return value < 0 ? value : std::max(0.0, value - size); };
    // The farther outside, the faster.
    const QPointF by(beyond(pointer.x(), q->viewport()->width()), beyond(pointer.y(), q->viewport()->height()));
    scrollTo(QPointF(q->horizontalScrollBar()->value(), q->verticalScrollBar()->value()) + by * 0.4);
    drag(pointer);
}

void PdfView::Private::release(QMouseEvent *event)
{
    edgeScroll.stop();
    if (handles->isByPointer()) {
        handles->finish();
        return;
    }
    const bool wasSelecting = std::exchange(isSelecting, false);
    if (std::exchange(isDrawingArea, false)) {
        if (wasDragged && area && area->rect.width() > smallestArea && area->rect.height() > smallestArea) {
            q->setAreaMode(false);
            Q_EMIT q->areaDrawn();
        } else if (area && wasDragged) {
            setArea({});
        }
        return;
    }
    const bool isPlainClick = !wasDragged && clicks == 1 && !event->modifiers().testFlag(Qt::ShiftModifier);
    if (!isPlainClick)
        return;
    // A mark on a link is selected; with Ctrl, and beside marks, the link is followed.
    const MarkedPassage *mark = markAt(event->position());
    const pdf::PageLink *link = links->at(event->position());
    if (link && (!mark || event->modifiers().testFlag(Qt::ControlModifier)))
        links->follow(pdf::PageLink(*link));
    else if (mark)
        Q_EMIT q->markClicked(HighlightId(mark->id)); // a copy: the answer may replace the marks
    else if (wasSelecting)
        q->viewport()->update();
}

void PdfView::Private::showCursorFor(const QPointF &inView, Qt::KeyboardModifiers modifiers)
{
    Qt::CursorShape shape = Qt::ArrowCursor;
    const MarkedPassage *mark = isSelecting ? nullptr : markAt(inView);
    const HighlightId hovered = mark ? mark->id : HighlightId();
    if (std::exchange(hoveredMark, hovered) != hovered)
        q->viewport()->update();
    const bool isOnHandle = handles->isAt(inView);
    if (panFrom)
        shape = Qt::ClosedHandCursor;
    else if (areaMode || isDrawingArea || modifiers.testFlags(Qt::ControlModifier | Qt::AltModifier))
        shape = Qt::CrossCursor;
    else if (isOnHandle)
        shape = Qt::SizeAllCursor;
    else if (!isSelecting && links->at(inView))
        shape = Qt::PointingHandCursor;
    else if (isSelecting || isOnText(inView))
        shape = Qt::IBeamCursor;
    else if (mark)
        shape = Qt::PointingHandCursor;
    if (q->viewport()->cursor().shape() != shape)
        q->viewport()->setCursor(shape);
}

bool PdfView::Private::showToolTip(QHelpEvent *event)
{
    QStringList lines;
    if (const pdf::PageLink *link = links->at(event->pos()))
        lines << links->describe(*link);
    if (const MarkedPassage *mark = markAt(event->pos()); mark && !mark->description.isEmpty())
        lines << mark->description;
    if (lines.isEmpty()) {
        QToolTip::hideText();
        return false;
    }
    QToolTip::showText(event->globalPos(), theme::plainToolTip(lines.join(QLatin1Char('\n'))), q->viewport());
    return true;
}

bool PdfView::Private::zoomByKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        q->zoomIn();
        return true;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        q->zoomOut();
        return true;
    case Qt::Key_0:
        q->setZoom(1);
        return true;
    default:
        return false;
    }
}

// --- the events -----------------------------------------------------------------------------------------------------

void PdfView::mousePressEvent(QMouseEvent *event)
{
    if (d->handleTouch(event))
        return;
    if (event->button() == Qt::LeftButton) {
        d->press(event);
    } else if (event->button() == Qt::MiddleButton) {
        d->panFrom = event->position();
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else {
        event->ignore();
    }
}

void PdfView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void PdfView::mouseMoveEvent(QMouseEvent *event)
{
    if (d->handleTouch(event))
        return;
    if (d->panFrom)
        d->pan(event->position());
    else
        d->drag(event->position());
    d->showCursorFor(event->position(), event->modifiers());
}

void PdfView::mouseReleaseEvent(QMouseEvent *event)
{
    if (d->handleTouch(event))
        return;
    if (event->button() == Qt::LeftButton) {
        d->release(event);
    } else if (event->button() == Qt::MiddleButton) {
        d->panFrom.reset();
        d->showCursorFor(event->position(), event->modifiers());
    } else {
        event->ignore();
    }
}

void PdfView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        d->zoomSmoothly(std::pow(1.15, event->angleDelta().y() / 120.0), event->position());
    else if (!d->scrollByWheel(event)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->accept();
}

void PdfView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
    const bool isControl = modifiers.testFlag(Qt::ControlModifier) && !modifiers.testFlag(Qt::AltModifier);
    const int key = event->key();
    const bool isArrow = key >= Qt::Key_Left && key <= Qt::Key_Down;
    const bool isEdge = key == Qt::Key_Home || key == Qt::Key_End;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;

    bool isUsed = d->handles->isByKeys() && d->handles->press(key, modifiers);
    if (isUsed) {
        event->accept();
        return;
    }
    if (const pdf::PageLink *link = d->links->focused(); link && isEnter && modifiers == Qt::NoModifier) {
        d->links->follow(pdf::PageLink(*link));
        isUsed = true;
    } else if (d->areaMode && isPlain && (isArrow || isEnter)) {
        isUsed = d->moveAreaFrame(key, modifiers);
    } else if (event->matches(QKeySequence::Copy) && !selectedText().isEmpty()) {
        d->copySelection();
        isUsed = true;
    } else if (event->matches(QKeySequence::SelectAll)) {
        d->selectPage();
        isUsed = true;
    } else if (isEnter && modifiers == Qt::NoModifier && d->failed.count(d->pageInMind()) > 0) {
        d->tryAgain(d->pageInMind());
        isUsed = true;
    } else if (key == Qt::Key_Escape && modifiers == Qt::NoModifier) {
        isUsed = d->areaMode || d->area || selection() || d->links->focused();
        d->links->leave();
        d->clearSelection();
        setAreaMode(false);
    } else if (isControl && d->zoomByKey(key)) {
        isUsed = true;
    } else if ((isPlain || isControl) && (isArrow || isEdge)) {
        // Ctrl+Up and Ctrl+Down are the page's own; with Shift they select paragraphs.
        isUsed = d->moveCaret(key, modifiers) ||
                 ((isPlain || isEdge) && !modifiers.testFlag(Qt::ShiftModifier) && d->scrollByKey(key, modifiers));
    } else if (isPlain) {
        isUsed = d->scrollByKey(key, modifiers);
    }
    event->setAccepted(isUsed);
}

bool PdfView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Keys a menu may have too: while the pages have the focus they mean the words on the pages.
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            key->accept();
            return true;
        }
    } else if (event->type() == QEvent::ContextMenu) { // by key; by pointer it comes to the viewport
        const QRect selected = placeOfSelection();
        Q_EMIT contextMenuWanted(viewport()->mapToGlobal(selected.isEmpty() ? QPoint() : selected.bottomLeft()));
        return true;
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        d->marksChanged();
    }
    return QAbstractScrollArea::event(event);
}

bool PdfView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && std::exchange(d->hoveredMark, HighlightId()) != HighlightId())
        viewport()->update();
    if (event->type() == QEvent::ToolTip && d->showToolTip(static_cast<QHelpEvent *>(event)))
        return true;
    if (event->type() == QEvent::ContextMenu) {
        Q_EMIT contextMenuWanted(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            d->zoomSmoothly(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    if (event->type() == QEvent::Gesture && d->pinch(static_cast<QGestureEvent *>(event)))
        return true;
    return QAbstractScrollArea::viewportEvent(event);
}

void PdfView::paintEvent(QPaintEvent *event)
{
    if (d->layout.devicePixelRatio() != d->devicePixelRatio()) {
        // The window moved to another screen: lay out again, but not from inside the painting.
        QTimer::singleShot(0, this, [this] { d->relayout(d->spotAt({viewport()->width() / 2.0, 0})); });
    }
    QPainter painter(viewport());
    d->paint(painter, event->rect());
}

void PdfView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const auto spot = d->spotAt({event->oldSize().width() / 2.0, 0});
    d->applyFit();
    d->relayout(spot);
    if (d->strip) {
        const QRect beside = viewport()->geometry();
        d->strip->setGeometry(beside.right() + 1, beside.top(), d->strip->width(), beside.height());
    }
}

void PdfView::scrollContentsBy(int, int)
{
    d->viewChanged();
}

void PdfView::focusInEvent(QFocusEvent *event)
{
    d->hasKeyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                          event->reason() == Qt::ShortcutFocusReason;
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void PdfView::focusOutEvent(QFocusEvent *event)
{
    // As a text field does: what was done to the highlight is kept when one goes on elsewhere.
    if (d->handles->isByKeys() && event->reason() != Qt::ActiveWindowFocusReason &&
        event->reason() != Qt::PopupFocusReason)
        d->handles->finish();
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

} // namespace meetlat
