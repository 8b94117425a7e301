// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Reconciling.h"
#include "ui/viewmodels/Workbench.h"

#include <QObject>

namespace meetlat {

/// What the reconcile page shows: one plan's cells, the one the lead is at, and the decision being prepared there.
class ReconcileBoard : public QObject
{
    Q_OBJECT
public:
    enum class PlanState { NoPair, Waits, ReadyToOpen, Open };
    enum class Side { A, B };

    explicit ReconcileBoard(Workbench &workbench, QObject *parent = nullptr);

    /// Plans with two raters, by region name.
    std::vector<const Plan *> plans() const;
    PlanState planState(const PlanId &plan) const;
    /// Names or numbers of the raters who have not submitted.
    QStringList waitedFor(const PlanId &plan) const;
    /// Opens the current plan: fixes A and B, freezes round 1.
    bool openCurrentPlan();

    bool onlyDifferences() const { return m_onlyDifferences; }
    void setOnlyDifferences(bool on);
    const std::vector<Cell> &cells() const { return m_cells; }   ///< of the current plan, as filtered
    const std::vector<Cell> &hidden() const { return m_hidden; } ///< equal ones that the filter leaves out
    const Cell *current() const;
    void setCurrent(IndicatorId indicator);
    void step(int direction); ///< the next or previous of cells()

    /// The next (previous) cell that needs a decision, over all opened or disclosed plans, round the end; cells that
    /// the filter hides come last. False: none.
    bool goToOpen(int direction);
    CellCount count() const;

    RaterId rater(Side side) const;
    QString raterName(Side side) const;  ///< "R2 Anna"; empty unless names are shown
    QString raterTitle(Side side) const; ///< "A", or "A · R2 Anna"
    bool namesShown() const;
    bool setNamesShown(bool shown);
    std::vector<const Highlight *> evidence(Side side, const IndicatorId &indicator) const;
    std::vector<const Search *> searches(Side side, const IndicatorId &indicator) const;

    /// A third rater who was asked in to settle a difference.
    struct ThirdVoice
    {
        QString name;         ///< only when names are shown
        bool isKnown = false; ///< handed in, so that it may be seen
        std::optional<Score> score;
        std::vector<const Highlight *> evidence;
        std::vector<const Search *> searches;
    };
    std::optional<ThirdVoice> third(const IndicatorId &indicator) const; ///< empty: nobody was asked

    // --- the decision being prepared for the current cell
    struct Draft
    {
        std::optional<DecisionKind> kind;
        std::optional<int> level;
        bool notDeterminable = false;
        QString reason;
    };
    const Draft &draft() const { return m_draft; }
    void choose(DecisionKind kind);
    void chooseLevel(std::optional<int> level); ///< a third value; empty: not determinable
    void setReason(const QString &reason);
    bool isReasonNeeded() const;
    bool canRecord() const;
    bool record(); ///< true: recorded; stays at the cell
    bool withdraw();

    int equalCount() const; ///< equal cells without a decision, all plans
    bool acceptAllEqual();

Q_SIGNALS:
    void changed();        ///< cells, counts or plan
    void currentChanged(); ///< another cell
    void draftChanged();

private:
    void startPlan();
    void follow(const Edit &edit);
    void readCells();
    void goToFirstCell();
    bool goToOpen(int direction, bool skipEqual);
    void takeOver(DecisionKind kind);
    static Draft draftFor(const Cell *cell);
    Decision decisionFromDraft() const;

    Workbench &m_workbench;
    bool m_onlyDifferences = true;
    std::vector<Cell> m_cells;
    std::vector<Cell> m_hidden;
    IndicatorId m_current;
    Draft m_draft;
};

} // namespace meetlat
