// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/PlanIntake.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace meetlat {

/// Shows the files that are taken in one by one: region of each, what was found, why one is refused, password fields.
class PlanIntakeDialog : public QDialog
{
    Q_OBJECT
public:
    /// `plan` empty: one plan per region.
    PlanIntakeDialog(Workbench &workbench, const QStringList &paths, const PlanId &plan, QWidget *parent = nullptr);

private:
    void build();
    void showFiles();
    void showFile(int row);
    QWidget *regionBox(int row);
    QWidget *passwordField(int row);
    QWidget *allTheSameButton(int row);
    void reject() override;

    Workbench &m_workbench;
    PlanIntake m_intake;
    PlanId m_plan;
    QTableWidget *m_table = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace meetlat
