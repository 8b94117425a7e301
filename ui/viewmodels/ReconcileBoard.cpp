// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ReconcileBoard.h"

#include "core/domain/Highlighting.h"
#include "core/domain/Scoring.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

namespace meetlat {

ReconcileBoard::ReconcileBoard(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
    connect(&workbench, &Workbench::sessionChanged, this, &ReconcileBoard::refresh);
    connect(&workbench, &Workbench::planChanged, this, [this] {
        refresh();
        offerFirstCell();
    });
    connect(&workbench, &Workbench::edited, this, &ReconcileBoard::refreshIfTouched);
    refresh();
}

std::vector<const Plan *> ReconcileBoard::plans() const
{
    std::vector<const Plan *> result;
    for (const Plan *plan : plansByRegion(m_workbench.state())) {
        if (planState(plan->id) != PlanState::NoPair)
            result.push_back(plan);
    }
    return result;
}

ReconcileBoard::PlanState ReconcileBoard::planState(const PlanId &plan) const
{
    const ReviewState &state = m_workbench.state();
    if (assignmentsOf(state, plan).size() < 2)
        return PlanState::NoPair;
    if (!isDisclosed(state, plan))
        return PlanState::Waits;
    return state.find<Opening>(plan) ? PlanState::Open : PlanState::ReadyToOpen;
}

QStringList ReconcileBoard::waitedFor(const PlanId &plan) const
{
    const ReviewState &state = m_workbench.state();
    QStringList names;
    for (const Assignment *assignment : assignmentsOf(state, plan)) {
        const Rater *rater = state.find<Rater>(assignment->rater);
        if (rater && !assignment->isThird && !isSubmitted(state, plan, assignment->rater))
            names << rater->name;
    }
    return names;
}

bool ReconcileBoard::openCurrentPlan()
{
    return m_workbench.run(openPlan(m_workbench.state(), m_workbench.plan(), QRandomGenerator::system()->generate64(),
                                    QDateTime::currentMSecsSinceEpoch()));
}

void ReconcileBoard::setOnlyDifferences(bool on)
{
    m_onlyDifferences = on;
    refresh();
    offerFirstCell();
}

const Cell *ReconcileBoard::current() const
{
    const auto it =
        std::find_if(m_cells.begin(), m_cells.end(), [&](const Cell &c) { return c.indicator == m_current; });
    return it == m_cells.end() ? nullptr : &*it;
}

void ReconcileBoard::setCurrent(const IndicatorId &indicator)
{
    const bool isHidden =
        std::any_of(m_hidden.begin(), m_hidden.end(), [&](const Cell &c) { return c.indicator == indicator; });
    if (isHidden) {
        m_onlyDifferences = false;
        refresh();
    }
    if (m_current == indicator)
        return;
    m_current = indicator;
    loadDraft();
    Q_EMIT currentChanged();
}

void ReconcileBoard::offerFirstCell()
{
    if (current())
        return;
    const auto open = std::find_if(m_cells.begin(), m_cells.end(), [](const Cell &c) { return c.needsDecision; });
    m_current = open != m_cells.end() ? open->indicator : (m_cells.empty() ? IndicatorId() : m_cells.front().indicator);
    loadDraft();
    Q_EMIT currentChanged();
}

bool ReconcileBoard::goToOpen(int direction)
{
    const ReviewState &state = m_workbench.state();
    const std::vector<const Plan *> all = plans();
    if (all.empty())
        return false;
    const auto at = std::find_if(all.begin(), all.end(), [&](const Plan *p) { return p->id == m_workbench.plan(); });
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    const std::ptrdiff_t start = at == all.end() ? 0 : at - all.begin();
    for (std::ptrdiff_t step = 0; step <= count; ++step) { // the own plan again at the end: its cells before this one
        const PlanId plan = all[static_cast<std::size_t>(((start + direction * step) % count + count) % count)]->id;
        if (planState(plan) == PlanState::ReadyToOpen && plan != m_workbench.plan()) {
            m_workbench.setPlan(plan);
            return true;
        }
        std::vector<Cell> cells = cellsOf(state, plan);
        if (direction < 0)
            std::reverse(cells.begin(), cells.end());
        bool isPast = step != 0 || at == all.end() || !current();
        for (const Cell &cell : cells) {
            if (isPast && cell.needsDecision && !(step == 0 && cell.indicator == m_current)) {
                const IndicatorId wanted = cell.indicator;
                m_workbench.setPlan(plan);
                setCurrent(wanted);
                return true;
            }
            isPast = isPast || cell.indicator == m_current;
        }
    }
    return false;
}

CellCount ReconcileBoard::count() const
{
    return countCells(m_workbench.state());
}

RaterId ReconcileBoard::rater(Side side) const
{
    const Opening *opening = m_workbench.state().find<Opening>(m_workbench.plan());
    if (!opening)
        return {};
    return side == Side::A ? opening->raterA : opening->raterB;
}

QString ReconcileBoard::raterTitle(Side side) const
{
    const QString letter = side == Side::A ? QStringLiteral("A") : QStringLiteral("B");
    const Rater *rater = m_workbench.state().find<Rater>(this->rater(side));
    if (!namesShown() || !rater)
        return letter;
    return tr("%1 · R%2 %3", "rater A or B with number and name").arg(letter).arg(rater->number).arg(rater->name);
}

bool ReconcileBoard::namesShown() const
{
    return m_workbench.state().project().namesShown;
}

bool ReconcileBoard::setNamesShown(bool shown)
{
    Project project = m_workbench.state().project();
    project.namesShown = shown;
    return m_workbench.run(changeProject(m_workbench.state(), project));
}

std::vector<const Highlight *> ReconcileBoard::evidence(Side side, const IndicatorId &indicator) const
{
    const RaterId who = rater(side);
    if (!maySee(m_workbench.state(), m_workbench.person(), m_workbench.plan(), who))
        return {};
    return evidenceOf(m_workbench.state(), m_workbench.plan(), indicator, who);
}

std::vector<const Search *> ReconcileBoard::searches(Side side, const IndicatorId &indicator) const
{
    const RaterId who = rater(side);
    if (!maySee(m_workbench.state(), m_workbench.person(), m_workbench.plan(), who))
        return {};
    return searchesOf(m_workbench.state(), m_workbench.plan(), indicator, who);
}

void ReconcileBoard::choose(DecisionKind kind)
{
    const Cell *cell = current();
    if (!cell)
        return;
    const std::optional<Score> &source = kind == DecisionKind::B ? cell->b : cell->a;
    m_draft.kind = kind;
    m_draft.level.reset();
    m_draft.notDeterminable = false;
    if ((kind == DecisionKind::A || kind == DecisionKind::B) && source) {
        m_draft.level = source->level;
        m_draft.notDeterminable = source->notDeterminable;
    }
    Q_EMIT draftChanged();
}

void ReconcileBoard::chooseLevel(std::optional<int> level)
{
    m_draft.kind = DecisionKind::Other;
    m_draft.level = level;
    m_draft.notDeterminable = !level.has_value();
    Q_EMIT draftChanged();
}

void ReconcileBoard::setReason(const QString &reason)
{
    m_draft.reason = reason;
    Q_EMIT draftChanged();
}

Decision ReconcileBoard::decisionFromDraft() const
{
    Decision decision;
    decision.plan = m_workbench.plan();
    decision.indicator = m_current;
    decision.kind = m_draft.kind.value_or(DecisionKind::A);
    decision.level = m_draft.level;
    decision.notDeterminable = m_draft.notDeterminable;
    decision.reason = m_draft.reason.trimmed();
    decision.by = m_workbench.person();
    decision.at = QDateTime::currentMSecsSinceEpoch();
    return decision;
}

bool ReconcileBoard::isReasonNeeded() const
{
    if (!m_draft.kind || !current())
        return false;
    Decision decision = decisionFromDraft();
    decision.reason.clear();
    const Result<Edit> edit = decide(m_workbench.state(), decision);
    return !edit && edit.error().code == Error::Code::ReasonNeeded;
}

bool ReconcileBoard::canRecord() const
{
    return m_draft.kind && current() && !m_workbench.isReadOnly() &&
           decide(m_workbench.state(), decisionFromDraft()).has_value();
}

bool ReconcileBoard::record()
{
    return m_draft.kind && current() && m_workbench.run(decide(m_workbench.state(), decisionFromDraft()));
}

bool ReconcileBoard::withdraw()
{
    return current() && m_workbench.run(withdrawDecision(m_workbench.state(), m_workbench.plan(), m_current));
}

int ReconcileBoard::equalCount() const
{
    return static_cast<int>(equalCells(m_workbench.state()).size());
}

bool ReconcileBoard::acceptAllEqual()
{
    return m_workbench.run(
        acceptEqual(m_workbench.state(), std::nullopt, m_workbench.person(), QDateTime::currentMSecsSinceEpoch()));
}

void ReconcileBoard::loadDraft()
{
    m_draft = {};
    const Cell *cell = current();
    if (cell && cell->decision) {
        m_draft = {cell->decision->kind, cell->decision->level, cell->decision->notDeterminable,
                   cell->decision->reason};
    } else if (cell && cell->isEqual) {
        choose(DecisionKind::A);
        return;
    }
    Q_EMIT draftChanged();
}

void ReconcileBoard::refreshIfTouched(const Edit &edit)
{
    const bool isHere = std::any_of(edit.changes.begin(), edit.changes.end(), [](const Change &change) {
        return std::holds_alternative<Replaced<Decision>>(change.row) ||
               std::holds_alternative<Replaced<Opening>>(change.row);
    });
    const QString typed = m_draft.reason;
    refresh();
    if (isHere || !current()) {
        loadDraft();
        offerFirstCell();
    } else {
        m_draft.reason = typed;
    }
}

void ReconcileBoard::refresh()
{
    m_cells.clear();
    m_hidden.clear();
    for (Cell &cell : cellsOf(m_workbench.state(), m_workbench.plan())) {
        const bool isSettledEqual = cell.isEqual && !cell.isOutdated;
        (m_onlyDifferences && isSettledEqual ? m_hidden : m_cells).push_back(std::move(cell));
    }
    Q_EMIT changed();
}

} // namespace meetlat
