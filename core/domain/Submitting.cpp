// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Submitting.h"

#include "core/domain/EditSteps.h"
#include "core/domain/MarkedPlans.h"
#include "core/domain/PlanFacts.h"
#include "core/domain/Scoring.h"

#include <algorithm>

namespace meetlat {

namespace {

std::vector<Score> givenScores(const ReviewState &state, const PlanId &plan, const RaterId &rater)
{
    std::vector<Score> given;
    for (const auto &[key, score] : state.all<Score>().startingWith(plan.value)) {
        if (score.rater == rater && score.isGiven())
            given.push_back(score);
    }
    return given;
}

bool hasBegunScoring(const ReviewState &state, const PlanId &plan, const RaterId &rater)
{
    const auto scores = state.all<Score>().startingWith(plan.value);
    return std::any_of(scores.begin(), scores.end(), [&](const auto &entry) {
        const Score &score = entry.second;
        return score.rater == rater && (score.isGiven() || !score.reason.isEmpty() || !score.ticks.empty());
    });
}

Progress progressBy(const ReviewState &state, const PlanId &plan, const RaterId &rater, auto &&hasMarked)
{
    if (const Submission *latest = latestSubmission(state, plan, rater))
        return latest->stands() ? Progress::Submitted : Progress::Reopened;
    if (!hasBegunScoring(state, plan, rater) && !hasMarked())
        return Progress::NotBegun;
    return lacksOf(state, plan, rater).empty() ? Progress::Ready : Progress::Busy;
}

} // namespace

const Submission *latestSubmission(const ReviewState &state, const PlanId &plan, const RaterId &rater)
{
    const Submission *latest = nullptr;
    for (const auto &[key, submission] : state.all<Submission>().startingWith(joinedKey(plan, rater))) {
        if (!latest || submission.round > latest->round)
            latest = &submission;
    }
    return latest;
}

const Submission *submissionOf(const ReviewState &state, const PlanId &plan, const RaterId &rater, int round)
{
    return state.find<Submission>(plan, rater, round);
}

bool isSubmitted(const ReviewState &state, const PlanId &plan, const RaterId &rater)
{
    const Submission *latest = latestSubmission(state, plan, rater);
    return latest && latest->stands();
}

bool isAssigned(const ReviewState &state, const PlanId &plan, const RaterId &rater)
{
    return state.find<Assignment>(plan, rater) != nullptr;
}

Status mayWorkOn(const ReviewState &state, const PlanId &plan, const RaterId &rater)
{
    const Plan *found = state.find<Plan>(plan);
    if (!found)
        return Error{Error::Code::UnknownPlan, plan.value};
    if (!isAssigned(state, plan, rater))
        return Error{Error::Code::NotAssigned, found->title};
    if (isSubmitted(state, plan, rater))
        return Error{Error::Code::PlanIsSubmitted, found->title};
    return Done{};
}

Result<Edit> submitPlan(const ReviewState &state, const PlanId &plan, const RaterId &rater,
                        std::map<IndicatorId, QString> gaps, Instant now)
{
    if (const Status may = mayWorkOn(state, plan, rater); !may)
        return may.error();

    Submission submission;
    QStringList unexplained;
    for (const CellLack &lack : lacksOf(state, plan, rater)) {
        const QString reason = gaps[lack.indicator].trimmed();
        if (!reason.isEmpty())
            submission.gaps.insert_or_assign(lack.indicator, reason);
        else if (!unexplained.contains(lack.indicator.value))
            unexplained << lack.indicator.value;
    }
    if (!unexplained.isEmpty())
        return Error{Error::Code::GapNeedsReason, unexplained.join(QLatin1Char(','))};

    const Submission *previous = latestSubmission(state, plan, rater);
    submission.plan = plan;
    submission.rater = rater;
    submission.round = previous ? previous->round + 1 : 1;
    submission.at = now;
    submission.scores = givenScores(state, plan, rater);
    Edit edit = editOf(Edit::Kind::Submit, rater);
    putRow(edit, state, submission);
    return edit;
}

Result<Edit> reopenPlan(const ReviewState &state, const PlanId &plan, const RaterId &rater, const QString &reason,
                        Instant now)
{
    const Submission *latest = latestSubmission(state, plan, rater);
    if (!latest || !latest->stands())
        return Error{Error::Code::PlanIsNotSubmitted, {}};
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::ReasonNeeded, {}};

    Submission reopened = *latest;
    reopened.reopenedAt = now;
    reopened.reopenReason = reason.trimmed();
    Edit edit = editOf(Edit::Kind::Reopen, rater);
    edit.note = reopened.reopenReason;
    putRow(edit, state, reopened);
    return edit;
}

Progress progressOf(const ReviewState &state, const PlanId &plan, const RaterId &rater)
{
    return progressBy(state, plan, rater, [&] {
        return hasRatersHighlight(state, plan, rater) || hasRowOn<Search>(state, plan, rater);
    });
}

Progress progressOf(const ReviewState &state, const PlanId &plan, const RaterId &rater, const MarkedPlans &marked)
{
    return progressBy(state, plan, rater, [&] { return marked.contains(plan, rater); });
}

MarkedPlans::MarkedPlans(const ReviewState &state)
{
    std::set<HighlightId> facts;
    for (const auto &[key, fact] : state.all<PlanFact>())
        facts.insert(fact.highlight);
    for (const auto &[key, highlight] : state.all<Highlight>()) {
        if (!facts.contains(highlight.id))
            m_pairs.emplace(highlight.plan, highlight.rater);
    }
    for (const auto &[key, search] : state.all<Search>())
        m_pairs.emplace(search.plan, search.rater);
}

bool isDisclosed(const ReviewState &state, const PlanId &plan)
{
    int submitted = 0;
    for (const auto &[key, assignment] : state.all<Assignment>().startingWith(plan.value)) {
        if (assignment.isThird)
            continue;
        if (!isSubmitted(state, plan, assignment.rater))
            return false;
        ++submitted;
    }
    return submitted >= 2;
}

bool maySee(const ReviewState &state, const RaterId &viewer, const PlanId &plan, const RaterId &rater)
{
    if (viewer == rater)
        return true;
    if (!isDisclosed(state, plan))
        return false;
    const Assignment *assignment = state.find<Assignment>(plan, rater);
    const bool isThird = assignment && assignment->isThird;
    return !isThird || isSubmitted(state, plan, rater);
}

} // namespace meetlat
