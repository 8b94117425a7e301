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

namespace {

bool isIn(const std::vector<Cell> &cells, const IndicatorId &indicator)
{
    return std::any_of(cells.begin(), cells.end(), [&](const Cell &cell) { return cell.indicator == indicator; });
}

/// Looks at decisions only: of a thousand plans most are done, and their cells need not be put together.
bool isAllDecided(const ReviewState &state, const PlanId &plan)
{
    const std::vector<Indicator> &indicators = state.rubric().indicators;
    return std::all_of(indicators.begin(), indicators.end(), [&](const Indicator &indicator) {
        const Decision *decision = state.find<Decision>(plan, indicator.id);
        return decision && decision->isFinal();
    });
}

QString nameOf(const Rater &rater)
{
    return QStringLiteral("R%1 %2").arg(rater.number).arg(rater.name);
}

} // namespace

ReconcileBoard::ReconcileBoard(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
    connect(&workbench, &Workbench::sessionChanged, this, &ReconcileBoard::startPlan);
    connect(&workbench, &Workbench::planChanged, this, &ReconcileBoard::startPlan);
    connect(&workbench, &Workbench::edited, this, &ReconcileBoard::follow);
    startPlan();
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
    if (m_onlyDifferences == on)
        return;
    m_onlyDifferences = on;
    readCells();
    if (!current())
        goToFirstCell();
    Q_EMIT changed();
}

const Cell *ReconcileBoard::current() const
{
    const auto it =
        std::find_if(m_cells.begin(), m_cells.end(), [&](const Cell &c) { return c.indicator == m_current; });
    return it == m_cells.end() ? nullptr : &*it;
}

void ReconcileBoard::setCurrent(IndicatorId indicator)
{
    if (isIn(m_hidden, indicator))
        setOnlyDifferences(false);
    if (m_current == indicator || !isIn(m_cells, indicator))
        return;
    m_current = indicator;
    m_draft = draftFor(current());
    Q_EMIT currentChanged();
    Q_EMIT draftChanged();
}

void ReconcileBoard::step(int direction)
{
    const auto at =
        std::find_if(m_cells.begin(), m_cells.end(), [&](const Cell &c) { return c.indicator == m_current; });
    const std::ptrdiff_t next = at - m_cells.begin() + direction;
    if (at != m_cells.end() && next >= 0 && next < static_cast<std::ptrdiff_t>(m_cells.size()))
        setCurrent(IndicatorId(m_cells[static_cast<std::size_t>(next)].indicator));
}

bool ReconcileBoard::goToOpen(int direction)
{
    // What the filter hides comes last: those are equal, and one press takes them all over.
    return goToOpen(direction, m_onlyDifferences) || (m_onlyDifferences && goToOpen(direction, false));
}

bool ReconcileBoard::goToOpen(int direction, bool skipEqual)
{
    const ReviewState &state = m_workbench.state();
    const std::vector<const Plan *> all = plans();
    const auto at = std::find_if(all.begin(), all.end(), [&](const Plan *p) { return p->id == m_workbench.plan(); });
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    const bool isHere = at != all.end();
    const std::ptrdiff_t start = isHere ? at - all.begin() : (direction > 0 ? -1 : count);
    for (std::ptrdiff_t step = isHere ? 0 : 1; step <= count; ++step) { // the own plan again at the end
        const PlanId plan = all[static_cast<std::size_t>(((start + direction * step) % count + count) % count)]->id;
        if (isAllDecided(state, plan))
            continue;
        if (plan != m_workbench.plan() && planState(plan) == PlanState::ReadyToOpen) {
            m_workbench.setPlan(plan);
            return true;
        }
        std::vector<Cell> cells = cellsOf(state, plan);
        if (direction < 0)
            std::reverse(cells.begin(), cells.end());
        auto from = cells.begin();
        if (isHere && step == 0 && !m_current.isEmpty())
            from = std::find_if(from, cells.end(), [&](const Cell &c) { return c.indicator == m_current; });
        const auto open = std::find_if(from, cells.end(), [&](const Cell &cell) {
            const bool isWhereWeAre = plan == m_workbench.plan() && cell.indicator == m_current;
            return cell.needsDecision && !isWhereWeAre && !(skipEqual && cell.isEqual);
        });
        if (open == cells.end())
            continue;
        const IndicatorId wanted = open->indicator;
        m_workbench.setPlan(plan);
        setCurrent(wanted);
        return true;
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

QString ReconcileBoard::raterName(Side side) const
{
    const Rater *rater = m_workbench.state().find<Rater>(this->rater(side));
    return namesShown() && rater ? nameOf(*rater) : QString();
}

QString ReconcileBoard::raterTitle(Side side) const
{
    const QString letter = side == Side::A ? QStringLiteral("A") : QStringLiteral("B");
    const QString name = raterName(side);
    return name.isEmpty() ? letter : letter + QStringLiteral(" · ") + name;
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

std::optional<ReconcileBoard::ThirdVoice> ReconcileBoard::third(const IndicatorId &indicator) const
{
    const ReviewState &state = m_workbench.state();
    const PlanId plan = m_workbench.plan();
    for (const Assignment *assignment : assignmentsOf(state, plan)) {
        if (!assignment->isThird)
            continue;
        ThirdVoice voice;
        const Rater *rater = state.find<Rater>(assignment->rater);
        voice.name = rater && namesShown() ? nameOf(*rater) : QString();
        if (!maySee(state, m_workbench.person(), plan, assignment->rater))
            return voice;
        const Submission *latest = latestSubmission(state, plan, assignment->rater);
        for (const Score &score : latest ? latest->scores : std::vector<Score>{}) {
            if (score.indicator == indicator)
                voice.score = score;
        }
        voice.isKnown = latest != nullptr;
        voice.evidence = evidenceOf(state, plan, indicator, assignment->rater);
        voice.searches = searchesOf(state, plan, indicator, assignment->rater);
        return voice;
    }
    return std::nullopt;
}

void ReconcileBoard::choose(DecisionKind kind)
{
    if (!current())
        return;
    takeOver(kind);
    Q_EMIT draftChanged();
}

void ReconcileBoard::takeOver(DecisionKind kind)
{
    const Cell *cell = current();
    const std::optional<Score> source = !cell                     ? std::nullopt
                                        : kind == DecisionKind::A ? cell->a
                                        : kind == DecisionKind::B ? cell->b
                                                                  : std::nullopt;
    m_draft.kind = kind;
    m_draft.level = source ? source->level : std::nullopt;
    m_draft.notDeterminable = source && source->notDeterminable;
}

void ReconcileBoard::chooseLevel(std::optional<int> level)
{
    if (!current())
        return;
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

ReconcileBoard::Draft ReconcileBoard::draftFor(const Cell *cell)
{
    if (cell && cell->decision)
        return {cell->decision->kind, cell->decision->level, cell->decision->notDeterminable, cell->decision->reason};
    if (cell && cell->isEqual && cell->a)
        return {DecisionKind::A, cell->a->level, cell->a->notDeterminable, {}};
    return {};
}

void ReconcileBoard::startPlan()
{
    m_current = {};
    readCells();
    goToFirstCell();
    Q_EMIT changed();
}

void ReconcileBoard::goToFirstCell()
{
    const auto open = std::find_if(m_cells.begin(), m_cells.end(), [](const Cell &c) { return c.needsDecision; });
    m_current = open != m_cells.end() ? open->indicator : (m_cells.empty() ? IndicatorId() : m_cells.front().indicator);
    m_draft = draftFor(current());
    Q_EMIT currentChanged();
    Q_EMIT draftChanged();
}

void ReconcileBoard::follow(const Edit &edit)
{
    const auto decides = [&](const Change &change) {
        const auto *decision = std::get_if<Replaced<Decision>>(&change.row);
        const auto isHere = [&](const std::optional<Decision> &row) {
            return row && row->plan == m_workbench.plan() && row->indicator == m_current;
        };
        return decision && (isHere(decision->before) || isHere(decision->after));
    };
    const bool isDecidedHere = std::any_of(edit.changes.begin(), edit.changes.end(), decides);
    const bool wasAtCell = current() != nullptr;
    readCells();
    if (!current() && (wasAtCell || !m_cells.empty()))
        goToFirstCell();
    else if (isDecidedHere)
        m_draft = draftFor(current());
    else if (m_draft.kind == DecisionKind::A || m_draft.kind == DecisionKind::B)
        takeOver(*m_draft.kind); // a newer hand-in may have brought another level
    Q_EMIT changed();
    Q_EMIT draftChanged();
}

void ReconcileBoard::readCells()
{
    m_cells.clear();
    m_hidden.clear();
    for (Cell &cell : cellsOf(m_workbench.state(), m_workbench.plan())) {
        const bool isHidden = m_onlyDifferences && cell.isEqual && !cell.isOutdated;
        (isHidden ? m_hidden : m_cells).push_back(std::move(cell));
    }
}

} // namespace meetlat
