// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/PairPlanning.h"
#include "core/domain/PlanFacts.h"
#include "core/domain/RubricLint.h"

#include <QString>

/// The words of the set-up pages and of the verbs that do the same, in the language of the application.
namespace meetlat::words {

QString exclusionWhy(ExclusionWhy why);
/// One sentence: which rule cannot be kept, by whom or where.
QString pairObstacle(const ReviewState &state, const PairObstacle &obstacle);
/// "R3 Karim Said".
QString numberedRater(const ReviewState &state, const RaterId &rater);
/// "Beekdal: Eerst een huis"; the region alone for a plan without a title.
QString regionAndTitle(const ReviewState &state, const PlanId &plan);

QString cardFact(CardFact fact);
QString rung(Rung rung); ///< of the participation ladder; "not stated" when not known

/// "new plan (version 1)"; empty without a claim.
QString dashboardClaim(const Region &region);
/// "Dashboard: new plan. Search: older plan found."; empty without a claim.
QString dashboardAgainst(const Region &region);
/// "claimed, not found"; empty where they agree or one of them is not known.
QString dashboardDifference(const Region &region);

/// "PR.4.a", "PR, level 4" or "PR".
QString rubricPlace(const RubricPlace &place);
/// What the finding is, in one or two sentences.
QString rubricFinding(const Rubric &rubric, const RubricFinding &finding, bool dutch);
QString rubricFindingKind(RubricFinding::Kind kind); ///< short, for lists

} // namespace meetlat::words
