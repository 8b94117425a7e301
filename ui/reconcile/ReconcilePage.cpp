// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/ReconcilePage.h"

#include "core/domain/Setup.h"
#include "core/domain/Versions.h"
#include "ui/pdfview/PdfPane.h"
#include "ui/pdfview/ReadingActions.h"
#include "ui/reconcile/CellTable.h"
#include "ui/reconcile/DecisionPanel.h"
#include "ui/reconcile/DoneStrip.h"
#include "ui/reconcile/ReconcileHead.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/PassageWords.h"
#include "ui/viewmodels/Words.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace meetlat {

using Side = ReconcileBoard::Side;

ReconcilePage::ReconcilePage(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_board(workbench), m_head(new ReconcileHead(workbench, m_board, this)),
      m_splitter(new QSplitter(this)), m_pdf(new PdfPane(this)), m_table(new CellTable(workbench, m_board))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(theme::horizontalLine(this));
    m_done = new DoneStrip(this);
    connect(m_done, &DoneStrip::nextWanted, this, &ReconcilePage::nextWanted);
    layout->addWidget(m_done);
    m_splitter->setObjectName(QStringLiteral("reconcileSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_pdf);
    m_stack = new QStackedWidget(m_splitter);
    m_stack->addWidget(m_table);
    m_stack->addWidget(buildWaiting());
    m_stack->setMinimumWidth(560);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({614, 752});
    layout->addWidget(m_splitter, 1);

    m_pdf->setWorkbench(m_workbench);
    connect(m_pdf, &PdfPane::documentFailed, &m_workbench, &Workbench::refused);
    connect(m_pdf, &PdfPane::markClicked, &m_workbench, &Workbench::setHighlight);
    connect(&m_workbench, &Workbench::highlightChanged, this,
            [this] { m_pdf->setSelectedMark(m_workbench.highlight()); });
    connect(&m_board, &ReconcileBoard::changed, this, &ReconcilePage::showPlan);
    connect(&m_board, &ReconcileBoard::currentChanged, this, &ReconcilePage::revealFirstEvidence);
    connect(m_head, &ReconcileHead::openWanted, this, &ReconcilePage::goToOpen);
    connect(m_table->panel(), &DecisionPanel::revealWanted, this, &ReconcilePage::reveal);
    connect(m_table->panel(), &DecisionPanel::recorded, this, &ReconcilePage::afterRecording);
    connect(m_table->panel(), &DecisionPanel::discardWanted, this, &ReconcilePage::discard);
    connect(m_table->panel(), &DecisionPanel::handOutWanted, this, &ReconcilePage::handOutWanted);
    connect(m_head, &ReconcileHead::outdatedWanted, this, &ReconcilePage::showOutdated);
    addSideButtons();
    addActions();
    QWidget::addActions(m_pdf->reading().forViewMenu());
    QWidget::addActions(m_pdf->reading().forGoMenu());
    showPlan();
}

void ReconcilePage::addSideButtons()
{
    for (const Side side : {Side::A, Side::B}) {
        QPushButton *button = theme::button(side == Side::A ? QStringLiteral("A") : QStringLiteral("B"), m_pdf);
        button->setCheckable(true);
        button->setChecked(true);
        const QString name = side == Side::A ? tr("Show the passages of A") : tr("Show the passages of B");
        button->setAccessibleName(name);
        button->setToolTip(theme::plainToolTip(name));
        connect(button, &QPushButton::toggled, this, &ReconcilePage::showMarks);
        (side == Side::A ? m_showA : m_showB) = button;
        m_pdf->addToolWidget(button);
    }
    m_pdf->setModeToolsShown(false);
}

std::vector<HighlightId> ReconcilePage::evidenceInOrder() const
{
    std::vector<HighlightId> all;
    const Cell *cell = m_board.current();
    for (const EvidencePair &pair : cell ? m_board.pairs(cell->indicator) : std::vector<EvidencePair>()) {
        // Of what both marked one is enough: both show.
        for (const Highlight *highlight : pair.a.empty() ? pair.b : pair.a)
            all.push_back(highlight->id);
    }
    return all;
}

void ReconcilePage::revealNextEvidence()
{
    const std::vector<HighlightId> all = evidenceInOrder();
    if (all.empty())
        return;
    const auto at = std::find(all.begin(), all.end(), m_workbench.highlight());
    const bool isLast = at == all.end() || at + 1 == all.end();
    reveal(isLast ? all.front() : *(at + 1));
}

/// A cell that is new on the screen begins with what it rests on, not with where the last one ended.
void ReconcilePage::revealFirstEvidence()
{
    const Cell *cell = m_board.current();
    if (!isVisible() || !cell || m_shownPlan != cell->plan || m_revealed == CellPlace{cell->plan, cell->indicator})
        return;
    m_revealed = {cell->plan, cell->indicator};
    if (!m_showA->isChecked() || !m_showB->isChecked())
        return;
    for (const HighlightId &id : evidenceInOrder()) {
        const Highlight *highlight = m_workbench.state().find<Highlight>(id);
        if (highlight && !standingOf(m_workbench.state(), *highlight).targets.empty()) {
            reveal(id);
            return;
        }
    }
}

QWidget *ReconcilePage::buildWaiting()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(48, 48, 48, 48);
    layout->addStretch(1);
    m_waiting = theme::plainLabel({}, box);
    m_waiting->setWordWrap(true);
    m_waiting->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_waiting);
    m_open = theme::primaryButton(tr("Open for reconciling  Ctrl+Enter"), box);
    m_open->setAccessibleName(tr("Open for reconciling"));
    connect(m_open, &QPushButton::clicked, this, [this] { m_board.openCurrentPlan(); });
    layout->addSpacing(theme::margin);
    layout->addWidget(m_open, 0, Qt::AlignHCenter);
    m_openAll = theme::linkButton({}, box);
    connect(m_openAll, &QPushButton::clicked, this, [this] { m_board.openAllPlans(); });
    layout->addSpacing(theme::gap);
    layout->addWidget(m_openAll, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    return box;
}

void ReconcilePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const std::vector<const Plan *> plans = m_board.plans();
    const bool isHere =
        std::any_of(plans.begin(), plans.end(), [&](const Plan *p) { return p->id == m_workbench.plan(); });
    if (!isHere && !plans.empty() && !m_board.goToOpen(1))
        m_workbench.setPlan(plans.front()->id);
    m_shownPlan = {};
    m_revealed = {};
    showPlan();
}

void ReconcilePage::showPlan()
{
    if (!isVisible())
        return;
    m_head->showState();
    m_done->showState(m_board.openCells());
    std::vector<Document> documents;
    for (const Document *document : documentsOf(m_workbench.state(), m_workbench.plan()))
        documents.push_back(*document);
    if (m_shownPlan != m_workbench.plan() || m_shownDocuments != documents) {
        m_shownPlan = m_workbench.plan();
        m_shownDocuments = documents;
        m_pdf->showDocuments(documents);
    }
    const bool isOpen = m_board.planState(m_workbench.plan()) == ReconcileBoard::PlanState::Open;
    m_stack->setCurrentIndex(isOpen ? 0 : 1);
    if (!isOpen)
        showWaiting();
    m_table->showRows();
    showMarks();
    revealFirstEvidence();
}

void ReconcilePage::showWaiting()
{
    const PlanId plan = m_workbench.plan();
    switch (m_board.planState(plan)) {
    case ReconcileBoard::PlanState::Waits:
        m_waiting->setText(tr("Values stay hidden until both raters have handed in. Waiting for: %1.")
                               .arg(m_board.waitedFor(plan).join(QStringLiteral(", "))));
        break;
    case ReconcileBoard::PlanState::ReadyToOpen:
        m_waiting->setText(
            tr("Both raters have handed in. Opening the plan shows their scores and freezes the first round "
               "for the agreement figures; the originals never change."));
        break;
    case ReconcileBoard::PlanState::NoPair:
    case ReconcileBoard::PlanState::Open:
        m_waiting->setText(m_board.plans().empty()
                               ? tr("There is no plan with two raters yet. Assign raters on the page Plans & raters.")
                               : tr("Choose a plan above."));
        break;
    }
    m_open->setVisible(m_board.planState(plan) == ReconcileBoard::PlanState::ReadyToOpen);
    const int ready = m_board.openCells().readyToOpen();
    m_openAll->setVisible(m_open->isVisibleTo(this) && ready > 1);
    m_openAll->setText(tr("Open all %n plans that both handed in", nullptr, ready));
}

void ReconcilePage::showMarks()
{
    std::vector<PdfPane::DocumentMark> marks;
    const ReviewState &state = m_workbench.state();
    const bool isOpen = m_board.planState(m_workbench.plan()) == ReconcileBoard::PlanState::Open;
    for (const Side side : {Side::A, Side::B}) {
        const QAbstractButton *shown = side == Side::A ? m_showA : m_showB;
        if (!isOpen || !shown->isChecked())
            continue;
        for (const Highlight *highlight : m_board.highlights(side)) {
            const Standing standing = standingOf(state, *highlight);
            if (standing.targets.empty())
                continue; // made on another version, and nobody has said yet where it stands in this one
            MarkedPassage mark;
            mark.id = highlight->id;
            mark.isArea = highlight->anchor.kind == Anchor::Kind::Area;
            mark.targets = standing.targets;
            mark.badge = words::evidenceKindLetter(highlight->kind);
            mark.contradicts = highlight->stance == Stance::Contradicts;
            mark.side = side == Side::A ? MarkedPassage::Side::A : MarkedPassage::Side::B;
            mark.description =
                QStringLiteral("%1, %2: %3")
                    .arg(m_board.raterTitle(side), words::evidenceKind(highlight->kind), standing.exact);
            marks.push_back({standing.document, std::move(mark)});
        }
    }
    m_pdf->setMarks(std::move(marks));
    m_pdf->setSelectedMark(m_workbench.highlight());
}

void ReconcilePage::reveal(const HighlightId &id)
{
    const Highlight *highlight = m_workbench.state().find<Highlight>(id);
    if (!highlight)
        return;
    m_showA->setChecked(true); // the other's passage there is half of what there is to see
    m_showB->setChecked(true);
    m_workbench.setHighlight(id);
    const Standing standing = standingOf(m_workbench.state(), *highlight);
    if (!standing.targets.empty())
        m_pdf->reveal(standing.document, standing.targets.front());
    else
        Q_EMIT m_workbench.announced(words::passage(m_workbench.state(), *highlight).trouble);
}

void ReconcilePage::goToCell(const PlanId &plan, const IndicatorId &indicator)
{
    m_workbench.setPlan(plan);
    if (!indicator.isEmpty())
        m_board.setCurrent(indicator);
}

void ReconcilePage::goToPassage(const PlanId &plan, const IndicatorId &indicator, const HighlightId &highlight)
{
    goToCell(plan, indicator);
    if (!highlight.isEmpty())
        reveal(highlight);
}

void ReconcilePage::goToOpen(int direction)
{
    if (!m_board.goToOpen(direction) && m_board.count().needDecision() == 0)
        Q_EMIT m_workbench.announced(tr("Every cell that both raters have handed in has a decision."));
}

bool ReconcilePage::namesShown() const
{
    return m_board.namesShown();
}
void ReconcilePage::setNamesShown(bool shown)
{
    m_board.setNamesShown(shown);
}

} // namespace meetlat
