// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reconcile/CellRow.h"
#include "ui/viewmodels/ReconcileBoard.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace meetlat {

class DecisionPanel;
class PdfPane;
class ReconcileHead;

/// The lead's page: the plan with both raters' passages, and A, B and the decision side by side.
class ReconcilePage : public QWidget
{
    Q_OBJECT
public:
    explicit ReconcilePage(Workbench &workbench, QWidget *parent = nullptr);

    void goToCell(const PlanId &plan, const IndicatorId &indicator);
    void goToOpen(int direction);
    bool namesShown() const;
    void setNamesShown(bool shown);
    void choose(DecisionKind kind); ///< Ctrl+1, 2, 3
    void record();
    PdfPane *pdfPane() const { return m_pdf; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildTable();
    QWidget *buildHeads();
    QWidget *buildWaiting();
    void showPlan();
    void showRows();
    void showFoot();
    void showWaiting();
    void showMarks();
    void showCurrent();
    void reveal(const HighlightId &id);
    void addShortcuts();

    Workbench &m_workbench;
    ReconcileBoard m_board;
    ReconcileHead *m_head;
    QSplitter *m_splitter;
    PdfPane *m_pdf;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_rowLayout = nullptr;
    std::vector<std::pair<IndicatorId, CellRow *>> m_rows;
    DecisionPanel *m_panel;
    QLabel *m_headA = nullptr;
    QLabel *m_headB = nullptr;
    QLabel *m_foot = nullptr;
    QPushButton *m_showHidden = nullptr;
    QLabel *m_waiting = nullptr;
    QPushButton *m_open = nullptr;
    PlanId m_shownPlan;
};

} // namespace meetlat
