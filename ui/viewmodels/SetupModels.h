// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Setup.h"
#include "ui/viewmodels/Workbench.h"

#include <QAbstractTableModel>

#include <algorithm>

namespace meetlat {

/// What the tables of the set-up pages share.
class SetupTableModel : public QAbstractTableModel
{
    Q_OBJECT
protected:
    SetupTableModel(Workbench &workbench, QObject *parent) : QAbstractTableModel(parent), m_workbench(workbench) {}

    /// As long as the same things stand in the same order only their cells change: the user keeps the place in the
    /// table.
    template <typename Row, typename IdOf> void takeRows(std::vector<Row> &rows, std::vector<Row> fresh, IdOf idOf)
    {
        const bool isSame = std::equal(rows.begin(), rows.end(), fresh.begin(), fresh.end(),
                                       [&](const Row &a, const Row &b) { return idOf(a) == idOf(b); });
        if (!isSame)
            beginResetModel();
        rows = std::move(fresh);
        if (!isSame)
            endResetModel();
        else if (!rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    Workbench &m_workbench;
};

/// The register of regions, editable in place; every change is one undoable action.
class RegionTableModel : public SetupTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        AliasesColumn,
        ActiveColumn,
        OutcomeColumn,
        SearchedColumn,
        DashboardColumn,
        ValidFromColumn,
        ValidUntilColumn,
        CertaintyColumn,
        ColumnCount
    };
    enum Role { RegionIdRole = Qt::UserRole + 1 };

    explicit RegionTableModel(Workbench &workbench, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    int activeRegions() const;

private:
    void rebuild();
    QVariant shown(const Region &region, int column) const;
    bool change(Region &region, int column, const QVariant &value);

    std::vector<Region> m_rows;
};

/// Plans of the project by region name: title, age, documents, raters.
class PlanTableModel : public SetupTableModel
{
    Q_OBJECT
public:
    enum Column { RegionColumn, TitleColumn, AgeColumn, DocumentsColumn, RatersColumn, ColumnCount };
    enum Role { PlanIdRole = Qt::UserRole + 1 };

    explicit PlanTableModel(Workbench &workbench, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    int rowOf(const PlanId &plan) const; ///< -1: none

private:
    void rebuild();
    struct Row
    {
        PlanId plan;
        QString cells[ColumnCount];
    };
    std::vector<Row> m_rows;
};

/// Raters: how many plans, handed out, handed in.
class RaterTableModel : public SetupTableModel
{
    Q_OBJECT
public:
    enum Column {
        NumberColumn,
        NameColumn,
        PlansColumn,
        ExcludedColumn,
        HandedOutColumn,
        HandedInColumn,
        ReceiptColumn,
        ColumnCount
    };
    enum Role { RaterIdRole = Qt::UserRole + 1 };

    explicit RaterTableModel(Workbench &workbench, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rebuild();
    struct Row
    {
        RaterId rater;
        QString cells[ColumnCount];
    };
    Row rowOf(const Rater &rater) const;
    std::vector<Row> m_rows;
};

} // namespace meetlat
