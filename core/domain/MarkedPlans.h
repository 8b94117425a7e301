// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Submitting.h"

#include <set>

namespace meetlat {

/// On which plans which rater has a highlight or a search, for whoever asks progressOf() of many plans: highlights are
/// gone through once, not once per plan.
class MarkedPlans
{
public:
    MarkedPlans() = default;
    explicit MarkedPlans(const ReviewState &state);
    bool contains(const PlanId &plan, const RaterId &rater) const { return m_pairs.contains({plan, rater}); }

private:
    std::set<std::pair<PlanId, RaterId>> m_pairs;
};
Progress progressOf(const ReviewState &state, const PlanId &plan, const RaterId &rater, const MarkedPlans &marked);

} // namespace meetlat
