// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/ReadyFigures.h"
#include "ui/viewmodels/Workbench.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace meetlat {

/// The figures of the report: those of its published form by id, then the lead's own, then those that a project cannot
/// give. Follows the review while it is active.
class FigureListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SentenceColumn, ValueColumn, DenominatorColumn, RangeColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        IsOwnRole,
        IsComputedRole, ///< there is a value
    };
    explicit FigureListModel(Workbench &workbench, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Computes only while active; what changed meanwhile is computed when it becomes active again.
    void setActive(bool active);
    const figures::Figure *figure(int row) const; ///< null: no such row
    const std::vector<figures::Figure> &all() const { return m_figures; }
    int rowOf(const QString &id) const; ///< -1: none

    /// All sentences that have a number, one a line.
    QString sentences(bool isDutch) const;
    /// "10", "≥ 14", "1-5", "–".
    static QString valueText(const figures::Figure &figure);
    static QString rangeText(const figures::Figure &figure); ///< "9–12"; "–" where there is none

Q_SIGNALS:
    void refreshed();

private:
    void refresh();
    bool isOwn(int row) const;

    Workbench &m_workbench;
    std::vector<figures::Figure> m_figures;
    int m_firstOwn = 0;
    int m_afterOwn = 0;
    QTimer m_refreshing;
    bool m_isActive = false;
    bool m_isStale = true;
};

} // namespace meetlat
