// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/Workbench.h"

#include <QAbstractListModel>

#include <vector>

namespace meetlat {

/// The plans assigned to the person who works in the file, by region name, with how far each is.
class PlanListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        PlanIdRole = Qt::UserRole, ///< QString
        TitleRole,
        StateRole,       ///< "Busy, 3 of 4"
        IsSubmittedRole, ///< locked
        CompleteRole,    ///< indicators that lack nothing
        CellsRole,       ///< indicators in all
        SearchRole,      ///< region, aliases and title, for the search field
    };

    explicit PlanListModel(Workbench &workbench, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    int rowOf(const PlanId &plan) const; ///< -1: not in the list
    PlanId planAt(int row) const;
    int submittedCount() const;

private:
    struct Row
    {
        PlanId plan;
        QString region;
        QString title;
        QString state;
        QString search;
        bool isSubmitted = false;
        int complete = 0;
        int cells = 0;
        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<Row> readRows() const;
    Row readRow(const Plan &plan) const;
    void refresh();

    Workbench &m_workbench;
    std::vector<Row> m_rows;
};

} // namespace meetlat
