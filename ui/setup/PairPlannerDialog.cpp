// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/PairPlannerDialog.h"

#include "core/domain/Setup.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/SetupWords.h"

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace meetlat {

PairPlannerDialog::PairPlannerDialog(Workbench &workbench, QWidget *parent)
    : QDialog(parent), m_workbench(workbench), m_proposal(workbench)
{
    setWindowTitle(tr("Plan pairs"));
    resize(1120, 620);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    layout->addWidget(buildHead());
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    m_plans = new QTableView;
    m_plans->setModel(&m_proposal);
    m_plans->setAccessibleName(tr("Proposal by plan"));
    m_plans->verticalHeader()->hide();
    m_plans->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    m_plans->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_plans->setTabKeyNavigation(false);
    const int widths[] = {240, 140, 140, 120};
    for (int column = 0; column < PairProposal::ColumnCount; ++column)
        m_plans->setColumnWidth(column, widths[column]);
    m_plans->horizontalHeader()->setStretchLastSection(true);
    m_plans->horizontalHeader()->setHighlightSections(false);
    splitter->addWidget(m_plans);
    splitter->addWidget(buildSide());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({660, 430});
    layout->addWidget(splitter, 1);
    m_verdict = theme::plainLabel({}, this);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    layout->addWidget(m_verdict);
    layout->addLayout(buildButtons());
    fillRaters();
    connect(&m_proposal, &PairProposal::finished, this, &PairPlannerDialog::showProposal);
    draw();
}

QWidget *PairPlannerDialog::buildHead()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    QLabel *rules = theme::quietLabel(tr("Loads differ by at most 1, every pair about equally often, all raters joined. "
                                         "What is assigned stays; who is excluded gets no plan of that region."),
                                      box);
    rules->setWordWrap(true);
    row->addWidget(rules, 1);
    QLabel *name = theme::plainLabel(tr("Drawing"), box);
    row->addWidget(name);
    m_seed = new QSpinBox(box);
    m_seed->setRange(1, 999'999);
    m_seed->setAccessibleName(tr("Number of the drawing: the same number gives the same pairs"));
    m_seed->setToolTip(m_seed->accessibleName());
    name->setBuddy(m_seed);
    connect(m_seed, &QSpinBox::valueChanged, this, &PairPlannerDialog::draw);
    row->addWidget(m_seed);
    return box;
}

QWidget *PairPlannerDialog::buildSide()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(theme::gap, 0, 0, 0);
    column->setSpacing(theme::halfGap);
    const auto addTable = [&](const QString &title, int columns) {
        QLabel *label = theme::plainLabel(title, box);
        label->setFont(theme::boldFont());
        column->addWidget(label);
        auto *table = new QTableWidget(0, columns, box);
        table->setAccessibleName(title);
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->setTabKeyNavigation(false);
        table->setCornerButtonEnabled(false);
        table->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
        column->addWidget(table, 1);
        return table;
    };
    m_raters = addTable(tr("Who takes part, and how many plans"), 3);
    m_raters->setHorizontalHeaderLabels({tr("Rater"), tr("Plans"), tr("of which assigned")});
    m_raters->verticalHeader()->hide();
    m_raters->setColumnWidth(0, 176);
    m_raters->setColumnWidth(1, 80);
    m_raters->horizontalHeader()->setStretchLastSection(true);
    m_raters->horizontalHeader()->setHighlightSections(false);
    connect(m_raters, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (item->column() == 0)
            draw();
    });
    m_pairs = addTable(tr("How many plans each pair shares"), 0);
    return box;
}

QLayout *PairPlannerDialog::buildButtons()
{
    auto *row = new QHBoxLayout;
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, 0); // how long annealing takes is not known beforehand
    m_bar->setAccessibleName(tr("Pairs are being drawn"));
    m_stop = theme::button(tr("Stop drawing"), this);
    connect(m_stop, &QPushButton::clicked, &m_proposal, &PairProposal::cancel);
    m_bar->hide();
    m_stop->hide();
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    row->addStretch();
    QPushButton *cancel = theme::button(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_assign = theme::primaryButton(tr("Assign"), this);
    connect(m_assign, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(cancel);
    row->addWidget(m_assign);
    m_patience.setSingleShot(true);
    m_patience.setInterval(500);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_bar->setVisible(m_proposal.isDrawing());
        m_stop->setVisible(m_proposal.isDrawing());
    });
    return row;
}

void PairPlannerDialog::fillRaters()
{
    const QSignalBlocker silent(m_raters);
    const std::vector<const Rater *> raters = ratersByNumber(m_workbench.state());
    m_raters->setRowCount(static_cast<int>(raters.size()));
    int row = 0;
    for (const Rater *rater : raters) {
        auto *item = new QTableWidgetItem(words::numberedRater(m_workbench.state(), rater->id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setData(Qt::UserRole, rater->id.value);
        item->setToolTip(theme::plainToolTip(item->text()));
        m_raters->setItem(row, 0, item);
        m_raters->setItem(row, 1, new QTableWidgetItem);
        m_raters->setItem(row++, 2, new QTableWidgetItem);
    }
}

void PairPlannerDialog::draw()
{
    std::vector<RaterId> takingPart;
    for (int row = 0; row < m_raters->rowCount(); ++row) {
        if (m_raters->item(row, 0)->checkState() == Qt::Checked)
            takingPart.push_back({m_raters->item(row, 0)->data(Qt::UserRole).toString()});
    }
    if (takingPart.empty())
        m_proposal.cancel();
    m_assign->setEnabled(false);
    if (takingPart.empty()) {
        m_verdict->setText(tr("Tick at least two raters."));
        theme::setLook(m_verdict, theme::Look::WarningText);
        return;
    }
    m_patience.start();
    m_proposal.draw(static_cast<quint64>(m_seed->value()), takingPart);
}

void PairPlannerDialog::showProposal()
{
    m_patience.stop();
    m_bar->hide();
    m_stop->hide();
    if (!m_proposal.isDrawn() || m_proposal.isDrawing())
        return;
    {
        const QSignalBlocker silent(m_raters);
        for (int row = 0; row < m_raters->rowCount(); ++row) {
            const auto rater = static_cast<std::size_t>(row);
            m_raters->item(row, 1)->setText(QString::number(m_proposal.load(rater)));
            m_raters->item(row, 2)->setText(QString::number(m_proposal.kept(rater)));
        }
    }
    showPairs();
    const QStringList obstacles = m_proposal.obstacles();
    const int fresh = m_proposal.newAssignments();
    if (!obstacles.isEmpty())
        m_verdict->setText(tr("Not every rule can be kept:") + QLatin1Char('\n') + obstacles.join(QLatin1Char('\n')));
    else if (fresh == 0)
        m_verdict->setText(m_proposal.rowCount() == 0 ? tr("There is no plan yet. Add plans first.")
                                                      : tr("Every plan has its two raters already."));
    else
        m_verdict->setText(tr("Every rule is kept. %n new assignment(s).", nullptr, fresh));
    theme::setLook(m_verdict, obstacles.isEmpty() ? theme::Look::QuietText : theme::Look::WarningText);
    m_assign->setText(obstacles.isEmpty() ? tr("Assign") : tr("Assign all the same"));
    m_assign->setEnabled(fresh > 0 && !m_workbench.isReadOnly());
}

void PairPlannerDialog::showPairs()
{
    const std::vector<RaterId> &raters = m_proposal.raters();
    const auto count = static_cast<int>(raters.size());
    QStringList codes;
    for (const RaterId &id : raters) {
        const Rater *rater = m_workbench.state().find<Rater>(id);
        codes << QStringLiteral("R%1").arg(rater ? rater->number : 0);
    }
    m_pairs->setRowCount(count);
    m_pairs->setColumnCount(count);
    m_pairs->setHorizontalHeaderLabels(codes);
    m_pairs->setVerticalHeaderLabels(codes);
    constexpr int cellWidth = 40;
    for (int a = 0; a < count; ++a) {
        m_pairs->setColumnWidth(a, cellWidth);
        for (int b = 0; b < count; ++b) {
            const int shared = m_proposal.together(static_cast<std::size_t>(a), static_cast<std::size_t>(b));
            auto *item = new QTableWidgetItem(a == b ? QStringLiteral("–") : QString::number(shared));
            item->setTextAlignment(Qt::AlignCenter);
            item->setData(Qt::AccessibleTextRole,
                          a == b ? QString() : tr("%1 and %2: %n plan(s)", nullptr, shared).arg(codes[a], codes[b]));
            m_pairs->setItem(a, b, item);
        }
    }
}

void PairPlannerDialog::accept()
{
    if (!m_proposal.apply())
        return;
    Q_EMIT m_workbench.announced(tr("The pairs are assigned."));
    QDialog::accept();
}

} // namespace meetlat
