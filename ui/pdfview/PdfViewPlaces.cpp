// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PdfViewPrivate.h"

#include <QScrollBar>

#include <algorithm>
#include <array>
#include <utility>

namespace meetlat {

namespace {

constexpr std::array zoomSteps = {0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5,
                                  1.75, 2.0,  2.5, 3.0,  4.0,  5.0, 6.0, 7.0, 8.0};

} // namespace

// --- pages ----------------------------------------------------------------------------------------------------------

int PdfView::currentPage() const
{
    return d->layout.pageCount() == 0 ? 0 : d->pageInMind();
}

void PdfView::goToPage(int page, double top)
{
    if (d->layout.pageCount() == 0)
        return;
    page = std::clamp(page, 0, d->layout.pageCount() - 1);
    d->bringUp(page);
    const QRect device = d->layout.page(page);
    const double ratio = d->layout.devicePixelRatio();
    const double above = top == 0 ? PageLayout::gap : 0;
    const double down = top == 0 ? 0 : turned(QRectF(0, top, 1, 0), d->rotation).top();
    double x = horizontalScrollBar()->value();
    const QRectF shown = d->pageOnScreen(page);
    if (d->layout.rowOf(page).first != d->layout.rowOf(page).second &&
        (shown.left() < 0 || shown.right() > viewport()->width()))
        x += shown.left() - PageLayout::margin; // of two beside one another this one
    d->scrollTo({x, (device.y() + down * device.height()) / ratio - above});
    if (d->pageInMind() != d->knownPage)
        d->viewChanged(); // the other one of two: nothing has scrolled
}

void PdfView::turnPage(int step)
{
    if (d->layout.pageCount() == 0)
        return;
    const auto [first, last] = d->layout.rowOf(d->pageInMind());
    const int next = step > 0 ? last + 1 : first - 1;
    if (next >= 0 && next < d->layout.pageCount())
        goToPage(d->layout.rowOf(next).first);
}

double PdfView::topOfView() const
{
    if (d->layout.pageCount() == 0)
        return 0;
    const QRectF page = d->pageOnScreen(currentPage());
    return -page.top() / page.height();
}

ReadingPlace PdfView::place() const
{
    ReadingPlace place{currentPage(), {}, d->zoom, d->fit, d->arrangement, d->rotation};
    if (d->layout.pageCount() == 0)
        return place;
    const QRectF page = d->pageOnScreen(place.page);
    const QPointF shown((viewport()->width() / 2.0 - page.left()) / page.width(), -page.top() / page.height());
    place.at = turned(shown, 4 - d->rotation);
    return place;
}

void PdfView::setPlace(const ReadingPlace &place)
{
    d->fit = place.fit;
    d->arrangement = place.arrangement;
    d->rotation = place.rotation & 3;
    if (d->rotation != d->layout.rotation())
        d->images.clear();
    const double before = std::exchange(d->zoom, std::clamp(place.zoom, Private::smallestZoom, Private::largestZoom));
    const int last = std::max(0, d->layout.pageCount() - 1);
    const Private::Spot spot{std::clamp(place.page, 0, last), place.at, {viewport()->width() / 2.0, 0}};
    d->chosenPage = spot.page;
    d->relayout(spot); // first of all to the page: it is the one that is to fit
    d->applyFit();
    d->relayout(spot);
    if (before != d->zoom)
        Q_EMIT zoomChanged(d->zoom);
    Q_EMIT shapeChanged();
}

// --- zoom and shape -------------------------------------------------------------------------------------------------

double PdfView::zoom() const
{
    return d->zoom;
}

void PdfView::setZoom(double zoom)
{
    setFit(Fit::None);
    d->zoomAround(zoom, {viewport()->width() / 2.0, viewport()->height() / 3.0});
}

void PdfView::setFit(Fit fit)
{
    const bool isOther = std::exchange(d->fit, fit) != fit;
    if (fit != Fit::None) {
        const auto spot = d->spotAt({viewport()->width() / 2.0, 0});
        d->applyFit();
        d->relayout(spot);
        if (fit == Fit::Page)
            goToPage(currentPage());
    }
    if (isOther)
        Q_EMIT shapeChanged();
}

PdfView::Fit PdfView::fit() const
{
    return d->fit;
}

void PdfView::zoomIn()
{
    const auto next = std::upper_bound(zoomSteps.begin(), zoomSteps.end(), d->zoom * 1.01);
    if (next != zoomSteps.end())
        setZoom(*next);
}

void PdfView::zoomOut()
{
    const auto here = std::lower_bound(zoomSteps.begin(), zoomSteps.end(), d->zoom * 0.99);
    if (here != zoomSteps.begin())
        setZoom(*std::prev(here));
}

void PdfView::setArrangement(PageArrangement arrangement)
{
    if (arrangement != d->arrangement)
        d->reshape([&] { d->arrangement = arrangement; });
}

PageArrangement PdfView::arrangement() const
{
    return d->arrangement;
}

void PdfView::setRotation(int quarterTurns)
{
    if ((quarterTurns & 3) == d->rotation)
        return;
    d->reshape([&] {
        d->rotation = quarterTurns & 3;
        d->images.clear();
    });
}

int PdfView::rotation() const
{
    return d->rotation;
}

// --- the document as a whole ----------------------------------------------------------------------------------------

std::pair<double, double> PdfView::heightInView() const
{
    const int top = d->origin().y();
    const int height = static_cast<int>(viewport()->height() * d->layout.devicePixelRatio());
    return {d->layout.heightAt(top), d->layout.heightAt(top + height)};
}

double PdfView::heightOf(int page, const QPointF &at) const
{
    return d->layout.heightOf(page, at);
}

void PdfView::scrollToHeight(double height)
{
    const auto [page, down] = d->layout.placeAt(height);
    d->bringUp(page);
    if (d->arrangement == PageArrangement::SinglePage)
        height = (d->layout.page(page).top() + down * d->layout.page(page).height()) / d->layout.size().height();
    const double content = d->layout.size().height() / d->layout.devicePixelRatio();
    verticalScrollBar()->setValue(static_cast<int>(height * content - viewport()->height() / 2.0));
}

} // namespace meetlat
