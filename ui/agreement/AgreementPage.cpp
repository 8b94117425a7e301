// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/AgreementPage.h"

#include "ui/plots/FigureTableView.h"
#include "ui/plots/PlotView.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/AgreementSnapshots.h"
#include "ui/viewmodels/MethodText.h"
#include "ui/viewmodels/PlotData.h"
#include "ui/viewmodels/Words.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QItemSelectionModel>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace meetlat {

namespace {

constexpr int leftWidth = 540;
constexpr int barsHeight = 172;

} // namespace

AgreementPage::AgreementPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_board(workbench)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(theme::horizontalLine(this));
    column->addWidget(buildProgress());
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("agreementSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildLeft());
    splitter->addWidget(buildRight());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({leftWidth, 846});
    column->addWidget(splitter, 1);
    setFocusProxy(m_summary);

    m_compute.setSingleShot(true);
    m_compute.setInterval(0);
    connect(&m_compute, &QTimer::timeout, this, &AgreementPage::computeIfShown);
    connect(&m_board, &AgreementBoard::outdated, &m_compute, qOverload<>(&QTimer::start));
    connect(&m_board, &AgreementBoard::outdated, this, &AgreementPage::showProgress);
    connect(&m_board, &AgreementBoard::changed, this, &AgreementPage::showAll);
    connect(&m_board, &AgreementBoard::progressChanged, this, &AgreementPage::showProgress);
    connect(&workbench, &Workbench::edited, this, [this](const Edit &edit) {
        const bool isSnapshot = std::any_of(edit.changes.begin(), edit.changes.end(), [](const Change &change) {
            return std::holds_alternative<Replaced<AgreementSnapshot>>(change.row);
        });
        if (isSnapshot)
            showSnapshots();
    });
    connect(&workbench, &Workbench::sessionChanged, this, &AgreementPage::showSnapshots);
    showSnapshots();
    showProgress();
}

AgreementPage::~AgreementPage() = default;

QWidget *AgreementPage::buildHead()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap);
    column->setSpacing(theme::halfGap);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    row->addWidget(theme::titleLabel(tr("Agreement"), box));
    row->addStretch();
    auto *beside = theme::quietLabel(tr("Beside it"), box);
    m_snapshots = new QComboBox(box);
    m_snapshots->setAccessibleName(tr("Snapshot to compare with"));
    beside->setBuddy(m_snapshots);
    connect(m_snapshots, &QComboBox::activated, this, &AgreementPage::showAll);
    row->addWidget(beside);
    row->addWidget(m_snapshots);
    m_take = theme::button(tr("Take a snapshot…"), box);
    m_take->setToolTip(theme::plainToolTip(tr("Keeps these figures with their plans; later changes do not alter it")));
    connect(m_take, &QPushButton::clicked, this, &AgreementPage::askSnapshot);
    row->addWidget(m_take);
    auto *method = theme::button(tr("Copy for the method section"), box);
    method->setIcon(theme::icon(QStringLiteral("copy")));
    connect(method, &QPushButton::clicked, this, [this] {
        if (!m_board.agreement())
            return;
        QApplication::clipboard()->setText(
            methodText(m_workbench.state(), *m_board.agreement(), m_workbench.isDutch()));
        Q_EMIT m_workbench.announced(tr("The text is on the clipboard."));
    });
    row->addWidget(method);
    column->addLayout(row);
    m_scope = theme::quietLabel({}, box);
    m_scope->setWordWrap(true);
    column->addWidget(m_scope);
    m_since = theme::quietLabel({}, box);
    m_since->setWordWrap(true);
    column->addWidget(m_since);
    return box;
}

QWidget *AgreementPage::buildProgress()
{
    m_progress = new QWidget(this);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(theme::margin, theme::halfGap, theme::margin, theme::halfGap);
    row->setSpacing(theme::gap);
    m_progressText = theme::quietLabel({}, m_progress);
    m_bar = new QProgressBar(m_progress);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Figures computed"));
    m_cancel = theme::linkButton(tr("Cancel"), m_progress);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_board.isComputing())
            m_board.cancel();
        else
            m_board.bringUpToDate();
    });
    row->addWidget(m_progressText);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    return m_progress;
}

QWidget *AgreementPage::buildLeft()
{
    auto *left = new QWidget;
    left->setMinimumWidth(360);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    m_summary = new FigureTableView(left);
    m_summary->setAccessibleName(tr("Agreement per indicator"));
    m_summary->setSelectionMode(QAbstractItemView::SingleSelection);
    m_summary->setFixedHeight(5 * theme::rowHeight + theme::margin);
    column->addWidget(m_summary);
    m_bars = new PlotView(left);
    m_bars->setFixedHeight(barsHeight);
    column->addWidget(m_bars);
    m_cross = new PlotView(left);
    column->addWidget(m_cross, 1);
    connect(m_summary->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AgreementPage::showIndicator);
    return left;
}

FigureTableView *AgreementPage::addTable(const QString &title, const QString &name)
{
    auto *table = new FigureTableView;
    table->setAccessibleName(name);
    m_tabs->addTab(table, title);
    return table;
}

QWidget *AgreementPage::buildRight()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, theme::gap, 0, 0);
    column->setSpacing(theme::gap);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::margin, 0, theme::margin, 0);
    head->setSpacing(theme::gap);
    m_title = theme::plainLabel({}, right);
    m_title->setFont(theme::boldFont());
    head->addWidget(m_title);
    head->addStretch();
    m_more = new QCheckBox(tr("&More figures"), right);
    connect(m_more, &QCheckBox::toggled, this, &AgreementPage::showIndicator);
    head->addWidget(m_more);
    auto *copy = theme::button(tr("Copy table"), right);
    copy->setIcon(theme::icon(QStringLiteral("copy")));
    connect(copy, &QPushButton::clicked, this, [this] {
        if (const auto *table = qobject_cast<FigureTableView *>(m_tabs->currentWidget())) {
            table->copyAll();
            Q_EMIT m_workbench.announced(tr("The table is on the clipboard."));
        }
    });
    head->addWidget(copy);
    column->addLayout(head);
    m_tabs = new QTabWidget(right);
    m_tabs->setDocumentMode(true);
    m_figures = addTable(tr("Figures"), tr("Figures of agreement"));
    m_figures->setWraps(true);
    m_plans = addTable(tr("Differences"), tr("Plans, the largest difference first"));
    m_raters = addTable(tr("Raters"), tr("Raters compared"));
    m_pairs = addTable(tr("Pairs"), tr("Pairs of raters"));
    column->addWidget(m_tabs, 1);
    m_groups = theme::quietLabel({}, right);
    m_groups->setWordWrap(true);
    m_groups->setMargin(theme::margin);
    column->addWidget(m_groups);
    connect(m_plans, &FigureTableView::planActivated, this, [this](const QString &plan) {
        if (const Indicator *of = indicator())
            Q_EMIT openCellWanted({plan}, of->id);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &AgreementPage::showIndicator);
    return right;
}

void AgreementPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_board.bringUpToDate();
}

void AgreementPage::computeIfShown()
{
    if (isVisible())
        m_board.bringUpToDate();
}

void AgreementPage::showProgress()
{
    const bool isStopped = m_board.isStale() && !m_board.isComputing() && isVisible() && !m_compute.isActive();
    m_progress->setVisible(m_board.isComputing() || isStopped || !m_board.fault().isEmpty());
    m_bar->setRange(0, std::max(1, m_board.indicatorsInAll()));
    m_bar->setValue(m_board.indicatorsDone());
    m_cancel->setText(m_board.isComputing() ? tr("Cancel") : tr("Compute"));
    if (!m_board.fault().isEmpty())
        m_progressText->setText(m_board.fault());
    else if (m_board.isComputing())
        m_progressText->setText(
            tr("Computing, %1 of %2 indicators").arg(m_board.indicatorsDone()).arg(m_board.indicatorsInAll()));
    else
        m_progressText->setText(tr("Stopped; the figures below may be of before"));
    m_take->setEnabled(m_board.agreement() && !m_board.isComputing() && !m_board.isStale() &&
                       !m_workbench.isReadOnly() && !m_board.agreement()->round.plans.empty());
}

void AgreementPage::showSnapshots()
{
    const QSignalBlocker silent(m_snapshots);
    const QString chosen = m_snapshots->currentData().toString();
    m_snapshots->clear();
    m_snapshots->addItem(tr("no snapshot"), QString());
    for (const AgreementSnapshot *snapshot : snapshotsOf(m_workbench.state()))
        m_snapshots->addItem(snapshotName(*snapshot), snapshot->id.value);
    m_snapshots->setCurrentIndex(std::max(0, m_snapshots->findData(chosen)));
    showAll();
}

const AgreementSnapshot *AgreementPage::compared() const
{
    return m_workbench.state().find<AgreementSnapshot>(SnapshotId{m_snapshots->currentData().toString()});
}

std::optional<NamedFigures> AgreementPage::comparedFigures(const IndicatorId &indicator) const
{
    const AgreementSnapshot *snapshot = compared();
    if (!snapshot)
        return std::nullopt;
    return NamedFigures{snapshotName(*snapshot), figuresIn(*snapshot, indicator)};
}

void AgreementPage::showAll()
{
    const ProjectAgreement *agreement = m_board.agreement();
    m_scope->setText(agreement ? scopeSentence(m_workbench.state(), agreement->round) : QString());
    const AgreementSnapshot *snapshot = compared();
    m_since->setVisible(snapshot && agreement);
    if (snapshot && agreement)
        m_since->setText(changesSince(m_workbench.state(), *snapshot, agreement->round));
    m_summary->setTable(agreement ? summaryTable(m_workbench.state(), *agreement, m_workbench.isDutch())
                                  : FigureTable{});
    const bool hasFigures = agreement && !agreement->round.plans.empty();
    m_bars->setPlot(hasFigures ? plotOf(agreementBars(m_workbench.state(), *agreement, m_workbench.isDutch()))
                               : nullptr,
                    tr("Alpha per indicator"));
    if (!m_summary->currentIndex().isValid() && agreement)
        m_summary->setCurrentIndex(m_summary->model()->index(0, 0));
    showProgress();
    showIndicator();
}

const Indicator *AgreementPage::indicator() const
{
    const auto row = static_cast<std::size_t>(std::max(0, m_summary->currentIndex().row()));
    const std::vector<Indicator> &all = m_workbench.state().rubric().indicators;
    return row < all.size() ? &all[row] : nullptr;
}

void AgreementPage::showIndicator()
{
    const ProjectAgreement *agreement = m_board.agreement();
    const Indicator *of = indicator();
    const agreement::AgreementReport *report = agreement && of ? agreement->find(of->id) : nullptr;
    if (!report) {
        for (FigureTableView *table : {m_figures, m_plans, m_raters, m_pairs})
            table->setTable({});
        m_cross->setPlot(nullptr, tr("Scores side by side"));
        m_title->clear();
        m_groups->hide();
        return;
    }
    const ReviewState &state = m_workbench.state();
    const bool dutch = m_workbench.isDutch();
    const auto detail = m_more->isChecked() ? AgreementDetail::All : AgreementDetail::First;
    m_title->setText(words::indicatorShort(*of, dutch));
    m_more->setVisible(m_tabs->currentWidget() == m_figures);
    m_figures->setTable(figuresTable(FigureSet::of(*report), comparedFigures(of->id), *of, dutch, detail));
    m_cross->setPlot(plotOf(crossTable(state, agreement->round, *of, dutch)),
                     tr("Scores side by side: %1").arg(words::indicatorShort(*of, dutch)));
    m_plans->setTable(differencesTable(state, *agreement, *of, dutch));
    m_raters->setTable(ratersTable(state, *agreement, *of, dutch));
    m_pairs->setTable(pairsTable(state, *agreement, *of));
    const QString groups = groupsSentence(state, *agreement, *of);
    m_groups->setText(groups);
    m_groups->setVisible(!groups.isEmpty() && m_tabs->currentWidget() == m_raters);
}

void AgreementPage::askSnapshot()
{
    bool isWanted = false;
    const QString note = QInputDialog::getText(this, tr("Take a snapshot"),
                                               tr("Note, such as: for the report of March (may stay empty)"),
                                               QLineEdit::Normal, {}, &isWanted);
    if (isWanted)
        takeSnapshot(note);
}

bool AgreementPage::takeSnapshot(const QString &note)
{
    const ProjectAgreement *agreement = m_board.agreement();
    if (!agreement || m_board.isComputing() || m_board.isStale())
        return false;
    const auto plans = static_cast<int>(agreement->round.plans.size());
    if (!m_workbench.run(keepSnapshot(m_workbench.state(), *agreement, note, m_workbench.person())))
        return false;
    Q_EMIT m_workbench.announced(tr("The figures of %n plan(s) are kept.", nullptr, plans));
    return true;
}

} // namespace meetlat
