// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/SetupModels.h"

#include <QWidget>

class QLineEdit;
class QTableView;

namespace meetlat {

class ExclusionsPanel;

/// The raters with their plans and the regions they do not score, and the doors to handing out and taking in.
class RatersTab : public QWidget
{
    Q_OBJECT
public:
    explicit RatersTab(Workbench &workbench, QWidget *parent = nullptr);

Q_SIGNALS:
    void handOutWanted();
    void takeInWanted();

private:
    void addNamed();
    void choose();

    Workbench &m_workbench;
    RaterTableModel m_model;
    QTableView *m_table;
    QLineEdit *m_name;
    ExclusionsPanel *m_exclusions;
};

} // namespace meetlat
