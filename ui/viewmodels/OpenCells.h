// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Decisions.h"
#include "core/domain/Edit.h"

#include <map>
#include <set>

namespace meetlat {

/// Which cells of all plans still need a decision. Read once, then kept up with every edit by looking at the plans it
/// touches: with a thousand plans a key press must not read them all.
class OpenCells
{
public:
    enum class PlanState { NoPair, Waits, ReadyToOpen, Open };
    /// One plan with two raters.
    struct PlanCells
    {
        PlanId plan;
        PlanState state = PlanState::Waits;
        bool takesPart = true; ///< in the round; else it is in none of the counts below
        int decided = 0;
        int open = 0;      ///< need a decision, those below included
        int openEqual = 0; ///< of these: both gave the same score
        int putAside = 0;  ///< of these: see isPutAside()
        int equal = 0;     ///< equal and nobody has put down anything yet: what acceptEqual() takes over
        int outdated = 0;
    };

    void read(const ReviewState &state);
    void follow(const ReviewState &state, const Edit &edit);

    const std::vector<PlanCells> &plans() const { return m_plans; } ///< by region name
    const PlanCells *find(const PlanId &plan) const;                ///< null: has no pair
    std::size_t placeOf(const PlanId &plan) const;                  ///< in plans(); their number: not there
    CellCount count() const;                                        ///< as countCells()
    int equal() const;
    int outdated() const;
    int readyToOpen() const;

    /// In order of id, not of place.
    const std::set<HighlightId> &highlightsOn(const PlanId &plan) const;

private:
    void readPlans(const ReviewState &state);
    void readHighlights(const ReviewState &state);

    int m_indicators = 0;
    std::vector<PlanCells> m_plans;
    std::map<PlanId, std::size_t> m_place;
    std::map<PlanId, std::set<HighlightId>> m_highlights;
};

OpenCells::PlanState planStateOf(const ReviewState &state, const PlanId &plan);

} // namespace meetlat
