// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/FigureListModel.h"

#include "ui/viewmodels/PlainToolTip.h"

#include <algorithm>

namespace meetlat {

using figures::Figure;
using figures::FigureState;

FigureListModel::FigureListModel(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent), m_workbench(workbench)
{
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(0); // several edits of one action are one computation
    connect(&m_refreshing, &QTimer::timeout, this, &FigureListModel::refresh);
    const auto changed = [this] {
        m_isStale = true;
        if (m_isActive)
            m_refreshing.start();
    };
    connect(&workbench, &Workbench::sessionChanged, this, changed);
    connect(&workbench, &Workbench::edited, this, changed);
}

void FigureListModel::setActive(bool active)
{
    m_isActive = active;
    if (active && m_isStale)
        refresh();
}

void FigureListModel::refresh()
{
    m_isStale = false;
    std::vector<Figure> figures;
    if (m_workbench.isOpen()) {
        const figures::Standings standings(m_workbench.state());
        figures = figures::readyFigures(standings);
        const auto last = std::stable_partition(figures.begin(), figures.end(), [](const Figure &figure) {
            return figure.status != FigureState::NotComputable;
        });
        const std::vector<Figure> own = figures::ownFigures(standings);
        m_firstOwn = static_cast<int>(last - figures.begin());
        m_afterOwn = m_firstOwn + static_cast<int>(own.size());
        figures.insert(last, own.begin(), own.end());
    }
    const bool isSameSize = figures.size() == m_figures.size();
    if (isSameSize) {
        m_figures = std::move(figures);
        if (!m_figures.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_figures = std::move(figures);
        endResetModel();
    }
    Q_EMIT refreshed();
}

int FigureListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int FigureListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Figure *FigureListModel::figure(int row) const
{
    return row >= 0 && row < rowCount() ? &m_figures[static_cast<std::size_t>(row)] : nullptr;
}

int FigureListModel::rowOf(const QString &id) const
{
    const auto it =
        std::find_if(m_figures.begin(), m_figures.end(), [&](const Figure &figure) { return figure.id == id; });
    return it == m_figures.end() ? -1 : static_cast<int>(it - m_figures.begin());
}

bool FigureListModel::isOwn(int row) const
{
    return row >= m_firstOwn && row < m_afterOwn;
}

QString FigureListModel::valueText(const Figure &figure)
{
    if (!figure.shown.isEmpty())
        return figure.shown;
    if (!figure.value)
        return QStringLiteral("–");
    const QString sign = figure.bound == figures::Bound::AtLeast  ? QStringLiteral("≥ ")
                         : figure.bound == figures::Bound::AtMost ? QStringLiteral("≤ ")
                                                                  : QString();
    return sign + QString::number(*figure.value);
}

QString FigureListModel::rangeText(const Figure &figure)
{
    if (figure.status != FigureState::Ok || !figure.count.range)
        return QStringLiteral("–");
    const auto [low, high] = std::minmax(figure.count.range->onlyA, figure.count.range->onlyB);
    return QStringLiteral("%1–%2").arg(low).arg(high);
}

QVariant FigureListModel::data(const QModelIndex &index, int role) const
{
    const Figure *figure = this->figure(index.row());
    if (!figure)
        return {};
    if (role == IdRole)
        return figure->id;
    if (role == IsOwnRole)
        return isOwn(index.row());
    if (role == IsComputedRole)
        return figure->status == FigureState::Ok;
    if (role == Qt::TextAlignmentRole && index.column() != SentenceColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    const bool isSentence = index.column() == SentenceColumn;
    if (role == Qt::ToolTipRole && isSentence)
        return plainToolTip(figure->sentence.in(m_workbench.isDutch()));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case SentenceColumn:
        // Sighted people see the title and the id with the figure; a screen reader hears which row it is.
        if (role == Qt::AccessibleTextRole)
            return QStringLiteral("%1: %2").arg(figure->title.isEmpty() ? figure->id : figure->title,
                                                figure->sentence.in(m_workbench.isDutch()));
        return figure->sentence.in(m_workbench.isDutch());
    case ValueColumn:
        return valueText(*figure);
    case DenominatorColumn:
        return figure->denominator ? QString::number(*figure->denominator) : QStringLiteral("–");
    default:
        return rangeText(*figure);
    }
}

QVariant FigureListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int((section == SentenceColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == RangeColumn)
        return tr("How many if only the scores of A, or only those of B, counted");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SentenceColumn:
        return tr("Sentence in the report");
    case ValueColumn:
        return tr("Number");
    case DenominatorColumn:
        return tr("Of");
    default:
        return tr("Range");
    }
}

QString FigureListModel::sentences(bool isDutch) const
{
    QStringList lines;
    for (const Figure &figure : m_figures) {
        if (figure.status == FigureState::Ok)
            lines << figure.sentence.in(isDutch);
    }
    return lines.join(u'\n');
}

} // namespace meetlat
