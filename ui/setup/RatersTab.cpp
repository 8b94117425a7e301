// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/RatersTab.h"

#include "ui/shell/Theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace meetlat {

RatersTab::RatersTab(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_model(workbench), m_table(new QTableView(this)),
      m_name(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    auto *row = new QHBoxLayout;
    m_name->setPlaceholderText(tr("Name of a rater"));
    m_name->setAccessibleName(tr("Name of a rater"));
    m_name->setMinimumWidth(200);
    connect(m_name, &QLineEdit::returnPressed, this, &RatersTab::addNamed);
    row->addWidget(m_name);
    QPushButton *add = theme::button(tr("Add rater"), this);
    connect(add, &QPushButton::clicked, this, &RatersTab::addNamed);
    row->addWidget(add);
    row->addStretch();
    QPushButton *takeIn = theme::button(tr("Take in packet…"), this);
    takeIn->setIcon(theme::icon(QStringLiteral("download")));
    connect(takeIn, &QPushButton::clicked, this, &RatersTab::takeInWanted);
    row->addWidget(takeIn);
    QPushButton *handOut = theme::primaryButton(tr("Hand out…"), this);
    connect(handOut, &QPushButton::clicked, this, &RatersTab::handOutWanted);
    row->addWidget(handOut);
    layout->addLayout(row);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Raters"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    m_table->setTabKeyNavigation(false);
    const int widths[] = {60, 240, 80, 140, 140, 340};
    for (int column = 0; column < RaterTableModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_table, 1);
}

void RatersTab::addNamed()
{
    const QString name = m_name->text().trimmed();
    if (!name.isEmpty() && m_workbench.run(addRater(m_workbench.state(), name)))
        m_name->clear();
}

} // namespace meetlat
