// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/Quotes.h"
#include "ui/viewmodels/Workbench.h"

#include <QAbstractTableModel>

namespace meetlat {

/// Passages that a report may quote, of one indicator or of all that were picked.
class QuoteListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { UseColumn, RegionColumn, QuoteColumn, PageColumn, ColumnCount };
    enum Role {
        UseRole = Qt::UserRole + 1, ///< int of QuoteUse
        HighlightRole,
        IndicatorRole,
        PlanIdRole,
    };
    explicit QuoteListModel(Workbench &workbench, QObject *parent = nullptr);

    void setActive(bool active); ///< follows the review only while active
    void showIndicator(const IndicatorId &indicator);
    void showPicked();
    bool isShowingPicked() const { return m_indicator.isEmpty(); }

    const figures::Quote *quote(int row) const; ///< valid until refreshed(); null: no such row
    int rowOf(const HighlightId &highlight, const IndicatorId &indicator) const;
    int pickedCount() const { return m_picked; } ///< of all indicators

    void setUse(int row, QuoteUse use);
    void setAnonymous(int row, bool anonymous);
    void setNote(int row, const QString &note);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString useText(QuoteUse use);

Q_SIGNALS:
    void refreshed();

private:
    void refresh();

    Workbench &m_workbench;
    std::vector<figures::Quote> m_quotes;
    IndicatorId m_indicator;
    int m_picked = 0;
    bool m_isActive = false;
};

} // namespace meetlat
