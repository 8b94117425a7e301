// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/LockedBar.h"

#include "ui/shell/Theme.h"
#include "ui/viewmodels/ReviewDesk.h"
#include "ui/viewmodels/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace meetlat {

LockedBar::LockedBar(ReviewDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_symbol(theme::plainLabel({}, this)), m_words(theme::plainLabel({}, this)),
      m_handIn(theme::primaryButton(tr("Hand in…"), this)), m_reopen(theme::button(tr("Re-open…"), this)),
      m_reasonRow(new QWidget(this)), m_reason(new QLineEdit(m_reasonRow)),
      m_confirm(theme::primaryButton(tr("Re-open"), m_reasonRow))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::halfGap, theme::gap, theme::halfGap);
    column->setSpacing(theme::halfGap);
    auto *row = new QHBoxLayout;
    m_symbol->setPixmap(theme::icon(QStringLiteral("lock")).pixmap(QSize(16, 16)));
    m_words->setWordWrap(true);
    row->addWidget(m_symbol);
    row->addWidget(m_words, 1);
    row->addWidget(m_reopen);
    row->addWidget(m_handIn);
    column->addLayout(row);

    auto *reasonRow = new QHBoxLayout(m_reasonRow);
    reasonRow->setContentsMargins(0, 0, 0, 0);
    m_reason->setPlaceholderText(tr("Why does it have to be opened again? This is kept."));
    m_reason->setAccessibleName(tr("Reason for re-opening"));
    QPushButton *cancel = theme::button(tr("Cancel"), m_reasonRow);
    reasonRow->addWidget(m_reason, 1);
    reasonRow->addWidget(cancel);
    reasonRow->addWidget(m_confirm);
    column->addWidget(m_reasonRow);
    m_reasonRow->hide();

    connect(m_handIn, &QPushButton::clicked, this, &LockedBar::handInWanted);
    connect(m_reopen, &QPushButton::clicked, this, [this] { askReason(true); });
    connect(cancel, &QPushButton::clicked, this, [this] { askReason(false); });
    connect(m_confirm, &QPushButton::clicked, this, &LockedBar::reopen);
    connect(m_reason, &QLineEdit::returnPressed, this, &LockedBar::reopen);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_confirm->setEnabled(!text.trimmed().isEmpty()); });
    connect(&desk.workbench(), &Workbench::planChanged, this, [this] { askReason(false); });
}

void LockedBar::refresh()
{
    const Submission *submission = m_desk.standingSubmission();
    if (submission) {
        const QString when = words::dateTime(submission->at);
        m_words->setText(
            submission->round == 1
                ? tr("Submitted on %1. The plan is locked.").arg(when)
                : tr("Submitted on %1, round %2. The plan is locked.").arg(when, QString::number(submission->round)));
    } else {
        m_words->setText(m_desk.workbench().isReadOnly() ? tr("This file is open for reading only.")
                                                         : tr("This plan is not yours to score."));
    }
    m_reopen->setVisible(submission && !m_desk.workbench().isReadOnly());
    m_handIn->setVisible(submission && !m_desk.workbench().isLead() && !m_desk.workbench().isReadOnly());
}

void LockedBar::askReason(bool ask)
{
    m_reason->clear();
    m_confirm->setEnabled(false);
    m_reasonRow->setVisible(ask);
    if (ask)
        m_reason->setFocus(Qt::OtherFocusReason);
}

void LockedBar::reopen()
{
    if (m_confirm->isEnabled() && m_desk.reopen(m_reason->text().trimmed()))
        askReason(false);
}

} // namespace meetlat
