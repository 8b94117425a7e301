// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/HistoryDialog.h"

#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace meetlat {

HistoryDialog::HistoryDialog(Workbench &workbench, QWidget *parent)
    : QDialog(parent), m_workbench(workbench), m_allPlans(new QCheckBox(tr("&All plans"), this)),
      m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("History of reconciling"));
    resize(900, 460);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    column->setSpacing(theme::gap);
    m_list->setAccessibleName(tr("What was done, newest first"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("Plan"), tr("What"), tr("Why")});
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_allPlans);
    row->addStretch();
    QPushButton *close = theme::button(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    column->addLayout(row);
    connect(m_allPlans, &QCheckBox::toggled, this, &HistoryDialog::fill);
    fill();
    m_list->setFocus();
}

void HistoryDialog::fill()
{
    m_list->clear();
    const PlanId plan = m_allPlans->isChecked() ? PlanId() : m_workbench.plan();
    for (const HistoryLine &line : reconcileHistory(m_workbench, plan)) {
        auto *item =
            new QTreeWidgetItem(m_list, {words::dateTime(line.at), line.who, line.where, line.what, line.why});
        item->setToolTip(3, theme::plainToolTip(line.what));
        item->setToolTip(4, theme::plainToolTip(line.why));
    }
    for (int section = 0; section < 4; ++section)
        m_list->resizeColumnToContents(section);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

} // namespace meetlat
