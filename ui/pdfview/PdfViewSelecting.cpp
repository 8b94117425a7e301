// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PdfViewPrivate.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace meetlat {

using pdf::TextPosition;
using pdf::TextRange;

pdf::PageTextPtr PdfView::Private::text(int page) const
{
    return document && page >= 0 && page < layout.pageCount() ? document->textIfReady(page) : nullptr;
}

pdf::TextOfPage PdfView::Private::textOfPage() const
{
    return [this](int page) { return text(page); };
}

std::optional<TextPosition> PdfView::Private::positionAt(const QPointF &inView,
                                                         std::optional<TextPosition> stayBy) const
{
    const std::optional<Spot> spot = spotAt(inView);
    if (!spot)
        return {};
    const pdf::PageTextPtr of = text(spot->page);
    if (!of)
        return {};
    const QPointF at(std::clamp(spot->at.x(), 0.0, 1.0) * of->pageSize.width(),
                     std::clamp(spot->at.y(), 0.0, 1.0) * of->pageSize.height());
    std::optional<int> block;
    if (stayBy && stayBy->page == spot->page)
        block = caret::blockOf(*of, stayBy->offset);
    const std::optional<int> offset = caret::offsetAt(*of, at, block);
    return offset ? std::optional(TextPosition{spot->page, *offset}) : std::nullopt;
}

bool PdfView::Private::isOnText(const QPointF &inView) const
{
    const std::optional<Spot> spot = spotAt(inView);
    const pdf::PageTextPtr of = spot ? text(spot->page) : nullptr;
    return of && caret::isOnText(*of, {spot->at.x() * of->pageSize.width(), spot->at.y() * of->pageSize.height()});
}

TextRange PdfView::Private::unitAt(const TextPosition &position, Unit of) const
{
    const pdf::PageTextPtr page = text(position.page);
    caret::Span span{position.offset, position.offset};
    if (page) {
        switch (of) {
        case Unit::Character:
            break;
        case Unit::Word:
            span = caret::wordAt(*page, position.offset);
            break;
        case Unit::Line:
            span = caret::lineAt(*page, position.offset);
            break;
        case Unit::Paragraph:
            span = caret::paragraphAt(*page, position.offset);
            break;
        }
    }
    return {{position.page, span.start}, {position.page, span.end}};
}

void PdfView::Private::startSelecting(const TextPosition &at, Unit of, bool extends)
{
    unit = of;
    wantedX.reset();
    if (extends && anchor) {
        unitAtPress = {*anchor, *anchor};
        extendSelection(at);
        return;
    }
    unitAtPress = unitAt(at, of);
    placeSelection(unitAtPress.start, unitAtPress.end);
}

void PdfView::Private::extendSelection(const TextPosition &to)
{
    const TextRange there = unitAt(to, unit);
    if (there.start < unitAtPress.start)
        placeSelection(unitAtPress.end, there.start);
    else
        placeSelection(unitAtPress.start, std::max(there.end, unitAtPress.end));
}

void PdfView::Private::placeSelection(std::optional<TextPosition> newAnchor, std::optional<TextPosition> newCaret)
{
    if (newAnchor == anchor && newCaret == caret && !area)
        return;
    anchor = newAnchor;
    caret = newCaret;
    area.reset();
    isAreaPending = false;
    announceSelection();
}

void PdfView::Private::clearSelection()
{
    if (area || q->selection())
        placeSelection(caret, caret);
}

void PdfView::Private::announceSelection()
{
    q->viewport()->update();
    Q_EMIT q->selectionChanged();
    if (!QAccessible::isActive() || !caret)
        return;
    QAccessibleTextCursorEvent moved(q, caret->offset);
    QAccessible::updateAccessibility(&moved);
    if (const auto range = q->selection(); range && range->start.page == range->end.page) {
        QAccessibleTextSelectionEvent selected(q, range->start.offset, range->end.offset);
        QAccessible::updateAccessibility(&selected);
    }
}

void PdfView::Private::selectPage()
{
    const int page = pageInMind();
    if (const pdf::PageTextPtr of = text(page))
        placeSelection(TextPosition{page, 0}, TextPosition{page, static_cast<int>(of->text.trimmed().size())});
}

std::optional<TextPosition> PdfView::Private::startOfText(int page) const
{
    return text(page) ? std::optional(TextPosition{page, 0}) : std::nullopt;
}

std::optional<TextPosition> PdfView::Private::endOfText(int page) const
{
    const pdf::PageTextPtr of = text(page);
    if (!of || of->lines.empty())
        return of ? std::optional(TextPosition{page, 0}) : std::nullopt;
    return TextPosition{page, of->lines.back().end};
}

/// A caret that nobody has placed, or that was left out of view, starts at the first line that shows.
void PdfView::Private::bringCaretIntoView()
{
    const auto [first, last] = pagesInView();
    if (caret && text(caret->page) && caret->page >= first && caret->page <= last) {
        const pdf::PageTextPtr of = text(caret->page);
        const QPointF middle = caret::caretRect(*of, caret->offset).center();
        const QPointF at(middle.x() / of->pageSize.width(), middle.y() / of->pageSize.height());
        const double y = onScreen(caret->page, QRectF(at, QSizeF(0, 0))).top();
        if (y >= 0 && y <= q->viewport()->height())
            return;
    }
    if (q->selection())
        return; // a selection is gone on with, wherever it stands
    for (int page = first; page <= last; ++page) {
        const pdf::PageTextPtr of = text(page);
        for (size_t line = 0; of && line < of->lines.size(); ++line) {
            const pdf::PageText::Box &box = of->lines[line].box;
            const QPointF start(static_cast<double>(box.x0) / of->pageSize.width(),
                                static_cast<double>(box.y0) / of->pageSize.height());
            const double y = onScreen(page, QRectF(start, QSizeF(0, 0))).top();
            if (y < 0 || y >= q->viewport()->height())
                continue;
            anchor = caret = TextPosition{page, of->lines[line].start};
            return;
        }
    }
}

std::optional<TextPosition> PdfView::Private::caretAfter(const TextPosition &from, int key, bool byWord)
{
    const pdf::PageTextPtr of = text(from.page);
    if (!of || of->lines.empty())
        return {};
    std::optional<int> offset;
    switch (key) {
    case Qt::Key_Right:
        offset = byWord ? caret::nextWord(*of, from.offset) : caret::nextCharacter(*of, from.offset);
        break;
    case Qt::Key_Left:
        offset = byWord ? caret::previousWord(*of, from.offset) : caret::previousCharacter(*of, from.offset);
        break;
    case Qt::Key_Home:
        return byWord ? startOfText(from.page) : TextPosition{from.page, caret::lineAt(*of, from.offset).start};
    case Qt::Key_End:
        return byWord ? endOfText(from.page) : TextPosition{from.page, caret::lineAt(*of, from.offset).end};
    case Qt::Key_Down:
        offset = byWord ? caret::lineBelow(*of, caret::paragraphAt(*of, from.offset).end, 0)
                        : caret::lineBelow(*of, from.offset, *wantedX);
        break;
    case Qt::Key_Up:
        offset = byWord ? std::optional(caret::paragraphAt(*of, std::max(0, from.offset - 1)).start)
                        : caret::lineAbove(*of, from.offset, *wantedX);
        if (byWord && from.offset == 0)
            offset.reset();
        break;
    default:
        return {};
    }
    if (offset)
        return TextPosition{from.page, *offset};
    const bool isForward = key == Qt::Key_Right || key == Qt::Key_Down;
    // An empty page between two with text is stepped over; one that has not been read yet stops the caret.
    for (int page = from.page + (isForward ? 1 : -1); text(page); page += isForward ? 1 : -1) {
        if (!text(page)->lines.empty())
            return isForward ? startOfText(page) : endOfText(page);
    }
    return {};
}

bool PdfView::Private::moveCaret(int key, Qt::KeyboardModifiers modifiers)
{
    const bool extends = modifiers.testFlag(Qt::ShiftModifier);
    const bool byWord = modifiers.testFlag(Qt::ControlModifier);
    bringCaretIntoView();
    if (!caret || !text(caret->page))
        return false;
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    if (!isSideways && !extends)
        return false;
    if (!extends && !byWord) {
        // As in every text field: without Shift the selection collapses to the edge one goes to.
        if (const auto range = q->selection()) {
            const TextPosition edge = key == Qt::Key_Left ? range->start : range->end;
            wantedX.reset();
            placeSelection(edge, edge);
            showCaret();
            return true;
        }
    }
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        wantedX.reset();
    else if (!wantedX)
        wantedX = caret::caretRect(*text(caret->page), caret->offset).left();
    document->text(caret->page + 1, 1);
    if (const auto next = caretAfter(*caret, key, byWord)) {
        placeSelection(extends && anchor ? anchor : next, next);
        showCaret();
    }
    return true;
}

void PdfView::Private::showCaret()
{
    const pdf::PageTextPtr of = caret ? text(caret->page) : nullptr;
    if (!of)
        return;
    const QRectF at = caret::caretRect(*of, caret->offset);
    const QSizeF size = of->pageSize;
    bringUp(caret->page);
    const QRectF place = q->onScreen(caret->page, {at.x() / size.width(), at.y() / size.height(),
                                                   at.width() / size.width(), at.height() / size.height()});
    if (place.top() < 0 || place.bottom() > q->viewport()->height() || place.left() < 0 ||
        place.right() > q->viewport()->width())
        revealOnScreen(place);
}

void PdfView::Private::copySelection() const
{
    if (document && !document->facts().okToCopy) {
        Q_EMIT q->copyRefused();
        return;
    }
    const QString words = q->selectedText();
    if (!words.isEmpty())
        QGuiApplication::clipboard()->setText(words);
}

void PdfView::Private::setArea(const std::optional<Area> &newArea)
{
    area = newArea;
    anchor = caret; // an area and a range of text are never selected together
    announceSelection();
}

QPointF PdfView::Private::fractionsAt(int page, const QPointF &inView) const
{
    const QRectF whole = pageOnScreen(page);
    const QPointF shown(std::clamp((inView.x() - whole.left()) / whole.width(), 0.0, 1.0),
                        std::clamp((inView.y() - whole.top()) / whole.height(), 0.0, 1.0));
    return turned(shown, 4 - rotation);
}

void PdfView::Private::drawAreaTo(const QPointF &inView)
{
    const QPointF at = fractionsAt(pressedArea.page, inView);
    setArea(Area{pressedArea.page, QRectF(pressedArea.rect.topLeft(), at).normalized()});
}

/// In area mode the keys place a frame: arrows move it, with Shift they resize it, Enter takes it, Escape leaves.
bool PdfView::Private::moveAreaFrame(int key, Qt::KeyboardModifiers modifiers)
{
    const int page = pageInMind();
    if (!isAreaPending) {
        const QRectF onScreen = pageOnScreen(page) & QRectF(q->viewport()->rect());
        const QRectF whole = pageOnScreen(page);
        const QRectF shown((onScreen.left() - whole.left()) / whole.width(),
                           (onScreen.top() - whole.top()) / whole.height(), onScreen.width() / whole.width(),
                           onScreen.height() / whole.height());
        isAreaPending = true;
        const QRectF frame = QRectF(shown.center() - QPointF(0.2, 0.05), QSizeF(0.4, 0.1)) & QRectF(0, 0, 1, 1);
        setArea(Area{page, turned(frame, 4 - rotation)});
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        isAreaPending = false;
        q->setAreaMode(false);
        Q_EMIT q->areaDrawn();
        return true;
    }
    constexpr double step = 0.01;
    const double dx = key == Qt::Key_Left ? -step : (key == Qt::Key_Right ? step : 0);
    const double dy = key == Qt::Key_Up ? -step : (key == Qt::Key_Down ? step : 0);
    QRectF frame = turned(area->rect, rotation); // the arrows mean the directions on the screen
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        frame.setRight(std::clamp(frame.right() + dx, frame.left() + step, 1.0));
        frame.setBottom(std::clamp(frame.bottom() + dy, frame.top() + step, 1.0));
    } else {
        frame.moveLeft(std::clamp(frame.left() + dx, 0.0, 1.0 - frame.width()));
        frame.moveTop(std::clamp(frame.top() + dy, 0.0, 1.0 - frame.height()));
    }
    const Area moved{area->page, turned(frame, 4 - rotation)};
    setArea(moved);
    revealOnScreen(q->onScreen(moved.page, moved.rect));
    return true;
}

void PdfView::textReplaced(int page)
{
    const auto stands = [page](const std::optional<TextPosition> &position) {
        return position && position->page == page;
    };
    const auto range = selection();
    const bool isSelected = range && range->start.page <= page && page <= range->end.page;
    if (!isSelected && !stands(d->anchor) && !stands(d->caret))
        return;
    if (!d->area) {
        d->placeSelection(std::nullopt, std::nullopt);
        return;
    }
    d->anchor.reset(); // an area is no words: it stays
    d->caret.reset();
}

} // namespace meetlat
