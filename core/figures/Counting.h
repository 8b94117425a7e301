// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/PlanConditions.h"

namespace meetlat::figures {

/// A region, or a plan of it. The plan is empty for a region that is counted as such and has none, or several.
struct Subject
{
    RegionId region;
    PlanId plan;
    QString name; ///< the region's, with the plan's title where the region has more plans
    friend bool operator==(const Subject &, const Subject &) = default;
};

/// What a filter counts. Everything by region name.
struct Count
{
    Basis basis = Basis::Decisions; ///< as soon as anything is decided on an indicator that is asked for
    std::vector<Subject> counted; ///< the number
    std::vector<Subject> others;  ///< the rest of the denominator, with the next four in it
    std::vector<Subject> notDeterminable;
    std::vector<Subject> unknown; ///< the card or the register does not say
    std::vector<Subject> split;   ///< only before reconciling: the raters do not say the same
    std::vector<Subject> unscored; ///< only before reconciling: one of the raters, or both, left it open
    // Plans of the population that are not in the denominator. Counting regions, they are in `others` as well, unless it
    // is not known for want of scores whether they belong to the denominator.
    std::vector<Subject> undecided; ///< both have submitted, a decision lacks
    std::vector<Subject> waiting;   ///< not both have submitted
    std::vector<Subject> unsettled; ///< only before reconciling: the raters differ on whether it belongs there
    std::vector<Subject> unplaced;  ///< the card does not say whether it belongs to the denominator (no sure date …)
    std::vector<Subject> inactive;  ///< of a region that does not take part

    /// How many there would be in the same denominator if only one side's levels counted. Only where levels are asked.
    struct Range
    {
        int onlyA = 0;
        int onlyB = 0;
    };
    std::optional<Range> range;

    int value() const { return static_cast<int>(counted.size()); }
    int denominator() const { return static_cast<int>(counted.size() + others.size()); }
    bool isProvisional() const { return basis == Basis::Submissions; }
};
Count countOf(const Standings &standings, const FigureFilter &filter);
Count countOf(const ReviewState &state, const FigureFilter &filter);

Subject subjectOf(const Standings &standings, const Plan &plan);
Subject subjectOf(const Standings &standings, const Region &region);
QStringList namesOf(const std::vector<Subject> &subjects);

} // namespace meetlat::figures
