// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Theme.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace meetlat::theme {

namespace {

constexpr const char *lookProperty = "look";

QString nameOf(Look look)
{
    switch (look) {
    case Look::Raised:
        return QStringLiteral("raised");
    case Look::Surface:
        return QStringLiteral("surface");
    case Look::Soft:
        return QStringLiteral("soft");
    case Look::WarningSoft:
        return QStringLiteral("warning");
    case Look::QuietText:
        return QStringLiteral("quiet");
    case Look::WarningText:
        return QStringLiteral("warningText");
    case Look::NegativeText:
        return QStringLiteral("negativeText");
    case Look::PositiveText:
        return QStringLiteral("positiveText");
    }
    return {};
}

QFrame *line(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty(lookProperty, QStringLiteral("line"));
    return frame;
}

/// Enter presses the button that has the focus, as Space does. None takes it from elsewhere: Enter in a field must not
/// decide anything.
class FocusedButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        const bool isAlone = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isEnter && isAlone && !event->isAutoRepeat())
            click();
        else
            QPushButton::keyPressEvent(event);
    }
};

QPushButton *buttonLooking(const QString &look, const QString &text, QWidget *parent)
{
    auto *result = new FocusedButton(text, parent);
    result->setProperty(lookProperty, look);
    result->setAutoDefault(false);
    return result;
}

} // namespace

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    setLook(label, Look::QuietText);
    return label;
}

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setFont(titleFont());
    return label;
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

void setLook(QWidget *widget, Look look)
{
    const QString name = nameOf(look);
    if (widget->property(lookProperty).toString() == name)
        return;
    widget->setProperty(lookProperty, name);
    widget->setAttribute(Qt::WA_StyledBackground);
    widget->style()->unpolish(widget); // a style sheet reads a property only when it polishes
    widget->style()->polish(widget);
}

QPushButton *button(const QString &text, QWidget *parent)
{
    auto *result = new QPushButton(text, parent);
    result->setAutoDefault(false);
    return result;
}

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    return buttonLooking(QStringLiteral("primary"), text, parent);
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    QPushButton *result = buttonLooking(QStringLiteral("link"), text, parent);
    result->setCursor(Qt::PointingHandCursor);
    result->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return result;
}

QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *result = new QToolButton(parent);
    result->setIcon(icon(iconName));
    result->setIconSize(QSize(20, 20));
    result->setToolTip(plainToolTip(name));
    result->setAccessibleName(name);
    result->setFocusPolicy(Qt::TabFocus);
    return result;
}

QFrame *horizontalLine(QWidget *parent)
{
    QFrame *frame = line(parent);
    frame->setFixedHeight(1);
    return frame;
}

QFrame *verticalLine(QWidget *parent)
{
    QFrame *frame = line(parent);
    frame->setFixedWidth(1);
    return frame;
}

void paintFocusRing(QPainter &painter, const QRect &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Colour::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void paintHatch(QPainter &painter, const QRect &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect);
    painter.fillRect(rect, colour(Colour::SurfaceRaised));
    painter.setPen(QPen(colour(Colour::Line), 1));
    for (int x = rect.left() - rect.height(); x < rect.right(); x += 5)
        painter.drawLine(QPointF(x, rect.bottom() + 1), QPointF(x + rect.height(), rect.top()));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colour(Colour::FieldEdge), 1));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void paintLevelChip(QPainter &painter, const QRect &rect, int position, const QString &text)
{
    painter.save();
    painter.setFont(boldFont());
    if (position <= 0) {
        paintHatch(painter, rect);
        const QRect words = painter.fontMetrics().boundingRect(rect, Qt::AlignCenter, text).adjusted(-2, 0, 2, 0);
        painter.fillRect(words & rect.adjusted(1, 1, -1, -1), colour(Colour::SurfaceRaised));
        painter.setPen(colour(Colour::Text));
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(position == 1 ? QPen(colour(Colour::FieldEdge), 1) : Qt::NoPen);
        painter.setBrush(levelFill(position));
        const qreal inset = position == 1 ? 0.5 : 0;
        painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), 3, 3);
        painter.setPen(levelText(position));
    }
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

void paintBadge(QPainter &painter, const QRect &rect, const QString &letter, bool selected)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(selected ? Colour::Accent : Colour::TextQuiet), 1.5));
    painter.setBrush(colour(selected ? Colour::Accent : Colour::SurfaceRaised));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
    painter.setPen(colour(selected ? Colour::TextOnAccent : Colour::Text));
    painter.setFont(boldFont());
    painter.drawText(rect, Qt::AlignCenter, letter);
    painter.restore();
}

} // namespace meetlat::theme
