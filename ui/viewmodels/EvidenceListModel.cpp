// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/EvidenceListModel.h"

#include "core/domain/Highlighting.h"
#include "core/domain/Scoring.h"
#include "ui/viewmodels/PassageWords.h"
#include "ui/viewmodels/PlainToolTip.h"
#include "ui/viewmodels/Words.h"

#include <algorithm>

namespace meetlat {

EvidenceListModel::EvidenceListModel(Workbench &workbench, QObject *parent)
    : QAbstractListModel(parent), m_workbench(workbench)
{
    connect(&workbench, &Workbench::sessionChanged, this, &EvidenceListModel::refresh);
    connect(&workbench, &Workbench::edited, this, &EvidenceListModel::refresh);
}

void EvidenceListModel::show(const PlanId &plan, const IndicatorId &indicator, const RaterId &rater)
{
    m_plan = plan;
    m_indicator = indicator;
    m_rater = rater;
    refresh();
}

int EvidenceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EvidenceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case QuoteRole:
        return row.quote;
    case Qt::AccessibleTextRole:
        return spokenText(row);
    case HighlightIdRole:
        return row.highlight.value;
    case SearchIdRole:
        return row.search.value;
    case BadgeRole:
        return row.badge;
    case ContradictsRole:
        return row.contradicts;
    case PageRole:
        return row.page;
    case NeedsLookRole:
        return !row.trouble.isEmpty();
    case TroubleRole:
        return row.trouble;
    case Qt::ToolTipRole:
        return plainToolTip(row.trouble);
    }
    return {};
}

int EvidenceListModel::rowOf(const HighlightId &highlight) const
{
    if (highlight.isEmpty())
        return -1;
    const auto found = std::ranges::find(m_rows, highlight, &Row::highlight);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString EvidenceListModel::spokenText(const Row &row)
{
    if (!row.search.isEmpty())
        return row.trouble.isEmpty() ? row.quote : row.quote + QStringLiteral(", ") + row.trouble;
    QStringList parts{row.kind};
    if (row.contradicts)
        parts << words::stance(Stance::Contradicts);
    parts << row.page << row.quote;
    if (!row.trouble.isEmpty())
        parts << row.trouble;
    return parts.join(QStringLiteral(", "));
}

std::vector<EvidenceListModel::Row> EvidenceListModel::readRows() const
{
    std::vector<Row> rows;
    if (!m_workbench.isOpen() || m_plan.isEmpty())
        return rows;
    const ReviewState &state = m_workbench.state();
    for (const Highlight *highlight : evidenceOf(state, m_plan, m_indicator, m_rater))
        rows.push_back(rowOfHighlight(*highlight));
    for (const Search *search : searchesOf(state, m_plan, m_indicator, m_rater))
        rows.push_back(rowOfSearch(*search));
    return rows;
}

EvidenceListModel::Row EvidenceListModel::rowOfHighlight(const Highlight &highlight) const
{
    Row row;
    row.highlight = highlight.id;
    row.badge = words::evidenceKindLetter(highlight.kind);
    row.kind = words::evidenceKind(highlight.kind);
    row.contradicts = highlight.stance == Stance::Contradicts;
    const words::Passage passage = words::passage(m_workbench.state(), highlight);
    row.trouble = passage.trouble;
    row.page = passage.page;
    row.quote = passage.quote.isEmpty() ? tr("area of the page") : tr("‘%1’", "a quotation").arg(passage.quote);
    if (!highlight.author.isEmpty()) // first: the end of a long quote is cut off
        row.quote = tr("%1: %2", "who noted it in the PDF, the words").arg(highlight.author, row.quote);
    return row;
}

EvidenceListModel::Row EvidenceListModel::rowOfSearch(const Search &search) const
{
    Row row;
    row.search = search.id;
    row.badge = QString();
    row.trouble = words::searchTrouble(m_workbench.state(), search);
    const QString terms = search.terms.join(QStringLiteral(", "));
    row.quote = tr("Searched ‘%1’: %2 in %3 of %4", "terms, hits, pages searched, pages in all")
                    .arg(terms, tr("%n hit(s)", nullptr, search.hits), QString::number(search.pagesSearched),
                         tr("%n page(s)", nullptr, search.pagesInAll));
    return row;
}

void EvidenceListModel::refresh()
{
    std::vector<Row> rows = readRows();
    const bool sameKeys = std::ranges::equal(
        rows, m_rows, [](const Row &a, const Row &b) { return a.highlight == b.highlight && a.search == b.search; });
    if (!sameKeys) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

} // namespace meetlat
