// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ReconcileBoard.h"

#include <QDialog>

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace meetlat {

/// Takes decisions of the current plan back, or its opening. The name of the plan has to be typed first.
class DiscardDialog : public QDialog
{
    Q_OBJECT
public:
    DiscardDialog(Workbench &workbench, ReconcileBoard &board, QWidget *parent = nullptr);

private:
    void build();
    void addChoice(Discard what, const QString &text, bool isOffered);
    void showState();
    void discard();

    Workbench &m_workbench;
    ReconcileBoard &m_board;
    QButtonGroup *m_what;
    QLineEdit *m_name = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace meetlat
