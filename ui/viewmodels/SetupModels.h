// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Setup.h"
#include "ui/viewmodels/Workbench.h"

#include <QAbstractTableModel>

namespace meetlat {

/// The register of regions, editable in place; every change is one undoable action.
class RegionTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        AliasesColumn,
        ActiveColumn,
        OutcomeColumn,
        SearchedColumn,
        CertaintyColumn,
        ColumnCount
    };

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

    Workbench &m_workbench;
    std::vector<Region> m_rows;
};

/// Plans of the project by region name: title, age, documents, raters.
class PlanTableModel : public QAbstractTableModel
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
    Workbench &m_workbench;
    std::vector<Row> m_rows;
};

/// Raters: how many plans, handed out, handed in.
class RaterTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, NameColumn, PlansColumn, HandedOutColumn, HandedInColumn, ReceiptColumn, ColumnCount };
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
    Workbench &m_workbench;
    std::vector<Row> m_rows;
};

} // namespace meetlat
