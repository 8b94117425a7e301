// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Edit.h"

#include <algorithm>

namespace meetlat {

bool isBarrier(Edit::Kind kind)
{
    switch (kind) {
    case Edit::Kind::Submit:
    case Edit::Kind::HandOut:
    case Edit::Kind::HandIn:
    case Edit::Kind::TakeIn:
    case Edit::Kind::CreateProject:
        return true;
    case Edit::Kind::ChangeProject:
    case Edit::Kind::ChangeRegions:
    case Edit::Kind::ChangePlan:
    case Edit::Kind::ChangeDocuments:
    case Edit::Kind::ChangeRaters:
    case Edit::Kind::Assign:
    case Edit::Kind::AddHighlight:
    case Edit::Kind::ChangeHighlight:
    case Edit::Kind::DeleteHighlight:
    case Edit::Kind::LinkEvidence:
    case Edit::Kind::ScoreIndicator:
    case Edit::Kind::RecordSearch:
    case Edit::Kind::Reopen:
    case Edit::Kind::OpenPlan:
    case Edit::Kind::Decide:
    case Edit::Kind::AcceptEqual:
    case Edit::Kind::ChangeRubric:
    case Edit::Kind::ImportScores:
    case Edit::Kind::ReplaceDocument:
    case Edit::Kind::PlaceHighlights:
    case Edit::Kind::LinkFact:
    case Edit::Kind::TakeSnapshot:
    case Edit::Kind::NoteRubric:
    case Edit::Kind::ShowNames:
    case Edit::Kind::ChangeFigures:
    case Edit::Kind::PickQuotes:
    case Edit::Kind::Undo:
    case Edit::Kind::Redo:
        return false;
    }
    return false;
}

std::vector<Change> inverseOf(const std::vector<Change> &changes)
{
    std::vector<Change> inverse;
    inverse.reserve(changes.size());
    std::for_each(changes.rbegin(), changes.rend(), [&inverse](const Change &change) {
        std::visit(
            [&inverse]<typename Row>(const Replaced<Row> &replaced) {
                inverse.emplace_back(Replaced<Row>{replaced.after, replaced.before});
            },
            change.row);
    });
    return inverse;
}

} // namespace meetlat
