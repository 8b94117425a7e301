// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rubric/RubricLogDialog.h"

#include "core/domain/RubricLog.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace meetlat {

RubricLogDialog::RubricLogDialog(Workbench &workbench, QWidget *parent) : QDialog(parent), m_workbench(workbench)
{
    setWindowTitle(tr("Rubric log"));
    resize(880, 480);
    build();
    fill();
    connect(&workbench, &Workbench::edited, this, &RubricLogDialog::fill);
}

void RubricLogDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    column->setSpacing(theme::gap);
    QLabel *what = theme::plainLabel(tr("What was unclear about the rubric while reconciling. A note comes from a cell that "
                                        "was left open because the rubric is unclear there."),
                                     this);
    what->setWordWrap(true);
    column->addWidget(what);
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Notes of the rubric log, open ones first"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels(
        {tr("Indicator"), tr("Plan"), tr("Noted by"), tr("When"), tr("What is unclear"), tr("Outcome")});
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RubricLogDialog::showNote);
    column->addWidget(m_list, 1);
    m_text = new QPlainTextEdit(this);
    m_text->setAccessibleName(tr("What is unclear"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(64);
    column->addWidget(m_text);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::gap);
    QLabel *title = theme::plainLabel(tr("&Outcome"), this);
    m_outcome = new QLineEdit(this);
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->setPlaceholderText(tr("What was agreed; empty: still open"));
    title->setBuddy(m_outcome);
    connect(m_outcome, &QLineEdit::returnPressed, this, &RubricLogDialog::settle);
    m_settle = theme::primaryButton(tr("Record outcome"), this);
    m_settle->setAutoDefault(false);
    connect(m_settle, &QPushButton::clicked, this, &RubricLogDialog::settle);
    line->addWidget(title);
    line->addWidget(m_outcome, 1);
    line->addWidget(m_settle);
    column->addLayout(line);
    auto *buttons = new QHBoxLayout;
    m_remove = theme::linkButton(tr("Remove the note"), this);
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, &RubricLogDialog::remove);
    QPushButton *close = theme::button(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
}

void RubricLogDialog::fill()
{
    const ReviewState &state = m_workbench.state();
    const QString shown = current() ? current()->id.value : QString();
    {
        const QSignalBlocker silent(m_list);
        m_list->clear();
        for (const RubricNote *note : rubricNotes(state)) {
            const Plan *plan = state.find<Plan>(note->plan);
            const Region *region = plan ? state.find<Region>(plan->region) : nullptr;
            const Rater *by = state.find<Rater>(note->by);
            const Indicator *indicator = state.rubric().find(note->indicator);
            auto *item = new QTreeWidgetItem(
                m_list, {indicator ? words::indicatorShort(*indicator, m_workbench.isDutch()) : note->indicator.value,
                         region ? region->name : QString(), by ? by->name : QString(), words::date(note->at),
                         note->text.simplified(), note->outcome.isEmpty() ? tr("still open") : note->outcome});
            item->setData(0, Qt::UserRole, note->id.value);
            item->setToolTip(4, theme::plainToolTip(note->text));
            item->setToolTip(5, theme::plainToolTip(note->outcome));
            if (note->id.value == shown || !m_list->currentItem())
                m_list->setCurrentItem(item);
        }
    }
    for (int section = 0; section < 4; ++section)
        m_list->resizeColumnToContents(section);
    m_list->setColumnWidth(4, 260);
    showNote();
}

const RubricNote *RubricLogDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? m_workbench.state().find<RubricNote>(item->data(0, Qt::UserRole).toString()) : nullptr;
}

void RubricLogDialog::showNote()
{
    const RubricNote *note = current();
    m_text->setPlainText(note ? note->text : tr("The log is empty."));
    m_outcome->setText(note ? note->outcome : QString());
    const bool mayChange = note && !m_workbench.isReadOnly() && m_workbench.isLead();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_outcome, m_settle, m_remove})
        widget->setEnabled(mayChange);
}

void RubricLogDialog::settle()
{
    if (const RubricNote *note = current())
        m_workbench.run(settleNote(m_workbench.state(), note->id, m_outcome->text()));
}

void RubricLogDialog::remove()
{
    if (const RubricNote *note = current())
        m_workbench.run(removeNote(m_workbench.state(), note->id));
}

} // namespace meetlat
