// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/Workbench.h"

#include <QAbstractListModel>

#include <vector>

namespace meetlat {

/// The evidence of one rater for one indicator of one plan: passages in reading order, then recorded searches.
class EvidenceListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        HighlightIdRole = Qt::UserRole, ///< QString; empty for a search
        SearchIdRole,                   ///< QString; empty for a passage
        BadgeRole,                      ///< letter of the kind
        ContradictsRole,
        PageRole,      ///< "p. 14"
        QuoteRole,     ///< the words, or what was searched
        NeedsLookRole, ///< it stands nowhere in what is shown today; TroubleRole says why
        TroubleRole,   ///< QString
    };

    explicit EvidenceListModel(Workbench &workbench, QObject *parent = nullptr);

    /// Whose evidence is shown; own work while reviewing.
    void show(const PlanId &plan, const IndicatorId &indicator, const RaterId &rater);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    int rowOf(const HighlightId &highlight) const; ///< -1: not in the list

private:
    struct Row
    {
        HighlightId highlight;
        SearchId search;
        QString badge;
        QString kind;
        QString page;
        QString quote;
        bool contradicts = false;
        QString trouble;
        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<Row> readRows() const;
    Row rowOfHighlight(const Highlight &highlight) const;
    Row rowOfSearch(const Search &search) const;
    void refresh();
    static QString spokenText(const Row &row);

    Workbench &m_workbench;
    PlanId m_plan;
    IndicatorId m_indicator;
    RaterId m_rater;
    std::vector<Row> m_rows;
};

} // namespace meetlat
