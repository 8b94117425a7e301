// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/PlotsPage.h"

#include "core/exchange/FileWriting.h"
#include "ui/plots/FigureTableView.h"
#include "ui/plots/PlotView.h"
#include "ui/plots/RankingQuestion.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace meetlat {

namespace {

constexpr int kindsWidth = 184;
constexpr int tableWidth = 528;

} // namespace

PlotsPage::PlotsPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_board(workbench)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &PlotsPage::refresh);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildKinds());
    row->addWidget(theme::verticalLine(this));
    row->addWidget(buildRight(), 1);
    setFocusProxy(m_kinds);
    connect(&workbench, &Workbench::sessionChanged, this, &PlotsPage::refreshSoon);
    connect(&workbench, &Workbench::edited, this, &PlotsPage::refreshSoon);
    connect(&m_board, &AgreementBoard::progressChanged, this, [this] {
        if (kind() == Agreement)
            refreshSoon();
    });
    m_kinds->setCurrentRow(0);
}

PlotsPage::~PlotsPage() = default;

QWidget *PlotsPage::buildKinds()
{
    m_kinds = new QListWidget(this);
    m_kinds->setAccessibleName(tr("Plots"));
    m_kinds->setFrameShape(QFrame::NoFrame);
    m_kinds->setFixedWidth(kindsWidth);
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const QString &name : {tr("Levels by plan"), tr("Distribution of levels"), tr("New and older plans"),
                                tr("Scores side by side"), tr("Agreement"), tr("Evidence by page")}) {
        auto *item = new QListWidgetItem(name, m_kinds);
        item->setSizeHint({kindsWidth, 36});
    }
    connect(m_kinds, &QListWidget::currentRowChanged, this, &PlotsPage::refresh);
    return m_kinds;
}

QWidget *PlotsPage::buildRight()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(theme::horizontalLine(right));
    m_splitter = new QSplitter(right);
    m_splitter->setObjectName(QStringLiteral("plotsSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_plot = new PlotView;
    m_table = new FigureTableView;
    m_table->setMinimumWidth(240);
    m_splitter->addWidget(m_plot);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({653, tableWidth});
    column->addWidget(m_splitter, 1);
    connect(m_table, &FigureTableView::planActivated, this,
            [this](const QString &plan) { Q_EMIT openPlanWanted({plan}); });
    return right;
}

QWidget *PlotsPage::buildHead()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap);
    column->setSpacing(theme::halfGap);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    m_title = theme::titleLabel({}, box);
    row->addWidget(m_title);
    row->addStretch();
    m_indicators = new QComboBox(box);
    m_indicators->setAccessibleName(tr("Indicator"));
    connect(m_indicators, &QComboBox::activated, this, [this] {
        m_chosen[kind()] = {m_indicators->currentData().toString()};
        refresh();
    });
    row->addWidget(m_indicators);
    m_order = new QComboBox(box);
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("By region name"));
    m_order->addItem(tr("By score"));
    connect(m_order, &QComboBox::activated, this, &PlotsPage::chooseOrder);
    row->addWidget(m_order);
    auto *copy = theme::button(tr("Copy table"), box);
    copy->setIcon(theme::icon(QStringLiteral("copy")));
    copy->setToolTip(theme::plainToolTip(tr("The numbers, for a spreadsheet")));
    connect(copy, &QPushButton::clicked, this, [this] {
        m_table->copyAll();
        Q_EMIT m_workbench.announced(tr("The table is on the clipboard."));
    });
    row->addWidget(copy);
    m_save = theme::button(tr("Save as SVG…"), box);
    m_save->setIcon(theme::icon(QStringLiteral("download")));
    connect(m_save, &QPushButton::clicked, this, &PlotsPage::save);
    row->addWidget(m_save);
    column->addLayout(row);
    m_caption = theme::quietLabel({}, box);
    m_caption->setWordWrap(true);
    column->addWidget(m_caption);
    return box;
}

void PlotsPage::show(Kind kind)
{
    m_kinds->setCurrentRow(kind);
}

PlotsPage::Kind PlotsPage::kind() const
{
    return static_cast<Kind>(std::max(0, m_kinds->currentRow()));
}

void PlotsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void PlotsPage::refreshSoon()
{
    if (isVisible() && !m_refresh.isActive())
        m_refresh.start();
}

void PlotsPage::fillIndicators()
{
    const QSignalBlocker silent(m_indicators);
    m_indicators->clear();
    if (kind() == EvidenceByPage)
        m_indicators->addItem(tr("All indicators"), QString());
    for (const Indicator &indicator : m_workbench.state().rubric().indicators)
        m_indicators->addItem(words::indicatorShort(indicator, m_workbench.isDutch()), indicator.id.value);
    m_indicators->setCurrentIndex(std::max(0, m_indicators->findData(m_chosen[kind()].value)));
    m_indicators->setVisible(kind() == EvidenceByPage || kind() == ScoresSideBySide);
    m_order->setVisible(kind() == LevelsByPlan);
}

const Indicator *PlotsPage::indicator() const
{
    return m_workbench.state().rubric().find({m_indicators->currentData().toString()});
}

void PlotsPage::refresh()
{
    m_refresh.stop();
    if (!m_workbench.isOpen() || !m_table)
        return;
    fillIndicators();
    Picture shown = picture();
    m_text = shown.text;
    m_title->setText(m_text.title);
    m_caption->setText(m_text.caption);
    m_plot->setPlot(std::move(shown.plot), m_text.title);
    m_table->setAccessibleName(tr("Numbers of: %1").arg(m_text.title));
    m_table->setTable(std::move(shown.table));
    m_save->setEnabled(m_plot->plot() != nullptr);
}

void PlotsPage::chooseOrder(int index)
{
    if (index == 1 && !maySortByScore(this))
        m_order->setCurrentIndex(0);
    refresh();
}

QByteArray PlotsPage::svg() const
{
    return m_plot->plot() ? svgOf(*m_plot->plot(), m_text) : QByteArray();
}

void PlotsPage::save()
{
    const QString folder = QFileInfo(m_workbench.session()->path()).path();
    const QString proposal = QStringLiteral("%1/%2.svg").arg(folder, m_text.title);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the plot"), proposal, tr("Pictures (*.svg)"));
    if (path.isEmpty())
        return;
    if (m_workbench.run(writeFileAtomically(path, svg())))
        Q_EMIT m_workbench.announced(tr("The plot is saved as %1.").arg(QFileInfo(path).fileName()));
}

} // namespace meetlat
