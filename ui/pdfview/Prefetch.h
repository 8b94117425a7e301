// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <set>
#include <vector>

namespace meetlat {

/// Which pages are rendered before anybody sees them: two in the direction of reading, more when pages are turned
/// faster than they are made, and from farther away those that are known to take long. Times are milliseconds of any
/// clock.
class Prefetch
{
public:
    static constexpr int leastPages = 2;
    static constexpr int mostPages = 8;
    static constexpr int slowMs = 500; ///< from here on a page is slow

    void pageTurned(qint64 now);
    void pageRendered(int page, int milliseconds);
    bool isSlow(int page) const { return m_slowPages.count(page) > 0; }

    /// Most urgent first; `last` is the last page in view in that direction, `step` 1 or -1.
    std::vector<int> pagesAhead(int last, int step, qint64 now) const;

private:
    int depth(qint64 now) const;

    qint64 m_turnedAt = 0;
    double m_betweenTurns = 0; ///< 0: not turning
    double m_perPage = 0;      ///< a rendering takes, lately
    std::set<int> m_slowPages;
};

} // namespace meetlat
