// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/PlansFind.h"

#include <QAbstractItemModel>

namespace meetlat {

/// What a PlansFind finds, for a tree: a row per plan, by region name, and under it a row per hit.
class PlansFindModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        IsPlanRole = Qt::UserRole,
        PlanIdRole, ///< QString
        CountRole,  ///< of a plan: its hits; -1 while it has not been searched
        NotesRole,  ///< of a plan: what could not be searched
        PageRole,   ///< of a hit: the page's label and number
        BeforeRole, ///< of a hit: the words around it on one line, in three parts
        WordsRole,
        AfterRole,
    };

    explicit PlansFindModel(PlansFind &find, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const PlansFind::PlanHits *planOf(const QModelIndex &index) const;
    const PlansFind::Hit *hitOf(const QModelIndex &index) const; ///< null: a plan

private:
    QVariant planData(const PlansFind::PlanHits &plan, int role) const;
    QVariant hitData(const PlansFind::PlanHits &plan, const PlansFind::Hit &hit, int role) const;
    void startAgain();
    void showPlan(int row);

    PlansFind &m_find;
    std::vector<int> m_shown; ///< hits of each plan that the views know of
};

} // namespace meetlat
