// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/PairProposal.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;
class QTableWidget;

namespace meetlat {

/// Proposes two raters for every plan, to be looked at before it is assigned: who takes part, how much each gets, how
/// often each pair meets, and which rule cannot be kept.
class PairPlannerDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PairPlannerDialog(Workbench &workbench, QWidget *parent = nullptr);
    PairProposal &proposal() { return m_proposal; }
    void accept() override;

private:
    QWidget *buildHead();
    QWidget *buildSide();
    QLayout *buildButtons();
    void fillRaters();
    void draw();
    void showProposal();
    void showPairs();

    Workbench &m_workbench;
    PairProposal m_proposal;
    QSpinBox *m_seed = nullptr;
    QTableView *m_plans = nullptr;
    QTableWidget *m_raters = nullptr;
    QTableWidget *m_pairs = nullptr;
    QLabel *m_verdict = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_assign = nullptr;
    QTimer m_patience; ///< progress is shown only for a drawing that takes long
};

} // namespace meetlat
