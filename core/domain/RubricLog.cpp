// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/RubricLog.h"

#include "core/base/Uuid7.h"
#include "core/domain/EditSteps.h"

#include <QDateTime>

#include <algorithm>
#include <tuple>

namespace meetlat {

std::vector<const RubricNote *> rubricNotes(const ReviewState &state)
{
    std::vector<const RubricNote *> notes;
    for (const auto &[key, note] : state.all<RubricNote>())
        notes.push_back(&note);
    std::sort(notes.begin(), notes.end(), [](const RubricNote *one, const RubricNote *two) {
        return std::tuple(!one->outcome.isEmpty(), one->at, one->id.value) <
               std::tuple(!two->outcome.isEmpty(), two->at, two->id.value);
    });
    return notes;
}

const RubricNote *openNoteOn(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator)
{
    for (const auto &[key, note] : state.all<RubricNote>()) {
        if (note.plan == plan && note.indicator == indicator && note.outcome.isEmpty())
            return &note;
    }
    return nullptr;
}

Result<Edit> noteRubric(const ReviewState &state, RubricNote note)
{
    if (!state.rubric().find(note.indicator))
        return Error{Error::Code::UnknownIndicator, note.indicator.value};
    if (!note.plan.isEmpty() && !state.find<Plan>(note.plan))
        return Error{Error::Code::UnknownPlan, note.plan.value};
    note.text = note.text.trimmed();
    if (note.text.isEmpty())
        return Error{Error::Code::ReasonNeeded, note.indicator.value};
    if (note.id.isEmpty())
        note.id = {newUuid7()};
    if (note.at == 0)
        note.at = QDateTime::currentMSecsSinceEpoch();
    Edit edit = editOf(Edit::Kind::NoteRubric);
    putRow(edit, state, note);
    return edit;
}

Result<Edit> settleNote(const ReviewState &state, const RubricNoteId &id, const QString &outcome)
{
    const RubricNote *found = state.find<RubricNote>(id);
    if (!found)
        return Error{Error::Code::BadValue, id.value};
    RubricNote note = *found;
    note.outcome = outcome.trimmed();
    Edit edit = editOf(Edit::Kind::NoteRubric);
    putRow(edit, state, note);
    return edit;
}

Result<Edit> removeNote(const ReviewState &state, const RubricNoteId &id)
{
    Edit edit = editOf(Edit::Kind::NoteRubric);
    if (const RubricNote *note = state.find<RubricNote>(id))
        removeRow(edit, *note);
    return edit;
}

} // namespace meetlat
