// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Scoring.h"

#include "core/base/Uuid7.h"
#include "core/domain/EditSteps.h"
#include "core/domain/Highlighting.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"

#include <algorithm>
#include <set>

namespace meetlat {

namespace {

QStringList hashesOf(const ReviewState &state, const PlanId &plan)
{
    QStringList hashes;
    for (const Document *document : documentsOf(state, plan))
        hashes << document->sha256.value;
    return hashes;
}

/// Ticks on criteria that a later version of the rubric dropped go quietly; a tick that never fitted is refused.
Status dropOldTicks(const Indicator &indicator, const Score *before, Score &score)
{
    for (auto it = score.ticks.begin(); it != score.ticks.end();) {
        if (indicator.criterion(it->first)) {
            ++it;
        } else if (before && before->ticks.contains(it->first)) {
            it = score.ticks.erase(it);
        } else {
            return Error{Error::Code::UnknownCriterion, it->first.value};
        }
    }
    return Done{};
}

bool isBlank(const Score &score)
{
    return !score.isGiven() && score.reason.isEmpty() && !score.confidence && score.ticks.empty();
}

bool hasLinkedHighlight(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator,
                        const RaterId &rater)
{
    const auto links = state.all<Evidence>().startingWith(joinedKey(plan, indicator, rater));
    return std::any_of(links.begin(), links.end(),
                       [&](const auto &entry) { return state.find<Highlight>(entry.second.highlight) != nullptr; });
}

} // namespace

Score scoreOrEmpty(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator, const RaterId &rater)
{
    if (const Score *score = state.find<Score>(plan, indicator, rater))
        return *score;
    Score empty;
    empty.plan = plan;
    empty.indicator = indicator;
    empty.rater = rater;
    return empty;
}

Result<Edit> scoreIndicator(const ReviewState &state, Score score)
{
    const Indicator *indicator = state.rubric().find(score.indicator);
    if (!indicator)
        return Error{Error::Code::UnknownIndicator, score.indicator.value};
    if (const Status may = mayWorkOn(state, score.plan, score.rater); !may)
        return may.error();
    if (score.level && score.notDeterminable)
        return Error{Error::Code::NotAChoiceHere, score.indicator.value};
    if (score.level && !hasLevel(*indicator, state.project().scale, *score.level))
        return Error{Error::Code::LevelOutsideRubric, QString::number(*score.level)};
    const Score *before = state.find<Score>(score.plan, score.indicator, score.rater);
    if (const Status ticks = dropOldTicks(*indicator, before, score); !ticks)
        return ticks.error();

    Edit edit = editOf(Edit::Kind::ScoreIndicator, score.rater);
    if (!before && isBlank(score))
        return edit;
    score.rubric = state.project().rubric;
    score.documents = hashesOf(state, score.plan);
    putRow(edit, state, score);
    return edit;
}

std::vector<const Search *> searchesOf(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator,
                                       const RaterId &rater)
{
    std::vector<const Search *> searches;
    for (const auto &[key, search] : state.all<Search>()) {
        if (search.plan == plan && search.indicator == indicator && search.rater == rater)
            searches.push_back(&search);
    }
    std::stable_sort(searches.begin(), searches.end(), [](const Search *a, const Search *b) { return a->at < b->at; });
    return searches;
}

Result<Edit> recordSearch(const ReviewState &state, Search search)
{
    if (!state.rubric().find(search.indicator))
        return Error{Error::Code::UnknownIndicator, search.indicator.value};
    if (const Status may = mayWorkOn(state, search.plan, search.rater); !may)
        return may.error();
    QStringList terms;
    for (const QString &term : std::as_const(search.terms)) {
        if (!term.simplified().isEmpty())
            terms << term.simplified();
    }
    if (terms.isEmpty())
        return Error{Error::Code::TermMissing, {}};
    search.terms = terms;
    if (search.id.isEmpty())
        search.id = {newUuid7()};
    else if (state.find<Search>(search.id))
        return Error{Error::Code::InUse, search.id.value};
    if (search.documents.isEmpty())
        search.documents = hashesOf(state, search.plan);

    Edit edit = editOf(Edit::Kind::RecordSearch, search.rater);
    putRow(edit, state, search);
    return edit;
}

Result<Edit> deleteSearch(const ReviewState &state, const SearchId &search)
{
    const Search *found = state.find<Search>(search);
    if (!found)
        return editOf(Edit::Kind::RecordSearch);
    if (const Status may = mayWorkOn(state, found->plan, found->rater); !may)
        return may.error();
    Edit edit = editOf(Edit::Kind::RecordSearch, found->rater);
    removeRow(edit, *found);
    return edit;
}

std::vector<CellLack> lacksOf(const ReviewState &state, const PlanId &plan, const RaterId &rater)
{
    std::set<IndicatorId> searched;
    for (const auto &[key, search] : state.all<Search>()) {
        if (search.plan == plan && search.rater == rater)
            searched.insert(search.indicator);
    }
    std::vector<CellLack> lacks;
    for (const Indicator &indicator : state.rubric().indicators) {
        const Score *score = state.find<Score>(plan, indicator.id, rater);
        if (!score || !score->isGiven())
            lacks.push_back({indicator.id, Lack::Level});
        if (!score || score->reason.trimmed().isEmpty())
            lacks.push_back({indicator.id, Lack::Reason});
        if (!searched.contains(indicator.id) && !hasLinkedHighlight(state, plan, indicator.id, rater))
            lacks.push_back({indicator.id, Lack::Evidence});
    }
    return lacks;
}

int completeCells(const ReviewState &state, const PlanId &plan, const RaterId &rater)
{
    std::set<IndicatorId> incomplete;
    for (const CellLack &lack : lacksOf(state, plan, rater))
        incomplete.insert(lack.indicator);
    return static_cast<int>(state.rubric().indicators.size() - incomplete.size());
}

std::vector<Doubt> doubtsOf(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator,
                            const RaterId &rater)
{
    const Indicator *found = state.rubric().find(indicator);
    const Score *score = state.find<Score>(plan, indicator, rater);
    if (!found || found->kind != IndicatorKind::Ladder || !score || !score->level)
        return {};

    bool hasAction = false;
    bool hasTarget = false;
    for (const Highlight *highlight : evidenceOf(state, plan, indicator, rater)) {
        if (highlight->stance != Stance::Supports)
            continue;
        hasAction = hasAction || highlight->kind == EvidenceKind::Action;
        hasTarget = hasTarget || highlight->kind == EvidenceKind::Smart;
    }
    if (*score->level == 3 && (hasAction || hasTarget))
        return {Doubt::ThreeWithActions};
    if (*score->level == 4 && !hasAction && !hasTarget)
        return {Doubt::FourWithoutAction};
    if (*score->level == 5 && (!hasAction || !hasTarget))
        return {Doubt::FiveWithoutTarget};
    return {};
}

} // namespace meetlat
