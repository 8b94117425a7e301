// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/OverviewModel.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace meetlat {

class OverviewDelegate;
class OverviewTools;

/// All plans at a glance: who has handed in, what is decided, the decided levels as a heat map. By region name.
class OverviewPage : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewPage(Workbench &workbench, QWidget *parent = nullptr);
    OverviewModel *model() { return &m_model; }

Q_SIGNALS:
    void openCellWanted(const meetlat::PlanId &plan, const meetlat::IndicatorId &indicator);
    void takeInWanted();
    void reconcileWanted();

private:
    void buildTable();
    void fitColumns();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void activate(const QModelIndex &index);
    void showEmptyState();
    void addActions();
    void sortBy(int column);

    Workbench &m_workbench;
    OverviewModel m_model;
    OverviewFilter m_filter;
    OverviewTools *m_tools;
    QStackedWidget *m_stack;
    QTableView *m_table;
    OverviewDelegate *m_delegate = nullptr;
    int m_sortColumn = OverviewModel::RegionColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QLabel *m_empty;
};

} // namespace meetlat
