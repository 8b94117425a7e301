// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Merging.h"

#include <map>
#include <set>

namespace meetlat {

/// Compares rows one by one with what is here and collects what to change; the work behind mergeRows() and
/// replayQuarantine(). Sees its own earlier rows, so that a row may come twice.
class RowMerge
{
public:
    RowMerge(const ReviewState &state, const MyRow &mine) : m_state(state), m_mine(mine) {}

    void take(const StampedRow &incoming, const QString &packetSha256);
    void removeFromQuarantine(const SetAside &row);
    Merge result() && { return std::move(m_merge); }

private:
    using Place = std::pair<QString, QString>; ///< table and key

    std::optional<StampedRow> current(const Place &place) const;
    void takeOver(const Place &place, const StampedRow &incoming, const std::optional<StampedRow> &before);
    void setAside(const Place &place, const StampedRow &row, const QString &packetSha256, SetAsideWhy why);

    const ReviewState &m_state;
    const MyRow &m_mine;
    std::map<Place, StampedRow> m_taken;
    std::map<QString, SetAside> m_setAside;
    std::set<QString> m_released; ///< keys of rows that leave the quarantine
    Merge m_merge;
};

/// Whether the rubric versions that are here have all that the row names: version, indicator, level, criterion.
bool fitsRubric(const ReviewState &state, const AnyRow &row);

} // namespace meetlat
