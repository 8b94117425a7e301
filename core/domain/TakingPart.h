// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ReviewState.h"

#include <vector>

namespace meetlat {

/// A plan of a region that is not active takes no part in the round. Its work is kept, can be seen and gone on with, but
/// it is in no figure, plot, agreement, proposal of pairs or table of the dataset: what is published has one denominator.
/// Nor is it in the counts of work and in what is done for all plans at once.
bool takesPart(const ReviewState &state, const Plan &plan);
std::vector<const Plan *> plansTakingPart(const ReviewState &state); ///< as plansByRegion()

} // namespace meetlat
