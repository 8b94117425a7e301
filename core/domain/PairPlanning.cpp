// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PairPlanning.h"

#include "core/domain/EditSteps.h"
#include "core/domain/Setup.h"
#include "core/domain/TakingPart.h"

#include <algorithm>
#include <map>

namespace meetlat {

PairQuestion pairQuestionOf(const ReviewState &state, quint64 seed, const std::vector<RaterId> &takingPart)
{
    PairQuestion question;
    question.task.seed = seed;
    std::map<RaterId, int> indexOf;
    for (const Rater *rater : ratersByNumber(state)) {
        indexOf.emplace(rater->id, static_cast<int>(question.raters.size()));
        question.raters.push_back(rater->id);
        question.task.takesPart.push_back(takingPart.empty() || std::find(takingPart.begin(), takingPart.end(),
                                                                          rater->id) != takingPart.end());
    }
    question.task.raters = static_cast<int>(question.raters.size());
    std::multimap<RegionId, int> barredFrom;
    for (const auto &[key, exclusion] : state.all<RaterExclusion>()) {
        if (const auto rater = indexOf.find(exclusion.rater); rater != indexOf.end())
            barredFrom.emplace(exclusion.region, rater->second);
    }
    for (const auto &[key, plan] : state.all<Plan>()) {
        if (!takesPart(state, plan))
            continue;
        PairTask::Unit unit;
        const auto [first, last] = barredFrom.equal_range(plan.region);
        for (auto it = first; it != last; ++it)
            unit.barred.push_back(it->second);
        for (const Assignment *assignment : assignmentsOf(state, plan.id)) {
            const auto rater = indexOf.find(assignment->rater);
            if (rater == indexOf.end())
                continue;
            if (assignment->isThird || unit.kept.size() == 2)
                unit.barred.push_back(rater->second);
            else
                unit.kept.push_back(rater->second);
        }
        question.plans.push_back(plan.id);
        question.task.units.push_back(std::move(unit));
    }
    return question;
}

namespace {

bool contains(const std::vector<int> &raters, int rater)
{
    return std::find(raters.begin(), raters.end(), rater) != raters.end();
}

/// Who of those taking part gets more or less than an even share.
void addLoads(std::vector<PairObstacle> &obstacles, const PairQuestion &question, const PairDesign &design)
{
    int total = 0;
    int taking = 0;
    for (std::size_t rater = 0; rater < question.raters.size(); ++rater) {
        taking += question.task.takesPart[rater] ? 1 : 0;
        total += question.task.takesPart[rater] ? design.loads[rater] : 0;
    }
    if (taking == 0)
        return;
    const int least = total / taking;
    const int most = (total + taking - 1) / taking;
    for (std::size_t rater = 0; rater < question.raters.size(); ++rater) {
        const int load = design.loads[rater];
        if (question.task.takesPart[rater] && (load < least || load > most))
            obstacles.push_back({load > most ? PairObstacle::Kind::MoreThanShare : PairObstacle::Kind::LessThanShare,
                                 {}, question.raters[rater], load, least, most});
    }
}

} // namespace

std::vector<PairObstacle> obstaclesTo(const PairQuestion &question, const PairDesign &design)
{
    using Kind = PairObstacle::Kind;
    std::vector<PairObstacle> obstacles;
    const auto &takesPart = question.task.takesPart;
    const auto taking = static_cast<int>(std::count(takesPart.begin(), takesPart.end(), true));
    for (std::size_t i = 0; i < question.plans.size(); ++i) {
        const PairTask::Unit &unit = question.task.units[i];
        for (const int rater : unit.kept) {
            if (contains(unit.barred, rater))
                obstacles.push_back({Kind::KeptThoughBarred, question.plans[i], question.raters[std::size_t(rater)]});
        }
        const auto open = static_cast<int>(std::count(design.pairs[i].begin(), design.pairs[i].end(), -1));
        if (open > 0 && taking >= 2)
            obstacles.push_back({Kind::PlanWithoutTwo, question.plans[i], {}, 2 - open});
    }
    if (taking < 2)
        obstacles.push_back({Kind::TooFewRaters, {}, {}, taking});
    addLoads(obstacles, question, design);
    const auto plans = static_cast<int>(question.plans.size());
    if (taking >= 2 && plans > 0 && plans < taking - 1)
        obstacles.push_back({Kind::TooFewPlansToJoin, {}, {}, plans, taking});
    else if (design.groupCount > 1)
        obstacles.push_back({Kind::NotJoined, {}, {}, design.groupCount});
    return obstacles;
}

Result<Edit> assignPairs(const ReviewState &state, const PairQuestion &question, const PairDesign &design)
{
    Edit edit = editOf(Edit::Kind::Assign);
    for (std::size_t i = 0; i < question.plans.size(); ++i) {
        std::vector<RaterId> raters;
        for (const int rater : design.pairs[i]) {
            if (rater >= 0)
                raters.push_back(question.raters[std::size_t(rater)]);
        }
        const Result<Edit> one = assign(state, question.plans[i], raters, false);
        if (!one)
            return one.error();
        edit.changes.insert(edit.changes.end(), one->changes.begin(), one->changes.end());
    }
    return edit;
}

Result<Edit> excludeRater(const ReviewState &state, const RaterId &rater, const RegionId &region, ExclusionWhy why)
{
    if (!state.find<Rater>(rater))
        return Error{Error::Code::UnknownRater, rater.value};
    if (!state.find<Region>(region))
        return Error{Error::Code::UnknownRegion, region.value};
    Edit edit = editOf(Edit::Kind::ChangeRaters);
    putRow(edit, state, RaterExclusion{rater, region, why});
    return edit;
}

Result<Edit> readmitRater(const ReviewState &state, const RaterId &rater, const RegionId &region)
{
    Edit edit = editOf(Edit::Kind::ChangeRaters);
    if (const RaterExclusion *exclusion = state.find<RaterExclusion>(rater, region))
        removeRow(edit, *exclusion);
    return edit;
}

std::vector<const RaterExclusion *> exclusionsOf(const ReviewState &state, const RaterId &rater)
{
    std::vector<const RaterExclusion *> exclusions;
    for (const auto &[key, exclusion] : state.all<RaterExclusion>().startingWith(rater.value))
        exclusions.push_back(&exclusion);
    return exclusions;
}

} // namespace meetlat
