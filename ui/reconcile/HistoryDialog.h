// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ReconcileHistory.h"

#include <QDialog>

class QCheckBox;
class QTreeWidget;

namespace meetlat {

/// What was done while reconciling: when, who, what and why. Of the current plan, or of all.
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HistoryDialog(Workbench &workbench, QWidget *parent = nullptr);

private:
    void fill();

    Workbench &m_workbench;
    QCheckBox *m_allPlans;
    QTreeWidget *m_list;
};

} // namespace meetlat
