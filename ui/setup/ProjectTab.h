// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/Workbench.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace meetlat {

/// What holds for the whole review: title, scale, and from when a plan is new. Each is kept when it is left or chosen;
/// what could not be written (a full disk) stays and is tried again.
class ProjectTab : public QWidget
{
    Q_OBJECT
public:
    explicit ProjectTab(Workbench &workbench, QWidget *parent = nullptr);
    ~ProjectTab() override;
    void commit();

private:
    void build(QFormLayout *form);
    void showProject();

    Workbench &m_workbench;
    QLineEdit *m_title = nullptr;
    QComboBox *m_scale = nullptr;
    QLabel *m_scaleNote = nullptr;
    QDateEdit *m_cutoff = nullptr;
    QLabel *m_cutoffNote = nullptr;
    bool m_isUnwritten = false;
};

} // namespace meetlat
