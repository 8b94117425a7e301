// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdfview/PdfViewPrivate.h"

#include <set>

namespace meetlat {

/// The links of the pages that have been in view, and the one that has the focus.
class PdfView::Private::Links
{
public:
    explicit Links(Private &view) : d(view) {}

    /// Of the pages in view, once the view has come to rest: reading links costs up to 30 ms a page.
    void ask();
    void take(int page, const std::vector<pdf::PageLink> &links) { m_links[page] = links; }
    void clear();

    const pdf::PageLink *at(const QPointF &inView) const;
    const pdf::PageLink *focused() const;
    bool goToNext(int step);
    void leave();
    QString describe(const pdf::PageLink &link) const; ///< where it leads, before one goes there
    void follow(const pdf::PageLink &link);
    void paintFocus(QPainter &painter) const;

private:
    struct Place
    {
        int page = 0;
        size_t index = 0;
        friend bool operator==(const Place &, const Place &) = default;
    };

    Private &d;
    std::map<int, std::vector<pdf::PageLink>> m_links;
    std::set<int> m_asked;
    std::optional<Place> m_focused;
};

} // namespace meetlat
