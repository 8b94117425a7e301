// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PdfView.h"

#include "ui/pdfview/PdfViewAccessible.h"
#include "ui/pdfview/PdfViewPrivate.h"

#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace meetlat {

namespace {

constexpr std::array zoomSteps = {0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5,
                                  1.75, 2.0,  2.5, 3.0,  4.0,  5.0, 6.0, 7.0, 8.0};

} // namespace

PdfView::Private::Private(PdfView *view) : q(view)
{
    for (QTimer *timer : {&rest, &zoomPause, &blank})
        timer->setSingleShot(true);
    zoomPause.setInterval(70);
    blank.setInterval(300);
    progress.setInterval(500);
    clock.start();
    connect(&progress, &QTimer::timeout, view, [this] {
        ++unsharpTicks;
        q->viewport()->update();
    });
    edgeScroll.setInterval(30);
    connect(&rest, &QTimer::timeout, view, [this] { atRest(); });
    connect(&thumbnails, &PageThumbnails::ready, view, [this](int page) {
        const auto [first, last] = pagesInView();
        if (page >= first && page <= last && !images.wholePage(page, layout.dpi()))
            q->viewport()->update(pageOnScreen(page).toAlignedRect());
    });
    connect(&zoomPause, &QTimer::timeout, view, [this] { askForPages(); });
    connect(&edgeScroll, &QTimer::timeout, view, [this] { scrollWhileDragging(); });
    connect(&blank, &QTimer::timeout, view, [this] {
        showsPageNumbers = true;
        q->viewport()->update();
    });
}

PdfView::PdfView(QWidget *parent) : QAbstractScrollArea(parent), d(std::make_unique<Private>(this))
{
    makePdfViewAccessible();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the document"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or fit width would chase its own tail
    verticalScrollBar()->setSingleStep(32);
    horizontalScrollBar()->setSingleStep(32);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
}

PdfView::~PdfView() = default;

void PdfView::setDocument(pdf::PdfDocument *document)
{
    if (d->document)
        disconnect(d->document, nullptr, this, nullptr);
    d->document = document;
    d->images.clear();
    d->failed.clear();
    d->hits.clear();
    d->currentHit = -1;
    d->knownPage = -1;
    d->knownInView = {0, -1};
    d->showsPageNumbers = false;
    const bool hadSelection = d->area || selection();
    d->anchor.reset();
    d->caret.reset();
    d->area.reset();
    setAreaMode(false);
    if (document) {
        connect(document, &pdf::PdfDocument::rendered, this,
                [this](const pdf::RenderRequest &request, const QImage &image) { d->takeImage(request, image); });
        connect(document, &pdf::PdfDocument::pageFailed, this,
                [this](int page, const Error &error) { d->takeFailure(page, error); });
        connect(document, &pdf::PdfDocument::textReady, this, [this](int page) {
            const auto [first, last] = d->pagesInView();
            if (page >= first && page <= last)
                viewport()->update();
        });
        connect(document, &pdf::PdfDocument::opened, this, [this] {
            d->applyFit();
            d->relayout({});
        });
    }
    d->thumbnails.setDocument(document);
    d->prefetch = {};
    d->followSharpness(true, false);
    d->layout.lay({}, d->zoom, d->devicePixelRatio());
    d->applyFit();
    d->relayout({});
    verticalScrollBar()->setValue(0);
    if (hadSelection)
        Q_EMIT selectionChanged();
}

pdf::PdfDocument *PdfView::document() const
{
    return d->document;
}

PageThumbnails *PdfView::thumbnails() const
{
    return &d->thumbnails;
}

void PdfView::setMarks(std::vector<MarkedPassage> marks)
{
    d->marks = std::move(marks);
    d->marksOfPage.clear();
    for (size_t mark = 0; mark < d->marks.size(); ++mark) {
        for (size_t target = 0; target < d->marks[mark].targets.size(); ++target)
            d->marksOfPage[d->marks[mark].targets[target].page].emplace_back(mark, target);
    }
    viewport()->update();
}

void PdfView::setSelectedMark(const HighlightId &id)
{
    d->selectedMark = id;
    viewport()->update();
}

void PdfView::setHits(std::vector<pdf::TextRange> hits, int current)
{
    d->hits = std::move(hits);
    d->currentHit = current;
    viewport()->update();
}

void PdfView::reveal(const AnchorTarget &target)
{
    if (target.page < 0 || target.page >= d->layout.pageCount())
        return;
    QRectF hull;
    for (const QRectF &rect : target.rects)
        hull |= rect;
    if (hull.isEmpty())
        goToPage(target.page);
    else
        d->revealOnScreen(onScreen(target.page, hull));
}

void PdfView::reveal(const pdf::TextRange &range)
{
    if (range.start.page < 0 || range.start.page >= d->layout.pageCount())
        return;
    QRectF hull;
    for (const QRectF &rect : d->rectsOf(range, range.start.page))
        hull |= rect;
    if (hull.isEmpty())
        goToPage(range.start.page);
    else
        d->revealOnScreen(hull);
}

int PdfView::currentPage() const
{
    return d->layout.pageCount() == 0 ? 0 : d->pageInMind();
}

void PdfView::goToPage(int page, double top)
{
    if (d->layout.pageCount() == 0)
        return;
    page = std::clamp(page, 0, d->layout.pageCount() - 1);
    const QRect device = d->layout.page(page);
    const double ratio = d->layout.devicePixelRatio();
    const double above = top == 0 ? PageLayout::gap : 0;
    d->scrollTo({double(horizontalScrollBar()->value()), (device.y() + top * device.height()) / ratio - above});
}

double PdfView::topOfView() const
{
    if (d->layout.pageCount() == 0)
        return 0;
    const QRectF page = d->pageOnScreen(currentPage());
    return -page.top() / page.height();
}

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
    d->fit = fit;
    if (fit == Fit::None)
        return;
    const auto spot = d->spotAt({viewport()->width() / 2.0, 0});
    d->applyFit();
    d->relayout(spot);
    if (fit == Fit::Page)
        goToPage(currentPage());
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

std::optional<pdf::TextRange> PdfView::selection() const
{
    if (!d->anchor || !d->caret || *d->anchor == *d->caret)
        return {};
    return pdf::TextRange{std::min(*d->anchor, *d->caret), std::max(*d->anchor, *d->caret)};
}

void PdfView::setSelection(const pdf::TextRange &range)
{
    d->placeSelection(range.start, range.end);
}

void PdfView::clearSelection()
{
    d->clearSelection();
}

std::optional<PdfView::Area> PdfView::selectedArea() const
{
    return d->isAreaPending ? std::nullopt : d->area;
}

void PdfView::setAreaMode(bool on)
{
    if (on == d->areaMode)
        return;
    d->areaMode = on;
    if (!on && d->isAreaPending) {
        d->isAreaPending = false;
        d->setArea({});
    }
    viewport()->setCursor(on ? Qt::CrossCursor : Qt::ArrowCursor);
    Q_EMIT areaModeChanged(on);
}

bool PdfView::isAreaMode() const
{
    return d->areaMode;
}

QString PdfView::selectedText() const
{
    const auto range = selection();
    return range ? pdf::quoteOf(*range, d->textOfPage()) : QString();
}

QRectF PdfView::onScreen(int page, const QRectF &fractions) const
{
    const QRectF rect = d->pageOnScreen(page);
    return {rect.left() + fractions.left() * rect.width(), rect.top() + fractions.top() * rect.height(),
            fractions.width() * rect.width(), fractions.height() * rect.height()};
}

QRect PdfView::placeOfMark(const HighlightId &id) const
{
    QRectF hull;
    const auto [first, last] = d->pagesInView();
    for (const MarkedPassage &mark : d->marks) {
        if (mark.id != id)
            continue;
        for (const AnchorTarget &target : mark.targets) {
            for (const QRectF &rect : target.rects) {
                if (target.page >= first && target.page <= last)
                    hull |= onScreen(target.page, rect);
            }
        }
    }
    return (hull & QRectF(viewport()->rect())).toAlignedRect();
}

QRect PdfView::placeOfSelection() const
{
    QRectF hull;
    const auto [first, last] = d->pagesInView();
    if (d->area && d->area->page >= first && d->area->page <= last)
        hull = onScreen(d->area->page, d->area->rect);
    else if (const auto range = selection()) {
        for (int page = first; page <= last; ++page) {
            for (const QRectF &rect : d->rectsOf(*range, page))
                hull |= rect;
        }
    }
    return (hull & QRectF(viewport()->rect())).toAlignedRect();
}

std::optional<pdf::TextPosition> PdfView::caret() const
{
    return d->caret;
}

void PdfView::setCaret(const pdf::TextPosition &position)
{
    d->placeSelection(position, position);
    d->showCaret();
}

std::optional<pdf::TextPosition> PdfView::positionAt(const QPointF &inViewport) const
{
    return d->positionAt(inViewport, {});
}

pdf::PageTextPtr PdfView::textOfPage(int page) const
{
    return d->text(page);
}

void PdfView::setSideStrip(QWidget *strip, int width)
{
    d->strip = strip;
    strip->setParent(this);
    setViewportMargins(0, 0, width, 0);
    strip->setFixedWidth(width);
}

bool PdfView::isSharp() const
{
    if (!d->document || !d->document->isOpen())
        return false;
    const auto [first, last] = d->pagesInView();
    for (int page = first; page <= last; ++page) {
        if (!d->isPageSharp(page))
            return false;
    }
    return true;
}

std::pair<int, int> PdfView::pagesInView() const
{
    return d->pagesInView();
}

std::pair<double, double> PdfView::heightInView() const
{
    const double whole = std::max(1, d->layout.size().height());
    const double top = d->origin().y();
    return {top / whole, std::min(1.0, (top + viewport()->height() * d->layout.devicePixelRatio()) / whole)};
}

double PdfView::heightOf(int page, double top) const
{
    if (page < 0 || page >= d->layout.pageCount())
        return 0;
    const QRect device = d->layout.page(page);
    return (device.y() + top * device.height()) / std::max(1, d->layout.size().height());
}

void PdfView::scrollToHeight(double height)
{
    const double content = d->layout.size().height() / d->layout.devicePixelRatio();
    verticalScrollBar()->setValue(static_cast<int>(height * content - viewport()->height() / 2.0));
}

} // namespace meetlat
