// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/Passages.h"
#include "core/figures/ReadyFigures.h"
#include "ui/viewmodels/Workbench.h"

#include <QAbstractTableModel>

namespace meetlat {

/// The plans (or regions) behind one figure, each with the level it is about and the first passage that it rests on.
class FigurePlansModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RegionColumn, LevelColumn, QuoteColumn, PageColumn, ColumnCount };
    enum Role {
        PlanIdRole = Qt::UserRole + 1, ///< empty: a region without one plan
        IndicatorRole,
        HighlightRole, ///< empty: no passage
        LevelRole,     ///< int; invalid: none
        NotDeterminableRole,
        IsYesNoRole,
    };
    enum class Part { Counted, Others };
    enum class Order { ByRegion, ByLevel };
    explicit FigurePlansModel(Workbench &workbench, QObject *parent = nullptr);

    void show(const figures::Figure &figure, Part part);
    void clear();
    void setOrder(Order order);
    Order order() const { return m_order; }
    bool hasLevels() const { return m_hasLevels; }
    bool hasPassages() const;
    QString asText() const; ///< tab-separated, for the clipboard

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        figures::Subject subject;
        QString name;
        QString note; ///< why a plan is not counted
        IndicatorId indicator;
        bool isYesNo = false;
        figures::LevelStanding::Given level;
        QString levelWords;
        HighlightId highlight;
        QString quote;
        QString page;
        int morePassages = 0;
    };
    Row rowOf(const figures::Figure &figure, const figures::Subject &subject) const;
    QString noteOn(const figures::Figure &figure, const figures::Subject &subject) const;
    void sort();

    Workbench &m_workbench;
    std::vector<Row> m_rows;
    Order m_order = Order::ByRegion;
    bool m_hasLevels = false;
};

} // namespace meetlat
