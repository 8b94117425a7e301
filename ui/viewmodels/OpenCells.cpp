// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/OpenCells.h"

#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/TakingPart.h"

#include <algorithm>
#include <numeric>

namespace meetlat {

namespace {

using PlanCells = OpenCells::PlanCells;
using PlanState = OpenCells::PlanState;

bool hasPair(const ReviewState &state, const PlanId &plan)
{
    const auto assignments = state.all<Assignment>().startingWith(plan.value);
    return std::count_if(assignments.begin(), assignments.end(),
                         [](const auto &entry) { return !entry.second.isThird; }) >= 2;
}

PlanCells cellsIn(const ReviewState &state, const PlanId &id)
{
    PlanCells cells;
    cells.plan = id;
    cells.state = planStateOf(state, id);
    const Plan *plan = state.find<Plan>(id);
    cells.takesPart = !plan || takesPart(state, *plan);
    if (cells.state == PlanState::Waits)
        return cells;
    for (const Indicator &indicator : state.rubric().indicators) { // also of a plan that waits to be opened again
        const Decision *decision = state.find<Decision>(id, indicator.id);
        cells.decided += decision && decision->isFinal() ? 1 : 0;
    }
    for (const Cell &cell : cellsOf(state, id)) {
        cells.open += cell.needsDecision ? 1 : 0;
        cells.openEqual += cell.needsDecision && cell.isEqual ? 1 : 0;
        cells.putAside += isPutAside(state, cell) ? 1 : 0;
        cells.equal += cell.isEqual && !cell.decision ? 1 : 0;
        cells.outdated += cell.isOutdated ? 1 : 0;
    }
    return cells;
}

/// What an edit changes in what we keep.
struct Touched
{
    std::set<PlanId> plans;
    bool isAllTouched = false; ///< names, order or rubric
};

template <typename Row> void note(const Replaced<Row> &replaced, Touched &touched)
{
    const auto add = [&touched](const std::optional<Row> &row) {
        if constexpr (requires(const Row &r) { r.plan; }) {
            if (row)
                touched.plans.insert(row->plan);
        }
    };
    constexpr bool countsCells = std::is_same_v<Row, Assignment> || std::is_same_v<Row, Submission> ||
                                 std::is_same_v<Row, Opening> || std::is_same_v<Row, Decision>;
    constexpr bool givesOrder = std::is_same_v<Row, Plan> || std::is_same_v<Row, Region> ||
                                std::is_same_v<Row, RubricVersion>;
    if constexpr (countsCells) {
        add(replaced.before);
        add(replaced.after);
    } else if constexpr (std::is_same_v<Row, Project>) {
        touched.isAllTouched |= !replaced.before || !replaced.after || replaced.before->rubric != replaced.after->rubric;
    } else if constexpr (givesOrder) {
        touched.isAllTouched = true;
    }
}

} // namespace

PlanState planStateOf(const ReviewState &state, const PlanId &plan)
{
    if (!hasPair(state, plan))
        return PlanState::NoPair;
    if (!isDisclosed(state, plan))
        return PlanState::Waits;
    return state.find<Opening>(plan) ? PlanState::Open : PlanState::ReadyToOpen;
}

void OpenCells::read(const ReviewState &state)
{
    readPlans(state);
    readHighlights(state);
}

void OpenCells::readPlans(const ReviewState &state)
{
    m_indicators = static_cast<int>(state.rubric().indicators.size());
    m_plans.clear();
    for (const Plan *plan : plansByRegion(state)) {
        if (hasPair(state, plan->id))
            m_plans.push_back(cellsIn(state, plan->id));
    }
    m_place.clear();
    for (std::size_t i = 0; i < m_plans.size(); ++i)
        m_place.emplace(m_plans[i].plan, i);
}

void OpenCells::readHighlights(const ReviewState &state)
{
    m_highlights.clear();
    for (const auto &[key, highlight] : state.all<Highlight>())
        m_highlights[highlight.plan].insert(highlight.id);
}

void OpenCells::follow(const ReviewState &state, const Edit &edit)
{
    Touched touched;
    for (const Change &change : edit.changes) {
        std::visit([&touched](const auto &replaced) { note(replaced, touched); }, change.row);
        if (const auto *highlight = std::get_if<Replaced<Highlight>>(&change.row)) {
            const Highlight &row = highlight->after ? *highlight->after : *highlight->before;
            if (state.find<Highlight>(row.id))
                m_highlights[row.plan].insert(row.id);
            else
                m_highlights[row.plan].erase(row.id);
        }
    }
    const bool pairsChanged = std::any_of(touched.plans.begin(), touched.plans.end(), [&](const PlanId &plan) {
        return hasPair(state, plan) != m_place.contains(plan);
    });
    if (touched.isAllTouched || pairsChanged) {
        readPlans(state);
        return;
    }
    for (const PlanId &plan : touched.plans) {
        const auto place = m_place.find(plan);
        if (place != m_place.end())
            m_plans[place->second] = cellsIn(state, plan);
    }
}

const PlanCells *OpenCells::find(const PlanId &plan) const
{
    const auto place = m_place.find(plan);
    return place == m_place.end() ? nullptr : &m_plans[place->second];
}

std::size_t OpenCells::placeOf(const PlanId &plan) const
{
    const auto place = m_place.find(plan);
    return place == m_place.end() ? m_plans.size() : place->second;
}

CellCount OpenCells::count() const
{
    CellCount count;
    for (const PlanCells &plan : m_plans) {
        if (!plan.takesPart)
            continue;
        count.all += m_indicators;
        if (plan.state == PlanState::Waits)
            continue;
        count.disclosed += m_indicators;
        count.decided += plan.decided;
    }
    return count;
}

int OpenCells::equal() const
{
    return std::accumulate(m_plans.begin(), m_plans.end(), 0,
                           [](int sum, const PlanCells &plan) { return sum + (plan.takesPart ? plan.equal : 0); });
}

int OpenCells::outdated() const
{
    return std::accumulate(m_plans.begin(), m_plans.end(), 0,
                           [](int sum, const PlanCells &plan) { return sum + (plan.takesPart ? plan.outdated : 0); });
}

int OpenCells::readyToOpen() const
{
    return static_cast<int>(std::count_if(m_plans.begin(), m_plans.end(), [](const PlanCells &plan) {
        return plan.takesPart && plan.state == PlanState::ReadyToOpen;
    }));
}

const std::set<HighlightId> &OpenCells::highlightsOn(const PlanId &plan) const
{
    static const std::set<HighlightId> none;
    const auto found = m_highlights.find(plan);
    return found == m_highlights.end() ? none : found->second;
}

} // namespace meetlat
