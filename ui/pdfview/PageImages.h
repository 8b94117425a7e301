// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PdfReader.h"

#include <QImage>

#include <map>
#include <vector>

namespace meetlat {

/// Rendered pages, counted in bytes. An image of another zoom stays until the sharp one is there.
class PageImages
{
public:
    struct Entry
    {
        pdf::RenderRequest request;
        QImage image;
    };

    void put(const pdf::RenderRequest &request, const QImage &image);
    const QImage *find(const pdf::RenderRequest &request) const;
    /// The whole page at whatever zoom, the one nearest to `dpi`; null when there is none.
    const Entry *wholePage(int page, double dpi) const;
    /// The sharp part of a page that is too large to keep whole; null when there is none.
    const Entry *slice(int page, double dpi) const;

    /// Drops the pages farthest from the view until the rest fits; what is in view stays.
    void trim(qint64 budget, int firstInView, int lastInView);
    void drop(int page);
    void clear();
    qint64 bytes() const { return m_bytes; }

private:
    void erase(std::map<int, std::vector<Entry>>::iterator page);

    std::map<int, std::vector<Entry>> m_pages;
    qint64 m_bytes = 0;
};

} // namespace meetlat
