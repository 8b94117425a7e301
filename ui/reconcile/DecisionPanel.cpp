// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/DecisionPanel.h"

#include "ui/reconcile/DecisionChoices.h"
#include "ui/reconcile/RaterVoices.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace meetlat {

namespace {

constexpr std::ptrdiff_t fewestCriteria = 2; ///< shown of those that differ; more would push the evidence off a small
constexpr std::ptrdiff_t mostCriteria = 4;   ///< screen, but for those that both judged

QLabel *wrapping(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

void clear(QGridLayout *grid)
{
    while (QLayoutItem *item = grid->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

QString tickWords(const std::optional<Score> &score, const CriterionId &criterion)
{
    if (!score || !score->ticks.contains(criterion))
        return QStringLiteral("–");
    const Tick tick = score->ticks.at(criterion);
    const QString symbol = tick == Tick::Present ? QStringLiteral("✓")
                                                 : (tick == Tick::Absent ? QStringLiteral("×") : QStringLiteral("?"));
    return symbol + QLatin1Char(' ') + words::tick(tick);
}

struct DifferingCriteria
{
    std::vector<CriterionId> all; ///< where both judged first: that says more than where one of the two did not look
    std::size_t folded = 0;       ///< how many of them show at first
};

DifferingCriteria differingCriteria(const Cell &cell)
{
    DifferingCriteria differing{cell.criteriaThatDiffer, cell.criteriaThatDiffer.size()};
    const auto oneSided = std::stable_partition(differing.all.begin(), differing.all.end(), [&](const CriterionId &id) {
        return cell.a && cell.b && cell.a->ticks.contains(id) && cell.b->ticks.contains(id);
    });
    const auto folded =
        static_cast<std::size_t>(std::clamp(oneSided - differing.all.begin(), fewestCriteria, mostCriteria));
    if (folded + 1 < differing.all.size()) // one more line is as high as the link to it
        differing.folded = folded;
    return differing;
}

} // namespace

DecisionPanel::DecisionPanel(Workbench &workbench, ReconcileBoard &board, QWidget *parent)
    : QFrame(parent), m_workbench(workbench), m_board(board)
{
    theme::setLook(this, theme::Look::Raised);
    build();
    connect(&board, &ReconcileBoard::draftChanged, this, &DecisionPanel::showChoices);
    connect(&board, &ReconcileBoard::currentChanged, this, [this] { m_showsAllCriteria = false; });
}

void DecisionPanel::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap + theme::halfGap);
    layout->setSpacing(theme::gap);
    m_note = wrapping(theme::plainLabel({}, this));
    theme::setLook(m_note, theme::Look::WarningText);
    auto *notes = new QHBoxLayout;
    notes->setSpacing(theme::gap);
    notes->addWidget(m_note, 1);
    m_keep = theme::button(tr("Keep the decision"), this);
    m_keep->setToolTip(tr("It stands on the newer scores too, with today's date"));
    connect(m_keep, &QPushButton::clicked, this, &DecisionPanel::keep);
    notes->addWidget(m_keep, 0, Qt::AlignTop);
    layout->addLayout(notes);
    m_decided = wrapping(theme::quietLabel({}, this));
    layout->addWidget(m_decided);
    m_criteria = new QWidget(this);
    m_criteriaGrid = new QGridLayout(m_criteria);
    m_criteriaGrid->setContentsMargins(0, 0, 0, 0);
    m_criteriaGrid->setVerticalSpacing(theme::halfGap);
    m_criteriaGrid->setColumnStretch(0, 1);
    layout->addWidget(m_criteria);
    m_voices = new RaterVoices(m_workbench, m_board, this);
    connect(m_voices, &RaterVoices::revealWanted, this, &DecisionPanel::revealWanted);
    connect(m_voices, &RaterVoices::handOutWanted, this, &DecisionPanel::handOutWanted);
    layout->addWidget(m_voices);
    buildControls();
}

void DecisionPanel::buildControls()
{
    m_controls = new QFrame(this);
    theme::setLook(m_controls, theme::Look::Raised);
    auto *layout = new QVBoxLayout(m_controls);
    layout->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap);
    layout->setSpacing(theme::gap);
    m_choices = new DecisionChoices(m_workbench, m_board, m_controls);
    connect(m_choices, &DecisionChoices::chosen, this, &DecisionPanel::goOn);
    layout->addWidget(m_choices);
    layout->addWidget(buildFoot());
}

QWidget *DecisionPanel::buildFoot()
{
    auto *box = new QWidget(m_controls);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGap);
    auto *heads = new QHBoxLayout;
    QLabel *title = theme::plainLabel(tr("Reason of the decision"), box);
    title->setFont(theme::boldFont());
    m_decides = theme::quietLabel({}, box);
    m_reasonRule = theme::quietLabel({}, box);
    heads->setSpacing(theme::gap);
    heads->addWidget(title);
    heads->addWidget(m_decides);
    heads->addStretch();
    heads->addWidget(m_reasonRule);
    column->addLayout(heads);
    m_reason = new QPlainTextEdit(box);
    m_reason->setAccessibleName(tr("Reason of the decision"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(52);
    title->setBuddy(m_reason);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_board.setReason(m_reason->toPlainText()); });
    column->addWidget(m_reason);
    column->addSpacing(theme::halfGap);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(theme::quietLabel(tr("The scores of A and B stay as they were handed in."), box), 1);
    m_discard = theme::linkButton(tr("Discard…"), box);
    m_discard->setAccessibleName(tr("Discard the decision…"));
    connect(m_discard, &QPushButton::clicked, this, &DecisionPanel::discardWanted);
    m_record = theme::primaryButton(tr("Record decision  Ctrl+Enter"), box);
    m_record->setAccessibleName(tr("Record decision"));
    connect(m_record, &QPushButton::clicked, this, &DecisionPanel::record);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_record);
    column->addLayout(buttons);
    return box;
}

const Indicator *DecisionPanel::indicator() const
{
    const Cell *cell = m_board.current();
    return cell ? m_workbench.state().rubric().find(cell->indicator) : nullptr;
}

void DecisionPanel::showCell()
{
    const Cell *cell = m_board.current();
    const Indicator *asked = indicator();
    setVisible(cell && asked);
    m_controls->setVisible(cell && asked);
    if (!cell || !asked)
        return;
    showNotes(*cell);
    m_decides->setText(words::indicatorShort(*asked, m_workbench.isDutch()));
    showCriteria(*cell);
    m_voices->showCell(*cell, *asked);
    m_choices->showCell();
    showChoices();
}

void DecisionPanel::showCriteria(const Cell &cell)
{
    clear(m_criteriaGrid);
    const Indicator *asked = indicator();
    m_criteria->setVisible(asked && !cell.criteriaThatDiffer.empty());
    if (!asked || cell.criteriaThatDiffer.empty())
        return;
    QLabel *title =
        theme::plainLabel(tr("%n criteria differ", nullptr, static_cast<int>(cell.criteriaThatDiffer.size())));
    title->setFont(theme::boldFont());
    m_criteriaGrid->addWidget(title, 0, 0);
    m_criteriaGrid->addWidget(theme::plainLabel(QStringLiteral("A")), 0, 1);
    m_criteriaGrid->addWidget(theme::plainLabel(QStringLiteral("B")), 0, 2);
    int row = 1;
    const DifferingCriteria differing = differingCriteria(cell);
    const std::size_t all = differing.all.size();
    const std::size_t shown = m_showsAllCriteria ? all : differing.folded;
    for (std::size_t i = 0; i < shown; ++i) {
        const CriterionId &id = differing.all[i];
        const Criterion *criterion = asked->criterion(id);
        const QString text = criterion ? criterion->text.in(m_workbench.isDutch()) : id.value;
        const QString level = id.value.section(QLatin1Char('.'), 1, 1);
        m_criteriaGrid->addWidget(wrapping(theme::plainLabel(QStringLiteral("%1 · %2").arg(level, text))), row, 0);
        for (const int side : {1, 2}) {
            QLabel *label = theme::plainLabel(tickWords(side == 1 ? cell.a : cell.b, id));
            label->setMinimumWidth(92);
            m_criteriaGrid->addWidget(label, row, side, Qt::AlignTop);
        }
        ++row;
    }
    if (shown < all) {
        QPushButton *more = theme::linkButton(
            tr("Show %n more criteria that differ", nullptr, static_cast<int>(all - shown)), m_criteria);
        connect(more, &QPushButton::clicked, this, [this] {
            m_showsAllCriteria = true;
            if (const Cell *current = m_board.current())
                showCriteria(*current);
        });
        m_criteriaGrid->addWidget(more, row, 0, Qt::AlignLeft);
    }
}

void DecisionPanel::showChoices()
{
    const Cell *cell = m_board.current();
    if (!cell)
        return;
    m_choices->showChoices();
    const ReconcileBoard::Draft &draft = m_board.draft();
    if (m_reason->toPlainText() != draft.reason) {
        const QSignalBlocker silent(m_reason); // showing the reason is not typing one
        m_reason->setPlainText(draft.reason);
    }
    m_reason->setReadOnly(m_workbench.isReadOnly());
    m_reasonRule->setText(m_board.isReasonNeeded() ? tr("needed here") : tr("not required"));
    m_record->setEnabled(m_board.canRecord());
    m_discard->setVisible(cell->decision != nullptr && !m_workbench.isReadOnly());
}

/// Once chosen, what comes next is the reason where one is needed and missing.
void DecisionPanel::goOn()
{
    if (m_board.isReasonNeeded() && m_board.draft().reason.trimmed().isEmpty())
        focusReason();
}

void DecisionPanel::chooseOther()
{
    m_choices->chooseOther();
}

void DecisionPanel::openMore()
{
    m_choices->openMore();
}

void DecisionPanel::showNotes(const Cell &cell)
{
    QStringList notes;
    if (cell.isOutdated)
        notes << tr("A newer hand-in came after this decision. It stands; look whether it still fits.");
    const bool hasA = !m_board.evidence(ReconcileBoard::Side::A, cell.indicator).empty();
    const bool hasB = !m_board.evidence(ReconcileBoard::Side::B, cell.indicator).empty();
    if (cell.isEqual && hasA != hasB)
        notes << tr("Same score, but only one of the two gives evidence.");
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setVisible(!notes.isEmpty());
    m_keep->setVisible(cell.isOutdated && !m_workbench.isReadOnly());
    m_decided->setVisible(cell.decision != nullptr);
    if (cell.decision)
        m_decided->setText(decidedWords(*cell.decision));
}

QString DecisionPanel::decidedWords(const Decision &decision) const
{
    const Rater *by = m_workbench.state().find<Rater>(decision.by);
    const QString what = decision.inBulk ? tr("Equal scores accepted") : words::decisionKind(decision.kind);
    return by ? tr("%1 – %2, %3").arg(what, by->name, words::dateTime(decision.at))
              : tr("%1 – %2").arg(what, words::dateTime(decision.at));
}

void DecisionPanel::focusReason()
{
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void DecisionPanel::keep()
{
    const Cell *cell = m_board.current();
    if (cell && cell->isOutdated && !m_board.keep({cell->plan, cell->indicator}))
        focusReason(); // the refusal says that a reason is needed now
}

void DecisionPanel::record()
{
    if (!m_board.canRecord()) {
        focusReason();
        return;
    }
    if (m_board.record())
        Q_EMIT recorded();
}

} // namespace meetlat
