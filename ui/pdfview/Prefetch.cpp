// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/Prefetch.h"

#include <algorithm>
#include <cmath>

namespace meetlat {

namespace {

constexpr qint64 turningMs = 600; // pages that follow one another sooner are leafed through
constexpr double newest = 0.3;    // weight of the newest in what is usual lately

void follow(double &average, double value)
{
    average = average <= 0 ? value : average + newest * (value - average);
}

} // namespace

void Prefetch::pageTurned(qint64 now)
{
    const qint64 since = now - m_turnedAt;
    m_turnedAt = now;
    if (since > turningMs)
        m_betweenTurns = 0;
    else
        follow(m_betweenTurns, static_cast<double>(std::max<qint64>(since, 1)));
}

void Prefetch::pageRendered(int page, int milliseconds)
{
    follow(m_perPage, milliseconds);
    if (milliseconds > slowMs)
        m_slowPages.insert(page);
}

int Prefetch::depth(qint64 now) const
{
    if (m_betweenTurns <= 0 || now - m_turnedAt > turningMs)
        return leastPages;
    const int behind = static_cast<int>(std::ceil(2 * m_perPage / m_betweenTurns));
    return std::clamp(leastPages + behind, leastPages, mostPages);
}

std::vector<int> Prefetch::pagesAhead(int last, int step, qint64 now) const
{
    std::vector<int> pages;
    const int near = depth(now);
    for (int ahead = 1; ahead <= mostPages; ++ahead) {
        const int page = last + ahead * step;
        if (ahead <= near || isSlow(page))
            pages.push_back(page);
    }
    return pages;
}

} // namespace meetlat
