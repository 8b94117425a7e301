// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Imports.h"
#include "ui/viewmodels/Workbench.h"

#include <QDialog>

namespace meetlat {

/// Shows line by line what a table would change before it is taken in, and why a line is refused. Taking in is one
/// action with one undo; refused lines are left out.
class ImportPreviewDialog : public QDialog
{
    Q_OBJECT
public:
    ImportPreviewDialog(Workbench &workbench, const QString &title, ImportPlan plan, QWidget *parent = nullptr);
    bool canTakeIn() const { return !m_plan.edits.empty(); }
    void accept() override;

private:
    QString summary() const;

    Workbench &m_workbench;
    ImportPlan m_plan;
};

} // namespace meetlat
