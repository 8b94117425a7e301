// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/Workbench.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace meetlat {

/// The rubric log: what was unclear, on which indicator and plan, who said so when, and what came of it.
class RubricLogDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RubricLogDialog(Workbench &workbench, QWidget *parent = nullptr);

private:
    void build();
    void fill();
    void showNote();
    void settle();
    void remove();
    const RubricNote *current() const;

    Workbench &m_workbench;
    QTreeWidget *m_list = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_outcome = nullptr;
    QPushButton *m_settle = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace meetlat
