// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PdfView.h"

#include "ui/pdfview/PdfViewAccessible.h"
#include "ui/pdfview/PdfViewHandles.h"
#include "ui/pdfview/PdfViewLinks.h"

#include <QScrollBar>
#include <QScroller>

#include <algorithm>

namespace meetlat {

PdfView::Private::Private(PdfView *view)
    : q(view), handles(std::make_unique<Handles>(*this)), links(std::make_unique<Links>(*this))
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
    connect(&rest, &QTimer::timeout, view, [this] {
        atRest();
        links->ask();
    });
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
    QScroller::grabGesture(viewport(), QScroller::TouchGesture); // a finger throws the pages
    QScrollerProperties throwing = QScroller::scroller(viewport())->scrollerProperties();
    for (const auto metric :
         {QScrollerProperties::HorizontalOvershootPolicy, QScrollerProperties::VerticalOvershootPolicy})
        throwing.setScrollMetric(metric, QVariant::fromValue(QScrollerProperties::OvershootAlwaysOff));
    QScroller::scroller(viewport())->setScrollerProperties(throwing);
    viewport()->grabGesture(Qt::PinchGesture);
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
    d->handles->cancel();
    d->tintedImages.clear();
    d->links->clear();
    if (document) {
        connect(document, &pdf::PdfDocument::linksReady, this,
                [this](int page, const std::vector<pdf::PageLink> &links) { d->links->take(page, links); });
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
    // Whoever shows the document goes to a place in it first: a page that nobody stays on must not keep a worker busy.
    d->isPlacing = document && document->isOpen();
    if (d->isPlacing) {
        const auto ask = [this] {
            d->isPlacing = false;
            d->askForPages();
        };
        QMetaObject::invokeMethod(this, ask, Qt::QueuedConnection);
    }
    d->thumbnails.setDocument(document);
    d->prefetch = {};
    d->followSharpness(true, false);
    d->layout.lay({}, d->zoom, d->devicePixelRatio());
    d->shownPage = d->chosenPage = 0;
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
    const auto isResized = [this](const MarkedPassage &mark) { return mark.id == d->handles->id(); };
    if (std::none_of(d->marks.begin(), d->marks.end(), isResized))
        d->handles->cancel();
    d->marksChanged();
}

void PdfView::setSelectedMark(const HighlightId &id)
{
    if (id != d->selectedMark)
        d->handles->cancel();
    d->selectedMark = id;
    d->marksChanged();
}

void PdfView::setMarksEditable(bool editable)
{
    d->areMarksEditable = editable;
    if (!editable)
        d->handles->cancel();
    viewport()->update();
}

void PdfView::setShowsAnnotations(bool shows)
{
    if (shows == d->showsAnnotations)
        return;
    d->showsAnnotations = shows;
    d->images.clear();
    d->tintedImages.clear();
    d->askForPages();
    viewport()->update();
}

bool PdfView::showsAnnotations() const
{
    return d->showsAnnotations;
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
    d->bringUp(target.page);
    if (hull.isEmpty())
        goToPage(target.page);
    else
        d->revealOnScreen(d->onScreen(target.page, hull));
}

void PdfView::reveal(const pdf::TextRange &range)
{
    if (range.start.page < 0 || range.start.page >= d->layout.pageCount())
        return;
    d->bringUp(range.start.page);
    QRectF hull;
    for (const QRectF &rect : d->rectsOf(range, range.start.page))
        hull |= rect;
    if (hull.isEmpty())
        goToPage(range.start.page);
    else
        d->revealOnScreen(hull);
}

void PdfView::setPaperDimmed(bool dimmed)
{
    d->isPaperDimmed = dimmed;
    viewport()->update();
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
    return d->layout.isShown(page) ? d->onScreen(page, fractions) : QRectF();
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

} // namespace meetlat
