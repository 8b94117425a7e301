// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/Words.h"

#include <QCoreApplication>

namespace meetlat::words {

// One switch without default: a kind of edit without a word does not compile.
// NOLINTNEXTLINE(readability-function-size)
QString editKind(Edit::Kind kind)
{
    switch (kind) {
    case Edit::Kind::CreateProject:
        return QCoreApplication::translate("meetlat::Words", "New project", "an action");
    case Edit::Kind::ChangeProject:
        return QCoreApplication::translate("meetlat::Words", "Change the project", "an action");
    case Edit::Kind::ChangeRegions:
        return QCoreApplication::translate("meetlat::Words", "Change regions", "an action");
    case Edit::Kind::ChangePlan:
        return QCoreApplication::translate("meetlat::Words", "Change a plan", "an action");
    case Edit::Kind::ChangeDocuments:
        return QCoreApplication::translate("meetlat::Words", "Change documents", "an action");
    case Edit::Kind::ChangeRaters:
        return QCoreApplication::translate("meetlat::Words", "Change raters", "an action");
    case Edit::Kind::Assign:
        return QCoreApplication::translate("meetlat::Words", "Assign raters", "an action");
    case Edit::Kind::AddHighlight:
        return QCoreApplication::translate("meetlat::Words", "Add a highlight", "an action");
    case Edit::Kind::ChangeHighlight:
        return QCoreApplication::translate("meetlat::Words", "Change a highlight", "an action");
    case Edit::Kind::DeleteHighlight:
        return QCoreApplication::translate("meetlat::Words", "Delete a highlight", "an action");
    case Edit::Kind::LinkEvidence:
        return QCoreApplication::translate("meetlat::Words", "Link evidence", "an action");
    case Edit::Kind::ScoreIndicator:
        return QCoreApplication::translate("meetlat::Words", "Score", "an action");
    case Edit::Kind::RecordSearch:
        return QCoreApplication::translate("meetlat::Words", "Record a search", "an action");
    case Edit::Kind::Submit:
        return QCoreApplication::translate("meetlat::Words", "Submit a plan", "an action");
    case Edit::Kind::Reopen:
        return QCoreApplication::translate("meetlat::Words", "Re-open a plan", "an action");
    case Edit::Kind::HandOut:
        return QCoreApplication::translate("meetlat::Words", "Hand out", "an action");
    case Edit::Kind::HandIn:
        return QCoreApplication::translate("meetlat::Words", "Hand in", "an action");
    case Edit::Kind::TakeIn:
        return QCoreApplication::translate("meetlat::Words", "Take in a packet", "an action");
    case Edit::Kind::OpenPlan:
        return QCoreApplication::translate("meetlat::Words", "Open a plan for reconciling", "an action");
    case Edit::Kind::Decide:
        return QCoreApplication::translate("meetlat::Words", "Decide", "an action");
    case Edit::Kind::AcceptEqual:
        return QCoreApplication::translate("meetlat::Words", "Accept equal scores", "an action");
    case Edit::Kind::ChangeRubric:
        return QCoreApplication::translate("meetlat::Words", "Change the rubric", "an action");
    case Edit::Kind::ImportScores:
        return QCoreApplication::translate("meetlat::Words", "Import scores", "an action");
    case Edit::Kind::ReplaceDocument:
        return QCoreApplication::translate("meetlat::Words", "Replace a document", "an action");
    case Edit::Kind::PlaceHighlights:
        return QCoreApplication::translate("meetlat::Words", "Place highlights", "an action");
    case Edit::Kind::LinkFact:
        return QCoreApplication::translate("meetlat::Words", "Link a fact to a passage", "an action");
    case Edit::Kind::TakeSnapshot:
        return QCoreApplication::translate("meetlat::Words", "Take a snapshot of agreement", "an action");
    case Edit::Kind::NoteRubric:
        return QCoreApplication::translate("meetlat::Words", "Note in the rubric log", "an action");
    case Edit::Kind::ShowNames:
        return QCoreApplication::translate("meetlat::Words", "Show or hide names", "an action");
    case Edit::Kind::ChangeFigures:
        return QCoreApplication::translate("meetlat::Words", "Change figures", "an action");
    case Edit::Kind::PickQuotes:
        return QCoreApplication::translate("meetlat::Words", "Pick quotes", "an action");
    case Edit::Kind::Undo:
        return QCoreApplication::translate("meetlat::Words", "Undo", "an action");
    case Edit::Kind::Redo:
        return QCoreApplication::translate("meetlat::Words", "Redo", "an action");
    }
    return {};
}

} // namespace meetlat::words
