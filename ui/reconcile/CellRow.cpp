// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/CellRow.h"

#include "ui/shell/LevelChip.h"
#include "ui/shell/Theme.h"

#include <QPainter>

namespace meetlat {

using theme::Colour;

namespace {

void drawLine(QPainter &painter, const QFont &font, Colour colour, const QRect &room, const QString &text)
{
    painter.setFont(font);
    painter.setPen(theme::colour(colour));
    painter.drawText(room, Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace

CellRow::CellRow(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(56);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void CellRow::setContent(const Content &content)
{
    m_content = content;
    setText(content.indicator);
    QStringList said{content.indicator, tr("A: %1").arg(content.a.name), tr("B: %1").arg(content.b.name),
                           content.difference,
                           content.needsDecision ? content.finalText : tr("Final: %1").arg(content.final.name)};
    if (!content.remark.isEmpty())
        said << content.remark;
    setAccessibleName(said.join(QStringLiteral(", ")));
    setToolTip(theme::plainToolTip(said.join(QStringLiteral("\n"))));
    update();
}

void CellRow::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    setChecked(isCurrent);
    update();
}

void CellRow::paintSide(QPainter &painter, const Content::Side &side, int left, int width) const
{
    const int chip =
        qMin(width - 8, qMax(24, QFontMetrics(theme::boldFont()).horizontalAdvance(side.number) + 2 * theme::gap));
    LevelChip::paint(painter, QRect(left, 9, chip, 20), side.isYesNo, side.level, side.notDeterminable, side.number);
    const int textLeft = left + chip + theme::gap;
    if (side.name != side.number)
        drawLine(painter, theme::bodyFont(), Colour::Text, QRect(textLeft, 9, left + width - textLeft - theme::gap, 20),
                 side.name);
    drawLine(painter, theme::bodyFont(), Colour::TextQuiet, QRect(left, 31, width - theme::gap, 20), side.below);
}

void CellRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isHovered = underMouse();
    painter.fillRect(rect(), theme::colour(m_isCurrent || isHovered ? Colour::AccentSoft : Colour::SurfaceRaised));
    if (m_isCurrent)
        painter.fillRect(QRect(0, 0, 3, height()), theme::colour(Colour::Accent));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::colour(Colour::Line));

    int x = theme::margin;
    drawLine(painter, theme::boldFont(), Colour::Text, QRect(x, 9, indicatorWidth - theme::gap, 20),
             m_content.indicator);
    drawLine(painter, theme::bodyFont(), Colour::TextQuiet, QRect(x, 31, indicatorWidth - theme::gap, 20),
             m_content.difference);
    x += indicatorWidth;
    paintSide(painter, m_content.a, x, sideWidth);
    x += sideWidth;
    paintSide(painter, m_content.b, x, sideWidth);
    x += sideWidth;
    const int rest = width() - x - theme::gap;
    if (m_content.needsDecision) {
        theme::icon(QStringLiteral("warning"), Colour::Warning).paint(&painter, QRect(x, 20, 16, 16));
        drawLine(painter, theme::boldFont(), Colour::Warning, QRect(x + 20, 18, rest - 20, 20), m_content.finalText);
    } else {
        paintSide(painter, m_content.final, x, rest);
    }
    if (hasFocus())
        theme::paintFocusRing(painter, rect());
}

void CellRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CellRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace meetlat
