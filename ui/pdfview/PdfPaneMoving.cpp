// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PdfPanePrivate.h"

#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace meetlat {

namespace {

constexpr int rememberAfter = 3'000; // ms: a crash costs no more of one's place than that

} // namespace

void PdfPane::Private::connectMoving()
{
    reading = new ReadingActions(*q);
    q->addActions(reading->forViewMenu());
    q->addActions(reading->forGoMenu());
    tools->addToZoomMenu(reading->arrangements());
    rememberSoon.setSingleShot(true);
    rememberSoon.setInterval(rememberAfter);
    connect(&rememberSoon, &QTimer::timeout, q, [this] { rememberPlace(); });
    connect(view, &PdfView::viewMoved, q, [this] {
        if (!rememberSoon.isActive())
            rememberSoon.start();
    });
    connect(view, &PdfView::shapeChanged, tools, [this] { tools->setZoom(view->zoom(), view->fit()); });
    connect(view, &PdfView::leaving, q, [this] {
        if (VisitedPlaces *visits = visited())
            visits->leave(here());
        Q_EMIT q->visitedChanged();
    });
}

// --- jumps ----------------------------------------------------------------------------------------------------------

void PdfPane::Private::goToTyped(const QString &labelOrNumber)
{
    if (!document || !document->isOpen())
        return;
    // What is printed on the page wins over its place in the file.
    const auto &pages = document->facts().pages;
    const auto labelled = std::find_if(pages.begin(), pages.end(), [&](const pdf::PageGeometry &page) {
        return page.label.compare(labelOrNumber, Qt::CaseInsensitive) == 0;
    });
    bool isNumber = false;
    const int number = labelOrNumber.toInt(&isNumber);
    if (labelled != pages.end())
        view->goToPage(static_cast<int>(labelled - pages.begin()));
    else if (isNumber && number >= 1)
        view->goToPage(number - 1);
    else
        return;
    view->setFocus();
}

VisitedPlaces::Visit PdfPane::Private::here() const
{
    return {current, view->place()};
}

VisitedPlaces *PdfPane::Private::visited()
{
    const Document *of = find(current);
    return of ? &visitedOfPlan[of->plan] : nullptr;
}

void PdfPane::Private::jump(const std::function<void()> &act, VisitedPlaces::Jump kind)
{
    VisitedPlaces *visits = document && document->isOpen() ? visited() : nullptr;
    const VisitedPlaces::Visit from = here();
    act();
    if (!visits)
        return;
    visits->jumped(from, here(), kind);
    Q_EMIT q->visitedChanged();
}

void PdfPane::Private::show(const ReadingPlace &place)
{
    ReadingPlace there = view->place();
    there.page = place.page;
    there.at = place.at;
    view->setPlace(there);
}

void PdfPane::Private::goTo(const std::optional<VisitedPlaces::Visit> &visit)
{
    if (visit && visit->document == current) {
        show(visit->place);
    } else if (visit && find(visit->document)) {
        pendingReveal.reset();
        open(visit->document);
        pendingPlace = visit->place;
    }
    Q_EMIT q->visitedChanged();
}

void PdfPane::goBack()
{
    if (VisitedPlaces *visits = d->visited())
        d->goTo(visits->back(d->here()));
}

void PdfPane::goForward()
{
    if (VisitedPlaces *visits = d->visited())
        d->goTo(visits->forward(d->here()));
}

bool PdfPane::canGoBack() const
{
    const VisitedPlaces *visits = d->visited();
    return visits && visits->canGoBack();
}

bool PdfPane::canGoForward() const
{
    const VisitedPlaces *visits = d->visited();
    return visits && visits->canGoForward();
}

void PdfPane::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        goBack();
    else if (event->button() == Qt::ForwardButton)
        goForward();
    else
        QWidget::mousePressEvent(event);
}

void PdfPane::editPage()
{
    d->tools->editPage();
}

// --- what is remembered ---------------------------------------------------------------------------------------------

void PdfPane::Private::rememberPlace()
{
    if (!document || !document->isOpen() || !view->document())
        return;
    places[current] = view->place();
    if (memory)
        memory->setPlaceIn(current, places[current]);
}

void PdfPane::Private::restorePlace()
{
    const auto found = places.find(current);
    std::optional<ReadingPlace> place = found == places.end() ? std::nullopt : std::optional(found->second);
    if (!place && memory)
        place = memory->placeIn(current);
    if (place) {
        view->setPlace(*place);
        return;
    }
    ReadingPlace start; // at the first page, in the arrangement one is used to
    start.arrangement = view->arrangement();
    view->setPlace(start);
    view->goToPage(0);
}

ReadingActions &PdfPane::reading() const
{
    return *d->reading;
}

void PdfPane::setReadingMemory(ReadingMemory *memory)
{
    d->memory = memory;
    if (!memory)
        return;
    const auto dim = [this](bool dimmed) {
        d->view->setPaperDimmed(dimmed);
        Q_EMIT paperDimmed(dimmed);
    };
    connect(memory, &ReadingMemory::paperDimmed, this, dim);
    dim(memory->isPaperDimmed());
}

void PdfPane::setPaperDimmed(bool dimmed)
{
    if (d->memory) {
        d->memory->setPaperDimmed(dimmed); // all panes follow it
        return;
    }
    d->view->setPaperDimmed(dimmed);
    Q_EMIT paperDimmed(dimmed);
}

} // namespace meetlat
