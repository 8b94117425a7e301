// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/RequestQueue.h"

#include <algorithm>

namespace meetlat::pdf {

void RequestQueue::add(const Request &request)
{
    if (!hurry(request))
        m_requests.push_back(request);
}

bool RequestQueue::hurry(const Request &request)
{
    const auto same = std::find_if(m_requests.begin(), m_requests.end(),
                                   [&](const Request &queued) { return queued.wantsSameAs(request); });
    if (same == m_requests.end())
        return false;
    same->urgency = std::min(same->urgency, request.urgency);
    return true;
}

std::optional<RequestQueue::Request>
RequestQueue::takeMostUrgent(const std::function<bool(const Request &)> &mayBeTaken)
{
    auto first = m_requests.end();
    for (auto request = m_requests.begin(); request != m_requests.end(); ++request) {
        const bool isSooner = first == m_requests.end() || request->urgency < first->urgency; // the first of equals
        if (isSooner && mayBeTaken(*request))
            first = request;
    }
    if (first == m_requests.end())
        return std::nullopt;
    const Request request = *first;
    m_requests.erase(first);
    return request;
}

void RequestQueue::keepOnlyRenders(const std::vector<RenderRequest> &wanted)
{
    std::erase_if(m_requests, [&](const Request &queued) {
        return queued.kind == Request::Kind::Render &&
               std::find(wanted.begin(), wanted.end(), queued.render) == wanted.end();
    });
}

} // namespace meetlat::pdf
