// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Uuid7.h"
#include "core/domain/EditSteps.h"
#include "core/domain/PlanFacts.h"
#include "core/domain/Setup.h"

#include <algorithm>
#include <set>

namespace meetlat {

namespace {

const Rater *raterNamed(const ReviewState &state, const QString &name)
{
    const QString wanted = name.simplified();
    for (const auto &[key, rater] : state.all<Rater>()) {
        if (rater.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return &rater;
    }
    return nullptr;
}

int nextNumber(const ReviewState &state)
{
    int highest = 0;
    for (const auto &[key, rater] : state.all<Rater>())
        highest = std::max(highest, rater.number);
    return highest + 1;
}

bool hasWork(const ReviewState &state, const PlanId &plan, const RaterId &rater)
{
    const auto scores = state.all<Score>().startingWith(plan.value);
    return std::any_of(scores.begin(), scores.end(), [&](const auto &entry) { return entry.second.rater == rater; }) ||
           !state.all<Submission>().startingWith(joinedKey(plan, rater)).empty() ||
           hasRatersHighlight(state, plan, rater) || hasRowOn<Search>(state, plan, rater);
}

} // namespace

const Rater *findRater(const ReviewState &state, const QString &name)
{
    if (const Rater *named = raterNamed(state, name))
        return named;
    const QString code = name.trimmed();
    bool isNumber = false;
    const int number = code.mid(1).toInt(&isNumber);
    if (!code.startsWith(QLatin1Char('R'), Qt::CaseInsensitive) || !isNumber || number < 1)
        return nullptr;
    for (const auto &[key, rater] : state.all<Rater>()) {
        if (rater.number == number)
            return &rater;
    }
    return nullptr;
}

std::vector<const Rater *> ratersByNumber(const ReviewState &state)
{
    std::vector<const Rater *> raters;
    for (const auto &[key, rater] : state.all<Rater>()) {
        if (rater.number > 0)
            raters.push_back(&rater);
    }
    std::sort(raters.begin(), raters.end(), [](const Rater *a, const Rater *b) { return a->number < b->number; });
    return raters;
}

const Rater *leadOf(const ReviewState &state)
{
    for (const auto &[key, rater] : state.all<Rater>()) {
        if (rater.isLead)
            return &rater;
    }
    return nullptr;
}

Result<Edit> addRater(const ReviewState &state, const QString &name)
{
    if (name.simplified().isEmpty())
        return Error{Error::Code::NameIsEmpty, {}};
    Edit edit = editOf(Edit::Kind::ChangeRaters);
    const Rater *known = raterNamed(state, name);
    if (known && known->number > 0)
        return edit;

    Rater rater = known ? *known : Rater{};
    if (!known) {
        rater.id = {newUuid7()};
        rater.name = name.simplified();
    }
    rater.number = nextNumber(state);
    putRow(edit, state, rater);
    return edit;
}

Result<Edit> renameRater(const ReviewState &state, const RaterId &rater, const QString &name)
{
    const Rater *found = state.find<Rater>(rater);
    if (!found)
        return Error{Error::Code::UnknownRater, rater.value};
    if (name.simplified().isEmpty())
        return Error{Error::Code::NameIsEmpty, {}};
    const Rater *named = raterNamed(state, name);
    if (named && named != found)
        return Error{Error::Code::NameIsTaken, name.simplified()};

    Rater renamed = *found;
    renamed.name = name.simplified();
    Edit edit = editOf(Edit::Kind::ChangeRaters);
    putRow(edit, state, renamed);
    return edit;
}

std::vector<const Assignment *> assignmentsOf(const ReviewState &state, const PlanId &plan)
{
    std::vector<const Assignment *> assignments;
    for (const auto &[key, assignment] : state.all<Assignment>().startingWith(plan.value))
        assignments.push_back(&assignment);
    const auto numberOf = [&state](const Assignment *assignment) {
        const Rater *rater = state.find<Rater>(assignment->rater);
        return rater ? rater->number : 0;
    };
    std::stable_sort(assignments.begin(), assignments.end(),
                     [&](const Assignment *a, const Assignment *b) { return numberOf(a) < numberOf(b); });
    return assignments;
}

std::vector<const Plan *> plansAssignedTo(const ReviewState &state, const RaterId &rater)
{
    std::vector<const Plan *> plans = plansByRegion(state);
    std::erase_if(plans, [&](const Plan *plan) { return !state.find<Assignment>(plan->id, rater); });
    return plans;
}

Result<Edit> assign(const ReviewState &state, const PlanId &plan, const std::vector<RaterId> &raters, bool asThird)
{
    if (!state.find<Plan>(plan))
        return Error{Error::Code::UnknownPlan, plan.value};
    std::set<RaterId> everyone;
    int firstTwo = 0;
    for (const auto &[key, assignment] : state.all<Assignment>().startingWith(plan.value)) {
        everyone.insert(assignment.rater);
        firstTwo += assignment.isThird ? 0 : 1;
    }

    Edit edit = editOf(Edit::Kind::Assign);
    for (const RaterId &id : raters) {
        const Rater *rater = state.find<Rater>(id);
        if (!rater || rater->number == 0) // a lead becomes a rater by addRater()
            return Error{Error::Code::UnknownRater, rater ? rater->name : id.value};
        if (!everyone.insert(id).second)
            continue;
        if (!asThird && ++firstTwo > 2)
            return Error{Error::Code::AlreadyTwoRaters, rater->name};
        if (asThird && firstTwo < 2)
            return Error{Error::Code::ThirdNeedsTwo, rater->name};
        Assignment assignment;
        assignment.plan = plan;
        assignment.rater = id;
        assignment.isThird = asThird;
        putRow(edit, state, assignment);
    }
    return edit;
}

Result<Edit> unassign(const ReviewState &state, const PlanId &plan, const RaterId &rater)
{
    Edit edit = editOf(Edit::Kind::Assign);
    const Assignment *assignment = state.find<Assignment>(plan, rater);
    if (!assignment)
        return edit;
    if (assignment->handedOutAt != 0)
        return Error{Error::Code::HandedOut, rater.value};
    if (hasWork(state, plan, rater))
        return Error{Error::Code::InUse, rater.value};
    removeRow(edit, *assignment);
    return edit;
}

} // namespace meetlat
