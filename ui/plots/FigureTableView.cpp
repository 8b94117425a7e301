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
        if (wraps(index)) {
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
        if (!wraps(index))
            return {metrics.horizontalAdvance(text) + 2 * cellEdge + 2, theme::rowHeight};
        const int width = std::max(80, option.rect.width() > 0 ? option.rect.width() : m_wrapWidth) - 2 * cellEdge;
        const QRect needed = metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text);
        return {width, std::max(theme::rowHeight, needed.height() + 8)};
    }

    void setWraps(bool wraps, int width)
    {
        m_wraps = wraps;
        m_wrapWidth = width;
    }

private:
    bool wraps(const QModelIndex &index) const { return m_wraps && index.column() == index.model()->columnCount() - 1; }

    bool m_wraps = false;
    int m_wrapWidth = 320;
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
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        const QString plan = index.data(FigureTableModel::PlanIdRole).toString();
        if (!plan.isEmpty())
            Q_EMIT planActivated(plan);
    });
}

void FigureTableView::setLastColumnWraps(bool wraps)
{
    m_wraps = wraps;
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

void FigureTableView::fitColumns()
{
    const QFontMetrics body(theme::bodyFont());
    const QFontMetrics bold(theme::boldFont());
    int used = 0;
    const int columns = m_model.columnCount();
    for (int column = 0; column < columns; ++column) {
        const FigureTable &table = m_model.table();
        int width = body.horizontalAdvance(table.columns[static_cast<std::size_t>(column)].head);
        for (std::size_t row = 0; row < std::min(measuredRows, table.rows.size()); ++row) {
            const QFontMetrics &metrics = column == 0 ? bold : body;
            width = std::max(width, metrics.horizontalAdvance(table.rows[row].cells.value(column)));
        }
        width = std::min(width + 2 * cellEdge + 4, widestColumn);
        if (column < columns - 1) {
            setColumnWidth(column, width);
            used += width;
        }
    }
    if (!m_wraps || columns == 0)
        return;
    const int rest = std::max(160, viewport()->width() - used);
    static_cast<FigureDelegate *>(itemDelegate())->setWraps(true, rest);
    setColumnWidth(columns - 1, rest);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QStyleOptionViewItem option;
        setRowHeight(row, itemDelegate()->sizeHint(option, m_model.index(row, columns - 1)).height());
    }
}

void FigureTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_wraps)
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
