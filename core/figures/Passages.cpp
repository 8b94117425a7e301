// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/Passages.h"

#include "core/domain/Highlighting.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"

namespace meetlat::figures {

std::vector<RaterId> votersFor(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator)
{
    std::vector<RaterId> all;
    std::vector<RaterId> voters;
    if (!isDisclosed(state, plan))
        return all;
    const Decision *decision = state.find<Decision>(plan, indicator);
    for (const Assignment *assignment : assignmentsOf(state, plan)) {
        const Submission *latest = latestSubmission(state, plan, assignment->rater);
        if (assignment->isThird || !latest)
            continue;
        all.push_back(assignment->rater);
        for (const Score &score : latest->scores) {
            if (decision && decision->isFinal() && score.indicator == indicator && score.isGiven() &&
                score.level == decision->level && score.notDeterminable == decision->notDeterminable)
                voters.push_back(assignment->rater);
        }
    }
    return voters.empty() ? all : voters;
}

namespace {

/// The fields of the plan card that are asked for, by their names.
QStringList factsIn(const Conditions &conditions)
{
    QStringList facts;
    const auto add = [&](bool isAsked, const char *name) {
        if (isAsked)
            facts << QString::fromLatin1(name);
    };
    add(conditions.age.has_value(), "adopted");
    add(conditions.kind.has_value(), "kind");
    add(conditions.signedBy.has_value(), "signatories");
    add(conditions.sameAlderman.has_value(), "same_alderman");
    add(!conditions.involved.isEmpty(), "involved");
    add(!conditions.actionLine.isEmpty(), "action_lines");
    add(!conditions.tag.isEmpty(), "tags");
    add(conditions.structure.has_value(), "structure");
    return facts;
}

} // namespace

std::vector<Passage> passagesBehind(const ReviewState &state, const PlanId &plan, const FigureFilter &filter)
{
    std::vector<Passage> passages;
    const bool asksForLevels = !filter.among.levels.empty() || !filter.counted.levels.empty();
    for (const IndicatorId &indicator : asksForLevels ? indicatorsIn(state, filter) : std::vector<IndicatorId>()) {
        for (const RaterId &rater : votersFor(state, plan, indicator)) {
            for (const Highlight *highlight : evidenceOf(state, plan, indicator, rater))
                passages.push_back({highlight, indicator});
        }
    }
    const QStringList facts = factsIn(filter.among) + factsIn(filter.counted);
    for (const auto &[key, fact] : state.all<PlanFact>()) {
        const Highlight *highlight = state.find<Highlight>(fact.highlight);
        if (fact.plan == plan && facts.contains(fact.fact) && highlight && isDisclosed(state, plan))
            passages.push_back({highlight, {}});
    }
    return passages;
}

} // namespace meetlat::figures
