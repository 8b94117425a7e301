// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/OverviewModel.h"

#include "core/domain/Scoring.h"
#include "core/domain/Setup.h"
#include "core/domain/TakingPart.h"
#include "ui/viewmodels/PlainToolTip.h"
#include "ui/viewmodels/Words.h"

#include <algorithm>
#include <set>

namespace meetlat {

OverviewModel::OverviewModel(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent), m_workbench(workbench)
{
    connect(&workbench, &Workbench::sessionChanged, this, &OverviewModel::rebuild);
    connect(&workbench, &Workbench::edited, this, &OverviewModel::updateFor);
    rebuild();
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OverviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstIndicator + static_cast<int>(m_indicators.size());
}

void OverviewModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_indicators.clear();
    for (const Indicator &indicator : m_workbench.state().rubric().indicators)
        m_indicators << words::indicatorShort(indicator, m_workbench.isDutch());
    m_marked = MarkedPlans(m_workbench.state());
    for (const Plan *plan : plansByRegion(m_workbench.state()))
        m_rows.push_back(rowOf(*plan));
    endResetModel();
    Q_EMIT countsChanged();
}

void OverviewModel::updateFor(const Edit &edit)
{
    std::set<QString> touched;
    bool isStructural = false;
    bool changesMarks = false;
    const auto note = [&]<typename Row>(const Replaced<Row> &replaced) {
        if constexpr (requires(const Row &row) {
                          row.rater;
                          row.plan;
                      } ||
                      std::is_same_v<Row, Decision> || std::is_same_v<Row, Opening>)
            touched.insert((replaced.after ? *replaced.after : *replaced.before).plan.value);
        else if constexpr (std::is_same_v<Row, Project> || std::is_same_v<Row, RubricVersion> ||
                           std::is_same_v<Row, Rater> || std::is_same_v<Row, Region> || std::is_same_v<Row, Plan>)
            isStructural = true;
        if constexpr (std::is_same_v<Row, Highlight> || std::is_same_v<Row, Search>)
            changesMarks = true;
    };
    for (const Change &change : edit.changes)
        std::visit(note, change.row);
    if (isStructural) {
        rebuild();
        return;
    }
    if (changesMarks)
        m_marked = MarkedPlans(m_workbench.state());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!touched.contains(m_rows[i].plan.value))
            continue;
        const Plan *plan = m_workbench.state().find<Plan>(m_rows[i].plan);
        if (!plan)
            continue;
        m_rows[i] = rowOf(*plan);
        const int row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    Q_EMIT countsChanged();
}

OverviewModel::Side OverviewModel::sideOf(const PlanId &plan, const RaterId &rater) const
{
    const ReviewState &state = m_workbench.state();
    Side side;
    side.rater = rater;
    const Rater *person = state.find<Rater>(rater);
    if (person)
        side.name = person->number > 0 ? QStringLiteral("R%1").arg(person->number) : person->name;
    const Progress progress = progressOf(state, plan, rater, m_marked);
    const int complete = progress == Progress::NotBegun ? 0 : completeCells(state, plan, rater);
    side.words = words::progress(progress, complete, static_cast<int>(state.rubric().indicators.size()));
    switch (progress) {
    case Progress::NotBegun:
        side.state = State::NotBegun;
        break;
    case Progress::Busy:
    case Progress::Ready:
        side.state = State::Busy;
        break;
    case Progress::Submitted:
        side.state = State::Submitted;
        break;
    case Progress::Reopened:
        side.state = State::Reopened;
        break;
    }
    return side;
}

OverviewModel::Row OverviewModel::rowOf(const Plan &plan) const
{
    const ReviewState &state = m_workbench.state();
    Row row;
    row.plan = plan.id;
    const Region *region = state.find<Region>(plan.region);
    row.region = region ? region->name : plan.title;
    row.age = ageOf(state, plan);
    row.takesPart = takesPart(state, plan);
    row.planWords = plan.adopted ? QStringLiteral("%1, %2").arg(words::planAge(row.age)).arg(plan.adopted->year)
                                 : words::planAge(row.age);
    int at = 0;
    for (const Assignment *assignment : assignmentsOf(state, plan.id)) {
        if (!assignment->isThird && at < 2)
            row.sides[at++] = sideOf(plan.id, assignment->rater);
    }
    fillDecision(row);
    return row;
}

void OverviewModel::fillDecision(Row &row) const
{
    const ReviewState &state = m_workbench.state();
    const bool isOpen = isDisclosed(state, row.plan);
    row.cells = overviewCells(state, row.plan, m_workbench.isDutch());
    const auto decided =
        static_cast<int>(std::count_if(row.cells.begin(), row.cells.end(), [](const OverviewCell &cell) {
            return cell.decision.kind != LevelMark::Kind::None;
        }));
    const int all = static_cast<int>(row.cells.size());
    if (!row.takesPart) {
        row.decisionWords = tr("takes no part");
        return;
    }
    if (!row.sides[1].rater.isEmpty() && isOpen) {
        row.openCells = all - decided;
        row.decision = row.openCells > 0 ? State::NeedsDecision : State::Decided;
        row.decisionWords = row.openCells > 0 ? tr("%1 of %2, %3 open").arg(decided).arg(all).arg(row.openCells)
                                              : tr("%1 of %2 decided").arg(decided).arg(all);
    } else {
        row.decision = row.sides[1].rater.isEmpty() ? State::Empty : State::Waits;
        row.decisionWords = row.sides[1].rater.isEmpty() ? tr("no two raters yet") : tr("waits for hand-in");
    }
}

QVariant OverviewModel::sideData(const Side &side, int role) const
{
    if (side.rater.isEmpty())
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("–")) : QVariant();
    const QString text = QStringLiteral("%1  %2").arg(side.name, side.words);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text;
    if (role == Qt::ToolTipRole)
        return plainToolTip(text);
    if (role == StateRole)
        return QVariant::fromValue(side.state);
    if (role == SortRole)
        return side.name;
    return {};
}

QVariant OverviewModel::cellData(const OverviewCell &cell, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cell.shown;
    case Qt::AccessibleTextRole:
        return cell.words;
    case Qt::ToolTipRole:
        return plainToolTip(cell.words);
    case CellRole:
        return QVariant::fromValue(cell);
    case LevelRole:
        return cell.level ? QVariant(*cell.level) : QVariant();
    case IndicatorRole:
        return cell.indicator.value;
    case SortRole:
        return cell.level.value_or(-1);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    default:
        return {};
    }
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == PlanIdRole)
        return row.plan.value;
    if (role == AgeRole)
        return int(row.age);
    if (role == OpenCellsRole)
        return row.openCells;
    if (role == TakesPartRole)
        return row.takesPart;
    if (role == RaterIdsRole)
        return QStringList{row.sides[0].rater.value, row.sides[1].rater.value};
    if (index.column() >= FirstIndicator)
        return cellData(row.cells[static_cast<std::size_t>(index.column() - FirstIndicator)], role);
    const auto text = [role](const QString &words) {
        if (role == Qt::ToolTipRole)
            return QVariant(plainToolTip(words));
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == SortRole;
        return isText ? QVariant(words) : QVariant();
    };
    switch (index.column()) {
    case RegionColumn:
        return text(row.region);
    case PlanColumn:
        return text(row.planWords);
    case FirstRater:
        return sideData(row.sides[0], role);
    case SecondRater:
        return sideData(row.sides[1], role);
    default:
        if (role == SortRole)
            return -row.openCells;
        if (role == StateRole)
            return QVariant::fromValue(row.decision);
        return text(row.decisionWords);
    }
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole) // the name of an indicator may be cut
        return plainToolTip(headerData(section, orientation, Qt::DisplayRole).toString());
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int((section >= FirstIndicator ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case RegionColumn:
        return tr("Region");
    case PlanColumn:
        return tr("Plan");
    case FirstRater:
        return tr("Rater 1");
    case SecondRater:
        return tr("Rater 2");
    case DecisionColumn:
        return tr("Decision");
    default:
        break;
    }
    return m_indicators.value(section - FirstIndicator);
}

int OverviewModel::countOf(PlanAge age) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.takesPart && row.age == age; }));
}

int OverviewModel::plansNeedingDecision() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.openCells > 0; }));
}

int OverviewModel::plansWaiting() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.decision == State::Waits; }));
}

OverviewModel::Submitted OverviewModel::submissions() const
{
    Submitted result;
    for (const Row &row : m_rows) {
        if (!row.takesPart)
            continue;
        for (const Side &side : row.sides) {
            result.all += side.rater.isEmpty() ? 0 : 1;
            result.done += side.state == State::Submitted ? 1 : 0;
        }
    }
    return result;
}

CellCount OverviewModel::cells() const
{
    return countCells(m_workbench.state());
}

OverviewFilter::OverviewFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(OverviewModel::SortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void OverviewFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void OverviewFilter::setSearch(const QString &text)
{
    m_search = text.trimmed();
    invalidateFilter();
}

void OverviewFilter::setRater(const RaterId &rater)
{
    m_rater = rater;
    invalidateFilter();
}

bool OverviewFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QAbstractItemModel *model = sourceModel();
    const QModelIndex first = model->index(row, OverviewModel::RegionColumn, parent);
    if (!m_search.isEmpty() && !first.data().toString().contains(m_search, Qt::CaseInsensitive))
        return false;
    if (!m_rater.isEmpty() && !first.data(OverviewModel::RaterIdsRole).toStringList().contains(m_rater.value))
        return false;
    if (m_show != Show::All && !first.data(OverviewModel::TakesPartRole).toBool())
        return false;
    const auto age = static_cast<PlanAge>(first.data(OverviewModel::AgeRole).toInt());
    const QModelIndex decision = model->index(row, OverviewModel::DecisionColumn, parent);
    switch (m_show) {
    case Show::All:
        return true;
    case Show::New:
        return age == PlanAge::New;
    case Show::Older:
        return age == PlanAge::Older;
    case Show::NeedsDecision:
        return first.data(OverviewModel::OpenCellsRole).toInt() > 0;
    case Show::Waits:
        return decision.data(OverviewModel::StateRole).value<OverviewModel::State>() == OverviewModel::State::Waits;
    }
    return true;
}

} // namespace meetlat
