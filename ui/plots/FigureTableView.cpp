// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/FigureTableView.h"

#include "ui/shell/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace meetlat {

namespace {

constexpr int cellEdge = 8;
constexpr int widestColumn = 260;
constexpr int widestNumberHead = 160;
constexpr int narrowestLast = 100; ///< of a last column that does not wrap: cut, whole in its tooltip
constexpr int widestWrapped = 168;
constexpr int narrowestSentence = 200;
constexpr std::size_t measuredRows = 200; ///< a column's width is taken from so many rows

/// Rows that only explain, or that are indicative, are quiet; the current cell shows the focus.
class FigureDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool isQuiet = index.data(FigureTableModel::IsQuietRole).toBool();
        painter->save();
        painter->fillRect(option.rect,
                          theme::colour(isSelected ? theme::Colour::AccentSoft : theme::Colour::SurfaceRaised));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme::colour(theme::Colour::Line));
        painter->setFont(index.column() == 0 ? theme::boldFont() : theme::bodyFont());
        painter->setPen(theme::colour(isQuiet ? theme::Colour::TextQuiet : theme::Colour::Text));
        const QRect room = option.rect.adjusted(cellEdge, 3, -cellEdge, -3);
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        if (m_wraps) {
            painter->drawText(room, int(alignment) | Qt::TextWordWrap, index.data().toString());
        } else {
            const QString shown =
                painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
            painter->drawText(room, int(alignment), shown);
        }
        if (option.state.testFlag(QStyle::State_HasFocus))
            theme::paintFocusRing(*painter, option.rect);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(index.column() == 0 ? theme::boldFont() : theme::bodyFont());
        const QString text = index.data().toString();
        if (!m_wraps)
            return {metrics.horizontalAdvance(text) + 2 * cellEdge + 2, theme::rowHeight};
        const int width = std::max(40, option.rect.width() - 2 * cellEdge);
        const QRect needed = metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text);
        return {width, std::max(theme::rowHeight, needed.height() + 8)};
    }

    void setWraps(bool wraps) { m_wraps = wraps; }

private:
    bool m_wraps = false;
};

} // namespace

FigureTableView::FigureTableView(QWidget *parent) : QTableView(parent)
{
    setModel(&m_model);
    setItemDelegate(new FigureDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    verticalHeader()->setMinimumSectionSize(theme::rowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        const QString plan = index.data(FigureTableModel::PlanIdRole).toString();
        if (!plan.isEmpty())
            Q_EMIT planActivated(plan);
    });
}

void FigureTableView::setWraps(bool wraps)
{
    m_wraps = wraps;
    static_cast<FigureDelegate *>(itemDelegate())->setWraps(wraps);
    fitColumns();
}

void FigureTableView::setTable(FigureTable table)
{
    const int row = currentIndex().row();
    m_model.setTable(std::move(table));
    fitColumns();
    if (row >= 0 && row < m_model.rowCount())
        setCurrentIndex(m_model.index(row, 0));
}

/// As wide as its head and its texts, within bounds.
int FigureTableView::widthOf(int column) const
{
    const QFontMetrics metrics(column == 0 ? theme::boldFont() : theme::bodyFont());
    const FigureTable &table = m_model.table();
    const FigureTable::Column &described = table.columns[static_cast<std::size_t>(column)];
    int width = metrics.horizontalAdvance(described.head);
    if (described.isNumber)
        width = std::min(width, widestNumberHead); // cut, whole in its tooltip
    for (std::size_t row = 0; row < std::min(measuredRows, table.rows.size()); ++row)
        width = std::max(width, metrics.horizontalAdvance(table.rows[row].cells.value(column)));
    return std::min(width + 2 * cellEdge + 2, m_wraps ? widestWrapped : widestColumn);
}

void FigureTableView::fitColumns()
{
    const int columns = m_model.columnCount();
    int used = 0;
    for (int column = 0; column < columns - 1; ++column) {
        setColumnWidth(column, widthOf(column));
        used += columnWidth(column);
    }
    if (columns == 0)
        return;
    const int rest = viewport()->width() - used;
    const bool isNumber = m_model.table().columns.back().isNumber; // one that is cut would read as another
    const int needed = isNumber ? widthOf(columns - 1) : std::min(widthOf(columns - 1), narrowestLast);
    setColumnWidth(columns - 1, std::max(m_wraps ? narrowestSentence : needed, rest));
    for (int row = 0; m_wraps && row < m_model.rowCount(); ++row) {
        int height = theme::rowHeight;
        for (int column = 0; column < columns; ++column) {
            QStyleOptionViewItem option;
            option.rect.setWidth(columnWidth(column));
            height = std::max(height, itemDelegate()->sizeHint(option, m_model.index(row, column)).height());
        }
        setRowHeight(row, height);
    }
}

void FigureTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void FigureTableView::copyAll() const
{
    QApplication::clipboard()->setText(m_model.table().tsv());
}

void FigureTableView::copySelected() const
{
    FigureTable chosen;
    chosen.columns = m_model.table().columns;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &index : rows)
        chosen.rows.push_back(m_model.table().rows[static_cast<std::size_t>(index.row())]);
    QApplication::clipboard()->setText(chosen.rows.empty() ? m_model.table().tsv() : chosen.tsv());
}

void FigureTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelected();
    else
        QTableView::keyPressEvent(event);
}

} // namespace meetlat
