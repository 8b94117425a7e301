// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/PassageButton.h"

#include "ui/shell/Theme.h"
#include "ui/viewmodels/PassageWords.h"
#include "ui/viewmodels/Words.h"

#include <QPainter>

namespace meetlat {

using theme::Colour;

PassageButton::PassageButton(const ReviewState &state, const Highlight &highlight, QWidget *parent)
    : QPushButton(parent), m_id(highlight.id), m_badge(words::evidenceKindLetter(highlight.kind)),
      m_contradicts(highlight.stance == Stance::Contradicts)
{
    const words::Passage passage = words::passage(state, highlight);
    m_page = passage.page;
    m_quote = passage.quote;
    if (m_quote.isEmpty())
        m_quote = tr("marked area");
    QStringList parts{words::evidenceKind(highlight.kind), m_page, m_quote};
    if (m_contradicts)
        parts << words::stance(highlight.stance);
    QStringList tips{m_quote};
    if (!highlight.note.trimmed().isEmpty())
        tips << tr("Note: %1").arg(highlight.note.trimmed());
    if (!passage.trouble.isEmpty())
        tips << passage.trouble;
    parts << tips.mid(1);
    setAccessibleName(parts.join(QStringLiteral(", ")));
    setToolTip(theme::plainToolTip(tips.join(QLatin1Char('\n'))));
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setFixedHeight(24);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void PassageButton::setSelected(bool selected)
{
    m_isSelected = selected;
    update();
}

void PassageButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || m_isSelected)
        painter.fillRect(rect(), theme::colour(Colour::AccentSoft));
    int x = 3;
    theme::paintBadge(painter, QRect(x, 3, 18, 18), m_badge, m_isSelected);
    x += 22;
    if (m_contradicts) {
        theme::paintBadge(painter, QRect(x, 3, 18, 18), QStringLiteral("T"), m_isSelected);
        x += 22;
    }
    painter.setPen(theme::colour(Colour::TextQuiet));
    const int pageWidth = fontMetrics().horizontalAdvance(m_page) + theme::gap;
    painter.drawText(QRect(x + 2, 0, pageWidth, height()), Qt::AlignVCenter, m_page);
    x += pageWidth;
    painter.setPen(theme::colour(Colour::Text));
    const QRect room(x + 2, 0, width() - x - 4, height());
    painter.drawText(room, Qt::AlignVCenter,
                     fontMetrics().elidedText(QStringLiteral("‘%1’").arg(m_quote), Qt::ElideRight, room.width()));
    if (hasFocus())
        theme::paintFocusRing(painter, rect());
}

} // namespace meetlat
