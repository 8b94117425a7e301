// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ReconcileBoard.h"

#include "core/domain/Highlighting.h"
#include "core/domain/PlanFacts.h"
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

QString nameOf(const Rater &rater)
{
    return QStringLiteral("R%1 %2").arg(rater.number).arg(rater.name);
}

} // namespace

ReconcileBoard::ReconcileBoard(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
    connect(&workbench, &Workbench::sessionChanged, this, [this] {
        m_open.read(m_workbench.state());
        m_cells.clear(); // of the project before
        startPlan();
    });
    connect(&workbench, &Workbench::aboutToLeave, this, [this] {
        addReasons();
        m_workbench.drafts().decidingAt = Drafts::Place(m_workbench.plan(), m_current);
    });
    connect(&workbench, &Workbench::planChanged, this, &ReconcileBoard::startPlan);
    connect(&workbench, &Workbench::edited, this, &ReconcileBoard::follow);
    m_open.read(workbench.state());
    startPlan();
    const std::optional<Drafts::Place> at = workbench.drafts().decidingAt; // on the page before this one
    if (at && at->first == workbench.plan() && workbench.drafts().decisions.contains(*at))
        setCurrent(at->second);
}

std::vector<const Plan *> ReconcileBoard::plans() const
{
    std::vector<const Plan *> result;
    for (const OpenCells::PlanCells &cells : m_open.plans()) {
        if (const Plan *plan = m_workbench.state().find<Plan>(cells.plan))
            result.push_back(plan);
    }
    return result;
}

ReconcileBoard::PlanState ReconcileBoard::planState(const PlanId &plan) const
{
    return planStateOf(m_workbench.state(), plan);
}

QStringList ReconcileBoard::waitedFor(const PlanId &plan) const
{
    const ReviewState &state = m_workbench.state();
    // Once it is settled who is A, a name here would tell whose score changes when the plan comes in again.
    const Opening *opening = namesShown() ? nullptr : state.find<Opening>(plan);
    QStringList names;
    for (const Assignment *assignment : assignmentsOf(state, plan)) {
        const Rater *rater = state.find<Rater>(assignment->rater);
        if (!rater || assignment->isThird || isSubmitted(state, plan, assignment->rater))
            continue;
        names << (!opening                             ? rater->name
                  : opening->raterA == assignment->rater ? QStringLiteral("A")
                                                         : QStringLiteral("B"));
    }
    return names;
}

bool ReconcileBoard::openCurrentPlan()
{
    return m_workbench.run(openPlan(m_workbench.state(), m_workbench.plan(), QRandomGenerator::system()->generate64(),
                                    QDateTime::currentMSecsSinceEpoch()));
}

bool ReconcileBoard::openAllPlans()
{
    const Instant now = QDateTime::currentMSecsSinceEpoch();
    Edit all;
    all.kind = Edit::Kind::OpenPlan;
    for (const OpenCells::PlanCells &cells : m_open.plans()) {
        if (cells.state != PlanState::ReadyToOpen || !cells.takesPart)
            continue;
        const Result<Edit> one =
            openPlan(m_workbench.state(), cells.plan, QRandomGenerator::system()->generate64(), now);
        if (!one)
            return m_workbench.run(one);
        all.changes.insert(all.changes.end(), one->changes.begin(), one->changes.end());
    }
    return m_workbench.run(Result<Edit>(all));
}

void ReconcileBoard::setOnlyDifferences(bool on)
{
    if (m_onlyDifferences == on)
        return;
    keepDraft();
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
    keepDraft();
    m_current = indicator;
    showDraft();
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
    // What the filter hides comes after the others: those are equal, and one press takes them all over.
    return (m_onlyDifferences && goToOpen(direction, Stops::Differences)) || goToOpen(direction, Stops::NotPutAside) ||
           goToOpen(direction, Stops::All);
}

bool ReconcileBoard::mayStopAt(const Cell &cell, Stops stops) const
{
    const bool isWhereWeAre = cell.plan == m_workbench.plan() && cell.indicator == m_current;
    if (!cell.needsDecision || isWhereWeAre || (stops == Stops::Differences && cell.isEqual))
        return false;
    return stops == Stops::All || !isPutAside(m_workbench.state(), cell);
}

bool ReconcileBoard::goToOpen(int direction, Stops stops)
{
    const std::vector<OpenCells::PlanCells> &all = m_open.plans();
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    const auto at = static_cast<std::ptrdiff_t>(m_open.placeOf(m_workbench.plan()));
    const bool isHere = at < count;
    const std::ptrdiff_t start = isHere ? at : (direction > 0 ? -1 : count);
    for (std::ptrdiff_t step = isHere ? 0 : 1; step <= count; ++step) { // the own plan again at the end
        const auto place = static_cast<std::size_t>(((start + direction * step) % count + count) % count);
        const PlanId plan = all[place].plan;
        if (plan != m_workbench.plan() && !all[place].takesPart)
            continue;
        if (plan != m_workbench.plan() && all[place].state == PlanState::ReadyToOpen) {
            m_workbench.setPlan(plan);
            return true;
        }
        if (all[place].open == 0)
            continue;
        std::vector<Cell> cells = cellsOf(m_workbench.state(), plan);
        if (direction < 0)
            std::reverse(cells.begin(), cells.end());
        auto from = cells.begin();
        if (isHere && step == 0 && !m_current.isEmpty())
            from = std::find_if(from, cells.end(), [&](const Cell &c) { return c.indicator == m_current; });
        const auto open = std::find_if(from, cells.end(), [&](const Cell &cell) { return mayStopAt(cell, stops); });
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
    return m_open.count();
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
    Result<Edit> edit = changeProject(m_workbench.state(), project);
    if (edit) { // an action of its own in the log
        edit->kind = Edit::Kind::ShowNames;
        edit->note = shown ? QStringLiteral("shown") : QStringLiteral("hidden");
    }
    return m_workbench.run(edit);
}

std::vector<const Highlight *> ReconcileBoard::highlights(Side side) const
{
    const RaterId who = rater(side);
    std::vector<const Highlight *> found;
    if (!maySee(m_workbench.state(), m_workbench.person(), m_workbench.plan(), who))
        return found;
    for (const HighlightId &id : m_open.highlightsOn(m_workbench.plan())) {
        const Highlight *highlight = m_workbench.state().find<Highlight>(id);
        if (highlight && highlight->rater == who && !isFactPassage(m_workbench.state(), id)) // of a lead who rates
            found.push_back(highlight);
    }
    return found;
}

std::vector<const Highlight *> ReconcileBoard::evidence(Side side, const IndicatorId &indicator) const
{
    const RaterId who = rater(side);
    if (!maySee(m_workbench.state(), m_workbench.person(), m_workbench.plan(), who))
        return {};
    return evidenceOf(m_workbench.state(), m_workbench.plan(), indicator, who);
}

std::vector<EvidencePair> ReconcileBoard::pairs(const IndicatorId &indicator) const
{
    return pairEvidence(m_workbench.state(), evidence(Side::A, indicator), evidence(Side::B, indicator));
}

bool ReconcileBoard::isEvidenceShared(const IndicatorId &indicator) const
{
    return sharesEvidence(m_workbench.state(), m_workbench.plan(), indicator);
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
        voice.isHandedOut = assignment->handedOutAt > 0 || latestSubmission(state, plan, assignment->rater);
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

std::vector<const Rater *> ReconcileBoard::thirdCandidates() const
{
    const ReviewState &state = m_workbench.state();
    const Plan *plan = state.find<Plan>(m_workbench.plan());
    std::vector<const Rater *> raters = ratersByNumber(state);
    std::erase_if(raters, [&](const Rater *one) {
        const bool isBarred = plan && state.find<RaterExclusion>(one->id, plan->region);
        return isBarred || one->id == rater(Side::A) || one->id == rater(Side::B);
    });
    return raters;
}

void ReconcileBoard::startPlan()
{
    keepDraft();
    m_current = {};
    readCells();
    goToFirstCell();
    Q_EMIT changed();
}

void ReconcileBoard::goToFirstCell()
{
    const auto open = std::find_if(m_cells.begin(), m_cells.end(), [this](const Cell &cell) {
        return cell.needsDecision && !isPutAside(m_workbench.state(), cell);
    });
    m_current = open != m_cells.end() ? open->indicator : (m_cells.empty() ? IndicatorId() : m_cells.front().indicator);
    showDraft();
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
    keepDraft(); // the cell may be gone now: its rater may have opened the plan again
    forgetDrafts(edit);
    m_open.follow(m_workbench.state(), edit);
    readCells();
    if (!current() && (wasAtCell || !m_cells.empty()))
        goToFirstCell();
    else if (isDecidedHere)
        showDraft();
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
