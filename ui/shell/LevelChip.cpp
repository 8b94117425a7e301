// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LevelChip.h"

#include "ui/shell/Theme.h"

#include <QPainter>

namespace meetlat {

LevelChip::LevelChip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LevelChip::setLevel(bool isYesNo, std::optional<int> level, bool notDeterminable, const QString &text,
                         const QString &words)
{
    m_isYesNo = isYesNo;
    m_level = level;
    m_notDeterminable = notDeterminable;
    m_text = text;
    setAccessibleName(words);
    setToolTip(theme::plainToolTip(words));
    updateGeometry();
    update();
}

QSize LevelChip::sizeHint() const
{
    const int textWidth = QFontMetrics(theme::boldFont()).horizontalAdvance(m_text);
    return {qMax(24, textWidth + 2 * theme::gap), 20};
}

void LevelChip::paint(QPainter &painter, const QRect &rect, bool isYesNo, std::optional<int> level, bool notDeterminable,
                      const QString &text)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::boldFont());
    const int position = level ? theme::rampPosition(isYesNo, *level) : 0;
    if (notDeterminable || (level && position == 0)) {
        theme::paintHatch(painter, rect);
        const int width = painter.fontMetrics().horizontalAdvance(text) + theme::gap;
        const QRect patch(rect.center().x() - width / 2, rect.top() + 2, width, rect.height() - 4);
        painter.fillRect(patch.intersected(rect), theme::colour(theme::Colour::Surface));
        painter.setPen(theme::colour(theme::Colour::Text));
    } else if (level) {
        const bool isPale = position == 1;
        painter.setPen(isPale ? QPen(theme::colour(theme::Colour::FieldEdge), 1) : QPen(Qt::NoPen));
        painter.setBrush(theme::levelFill(position));
        const QRectF block = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawRoundedRect(block, theme::radius / 2.0, theme::radius / 2.0);
        painter.setPen(theme::levelText(position));
    } else {
        painter.setPen(theme::colour(theme::Colour::TextQuiet));
    }
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

void LevelChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_isYesNo, m_level, m_notDeterminable, m_text);
}

} // namespace meetlat
