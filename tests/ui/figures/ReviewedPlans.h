// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Highlighting.h"
#include "core/domain/Reconciling.h"
#include "core/domain/Submitting.h"
#include "tests/support/Builders.h"

namespace meetlat::test {

/// Plans 1..n with one passage by R1 for WE each, handed in by both with level 2 + plan number (at most 5) on WE, all
/// decided on that. Region 1 is called Zwolle.
inline ReviewState reviewedPlans(int n)
{
    ReviewState state = reviewOfPlans(n);
    Region region = oneRegion(1);
    region.name = QStringLiteral("Zwolle");
    state.put(region);
    for (int plan = 1; plan <= n; ++plan) {
        Highlight highlight = passage(plan, plan, 0, raterNumber(1), planNumber(plan));
        highlight.anchor.exact = QStringLiteral("Words of plan %1").arg(plan);
        state = after(state, addHighlight(state, highlight, indicator("WE")));
        for (int rater : {1, 2})
            state = submitted(std::move(state), raterNumber(rater), {std::min(5, 2 + plan), 3, 2, 1}, planNumber(plan));
        state = after(state, openPlan(state, planNumber(plan), 1, testNow));
    }
    return after(state, acceptEqual(state, std::nullopt, raterNumber(0), testNow));
}

} // namespace meetlat::test
