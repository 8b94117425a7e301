// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ReviewDesk.h"

#include "core/domain/Highlighting.h"
#include "core/domain/PlanFacts.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"

#include <QDateTime>

#include <algorithm>

namespace meetlat {

namespace {

/// The element `step` places on from `current`, not beyond the ends; the first when `current` is not there.
template <typename Key> std::optional<Key> stepped(const std::vector<Key> &keys, const Key &current, int step)
{
    if (keys.empty())
        return std::nullopt;
    const auto found = std::ranges::find(keys, current);
    if (found == keys.end())
        return keys.front();
    const auto last = static_cast<std::ptrdiff_t>(keys.size()) - 1;
    const auto place = std::clamp<std::ptrdiff_t>(found - keys.begin() + step, 0, last);
    return keys[static_cast<std::size_t>(place)];
}

} // namespace

ReviewDesk::ReviewDesk(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
    connect(&workbench, &Workbench::sessionChanged, this, &ReviewDesk::startAtFirstOpenPlan);
    connect(&workbench, &Workbench::planChanged, this, &ReviewDesk::startAtFirstLack);
    if (workbench.plan().isEmpty())
        startAtFirstOpenPlan();
}

void ReviewDesk::startAtFirstLack()
{
    const ReviewState &state = m_workbench.state();
    if (!isAssigned(state, m_workbench.plan(), m_workbench.person()) || rubric().indicators.empty())
        return;
    const std::vector<CellLack> open = lacksOf(state, m_workbench.plan(), m_workbench.person());
    m_workbench.setIndicator(open.empty() ? rubric().indicators.front().id : open.front().indicator);
}

void ReviewDesk::startAtFirstOpenPlan()
{
    if (!m_workbench.isOpen())
        return;
    const ReviewState &state = m_workbench.state();
    const auto plans = plansAssignedTo(state, m_workbench.person());
    const auto open = std::ranges::find_if(
        plans, [&](const Plan *plan) { return !isSubmitted(state, plan->id, m_workbench.person()); });
    if (!plans.empty())
        m_workbench.setPlan(open == plans.end() ? plans.front()->id : (*open)->id);
    if (!rubric().indicators.empty() && !indicator(m_workbench.indicator()))
        m_workbench.setIndicator(rubric().indicators.front().id);
}

const Rubric &ReviewDesk::rubric() const
{
    return m_workbench.state().rubric();
}

const Indicator *ReviewDesk::indicator(const IndicatorId &id) const
{
    return rubric().find(id);
}

const Plan *ReviewDesk::plan() const
{
    return m_workbench.state().find<Plan>(m_workbench.plan());
}

Score ReviewDesk::score(const IndicatorId &indicator) const
{
    return scoreOrEmpty(m_workbench.state(), m_workbench.plan(), indicator, m_workbench.person());
}

bool ReviewDesk::canEdit() const
{
    return canEditPlan(m_workbench.plan());
}

bool ReviewDesk::canEditPlan(const PlanId &plan) const
{
    const ReviewState &state = m_workbench.state();
    const RaterId rater = m_workbench.person();
    return m_workbench.isOpen() && !m_workbench.isReadOnly() && isAssigned(state, plan, rater) &&
           !isSubmitted(state, plan, rater);
}

const Submission *ReviewDesk::standingSubmission() const
{
    const Submission *latest = latestSubmission(m_workbench.state(), m_workbench.plan(), m_workbench.person());
    return latest && latest->stands() ? latest : nullptr;
}

std::vector<CellLack> ReviewDesk::lacks() const
{
    return lacksOf(m_workbench.state(), m_workbench.plan(), m_workbench.person());
}

std::vector<Doubt> ReviewDesk::doubts(const IndicatorId &indicator) const
{
    return doubtsOf(m_workbench.state(), m_workbench.plan(), indicator, m_workbench.person());
}

int ReviewDesk::evidenceCount(const IndicatorId &indicator) const
{
    const ReviewState &state = m_workbench.state();
    const auto passages = evidenceOf(state, m_workbench.plan(), indicator, m_workbench.person()).size();
    const auto searches = searchesOf(state, m_workbench.plan(), indicator, m_workbench.person()).size();
    return static_cast<int>(passages + searches);
}

std::vector<const Highlight *> ReviewDesk::highlights() const
{
    auto highlights = highlightsOf(m_workbench.state(), m_workbench.plan(), m_workbench.person());
    // Of a lead who rates: the passages of the plan card are nobody's evidence.
    std::erase_if(highlights,
                  [this](const Highlight *highlight) { return isFactPassage(m_workbench.state(), highlight->id); });
    return highlights;
}

const Highlight *ReviewDesk::selected() const
{
    const HighlightId id = m_workbench.highlight();
    return id.isEmpty() ? nullptr : m_workbench.state().find<Highlight>(id);
}

bool ReviewDesk::put(const Score &score)
{
    return m_workbench.run(scoreIndicator(m_workbench.state(), score));
}

void ReviewDesk::chooseLevel(int level)
{
    const Indicator *current = indicator(m_workbench.indicator());
    if (!current || !hasLevel(*current, m_workbench.state().project().scale, level))
        return;
    m_workbench.commitPendingTexts(); // what is being typed belongs to the score that changes now
    Score changed = score(current->id);
    changed.level = level;
    changed.notDeterminable = false;
    put(changed);
}

void ReviewDesk::clearLevel()
{
    Score changed = score(m_workbench.indicator());
    changed.level.reset();
    changed.notDeterminable = false;
    put(changed);
}

void ReviewDesk::setNotDeterminable(bool on)
{
    m_workbench.commitPendingTexts();
    Score changed = score(m_workbench.indicator());
    if (on)
        changed.level.reset();
    changed.notDeterminable = on;
    put(changed);
}

void ReviewDesk::setConfidence(std::optional<Confidence> confidence)
{
    Score changed = score(m_workbench.indicator());
    changed.confidence = confidence;
    put(changed);
}

void ReviewDesk::setTick(const IndicatorId &indicator, const CriterionId &criterion, std::optional<Tick> tick)
{
    Score changed = score(indicator);
    if (tick)
        changed.ticks.insert_or_assign(criterion, *tick);
    else
        changed.ticks.erase(criterion);
    put(changed);
}

bool ReviewDesk::setReason(const PlanId &plan, const IndicatorId &indicator, const QString &reason)
{
    Score changed = scoreOrEmpty(m_workbench.state(), plan, indicator, m_workbench.person());
    changed.reason = reason;
    return put(changed);
}

bool ReviewDesk::highlight(const DocumentId &document, const Anchor &anchor, const QString &pageHash)
{
    Highlight made;
    made.plan = m_workbench.plan();
    made.rater = m_workbench.person();
    made.document = document;
    made.anchor = anchor;
    made.pageHash = pageHash;
    made.madeAt = QDateTime::currentMSecsSinceEpoch();
    const Result<Edit> edit = addHighlight(m_workbench.state(), made, m_workbench.indicator());
    if (!m_workbench.run(edit))
        return false;
    for (const Change &change : edit->changes) {
        if (const auto *row = std::get_if<Replaced<Highlight>>(&change.row); row && row->after)
            m_workbench.setHighlight(row->after->id);
    }
    return true;
}

bool ReviewDesk::changeSelected(const std::function<void(Highlight &)> &change)
{
    const Highlight *current = selected();
    if (!current)
        return false;
    Highlight changed = *current;
    change(changed);
    return m_workbench.run(changeHighlight(m_workbench.state(), changed));
}

bool ReviewDesk::move(const HighlightId &highlight, const DocumentId &document, const Anchor &anchor,
                      const QString &pageHash)
{
    const auto isTyped = [&] {
        const Highlight *of = m_workbench.state().find<Highlight>(highlight);
        return of && !of->typed.isEmpty();
    };
    const bool wasTyped = isTyped();
    const bool isMoved = m_workbench.run(moveHighlight(m_workbench.state(), highlight, document, anchor, pageHash));
    if (isMoved && wasTyped && !isTyped())
        Q_EMIT m_workbench.announced(tr("The words that you had typed for it were of the old place and are taken off."));
    return isMoved;
}

bool ReviewDesk::typeQuote(const HighlightId &highlight, const QString &words)
{
    return m_workbench.run(meetlat::typeQuote(m_workbench.state(), highlight, m_workbench.person(), words));
}

void ReviewDesk::setKind(EvidenceKind kind)
{
    changeSelected([kind](Highlight &highlight) { highlight.kind = kind; });
}

void ReviewDesk::toggleStance()
{
    changeSelected([](Highlight &highlight) {
        highlight.stance = highlight.stance == Stance::Supports ? Stance::Contradicts : Stance::Supports;
    });
}

void ReviewDesk::relink(const IndicatorId &indicator)
{
    if (selected() && m_workbench.run(relinkEvidence(m_workbench.state(), m_workbench.highlight(), indicator)))
        m_workbench.setIndicator(indicator);
}

void ReviewDesk::deleteSelected()
{
    if (!selected())
        return;
    const Result<Edit> edit = deleteHighlight(m_workbench.state(), m_workbench.highlight());
    if (m_workbench.run(edit))
        m_workbench.setHighlight({});
}

void ReviewDesk::selectNextEvidence()
{
    const auto evidence =
        evidenceOf(m_workbench.state(), m_workbench.plan(), m_workbench.indicator(), m_workbench.person());
    if (evidence.empty())
        return;
    const auto found = std::ranges::find(evidence, m_workbench.highlight(), &Highlight::id);
    const bool wraps = found == evidence.end() || std::next(found) == evidence.end();
    reveal(wraps ? evidence.front()->id : (*std::next(found))->id);
}

void ReviewDesk::reveal(const HighlightId &highlight)
{
    m_workbench.setHighlight(highlight);
    Q_EMIT revealWanted(highlight);
}

bool ReviewDesk::recordSearch(const QString &text, int hits, int pagesSearched, int pagesInAll)
{
    Search search;
    search.plan = m_workbench.plan();
    search.rater = m_workbench.person();
    search.indicator = m_workbench.indicator();
    search.terms = QStringList{text.simplified()};
    search.hits = hits;
    search.pagesSearched = pagesSearched;
    search.pagesInAll = pagesInAll;
    for (const Document *document : documentsOf(m_workbench.state(), search.plan))
        search.documents << document->sha256.value;
    search.at = QDateTime::currentMSecsSinceEpoch();
    return m_workbench.run(meetlat::recordSearch(m_workbench.state(), search));
}

void ReviewDesk::deleteSearch(const SearchId &search)
{
    m_workbench.run(meetlat::deleteSearch(m_workbench.state(), search));
}

void ReviewDesk::goToIndicator(int step)
{
    std::vector<IndicatorId> ids;
    for (const Indicator &each : rubric().indicators)
        ids.push_back(each.id);
    if (const auto next = stepped(ids, m_workbench.indicator(), step))
        m_workbench.setIndicator(*next);
}

void ReviewDesk::goToPlan(int step)
{
    std::vector<PlanId> ids;
    for (const Plan *each : plansAssignedTo(m_workbench.state(), m_workbench.person()))
        ids.push_back(each->id);
    if (const auto next = stepped(ids, m_workbench.plan(), step))
        m_workbench.setPlan(*next);
}

void ReviewDesk::goTo(const CellLack &lack)
{
    m_workbench.setIndicator(lack.indicator);
    Q_EMIT lackWanted(lack);
}

bool ReviewDesk::submit(const std::map<IndicatorId, QString> &gaps)
{
    m_workbench.commitPendingTexts();
    const Instant now = QDateTime::currentMSecsSinceEpoch();
    return m_workbench.run(submitPlan(m_workbench.state(), m_workbench.plan(), m_workbench.person(), gaps, now));
}

bool ReviewDesk::reopen(const QString &reason)
{
    const Instant now = QDateTime::currentMSecsSinceEpoch();
    return m_workbench.run(reopenPlan(m_workbench.state(), m_workbench.plan(), m_workbench.person(), reason, now));
}

} // namespace meetlat
