// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/QuoteEdit.h"

#include "core/domain/Highlighting.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/ReviewDesk.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTimer>

#include <cmath>
#include <utility>

namespace meetlat {

namespace {
constexpr int mostLines = 4;
} // namespace

QuoteEdit::QuoteEdit(ReviewDesk &desk, QWidget *parent)
    : QPlainTextEdit(parent), m_desk(desk), m_pause(new QTimer(this))
{
    setTabChangesFocus(true);
    setAccessibleName(tr("Words of the passage"));
    setAccessibleDescription(tr("What you type here is found and quoted as the words of this passage."));
    setPlaceholderText(tr("Type the words that stand here (W), to find and quote them"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(commitDelay);
    connect(m_pause, &QTimer::timeout, this, &QuoteEdit::commit);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_isTyped = true;
        m_pause->start();
        growWithText();
    });
    connect(&desk.workbench(), &Workbench::aboutToLeave, this, &QuoteEdit::commit);
    growWithText();
}

void QuoteEdit::showQuoteOf(const HighlightId &highlight)
{
    if (highlight != m_highlight)
        commit();
    m_highlight = highlight;
    if (m_isTyped)
        return;
    const Highlight *of = m_desk.workbench().state().find<Highlight>(highlight);
    const auto unwritten = m_unwritten.find(highlight);
    const QString quote = unwritten != m_unwritten.end() ? unwritten->second : of ? quoteOf(*of) : QString();
    if (quote.simplified() == toPlainText().simplified())
        return; // a space at the end is on its way to the next word
    const QSignalBlocker silent(this); // what comes from the file was not typed
    setPlainText(quote);
    growWithText();
}

void QuoteEdit::commit()
{
    m_pause->stop();
    if (m_isTyped && !m_highlight.isEmpty())
        m_unwritten.insert_or_assign(m_highlight, toPlainText());
    m_isTyped = false; // first: the edit comes back to us as a change
    const auto toWrite = std::exchange(m_unwritten, {});
    for (const auto &[id, words] : toWrite) {
        const Highlight *of = m_desk.workbench().state().find<Highlight>(id);
        if (of && !m_desk.typeQuote(id, words) && m_desk.canEditPlan(of->plan))
            m_unwritten.emplace(id, words);
    }
}

void QuoteEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool leaves = event->key() == Qt::Key_Escape || (isReturn && event->modifiers() == Qt::NoModifier);
    if (!leaves) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    commit();
    Q_EMIT left();
}

void QuoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void QuoteEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    growWithText();
}

void QuoteEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        growWithText();
}

void QuoteEdit::growWithText()
{
    const int inAll = static_cast<int>(std::ceil(document()->size().height()));
    setVerticalScrollBarPolicy(inAll > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int lines = qBound(1, inAll, mostLines);
    const int wanted = lines * fontMetrics().lineSpacing() + theme::gap + theme::halfGap;
    if (wanted == height())
        return;
    setFixedHeight(wanted);
    Q_EMIT heightChanged();
}

} // namespace meetlat
