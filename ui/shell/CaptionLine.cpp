// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CaptionLine.h"

#include "ui/shell/Theme.h"

#include <QPainter>

namespace meetlat {

CaptionLine::CaptionLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMinimumWidth(60);
}

void CaptionLine::setCaption(const QString &name, const QString &facts)
{
    m_name = name;
    m_facts = facts;
    const QString whole = name.isEmpty() ? QString() : QStringLiteral("%1 · %2").arg(name, facts);
    setToolTip(theme::plainToolTip(whole));
    setAccessibleName(whole);
    update();
}

void CaptionLine::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    const QFontMetrics bold(theme::boldFont());
    const QFontMetrics body(theme::bodyFont());
    const QString name = bold.elidedText(m_name, Qt::ElideRight, width());
    const int room = width() - bold.horizontalAdvance(name);
    const QString facts = body.elidedText(QStringLiteral(" · ") + m_facts, Qt::ElideRight, qMax(0, room));
    const int factsWidth = room > 30 ? body.horizontalAdvance(facts) : 0;
    const int left = width() - factsWidth - bold.horizontalAdvance(name);
    painter.setFont(theme::boldFont());
    painter.setPen(theme::colour(theme::Colour::Text));
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignLeft | Qt::AlignVCenter, name);
    if (factsWidth == 0)
        return;
    painter.setFont(theme::bodyFont());
    painter.setPen(theme::colour(theme::Colour::TextQuiet));
    painter.drawText(QRect(width() - factsWidth, 0, factsWidth, height()), Qt::AlignLeft | Qt::AlignVCenter, facts);
}

} // namespace meetlat
