// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/CellTable.h"
#include "ui/reconcile/DecisionPanel.h"
#include "ui/reconcile/DiscardDialog.h"
#include "ui/reconcile/DoneStrip.h"
#include "ui/reconcile/HistoryDialog.h"
#include "ui/reconcile/OutdatedDialog.h"
#include "ui/reconcile/ReconcileHead.h"
#include "ui/reconcile/ReconcilePage.h"
#include "ui/reconcile/SheetDialog.h"

#include <QAction>

// What can be done on the page by menu and keys, and the dialogs that belong to it.

namespace meetlat {

QAction *ReconcilePage::addAction(const QString &text, const QList<QKeySequence> &keys, std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setProperty("menu", QStringLiteral("reconcile")); // the window shows it there while this page is in front
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, std::move(act));
    QWidget::addAction(action);
    return action;
}

void ReconcilePage::addActions()
{
    addAction(tr("Next open cell"), {Qt::Key_F7}, [this] { goToOpen(1); });
    addAction(tr("Previous open cell"), {Qt::SHIFT | Qt::Key_F7}, [this] { goToOpen(-1); });
    addAction(tr("Next indicator"), {Qt::CTRL | Qt::Key_Down}, [this] { m_board.step(1); });
    addAction(tr("Previous indicator"), {Qt::CTRL | Qt::Key_Up}, [this] { m_board.step(-1); });
    addAction(tr("Next evidence"), {Qt::Key_F8}, [this] { revealNextEvidence(); });
    addDecidingActions();
    QAction *names = addAction(tr("Show the names of A and B"), {}, [this] { setNamesShown(!namesShown()); });
    names->setCheckable(true);
    names->setChecked(namesShown());
    connect(&m_board, &ReconcileBoard::changed, names, [this, names] { names->setChecked(namesShown()); });
    addAction(tr("Disagreement sheets…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_P}, [this] { showSheets(); });
    addAction(tr("Decided on older data…"), {}, [this] { showOutdated(); });
    addAction(tr("History…"), {}, [this] { showHistory(); });
    addAction(tr("Discard decisions…"), {}, [this] { discard(); });
}

void ReconcilePage::addDecidingActions()
{
    addAction(tr("Take the score of A"), {Qt::CTRL | Qt::Key_1}, [this] { choose(DecisionKind::A); });
    addAction(tr("Take the score of B"), {Qt::CTRL | Qt::Key_2}, [this] { choose(DecisionKind::B); });
    addAction(tr("Other level…"), {Qt::CTRL | Qt::Key_3}, [this] { choose(DecisionKind::Other); });
    addAction(tr("Take the score of the third rater"), {Qt::CTRL | Qt::SHIFT | Qt::Key_3}, [this] { choose(DecisionKind::Third); });
    addAction(tr("Unclear or third rater…"), {Qt::CTRL | Qt::Key_U}, [this] { m_table->panel()->openMore(); });
    addAction(tr("Record decision"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, [this] { record(); });
    addAction(tr("Keep a decision on older data"), {Qt::CTRL | Qt::Key_K}, [this] { m_table->panel()->keep(); });
    addAction(tr("Accept equal scores…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_A}, [this] { m_head->openEqual(); });
}

void ReconcilePage::choose(DecisionKind kind)
{
    if (kind == DecisionKind::Other) {
        m_table->panel()->chooseOther();
        return;
    }
    if (kind == DecisionKind::Third)
        m_board.takeThird();
    else
        m_board.choose(kind);
    m_table->panel()->goOn();
}

void ReconcilePage::record()
{
    if (m_board.planState(m_workbench.plan()) == ReconcileBoard::PlanState::ReadyToOpen)
        m_board.openCurrentPlan();
    else
        m_table->panel()->record();
}

void ReconcilePage::afterRecording()
{
    const Cell *cell = m_board.current();
    const auto third = cell ? m_board.third(cell->indicator) : std::nullopt;
    const bool isAsked = cell && cell->decision && cell->decision->kind == DecisionKind::Third && cell->needsDecision;
    if (isAsked && third && !third->isHandedOut)
        Q_EMIT m_workbench.announced(tr("The third rater is asked. Hand out to them next: menu Round, Hand out."));
    else if (cell && cell->decision && cell->decision->kind == DecisionKind::Unclear)
        Q_EMIT m_workbench.announced(tr("Left open, and put into the rubric log on the page Rubric."));
    goToOpen(1);
}

void ReconcilePage::showOutdated()
{
    OutdatedDialog dialog(m_workbench, m_board, window());
    connect(&dialog, &OutdatedDialog::cellWanted, this, &ReconcilePage::goToCell);
    dialog.exec();
}

void ReconcilePage::showHistory()
{
    HistoryDialog(m_workbench, window()).exec();
}

void ReconcilePage::showSheets()
{
    SheetDialog(m_workbench, m_board, window()).exec();
}

void ReconcilePage::discard()
{
    DiscardDialog(m_workbench, m_board, window()).exec();
}

void ReconcilePage::offerNext(const QString &key, const QString &title)
{
    m_done->offer(key, title);
}

} // namespace meetlat
