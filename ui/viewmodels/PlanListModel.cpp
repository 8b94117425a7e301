// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/PlanListModel.h"

#include "core/domain/Setup.h"
#include "ui/viewmodels/Words.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace meetlat {

PlanListModel::PlanListModel(Workbench &workbench, QObject *parent)
    : QAbstractListModel(parent), m_workbench(workbench), m_rows(readRows())
{
    connect(&workbench, &Workbench::sessionChanged, this, &PlanListModel::refresh);
    connect(&workbench, &Workbench::edited, this, &PlanListModel::refresh);
}

int PlanListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PlanListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.region;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "region and its progress, read aloud").arg(row.region, row.state);
    case PlanIdRole:
        return row.plan.value;
    case TitleRole:
        return row.title;
    case StateRole:
        return row.state;
    case IsSubmittedRole:
        return row.isSubmitted;
    case CompleteRole:
        return row.complete;
    case CellsRole:
        return row.cells;
    case SearchRole:
        return row.search;
    }
    return {};
}

int PlanListModel::rowOf(const PlanId &plan) const
{
    const auto found = std::ranges::find(m_rows, plan, &Row::plan);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

PlanId PlanListModel::planAt(int row) const
{
    return row < 0 || row >= rowCount() ? PlanId{} : m_rows[static_cast<std::size_t>(row)].plan;
}

int PlanListModel::submittedCount() const
{
    return static_cast<int>(std::ranges::count(m_rows, true, &Row::isSubmitted));
}

std::vector<PlanListModel::Row> PlanListModel::readRows() const
{
    std::vector<Row> rows;
    if (!m_workbench.isOpen())
        return rows;
    for (const Plan *plan : plansAssignedTo(m_workbench.state(), m_workbench.person()))
        rows.push_back(readRow(*plan));
    return rows;
}

PlanListModel::Row PlanListModel::readRow(const Plan &plan) const
{
    const ReviewState &state = m_workbench.state();
    const RaterId rater = m_workbench.person();
    const Region *region = state.find<Region>(plan.region);
    Row row;
    row.plan = plan.id;
    row.region = region ? region->name : plan.title;
    row.title = plan.title;
    row.search = (region ? region->aliases : QStringList{}).join(QLatin1Char('\n')) + QLatin1Char('\n') + row.region +
                 QLatin1Char('\n') + plan.title;
    row.isSubmitted = isSubmitted(state, plan.id, rater);
    row.complete = completeCells(state, plan.id, rater);
    row.cells = static_cast<int>(state.rubric().indicators.size());
    row.state = words::progress(progressOf(state, plan.id, rater), row.complete, row.cells);
    const Submission *submission = latestSubmission(state, plan.id, rater);
    if (submission && submission->stands()) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(submission->at).date();
        row.state = tr("Submitted %1", "followed by a day, as in 28 Oct").arg(QLocale().toString(day, tr("d MMM")));
    }
    return row;
}

void PlanListModel::refresh()
{
    std::vector<Row> rows = readRows();
    const bool samePlans = std::ranges::equal(rows, m_rows, {}, &Row::plan, &Row::plan);
    if (!samePlans) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

} // namespace meetlat
