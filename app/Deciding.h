// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/ReviewSession.h"

#include <functional>

namespace meetlat {

/// Opens the plan for reconciling when that is still to be done, and takes the decision. A refused decision does not
/// open the plan. `kind` is asked once it is known who is A and who is B. Errors: as openPlan and decide.
using KindOf = std::function<DecisionKind(const ReviewState &opened)>;
Status openAndDecide(ReviewSession &session, Decision decision, const KindOf &kind);

/// The kind that the decision's level means.
DecisionKind kindByLevel(const ReviewState &opened, const Decision &decision);

} // namespace meetlat
