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

void LevelChip::paint(QPainter &painter, const QRect &rect, bool isYesNo, std::optional<int> level,
                      bool notDeterminable, const QString &text)
{
    if (level || notDeterminable) {
        theme::paintLevelChip(painter, rect, level ? theme::rampPosition(isYesNo, *level) : 0, text);
        return;
    }
    painter.save();
    painter.setPen(theme::colour(theme::Colour::TextQuiet));
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

void LevelChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_isYesNo, m_level, m_notDeterminable, m_text);
}

} // namespace meetlat
