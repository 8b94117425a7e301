// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/ReconcileHead.h"

#include "core/domain/Setup.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>

namespace meetlat {

ReconcileHead::ReconcileHead(Workbench &workbench, ReconcileBoard &board, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_board(board), m_plans(new QComboBox(this)),
      m_title(theme::quietLabel({}, this)), m_onlyDifferences(new QCheckBox(tr("Only differences"), this)),
      m_equal(theme::button({}, this)), m_counter(theme::plainLabel({}, this)), m_bar(new QProgressBar(this))
{
    setFixedHeight(48);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::margin, 0, theme::margin, 0);
    row->setSpacing(theme::gap);
    m_plans->setFont(theme::boldFont());
    m_plans->setAccessibleName(tr("Plan"));
    m_plans->setMinimumWidth(150);
    row->addWidget(m_plans);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_title, 1);
    row->addWidget(m_onlyDifferences);
    row->addWidget(m_equal);
    m_counter->setFont(theme::boldFont());
    row->addWidget(m_counter);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(90, 8);
    m_bar->setAccessibleName(tr("Cells decided"));
    row->addWidget(m_bar);
    auto *previous = theme::button(tr("Previous  Shift+F7"), this);
    previous->setIcon(theme::icon(QStringLiteral("chevron-left")));
    previous->setAccessibleName(tr("Previous open cell"));
    auto *next = theme::button(tr("Next open  F7"), this);
    next->setIcon(theme::icon(QStringLiteral("chevron-right")));
    next->setLayoutDirection(Qt::RightToLeft);
    next->setAccessibleName(tr("Next open cell"));
    row->addWidget(previous);
    row->addWidget(next);

    connect(m_plans, &QComboBox::activated, this,
            [this](int index) { m_workbench.setPlan({m_plans->itemData(index).toString()}); });
    connect(m_onlyDifferences, &QCheckBox::toggled, &board, &ReconcileBoard::setOnlyDifferences);
    connect(m_equal, &QPushButton::clicked, this, [this] { m_board.acceptAllEqual(); });
    connect(previous, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(-1); });
    connect(next, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(1); });
}

void ReconcileHead::fillPlans()
{
    const QSignalBlocker silent(m_plans);
    m_plans->clear();
    const ReviewState &state = m_workbench.state();
    for (const Plan *plan : m_board.plans()) {
        const Region *region = state.find<Region>(plan->region);
        const bool waits = m_board.planState(plan->id) == ReconcileBoard::PlanState::Waits;
        m_plans->addItem(theme::icon(waits ? QStringLiteral("clock") : QStringLiteral("document")),
                         region ? region->name : plan->title, plan->id.value);
    }
    m_plans->setCurrentIndex(m_plans->findData(m_workbench.plan().value));
}

void ReconcileHead::showState()
{
    fillPlans();
    const Plan *plan = m_workbench.state().find<Plan>(m_workbench.plan());
    const QString title =
        plan ? QStringLiteral("%1 · %2").arg(plan->title, words::planAge(ageOf(m_workbench.state(), *plan)))
             : QString();
    m_title->setText(title);
    m_title->setToolTip(theme::plainToolTip(title));
    {
        const QSignalBlocker silent(m_onlyDifferences);
        m_onlyDifferences->setChecked(m_board.onlyDifferences());
    }
    const CellCount count = m_board.count();
    const int open = count.needDecision();
    m_counter->setText(tr("%1 of %2 to decide").arg(open).arg(count.all));
    m_bar->setRange(0, qMax(1, count.all));
    m_bar->setValue(count.decided);
    const int equal = m_board.equalCount();
    m_equal->setVisible(equal > 0);
    m_equal->setText(tr("Accept %n equal", nullptr, equal));
    m_equal->setToolTip(
        tr("Records the shared level of every cell in which A and B gave the same score; one undo takes it back"));
}

} // namespace meetlat
