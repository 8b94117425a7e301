// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PdfPanePrivate.h"

#include <QListView>
#include <QSplitter>

#include <algorithm>

namespace meetlat {

using Tab = SidePanel::Tab;

void PdfPane::Private::connectPanel()
{
    content->setStretchFactor(0, 0);
    content->setStretchFactor(1, 1);
    content->setCollapsible(0, false);
    content->setCollapsible(1, false);
    panel->hide();
    connect(tools, &PaneTools::panelWanted, q, [this] { q->togglePanel(); });
    connect(panel->outline(), &OutlinePanel::placeWanted, q,
            [this](int page, double top) { jump([&] { view->goToPage(page, top); }); });
    connect(panel->thumbnails(), &ThumbnailList::pageWanted, q,
            [this](int page) { jump([&] { view->goToPage(page); }); });
    connect(panel, &SidePanel::tabChosen, q, [this](Tab tab) { keepTab(tab); });
    connect(content, &QSplitter::splitterMoved, q, [this] {
        panelWidth = panel->width();
        if (memory)
            memory->setPanelWidth(panelWidth);
    });
    connect(q, &PdfPane::paperDimmed, panel->thumbnails(), &ThumbnailList::setPaperDimmed);
}

/// The tab one looked at last: the contents, unless the pages in small were chosen.
Tab PdfPane::Private::keptTab() const
{
    const bool isThumbnails = memory ? memory->showsThumbnails() : showsThumbnails;
    return isThumbnails ? Tab::Thumbnails : Tab::Outline;
}

void PdfPane::Private::keepTab(Tab tab)
{
    isTabChosen = true; // from now on it stays, also where there are no contents
    showsThumbnails = tab == Tab::Thumbnails;
    if (memory)
        memory->setShowsThumbnails(showsThumbnails);
}

void PdfPane::Private::showPanel(bool shows)
{
    if (shows == panel->isVisibleTo(q))
        return;
    panel->setVisible(shows);
    if (shows) {
        const int width = memory ? memory->panelWidth() : panelWidth;
        content->setSizes({width, std::max(1, content->width() - width - content->handleWidth())});
    }
    tools->setPanelShown(shows);
    isTabChosen = false;
    if (shows) {
        panel->setTab(keptTab());
        if (q->pdf())
            document->requestOutline();
    } else {
        view->setFocus();
    }
}

/// A document without contents of its own shows its pages instead of an empty list.
void PdfPane::Private::takeOutline(const std::vector<pdf::OutlineItem> &items)
{
    panel->outline()->setOutline(items);
    if (!isTabChosen)
        panel->setTab(items.empty() ? Tab::Thumbnails : keptTab());
    panel->outline()->setCurrentPage(view->currentPage());
}

void PdfPane::togglePanel()
{
    d->showPanel(!d->panel->isVisibleTo(this));
}

void PdfPane::toggleThumbnails()
{
    if (d->panel->isVisibleTo(this) && d->panel->tab() == Tab::Thumbnails) {
        d->showPanel(false);
        return;
    }
    d->showPanel(true);
    d->panel->setTab(Tab::Thumbnails);
    d->keepTab(Tab::Thumbnails);
    d->panel->thumbnails()->list()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace meetlat
