// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ReconcileBoard.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace meetlat {

/// The cells that were decided before the latest hand-in: what was decided and what changed since. Keep, or go there and
/// decide again.
class OutdatedDialog : public QDialog
{
    Q_OBJECT
public:
    OutdatedDialog(Workbench &workbench, ReconcileBoard &board, QWidget *parent = nullptr);

Q_SIGNALS:
    void cellWanted(const meetlat::PlanId &plan, const meetlat::IndicatorId &indicator);

private:
    void build();
    void fill();
    void addCell(const Cell &cell);
    void showState();
    void keep();
    void keepAll();
    void decideAgain();
    CellPlace placeOf(const QTreeWidgetItem &item) const;
    /// "A: 3 → 4", or that the scores are the same as before.
    QString changesOf(const Cell &cell) const;

    Workbench &m_workbench;
    ReconcileBoard &m_board;
    QTreeWidget *m_list = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_keepAll = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace meetlat
