// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PdfViewPrivate.h"

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace meetlat {

namespace {

constexpr int restMs = 120;

} // namespace

double PdfView::Private::devicePixelRatio() const
{
    return q->viewport()->devicePixelRatioF();
}

QSizeF PdfView::Private::pointsOf(int page) const
{
    return document->facts().pages[static_cast<size_t>(page)].size;
}

QPoint PdfView::Private::origin() const
{
    const double ratio = layout.devicePixelRatio();
    const int width = static_cast<int>(std::lround(q->viewport()->width() * ratio));
    const int centred = std::max(0, (width - layout.size().width()) / 2);
    return {static_cast<int>(std::lround(q->horizontalScrollBar()->value() * ratio)) - centred,
            static_cast<int>(std::lround(q->verticalScrollBar()->value() * ratio))};
}

QRectF PdfView::Private::pageOnScreen(int page) const
{
    const QRect device = layout.page(page).translated(-origin());
    const double ratio = layout.devicePixelRatio();
    return {device.x() / ratio, device.y() / ratio, device.width() / ratio, device.height() / ratio};
}

std::pair<int, int> PdfView::Private::pagesInView() const
{
    const int top = origin().y();
    const int height = static_cast<int>(std::lround(q->viewport()->height() * layout.devicePixelRatio()));
    return layout.pagesBetween(top, top + height - 1);
}

int PdfView::Private::pageInMind() const
{
    const double third = q->viewport()->height() / 3.0 * layout.devicePixelRatio();
    const int page = std::max(0, layout.pageAt(origin().y() + static_cast<int>(third)));
    const bool isBeside = layout.pageCount() > 0 && chosenPage > page && chosenPage <= layout.rowOf(page).second;
    return isBeside ? chosenPage : page;
}

QRectF PdfView::Private::onScreen(int page, const QRectF &fractions) const
{
    const QRectF whole = pageOnScreen(page);
    const QRectF part = turned(fractions, rotation);
    return {whole.left() + part.left() * whole.width(), whole.top() + part.top() * whole.height(),
            part.width() * whole.width(), part.height() * whole.height()};
}

std::optional<PdfView::Private::Spot> PdfView::Private::spotAt(const QPointF &inView) const
{
    const int page = layout.pageAt(origin() + (inView * layout.devicePixelRatio()).toPoint());
    if (page < 0)
        return {};
    const QRectF rect = pageOnScreen(page);
    const QPointF shown((inView.x() - rect.left()) / rect.width(), (inView.y() - rect.top()) / rect.height());
    return Spot{page, turned(shown, 4 - rotation), inView};
}

void PdfView::Private::putBack(const Spot &spot)
{
    if (spot.page >= layout.pageCount())
        return;
    const QRect device = layout.page(spot.page);
    const double ratio = layout.devicePixelRatio();
    const QPointF at = turned(spot.at, rotation);
    scrollTo({(device.x() + at.x() * device.width()) / ratio - spot.inView.x(),
              (device.y() + at.y() * device.height()) / ratio - spot.inView.y()});
}

void PdfView::Private::scrollTo(const QPointF &content)
{
    q->horizontalScrollBar()->setValue(static_cast<int>(std::lround(content.x())));
    q->verticalScrollBar()->setValue(static_cast<int>(std::lround(content.y())));
}

void PdfView::Private::relayout(const std::optional<Spot> &keep)
{
    if (isLayingOut)
        return;
    isLayingOut = true;
    if (keep)
        shownPage = keep->page;
    const bool isOpen = document && document->isOpen();
    layout.lay(isOpen ? document->facts().pages : std::vector<pdf::PageGeometry>(), zoom, devicePixelRatio(), shape());
    const double ratio = layout.devicePixelRatio();
    const QSize content(static_cast<int>(std::ceil(layout.size().width() / ratio)),
                        static_cast<int>(std::ceil(layout.size().height() / ratio)));
    const QSize viewport = q->viewport()->size();
    q->verticalScrollBar()->setRange(0, std::max(0, content.height() - viewport.height()));
    q->verticalScrollBar()->setPageStep(viewport.height());
    q->horizontalScrollBar()->setRange(0, std::max(0, content.width() - viewport.width()));
    q->horizontalScrollBar()->setPageStep(viewport.width());
    if (keep)
        putBack(*keep);
    isLayingOut = false;
    viewChanged();
}

void PdfView::Private::applyFit()
{
    if (fit == Fit::None || !document || !document->isOpen() || document->facts().pages.empty())
        return;
    const auto &pages = document->facts().pages;
    const int page =
        arrangement == PageArrangement::SinglePage ? shownPage : (layout.pageCount() > 0 ? pageInMind() : 0);
    const auto [points, beside] =
        PageLayout::pointsOfRow(pages, std::clamp(page, 0, document->facts().pageCount() - 1), shape());
    const double width = points.width() * 96 / 72;
    const double height = points.height() * 96 / 72;
    const int around = 2 * PageLayout::margin + (beside - 1) * PageLayout::spine;
    // One pixel less: rounding to device pixels must not bring up a scroll bar.
    double fitting = (q->viewport()->width() - around - 1) / width;
    if (fit == Fit::Page)
        fitting = std::min(fitting, (q->viewport()->height() - 2 * PageLayout::gap - 1) / height);
    const double before = zoom;
    zoom = std::clamp(fitting, smallestZoom, largestZoom);
    if (before != zoom)
        Q_EMIT q->zoomChanged(zoom);
}

PageShape PdfView::Private::shape() const
{
    return {arrangement, rotation, shownPage};
}

void PdfView::Private::reshape(const std::function<void()> &change)
{
    const QSizeF view = q->viewport()->size();
    const std::optional<Spot> spot = spotAt({view.width() / 2, view.height() / 3});
    change();
    shownPage = spot ? spot->page : 0;
    applyFit();
    relayout(spot);
    if (fit == Fit::Page && layout.pageCount() > 0)
        q->goToPage(shownPage);
    Q_EMIT q->shapeChanged();
}

void PdfView::Private::bringUp(int page)
{
    chosenPage = page;
    if (arrangement != PageArrangement::SinglePage || page == shownPage || page < 0 || page >= layout.pageCount())
        return;
    isScrollingUp = page < shownPage;
    shownPage = page;
    applyFit();
    relayout({});
}

void PdfView::Private::zoomAround(double newZoom, const QPointF &inView)
{
    newZoom = std::clamp(newZoom, smallestZoom, largestZoom);
    if (newZoom == zoom)
        return;
    const std::optional<Spot> spot = spotAt(inView);
    zoom = newZoom;
    relayout(spot);
    Q_EMIT q->zoomChanged(zoom);
}

void PdfView::Private::revealOnScreen(const QRectF &place)
{
    const QSizeF view = q->viewport()->size();
    const QRectF comfortable(0, view.height() * 0.06, view.width(), view.height() * 0.82);
    QPointF move;
    if (place.top() < comfortable.top() || place.bottom() > comfortable.bottom())
        move.setY(place.top() - std::max(0.0, std::min(view.height() / 3, (view.height() - place.height()) / 2)));
    if (place.left() < 0 || place.right() > view.width())
        move.setX(place.left() - std::max(double(PageLayout::margin), (view.width() - place.width()) / 2));
    if (!move.isNull())
        scrollTo(QPointF(q->horizontalScrollBar()->value(), q->verticalScrollBar()->value()) + move);
}

void PdfView::Private::viewChanged()
{
    if (isLayingOut)
        return;
    const int top = q->verticalScrollBar()->value();
    if (top != lastTop && arrangement != PageArrangement::SinglePage)
        isScrollingUp = top < lastTop;
    lastTop = top;
    isMoving = true;
    rest.start(restMs);
    q->viewport()->update();
    if (!zoomPause.isActive())
        askForPages();
    Q_EMIT q->viewMoved();
    if (layout.pageCount() == 0)
        return;
    if (const auto inView = pagesInView(); inView != knownInView) {
        knownInView = inView;
        Q_EMIT q->visiblePagesChanged();
    }
    if (const int page = pageInMind(); page != knownPage) {
        knownPage = page;
        Q_EMIT q->currentPageChanged(page);
        if (QAccessible::isActive()) {
            QAccessibleEvent where(q, QAccessible::DescriptionChanged);
            QAccessible::updateAccessibility(&where);
        }
    }
}

void PdfView::Private::atRest()
{
    isMoving = false;
    if (!document || layout.pageCount() == 0)
        return;
    askForPages();
    const auto [first, last] = pagesInView();
    for (int page = std::max(0, first - 2); page <= std::min(layout.pageCount() - 1, last + 2); ++page)
        document->text(page, page < first || page > last ? 4 : 3);
    q->viewport()->update();
}

} // namespace meetlat
