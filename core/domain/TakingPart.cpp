// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/TakingPart.h"

#include "core/domain/Setup.h"

namespace meetlat {

bool takesPart(const ReviewState &state, const Plan &plan)
{
    const Region *region = state.find<Region>(plan.region);
    return !region || region->isActive;
}

std::vector<const Plan *> plansTakingPart(const ReviewState &state)
{
    std::vector<const Plan *> plans = plansByRegion(state);
    std::erase_if(plans, [&](const Plan *plan) { return !takesPart(state, *plan); });
    return plans;
}

} // namespace meetlat
