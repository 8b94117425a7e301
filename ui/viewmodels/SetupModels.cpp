// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/SetupModels.h"

#include "core/domain/PairPlanning.h"
#include "core/domain/Submitting.h"
#include "core/exchange/Packet.h"
#include "ui/viewmodels/PlainToolTip.h"
#include "ui/viewmodels/SetupWords.h"
#include "ui/viewmodels/Words.h"

#include <QCollator>

#include <algorithm>

namespace meetlat {

RegionTableModel::RegionTableModel(Workbench &workbench, QObject *parent) : SetupTableModel(workbench, parent)
{
    connect(&workbench, &Workbench::sessionChanged, this, &RegionTableModel::rebuild);
    connect(&workbench, &Workbench::edited, this, &RegionTableModel::rebuild);
    rebuild();
}

void RegionTableModel::rebuild()
{
    std::vector<Region> rows;
    for (const auto &[key, region] : m_workbench.state().all<Region>())
        rows.push_back(region);
    const QCollator collator;
    std::sort(rows.begin(), rows.end(),
              [&](const Region &a, const Region &b) { return collator.compare(a.name, b.name) < 0; });
    if (rows == m_rows)
        return;
    takeRows(m_rows, std::move(rows), [](const Region &row) { return row.id.value; });
}

int RegionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RegionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int RegionTableModel::activeRegions() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Region &r) { return r.isActive; }));
}

QVariant RegionTableModel::shown(const Region &region, int column) const
{
    switch (column) {
    case NameColumn:
        return region.name;
    case AliasesColumn:
        return region.aliases.join(QStringLiteral("; "));
    case OutcomeColumn:
        return words::searchOutcome(region.outcome);
    case SearchedColumn:
        return region.searched;
    case DashboardColumn: {
        const QString difference = words::dashboardDifference(region);
        return difference.isEmpty() ? words::dashboardClaim(region) : QStringLiteral("≠ %1").arg(difference);
    }
    case ValidFromColumn:
        return region.validFrom ? region.validFrom->toString() : QString();
    case ValidUntilColumn:
        return region.validUntil ? region.validUntil->toString() : QString();
    case CertaintyColumn:
        return region.certainty;
    default:
        return {};
    }
}

QVariant RegionTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Region &region = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == ActiveColumn)
        return region.isActive ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::EditRole && index.column() == OutcomeColumn)
        return static_cast<int>(region.outcome);
    if (role == RegionIdRole)
        return region.id.value;
    if (role == Qt::ToolTipRole && index.column() == CertaintyColumn)
        return plainToolTip(QStringList{region.status, region.evidence}.join(QStringLiteral(" · ")));
    if (role == Qt::ToolTipRole)
        return plainToolTip(shown(region, index.column()).toString());
    if (role == Qt::AccessibleTextRole && index.column() == ActiveColumn)
        return region.isActive ? tr("active") : tr("not active");
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return shown(region, index.column());
    return {};
}

/// False: the value cannot be kept there.
bool RegionTableModel::change(Region &region, int column, const QVariant &value)
{
    const QString text = value.toString();
    const auto setDate = [&](std::optional<PartialDate> &date) {
        date = PartialDate::fromString(text.trimmed());
        if (date || text.trimmed().isEmpty())
            return true;
        Q_EMIT m_workbench.refused({Error::Code::BadDate, text});
        return false;
    };
    switch (column) {
    case NameColumn:
        region.name = text;
        return true;
    case AliasesColumn:
        region.aliases.clear();
        for (const QString &alias : text.split(QLatin1Char(';'), Qt::SkipEmptyParts))
            region.aliases << alias.trimmed();
        return true;
    case OutcomeColumn:
        region.outcome = static_cast<SearchOutcome>(value.toInt());
        return true;
    case SearchedColumn:
        region.searched = text;
        return true;
    case ValidFromColumn:
        return setDate(region.validFrom);
    case ValidUntilColumn:
        return setDate(region.validUntil);
    default:
        return false;
    }
}

bool RegionTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.row() >= rowCount())
        return false;
    Region changed = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == ActiveColumn)
        changed.isActive = value.toInt() == Qt::Checked;
    else if (role != Qt::EditRole || !change(changed, index.column(), value))
        return false;
    return m_workbench.run(mergeRegions(m_workbench.state(), {changed}));
}

Qt::ItemFlags RegionTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const int column = index.column();
    if (!index.isValid() || m_workbench.isReadOnly())
        return flags;
    if (column == ActiveColumn)
        flags |= Qt::ItemIsUserCheckable;
    else if (column != DashboardColumn && column != CertaintyColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant RegionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QString names[ColumnCount] = {tr("Region"),
                                        tr("Aliases"),
                                        tr("Active"),
                                        tr("Found"),
                                        tr("Where and when searched"),
                                        tr("Dashboard says"),
                                        tr("Valid from", "a region"),
                                        tr("Valid until", "a region"),
                                        tr("Certainty")};
    return section >= 0 && section < ColumnCount ? names[section] : QString();
}

PlanTableModel::PlanTableModel(Workbench &workbench, QObject *parent) : SetupTableModel(workbench, parent)
{
    connect(&workbench, &Workbench::sessionChanged, this, &PlanTableModel::rebuild);
    connect(&workbench, &Workbench::edited, this, &PlanTableModel::rebuild);
    rebuild();
}

void PlanTableModel::rebuild()
{
    const ReviewState &state = m_workbench.state();
    std::vector<Row> rows;
    for (const Plan *plan : plansByRegion(state)) {
        Row row;
        row.plan = plan->id;
        const Region *region = state.find<Region>(plan->region);
        row.cells[RegionColumn] = region ? region->name : QString();
        row.cells[TitleColumn] = plan->title;
        row.cells[AgeColumn] = words::planAge(ageOf(state, *plan));
        row.cells[DocumentsColumn] = QString::number(documentsOf(state, plan->id).size());
        QStringList raters;
        for (const Assignment *assignment : assignmentsOf(state, plan->id)) {
            if (const Rater *rater = state.find<Rater>(assignment->rater))
                raters << QStringLiteral("R%1").arg(rater->number);
        }
        row.cells[RatersColumn] = raters.isEmpty() ? QStringLiteral("–") : raters.join(QStringLiteral(", "));
        rows.push_back(std::move(row));
    }
    takeRows(m_rows, std::move(rows), [](const Row &row) { return row.plan.value; });
}

int PlanTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == PlanIdRole)
        return row.plan.value;
    if (role == Qt::ToolTipRole)
        return plainToolTip(row.cells[index.column()]);
    if (role == Qt::DisplayRole)
        return row.cells[index.column()];
    return {};
}

QVariant PlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QString names[ColumnCount] = {tr("Region"), tr("Plan"), tr("Age"), tr("PDFs"), tr("Raters")};
    return section >= 0 && section < ColumnCount ? names[section] : QString();
}

int PlanTableModel::rowOf(const PlanId &plan) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.plan == plan; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

RaterTableModel::RaterTableModel(Workbench &workbench, QObject *parent) : SetupTableModel(workbench, parent)
{
    connect(&workbench, &Workbench::sessionChanged, this, &RaterTableModel::rebuild);
    connect(&workbench, &Workbench::edited, this, &RaterTableModel::rebuild);
    rebuild();
}

RaterTableModel::Row RaterTableModel::rowOf(const Rater &rater) const
{
    const ReviewState &state = m_workbench.state();
    Row row;
    row.rater = rater.id;
    row.cells[NumberColumn] = QStringLiteral("R%1").arg(rater.number);
    row.cells[NameColumn] = rater.name;
    int submitted = 0;
    Instant handedOut = 0;
    const std::vector<const Plan *> plans = plansAssignedTo(state, rater.id);
    for (const Plan *plan : plans) {
        submitted += isSubmitted(state, plan->id, rater.id) ? 1 : 0;
        if (const Assignment *assignment = state.find<Assignment>(plan->id, rater.id))
            handedOut = qMax(handedOut, assignment->handedOutAt);
    }
    row.cells[PlansColumn] = QString::number(plans.size());
    QStringList excluded;
    for (const RaterExclusion *exclusion : exclusionsOf(state, rater.id)) {
        if (const Region *region = state.find<Region>(exclusion->region))
            excluded << region->name;
    }
    row.cells[ExcludedColumn] = excluded.isEmpty() ? QStringLiteral("–") : excluded.join(QStringLiteral(", "));
    row.cells[HandedOutColumn] = handedOut > 0 ? words::date(handedOut) : QStringLiteral("–");
    row.cells[HandedInColumn] = tr("%1 of %2").arg(submitted).arg(plans.size());
    const PacketRecord *latest = nullptr;
    for (const auto &[key, packet] : state.all<PacketRecord>()) {
        if (packet.isIncoming && packet.rater == rater.id && (!latest || packet.at > latest->at))
            latest = &packet;
    }
    row.cells[ReceiptColumn] = latest ? receiptOf(latest->sha256) : QStringLiteral("–");
    return row;
}

void RaterTableModel::rebuild()
{
    std::vector<Row> rows;
    for (const Rater *rater : ratersByNumber(m_workbench.state()))
        rows.push_back(rowOf(*rater));
    takeRows(m_rows, std::move(rows), [](const Row &row) { return row.rater.value; });
}

int RaterTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RaterTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RaterTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == RaterIdRole)
        return row.rater.value;
    if (role == Qt::ToolTipRole)
        return plainToolTip(row.cells[index.column()]);
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return row.cells[index.column()];
    return {};
}

bool RaterTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != NameColumn)
        return false;
    const RaterId rater = m_rows[static_cast<std::size_t>(index.row())].rater;
    return m_workbench.run(renameRater(m_workbench.state(), rater, value.toString()));
}

Qt::ItemFlags RaterTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == NameColumn && !m_workbench.isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

QVariant RaterTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QString names[ColumnCount] = {tr("No."),        tr("Name"),      tr("Plans"),       tr("Not to score"),
                                        tr("Handed out"), tr("Submitted"), tr("Last receipt")};
    return section >= 0 && section < ColumnCount ? names[section] : QString();
}

} // namespace meetlat
