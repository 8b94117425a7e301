// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "ui/pdfview/ReadingPlace.h"

#include <optional>
#include <vector>

namespace meetlat {

/// Places that somebody left by a jump, to go back to and forward again. Scrolling leaves nothing.
class VisitedPlaces
{
public:
    static constexpr size_t mostPlaces = 100;

    struct Visit
    {
        DocumentId document;
        ReadingPlace place;
    };
    /// Find: hit after hit in one go is one jump, from where the search began.
    enum class Jump { Single, Find };

    void jumped(const Visit &from, const Visit &to, Jump jump);
    void leave(const Visit &from); ///< a jump whose end is not known yet
    std::optional<Visit> back(const Visit &here);
    std::optional<Visit> forward(const Visit &here);
    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }

private:
    static bool isNear(const Visit &one, const Visit &other);
    static std::optional<Visit> take(std::vector<Visit> &from, std::vector<Visit> &to, const Visit &here);

    std::vector<Visit> m_back;
    std::vector<Visit> m_forward;
    std::optional<Visit> m_hit; ///< where the last find ended
};

} // namespace meetlat
