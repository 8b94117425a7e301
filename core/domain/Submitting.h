// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/ReviewState.h"

namespace meetlat {

const Submission *latestSubmission(const ReviewState &state, const PlanId &plan, const RaterId &rater);
/// Round 1, 2 …; null when there is none.
const Submission *submissionOf(const ReviewState &state, const PlanId &plan, const RaterId &rater, int round);
/// The latest submission stands: the rater's rows on this plan are locked.
bool isSubmitted(const ReviewState &state, const PlanId &plan, const RaterId &rater);
bool isAssigned(const ReviewState &state, const PlanId &plan, const RaterId &rater);
/// Whether the rater may change own work on the plan now. Errors: UnknownPlan, NotAssigned, PlanIsSubmitted.
Status mayWorkOn(const ReviewState &state, const PlanId &plan, const RaterId &rater);

/// Locks the plan for this rater and freezes the scores as the next round. Every indicator that lacks something needs
/// a reason in `gaps`; reasons for indicators that lack nothing are dropped.
/// Errors: NotAssigned, PlanIsSubmitted, GapNeedsReason (detail: indicators).
Result<Edit> submitPlan(const ReviewState &state, const PlanId &plan, const RaterId &rater,
                        std::map<IndicatorId, QString> gaps, Instant now);
/// Errors: PlanIsNotSubmitted, ReasonNeeded.
Result<Edit> reopenPlan(const ReviewState &state, const PlanId &plan, const RaterId &rater, const QString &reason,
                        Instant now);

/// Where one rater stands on one plan.
enum class Progress { NotBegun, Busy, Ready, Submitted, Reopened };
Progress progressOf(const ReviewState &state, const PlanId &plan, const RaterId &rater);

/// Both (all first two) raters have a standing submission: only then may anyone but the rater see values.
bool isDisclosed(const ReviewState &state, const PlanId &plan);
/// Whether `viewer` may see values, highlights and reasons of `rater` on this plan: own work always, others' once
/// disclosed. A third rater's work is disclosed when that rater has submitted as well.
bool maySee(const ReviewState &state, const RaterId &viewer, const PlanId &plan, const RaterId &rater);

} // namespace meetlat
