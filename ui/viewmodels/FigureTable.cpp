// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/FigureTable.h"

#include "ui/viewmodels/PlainToolTip.h"

namespace meetlat {

namespace {

QString tsvCell(QString text, bool isNumber)
{
    for (const QChar separator : {u'\t', u'\n', u'\r'})
        text.replace(separator, u' ');
    constexpr QStringView formula = u"=+-@";
    const bool isFormula = !isNumber && text.size() > 1 && formula.contains(text.front());
    return isFormula ? u'\'' + text : text;
}

} // namespace

QString FigureTable::tsv() const
{
    QStringList heads;
    for (const Column &column : columns)
        heads << tsvCell(column.head, false);
    QString text = heads.join(u'\t') + u'\n';
    for (const Row &row : rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells << tsvCell(row.cells[i], columns[static_cast<std::size_t>(i)].isNumber);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

void FigureTableModel::setTable(FigureTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const FigureTable::Row &row = m_table.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.cells.value(index.column());
    case Qt::ToolTipRole:
        return plainToolTip(row.cells.value(index.column()));
    case Qt::TextAlignmentRole: {
        const bool isNumber = m_table.columns[static_cast<std::size_t>(index.column())].isNumber;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case PlanIdRole:
        return row.plan;
    case IsQuietRole:
        return row.isQuiet;
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const FigureTable::Column &column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.head;
    if (role == Qt::ToolTipRole)
        return plainToolTip(column.head);
    if (role == Qt::TextAlignmentRole)
        return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace meetlat
