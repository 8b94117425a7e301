// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/VisitedPlaces.h"

#include <cmath>

namespace meetlat {

bool VisitedPlaces::isNear(const Visit &one, const Visit &other)
{
    constexpr double aFewLines = 0.05; // of the page
    return one.document == other.document && one.place.page == other.place.page &&
           std::abs(one.place.at.x() - other.place.at.x()) < aFewLines &&
           std::abs(one.place.at.y() - other.place.at.y()) < aFewLines;
}

void VisitedPlaces::jumped(const Visit &from, const Visit &to, Jump jump)
{
    if (isNear(from, to))
        return; // it was in view already
    const bool isNextHit = jump == Jump::Find && m_hit && isNear(from, *m_hit);
    if (!isNextHit)
        leave(from);
    m_hit = jump == Jump::Find ? std::optional(to) : std::nullopt;
}

void VisitedPlaces::leave(const Visit &from)
{
    m_hit.reset();
    m_forward.clear();
    if (!m_back.empty() && isNear(m_back.back(), from))
        return;
    m_back.push_back(from);
    if (m_back.size() > mostPlaces)
        m_back.erase(m_back.begin());
}

std::optional<VisitedPlaces::Visit> VisitedPlaces::take(std::vector<Visit> &from, std::vector<Visit> &to,
                                                        const Visit &here)
{
    while (!from.empty()) {
        const Visit visit = from.back();
        from.pop_back();
        if (isNear(visit, here))
            continue; // one is there already
        to.push_back(here);
        return visit;
    }
    return {};
}

std::optional<VisitedPlaces::Visit> VisitedPlaces::back(const Visit &here)
{
    m_hit.reset();
    return take(m_back, m_forward, here);
}

std::optional<VisitedPlaces::Visit> VisitedPlaces::forward(const Visit &here)
{
    m_hit.reset();
    return take(m_forward, m_back, here);
}

} // namespace meetlat
