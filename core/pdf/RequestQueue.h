// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/JoinedPicture.h"
#include "core/pdf/PdfReader.h"

#include <functional>
#include <optional>
#include <vector>

namespace meetlat::pdf {

/// What a window still wants of its document, most urgent first; equally urgent requests in the order they came.
class RequestQueue
{
public:
    struct Request
    {
        enum class Kind { Open, Render, Text, Outline, Links, Annotations, Properties, Thumbnail, Picture };

        Kind kind = Kind::Open;
        RenderRequest render; ///< Render, Thumbnail, Picture: all; Text, Links, Annotations: its page
        int urgency = 0;      ///< lower is sooner
        std::shared_ptr<JoinedPicture> joins = nullptr; ///< this is a half of `render`, another request the other
        int half = 0;

        /// Somebody looks at the place where it belongs.
        bool isAwaited() const { return urgency <= 0; }
        bool isPicture() const { return kind == Kind::Render || kind == Kind::Thumbnail; }
        RenderRequest toRender() const { return joins ? joins->half(half) : render; }
        bool wantsSameAs(const Request &other) const { return kind == other.kind && render == other.render; }
    };

    /// From here on a request is background work: nobody waits for it.
    static constexpr int background = 5;
    static constexpr int soonest = -1'000;

    /// A request that is already there only becomes more urgent.
    void add(const Request &request);
    /// A half of one, beside the other half.
    void addHalf(const Request &request) { m_requests.push_back(request); }
    void dropHalf(const std::shared_ptr<JoinedPicture> &of);
    /// Makes a request more urgent if it is there; says whether it is.
    bool hurry(const Request &request);
    /// Of the requests that may be taken now.
    std::optional<Request> takeMostUrgent(const std::function<bool(const Request &)> &mayBeTaken);
    void keepOnlyRenders(const std::vector<RenderRequest> &wanted);
    void clear() { m_requests.clear(); }

private:
    std::vector<Request> m_requests;
};

} // namespace meetlat::pdf
