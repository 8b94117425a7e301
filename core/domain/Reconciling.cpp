// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Reconciling.h"

#include "core/domain/EditSteps.h"
#include "core/domain/EvidencePairs.h"
#include "core/domain/RubricLog.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/TakingPart.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdlib>

namespace meetlat {

namespace {

std::vector<RaterId> firstTwo(const ReviewState &state, const PlanId &plan)
{
    std::vector<RaterId> raters;
    for (const Assignment *assignment : assignmentsOf(state, plan)) {
        if (!assignment->isThird)
            raters.push_back(assignment->rater);
    }
    return raters;
}

std::optional<Score> scoreIn(const Submission &submission, const IndicatorId &indicator)
{
    for (const Score &score : submission.scores) {
        if (score.indicator == indicator)
            return score;
    }
    return std::nullopt;
}

std::vector<CriterionId> tickedDifferently(const Indicator &indicator, const Score &a, const Score &b)
{
    const auto tickIn = [](const Score &score, const CriterionId &criterion) {
        const auto it = score.ticks.find(criterion);
        return it == score.ticks.end() ? std::optional<Tick>() : it->second;
    };
    std::vector<CriterionId> different;
    for (const Level &level : indicator.levels) {
        for (const Criterion &criterion : level.criteria) {
            if (tickIn(a, criterion.id) != tickIn(b, criterion.id))
                different.push_back(criterion.id);
        }
    }
    return different;
}

Cell cellOf(const ReviewState &state, const Indicator &indicator, const Submission &a, const Submission &b)
{
    Cell cell;
    cell.plan = a.plan;
    cell.indicator = indicator.id;
    cell.a = scoreIn(a, indicator.id);
    cell.b = scoreIn(b, indicator.id);
    cell.difference = -1;
    if (cell.a && cell.b) {
        cell.isEqual = cell.a->level == cell.b->level && cell.a->notDeterminable == cell.b->notDeterminable;
        if (cell.a->level && cell.b->level)
            cell.difference = std::abs(*cell.a->level - *cell.b->level);
        else if (cell.isEqual)
            cell.difference = 0;
    }
    cell.criteriaThatDiffer = tickedDifferently(indicator, cell.a.value_or(Score{}), cell.b.value_or(Score{}));
    cell.decision = state.find<Decision>(cell.plan, indicator.id);
    if (cell.decision) {
        cell.needsDecision = !cell.decision->isFinal();
        cell.isOutdated = cell.decision->roundA < a.round || cell.decision->roundB < b.round;
    }
    return cell;
}

bool fits(const std::optional<Score> &score, std::optional<int> level, bool notDeterminable)
{
    return score && score->level == level && score->notDeterminable == notDeterminable;
}

/// Level and kind of a decision as they have to be, or why they cannot be.
Status settleLevel(const ReviewState &state, const Cell &cell, Decision &decision)
{
    const Error contradiction{Error::Code::NotAChoiceHere, decision.indicator.value};
    const bool hasLevelOrNot = decision.isFinal();
    if (decision.level && decision.notDeterminable)
        return contradiction;
    switch (decision.kind) {
    case DecisionKind::A:
    case DecisionKind::B: {
        const std::optional<Score> &score = decision.kind == DecisionKind::A ? cell.a : cell.b;
        if (!score || (hasLevelOrNot && !fits(score, decision.level, decision.notDeterminable)))
            return contradiction;
        decision.level = score->level;
        decision.notDeterminable = score->notDeterminable;
        return Done{};
    }
    case DecisionKind::Other:
        if (!hasLevelOrNot)
            return contradiction;
        break;
    case DecisionKind::Unclear:
    case DecisionKind::Third:
        break;
    }
    const Indicator *indicator = state.rubric().find(decision.indicator);
    if (decision.level && !hasLevel(*indicator, state.project().scale, *decision.level))
        return Error{Error::Code::LevelOutsideRubric, QString::number(*decision.level)};
    return Done{};
}

bool needsReason(const Cell &cell, const Decision &decision)
{
    const bool isOpenQuestion = decision.kind == DecisionKind::Unclear || decision.kind == DecisionKind::Third;
    const bool isNeithers = !fits(cell.a, decision.level, decision.notDeterminable) &&
                            !fits(cell.b, decision.level, decision.notDeterminable);
    return isOpenQuestion || isNeithers || cell.difference >= 2;
}

Instant nowIfNever(Instant at)
{
    return at != 0 ? at : QDateTime::currentMSecsSinceEpoch();
}

void fillInRounds(const ReviewState &state, Decision &decision)
{
    const Opening *opening = state.find<Opening>(decision.plan);
    decision.roundA = latestSubmission(state, decision.plan, opening->raterA)->round;
    decision.roundB = latestSubmission(state, decision.plan, opening->raterB)->round;
}

/// What is unclear goes into the rubric log as well; said anew while that note is open, it replaces its words.
Status logUnclear(Edit &edit, const ReviewState &state, const Decision &decision)
{
    const RubricNote *open = openNoteOn(state, decision.plan, decision.indicator);
    RubricNote note = open ? *open : RubricNote{};
    note.plan = decision.plan;
    note.indicator = decision.indicator;
    note.text = decision.reason;
    note.by = decision.by;
    note.at = open ? open->at : decision.at;
    const Result<Edit> noted = noteRubric(state, note);
    if (!noted)
        return noted.error();
    edit.changes.insert(edit.changes.end(), noted->changes.begin(), noted->changes.end());
    return Done{};
}

} // namespace

Result<Edit> openPlan(const ReviewState &state, const PlanId &plan, quint64 seed, Instant now)
{
    if (!state.find<Plan>(plan))
        return Error{Error::Code::UnknownPlan, plan.value};
    Edit edit = editOf(Edit::Kind::OpenPlan);
    if (state.find<Opening>(plan))
        return edit;
    if (!isDisclosed(state, plan))
        return Error{Error::Code::BothMustSubmit, {}};

    const quint32 seedWords[] = {static_cast<quint32>(seed), static_cast<quint32>(seed >> 32)};
    std::vector<RaterId> raters = firstTwo(state, plan);
    if (QRandomGenerator(seedWords).bounded(2) == 1)
        std::swap(raters[0], raters[1]);
    Opening opening;
    opening.plan = plan;
    opening.raterA = raters[0];
    opening.raterB = raters[1];
    opening.at = now;
    for (const RaterId &rater : {opening.raterA, opening.raterB}) {
        if (const Submission *first = submissionOf(state, plan, rater, 1))
            opening.roundOne.insert(opening.roundOne.end(), first->scores.begin(), first->scores.end());
    }
    putRow(edit, state, opening);
    return edit;
}

std::vector<Cell> cellsOf(const ReviewState &state, const PlanId &plan)
{
    const Opening *opening = state.find<Opening>(plan);
    if (!opening || !isDisclosed(state, plan))
        return {};
    const Submission *a = latestSubmission(state, plan, opening->raterA);
    const Submission *b = latestSubmission(state, plan, opening->raterB);
    std::vector<Cell> cells;
    if (!a || !b)
        return cells;
    for (const Indicator &indicator : state.rubric().indicators)
        cells.push_back(cellOf(state, indicator, *a, *b));
    return cells;
}

CellCount countCells(const ReviewState &state)
{
    const std::vector<Indicator> &indicators = state.rubric().indicators;
    const int perPlan = static_cast<int>(indicators.size());
    CellCount count;
    for (const auto &[key, plan] : state.all<Plan>()) {
        if (firstTwo(state, plan.id).size() < 2 || !takesPart(state, plan))
            continue;
        count.all += perPlan;
        if (!isDisclosed(state, plan.id))
            continue;
        count.disclosed += perPlan;
        for (const Indicator &indicator : indicators) {
            const Decision *decision = state.find<Decision>(plan.id, indicator.id);
            count.decided += decision && decision->isFinal() ? 1 : 0;
        }
    }
    return count;
}

Result<Edit> decide(const ReviewState &state, Decision decision)
{
    if (!state.rubric().find(decision.indicator))
        return Error{Error::Code::UnknownIndicator, decision.indicator.value};
    if (!isDisclosed(state, decision.plan))
        return Error{Error::Code::BothMustSubmit, {}};
    const std::vector<Cell> cells = cellsOf(state, decision.plan);
    const auto cell = std::find_if(cells.begin(), cells.end(),
                                   [&](const Cell &candidate) { return candidate.indicator == decision.indicator; });
    if (cell == cells.end())
        return Error{Error::Code::NotAChoiceHere, decision.indicator.value};
    if (const Status settled = settleLevel(state, *cell, decision); !settled)
        return settled.error();
    if (needsReason(*cell, decision) && decision.reason.trimmed().isEmpty())
        return Error{Error::Code::ReasonNeeded, decision.indicator.value};

    fillInRounds(state, decision);
    decision.inBulk = false;
    if (decision.by.isEmpty() && leadOf(state))
        decision.by = leadOf(state)->id;
    decision.at = nowIfNever(decision.at);
    Edit edit = editOf(Edit::Kind::Decide);
    if (cell->decision) {
        Decision standing = *cell->decision;
        standing.at = decision.at;
        if (standing == decision)
            return edit;
    }
    putRow(edit, state, decision);
    if (decision.kind == DecisionKind::Unclear) {
        if (const Status logged = logUnclear(edit, state, decision); !logged)
            return logged.error();
    }
    return edit;
}

DecisionKind kindForLevel(const Cell &cell, std::optional<int> level)
{
    if (fits(cell.a, level, !level))
        return DecisionKind::A;
    return fits(cell.b, level, !level) ? DecisionKind::B : DecisionKind::Other;
}

Result<Edit> changeReason(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator,
                          const QString &reason)
{
    const Decision *standing = state.find<Decision>(plan, indicator);
    if (!standing)
        return Error{Error::Code::NotAChoiceHere, indicator.value};
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::ReasonNeeded, indicator.value};
    Decision decision = *standing;
    decision.reason = reason.trimmed();
    Edit edit = editOf(Edit::Kind::Decide);
    putRow(edit, state, decision);
    if (decision.kind == DecisionKind::Unclear && openNoteOn(state, plan, indicator)) {
        if (const Status logged = logUnclear(edit, state, decision); !logged)
            return logged.error();
    }
    return edit;
}

Result<Edit> withdrawDecision(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator)
{
    Edit edit = editOf(Edit::Kind::Decide);
    if (const Decision *decision = state.find<Decision>(plan, indicator))
        removeRow(edit, *decision);
    return edit;
}

std::vector<Cell> equalCells(const ReviewState &state, const std::optional<PlanId> &plan, EqualCells which)
{
    std::vector<Cell> equal;
    const auto collect = [&](const PlanId &id) {
        for (Cell &cell : cellsOf(state, id)) {
            const bool isOpen = cell.isEqual && !cell.decision;
            if (isOpen && (which == EqualCells::All || sharesEvidence(state, id, cell.indicator)))
                equal.push_back(std::move(cell));
        }
    };
    if (plan) {
        collect(*plan);
        return equal;
    }
    for (const Plan *each : plansTakingPart(state))
        collect(each->id);
    return equal;
}

Result<Edit> acceptEqual(const ReviewState &state, const std::optional<PlanId> &plan, const RaterId &by, Instant now,
                         EqualCells which)
{
    Edit edit = editOf(Edit::Kind::AcceptEqual);
    for (const Cell &cell : equalCells(state, plan, which)) {
        Decision decision;
        decision.plan = cell.plan;
        decision.indicator = cell.indicator;
        decision.kind = DecisionKind::A;
        decision.level = cell.a->level;
        decision.notDeterminable = cell.a->notDeterminable;
        decision.by = by;
        decision.at = now;
        decision.inBulk = true;
        fillInRounds(state, decision);
        putRow(edit, state, decision);
    }
    return edit;
}

} // namespace meetlat
