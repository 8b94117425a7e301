// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/FigureLevels.h"

#include "ui/plots/FigureTableView.h"
#include "ui/plots/PlotView.h"
#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace meetlat {

namespace {

constexpr int tableWidth = 272;
constexpr int rowsShown = 5;

} // namespace

FigureLevels::FigureLevels(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_plot(new PlotView(this)), m_table(new FigureTableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::gap, 0, 0);
    column->setSpacing(theme::halfGap);
    QLabel *title = theme::plainLabel(tr("Distribution of levels"), this);
    title->setFont(theme::boldFont());
    column->addWidget(title);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    m_table->setAccessibleName(tr("Numbers of: %1").arg(title->text()));
    m_table->setFixedSize(tableWidth, theme::rowHeight * (rowsShown + 1));
    m_plot->setFixedHeight(m_table->height());
    m_plot->setEdge(theme::gap); // in line with the cells of the list above
    row->addWidget(m_plot, 1);
    row->addWidget(m_table);
    column->addLayout(row);
}

void FigureLevels::show(const figures::Figure &figure)
{
    const bool isOfPlans = figure.filter && figure.filter->population != figures::Population::ActiveRegions;
    std::vector<IndicatorId> asked;
    std::vector<PlanId> plans;
    if (isOfPlans) {
        for (const auto *conditions : {&figure.filter->counted, &figure.filter->among}) {
            for (const figures::LevelCondition &condition : conditions->levels) {
                if (std::find(asked.begin(), asked.end(), condition.indicator) == asked.end())
                    asked.push_back(condition.indicator);
            }
        }
        for (const auto *subjects : {&figure.count.counted, &figure.count.others}) {
            for (const figures::Subject &subject : *subjects)
                plans.push_back(subject.plan);
        }
    }
    StackedBars bars = distributionAmong(m_workbench.state(), plans, asked, m_workbench.isDutch());
    const bool hasAny =
        std::any_of(bars.bars.begin(), bars.bars.end(), [](const StackedBars::Bar &bar) { return bar.counted > 0; });
    setVisible(hasAny);
    if (!hasAny)
        return;
    FigureTable table = bars.table();
    if (bars.bars.size() == 1) { // its name stands before the bar
        table.columns.erase(table.columns.begin());
        for (FigureTable::Row &row : table.rows)
            row.cells.removeFirst();
    }
    m_table->setTable(std::move(table));
    m_plot->setPlot(plotOf(std::move(bars), levelKeyOf(m_workbench.state(), m_workbench.isDutch())),
                    tr("Distribution of levels"));
}

} // namespace meetlat
