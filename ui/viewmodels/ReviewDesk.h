// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Scoring.h"
#include "ui/viewmodels/Workbench.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace meetlat {

/// What the rater does on the review page: on the plan, indicator and passage that the workbench is at. Widgets and
/// menus call these; the rules are core's and a refusal comes out of the workbench.
class ReviewDesk : public QObject
{
    Q_OBJECT
public:
    explicit ReviewDesk(Workbench &workbench, QObject *parent = nullptr);

    // --- reading
    Workbench &workbench() const { return m_workbench; }
    const Rubric &rubric() const;
    const Indicator *indicator(const IndicatorId &id) const;
    const Plan *plan() const;
    Score score(const IndicatorId &indicator) const;
    /// The plan is this person's to score, not submitted, and the file can be written.
    bool canEdit() const;
    bool canEditPlan(const PlanId &plan) const;
    /// The submission that locks the plan; null while it is open.
    const Submission *standingSubmission() const;
    std::vector<CellLack> lacks() const;
    std::vector<Doubt> doubts(const IndicatorId &indicator) const;
    int evidenceCount(const IndicatorId &indicator) const; ///< passages and recorded searches
    std::vector<const Highlight *> highlights() const;     ///< of this person on this plan, in reading order
    const Highlight *selected() const;                     ///< null: none

    // --- scoring the current indicator
    void chooseLevel(int level); ///< also takes back "not determinable"; an unknown number does nothing
    void clearLevel();
    void setNotDeterminable(bool on);
    void setConfidence(std::optional<Confidence> confidence);
    void setTick(const IndicatorId &indicator, const CriterionId &criterion, std::optional<Tick> tick);
    /// Plan and indicator are those at which the typing began. False: refused.
    bool setReason(const PlanId &plan, const IndicatorId &indicator, const QString &reason);

    // --- passages
    /// A new highlight, evidence for the current indicator, selected at once. False: refused.
    /// `pageHash`: see Highlight; empty: not known.
    bool highlight(const DocumentId &document, const Anchor &anchor, const QString &pageHash = {});
    /// Other words or another area for a highlight; all else of it stays. False: refused.
    bool move(const HighlightId &highlight, const DocumentId &document, const Anchor &anchor,
              const QString &pageHash = {});
    /// What the rater read in an area, or corrected in recognised text. False: refused.
    bool typeQuote(const HighlightId &highlight, const QString &words);
    void setKind(EvidenceKind kind);
    void toggleStance();
    void relink(const IndicatorId &indicator);
    void deleteSelected();
    void selectNextEvidence();                 ///< of the current indicator, round the end
    void reveal(const HighlightId &highlight); ///< selects it and asks for it to be shown
    bool recordSearch(const QString &text, int hits, int pagesSearched, int pagesInAll);
    void deleteSearch(const SearchId &search);

    // --- going
    void goToIndicator(int step);
    void goToPlan(int step);
    void goTo(const CellLack &lack);

    // --- submitting
    bool submit(const std::map<IndicatorId, QString> &gaps);
    bool reopen(const QString &reason);

Q_SIGNALS:
    void revealWanted(const meetlat::HighlightId &highlight);
    /// The place where something lacks is to have the focus.
    void lackWanted(const meetlat::CellLack &lack);

private:
    void startAtFirstOpenPlan();
    void startAtFirstLack(); ///< a plan is opened where work is left, not at the indicator of the plan before
    bool put(const Score &score);
    bool changeSelected(const std::function<void(Highlight &)> &change);

    Workbench &m_workbench;
};

} // namespace meetlat
