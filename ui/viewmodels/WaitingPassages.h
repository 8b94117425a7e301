// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/VersionChange.h"
#include "ui/viewmodels/Workbench.h"

#include <map>

namespace meetlat {

/// The highlights of a plan that a person has to look at in the version that is shown today, one after the other. Each
/// decision is written down at once as an edit of its own, and can be taken back.
class WaitingPassages
{
public:
    struct Waiting
    {
        Highlight highlight;
        DocumentId document; ///< in which it is to be placed
        pdf::FoundAgain found;
        QByteArray picture; ///< PNG of the passage as it was marked; empty: none
    };

    WaitingPassages(Workbench &workbench, const PlanId &plan) : m_workbench(workbench), m_plan(plan) {}

    /// Those that this person may see, by the document in which they are to be placed.
    std::map<DocumentId, std::vector<Highlight>> toLookFor() const;
    /// What was found of these, in the same order.
    void add(const DocumentId &document, const std::vector<Highlight> &highlights, const pdf::ReadVersion &read);
    /// What is sure by now needs nobody (it came in with a packet) and is written down at once. False: refused.
    bool placeWhatIsSure();

    std::size_t count() const { return m_waiting.size(); }
    std::size_t at() const { return m_at; }
    const Waiting *current() const; ///< null: at the end
    QString fileNameOf(const DocumentId &document) const;

    /// It stands at that candidate; the only candidate of a fuzzy one stays fuzzy, any other choice is the person's.
    bool placeAt(std::size_t candidate);
    /// It stands where the person selected (a place in Waiting::document). False too when that is words in place of an
    /// area or the other way round: then nothing was refused, it is just no place for it.
    bool placeAtSelection(const Anchor &selected);
    bool isPlaceFor(const Anchor &selected) const;
    bool isGone(); ///< it is no longer there
    void skip();   ///< later
    bool canGoBack() const { return !m_steps.empty(); }
    void goBack(); ///< to the one before; a decision on it is taken back
    int stillWaiting() const; ///< in the plan, whoever may see them
    int hidden() const;       ///< of these, how many this person may not see yet

private:
    bool settle(const Placement &placement);

    Workbench &m_workbench;
    PlanId m_plan;
    std::vector<Waiting> m_waiting;
    std::size_t m_at = 0;
    std::vector<bool> m_steps; ///< whether the step was a decision
};

} // namespace meetlat
