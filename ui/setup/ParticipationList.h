// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/PlanFacts.h"
#include "ui/viewmodels/Workbench.h"

#include <QWidget>

class QGridLayout;

namespace meetlat {

/// How the groups on a plan card took part: in making the plan, and as is announced for later; each a rung of the
/// participation ladder.
class ParticipationList : public QWidget
{
    Q_OBJECT
public:
    explicit ParticipationList(Workbench &workbench, QWidget *parent = nullptr);
    void setPlan(const PlanId &plan);

private:
    void showGroups();
    void addGroup(const QString &group, int row);

    Workbench &m_workbench;
    PlanId m_plan;
    QStringList m_groups;
    std::vector<Participation> m_shown;
    QGridLayout *m_grid;
};

} // namespace meetlat
