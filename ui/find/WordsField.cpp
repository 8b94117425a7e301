// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/WordsField.h"

#include "ui/shell/Theme.h"

#include <QKeyEvent>

#include <algorithm>

namespace meetlat {

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 5;

} // namespace

WordsField::WordsField(QWidget *parent) : QPlainTextEdit(parent)
{
    setPlaceholderText(tr("Words to find, one per line or with ; between them"));
    setAccessibleName(tr("Words to find in all plans"));
    setToolTip(theme::plainToolTip(tr("Enter goes to the hits, Shift+Enter begins a new line (Ctrl+Shift+F)")));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, &WordsField::fitHeight);
    fitHeight();
}

void WordsField::fitHeight()
{
    const int shown = std::clamp(document()->blockCount(), fewestLines, mostLines);
    setFixedHeight(shown * fontMetrics().lineSpacing() + 2 * theme::gap + theme::halfGap);
}

void WordsField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void WordsField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ShiftModifier)) {
        insertPlainText(QStringLiteral("\n"));
        return;
    }
    if (isEnter) {
        Q_EMIT hitsWanted();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace meetlat
