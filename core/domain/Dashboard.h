// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/ReviewState.h"

namespace meetlat {

// What the national dashboard says about regions, by date, beside what the search found. The newest claim is copied to
// the region itself (Region::dashboardNew and dashboardVersion): figures count that one.

/// The claims about a region, newest first.
std::vector<const DashboardClaim *> claimsOf(const ReviewState &state, const RegionId &region);
/// A new claim (id given here) or a changed one; the same region, day and version is the same claim.
/// Errors: UnknownRegion, BadDate.
Result<Edit> recordClaim(const ReviewState &state, DashboardClaim claim);
/// Not there: no change. The claim before it counts for the region then; none: the region says nothing any more, unless
/// it was told something else since.
Result<Edit> removeClaim(const ReviewState &state, const ClaimId &claim);

/// The dashboard's claim about a new plan set against the search.
enum class DashboardMatch { NoClaim, NotSearched, Agrees, ClaimsButNotFound, FoundButNotClaimed };
DashboardMatch dashboardMatch(const Region &region);

} // namespace meetlat
