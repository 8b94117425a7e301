// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ReconcileBoard.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace meetlat {

class CellRow;
class DecisionPanel;

/// The cells of one plan: indicator · A · B · final, the current one open below its row, and what the filter hides.
class CellTable : public QWidget
{
    Q_OBJECT
public:
    CellTable(Workbench &workbench, ReconcileBoard &board, QWidget *parent = nullptr);
    void showRows();
    DecisionPanel *panel() const { return m_panel; }

private:
    QWidget *buildHeads();
    QWidget *buildFoot();
    void makeRows();
    void showFoot();
    void showCurrent();

    Workbench &m_workbench;
    ReconcileBoard &m_board;
    QLabel *m_names[2] = {}; ///< of A and B, empty unless names are shown
    QScrollArea *m_scroll;
    QVBoxLayout *m_rowLayout;
    std::vector<std::pair<IndicatorId, CellRow *>> m_rows;
    DecisionPanel *m_panel;
    QLabel *m_foot = nullptr;
    QPushButton *m_showHidden = nullptr;
    PlanId m_shownPlan;
    IndicatorId m_shownCell;
};

} // namespace meetlat
