// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/QuoteListModel.h"

#include "core/domain/Publishing.h"
#include "ui/viewmodels/PlainToolTip.h"

#include <algorithm>

namespace meetlat {

using figures::Quote;

QuoteListModel::QuoteListModel(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent), m_workbench(workbench)
{
    // Quotes point into the state: what was edited may be gone, so nothing is kept until it is read again.
    const auto changed = [this] {
        beginResetModel();
        m_quotes.clear();
        endResetModel();
        if (m_isActive)
            refresh();
    };
    connect(&workbench, &Workbench::sessionChanged, this, changed);
    connect(&workbench, &Workbench::edited, this, changed);
}

void QuoteListModel::setActive(bool active)
{
    m_isActive = active;
    if (active)
        refresh();
}

void QuoteListModel::showIndicator(const IndicatorId &indicator)
{
    m_indicator = indicator;
    if (m_isActive)
        refresh();
}

void QuoteListModel::showPicked()
{
    showIndicator({});
}

void QuoteListModel::refresh()
{
    beginResetModel();
    const ReviewState &state = m_workbench.state();
    std::vector<Quote> picked = figures::pickedQuotes(state);
    m_picked = static_cast<int>(picked.size());
    m_quotes = m_indicator.isEmpty() ? std::move(picked) : figures::quotesToPickFrom(state, m_indicator);
    endResetModel();
    Q_EMIT refreshed();
}

const Quote *QuoteListModel::quote(int row) const
{
    return row >= 0 && row < rowCount() ? &m_quotes[static_cast<std::size_t>(row)] : nullptr;
}

int QuoteListModel::rowOf(const HighlightId &highlight, const IndicatorId &indicator) const
{
    const auto it = std::find_if(m_quotes.begin(), m_quotes.end(), [&](const Quote &quote) {
        const bool isOthers = std::any_of(quote.also.begin(), quote.also.end(),
                                          [&](const Highlight *other) { return other->id == highlight; });
        return (quote.highlight->id == highlight || isOthers) && quote.indicator == indicator;
    });
    return it == m_quotes.end() ? -1 : static_cast<int>(it - m_quotes.begin());
}

void QuoteListModel::setUse(int row, QuoteUse use)
{
    if (const Quote *one = quote(row))
        m_workbench.run(pickQuote(m_workbench.state(), one->highlight->id, one->indicator, use));
}

void QuoteListModel::setAnonymous(int row, bool anonymous)
{
    if (const Quote *one = quote(row); one && one->pick)
        m_workbench.run(
            changeQuote(m_workbench.state(), one->highlight->id, one->indicator, anonymous, one->pick->note));
}

void QuoteListModel::setNote(int row, const QString &note)
{
    if (const Quote *one = quote(row); one && one->pick)
        m_workbench.run(
            changeQuote(m_workbench.state(), one->highlight->id, one->indicator, one->pick->isAnonymous, note));
}

int QuoteListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_quotes.size());
}

int QuoteListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString QuoteListModel::useText(QuoteUse use)
{
    switch (use) {
    case QuoteUse::Unmarked:
        break;
    case QuoteUse::GoodPractice:
        return tr("Good practice");
    case QuoteUse::CounterExample:
        return tr("Counter-example");
    }
    return QStringLiteral("–");
}

QVariant QuoteListModel::data(const QModelIndex &index, int role) const
{
    const Quote *one = quote(index.row());
    if (!one)
        return {};
    switch (role) {
    case UseRole:
        return int(one->use());
    case HighlightRole:
        return one->highlight->id.value;
    case IndicatorRole:
        return one->indicator.value;
    case PlanIdRole:
        return one->highlight->plan.value;
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == QuoteColumn ? one->words : one->plan);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case UseColumn:
        return role == Qt::AccessibleTextRole && !one->pick ? tr("Not used") : useText(one->use());
    case RegionColumn:
        return one->isAnonymous() ? tr("%1 (not named)").arg(one->region) : one->region;
    case QuoteColumn: {
        const QString words = QStringLiteral("‘%1’").arg(one->words);
        return role == Qt::AccessibleTextRole && !one->also.empty() ? tr("%1, marked by both raters").arg(words) : words;
    }
    default:
        return one->page.isEmpty() ? QString() : tr("p. %1").arg(one->page);
    }
}

QVariant QuoteListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case UseColumn:
        return tr("Use");
    case RegionColumn:
        return tr("Region");
    case QuoteColumn:
        return tr("Words of the plan");
    default:
        return tr("Page");
    }
}

} // namespace meetlat
