// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/MarkedPlans.h"
#include "core/domain/Reconciling.h"
#include "ui/viewmodels/LevelMark.h"
#include "ui/viewmodels/Workbench.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace meetlat {

/// Where one indicator of one plan stands, and what may be seen of it.
struct OverviewCell
{
    enum class Standing {
        Hidden,   ///< not handed in by both, or not opened for reconciling yet
        Equal,    ///< the same scores, no decision yet
        Differs,
        Unclear,  ///< put down as unclear, or a third rater is asked
        Decided,
        Outdated, ///< decided on scores of before a newer hand-in
    };
    IndicatorId indicator;
    bool isYesNo = false;
    Standing standing = Standing::Hidden;
    std::optional<LevelMark> a; ///< the latest scores of both; only once both have handed in and the plan is opened
    std::optional<LevelMark> b;
    LevelMark decision;         ///< of kind None while there is no final one
    std::optional<int> level;   ///< decided
    QString shown;              ///< the level, or where it stands: "≠ 2 apart"
    QString words;              ///< all of it: "A: 3, B: 5; no decision yet, 2 levels apart"
};
/// Of one plan, in rubric order.
std::vector<OverviewCell> overviewCells(const ReviewState &state, const PlanId &plan, bool dutch);

/// The matrix plan × (region, plan, rater 1, rater 2, decision, one column per indicator). States in words and symbols;
/// of an indicator the scores of A and B and the decision, once both have handed in and the plan is opened.
class OverviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RegionColumn, PlanColumn, FirstRater, SecondRater, DecisionColumn, FirstIndicator };
    enum Role {
        PlanIdRole = Qt::UserRole + 1,
        IndicatorRole,
        StateRole, ///< OverviewModel::State
        LevelRole, ///< int; invalid: none
        AgeRole,       ///< PlanAge
        OpenCellsRole, ///< cells that need a decision
        TakesPartRole, ///< bool; in the round. Else the plan is in none of the counts
        RaterIdsRole,  ///< QStringList
        CellRole,      ///< OverviewCell, of an indicator
        SortRole,
    };
    enum class State { Empty, NotBegun, Busy, Submitted, Reopened, Waits, NeedsDecision, Decided };
    Q_ENUM(State)

    explicit OverviewModel(Workbench &workbench, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    int countOf(PlanAge age) const;
    int plansNeedingDecision() const;
    int plansWaiting() const;
    struct Submitted
    {
        int done = 0;
        int all = 0;
    };
    Submitted submissions() const; ///< of all assignments
    CellCount cells() const;

Q_SIGNALS:
    void countsChanged();

private:
    struct Side
    {
        RaterId rater;
        QString name;
        State state = State::Empty;
        QString words;
    };
    struct Row
    {
        PlanId plan;
        QString region;
        QString planWords;
        PlanAge age = PlanAge::Unknown;
        bool takesPart = true;
        Side sides[2];
        State decision = State::Empty;
        QString decisionWords;
        int openCells = 0;
        std::vector<OverviewCell> cells;
    };

    void rebuild();
    void updateFor(const Edit &edit);
    Row rowOf(const Plan &plan) const;
    Side sideOf(const PlanId &plan, const RaterId &rater) const;
    void fillDecision(Row &row) const;
    QVariant sideData(const Side &side, int role) const;
    QVariant cellData(const OverviewCell &cell, int role) const;

    Workbench &m_workbench;
    std::vector<Row> m_rows;
    MarkedPlans m_marked;
    QStringList m_indicators; ///< short names, as the columns are now
};

/// Which rows the overview shows, by region name or by what is open.
class OverviewFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Show { All, New, Older, NeedsDecision, Waits };
    explicit OverviewFilter(QObject *parent = nullptr);
    void setShow(Show show);
    void setSearch(const QString &text);
    void setRater(const RaterId &rater); ///< empty: all

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Show m_show = Show::All;
    QString m_search;
    RaterId m_rater;
};

} // namespace meetlat

Q_DECLARE_METATYPE(meetlat::OverviewCell)
