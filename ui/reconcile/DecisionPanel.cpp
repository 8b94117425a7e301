// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/DecisionPanel.h"

#include "core/domain/Setup.h"
#include "ui/reconcile/RaterVoices.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace meetlat {

namespace {

constexpr std::size_t foldedCriteria = 4; ///< more would push the choices off a small screen
constexpr int choiceA = static_cast<int>(DecisionKind::A);
constexpr int choiceB = static_cast<int>(DecisionKind::B);
constexpr int choiceOther = static_cast<int>(DecisionKind::Other);

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

/// A button and a menu take & for the sign of a key.
QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
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
    layout->addWidget(m_note);
    m_criteria = new QWidget(this);
    m_criteriaGrid = new QGridLayout(m_criteria);
    m_criteriaGrid->setContentsMargins(0, 0, 0, 0);
    m_criteriaGrid->setVerticalSpacing(theme::halfGap);
    m_criteriaGrid->setColumnStretch(0, 1);
    layout->addWidget(m_criteria);
    m_voices = new RaterVoices(m_workbench, m_board, this);
    connect(m_voices, &RaterVoices::revealWanted, this, &DecisionPanel::revealWanted);
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
    layout->addWidget(buildChoices());
    layout->addWidget(buildFoot());
}

QWidget *DecisionPanel::buildChoices()
{
    auto *box = new QWidget(m_controls);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    m_choices = new QButtonGroup(this);
    m_choices->setExclusive(true);
    for (const int id : {choiceA, choiceB, choiceOther}) {
        QPushButton *button = theme::button({}, box);
        button->setCheckable(true);
        m_choices->addButton(button, id);
        row->addWidget(button);
    }
    m_levelMenu = new QMenu(this);
    connect(m_choices->button(choiceA), &QAbstractButton::clicked, this, [this] { m_board.choose(DecisionKind::A); });
    connect(m_choices->button(choiceB), &QAbstractButton::clicked, this, [this] { m_board.choose(DecisionKind::B); });
    connect(m_choices->button(choiceOther), &QAbstractButton::clicked, this, &DecisionPanel::chooseOther);
    row->addStretch();
    m_more = theme::linkButton(tr("Unclear or third rater"), box);
    m_moreMenu = new QMenu(this);
    QAction *unclear = m_moreMenu->addAction(tr("The rubric is unclear here: leave open"));
    connect(unclear, &QAction::triggered, this, [this] { m_board.choose(DecisionKind::Unclear); });
    QAction *third = m_moreMenu->addAction(tr("Ask a third rater: leave open"));
    connect(third, &QAction::triggered, this, [this] { m_board.choose(DecisionKind::Third); });
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_moreMenu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    row->addWidget(m_more);
    return box;
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
    m_withdraw = theme::linkButton(tr("Withdraw decision"), box);
    connect(m_withdraw, &QPushButton::clicked, this, [this] { m_board.withdraw(); });
    m_record = theme::primaryButton(tr("Record decision  Ctrl+Enter"), box);
    m_record->setAccessibleName(tr("Record decision"));
    connect(m_record, &QPushButton::clicked, this, &DecisionPanel::record);
    buttons->addWidget(m_withdraw);
    buttons->addWidget(m_record);
    column->addLayout(buttons);
    return box;
}

const Indicator *DecisionPanel::indicator() const
{
    const Cell *cell = m_board.current();
    return cell ? m_workbench.state().rubric().find(cell->indicator) : nullptr;
}

QString DecisionPanel::levelWords(const std::optional<Score> &score) const
{
    const Indicator *asked = indicator();
    if (!score || !asked)
        return tr("not scored");
    if (score->notDeterminable)
        return words::notDeterminable();
    if (asked->kind == IndicatorKind::YesNo && score->level)
        return words::levelName(*asked, *score->level, m_workbench.isDutch());
    return tr("level %1").arg(score->level.value_or(0));
}

void DecisionPanel::showCell()
{
    const Cell *cell = m_board.current();
    const Indicator *asked = indicator();
    setVisible(cell && asked);
    m_controls->setVisible(cell && asked);
    if (!cell || !asked)
        return;
    QStringList notes;
    if (cell->isOutdated)
        notes << tr("A newer hand-in came after this decision. It stands; look whether it still fits.");
    if (cell->isEqual && m_board.evidence(ReconcileBoard::Side::A, cell->indicator).empty() !=
                             m_board.evidence(ReconcileBoard::Side::B, cell->indicator).empty())
        notes << tr("Same score, but only one of the two gives evidence.");
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setVisible(!notes.isEmpty());
    m_decides->setText(words::indicatorShort(*asked, m_workbench.isDutch()));
    showCriteria(*cell);
    m_voices->showCell(*cell, *asked);
    fillLevelMenu();
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
    const std::size_t all = cell.criteriaThatDiffer.size();
    const std::size_t shown = m_showsAllCriteria || all <= foldedCriteria + 1 ? all : foldedCriteria;
    for (std::size_t i = 0; i < shown; ++i) {
        const CriterionId &id = cell.criteriaThatDiffer[i];
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

void DecisionPanel::fillLevelMenu()
{
    m_levelMenu->clear();
    const Indicator *asked = indicator();
    if (!asked)
        return;
    for (const int level : levelsOf(*asked, m_workbench.state().project().scale)) {
        QAction *action =
            m_levelMenu->addAction(withoutMnemonic(words::level(*asked, level, false, m_workbench.isDutch())));
        connect(action, &QAction::triggered, this, [this, level] {
            m_board.chooseLevel(level);
            focusReason();
        });
    }
    m_levelMenu->addSeparator();
    QAction *none = m_levelMenu->addAction(words::notDeterminable());
    connect(none, &QAction::triggered, this, [this] {
        m_board.chooseLevel(std::nullopt);
        focusReason();
    });
}

void DecisionPanel::showChoices()
{
    const Cell *cell = m_board.current();
    const Indicator *asked = indicator();
    if (!cell || !asked)
        return;
    const ReconcileBoard::Draft &draft = m_board.draft();
    const auto name = [&](int id, const QString &shown, const QString &key, const QString &said) {
        m_choices->button(id)->setText(withoutMnemonic(shown) + QStringLiteral("  ") + key);
        m_choices->button(id)->setAccessibleName(said);
    };
    name(choiceA, tr("A: %1").arg(levelWords(cell->a)), tr("Ctrl+1"), tr("Take A: %1").arg(levelWords(cell->a)));
    name(choiceB, tr("B: %1").arg(levelWords(cell->b)), tr("Ctrl+2"), tr("Take B: %1").arg(levelWords(cell->b)));
    const bool isOther = draft.kind == DecisionKind::Other;
    const QString other =
        isOther ? words::level(*asked, draft.level, draft.notDeterminable, m_workbench.isDutch()) : tr("Other level…");
    name(choiceOther, other, tr("Ctrl+3"), isOther ? tr("Other level: %1").arg(other) : other);
    m_choices->button(choiceA)->setEnabled(cell->a.has_value());
    m_choices->button(choiceB)->setEnabled(cell->b.has_value());

    m_choices->setExclusive(false);
    for (const int id : {choiceA, choiceB, choiceOther})
        m_choices->button(id)->setChecked(draft.kind && static_cast<int>(*draft.kind) == id);
    m_choices->setExclusive(true);
    const bool staysOpen = draft.kind == DecisionKind::Unclear || draft.kind == DecisionKind::Third;
    m_more->setText(staysOpen ? words::decisionKind(*draft.kind) : tr("Unclear or third rater"));

    if (m_reason->toPlainText() != draft.reason) {
        const QSignalBlocker silent(m_reason); // showing the reason is not typing one
        m_reason->setPlainText(draft.reason);
    }
    m_reason->setReadOnly(m_workbench.isReadOnly());
    m_reasonRule->setText(m_board.isReasonNeeded() ? tr("needed here") : tr("not required"));
    m_record->setEnabled(m_board.canRecord());
    m_withdraw->setVisible(cell->decision != nullptr);
}

void DecisionPanel::chooseOther()
{
    QAbstractButton *button = m_choices->button(choiceOther);
    showChoices(); // the press alone chooses nothing yet
    m_levelMenu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void DecisionPanel::focusReason()
{
    m_reason->setFocus(Qt::ShortcutFocusReason);
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
