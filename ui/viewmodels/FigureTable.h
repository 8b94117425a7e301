// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <set>
#include <vector>

namespace meetlat {

/// A small table as it stands on the screen: the numbers beside a plot, or figures with their explanation.
struct FigureTable
{
    struct Column
    {
        QString head;
        bool isNumber = false; ///< set to the right
    };
    struct Row
    {
        QStringList cells;
        QString plan;         ///< id of the plan that it is about; may be empty
        bool isQuiet = false; ///< says why there is no figure, or that it is only indicative
    };
    std::vector<Column> columns;
    std::vector<Row> rows;

    /// Head and rows with tabs between the cells, for a spreadsheet. A text that one would take for a formula gets an
    /// apostrophe.
    QString tsv() const;
};

class FigureTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { PlanIdRole = Qt::UserRole + 1, IsQuietRole };
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(FigureTable table);
    const FigureTable &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    FigureTable m_table;
};

} // namespace meetlat
