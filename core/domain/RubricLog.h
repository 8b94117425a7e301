// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/ReviewState.h"

namespace meetlat {

// The rubric log: what was unclear about an indicator, where that came up, and what came of it.

/// Those without an outcome first, the oldest of each first.
std::vector<const RubricNote *> rubricNotes(const ReviewState &state);
/// The open note on this indicator that came up in this plan; null when there is none.
const RubricNote *openNoteOn(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator);

/// A new note (id and moment given here when empty). Errors: UnknownIndicator, UnknownPlan, ReasonNeeded without text.
Result<Edit> noteRubric(const ReviewState &state, RubricNote note);
/// What came of it; an empty outcome opens it again. Errors: BadValue when there is no such note.
Result<Edit> settleNote(const ReviewState &state, const RubricNoteId &note, const QString &outcome);
Result<Edit> removeNote(const ReviewState &state, const RubricNoteId &note);

} // namespace meetlat
