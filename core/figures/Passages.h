// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/Counting.h"

namespace meetlat::figures {

/// A passage that a figure rests on.
struct Passage
{
    const Highlight *highlight = nullptr;
    IndicatorId indicator; ///< for which it is evidence
};

/// Whose scores a decision rests on: the raters who gave the decided level; both where it is neither's or nothing is
/// decided. Nobody while not both have handed in.
std::vector<RaterId> votersFor(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator);

/// The evidence behind the levels of this plan that the filter asks for, by indicator, then rater, in reading order;
/// what contradicts is in it. Then the passages that the lead linked to facts of the plan card that it asks for: those
/// have no indicator.
std::vector<Passage> passagesBehind(const ReviewState &state, const PlanId &plan, const FigureFilter &filter);

} // namespace meetlat::figures
