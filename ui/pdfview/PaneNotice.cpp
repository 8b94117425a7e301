// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PaneNotice.h"

#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace meetlat {

PaneNotice::PaneNotice(QWidget *parent)
    : QWidget(parent), m_title(theme::titleLabel({}, this)), m_sentence(theme::plainLabel({}, this)),
      m_note(theme::quietLabel(tr("The password is used to open the document now and is not stored."), this)),
      m_password(new QLineEdit(this)), m_unlock(theme::primaryButton(tr("Open"), this)),
      m_cancel(theme::button(tr("Cancel"), this)), m_retry(theme::button(tr("Try again"), this))
{
    for (QLabel *label : {m_title, m_sentence, m_note})
        label->setWordWrap(true);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password of the document"));
    m_password->setPlaceholderText(tr("Password of the document"));
    m_password->setMaximumWidth(260);

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_password, m_unlock, m_cancel, m_retry})
        row->addWidget(widget);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * theme::gap, 4 * theme::gap, 4 * theme::gap, 4 * theme::gap);
    layout->setSpacing(theme::gap);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addLayout(row);
    layout->addWidget(m_note);
    layout->addStretch(2);

    m_cancelSoon.setSingleShot(true);
    m_cancelSoon.setInterval(1000);
    connect(&m_cancelSoon, &QTimer::timeout, m_cancel, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &PaneNotice::cancelled);
    connect(m_retry, &QPushButton::clicked, this, &PaneNotice::retryWanted);
    connect(m_unlock, &QPushButton::clicked, this, &PaneNotice::givePassword);
    connect(m_password, &QLineEdit::returnPressed, this, &PaneNotice::givePassword);
    show({}, {});
}

void PaneNotice::show(const QString &title, const QString &sentence)
{
    m_cancelSoon.stop();
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setText(sentence);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_note, m_password, m_unlock, m_cancel, m_retry})
        widget->hide();
    m_password->clear();
    setAccessibleName(sentence);
}

void PaneNotice::showOpening(const QString &name)
{
    show(name, tr("Opening the document…"));
    m_cancelSoon.start();
}

void PaneNotice::showRefusal(const QString &name, const QString &sentence)
{
    show(name, sentence);
    m_retry->show();
}

void PaneNotice::showPasswordPrompt(const QString &name, bool wasWrong)
{
    show(name, wasWrong ? tr("That password does not open this document. Try another one.")
                        : tr("This document is locked and asks for its password."));
    m_note->show();
    m_password->show();
    m_unlock->show();
    if (window()->isActiveWindow() && wasWrong)
        m_password->setFocus();
}

void PaneNotice::showEmpty(const QString &sentence)
{
    show({}, sentence);
}

QString PaneNotice::sentence() const
{
    return m_sentence->text();
}

void PaneNotice::givePassword()
{
    if (!m_password->text().isEmpty())
        Q_EMIT passwordGiven(m_password->text().toLatin1());
}

} // namespace meetlat
