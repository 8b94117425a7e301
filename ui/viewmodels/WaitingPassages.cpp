// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/WaitingPassages.h"

#include "core/domain/Submitting.h"

#include <QDateTime>

#include <algorithm>

namespace meetlat {

std::map<DocumentId, std::vector<Highlight>> WaitingPassages::toLookFor() const
{
    std::map<DocumentId, std::vector<Highlight>> groups;
    const ReviewState &state = m_workbench.state();
    for (const Highlight *highlight : waitingHighlights(state, m_plan)) {
        const DocumentId shown = currentVersionOf(state, m_plan, highlight->document);
        if (!shown.isEmpty() && maySee(state, m_workbench.person(), m_plan, highlight->rater))
            groups[shown].push_back(*highlight);
    }
    return groups;
}

void WaitingPassages::add(const DocumentId &document, const std::vector<Highlight> &highlights,
                          const pdf::ReadVersion &read)
{
    for (std::size_t i = 0; i < highlights.size() && i < read.found.size(); ++i) {
        const auto made = read.pictures.find(highlights[i].id);
        // Where the old version cannot be read any more, the picture that was made in time is what is left of it.
        const QByteArray picture = made != read.pictures.end()
                                       ? made->second
                                       : m_workbench.session()->picture(pictureKeyOf(highlights[i]));
        m_waiting.push_back({highlights[i], document, read.found[i], picture});
    }
}

bool WaitingPassages::placeWhatIsSure()
{
    std::vector<Placement> sure;
    for (const Waiting &waiting : m_waiting) {
        if (waiting.found.isSure())
            sure.push_back(pdf::placementFrom(waiting.highlight, waiting.found, waiting.document, m_workbench.person(),
                                              QDateTime::currentMSecsSinceEpoch()));
    }
    std::erase_if(m_waiting, [](const Waiting &waiting) { return waiting.found.isSure(); });
    return sure.empty() || m_workbench.run(placeHighlights(m_workbench.state(), sure, m_workbench.person()));
}

const WaitingPassages::Waiting *WaitingPassages::current() const
{
    return m_at < m_waiting.size() ? &m_waiting[m_at] : nullptr;
}

QString WaitingPassages::fileNameOf(const DocumentId &document) const
{
    const ReviewState &state = m_workbench.state();
    if (const auto *shown = state.find<Document>(m_plan, document))
        return shown->fileName;
    const auto *earlier = state.find<EarlierVersion>(m_plan, document);
    return earlier ? earlier->fileName : QString();
}

bool WaitingPassages::placeAt(std::size_t candidate)
{
    const Waiting *waiting = current();
    if (!waiting || candidate >= waiting->found.candidates.size())
        return false;
    return settle(pdf::settledAt(waiting->found, candidate, waiting->document, QDateTime::currentMSecsSinceEpoch()));
}

bool WaitingPassages::isPlaceFor(const Anchor &selected) const
{
    return current() && pdf::candidateFrom(current()->highlight.anchor, selected).has_value();
}

bool WaitingPassages::placeAtSelection(const Anchor &selected)
{
    if (!isPlaceFor(selected))
        return false;
    const Waiting *waiting = current();
    const pdf::Candidate place = *pdf::candidateFrom(waiting->highlight.anchor, selected);
    return settle(
        pdf::settledAt(place, waiting->highlight.id, waiting->document, QDateTime::currentMSecsSinceEpoch()));
}

bool WaitingPassages::isGone()
{
    const Waiting *waiting = current();
    return waiting && settle(pdf::settledAsGone(waiting->highlight.id, waiting->document,
                                                QDateTime::currentMSecsSinceEpoch()));
}

bool WaitingPassages::settle(const Placement &placement)
{
    if (!m_workbench.run(placeHighlights(m_workbench.state(), {placement}, m_workbench.person())))
        return false;
    ++m_at;
    m_steps.push_back(true);
    return true;
}

void WaitingPassages::skip()
{
    if (!current())
        return;
    ++m_at;
    m_steps.push_back(false);
}

void WaitingPassages::goBack()
{
    if (m_steps.empty())
        return;
    if (m_steps.back() && !m_workbench.run(m_workbench.session()->undo()))
        return;
    m_steps.pop_back();
    --m_at;
}

int WaitingPassages::hidden() const
{
    const ReviewState &state = m_workbench.state();
    const std::vector<const Highlight *> waiting = waitingHighlights(state, m_plan);
    return static_cast<int>(std::count_if(waiting.begin(), waiting.end(), [&](const Highlight *highlight) {
        return !maySee(state, m_workbench.person(), m_plan, highlight->rater);
    }));
}

int WaitingPassages::stillWaiting() const
{
    return static_cast<int>(waitingHighlights(m_workbench.state(), m_plan).size());
}

} // namespace meetlat
