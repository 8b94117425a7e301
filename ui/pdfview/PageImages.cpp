// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PageImages.h"

#include <algorithm>
#include <cmath>

namespace meetlat {

void PageImages::put(const pdf::RenderRequest &request, const QImage &image)
{
    std::vector<Entry> &entries = m_pages[request.page];
    // One whole image and one slice per page: the newest of each replaces what stood in for it.
    const bool isSlice = !request.clip.isEmpty();
    std::erase_if(entries, [&](const Entry &entry) {
        if (!entry.request.clip.isEmpty() != isSlice)
            return false;
        m_bytes -= entry.image.sizeInBytes();
        return true;
    });
    m_bytes += image.sizeInBytes();
    entries.push_back({request, image});
}

const QImage *PageImages::find(const pdf::RenderRequest &request) const
{
    const auto page = m_pages.find(request.page);
    if (page == m_pages.end())
        return nullptr;
    for (const Entry &entry : page->second) {
        if (entry.request == request)
            return &entry.image;
    }
    return nullptr;
}

const PageImages::Entry *PageImages::wholePage(int page, double dpi) const
{
    const auto found = m_pages.find(page);
    if (found == m_pages.end())
        return nullptr;
    const Entry *best = nullptr;
    for (const Entry &entry : found->second) {
        const auto distance = [dpi](const Entry &of) { return std::abs(of.request.dpi - dpi); };
        if (entry.request.clip.isEmpty() && (!best || distance(entry) < distance(*best)))
            best = &entry;
    }
    return best;
}

const PageImages::Entry *PageImages::slice(int page, double dpi) const
{
    const auto found = m_pages.find(page);
    if (found == m_pages.end())
        return nullptr;
    for (const Entry &entry : found->second) {
        if (!entry.request.clip.isEmpty() && entry.request.dpi == dpi)
            return &entry;
    }
    return nullptr;
}

void PageImages::trim(qint64 budget, int firstInView, int lastInView)
{
    const auto distance = [&](int page) { return std::max({0, firstInView - page, page - lastInView}); };
    while (m_bytes > budget && !m_pages.empty()) {
        const auto first = m_pages.begin();
        const auto last = std::prev(m_pages.end());
        const auto farthest = distance(first->first) > distance(last->first) ? first : last;
        if (distance(farthest->first) == 0)
            return;
        erase(farthest);
    }
}

void PageImages::drop(int page)
{
    if (const auto found = m_pages.find(page); found != m_pages.end())
        erase(found);
}

void PageImages::clear()
{
    m_pages.clear();
    m_bytes = 0;
}

void PageImages::erase(std::map<int, std::vector<Entry>>::iterator page)
{
    for (const Entry &entry : page->second)
        m_bytes -= entry.image.sizeInBytes();
    m_pages.erase(page);
}

} // namespace meetlat
