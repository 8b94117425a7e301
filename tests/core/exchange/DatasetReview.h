// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/EditSteps.h"
#include "core/domain/Highlighting.h"
#include "core/domain/Reconciling.h"
#include "core/domain/Scoring.h"
#include "core/domain/Submitting.h"
#include "tests/support/Builders.h"

namespace meetlat::test {

inline constexpr const char *hiddenWord = "Verborgen9";

inline ReviewState withScore(ReviewState state, int rater, int plan, const char *on, std::optional<int> level,
                             const QString &reason, std::optional<Confidence> confidence = {})
{
    Score score = scoreOf(level, indicator(on), raterNumber(rater), planNumber(plan));
    score.reason = reason;
    score.confidence = confidence;
    return after(state, scoreIndicator(state, score));
}

inline ReviewState withQuote(ReviewState state, int number, int rater, int plan, const char *on, const QString &quote,
                             Stance stance = Stance::Supports, const char *criterionCode = "")
{
    Highlight highlight = passage(number, number, 0, raterNumber(rater), planNumber(plan));
    highlight.anchor.exact = quote;
    highlight.stance = stance;
    highlight.note = QStringLiteral("note %1").arg(number);
    return after(state, addHighlight(state, highlight, indicator(on), criterion(criterionCode)));
}

inline ReviewState withSubmission(ReviewState state, int rater, int plan)
{
    std::map<IndicatorId, QString> gaps;
    for (const Indicator &each : state.rubric().indicators)
        gaps.emplace(each.id, QStringLiteral("not found"));
    return after(state, submitPlan(state, planNumber(plan), raterNumber(rater), gaps, testNow + rater * 60'000));
}

/// Four plans: 1 reconciled in part, 2 submitted by both, 3 by one of two (its words must stay hidden), 4 a card
/// without a document.
inline ReviewState datasetReview()
{
    ReviewState state = reviewOfPlans(4);
    Region region = oneRegion(2);
    region.name = QStringLiteral("'s-Gravenhage");
    state.put(region);
    Plan plan = onePlan(1);
    plan.title = QStringLiteral("=HYPERLINK(\"x\"), plan");
    plan.kind = PlanKind::ActionPlan;
    plan.adopted = PartialDate{2023, 4, 0};
    plan.signatories = {{{}, {}, {Portfolio::Housing}}, {{}, {}, {Portfolio::Care, Portfolio::Housing}}};
    plan.involved = {QStringLiteral("mensen met ervaring"), QStringLiteral("corporaties")};
    state.put(plan);
    plan = onePlan(2);
    plan.title.clear(); // named after its document
    plan.adopted = PartialDate{2021, 0, 0};
    state.put(plan);
    state.remove<Document>(joinedKey(planNumber(4), documentNumber(4)));

    state = withScore(state, 1, 1, "WE", 4, QStringLiteral("- homes, \"many\""), Confidence::High);
    state = withScore(state, 1, 1, "PR", std::nullopt, QStringLiteral("says nothing"));
    state = withScore(state, 2, 1, "WE", 2, QStringLiteral("two\nlines"), Confidence::Low);
    state = withScore(state, 2, 1, "PR", std::nullopt, QStringLiteral("nothing"));
    state = withQuote(state, 1, 1, 1, "WE", QStringLiteral("200 homes"), Stance::Supports, "WE.4.b");
    state = withQuote(state, 2, 2, 1, "WE", QStringLiteral("more shelter"), Stance::Contradicts);
    state = withSubmission(withSubmission(state, 1, 1), 2, 1);
    state = withScore(state, 1, 2, "BB", 2, QStringLiteral("yes"));
    state = withScore(state, 2, 2, "BB", 2, QStringLiteral("yes"));
    state = withSubmission(withSubmission(state, 1, 2), 2, 2);
    state = withScore(state, 1, 3, "WE", 5, QString::fromLatin1(hiddenWord));
    state = withQuote(state, 3, 1, 3, "WE", QString::fromLatin1(hiddenWord));
    state = withSubmission(state, 1, 3);

    state = after(state, openPlan(state, planNumber(1), 5, testNow));
    Decision decision;
    decision.plan = planNumber(1);
    decision.indicator = indicator("WE");
    decision.kind = DecisionKind::Other;
    decision.level = 3;
    decision.reason = QStringLiteral("in between");
    decision.by = raterNumber(0);
    decision.at = testNow;
    state = after(state, decide(state, decision));
    return after(state, acceptEqual(state, planNumber(1), raterNumber(0), testNow));
}

} // namespace meetlat::test
