// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Uuid7.h"
#include "core/domain/EditSteps.h"
#include "core/domain/PlanFacts.h"
#include "core/domain/Setup.h"
#include "core/domain/Versions.h"

#include <QCollator>

#include <algorithm>
#include <map>

namespace meetlat {

namespace {

/// Sorts by region name as people of this locale do, then title.
void sortByRegion(const ReviewState &state, std::vector<const Plan *> &plans)
{
    const QCollator collator;
    std::map<RegionId, QCollatorSortKey> regionKeys;
    for (const Plan *plan : plans) {
        const Region *region = state.find<Region>(plan->region);
        regionKeys.try_emplace(plan->region, collator.sortKey(region ? region->name : QString()));
    }
    std::sort(plans.begin(), plans.end(), [&](const Plan *a, const Plan *b) {
        if (a->region != b->region) {
            const int order = regionKeys.at(a->region).compare(regionKeys.at(b->region));
            return order != 0 ? order < 0 : a->region < b->region;
        }
        const int order = collator.compare(a->title, b->title);
        return order != 0 ? order < 0 : a->id < b->id;
    });
}

/// The passages of its card are the lead's own and go with the plan.
bool isUsed(const ReviewState &state, const PlanId &plan)
{
    const auto assignments = state.all<Assignment>().startingWith(plan.value);
    const bool isHandedOut = std::any_of(assignments.begin(), assignments.end(),
                                         [](const auto &entry) { return entry.second.handedOutAt != 0; });
    return isHandedOut || !state.all<Score>().startingWith(plan.value).empty() ||
           !state.all<Submission>().startingWith(plan.value).empty() ||
           !state.all<Decision>().startingWith(plan.value).empty() || state.find<Opening>(plan) ||
           hasRatersHighlight(state, plan) || hasRowOn<Search>(state, plan);
}

} // namespace

std::vector<const Plan *> plansOf(const ReviewState &state, const RegionId &region)
{
    std::vector<const Plan *> plans;
    for (const auto &[key, plan] : state.all<Plan>()) {
        if (plan.region == region)
            plans.push_back(&plan);
    }
    sortByRegion(state, plans);
    return plans;
}

std::vector<const Plan *> plansByRegion(const ReviewState &state)
{
    std::vector<const Plan *> plans;
    for (const auto &[key, plan] : state.all<Plan>())
        plans.push_back(&plan);
    sortByRegion(state, plans);
    return plans;
}

Result<const Plan *> onlyPlanOf(const ReviewState &state, const QString &region)
{
    const Region *found = findRegion(state, region);
    if (!found)
        return Error{Error::Code::UnknownRegion, region};
    const std::vector<const Plan *> plans = plansOf(state, found->id);
    if (plans.empty())
        return Error{Error::Code::UnknownPlan, found->name};
    if (plans.size() > 1)
        return Error{Error::Code::AmbiguousPlan, found->name};
    return plans.front();
}

PlanAge ageOf(const ReviewState &state, const Plan &plan)
{
    return planAge(plan.adopted, state.project().cutoff);
}

Result<Edit> addPlan(const ReviewState &state, Plan plan)
{
    if (!state.find<Region>(plan.region))
        return Error{Error::Code::UnknownRegion, plan.region.value};
    if (plan.id.isEmpty())
        plan.id = {newUuid7()};
    Edit edit = editOf(Edit::Kind::ChangePlan);
    putRow(edit, state, plan);
    return edit;
}

Result<Edit> changePlan(const ReviewState &state, const Plan &plan)
{
    if (!state.find<Plan>(plan.id))
        return Error{Error::Code::UnknownPlan, plan.id.value};
    return addPlan(state, plan);
}

Result<Edit> removePlan(const ReviewState &state, const PlanId &plan)
{
    const Plan *found = state.find<Plan>(plan);
    if (!found)
        return Error{Error::Code::UnknownPlan, plan.value};
    if (isUsed(state, plan))
        return Error{Error::Code::InUse, found->title};

    Edit edit = editOf(Edit::Kind::ChangePlan);
    for (const auto &[key, assignment] : state.all<Assignment>().startingWith(plan.value))
        removeRow(edit, assignment);
    for (const auto &[key, document] : state.all<Document>().startingWith(plan.value))
        removeRow(edit, document);
    for (const auto &[key, earlier] : state.all<EarlierVersion>().startingWith(plan.value))
        removeRow(edit, earlier);
    for (const auto &[key, highlight] : state.all<Highlight>()) {
        if (highlight.plan == plan)
            removeRow(edit, highlight);
    }
    for (const auto &[key, fact] : state.all<PlanFact>()) {
        if (fact.plan == plan)
            removeRow(edit, fact);
    }
    for (const auto &[key, note] : state.all<RubricNote>()) {
        if (note.plan != plan)
            continue;
        RubricNote kept = note; // what was unclear about the rubric is so without the plan as well
        kept.plan = {};
        putRow(edit, state, kept);
    }
    removeRow(edit, *found);
    return edit;
}

std::vector<const Document *> documentsOf(const ReviewState &state, const PlanId &plan)
{
    std::vector<const Document *> documents;
    for (const auto &[key, document] : state.all<Document>().startingWith(plan.value))
        documents.push_back(&document);
    std::stable_sort(documents.begin(), documents.end(),
                     [](const Document *a, const Document *b) { return a->position < b->position; });
    return documents;
}

Result<Edit> addDocument(const ReviewState &state, Document document)
{
    if (!state.find<Plan>(document.plan))
        return Error{Error::Code::UnknownPlan, document.plan.value};
    if (document.sha256.isEmpty())
        return Error{Error::Code::UnknownDocument, document.fileName};

    Edit edit = editOf(Edit::Kind::ChangeDocuments);
    if (state.find<Document>(document.plan, document.sha256))
        return edit;
    const std::vector<const Document *> others = documentsOf(state, document.plan);
    document.position = others.empty() ? 0 : others.back()->position + 1;
    putRow(edit, state, document);
    return edit;
}

Result<Edit> removeDocument(const ReviewState &state, const PlanId &plan, const DocumentId &document)
{
    const Document *found = state.find<Document>(plan, document);
    if (!found)
        return Error{Error::Code::UnknownDocument, document.value};
    for (const auto &[key, highlight] : state.all<Highlight>()) {
        if (highlight.plan == plan && currentVersionOf(state, plan, highlight.document) == document)
            return Error{Error::Code::InUse, found->fileName};
    }
    Edit edit = editOf(Edit::Kind::ChangeDocuments);
    removeRow(edit, *found);
    return edit;
}

} // namespace meetlat
