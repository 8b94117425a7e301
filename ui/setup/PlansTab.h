// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/SetupModels.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace meetlat {

class AssignPanel;
class PlanCard;

/// The plans with their cards, documents and raters. PDFs come in by button, by folder and by drop.
class PlansTab : public QWidget
{
    Q_OBJECT
public:
    explicit PlansTab(Workbench &workbench, QWidget *parent = nullptr);
    void addPaths(const QStringList &paths, const PlanId &plan = {});

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildTools();
    QWidget *buildDetails();
    void choosePdfs(const PlanId &plan);
    void showCurrent();
    void showEmptyState();
    PlanId currentPlan() const;

    Workbench &m_workbench;
    PlanTableModel m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QWidget *m_details = nullptr;
    PlanCard *m_card = nullptr;
    AssignPanel *m_assign = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace meetlat
