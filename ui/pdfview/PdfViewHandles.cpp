// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PdfViewHandles.h"

#include "ui/shell/Theme.h"

#include <algorithm>
#include <utility>

namespace meetlat {

using pdf::TextPosition;
using theme::Colour;
using theme::colour;

namespace {

constexpr double knob = 5;            // radius
constexpr double reach = 10;          // of the pointer around a knob
constexpr double smallestSide = 0.01; // of an area, as a fraction of the page
constexpr double step = 0.01;
constexpr double smallStep = 0.002;
constexpr QPointF farOutside(-1e6, -1e6);

int handleCount(bool isArea)
{
    return isArea ? 4 : 2;
}

/// The stretch without the space at its ends, where lines and words break.
pdf::TextRange withoutSpaceAround(pdf::TextRange range, const pdf::TextOfPage &textOfPage)
{
    const auto isSpace = [&](int page, int offset) {
        const pdf::PageTextPtr text = textOfPage(page);
        return text && offset >= 0 && offset < text->text.size() && text->text.at(offset).isSpace();
    };
    while (range.start < range.end && isSpace(range.end.page, range.end.offset - 1))
        --range.end.offset;
    while (range.start < range.end && isSpace(range.start.page, range.start.offset))
        ++range.start.offset;
    return range;
}

} // namespace

/// Where the mark stands, as far as the pages read as they did when it was made.
std::optional<PdfView::Private::Handles::Passage> PdfView::Private::Handles::passageOf(const MarkedPassage &mark) const
{
    if (mark.side != MarkedPassage::Side::Own || mark.targets.empty() || mark.targets.front().rects.empty())
        return {};
    const AnchorTarget &first = mark.targets.front();
    const AnchorTarget &last = mark.targets.back();
    Passage made;
    made.id = mark.id;
    made.isArea = mark.isArea;
    if (mark.isArea) {
        made.area = {first.page, first.rects.front()};
        return made;
    }
    for (const AnchorTarget *target : {&first, &last}) {
        const pdf::PageTextPtr of = d.text(target->page);
        if (!of || of->textHash != target->textHash || target->end > of->text.size())
            return {};
    }
    made.range = {{first.page, first.start}, {last.page, last.end}};
    return made;
}

std::optional<PdfView::Private::Handles::Passage> PdfView::Private::Handles::selected() const
{
    if (!d.areMarksEditable || d.selectedMark.isEmpty() || !d.document)
        return {};
    const auto mark =
        std::find_if(d.marks.begin(), d.marks.end(), [&](const MarkedPassage &of) { return of.id == d.selectedMark; });
    return mark == d.marks.end() ? std::nullopt : passageOf(*mark);
}

std::vector<QRectF> PdfView::Private::Handles::fractionsOf(const Passage &of, int page) const
{
    if (of.isArea)
        return of.area.page == page ? std::vector<QRectF>{of.area.rect} : std::vector<QRectF>();
    const pdf::PageTextPtr read = d.text(page);
    if (!read || page < of.range.start.page || page > of.range.end.page)
        return {};
    const int start = page == of.range.start.page ? of.range.start.offset : 0;
    const int end = page == of.range.end.page ? of.range.end.offset : static_cast<int>(read->text.size());
    return pdf::lineRects(*read, start, end);
}

std::vector<QPointF> PdfView::Private::Handles::handlesOf(const Passage &of) const
{
    const auto shown = [this](int page, const QPointF &at) {
        return page < d.layout.pageCount() && d.layout.isShown(page)
                   ? d.onScreen(page, QRectF(at, QSizeF(0, 0))).topLeft()
                   : farOutside;
    };
    if (of.isArea) {
        const QRectF &rect = of.area.rect;
        return {shown(of.area.page, rect.topLeft()), shown(of.area.page, rect.topRight()),
                shown(of.area.page, rect.bottomRight()), shown(of.area.page, rect.bottomLeft())};
    }
    const std::vector<QRectF> first = fractionsOf(of, of.range.start.page);
    const std::vector<QRectF> last = fractionsOf(of, of.range.end.page);
    return {first.empty() ? farOutside : shown(of.range.start.page, first.front().bottomLeft()),
            last.empty() ? farOutside : shown(of.range.end.page, last.back().bottomRight())};
}

int PdfView::Private::Handles::handleAt(const QPointF &inView) const
{
    const std::optional<Passage> of = m_now ? m_now : selected();
    if (!of)
        return -1;
    const std::vector<QPointF> handles = handlesOf(*of);
    for (size_t i = 0; i < handles.size(); ++i) {
        const QPointF from = inView - handles[i];
        if (QPointF::dotProduct(from, from) <= reach * reach)
            return static_cast<int>(i);
    }
    return -1;
}

bool PdfView::Private::Handles::grab(const QPointF &inView)
{
    const int handle = handleAt(inView);
    if (handle < 0) {
        finish();
        return false;
    }
    if (!m_now)
        m_now = selected();
    m_now->isByKeys = false;
    m_now->handle = handle;
    // A knob hangs below its line: what is dragged is the place in the line.
    const QPointF at = handlesOf(*m_now)[static_cast<size_t>(handle)];
    QPointF middle = at;
    if (!m_now->isArea) {
        const int page = handle == 0 ? m_now->range.start.page : m_now->range.end.page;
        const std::vector<QRectF> lines = fractionsOf(*m_now, page);
        const QRectF &line = handle == 0 ? lines.front() : lines.back();
        const QPointF inPage(handle == 0 ? line.left() : line.right(), line.center().y());
        middle = d.onScreen(page, QRectF(inPage, QSizeF(0, 0))).topLeft();
    }
    m_now->grip = inView - middle;
    d.q->viewport()->update();
    return true;
}

void PdfView::Private::Handles::drag(const QPointF &inView)
{
    const QPointF at = inView - m_now->grip;
    if (m_now->isArea) {
        moveCorner(d.fractionsAt(m_now->area.page, at));
        return;
    }
    const TextPosition stayBy = m_now->handle == 0 ? m_now->range.start : m_now->range.end;
    if (const auto position = d.positionAt(at, stayBy))
        moveEnd(*position);
}

void PdfView::Private::Handles::moveEnd(const TextPosition &to)
{
    pdf::TextRange moved = m_now->range;
    (m_now->handle == 0 ? moved.start : moved.end) = to;
    if (withoutSpaceAround(moved, d.textOfPage()).isEmpty() || moved == m_now->range)
        return; // a highlight of nothing is for Delete
    m_now->range = moved;
    m_now->isChanged = true;
    d.q->viewport()->update();
}

void PdfView::Private::Handles::moveCorner(const QPointF &to)
{
    QRectF &rect = m_now->area.rect;
    const bool isLeft = m_now->handle == 0 || m_now->handle == 3;
    const bool isTop = m_now->handle < 2;
    if (isLeft)
        rect.setLeft(std::clamp(to.x(), 0.0, rect.right() - smallestSide));
    else
        rect.setRight(std::clamp(to.x(), rect.left() + smallestSide, 1.0));
    if (isTop)
        rect.setTop(std::clamp(to.y(), 0.0, rect.bottom() - smallestSide));
    else
        rect.setBottom(std::clamp(to.y(), rect.top() + smallestSide, 1.0));
    m_now->isChanged = true;
    d.q->viewport()->update();
}

bool PdfView::Private::Handles::press(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        finish();
        return true;
    }
    if (key == Qt::Key_Escape) {
        cancel();
        return true;
    }
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool isUpright = key == Qt::Key_Up || key == Qt::Key_Down;
    const bool isEdge = key == Qt::Key_Home || key == Qt::Key_End;
    if (!isSideways && !isUpright && (!isEdge || m_now->isArea))
        return false;
    const bool isControl = modifiers.testFlag(Qt::ControlModifier);
    if (m_now->isArea) {
        const double by = isControl ? smallStep : step;
        const QPointF shift(key == Qt::Key_Left ? -by : (key == Qt::Key_Right ? by : 0),
                            key == Qt::Key_Up ? -by : (key == Qt::Key_Down ? by : 0));
        const QRectF &rect = m_now->area.rect;
        const std::array corners = {rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()};
        moveCorner(corners[static_cast<size_t>(m_now->handle)] + d.upright().map(shift));
    } else {
        const TextPosition from = m_now->handle == 0 ? m_now->range.start : m_now->range.end;
        const pdf::PageTextPtr of = d.text(from.page);
        if (!of)
            return true;
        d.document->text(from.page + 1, 1);
        if (!isUpright)
            d.wantedX.reset();
        else if (!d.wantedX)
            d.wantedX = caret::caretRect(*of, from.offset).left();
        if (const auto next = d.caretAfter(from, key, isControl))
            moveEnd(*next);
    }
    bringIntoView();
    return true;
}

void PdfView::Private::Handles::bringIntoView()
{
    const bool isStart = m_now->handle == 0;
    d.bringUp(m_now->isArea ? m_now->area.page : isStart ? m_now->range.start.page : m_now->range.end.page);
    const QPointF at = handlesOf(*m_now)[static_cast<size_t>(m_now->handle)];
    if (at != farOutside && !QRectF(d.q->viewport()->rect()).contains(at))
        d.revealOnScreen(QRectF(at - QPointF(1, 1), QSizeF(2, 2)));
}

void PdfView::Private::Handles::finish()
{
    if (!m_now)
        return;
    const Passage done = *std::exchange(m_now, std::nullopt);
    d.wantedX.reset();
    d.marksChanged();
    if (!done.isChanged)
        return;
    if (done.isArea)
        Q_EMIT d.q->areaResized(done.id, done.area);
    else
        Q_EMIT d.q->markResized(done.id, withoutSpaceAround(done.range, d.textOfPage()));
}

void PdfView::Private::Handles::cancel()
{
    if (!std::exchange(m_now, std::nullopt))
        return;
    d.edgeScroll.stop();
    d.wantedX.reset();
    d.marksChanged();
}

void PdfView::Private::Handles::paint(QPainter &painter) const
{
    const std::optional<Passage> of = m_now ? m_now : selected();
    if (!of)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QPointF> handles = handlesOf(*of);
    for (size_t i = 0; i < handles.size(); ++i) {
        // Where the keys work is filled with ink and larger.
        const bool isHere = m_now && m_now->isByKeys && m_now->handle == static_cast<int>(i);
        const double radius = isHere ? knob + 2 : knob;
        painter.setPen(QPen(isHere ? inkOnPaper() : colour(Colour::Paper), 1.5));
        painter.setBrush(colour(Colour::ALine));
        if (of->isArea)
            painter.drawRect(QRectF(handles[i] - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
        else
            painter.drawEllipse(handles[i], radius, radius);
    }
    painter.restore();
}

int PdfView::Private::Handles::Passage::pageOfHandle() const
{
    return isArea ? area.page : handle == 0 ? range.start.page : range.end.page;
}

int PdfView::Private::Handles::firstPage() const
{
    return !m_now ? -1 : m_now->isArea ? m_now->area.page : m_now->range.start.page;
}

std::vector<QRectF> PdfView::Private::Handles::fractions(int page) const
{
    return m_now ? fractionsOf(*m_now, page) : std::vector<QRectF>();
}

bool PdfView::Private::Handles::start()
{
    std::optional<Passage> made = selected();
    if (!made)
        return false;
    made->isByKeys = true;
    made->handle = made->isArea ? 2 : 1;
    m_now = made;
    d.q->setFocus();
    bringIntoView();
    d.q->viewport()->update();
    Q_EMIT d.q->resizingStarted();
    return true;
}

void PdfView::Private::Handles::goToNext(int step)
{
    const int count = handleCount(m_now->isArea);
    m_now->handle = (m_now->handle + step + count) % count;
    d.wantedX.reset();
    bringIntoView();
    d.q->viewport()->update();
}

// --- what others ask of the view ------------------------------------------------------------------------------------

bool PdfView::startResizing()
{
    return d->handles->start();
}

bool PdfView::isResizing() const
{
    return d->handles->isActive();
}

/// While a highlight is resized by keys, Tab goes to its other end.
bool PdfView::focusNextPrevChild(bool next)
{
    if (!d->handles->isByKeys())
        return QAbstractScrollArea::focusNextPrevChild(next);
    d->handles->goToNext(next ? 1 : -1);
    return true;
}

} // namespace meetlat
