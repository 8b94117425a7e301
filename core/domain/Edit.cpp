// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Edit.h"

#include <algorithm>

namespace meetlat {

template <typename Row>
Change::Change(Replaced<Row> replaced, std::optional<Stamp> stamp)
    : row(std::move(replaced)), imposed(std::move(stamp))
{
}
template Change::Change(Replaced<Project>, std::optional<Stamp>);
template Change::Change(Replaced<RubricVersion>, std::optional<Stamp>);
template Change::Change(Replaced<Rater>, std::optional<Stamp>);
template Change::Change(Replaced<Region>, std::optional<Stamp>);
template Change::Change(Replaced<Plan>, std::optional<Stamp>);
template Change::Change(Replaced<Document>, std::optional<Stamp>);
template Change::Change(Replaced<Assignment>, std::optional<Stamp>);
template Change::Change(Replaced<Highlight>, std::optional<Stamp>);
template Change::Change(Replaced<Evidence>, std::optional<Stamp>);
template Change::Change(Replaced<Score>, std::optional<Stamp>);
template Change::Change(Replaced<Search>, std::optional<Stamp>);
template Change::Change(Replaced<Submission>, std::optional<Stamp>);
template Change::Change(Replaced<Opening>, std::optional<Stamp>);
template Change::Change(Replaced<Decision>, std::optional<Stamp>);
template Change::Change(Replaced<PacketRecord>, std::optional<Stamp>);
template Change::Change(Replaced<SetAside>, std::optional<Stamp>);
template Change::Change(Replaced<EarlierVersion>, std::optional<Stamp>);
template Change::Change(Replaced<Placement>, std::optional<Stamp>);
template Change::Change(Replaced<DashboardClaim>, std::optional<Stamp>);
template Change::Change(Replaced<PlanFact>, std::optional<Stamp>);
template Change::Change(Replaced<RaterExclusion>, std::optional<Stamp>);
template Change::Change(Replaced<AgreementSnapshot>, std::optional<Stamp>);
template Change::Change(Replaced<RubricNote>, std::optional<Stamp>);
template Change::Change(Replaced<SavedFigure>, std::optional<Stamp>);
template Change::Change(Replaced<QuotePick>, std::optional<Stamp>);
Change::Change(const Change &other) = default;
Change::Change(Change &&other) noexcept = default;
Change &Change::operator=(const Change &other) = default;
Change &Change::operator=(Change &&other) noexcept = default;
Change::~Change() = default;

bool operator==(const Change &left, const Change &right)
{
    return left.row == right.row && left.imposed == right.imposed;
}

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
