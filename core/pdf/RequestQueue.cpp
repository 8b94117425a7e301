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
    bool isThere = false;
    for (Request &queued : m_requests) { // more than one: the halves of a picture
        if (!queued.wantsSameAs(request))
            continue;
        isThere = true;
        queued.urgency = std::min(queued.urgency, request.urgency);
    }
    return isThere;
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

void RequestQueue::dropHalf(const std::shared_ptr<JoinedPicture> &of)
{
    std::erase_if(m_requests, [&](const Request &queued) { return queued.joins == of; });
}

void RequestQueue::keepOnlyRenders(const std::vector<RenderRequest> &wanted)
{
    std::erase_if(m_requests, [&](const Request &queued) {
        return queued.kind == Request::Kind::Render &&
               std::find(wanted.begin(), wanted.end(), queued.render) == wanted.end();
    });
}

} // namespace meetlat::pdf
