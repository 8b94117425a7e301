// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/ReviewState.h"

namespace meetlat {

// Verbs of setting a review up. They check the rules and change nothing: (state, arguments) → Edit.

/// Project row, version 1 of the rubric and the lead (who is the edit's owner). Errors: NameIsEmpty, BadDate.
Result<Edit> createProject(const QString &title, Scale scale, const QDate &cutoff, const Rubric &rubric,
                           const QString &leadName, Instant now);
/// Errors: NameIsEmpty; BadDate; ScaleInUse when a 0 was given and the new scale has none.
Result<Edit> changeProject(const ReviewState &state, const Project &changed);

/// By name or alias, upper and lower case alike; null when unknown.
const Region *findRegion(const ReviewState &state, const QString &nameOrAlias);
/// Adds unknown regions and updates known ones (by id, else by name or alias; their id stays, and found by an alias
/// their name and aliases too). Empty edit when nothing changes.
/// Errors: NameIsEmpty; NameIsTaken when one name would mean two regions.
Result<Edit> mergeRegions(const ReviewState &state, const std::vector<Region> &regions);

std::vector<const Plan *> plansOf(const ReviewState &state, const RegionId &region);
/// All plans, by region name (locale-aware), then title.
std::vector<const Plan *> plansByRegion(const ReviewState &state);
/// The region's only plan. Errors: UnknownRegion, UnknownPlan, AmbiguousPlan.
Result<const Plan *> onlyPlanOf(const ReviewState &state, const QString &region);
PlanAge ageOf(const ReviewState &state, const Plan &plan);

/// A new plan (id given here) or a changed plan card. Errors: UnknownRegion, UnknownPlan.
Result<Edit> addPlan(const ReviewState &state, Plan plan);
Result<Edit> changePlan(const ReviewState &state, const Plan &plan);
/// Only a plan that nobody scored, marked or was handed. Errors: InUse, UnknownPlan.
Result<Edit> removePlan(const ReviewState &state, const PlanId &plan);
/// Documents of a plan in order. The same document twice in one plan is no change.
std::vector<const Document *> documentsOf(const ReviewState &state, const PlanId &plan);
Result<Edit> addDocument(const ReviewState &state, Document document);
/// Errors: InUse when a highlight stands in it.
Result<Edit> removeDocument(const ReviewState &state, const PlanId &plan, const DocumentId &document);

const Rater *findRater(const ReviewState &state, const QString &name); ///< by name or "R3"; null when unknown
std::vector<const Rater *> ratersByNumber(const ReviewState &state);   ///< those who rate, R1 first
const Rater *leadOf(const ReviewState &state);
/// The next free number. A lead who rates gets one as well. Twice the same name: empty edit. Errors: NameIsEmpty.
Result<Edit> addRater(const ReviewState &state, const QString &name);
Result<Edit> renameRater(const ReviewState &state, const RaterId &rater, const QString &name);

std::vector<const Assignment *> assignmentsOf(const ReviewState &state, const PlanId &plan); ///< by rater number
std::vector<const Plan *> plansAssignedTo(const ReviewState &state, const RaterId &rater);   ///< by region name
/// Twice is no error and no change. Errors: UnknownPlan, UnknownRater (also a lead without a number), AlreadyTwoRaters
/// (a third only with asThird), ThirdNeedsTwo.
Result<Edit> assign(const ReviewState &state, const PlanId &plan, const std::vector<RaterId> &raters, bool asThird);
/// Errors: InUse when that rater has scores or highlights there; HandedOut.
Result<Edit> unassign(const ReviewState &state, const PlanId &plan, const RaterId &rater);

} // namespace meetlat
