// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/RegionSheet.h"

#include "core/domain/Highlighting.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/Versions.h"
#include "core/figures/Passages.h"

#include <algorithm>

namespace meetlat::figures {

namespace {

const Score *submittedScore(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator,
                            const RaterId &rater)
{
    const Submission *latest = latestSubmission(state, plan, rater);
    if (!latest)
        return nullptr;
    const auto it = std::find_if(latest->scores.begin(), latest->scores.end(),
                                 [&](const Score &score) { return score.indicator == indicator; });
    return it == latest->scores.end() ? nullptr : &*it;
}

SheetPassage passageOf(const ReviewState &state, const Highlight &highlight)
{
    const Standing standing = standingOf(state, highlight);
    SheetPassage passage;
    passage.words = (highlight.typed.isEmpty() ? standing.exact : highlight.typed).simplified();
    passage.kind = highlight.kind;
    passage.stance = highlight.stance;
    const Document *document = state.find<Document>(highlight.plan, standing.document);
    if (document && documentsOf(state, highlight.plan).size() > 1)
        passage.document = document->fileName;
    if (standing.waits)
        passage.place = SheetPassage::Place::Waits;
    else if (standing.targets.empty())
        passage.place = SheetPassage::Place::Gone;
    const bool isKnown = passage.place == SheetPassage::Place::Known;
    const std::vector<AnchorTarget> &targets = isKnown ? standing.targets : highlight.anchor.targets;
    if (!targets.empty()) {
        const AnchorTarget &target = targets.front();
        passage.page = target.label.isEmpty() ? QString::number(target.page + 1) : target.label;
    }
    return passage;
}

/// A weakness or an exclusion is nothing to strive for.
bool isAskedFor(const Criterion &criterion)
{
    return criterion.kind != CriterionKind::Caveat && criterion.kind != CriterionKind::Exclusion;
}

std::vector<SheetCriterion> unmetOf(const ReviewState &state, const PlanId &plan, const Indicator &indicator,
                                    const Level &level)
{
    std::vector<const Score *> scores;
    for (const Assignment *assignment : assignmentsOf(state, plan)) {
        if (!assignment->isThird)
            scores.push_back(submittedScore(state, plan, indicator.id, assignment->rater));
    }
    std::vector<SheetCriterion> unmet;
    for (const Criterion &criterion : level.criteria) {
        const auto isPresent = [&](const Score *score) {
            const auto tick = score ? score->ticks.find(criterion.id) : std::map<CriterionId, Tick>::const_iterator();
            return score && tick != score->ticks.end() && tick->second == Tick::Present;
        };
        const auto present = std::count_if(scores.begin(), scores.end(), isPresent);
        if (isAskedFor(criterion) && present < static_cast<std::ptrdiff_t>(scores.size()))
            unmet.push_back({&criterion, present > 0});
    }
    return unmet;
}

/// The lowest described level above the decided one that is an improvement: 0 and 1 both mean decline.
const Level *levelAbove(const Indicator &indicator, const LevelStanding::Given &decided)
{
    if (!decided.level)
        return nullptr;
    const int from = std::max(1, *decided.level);
    for (const Level &level : indicator.levels) {
        if (level.number > from)
            return &level;
    }
    return nullptr;
}

SheetIndicator sheetIndicator(const ReviewState &state, const PlanId &plan, const Indicator &indicator)
{
    SheetIndicator sheet;
    sheet.indicator = &indicator;
    sheet.decided = standingOn(state, plan, indicator.id).decided;
    if (!sheet.decided.isGiven())
        return sheet;
    if (const Decision *decision = state.find<Decision>(plan, indicator.id))
        sheet.reason = decision->reason.trimmed();
    for (const RaterId &rater : votersFor(state, plan, indicator.id)) {
        const Score *score = submittedScore(state, plan, indicator.id, rater);
        if (sheet.reason.isEmpty() && score)
            sheet.reason = score->reason.trimmed();
        for (const Highlight *highlight : evidenceOf(state, plan, indicator.id, rater))
            sheet.passages.push_back(passageOf(state, *highlight));
    }
    if (const Level *next = levelAbove(indicator, sheet.decided)) {
        sheet.nextLevel = next->number;
        sheet.unmet = unmetOf(state, plan, indicator, *next);
    }
    return sheet;
}

} // namespace

RegionSheet regionSheet(const ReviewState &state, const Plan &plan)
{
    RegionSheet sheet;
    const Region *region = state.find<Region>(plan.region);
    sheet.region = region ? region->name : QString();
    sheet.plan = plan.title.simplified();
    sheet.adopted = plan.adopted ? plan.adopted->toString() : QString();
    sheet.age = ageOf(state, plan);
    sheet.isDisclosed = isDisclosed(state, plan.id);
    if (!sheet.isDisclosed)
        return sheet;
    for (const Indicator &indicator : state.rubric().indicators)
        sheet.indicators.push_back(sheetIndicator(state, plan.id, indicator));
    return sheet;
}

} // namespace meetlat::figures
