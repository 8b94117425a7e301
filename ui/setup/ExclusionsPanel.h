// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/Workbench.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace meetlat {

/// The regions that one rater is not to score, and why.
class ExclusionsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ExclusionsPanel(Workbench &workbench, QWidget *parent = nullptr);
    void setRater(const RaterId &rater);

private:
    void showRater();
    void fillRegions();
    void exclude();

    Workbench &m_workbench;
    RaterId m_rater;
    QLabel *m_title;
    QVBoxLayout *m_lines;
    QWidget *m_fields;
    QComboBox *m_region;
    QComboBox *m_why;
};

} // namespace meetlat
