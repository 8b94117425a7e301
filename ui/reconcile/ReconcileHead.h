// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ReconcileBoard.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace meetlat {

/// The line above: which plan, only differences, how many cells still need a decision, previous and next open.
class ReconcileHead : public QWidget
{
    Q_OBJECT
public:
    ReconcileHead(Workbench &workbench, ReconcileBoard &board, QWidget *parent = nullptr);
    void showState();
    void openEqual(); ///< the choice of which equal scores to accept

Q_SIGNALS:
    void openWanted(int direction);
    void outdatedWanted();

private:
    void buildEqual();
    void fillPlans();
    void accept(EqualCells which);

    Workbench &m_workbench;
    ReconcileBoard &m_board;
    QComboBox *m_plans;
    QCheckBox *m_onlyDifferences;
    QPushButton *m_equal;
    QAction *m_allEqual = nullptr;
    QAction *m_sharedEqual = nullptr;
    QPushButton *m_outdated;
    QLabel *m_counter;
    QProgressBar *m_bar;
    std::vector<std::pair<PlanId, QString>> m_shownPlans;
    std::vector<bool> m_shownWaits;
};

} // namespace meetlat
