// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/ParticipationList.h"

#include "ui/shell/Theme.h"
#include "ui/viewmodels/SetupWords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace meetlat {

ParticipationList::ParticipationList(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme::halfGap);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, 1);
    connect(&workbench, &Workbench::edited, this, &ParticipationList::showGroups);
    hide();
}

void ParticipationList::setPlan(const PlanId &plan)
{
    m_plan = plan;
    m_groups.clear();
    m_shown.clear();
    showGroups();
}

void ParticipationList::showGroups()
{
    const Plan *plan = m_workbench.state().find<Plan>(m_plan);
    QStringList groups = plan ? plan->involved : QStringList();
    const std::vector<Participation> known = participationIn(m_workbench.state(), m_plan);
    for (const Participation &one : known) {
        if (!groups.contains(one.group, Qt::CaseInsensitive))
            groups << one.group;
    }
    setVisible(!groups.isEmpty());
    if (groups == m_groups && known == m_shown)
        return; // the focus stays where it is
    m_groups = groups;
    m_shown = known;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    m_grid->addWidget(theme::quietLabel(tr("in making this plan"), this), 0, 0);
    m_grid->addWidget(theme::quietLabel(tr("announced for later"), this), 0, 1);
    int row = 1;
    for (const QString &group : std::as_const(groups)) {
        addGroup(group, row);
        row += 2;
    }
}

void ParticipationList::addGroup(const QString &group, int row)
{
    QLabel *name = theme::plainLabel(group, this);
    name->setToolTip(theme::plainToolTip(group));
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_grid->addWidget(name, row, 0, 1, 2);
    int column = 0;
    for (const Realisation realised : {Realisation::Realised, Realisation::Announced}) {
        auto *box = new QComboBox(this);
        for (std::size_t i = 0; i < EnumNames<Rung>::names.size(); ++i)
            box->addItem(words::rung(static_cast<Rung>(i)));
        box->setAccessibleName(realised == Realisation::Realised ? tr("How %1 took part in making this plan").arg(group)
                                                                 : tr("How %1 is to take part later").arg(group));
        const auto known = std::find_if(m_shown.begin(), m_shown.end(), [&](const Participation &one) {
            return one.realised == realised && one.group.compare(group, Qt::CaseInsensitive) == 0;
        });
        box->setCurrentIndex(known == m_shown.end() ? 0 : static_cast<int>(known->rung));
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(
            box, &QComboBox::activated, this,
            [this, group, realised](int rung) {
                m_workbench.run(
                    setParticipation(m_workbench.state(), m_plan, {group, realised, static_cast<Rung>(rung)}));
            },
            Qt::QueuedConnection);
        m_grid->addWidget(box, row + 1, column++);
    }
}

} // namespace meetlat
