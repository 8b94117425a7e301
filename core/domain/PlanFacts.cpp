// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PlanFacts.h"

#include "core/base/Uuid7.h"
#include "core/domain/EditSteps.h"

#include <algorithm>

namespace meetlat {

namespace {

const QString groupPrefix = QStringLiteral("involved:");

QString nameOf(CardFact fact)
{
    const std::string_view name = enumName(fact);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

std::vector<const PlanFact *> factsOf(const ReviewState &state, const PlanId &plan)
{
    std::vector<const PlanFact *> facts;
    for (const auto &[key, fact] : state.all<PlanFact>()) {
        if (fact.plan == plan)
            facts.push_back(&fact);
    }
    return facts;
}

bool isGroup(const PlanFact &fact)
{
    return fact.fact.startsWith(groupPrefix);
}

/// Capitals and blanks make no other group.
bool isSameGroup(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

std::vector<const PlanFact *> passagesOf(const ReviewState &state, const PlanId &plan, CardFact fact)
{
    std::vector<const PlanFact *> passages = factsOf(state, plan);
    std::erase_if(passages, [name = nameOf(fact)](const PlanFact *row) {
        return row->fact != name || row->highlight.isEmpty();
    });
    return passages;
}

Result<Edit> linkFact(const ReviewState &state, CardFact fact, Highlight passage, const RaterId &by)
{
    if (!state.find<Plan>(passage.plan))
        return Error{Error::Code::UnknownPlan, passage.plan.value};
    if (!state.find<Document>(passage.plan, passage.document))
        return Error{Error::Code::UnknownDocument, passage.document.value};
    if (passage.anchor.targets.empty())
        return Error{Error::Code::BadValue, nameOf(fact)};
    passage.rater = by;
    passage.kind = EvidenceKind::Unmarked;
    if (passage.id.isEmpty())
        passage.id = {newUuid7()};
    Edit edit = editOf(Edit::Kind::LinkFact);
    putRow(edit, state, passage);
    PlanFact row;
    row.id = {newUuid7()};
    row.plan = passage.plan;
    row.fact = nameOf(fact);
    row.highlight = passage.id;
    putRow(edit, state, row);
    return edit;
}

Result<Edit> unlinkFact(const ReviewState &state, const PlanFactId &id)
{
    Edit edit = editOf(Edit::Kind::LinkFact);
    const PlanFact *fact = state.find<PlanFact>(id);
    if (!fact)
        return edit;
    removeRow(edit, *fact);
    const auto &facts = state.all<PlanFact>();
    const bool isShared = std::any_of(facts.begin(), facts.end(), [&](const auto &entry) {
        return entry.second.id != id && entry.second.highlight == fact->highlight;
    });
    const auto &links = state.all<Evidence>();
    const bool isEvidence = std::any_of(links.begin(), links.end(), [&](const auto &entry) {
        return entry.second.highlight == fact->highlight; // of a lead who rates as well
    });
    const Highlight *passage = state.find<Highlight>(fact->highlight);
    if (!passage || isShared || isEvidence)
        return edit;
    for (const auto &[key, placement] : state.all<Placement>().startingWith(passage->id.value))
        removeRow(edit, placement);
    removeRow(edit, *passage);
    return edit;
}

bool isFactPassage(const ReviewState &state, const HighlightId &highlight)
{
    const auto &facts = state.all<PlanFact>();
    return std::any_of(facts.begin(), facts.end(),
                       [&](const auto &entry) { return entry.second.highlight == highlight; });
}

bool hasRatersHighlight(const ReviewState &state, const PlanId &plan, const RaterId &rater)
{
    const auto &highlights = state.all<Highlight>();
    return std::any_of(highlights.begin(), highlights.end(), [&](const auto &entry) {
        const Highlight &highlight = entry.second;
        return highlight.plan == plan && (rater.isEmpty() || highlight.rater == rater) &&
               !isFactPassage(state, highlight.id);
    });
}

std::vector<Participation> participationIn(const ReviewState &state, const PlanId &plan)
{
    std::vector<Participation> all;
    for (const PlanFact *fact : factsOf(state, plan)) {
        if (isGroup(*fact))
            all.push_back({fact->fact.mid(groupPrefix.size()), fact->realised,
                           enumFromName<Rung>(fact->how.toStdString()).value_or(Rung::Unknown)});
    }
    std::stable_sort(all.begin(), all.end(), [](const Participation &a, const Participation &b) {
        const int order = a.group.compare(b.group, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.realised < b.realised;
    });
    return all;
}

Result<Edit> setParticipation(const ReviewState &state, const PlanId &plan, const Participation &participation)
{
    const Plan *card = state.find<Plan>(plan);
    const QString group = participation.group.simplified();
    if (!card)
        return Error{Error::Code::UnknownPlan, plan.value};
    if (group.isEmpty())
        return Error{Error::Code::NameIsEmpty, {}};
    if (participation.realised == Realisation::Unknown)
        return Error{Error::Code::BadValue, group};

    Edit edit = editOf(Edit::Kind::ChangePlan);
    PlanFact row;
    for (const PlanFact *fact : factsOf(state, plan)) {
        const bool isSame = isGroup(*fact) && fact->realised == participation.realised &&
                            isSameGroup(fact->fact.mid(groupPrefix.size()), group);
        if (isSame)
            row = *fact;
    }
    if (participation.rung == Rung::Unknown) {
        if (!row.id.isEmpty())
            removeRow(edit, row);
        return edit;
    }
    if (row.id.isEmpty()) {
        row.id = {newUuid7()};
        row.plan = plan;
        row.fact = groupPrefix + group;
        row.realised = participation.realised;
    }
    const std::string_view rung = enumName(participation.rung);
    row.how = QString::fromLatin1(rung.data(), static_cast<qsizetype>(rung.size()));
    const bool isOnCard = std::any_of(card->involved.begin(), card->involved.end(),
                                      [&](const QString &known) { return isSameGroup(known, group); });
    if (!isOnCard) {
        Plan changed = *card;
        changed.involved << group;
        putRow(edit, state, changed);
    }
    putRow(edit, state, row);
    return edit;
}

} // namespace meetlat
