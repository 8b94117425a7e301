// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Reconciling.h"
#include "core/domain/Submitting.h"
#include "ui/viewmodels/Workbench.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace meetlat {

/// The matrix plan × (region, plan, rater 1, rater 2, decision, one column per indicator). States in words; levels of
/// decisions only, never a rater's.
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
        NotDeterminableRole,
        IsYesNoRole,
        AgeRole,       ///< PlanAge
        OpenCellsRole, ///< cells that need a decision
        RaterIdsRole,  ///< QStringList
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
    struct CellState
    {
        IndicatorId indicator;
        bool isYesNo = false;
        std::optional<int> level;
        bool notDeterminable = false;
        QString shown;
        QString words;
    };
    struct Row
    {
        PlanId plan;
        QString region;
        QString planWords;
        PlanAge age = PlanAge::Unknown;
        Side sides[2];
        State decision = State::Empty;
        QString decisionWords;
        int openCells = 0;
        std::vector<CellState> cells;
    };

    void rebuild();
    void updateFor(const Edit &edit);
    Row rowOf(const Plan &plan) const;
    Side sideOf(const PlanId &plan, const RaterId &rater) const;
    void fillDecision(Row &row) const;
    QVariant sideData(const Side &side, int role) const;
    QVariant cellData(const CellState &cell, int role) const;

    Workbench &m_workbench;
    std::vector<Row> m_rows;
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
