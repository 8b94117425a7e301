// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/ReconcilePage.h"

#include "core/domain/Highlighting.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "ui/pdfview/PdfPane.h"
#include "ui/reconcile/CellContent.h"
#include "ui/reconcile/CellRow.h"
#include "ui/reconcile/DecisionPanel.h"
#include "ui/reconcile/ReconcileHead.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace meetlat {

using Side = ReconcileBoard::Side;

ReconcilePage::ReconcilePage(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_board(workbench), m_head(new ReconcileHead(workbench, m_board, this)),
      m_splitter(new QSplitter(this)), m_pdf(new PdfPane(this)), m_panel(new DecisionPanel(workbench, m_board))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(theme::horizontalLine(this));
    m_splitter->setObjectName(QStringLiteral("reconcileSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_pdf);
    m_stack = new QStackedWidget(m_splitter);
    m_stack->addWidget(buildTable());
    m_stack->addWidget(buildWaiting());
    m_stack->setMinimumWidth(560);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({614, 752});
    layout->addWidget(m_splitter, 1);

    m_pdf->setBytesOf([this](const DocumentId &id) -> Result<QByteArray> {
        if (!m_workbench.session())
            return Error{Error::Code::UnknownDocument, id.value};
        return m_workbench.session()->documentBytes(id);
    });
    connect(m_pdf, &PdfPane::documentFailed, &m_workbench, &Workbench::refused);
    connect(m_pdf, &PdfPane::markClicked, &m_workbench, &Workbench::setHighlight);
    connect(&m_workbench, &Workbench::highlightChanged, this,
            [this] { m_pdf->setSelectedMark(m_workbench.highlight()); });
    connect(&m_board, &ReconcileBoard::changed, this, &ReconcilePage::showPlan);
    connect(&m_board, &ReconcileBoard::currentChanged, this, &ReconcilePage::showCurrent);
    connect(m_head, &ReconcileHead::openWanted, this, &ReconcilePage::goToOpen);
    connect(m_panel, &DecisionPanel::revealWanted, this, &ReconcilePage::reveal);
    connect(m_panel, &DecisionPanel::recorded, this, [this] { goToOpen(1); });
    addShortcuts();
    showPlan();
}

void ReconcilePage::addShortcuts()
{
    const auto onKey = [this](const QKeySequence &key, auto act) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(QKeySequence(Qt::Key_F7), [this] { goToOpen(1); });
    onKey(QKeySequence(Qt::SHIFT | Qt::Key_F7), [this] { goToOpen(-1); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_1), [this] { choose(DecisionKind::A); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_2), [this] { choose(DecisionKind::B); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_3), [this] { choose(DecisionKind::Other); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { record(); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { record(); });
    onKey(QKeySequence(Qt::Key_F8), [this] {
        const Cell *cell = m_board.current();
        if (!cell)
            return;
        std::vector<const Highlight *> all = m_board.evidence(Side::A, cell->indicator);
        for (const Highlight *highlight : m_board.evidence(Side::B, cell->indicator))
            all.push_back(highlight);
        if (all.empty())
            return;
        std::size_t next = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i]->id == m_workbench.highlight())
                next = (i + 1) % all.size();
        }
        reveal(all[next]->id);
    });
}

QWidget *ReconcilePage::buildHeads()
{
    auto *heads = new QWidget;
    heads->setFixedHeight(40);
    auto *row = new QHBoxLayout(heads);
    row->setContentsMargins(theme::margin, 0, theme::gap, 0);
    row->setSpacing(0);
    const auto add = [&](const QString &text, int width) {
        QLabel *label = theme::plainLabel(text, heads);
        label->setFont(theme::boldFont());
        if (width > 0)
            label->setFixedWidth(width);
        row->addWidget(label, width > 0 ? 0 : 1);
        return label;
    };
    add(tr("Indicator"), CellRow::indicatorWidth);
    m_headA = add({}, CellRow::sideWidth);
    m_headB = add({}, CellRow::sideWidth);
    add(tr("Final"), 0);
    return heads;
}

QWidget *ReconcilePage::buildTable()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeads());
    layout->addWidget(theme::horizontalLine(box));
    m_scroll = new QScrollArea(box);
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
    layout->addWidget(theme::horizontalLine(box));
    auto *foot = new QWidget(box);
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
    layout->addWidget(foot);
    return box;
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
    m_open = theme::primaryButton(tr("Open for reconciling"), box);
    connect(m_open, &QPushButton::clicked, this, [this] { m_board.openCurrentPlan(); });
    layout->addSpacing(theme::margin);
    layout->addWidget(m_open, 0, Qt::AlignHCenter);
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
    showPlan();
}

void ReconcilePage::showPlan()
{
    m_head->showState();
    if (!isVisible())
        return;
    if (m_shownPlan != m_workbench.plan()) {
        m_shownPlan = m_workbench.plan();
        std::vector<Document> documents;
        for (const Document *document : documentsOf(m_workbench.state(), m_shownPlan))
            documents.push_back(*document);
        m_pdf->showDocuments(documents);
    }
    const bool isOpen = m_board.planState(m_workbench.plan()) == ReconcileBoard::PlanState::Open;
    m_stack->setCurrentIndex(isOpen ? 0 : 1);
    m_headA->setText(m_board.raterTitle(Side::A));
    m_headB->setText(m_board.raterTitle(Side::B));
    if (!isOpen)
        showWaiting();
    showRows();
    showMarks();
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
}

void ReconcilePage::showRows()
{
    for (const auto &[indicator, row] : m_rows)
        row->deleteLater();
    m_rows.clear();
    int at = 0;
    m_rowLayout->removeWidget(m_panel);
    for (const Cell &cell : m_board.cells()) {
        const Indicator *indicator = m_workbench.state().rubric().find(cell.indicator);
        if (!indicator)
            continue;
        auto *row = new CellRow;
        row->setContent(cellContent(m_workbench, m_board, cell, *indicator));
        const IndicatorId id = cell.indicator;
        connect(row, &QAbstractButton::clicked, this, [this, id] {
            m_board.setCurrent(id);
            showCurrent();
        });
        m_rowLayout->insertWidget(at++, row);
        m_rows.emplace_back(id, row);
    }
    showFoot();
    showCurrent();
}

void ReconcilePage::showFoot()
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
}

void ReconcilePage::showCurrent()
{
    const Cell *current = m_board.current();
    m_rowLayout->removeWidget(m_panel);
    int at = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool isCurrent = current && m_rows[i].first == current->indicator;
        m_rows[i].second->setCurrent(isCurrent);
        if (isCurrent)
            at = static_cast<int>(i) + 1;
    }
    m_rowLayout->insertWidget(at, m_panel);
    m_panel->showCell();
}

void ReconcilePage::showMarks()
{
    std::vector<PdfPane::DocumentMark> marks;
    const ReviewState &state = m_workbench.state();
    const bool isOpen = m_board.planState(m_workbench.plan()) == ReconcileBoard::PlanState::Open;
    for (const Side side : {Side::A, Side::B}) {
        const RaterId rater = m_board.rater(side);
        if (!isOpen || !maySee(state, m_workbench.person(), m_workbench.plan(), rater))
            continue;
        for (const Highlight *highlight : highlightsOf(state, m_workbench.plan(), rater)) {
            MarkedPassage mark;
            mark.id = highlight->id;
            mark.isArea = highlight->anchor.kind == Anchor::Kind::Area;
            mark.targets = highlight->anchor.targets;
            mark.badge = words::evidenceKindLetter(highlight->kind);
            mark.contradicts = highlight->stance == Stance::Contradicts;
            mark.side = side == Side::A ? MarkedPassage::Side::A : MarkedPassage::Side::B;
            mark.description =
                QStringLiteral("%1, %2: %3")
                    .arg(m_board.raterTitle(side), words::evidenceKind(highlight->kind), highlight->anchor.exact);
            marks.push_back({highlight->document, std::move(mark)});
        }
    }
    m_pdf->setMarks(std::move(marks));
    m_pdf->setSelectedMark(m_workbench.highlight());
}

void ReconcilePage::reveal(const HighlightId &id)
{
    const Highlight *highlight = m_workbench.state().find<Highlight>(id);
    if (!highlight || highlight->anchor.targets.empty())
        return;
    m_workbench.setHighlight(id);
    m_pdf->reveal(highlight->document, highlight->anchor.targets.front());
}

void ReconcilePage::goToCell(const PlanId &plan, const IndicatorId &indicator)
{
    m_workbench.setPlan(plan);
    if (!indicator.isEmpty())
        m_board.setCurrent(indicator);
}

void ReconcilePage::goToOpen(int direction)
{
    if (!m_board.goToOpen(direction))
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

void ReconcilePage::choose(DecisionKind kind)
{
    if (kind == DecisionKind::Other)
        m_panel->chooseOther();
    else
        m_board.choose(kind);
}

void ReconcilePage::record()
{
    m_panel->record();
}

} // namespace meetlat
