// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/OverviewModel.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace meetlat {

/// Head line with the progress of the round, and the line of filters with the key of the levels.
class OverviewTools : public QWidget
{
    Q_OBJECT
public:
    OverviewTools(Workbench &workbench, OverviewModel &model, OverviewFilter &filter, QWidget *parent = nullptr);
    void showCounts();

Q_SIGNALS:
    void takeInWanted();
    void reconcileWanted();
    void scoresShownChanged(bool shown); ///< the scores of A and B beside the decisions

private:
    QWidget *buildHead();
    QWidget *buildFilters();
    void addShow(QHBoxLayout *row, OverviewFilter::Show show);
    void fillRaters();

    Workbench &m_workbench;
    OverviewModel &m_model;
    OverviewFilter &m_filter;
    QLabel *m_submitted = nullptr;
    QProgressBar *m_submittedBar = nullptr;
    QLabel *m_decided = nullptr;
    QProgressBar *m_decidedBar = nullptr;
    QButtonGroup *m_shows = nullptr;
    QComboBox *m_raters = nullptr;
};

} // namespace meetlat
