// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/SetupModels.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace meetlat {

class AssignPanel;
class PlanCard;
class PlanReader;

/// The plans with their cards, documents and raters, the PDF beside the card when wanted. PDFs come in by button, by
/// folder and by drop, cards as a table.
class PlansTab : public QWidget
{
    Q_OBJECT
public:
    explicit PlansTab(Workbench &workbench, QWidget *parent = nullptr);
    void addPaths(const QStringList &paths, const PlanId &plan = {});
    void setPdfShown(bool shown);
    PlanReader *reader() const { return m_reader; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildTools();
    QWidget *buildDetails();
    void choosePdfs(const PlanId &plan);
    void importCards();
    void exportCards();
    void showCurrent();
    void showEmptyState();
    PlanId currentPlan() const;

    Workbench &m_workbench;
    PlanTableModel m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QSplitter *m_splitter = nullptr;
    QPushButton *m_showPdf = nullptr;
    PlanReader *m_reader = nullptr;
    QWidget *m_details = nullptr;
    PlanCard *m_card = nullptr;
    AssignPanel *m_assign = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace meetlat
