// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/ReviewState.h"

namespace meetlat {

/// A new version comes into force; every score stays and keeps naming its own version.
/// Errors: BadValue for a rubric without indicators, with a doubled id, or whose change would take away a level that
/// a score uses. Empty edit when the content is the same.
Result<Edit> changeRubric(const ReviewState &state, const Rubric &rubric, const QString &note, Instant now);

/// Whether the indicator reads otherwise now than in the version the score was given under.
bool isGivenUnderOtherText(const ReviewState &state, const Score &score);

} // namespace meetlat
