// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/OutdatedDialog.h"

#include "core/domain/Submitting.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace meetlat {

namespace {

constexpr int planRole = Qt::UserRole;
constexpr int indicatorRole = Qt::UserRole + 1;

std::optional<Score> scoreIn(const Submission *submission, const IndicatorId &indicator)
{
    for (const Score &score : submission ? submission->scores : std::vector<Score>{}) {
        if (score.indicator == indicator)
            return score;
    }
    return std::nullopt;
}

} // namespace

OutdatedDialog::OutdatedDialog(Workbench &workbench, ReconcileBoard &board, QWidget *parent)
    : QDialog(parent), m_workbench(workbench), m_board(board)
{
    setWindowTitle(tr("Decided on older data"));
    resize(820, 420);
    build();
    fill();
    m_list->setFocus();
    connect(&workbench, &Workbench::edited, this, &OutdatedDialog::fill);
}

void OutdatedDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    column->setSpacing(theme::gap);
    QLabel *what = theme::plainLabel(
        tr("A newer hand-in came after these decisions. They stand until you decide otherwise."), this);
    what->setWordWrap(true);
    column->addWidget(what);
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Cells decided on older data"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHeaderLabels({tr("Plan"), tr("Indicator"), tr("Decision"), tr("Decided on"), tr("Changed since")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &OutdatedDialog::showState);
    connect(m_list, &QTreeWidget::itemActivated, this, &OutdatedDialog::decideAgain);
    column->addWidget(m_list, 1);
    m_result = theme::quietLabel({}, this);
    m_result->setWordWrap(true);
    column->addWidget(m_result);
    auto *buttons = new QHBoxLayout;
    m_keepAll = theme::button({}, this);
    connect(m_keepAll, &QPushButton::clicked, this, &OutdatedDialog::keepAll);
    m_keep = theme::button(tr("&Keep"), this);
    m_keep->setToolTip(tr("The chosen decisions stand on the newer scores too, with today's date"));
    connect(m_keep, &QPushButton::clicked, this, &OutdatedDialog::keep);
    m_again = theme::button(tr("&Decide again"), this);
    m_again->setToolTip(tr("Goes to the cell"));
    connect(m_again, &QPushButton::clicked, this, &OutdatedDialog::decideAgain);
    QPushButton *close = theme::button(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(m_keepAll);
    buttons->addStretch();
    for (QPushButton *button : {m_again, m_keep, close}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_keepAll->setAutoDefault(false);
    column->addLayout(buttons);
}

QString OutdatedDialog::changesOf(const Cell &cell) const
{
    const ReviewState &state = m_workbench.state();
    const Opening *opening = state.find<Opening>(cell.plan);
    const Indicator *indicator = state.rubric().find(cell.indicator);
    if (!opening || !indicator)
        return {};
    QStringList changes;
    const auto look = [&](const QString &side, const RaterId &rater, int round, const std::optional<Score> &now) {
        const std::optional<Score> before = scoreIn(submissionOf(state, cell.plan, rater, round), cell.indicator);
        const auto said = [](const std::optional<Score> &score) {
            return !score ? QStringLiteral("–")
                   : score->notDeterminable ? words::notDeterminableShort()
                                            : QString::number(score->level.value_or(0));
        };
        if (said(before) != said(now))
            changes << tr("%1: %2 → %3", "side, earlier level, level now").arg(side, said(before), said(now));
        else if (before != now)
            changes << tr("%1: other reason or criteria", "side").arg(side);
    };
    look(QStringLiteral("A"), opening->raterA, cell.decision->roundA, cell.a);
    look(QStringLiteral("B"), opening->raterB, cell.decision->roundB, cell.b);
    return changes.isEmpty() ? tr("the scores are the same") : changes.join(QStringLiteral("; "));
}

void OutdatedDialog::addCell(const Cell &cell)
{
    const ReviewState &state = m_workbench.state();
    const Plan *plan = state.find<Plan>(cell.plan);
    const Region *region = plan ? state.find<Region>(plan->region) : nullptr;
    const Indicator *indicator = state.rubric().find(cell.indicator);
    if (!indicator)
        return;
    const bool dutch = m_workbench.isDutch();
    const Decision &decision = *cell.decision;
    const QString level = decision.isFinal()
                              ? words::level(*indicator, decision.level, decision.notDeterminable, dutch)
                              : words::decisionKind(decision.kind);
    auto *item = new QTreeWidgetItem(m_list, {region ? region->name : plan ? plan->title : QString(),
                                              words::indicatorShort(*indicator, dutch), level,
                                              words::date(decision.at), changesOf(cell)});
    item->setData(0, planRole, cell.plan.value);
    item->setData(0, indicatorRole, cell.indicator.value);
}

void OutdatedDialog::fill()
{
    m_list->clear();
    for (const Cell &cell : m_board.outdated())
        addCell(cell);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_keepAll->setText(tr("Keep &all %n", nullptr, m_list->topLevelItemCount()));
    showState();
}

void OutdatedDialog::showState()
{
    const bool mayChange = !m_workbench.isReadOnly();
    m_keep->setEnabled(mayChange && !m_list->selectedItems().isEmpty());
    m_again->setEnabled(m_list->currentItem() != nullptr);
    m_keepAll->setEnabled(mayChange && m_list->topLevelItemCount() > 0);
    if (m_list->topLevelItemCount() == 0)
        m_result->setText(tr("No decision rests on older data."));
}

CellPlace OutdatedDialog::placeOf(const QTreeWidgetItem &item) const
{
    return {{item.data(0, planRole).toString()}, {item.data(0, indicatorRole).toString()}};
}

void OutdatedDialog::keep()
{
    std::vector<CellPlace> cells;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        cells.push_back(placeOf(*item));
    const auto wanted = static_cast<int>(cells.size());
    const int kept = m_board.keepAll(cells);
    m_result->setText(kept == wanted ? tr("%n decision(s) kept.", nullptr, kept)
                                     : tr("%n decision(s) kept. The others need a reason now: decide those again.",
                                          nullptr, kept));
    showState();
}

void OutdatedDialog::keepAll()
{
    m_list->selectAll();
    keep();
}

void OutdatedDialog::decideAgain()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const CellPlace cell = placeOf(*item);
    accept();
    Q_EMIT cellWanted(cell.plan, cell.indicator);
}

} // namespace meetlat
