// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/SideMark.h"

#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace meetlat {

using theme::Colour;
using Side = ReconcileBoard::Side;

namespace {

constexpr int badgeWidth = 22;
constexpr int badgeHeight = 20;
constexpr int barWidth = 3;

/// On the paper-coloured tint the line has the paper's colour in light and dark; beside it that of the strip.
QPen sidePen(Side side, Colour colour, int width)
{
    QPen pen(theme::colour(colour), width, Qt::SolidLine, Qt::FlatCap);
    if (side == Side::B)
        pen.setDashPattern({5.0 / width, 3.0 / width});
    return pen;
}

} // namespace

SideBadge::SideBadge(Side side, QWidget *parent) : QWidget(parent), m_side(side)
{
    setFixedSize(badgeWidth, badgeHeight);
    setAccessibleName(side == Side::A ? tr("Rater A") : tr("Rater B"));
}

void SideBadge::paint(QPainter &painter, const QRect &rect, Side side)
{
    painter.save();
    painter.fillRect(rect, theme::colour(side == Side::A ? Colour::ATint : Colour::BTint));
    painter.setFont(theme::boldFont());
    painter.setPen(theme::levelText(1)); // dark ink: the tint is light in both modes
    painter.drawText(rect.adjusted(0, 0, 0, -2), Qt::AlignCenter,
                     side == Side::A ? QStringLiteral("A") : QStringLiteral("B"));
    painter.setPen(sidePen(side, side == Side::A ? Colour::ALine : Colour::BLine, 2));
    painter.drawLine(rect.left(), rect.bottom(), rect.right() + 1, rect.bottom());
    painter.restore();
}

void SideBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_side);
}

SideReason::SideReason(Side side, QWidget *parent) : QWidget(parent), m_side(side), m_text(theme::plainLabel({}, this))
{
    auto *row = new QHBoxLayout(this);
    const int bar = barWidth + theme::gap;
    row->setContentsMargins(side == Side::A ? bar : 0, 0, side == Side::B ? bar : 0, 0);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text);
}

void SideReason::setReason(const QString &reason)
{
    const QString shown = reason.trimmed().isEmpty() ? tr("no reason given") : reason;
    m_text->setText(m_side == Side::A ? tr("Reason A: %1").arg(shown) : tr("Reason B: %1").arg(shown));
}

QString SideReason::text() const
{
    return m_text->text();
}

void SideReason::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(sidePen(m_side, m_side == Side::A ? Colour::AStrip : Colour::BStrip, barWidth));
    const qreal x = m_side == Side::A ? barWidth / 2.0 : width() - barWidth / 2.0;
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
}

} // namespace meetlat
