// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Decisions.h"
#include "core/domain/EvidencePairs.h"
#include "ui/viewmodels/OpenCells.h"
#include "ui/viewmodels/Workbench.h"

#include <QObject>

#include <vector>

namespace meetlat {

/// What the reconcile page shows: one plan's cells, the one the lead is at, and the decision being prepared there.
class ReconcileBoard : public QObject
{
    Q_OBJECT
public:
    using PlanState = OpenCells::PlanState;
    enum class Side { A, B };

    explicit ReconcileBoard(Workbench &workbench, QObject *parent = nullptr);

    /// Plans with two raters, by region name.
    std::vector<const Plan *> plans() const;
    PlanState planState(const PlanId &plan) const;
    /// Names of the raters who have not submitted; letters once the plan was opened and names are hidden.
    QStringList waitedFor(const PlanId &plan) const;
    /// Opens the current plan: fixes A and B, freezes round 1.
    bool openCurrentPlan();
    /// The same for every plan that both have handed in: one undoable step.
    bool openAllPlans();
    const OpenCells &openCells() const { return m_open; } ///< of all plans

    bool onlyDifferences() const { return m_onlyDifferences; }
    void setOnlyDifferences(bool on);
    const std::vector<Cell> &cells() const { return m_cells; }   ///< of the current plan, as filtered
    const std::vector<Cell> &hidden() const { return m_hidden; } ///< equal ones that the filter leaves out
    const Cell *current() const;
    void setCurrent(IndicatorId indicator);
    void step(int direction); ///< the next or previous of cells()

    /// The next (previous) cell that needs a decision, over all opened or disclosed plans, round the end; cells that
    /// the filter hides come after those, what was put aside (see isPutAside()) last. False: none.
    bool goToOpen(int direction);
    CellCount count() const;

    RaterId rater(Side side) const;
    QString raterName(Side side) const;  ///< "R2 Anna"; empty unless names are shown
    QString raterTitle(Side side) const; ///< "A", or "A · R2 Anna"
    bool namesShown() const;
    bool setNamesShown(bool shown);
    /// Everything that rater marked in the plan, evidence or not; empty for whom it is hidden.
    std::vector<const Highlight *> highlights(Side side) const;
    std::vector<const Highlight *> evidence(Side side, const IndicatorId &indicator) const;
    /// The evidence of both beside each other.
    std::vector<EvidencePair> pairs(const IndicatorId &indicator) const;
    /// Whether they rest on something in common; see sharesEvidence().
    bool isEvidenceShared(const IndicatorId &indicator) const;
    std::vector<const Search *> searches(Side side, const IndicatorId &indicator) const;

    /// A third rater who was asked in to settle a difference.
    struct ThirdVoice
    {
        QString name;         ///< only when names are shown
        bool isHandedOut = false;
        bool isKnown = false; ///< handed in, so that it may be seen
        std::optional<Score> score;
        std::vector<const Highlight *> evidence;
        std::vector<const Search *> searches;
    };
    std::optional<ThirdVoice> third(const IndicatorId &indicator) const; ///< empty: nobody was asked
    std::vector<const Rater *> thirdCandidates() const; ///< all but A, B and who is excluded from the region; R1 first

    // --- the decision being prepared for the current cell
    using Draft = DecisionDraft;
    /// A reason that was typed and not recorded is still there when the lead comes back to its cell. Where a decision
    /// stands, words that were added to it become its reason when the page is left.
    const Draft &draft() const { return m_draft; }
    void choose(DecisionKind kind);
    void chooseLevel(std::optional<int> level); ///< a third value; empty: not determinable
    void chooseThird(const RaterId &rater);     ///< ask this rater; the cell stays open
    void takeThird();                           ///< the level that the third rater gave
    void setReason(const QString &reason);
    bool isReasonNeeded() const;
    bool canRecord() const;
    bool record(); ///< true: recorded; stays at the cell
    bool discard(Discard what, const QString &typedName); ///< on the current plan, see meetlat::discard()

    int equalCount(EqualCells which = EqualCells::All) const; ///< equal cells without a decision, all plans
    /// What was typed on such a cell is the reason of its decision, unless it was typed for another choice.
    bool acceptAllEqual(EqualCells which = EqualCells::All);

    // --- decisions that a newer hand-in came after
    std::vector<Cell> outdated() const { return outdatedCells(m_workbench.state()); }
    /// With the words that stand there, as they were added.
    bool keep(const CellPlace &cell);
    /// How many of these could be kept without another word.
    int keepAll(const std::vector<CellPlace> &cells);

Q_SIGNALS:
    void changed();        ///< cells, counts or plan
    void currentChanged(); ///< another cell
    void draftChanged();

private:
    void startPlan();
    void follow(const Edit &edit);
    void readCells();
    void goToFirstCell();
    enum class Stops { Differences, NotPutAside, All };
    bool goToOpen(int direction, Stops stops);
    bool mayStopAt(const Cell &cell, Stops stops) const;
    void takeOver(DecisionKind kind);
    static Draft draftFor(const Cell *cell);
    void keepDraft();
    void showDraft();
    void forgetDrafts(const Edit &edit);
    bool addReasons(const std::vector<CellPlace> &kept = {});
    void takeReasons(Edit &edit) const;
    Decision decisionFromDraft() const;
    Result<Edit> editFromDraft() const;

    Workbench &m_workbench;
    OpenCells m_open;
    bool m_onlyDifferences = true;
    std::vector<Cell> m_cells;
    std::vector<Cell> m_hidden;
    IndicatorId m_current;
    Draft m_draft;
    QString m_shownReason; ///< of the draft before anything was typed
};

} // namespace meetlat
