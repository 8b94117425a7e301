// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/RatersTab.h"

#include "ui/setup/ExclusionsPanel.h"
#include "ui/setup/PairPlannerDialog.h"
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
      m_name(new QLineEdit(this)), m_exclusions(new ExclusionsPanel(workbench, this))
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
    QPushButton *pairs = theme::button(tr("Plan pairs…"), this);
    pairs->setIcon(theme::icon(QStringLiteral("people")));
    connect(pairs, &QPushButton::clicked, this, [this] { PairPlannerDialog(m_workbench, this).exec(); });
    row->addWidget(pairs);
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
    const int widths[] = {60, 220, 80, 260, 120, 120, 340};
    for (int column = 0; column < RaterTableModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_exclusions);
    // By Tab as they stand: the table was made first.
    QWidget *before = m_name;
    for (QWidget *next : std::initializer_list<QWidget *>{add, pairs, takeIn, handOut, m_table}) {
        setTabOrder(before, next);
        before = next;
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        m_exclusions->setRater({current.data(RaterTableModel::RaterIdRole).toString()});
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RatersTab::choose);
    choose();
}

void RatersTab::choose()
{
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void RatersTab::addNamed()
{
    const QString name = m_name->text().trimmed();
    if (!name.isEmpty() && m_workbench.run(addRater(m_workbench.state(), name)))
        m_name->clear();
}

} // namespace meetlat
