// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/OverviewPage.h"

#include "ui/overview/OverviewDelegate.h"
#include "ui/overview/OverviewTools.h"
#include "ui/plots/RankingQuestion.h"
#include "ui/shell/Theme.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace meetlat {

OverviewPage::OverviewPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_model(workbench),
      m_tools(new OverviewTools(workbench, m_model, m_filter, this)), m_stack(new QStackedWidget(this)),
      m_table(new QTableView), m_empty(theme::plainLabel({}))
{
    m_filter.setSourceModel(&m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    buildTable();
    m_stack->addWidget(m_table);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    addActions();
    connect(m_tools, &OverviewTools::scoresShownChanged, this, [this](bool shown) {
        m_delegate->setScoresShown(shown);
        m_table->viewport()->update();
    });
    connect(m_tools, &OverviewTools::takeInWanted, this, &OverviewPage::takeInWanted);
    connect(m_tools, &OverviewTools::reconcileWanted, this, &OverviewPage::reconcileWanted);
    connect(&m_model, &OverviewModel::countsChanged, this, &OverviewPage::showEmptyState);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &OverviewPage::showEmptyState);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &OverviewPage::showEmptyState);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &OverviewPage::fitColumns);
    showEmptyState();
}

void OverviewPage::buildTable()
{
    m_table->setModel(&m_filter);
    m_delegate = new OverviewDelegate(m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Plans with their raters, decisions and levels"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    m_table->horizontalHeader()->setFixedHeight(40);
    m_table->horizontalHeader()->setObjectName(QStringLiteral("headsAtWindowEdge"));
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
    m_filter.sort(m_sortColumn, m_sortOrder);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &OverviewPage::sortBy);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, &OverviewPage::activate);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() >= OverviewModel::DecisionColumn)
            activate(index);
    });
}

void OverviewPage::addActions()
{
    const auto add = [this](const QString &text, int column) {
        auto *action = new QAction(text, this);
        action->setProperty("menu", QStringLiteral("view")); // the window shows it there while this page is in front
        connect(action, &QAction::triggered, this, [this, column] { sortBy(column); });
        QWidget::addAction(action);
    };
    add(tr("Sort by region name"), OverviewModel::RegionColumn);
    add(tr("Sort by what is open"), OverviewModel::DecisionColumn);
}

/// The same column again turns the order round. By score only after it was asked, for it makes a league table.
void OverviewPage::sortBy(int column)
{
    const bool isScore = column >= OverviewModel::FirstIndicator;
    if (!isScore || maySortByScore(this)) {
        const bool isSame = column == m_sortColumn;
        m_sortOrder = isSame && m_sortOrder == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        m_sortColumn = column;
    }
    m_table->horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
    m_filter.sort(m_sortColumn, m_sortOrder);
}

void OverviewPage::fitColumns()
{
    const int fixed[] = {136, 156, 158, 158, 156};
    int used = 0;
    for (int column = 0; column < OverviewModel::FirstIndicator; ++column) {
        m_table->setColumnWidth(column, fixed[column]);
        used += fixed[column];
    }
    const int indicators = m_model.columnCount() - OverviewModel::FirstIndicator;
    if (indicators <= 0)
        return;
    const int rest = m_table->viewport()->width() - used;
    for (int column = 0; column < indicators; ++column)
        m_table->setColumnWidth(OverviewModel::FirstIndicator + column, qMax(96, rest / indicators));
}

/// The columns share the room of the table itself, which comes after that of the page.
bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void OverviewPage::activate(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT openCellWanted({index.data(OverviewModel::PlanIdRole).toString()},
                              {index.data(OverviewModel::IndicatorRole).toString()});
}

void OverviewPage::showEmptyState()
{
    const bool hasPlans = m_model.rowCount() > 0;
    m_empty->setText(hasPlans ? tr("No plan fits this filter.")
                              : tr("There are no plans yet. Add them on the page Plans & raters."));
    m_stack->setCurrentIndex(m_filter.rowCount() > 0 ? 0 : 1);
    fitColumns();
}

} // namespace meetlat
