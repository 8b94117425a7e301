// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/ReviewState.h"

namespace meetlat {

/// Keeps figures of agreement as they are; nothing changes them later. Every take is a row of its own. Errors:
/// BothMustSubmit when they rest on no plan; UnknownPlan.
Result<Edit> takeSnapshot(const ReviewState &state, const AgreementSnapshot &snapshot);

} // namespace meetlat
