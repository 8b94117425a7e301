// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Dashboard.h"

#include "core/base/Uuid7.h"
#include "core/domain/EditSteps.h"

#include <algorithm>
#include <tuple>

namespace meetlat {

namespace {

bool isNewer(const DashboardClaim &a, const DashboardClaim &b)
{
    return std::tie(a.at, a.id) > std::tie(b.at, b.id);
}

/// The region says what this claim says.
void copyToRegion(Edit &edit, const ReviewState &state, const DashboardClaim &claim)
{
    Region region = *state.find<Region>(claim.region);
    region.dashboardNew = claim.claimsNew;
    region.dashboardVersion = claim.version;
    putRow(edit, state, region);
}

} // namespace

std::vector<const DashboardClaim *> claimsOf(const ReviewState &state, const RegionId &region)
{
    std::vector<const DashboardClaim *> claims;
    for (const auto &[key, claim] : state.all<DashboardClaim>()) {
        if (claim.region == region)
            claims.push_back(&claim);
    }
    std::sort(claims.begin(), claims.end(),
              [](const DashboardClaim *a, const DashboardClaim *b) { return isNewer(*a, *b); });
    return claims;
}

Result<Edit> recordClaim(const ReviewState &state, DashboardClaim claim)
{
    if (!state.find<Region>(claim.region))
        return Error{Error::Code::UnknownRegion, claim.region.value};
    if (!claim.at.isValid())
        return Error{Error::Code::BadDate, {}};
    const std::vector<const DashboardClaim *> known = claimsOf(state, claim.region);
    const auto same = std::find_if(known.begin(), known.end(), [&](const DashboardClaim *other) {
        return other->at == claim.at && other->version == claim.version;
    });
    if (claim.id.isEmpty())
        claim.id = same == known.end() ? ClaimId{newUuid7()} : (*same)->id;

    Edit edit = editOf(Edit::Kind::ChangeRegions);
    const DashboardClaim *newest = &claim;
    for (const DashboardClaim *other : known) {
        if (other->id != claim.id && isNewer(*other, *newest))
            newest = other;
    }
    copyToRegion(edit, state, *newest);
    putRow(edit, state, claim);
    return edit;
}

Result<Edit> removeClaim(const ReviewState &state, const ClaimId &id)
{
    Edit edit = editOf(Edit::Kind::ChangeRegions);
    const DashboardClaim *claim = state.find<DashboardClaim>(id);
    if (!claim)
        return edit;
    const std::vector<const DashboardClaim *> known = claimsOf(state, claim->region);
    const auto before = std::find_if(known.begin(), known.end(), [&](const auto *other) { return other->id != id; });
    const Region &region = *state.find<Region>(claim->region);
    const bool isWhatCounts =
        region.dashboardNew == claim->claimsNew && region.dashboardVersion == claim->version;
    if (before != known.end()) {
        copyToRegion(edit, state, **before);
    } else if (isWhatCounts) { // or figures would go on counting what was taken away
        Region silent = region;
        silent.dashboardNew.reset();
        silent.dashboardVersion.clear();
        putRow(edit, state, silent);
    }
    removeRow(edit, *claim);
    return edit;
}

DashboardMatch dashboardMatch(const Region &region)
{
    if (!region.dashboardNew)
        return DashboardMatch::NoClaim;
    if (region.outcome == SearchOutcome::Unknown)
        return DashboardMatch::NotSearched;
    const bool isFound = region.outcome == SearchOutcome::NewPlan;
    if (isFound == *region.dashboardNew)
        return DashboardMatch::Agrees;
    return isFound ? DashboardMatch::FoundButNotClaimed : DashboardMatch::ClaimsButNotFound;
}

} // namespace meetlat
