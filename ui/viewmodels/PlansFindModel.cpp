// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/PlansFindModel.h"

namespace meetlat {

namespace {

constexpr quintptr isPlan = 0; // else the row of the plan, from 1

} // namespace

PlansFindModel::PlansFindModel(PlansFind &find, QObject *parent) : QAbstractItemModel(parent), m_find(find)
{
    connect(&find, &PlansFind::restarted, this, &PlansFindModel::startAgain);
    connect(&find, &PlansFind::planFound, this, &PlansFindModel::showPlan);
    startAgain();
}

void PlansFindModel::startAgain()
{
    beginResetModel();
    m_shown.assign(m_find.queries().empty() ? 0 : m_find.plans().size(), 0);
    endResetModel();
}

void PlansFindModel::showPlan(int row)
{
    if (row >= static_cast<int>(m_shown.size()))
        return;
    int &shown = m_shown[static_cast<std::size_t>(row)];
    const QModelIndex plan = index(row, 0);
    if (shown > 0) { // another document of the plan: its hits may stand before those that are shown
        beginRemoveRows(plan, 0, shown - 1);
        shown = 0;
        endRemoveRows();
    }
    const int hits = static_cast<int>(m_find.plans()[static_cast<std::size_t>(row)].hits.size());
    if (hits > 0) {
        beginInsertRows(plan, 0, hits - 1);
        shown = hits;
        endInsertRows();
    }
    Q_EMIT dataChanged(plan, plan);
}

QModelIndex PlansFindModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : isPlan);
}

QModelIndex PlansFindModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == isPlan)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, isPlan);
}

int PlansFindModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_shown.size());
    const bool hasHits = parent.internalId() == isPlan && parent.column() == 0;
    return hasHits ? m_shown[static_cast<std::size_t>(parent.row())] : 0;
}

int PlansFindModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const PlansFind::PlanHits *PlansFindModel::planOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto row =
        index.internalId() == isPlan ? std::size_t(index.row()) : static_cast<std::size_t>(index.internalId() - 1);
    return row < m_find.plans().size() ? &m_find.plans()[row] : nullptr;
}

const PlansFind::Hit *PlansFindModel::hitOf(const QModelIndex &index) const
{
    const PlansFind::PlanHits *plan = !index.isValid() || index.internalId() == isPlan ? nullptr : planOf(index);
    const auto row = static_cast<std::size_t>(index.row());
    return plan && row < plan->hits.size() ? &plan->hits[row] : nullptr;
}

QVariant PlansFindModel::data(const QModelIndex &index, int role) const
{
    const PlansFind::PlanHits *plan = planOf(index);
    if (!plan)
        return {};
    const PlansFind::Hit *hit = hitOf(index);
    return hit ? hitData(*plan, *hit, role) : planData(*plan, role);
}

QVariant PlansFindModel::planData(const PlansFind::PlanHits &plan, int role) const
{
    const auto hits = static_cast<int>(plan.hits.size());
    switch (role) {
    case Qt::DisplayRole:
        return plan.region;
    case Qt::ToolTipRole: {
        QStringList lines{plan.region, plan.title};
        lines += plan.notes;
        lines.removeAll(QString());
        return lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    }
    case Qt::AccessibleTextRole: {
        QStringList parts{plan.region, plan.isSearched ? tr("%n hit(s)", nullptr, hits) : tr("not searched yet")};
        parts += plan.notes;
        return parts.join(QStringLiteral(", "));
    }
    case IsPlanRole:
        return true;
    case PlanIdRole:
        return plan.plan.toString();
    case CountRole:
        return plan.isSearched || hits > 0 ? hits : -1;
    case NotesRole:
        return plan.notes.join(QStringLiteral(" · "));
    default:
        return {};
    }
}

QVariant PlansFindModel::hitData(const PlansFind::PlanHits &plan, const PlansFind::Hit &hit, int role) const
{
    switch (role) {
    case IsPlanRole:
        return false;
    case PlanIdRole:
        return plan.plan.toString();
    case PageRole:
        return m_find.pageLabel(hit);
    default:
        break;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && (role < BeforeRole || role > AfterRole))
        return {};
    const pdf::KeywordInContext context = m_find.contextOf(hit);
    switch (role) {
    case BeforeRole:
        return context.before;
    case WordsRole:
        return context.words;
    case AfterRole:
        return context.after;
    default:
        break;
    }
    const QString words = context.before + context.words + context.after;
    return tr("page %1: %2").arg(m_find.pageLabel(hit), words);
}

} // namespace meetlat
