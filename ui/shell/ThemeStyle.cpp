// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ThemeStyle.h"

#include "ui/shell/Theme.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QMenuBar>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionComboBox>

#include <map>

namespace meetlat {

using theme::Colour;
using theme::colour;

namespace {

void paintField(QPainter &painter, const QRect &rect, bool hasFocus)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(hasFocus ? Colour::Accent : Colour::FieldEdge), hasFocus ? 2 : 1));
    painter.setBrush(colour(Colour::SurfaceRaised));
    const qreal inset = hasFocus ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), theme::radius, theme::radius);
}

void paintTick(QPainter &painter, const QRect &rect, QStyle::State state)
{
    const bool isOn = state.testFlag(QStyle::State_On);
    const bool isPartly = state.testFlag(QStyle::State_NoChange);
    const bool isEnabled = state.testFlag(QStyle::State_Enabled);
    const QColor accent = colour(isEnabled ? Colour::Accent : Colour::FieldEdge);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isOn || isPartly ? accent : colour(Colour::FieldEdge), 1));
    painter.setBrush(isOn || isPartly ? accent : colour(Colour::SurfaceRaised));
    const QRectF box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(colour(Colour::TextOnAccent), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isPartly) {
        painter.drawLine(QPointF(box.left() + 4, box.center().y()), QPointF(box.right() - 4, box.center().y()));
    } else if (isOn) {
        const QPointF points[] = {{box.left() + box.width() * 0.24, box.top() + box.height() * 0.53},
                                  {box.left() + box.width() * 0.43, box.top() + box.height() * 0.72},
                                  {box.left() + box.width() * 0.77, box.top() + box.height() * 0.31}};
        painter.drawPolyline(points, 3);
    }
}

void paintRadio(QPainter &painter, const QRect &rect, QStyle::State state)
{
    const bool isOn = state.testFlag(QStyle::State_On);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(isOn ? Colour::Accent : Colour::FieldEdge), isOn ? 5 : 1));
    painter.setBrush(colour(Colour::SurfaceRaised));
    const qreal inset = isOn ? 2.5 : 0.5;
    painter.drawEllipse(QRectF(rect).adjusted(inset, inset, -inset, -inset));
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    painter->save();
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        paintTick(*painter, option->rect, option->state);
    else if (element == PE_IndicatorRadioButton)
        paintRadio(*painter, option->rect, option->state);
    else if (element == PE_FrameFocusRect)
        theme::paintFocusRing(*painter, option->rect);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->restore();
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !combo || combo->editable) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    paintField(*painter, combo->rect, combo->state.testFlag(State_HasFocus));
    const QIcon arrow = theme::icon(QStringLiteral("chevron-down"));
    arrow.paint(painter, QRect(combo->rect.right() - 24, combo->rect.center().y() - 7, 16, 16));
    painter->restore();
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // The head of a column stands above its words.
    if (auto *heads = qobject_cast<QHeaderView *>(widget); heads && heads->orientation() == Qt::Horizontal)
        heads->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox || type == CT_SpinBox)
        result.setHeight(qMax(result.height(), theme::controlHeight));
    if (type == CT_ComboBox)
        result.rwidth() += theme::gap;
    return result;
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    // The letters of the menu bar are underlined when they are of use: once Alt has brought the focus there.
    if (hint == SH_UnderlineShortcut && qobject_cast<const QMenuBar *>(widget))
        return widget->hasFocus() || QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier);
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    static const std::map<PixelMetric, int> ours = {
        {PM_IndicatorWidth, 16},
        {PM_IndicatorHeight, 16},
        {PM_ExclusiveIndicatorWidth, 16},
        {PM_ExclusiveIndicatorHeight, 16},
        {PM_SmallIconSize, 16},
        {PM_ToolBarIconSize, 20},
        {PM_ButtonIconSize, 20},
        {PM_LayoutLeftMargin, theme::margin},
        {PM_LayoutTopMargin, theme::margin},
        {PM_LayoutRightMargin, theme::margin},
        {PM_LayoutBottomMargin, theme::margin},
        {PM_LayoutHorizontalSpacing, theme::gap},
        {PM_LayoutVerticalSpacing, theme::gap},
        {PM_SplitterWidth, 1},
        {PM_FocusFrameHMargin, theme::gap - 1}, // left and right of the words of a list or table, less one
    };
    const auto found = ours.find(metric);
    return found == ours.end() ? QProxyStyle::pixelMetric(metric, option, widget) : found->second;
}

} // namespace meetlat
