// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/DiscardDialog.h"

#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace meetlat {

DiscardDialog::DiscardDialog(Workbench &workbench, ReconcileBoard &board, QWidget *parent)
    : QDialog(parent), m_workbench(workbench), m_board(board), m_what(new QButtonGroup(this))
{
    setWindowTitle(tr("Discard decisions"));
    build();
    showState();
    m_name->setFocus();
}

void DiscardDialog::addChoice(Discard what, const QString &text, bool isOffered)
{
    auto *choice = new QRadioButton(text, this);
    choice->setEnabled(isOffered);
    m_what->addButton(choice, static_cast<int>(what));
    if (isOffered && !m_what->checkedButton())
        choice->setChecked(true);
    layout()->addWidget(choice);
}

void DiscardDialog::build()
{
    const ReviewState &state = m_workbench.state();
    const Plan *plan = state.find<Plan>(m_workbench.plan());
    const Region *region = plan ? state.find<Region>(plan->region) : nullptr;
    const QString name = region ? region->name : plan ? plan->title : QString();
    const Cell *cell = m_board.current();
    const Indicator *indicator = cell ? state.rubric().find(cell->indicator) : nullptr;

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    column->setSpacing(theme::gap);
    addChoice(Discard::Decision,
              indicator ? tr("Only the decision on %1").arg(words::indicatorShort(*indicator, m_workbench.isDutch()))
                        : tr("Only the decision on this indicator"),
              cell && cell->decision);
    const auto decisions = state.all<Decision>().startingWith(m_workbench.plan().value);
    const auto count = static_cast<int>(std::distance(decisions.begin(), decisions.end()));
    addChoice(Discard::Decisions, tr("All %n decision(s) on this plan", nullptr, count), count > 0);
    addChoice(Discard::Opening, tr("Also the opening: who is A and who is B is drawn anew"),
              state.find<Opening>(m_workbench.plan()) != nullptr);
    QLabel *what = theme::quietLabel(tr("The scores that were handed in stay as they are. Undo brings it back."), this);
    what->setWordWrap(true);
    column->addWidget(what);
    QLabel *ask = theme::plainLabel(tr("Type the name of the plan to go on: %1").arg(name), this);
    ask->setWordWrap(true);
    column->addSpacing(theme::gap);
    column->addWidget(ask);
    m_name = new QLineEdit(this);
    m_name->setAccessibleName(tr("Name of the plan"));
    connect(m_name, &QLineEdit::textChanged, this, &DiscardDialog::showState);
    column->addWidget(m_name);
    column->addSpacing(theme::gap);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *cancel = theme::button(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_discard = theme::primaryButton(tr("Discard"), this);
    m_discard->setDefault(true);
    connect(m_discard, &QPushButton::clicked, this, &DiscardDialog::discard);
    buttons->addWidget(cancel);
    buttons->addWidget(m_discard);
    column->addLayout(buttons);
    setMinimumWidth(460);
}

void DiscardDialog::showState()
{
    m_discard->setEnabled(m_what->checkedButton() &&
                          isNameOf(m_workbench.state(), m_workbench.plan(), m_name->text()));
}

void DiscardDialog::discard()
{
    if (m_board.discard(static_cast<Discard>(m_what->checkedId()), m_name->text()))
        accept();
}

} // namespace meetlat
