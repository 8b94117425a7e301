// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ReviewState.h"

namespace meetlat {

// How verbs put an edit together: whole rows, before and after, in the order in which they may refer to each other.

inline Edit editOf(Edit::Kind kind, const RaterId &owner = {})
{
    Edit edit;
    edit.kind = kind;
    edit.owner = owner;
    return edit;
}

/// Adds the new value of a row, unless it is what the state already has.
template <typename Row> void putRow(Edit &edit, const ReviewState &state, const Row &after)
{
    const Row *before = state.all<Row>().find(keyOf(after));
    if (!before)
        edit.changes.emplace_back(Replaced<Row>{std::nullopt, after});
    else if (*before != after)
        edit.changes.emplace_back(Replaced<Row>{*before, after});
}

template <typename Row> void removeRow(Edit &edit, const Row &row)
{
    edit.changes.emplace_back(Replaced<Row>{row, std::nullopt});
}

/// Whether any row of this kind, keyed by an id of its own, belongs to the plan (and the rater, when given).
template <typename Row> bool hasRowOn(const ReviewState &state, const PlanId &plan, const RaterId &rater = {})
{
    for (const auto &[key, row] : state.all<Row>()) {
        if (row.plan == plan && (rater.isEmpty() || row.rater == rater))
            return true;
    }
    return false;
}

} // namespace meetlat
