// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/Workbench.h"

#include <QWidget>

class QTabWidget;

namespace meetlat {

class PlansTab;

/// Plans, raters and regions of the project.
class SetupPage : public QWidget
{
    Q_OBJECT
public:
    explicit SetupPage(Workbench &workbench, QWidget *parent = nullptr);

Q_SIGNALS:
    void handOutWanted();
    void takeInWanted();

private:
    QTabWidget *m_tabs;
};

} // namespace meetlat
