// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ReconcileBoard.h"

#include <QDateTime>

// The decision that is being prepared, and what is done with decisions that stand.

namespace meetlat {

void ReconcileBoard::choose(DecisionKind kind)
{
    if (!current())
        return;
    takeOver(kind);
    Q_EMIT draftChanged();
}

void ReconcileBoard::takeOver(DecisionKind kind)
{
    const Cell *cell = current();
    const std::optional<Score> source = !cell                     ? std::nullopt
                                        : kind == DecisionKind::A ? cell->a
                                        : kind == DecisionKind::B ? cell->b
                                                                  : std::nullopt;
    m_draft.kind = kind;
    m_draft.level = source ? source->level : std::nullopt;
    m_draft.notDeterminable = source && source->notDeterminable;
}

void ReconcileBoard::chooseLevel(std::optional<int> level)
{
    if (!current())
        return;
    m_draft.kind = DecisionKind::Other;
    m_draft.level = level;
    m_draft.notDeterminable = !level.has_value();
    Q_EMIT draftChanged();
}

void ReconcileBoard::chooseThird(const RaterId &rater)
{
    if (!current())
        return;
    m_draft = {DecisionKind::Third, std::nullopt, false, m_draft.reason, rater};
    Q_EMIT draftChanged();
}

void ReconcileBoard::takeThird()
{
    const std::optional<Score> score = thirdScore(m_workbench.state(), m_workbench.plan(), m_current);
    if (!current() || !score)
        return;
    m_draft = {DecisionKind::Third, score->level, score->notDeterminable, m_draft.reason, {}};
    Q_EMIT draftChanged();
}

void ReconcileBoard::setReason(const QString &reason)
{
    m_draft.reason = reason;
    Q_EMIT draftChanged();
}

Decision ReconcileBoard::decisionFromDraft() const
{
    Decision decision;
    decision.plan = m_workbench.plan();
    decision.indicator = m_current;
    decision.kind = m_draft.kind.value_or(DecisionKind::A);
    decision.level = m_draft.level;
    decision.notDeterminable = m_draft.notDeterminable;
    decision.reason = m_draft.reason.trimmed();
    decision.by = m_workbench.person();
    decision.at = QDateTime::currentMSecsSinceEpoch();
    return decision;
}

Result<Edit> ReconcileBoard::editFromDraft() const
{
    const Decision decision = decisionFromDraft();
    const bool asks = decision.kind == DecisionKind::Third && !decision.isFinal();
    return asks ? askThird(m_workbench.state(), decision, m_draft.third) : decide(m_workbench.state(), decision);
}

bool ReconcileBoard::isReasonNeeded() const
{
    if (!m_draft.kind || !current())
        return false;
    Decision decision = decisionFromDraft();
    decision.reason.clear();
    const Result<Edit> edit = decide(m_workbench.state(), decision);
    return !edit && edit.error().code == Error::Code::ReasonNeeded;
}

bool ReconcileBoard::canRecord() const
{
    return m_draft.kind && current() && !m_workbench.isReadOnly() && editFromDraft().has_value();
}

bool ReconcileBoard::record()
{
    return m_draft.kind && current() && m_workbench.run(editFromDraft());
}

bool ReconcileBoard::discard(Discard what, const QString &typedName)
{
    return m_workbench.run(
        meetlat::discard(m_workbench.state(), {m_workbench.plan(), m_current}, what, typedName));
}

bool ReconcileBoard::keep(const CellPlace &cell)
{
    return m_workbench.run(
        keepDecision(m_workbench.state(), cell, m_workbench.person(), QDateTime::currentMSecsSinceEpoch()));
}

int ReconcileBoard::keepAll(const std::vector<CellPlace> &cells)
{
    const Edit edit =
        keepDecisions(m_workbench.state(), cells, m_workbench.person(), QDateTime::currentMSecsSinceEpoch());
    return m_workbench.run(Result<Edit>(edit)) ? static_cast<int>(edit.changes.size()) : 0;
}

int ReconcileBoard::equalCount(EqualCells which) const
{
    return which == EqualCells::All
               ? m_open.equal()
               : static_cast<int>(equalCells(m_workbench.state(), std::nullopt, which).size());
}

bool ReconcileBoard::acceptAllEqual(EqualCells which)
{
    return m_workbench.run(acceptEqual(m_workbench.state(), std::nullopt, m_workbench.person(),
                                       QDateTime::currentMSecsSinceEpoch(), which));
}

void ReconcileBoard::keepDraft()
{
    const Cell *cell = current();
    if (!cell)
        return;
    const std::pair place(cell->plan, cell->indicator);
    if (m_draft.reason != m_shownReason && !m_draft.reason.trimmed().isEmpty())
        m_unrecorded.insert_or_assign(place, m_draft);
    else
        m_unrecorded.erase(place);
}

void ReconcileBoard::showDraft()
{
    const Cell *cell = current();
    m_draft = draftFor(cell);
    m_shownReason = m_draft.reason;
    const auto left = cell ? m_unrecorded.find({cell->plan, cell->indicator}) : m_unrecorded.end();
    if (left == m_unrecorded.end())
        return;
    m_draft = left->second;
    if (m_draft.kind == DecisionKind::A || m_draft.kind == DecisionKind::B)
        takeOver(*m_draft.kind); // a newer hand-in may have brought another level
}

/// Of cells that were decided, or decided on no longer.
void ReconcileBoard::forgetDrafts(const Edit &edit)
{
    for (const Change &change : edit.changes) {
        if (const auto *decision = std::get_if<Replaced<Decision>>(&change.row)) {
            const Decision &row = decision->after ? *decision->after : *decision->before;
            m_unrecorded.erase({row.plan, row.indicator});
        }
    }
}

ReconcileBoard::Draft ReconcileBoard::draftFor(const Cell *cell)
{
    if (cell && cell->decision)
        return {cell->decision->kind, cell->decision->level, cell->decision->notDeterminable, cell->decision->reason, {}};
    if (cell && cell->isEqual && cell->a)
        return {DecisionKind::A, cell->a->level, cell->a->notDeterminable, {}, {}};
    return {};
}

} // namespace meetlat
