// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/Workbench.h"

#include <QStatusBar>

class QLabel;

namespace meetlat {

/// Left when the last change was written, said only after it was; right who works here, how much, and which rubric.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(Workbench &workbench, QWidget *parent = nullptr);

private:
    void showSaved(const QDateTime &at);
    void showFacts();

    Workbench &m_workbench;
    QLabel *m_saved;
    QLabel *m_who;
    QLabel *m_counts;
    QLabel *m_rubric;
};

} // namespace meetlat
