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
    const auto unwritten = m_unwritten.find({m_plan, m_indicator});
    const QString reason = unwritten == m_unwritten.end() ? m_desk.score(m_indicator).reason : unwritten->second;
    if (reason == toPlainText())
        return;
    const QSignalBlocker silent(this); // what comes from the file was not typed
    setPlainText(reason);
    growWithText();
}

void ReasonEdit::commit()
{
    m_pause->stop();
    if (m_isTyped)
        m_unwritten.insert_or_assign({m_plan, m_indicator}, toPlainText());
    m_isTyped = false; // first: the edit comes back to us as a change
    const auto toWrite = std::exchange(m_unwritten, {});
    for (const auto &[cell, reason] : toWrite) {
        const auto &[plan, indicator] = cell;
        if (!m_desk.setReason(plan, indicator, reason) && m_desk.canEditPlan(plan))
            m_unwritten.emplace(cell, reason);
    }
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
