// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/CellTable.h"

#include "ui/reconcile/CellContent.h"
#include "ui/reconcile/DecisionPanel.h"
#include "ui/reconcile/SideMark.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace meetlat {

using Side = ReconcileBoard::Side;

CellTable::CellTable(Workbench &workbench, ReconcileBoard &board, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_board(board), m_scroll(new QScrollArea(this)),
      m_panel(new DecisionPanel(workbench, board))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeads());
    layout->addWidget(theme::horizontalLine(this));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    theme::setLook(content, theme::Look::Raised);
    m_rowLayout = new QVBoxLayout(content);
    m_rowLayout->setContentsMargins(0, 0, 0, 0);
    m_rowLayout->setSpacing(0);
    m_rowLayout->addWidget(m_panel);
    m_rowLayout->addStretch();
    m_scroll->setWidget(content);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(theme::horizontalLine(this));
    layout->addWidget(m_panel->controls()); // in view however many criteria differ
    layout->addWidget(theme::horizontalLine(this));
    layout->addWidget(buildFoot());
    connect(&board, &ReconcileBoard::currentChanged, this, &CellTable::showCurrent);
}

QWidget *CellTable::buildHeads()
{
    auto *heads = new QWidget(this);
    heads->setFixedHeight(40);
    auto *row = new QHBoxLayout(heads);
    row->setContentsMargins(theme::margin, 0, theme::gap, 0);
    row->setSpacing(0);
    QLabel *indicator = theme::quietLabel(tr("Indicator"), heads);
    indicator->setFixedWidth(CellRow::indicatorWidth);
    row->addWidget(indicator);
    for (const Side side : {Side::A, Side::B}) {
        auto *head = new QWidget(heads);
        head->setFixedWidth(CellRow::sideWidth);
        auto *line = new QHBoxLayout(head);
        line->setContentsMargins(0, 0, theme::gap, 0);
        line->setSpacing(theme::gap);
        line->addWidget(new SideBadge(side, head));
        QLabel *title = theme::plainLabel(side == Side::A ? tr("Rater A") : tr("Rater B"), head);
        title->setFont(theme::boldFont());
        line->addWidget(title);
        QLabel *name = theme::quietLabel({}, head);
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        line->addWidget(name, 1);
        m_names[side == Side::A ? 0 : 1] = name;
        row->addWidget(head);
    }
    QLabel *final = theme::plainLabel(tr("Final"), heads);
    final->setFont(theme::boldFont());
    row->addWidget(final, 1);
    return heads;
}

QWidget *CellTable::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(40);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(theme::margin, 0, theme::margin, 0);
    m_foot = theme::quietLabel({}, foot);
    m_foot->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_showHidden = theme::linkButton(tr("Show"), foot);
    m_showHidden->setAccessibleName(tr("Show indicators without a difference"));
    connect(m_showHidden, &QPushButton::clicked, this, [this] { m_board.setOnlyDifferences(false); });
    row->addWidget(m_foot, 1);
    row->addWidget(m_showHidden);
    return foot;
}

void CellTable::showRows()
{
    for (const Side side : {Side::A, Side::B}) {
        QLabel *name = m_names[side == Side::A ? 0 : 1];
        name->setText(m_board.raterName(side));
        name->setToolTip(theme::plainToolTip(name->text()));
    }
    const std::vector<Cell> &cells = m_board.cells();
    const bool isSame = std::equal(cells.begin(), cells.end(), m_rows.begin(), m_rows.end(),
                                   [](const Cell &cell, const auto &row) { return cell.indicator == row.first; });
    if (!isSame) // rows that stay keep the focus
        makeRows();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (const Indicator *indicator = m_workbench.state().rubric().find(m_rows[i].first))
            m_rows[i].second->setContent(cellContent(m_workbench, m_board, cells[i], *indicator));
    }
    showFoot();
    showCurrent();
}

void CellTable::makeRows()
{
    for (const auto &[indicator, row] : m_rows)
        row->deleteLater();
    m_rows.clear();
    m_rowLayout->removeWidget(m_panel);
    int at = 0;
    QWidget *before = m_scroll;
    for (const Cell &cell : m_board.cells()) {
        auto *row = new CellRow;
        const IndicatorId id = cell.indicator;
        connect(row, &QAbstractButton::clicked, this, [this, id] {
            m_board.setCurrent(id);
            showCurrent();
        });
        m_rowLayout->insertWidget(at++, row);
        setTabOrder(before, row);
        before = row;
        m_rows.emplace_back(id, row);
    }
}

void CellTable::showFoot()
{
    const bool dutch = m_workbench.isDutch();
    QStringList hidden;
    for (const Cell &cell : m_board.hidden()) {
        const Indicator *indicator = m_workbench.state().rubric().find(cell.indicator);
        if (indicator && cell.a)
            hidden << QStringLiteral("%1 (%2)").arg(
                words::indicatorShort(*indicator, dutch),
                words::level(*indicator, cell.a->level, cell.a->notDeterminable, dutch));
    }
    const auto count = static_cast<int>(hidden.size());
    m_foot->setText(count == 0 ? QString()
                               : tr("%n indicator(s) without a difference hidden: %1", nullptr, count)
                                     .arg(hidden.join(QStringLiteral(", "))));
    m_foot->setToolTip(theme::plainToolTip(m_foot->text()));
    m_showHidden->setVisible(count > 0);
    m_foot->parentWidget()->setVisible(count > 0); // its room is for the evidence
}

void CellTable::showCurrent()
{
    const Cell *current = m_board.current();
    int at = -1;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool isCurrent = current && m_rows[i].first == current->indicator;
        m_rows[i].second->setCurrent(isCurrent);
        if (isCurrent)
            at = static_cast<int>(i);
    }
    if (m_rowLayout->indexOf(m_panel) != at + 1) {
        m_rowLayout->removeWidget(m_panel);
        m_rowLayout->insertWidget(at + 1, m_panel);
    }
    m_panel->showCell();
    const IndicatorId here = current ? current->indicator : IndicatorId();
    if (at >= 0 && (here != m_shownCell || m_shownPlan != m_workbench.plan())) {
        CellRow *row = m_rows[static_cast<std::size_t>(at)].second;
        QTimer::singleShot(0, row, [this, row] { // once the layout knows how high everything is
            m_scroll->ensureWidgetVisible(m_panel, 0, 0);
            m_scroll->ensureWidgetVisible(row, 0, 0);
        });
    }
    m_shownCell = here;
    m_shownPlan = m_workbench.plan();
}

} // namespace meetlat
