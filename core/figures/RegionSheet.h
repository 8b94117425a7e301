// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/PlanConditions.h"

namespace meetlat::figures {

/// A criterion of the next level, by what both raters ticked.
struct SheetCriterion
{
    const Criterion *criterion = nullptr;
    bool differs = false; ///< one ticked it as present, the other did not
};

struct SheetPassage
{
    enum class Place { Known, Waits, Gone }; ///< in today's version; else `page` is one of the version it was marked in
    QString words;
    QString document; ///< only where the plan has several
    QString page; ///< label, else the number
    Place place = Place::Known;
    EvidenceKind kind = EvidenceKind::Unmarked;
    Stance stance = Stance::Supports;
};

struct SheetIndicator
{
    const Indicator *indicator = nullptr;
    LevelStanding::Given decided; ///< not given: no decision yet
    QString reason;               ///< of the decision, else of who gave the decided level
    std::vector<SheetPassage> passages;
    std::optional<int> nextLevel;      ///< empty: there is none above, or nothing is decided
    std::vector<SheetCriterion> unmet; ///< of the next level, in its order; met ones are not there
};

/// What a region gets back: scores, evidence, and what the next level would ask for. No rater, no other region.
struct RegionSheet
{
    QString region;
    QString plan;
    QString adopted; ///< as known: "2024-03"
    PlanAge age = PlanAge::Unknown;
    bool isDisclosed = false; ///< else there is nothing to say yet, and `indicators` is empty
    std::vector<SheetIndicator> indicators;
};
/// Refers to the rubric in `state`.
RegionSheet regionSheet(const ReviewState &state, const Plan &plan);

} // namespace meetlat::figures
