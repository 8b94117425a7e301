// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Decisions.h"

#include "core/domain/EditSteps.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/TakingPart.h"

#include <algorithm>

namespace meetlat {

namespace {

const Assignment *thirdOf(const ReviewState &state, const PlanId &plan)
{
    for (const Assignment *assignment : assignmentsOf(state, plan)) {
        if (assignment->isThird)
            return assignment;
    }
    return nullptr;
}

void append(Edit &edit, const Edit &more)
{
    edit.changes.insert(edit.changes.end(), more.changes.begin(), more.changes.end());
}

} // namespace

std::vector<Cell> outdatedCells(const ReviewState &state)
{
    std::vector<Cell> outdated;
    for (const Plan *plan : plansTakingPart(state)) {
        for (Cell &cell : cellsOf(state, plan->id)) {
            if (cell.isOutdated)
                outdated.push_back(std::move(cell));
        }
    }
    return outdated;
}

Result<Edit> keepDecision(const ReviewState &state, const CellPlace &place, const RaterId &by, Instant now)
{
    const std::vector<Cell> cells = cellsOf(state, place.plan);
    const auto cell =
        std::find_if(cells.begin(), cells.end(), [&](const Cell &one) { return one.indicator == place.indicator; });
    if (cell == cells.end() || !cell->decision)
        return Error{Error::Code::NotAChoiceHere, place.indicator.value};
    Decision kept = *cell->decision;
    kept.by = by;
    kept.at = now;
    const auto isStill = [&kept](const std::optional<Score> &score) {
        return score && score->level == kept.level && score->notDeterminable == kept.notDeterminable;
    };
    const bool isAsBefore = (kept.kind == DecisionKind::A && isStill(cell->a)) ||
                            (kept.kind == DecisionKind::B && isStill(cell->b)) || !kept.isFinal() ||
                            kept.kind == DecisionKind::Third;
    if (!isAsBefore)
        kept.kind = kindForLevel(*cell, kept.level);
    Result<Edit> edit = decide(state, kept);
    if (edit) { // nothing new was said: what the rubric log holds of it, settled or not, stays as it is
        std::erase_if(edit->changes, [](const Change &change) {
            return std::holds_alternative<Replaced<RubricNote>>(change.row);
        });
    }
    return edit;
}

Edit keepDecisions(const ReviewState &state, const std::vector<CellPlace> &cells, const RaterId &by, Instant now)
{
    Edit edit = editOf(Edit::Kind::Decide);
    for (const CellPlace &cell : cells) {
        if (const Result<Edit> kept = keepDecision(state, cell, by, now))
            append(edit, *kept);
    }
    return edit;
}

Result<Edit> askThird(const ReviewState &state, Decision decision, const RaterId &third)
{
    decision.kind = DecisionKind::Third;
    Result<Edit> edit = decide(state, decision);
    if (!edit || thirdOf(state, decision.plan))
        return edit;
    const Opening *opening = state.find<Opening>(decision.plan);
    if (third.isEmpty() || third == opening->raterA || third == opening->raterB)
        return Error{Error::Code::NotAChoiceHere, third.value};
    const Result<Edit> asked = assign(state, decision.plan, {third}, true);
    if (!asked)
        return asked;
    append(*edit, *asked);
    return edit;
}

std::optional<Score> thirdScore(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator)
{
    const Assignment *third = thirdOf(state, plan);
    if (!third || !isDisclosed(state, plan) || !isSubmitted(state, plan, third->rater))
        return std::nullopt;
    for (const Score &score : latestSubmission(state, plan, third->rater)->scores) {
        if (score.indicator == indicator)
            return score;
    }
    return std::nullopt;
}

bool isPutAside(const ReviewState &state, const Cell &cell)
{
    if (!cell.decision || cell.decision->isFinal())
        return false;
    return cell.decision->kind == DecisionKind::Unclear ||
           (cell.decision->kind == DecisionKind::Third && !thirdScore(state, cell.plan, cell.indicator));
}

bool isNameOf(const ReviewState &state, const PlanId &plan, const QString &typed)
{
    const Plan *found = state.find<Plan>(plan);
    const Region *region = found ? state.find<Region>(found->region) : nullptr;
    const QString name = typed.simplified();
    if (!found || name.isEmpty())
        return false;
    return name.compare(found->title.simplified(), Qt::CaseInsensitive) == 0 ||
           (region && name.compare(region->name.simplified(), Qt::CaseInsensitive) == 0);
}

Result<Edit> discard(const ReviewState &state, const CellPlace &cell, Discard what, const QString &typedName)
{
    if (!isNameOf(state, cell.plan, typedName))
        return Error{Error::Code::UnknownPlan, typedName};
    Edit edit = editOf(what == Discard::Opening ? Edit::Kind::OpenPlan : Edit::Kind::Decide);
    edit.note = QStringLiteral("discarded");
    for (const auto &[key, decision] : state.all<Decision>().startingWith(cell.plan.value)) {
        if (what != Discard::Decision || decision.indicator == cell.indicator)
            removeRow(edit, decision);
    }
    const Opening *opening = state.find<Opening>(cell.plan);
    if (what == Discard::Opening && opening)
        removeRow(edit, *opening);
    return edit;
}

} // namespace meetlat
