// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ReconcileBoard.h"

#include <QDateTime>

#include <algorithm>

// The decision that is being prepared, and what is done with decisions that stand.

namespace meetlat {

namespace {

bool isOfOneOfTwo(std::optional<DecisionKind> kind)
{
    return kind == DecisionKind::A || kind == DecisionKind::B;
}

/// Whether the words of this draft can be those of this decision.
bool decidesAlike(const DecisionDraft &draft, const Decision &decision)
{
    return draft.level == decision.level && draft.notDeterminable == decision.notDeterminable &&
           (draft.kind == decision.kind || (isOfOneOfTwo(draft.kind) && isOfOneOfTwo(decision.kind)));
}

} // namespace

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
    addReasons(); // so that undo brings them back
    return m_workbench.run(
        meetlat::discard(m_workbench.state(), {m_workbench.plan(), m_current}, what, typedName));
}

bool ReconcileBoard::keep(const CellPlace &cell)
{
    if (!addReasons({cell}))
        return false;
    return m_workbench.run(
        keepDecision(m_workbench.state(), cell, m_workbench.person(), QDateTime::currentMSecsSinceEpoch()));
}

int ReconcileBoard::keepAll(const std::vector<CellPlace> &cells)
{
    if (!addReasons(cells))
        return 0;
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
    keepDraft();
    Result<Edit> edit = acceptEqual(m_workbench.state(), std::nullopt, m_workbench.person(),
                                    QDateTime::currentMSecsSinceEpoch(), which);
    if (edit)
        takeReasons(*edit);
    return m_workbench.run(edit);
}

void ReconcileBoard::keepDraft()
{
    const Cell *cell = current();
    if (!cell)
        return;
    const Drafts::Place place(cell->plan, cell->indicator);
    const QString typed = m_draft.reason.trimmed();
    if (typed != m_shownReason.trimmed() && !typed.isEmpty())
        m_workbench.drafts().decisions.insert_or_assign(place, m_draft);
    else
        m_workbench.drafts().decisions.erase(place);
}

void ReconcileBoard::showDraft()
{
    const Cell *cell = current();
    m_draft = draftFor(cell);
    m_shownReason = m_draft.reason;
    const auto &drafts = m_workbench.drafts().decisions;
    const auto left = cell ? drafts.find({cell->plan, cell->indicator}) : drafts.end();
    if (left == drafts.end())
        return;
    m_draft = left->second;
    if (isOfOneOfTwo(m_draft.kind))
        takeOver(*m_draft.kind); // a newer hand-in may have brought another level
}

/// Of cells whose words are recorded now, or went with their decision.
void ReconcileBoard::forgetDrafts(const Edit &edit)
{
    auto &drafts = m_workbench.drafts().decisions;
    for (const Change &change : edit.changes) {
        const auto *decision = std::get_if<Replaced<Decision>>(&change.row);
        if (!decision)
            continue;
        const Decision &row = decision->after ? *decision->after : *decision->before;
        const auto draft = drafts.find({row.plan, row.indicator});
        if (draft != drafts.end() && draft->second.reason.trimmed() == row.reason)
            drafts.erase(draft);
    }
}

/// Words that were added to decisions that stand; for the kept ones whatever else is being chosen there. One edit.
bool ReconcileBoard::addReasons(const std::vector<CellPlace> &kept)
{
    keepDraft();
    Edit all;
    all.kind = Edit::Kind::Decide;
    for (const auto &[place, draft] : m_workbench.drafts().decisions) {
        const CellPlace cell{place.first, place.second};
        const Decision *standing = m_workbench.state().find<Decision>(cell.plan, cell.indicator);
        const bool isKept = std::find(kept.begin(), kept.end(), cell) != kept.end();
        if (!standing || !(isKept || decidesAlike(draft, *standing)))
            continue;
        const Result<Edit> one = changeReason(m_workbench.state(), cell.plan, cell.indicator, draft.reason);
        if (one)
            all.changes.insert(all.changes.end(), one->changes.begin(), one->changes.end());
    }
    return all.isEmpty() || m_workbench.run(Result<Edit>(all));
}

void ReconcileBoard::takeReasons(Edit &edit) const
{
    const auto &drafts = m_workbench.drafts().decisions;
    for (Change &change : edit.changes) {
        auto *decision = std::get_if<Replaced<Decision>>(&change.row);
        if (!decision || !decision->after)
            continue;
        const auto typed = drafts.find({decision->after->plan, decision->after->indicator});
        if (typed != drafts.end() && decidesAlike(typed->second, *decision->after))
            decision->after->reason = typed->second.reason.trimmed();
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
