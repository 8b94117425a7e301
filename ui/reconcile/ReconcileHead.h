// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ReconcileBoard.h"

#include <QWidget>

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

Q_SIGNALS:
    void openWanted(int direction);

private:
    void fillPlans();

    Workbench &m_workbench;
    ReconcileBoard &m_board;
    QComboBox *m_plans;
    QLabel *m_title;
    QCheckBox *m_onlyDifferences;
    QPushButton *m_equal;
    QLabel *m_counter;
    QProgressBar *m_bar;
};

} // namespace meetlat
