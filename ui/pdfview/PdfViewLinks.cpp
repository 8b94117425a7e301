// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PdfViewLinks.h"

#include "ui/shell/Theme.h"

#include <QToolTip>
#include <QUrl>

#include <algorithm>

namespace meetlat {

using theme::Colour;
using theme::colour;

void PdfView::Private::Links::ask()
{
    if (!d.document || !d.document->isOpen() || d.layout.pageCount() == 0)
        return;
    const auto [first, last] = d.pagesInView();
    for (int page = first; page <= last; ++page) {
        if (m_asked.insert(page).second)
            d.document->requestLinks(page);
    }
}

const pdf::PageLink *PdfView::Private::Links::at(const QPointF &inView) const
{
    const std::optional<Spot> spot = d.spotAt(inView);
    const auto found = spot ? m_links.find(spot->page) : m_links.end();
    if (found == m_links.end())
        return nullptr;
    const auto link = std::find_if(found->second.begin(), found->second.end(),
                                   [&](const pdf::PageLink &of) { return of.area.contains(spot->at); });
    return link == found->second.end() ? nullptr : &*link;
}

const pdf::PageLink *PdfView::Private::Links::focused() const
{
    const auto found = m_focused ? m_links.find(m_focused->page) : m_links.end();
    return found != m_links.end() && m_focused->index < found->second.size() ? &found->second[m_focused->index]
                                                                             : nullptr;
}

QString PdfView::Private::Links::describe(const pdf::PageLink &link) const
{
    if (!link.url.isEmpty()) // as it is sent: letters that only look like others show
        return PdfView::tr("To the web: %1").arg(QString::fromLatin1(QUrl(link.url).toEncoded()));
    const auto &pages = d.document->facts().pages;
    const auto page = static_cast<size_t>(link.targetPage);
    return PdfView::tr("To page %1")
        .arg(page < pages.size() ? pages[page].label : QString::number(link.targetPage + 1));
}

void PdfView::Private::Links::follow(const pdf::PageLink &link)
{
    leave();
    if (!link.url.isEmpty()) {
        Q_EMIT d.q->webLinkFollowed(link.url);
        return;
    }
    Q_EMIT d.q->leaving();
    d.q->goToPage(link.targetPage, link.targetTop);
}

void PdfView::Private::Links::leave()
{
    if (!m_focused)
        return;
    m_focused.reset();
    QToolTip::hideText();
    d.q->setAccessibleDescription({});
    d.q->viewport()->update();
}

void PdfView::Private::Links::paintFocus(QPainter &painter) const
{
    const pdf::PageLink *link = focused();
    if (!link || !d.layout.isShown(m_focused->page))
        return;
    painter.setPen(QPen(colour(Colour::ALine), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(d.onScreen(m_focused->page, link->area).adjusted(-2, -2, 2, 2));
}

void PdfView::Private::Links::clear()
{
    leave();
    m_links.clear();
    m_asked.clear();
}

bool PdfView::Private::Links::goToNext(int step)
{
    const auto [first, last] = d.pagesInView();
    std::vector<Place> places;
    for (int page = first; page <= last; ++page) {
        const auto found = m_links.find(page);
        for (size_t i = 0; found != m_links.end() && i < found->second.size(); ++i)
            places.push_back({page, i});
    }
    if (places.empty())
        return false;
    const auto here = m_focused ? std::find(places.begin(), places.end(), *m_focused) : places.end();
    const auto count = static_cast<std::ptrdiff_t>(places.size());
    const std::ptrdiff_t edge = step > 0 ? 0 : count - 1;
    m_focused =
        places[static_cast<size_t>(here == places.end() ? edge : (here - places.begin() + step + count) % count)];
    d.q->setFocus();
    const pdf::PageLink &link = *focused();
    QRectF place = d.onScreen(m_focused->page, link.area);
    if (!QRectF(d.q->viewport()->rect()).contains(place)) {
        d.revealOnScreen(place);
        place = d.onScreen(m_focused->page, link.area);
    }
    const QString where = describe(link);
    d.q->setAccessibleDescription(where);
    QWidget *viewport = d.q->viewport();
    QToolTip::showText(viewport->mapToGlobal(place.bottomLeft().toPoint()), theme::plainToolTip(where), viewport);
    viewport->update();
    return true;
}

bool PdfView::goToLink(int step)
{
    return d->links->goToNext(step);
}

} // namespace meetlat
