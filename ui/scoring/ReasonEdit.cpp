// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/ReasonEdit.h"

#include "ui/shell/Theme.h"
#include "ui/viewmodels/ReviewDesk.h"

#include <QAbstractTextDocumentLayout>
#include <QSignalBlocker>
#include <QTimer>

#include <cmath>

namespace meetlat {

ReasonEdit::ReasonEdit(ReviewDesk &desk, QWidget *parent)
    : QPlainTextEdit(parent), m_desk(desk), m_pause(new QTimer(this))
{
    setTabChangesFocus(true);
    setAccessibleName(tr("Reason"));
    setPlaceholderText(tr("Why this level, in a sentence or two"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(commitDelay);
    connect(m_pause, &QTimer::timeout, this, &ReasonEdit::commit);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_isTyped = true;
        m_pause->start();
        growWithText();
    });
    connect(&desk.workbench(), &Workbench::aboutToLeave, this, &ReasonEdit::commit);
    growWithText();
}

void ReasonEdit::showReasonOf(const IndicatorId &indicator)
{
    commit();
    m_plan = m_desk.workbench().plan();
    m_indicator = indicator;
    refresh();
}

void ReasonEdit::refresh()
{
    setReadOnly(!m_desk.canEdit());
    if (m_isTyped)
        return;
    const QString reason = m_desk.score(m_indicator).reason;
    if (reason == toPlainText())
        return;
    const QSignalBlocker silent(this); // what comes from the file was not typed
    setPlainText(reason);
    growWithText();
}

void ReasonEdit::commit()
{
    m_pause->stop();
    if (!m_isTyped)
        return;
    m_isTyped = false; // first: the edit comes back to us as a change
    m_desk.setReason(m_plan, m_indicator, toPlainText());
}

void ReasonEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void ReasonEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        growWithText();
}

void ReasonEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    growWithText();
}

void ReasonEdit::growWithText()
{
    const int line = fontMetrics().lineSpacing();
    const int lines = qBound(2, static_cast<int>(std::ceil(document()->size().height())), 6);
    setFixedHeight(lines * line + theme::gap);
}

} // namespace meetlat
