// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PdfViewPrivate.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace meetlat {

namespace {

constexpr double largestWholePage = 16e6; // pixels; above it a coarser page and one sharp slice
constexpr double coarsePage = 4e6;
constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 imageBudget = 96 * mebibyte;

double pixelsOf(const QSizeF &points, double dpi)
{
    const QSize size = PageLayout::pixels(points, dpi);
    return static_cast<double>(size.width()) * static_cast<double>(size.height());
}

/// The resolution at which the whole of a page is rendered.
double wholePageDpi(const QSizeF &points, double dpi)
{
    const double pixels = pixelsOf(points, dpi);
    return pixels <= largestWholePage ? dpi : dpi * std::sqrt(coarsePage / pixels);
}

} // namespace

qint64 PdfView::Private::budget() const
{
    return devicePixelRatio() > 1.5 ? 2 * imageBudget : imageBudget;
}

std::optional<pdf::RenderRequest> PdfView::Private::sliceFor(int page) const
{
    const QSizeF points = pointsOf(page);
    if (pixelsOf(points, layout.dpi()) <= largestWholePage)
        return {};
    const QRect onPage = layout.page(page);
    const double ratio = layout.devicePixelRatio();
    const QSize view(static_cast<int>(q->viewport()->width() * ratio),
                     static_cast<int>(q->viewport()->height() * ratio));
    const QRect whole(QPoint(0, 0), onPage.size());
    const QRect visible = QRect(origin(), view).translated(-onPage.topLeft()) & whole;
    if (visible.isEmpty())
        return {};
    if (const PageImages::Entry *kept = images.slice(page, layout.dpi()); kept && kept->request.clip.contains(visible))
        return kept->request;
    // Half a view around, less where that would be too many pixels again.
    const double spare = 4.0 * view.width() * view.height() > largestWholePage ? 0.15 : 0.5;
    const int dx = static_cast<int>(view.width() * spare);
    const int dy = static_cast<int>(view.height() * spare);
    return pdf::RenderRequest{page, layout.dpi(), visible.adjusted(-dx, -dy, dx, dy) & whole, rotation,
                              showsAnnotations};
}

void PdfView::Private::addWanted(int page, std::vector<pdf::RenderRequest> &wanted) const
{
    if (failed.count(page) > 0)
        return;
    const QSizeF points = pointsOf(page);
    wanted.push_back({page, wholePageDpi(points, layout.dpi()), {}, rotation, showsAnnotations});
    if (const auto slice = sliceFor(page))
        wanted.push_back(*slice);
}

void PdfView::Private::askForPages()
{
    if (!document || !document->isOpen() || layout.pageCount() == 0 || isPlacing)
        return;
    const auto [first, last] = pagesInView();
    std::vector<pdf::RenderRequest> wanted;
    std::vector<int> urgency;
    qint64 bytes = 0;
    const auto want = [&](int page, int urgencyOfPage) {
        if (page < 0 || page >= layout.pageCount())
            return;
        const QSizeF points = pointsOf(page);
        bytes += static_cast<qint64>(4 * pixelsOf(points, wholePageDpi(points, layout.dpi())));
        if (urgencyOfPage > 0 && bytes > budget())
            return; // would be thrown away on arrival
        addWanted(page, wanted);
        urgency.resize(wanted.size(), urgencyOfPage);
    };
    const int centre = pageInMind();
    if (std::exchange(pageOfCentre, centre) != centre)
        prefetch.pageTurned(clock.elapsed());
    want(centre, 0);
    for (int page = first; page <= last; ++page) {
        if (page != centre)
            want(page, 0);
    }
    // While the zoom goes on changing only what is in view: the neighbours would be thrown away.
    if (!zoomPause.isActive()) {
        for (const int page :
             prefetch.pagesAhead(isScrollingUp ? first : last, isScrollingUp ? -1 : 1, clock.elapsed()))
            want(page, 1);
        want(isScrollingUp ? last + 1 : first - 1, 2);
    }
    document->keepOnly(wanted);
    bool isSomethingBlank = false;
    bool isEverythingSharp = true;
    bool isThumbnailAsked = false;
    // What is in view, what stands in for it meanwhile, what may be in view next: a free worker takes what comes first.
    const auto askForThumbnails = [&] {
        if (!std::exchange(isThumbnailAsked, true))
            thumbnails.setCentre(centre, isBlank(centre));
    };
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (urgency[i] > 0)
            askForThumbnails();
        if (!images.find(wanted[i])) {
            document->requestRender(wanted[i], urgency[i]);
            isEverythingSharp = isEverythingSharp && urgency[i] > 0;
            isSomethingBlank = isSomethingBlank || (urgency[i] == 0 && isBlank(wanted[i].page));
        }
    }
    for (int page = first; page <= last; ++page)
        document->text(page, 3);
    askForThumbnails();
    followSharpness(isEverythingSharp, isSomethingBlank);
}

void PdfView::Private::followSharpness(bool isSharp, bool isSomethingBlank)
{
    if (isSharp) {
        progress.stop();
        unsharpTicks = 0;
    } else if (!progress.isActive()) {
        progress.start();
    }
    if (!isSomethingBlank) {
        blank.stop();
        showsPageNumbers = false;
    } else if (!blank.isActive() && !showsPageNumbers) {
        blank.start();
    }
}

bool PdfView::Private::isPageSharp(int page) const
{
    std::vector<pdf::RenderRequest> wanted;
    addWanted(page, wanted);
    const auto isThere = [this](const pdf::RenderRequest &request) { return images.find(request) != nullptr; };
    return std::all_of(wanted.begin(), wanted.end(), isThere);
}

bool PdfView::Private::isBlank(int page) const
{
    return !images.wholePage(page, layout.dpi()) && !thumbnails.find(page);
}

void PdfView::Private::takeImage(const pdf::RenderRequest &request, const QImage &image)
{
    if (request.page >= layout.pageCount() || request.rotation != rotation ||
        request.withAnnotations != showsAnnotations || image.isNull())
        return;
    const QSizeF points = pointsOf(request.page);
    const bool isOfThisZoom =
        request.dpi == (request.clip.isEmpty() ? wholePageDpi(points, layout.dpi()) : layout.dpi());
    // A rendering that was under way when the zoom changed is better than paper only.
    if (!isOfThisZoom && (!request.clip.isEmpty() || images.wholePage(request.page, layout.dpi())))
        return;
    prefetch.pageRendered(request.page, document->millisecondsTaken());
    failed.erase(request.page);
    images.put(request, image);
    const auto [first, last] = pagesInView();
    images.trim(budget(), first, last);
    if (request.page >= first && request.page <= last)
        q->viewport()->update(pageOnScreen(request.page).toAlignedRect());
    if (progress.isActive() && q->isSharp())
        followSharpness(true, false);
}

void PdfView::Private::takeFailure(int page, const Error &error)
{
    failed.insert_or_assign(page, error);
    q->viewport()->update();
}

void PdfView::Private::tryAgain(int page)
{
    failed.erase(page);
    q->viewport()->update();
    askForPages();
}

} // namespace meetlat
