// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/ReconcileHead.h"

#include "core/domain/Setup.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>

namespace meetlat {

ReconcileHead::ReconcileHead(Workbench &workbench, ReconcileBoard &board, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_board(board), m_plans(new QComboBox(this)),
      m_onlyDifferences(new QCheckBox(tr("Only differences"), this)),
      m_equal(theme::button({}, this)), m_outdated(theme::button({}, this)), m_counter(theme::plainLabel({}, this)), m_bar(new QProgressBar(this))
{
    setFixedHeight(48);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::margin, 0, theme::margin, 0);
    row->setSpacing(theme::gap);
    m_plans->setFont(theme::boldFont());
    m_plans->setAccessibleName(tr("Plan"));
    m_plans->setMinimumWidth(150);
    row->addWidget(m_plans);
    row->addStretch(1);
    row->addWidget(m_onlyDifferences);
    row->addWidget(m_outdated);
    row->addWidget(m_equal);
    buildEqual();
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
    connect(m_outdated, &QPushButton::clicked, this, &ReconcileHead::outdatedWanted);
    connect(previous, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(-1); });
    connect(next, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(1); });
}

void ReconcileHead::buildEqual()
{
    m_equal->setToolTip(
        tr("Records the shared level of every cell in which A and B gave the same score; one undo takes it back"));
    m_equal->setIcon(theme::icon(QStringLiteral("chevron-down")));
    m_equal->setLayoutDirection(Qt::RightToLeft);
    auto *menu = new QMenu(m_equal);
    menu->setLayoutDirection(Qt::LeftToRight);
    m_allEqual = menu->addAction({}, this, [this] { accept(EqualCells::All); });
    m_sharedEqual = menu->addAction({}, this, [this] { accept(EqualCells::WithSharedEvidence); });
    connect(menu, &QMenu::aboutToShow, this, [this] {
        const int shared = m_board.equalCount(EqualCells::WithSharedEvidence);
        m_allEqual->setText(tr("&All %n equal score(s)", nullptr, m_board.equalCount()));
        m_sharedEqual->setText(tr("Only the %n with &shared evidence", nullptr, shared));
        m_sharedEqual->setEnabled(shared > 0);
    });
    m_equal->setMenu(menu);
}

void ReconcileHead::openEqual()
{
    if (m_equal->isVisibleTo(this))
        m_equal->showMenu();
}

void ReconcileHead::accept(EqualCells which)
{
    const int count = m_board.equalCount(which);
    if (m_board.acceptAllEqual(which))
        Q_EMIT m_workbench.announced(tr("%n equal score(s) accepted. Undo takes them back together.", nullptr, count));
}

void ReconcileHead::fillPlans()
{
    const ReviewState &state = m_workbench.state();
    std::vector<std::pair<PlanId, QString>> plans;
    std::vector<bool> waits;
    for (const OpenCells::PlanCells &cells : m_board.openCells().plans()) {
        const Plan *plan = state.find<Plan>(cells.plan);
        const Region *region = plan ? state.find<Region>(plan->region) : nullptr;
        const QString name = region ? region->name : plan ? plan->title : QString();
        plans.emplace_back(cells.plan, cells.takesPart ? name : tr("%1 (takes no part)").arg(name));
        waits.push_back(cells.state == OpenCells::PlanState::Waits);
    }
    const QSignalBlocker silent(m_plans);
    if (plans != m_shownPlans || waits != m_shownWaits) { // a thousand of them are not filled in at every step
        m_shownPlans = plans;
        m_shownWaits = waits;
        const QIcon clock = theme::icon(QStringLiteral("clock"));
        const QIcon document = theme::icon(QStringLiteral("document"));
        m_plans->clear();
        for (std::size_t i = 0; i < plans.size(); ++i)
            m_plans->addItem(waits[i] ? clock : document, plans[i].second, plans[i].first.value);
    }
    const std::size_t place = m_board.openCells().placeOf(m_workbench.plan());
    m_plans->setCurrentIndex(place < plans.size() ? static_cast<int>(place) : -1);
}

void ReconcileHead::showState()
{
    fillPlans();
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
    const int outdated = m_board.openCells().outdated();
    m_outdated->setVisible(outdated > 0);
    m_outdated->setText(tr("%n on older data", nullptr, outdated));
    m_outdated->setToolTip(tr("Decisions that a newer hand-in came after"));
}

} // namespace meetlat
