// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/OverviewDelegate.h"

#include "ui/shell/LevelChip.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/OverviewModel.h"

#include <QPainter>

namespace meetlat {

using theme::Colour;

namespace {

struct StateLook
{
    const char *icon;
    Colour colour;
};

StateLook lookOf(OverviewModel::State state)
{
    switch (state) {
    case OverviewModel::State::Empty:
        return {"minus", Colour::TextQuiet};
    case OverviewModel::State::NotBegun:
    case OverviewModel::State::Waits:
        return {"circle", Colour::TextQuiet};
    case OverviewModel::State::Busy:
        return {"half-circle", Colour::Accent};
    case OverviewModel::State::Submitted:
        return {"check-circle", Colour::Text};
    case OverviewModel::State::Reopened:
    case OverviewModel::State::NeedsDecision:
        return {"warning", Colour::Warning};
    case OverviewModel::State::Decided:
        return {"check-circle", Colour::Positive};
    }
    return {"circle", Colour::TextQuiet};
}

void drawText(QPainter &painter, const QRect &rect, const QFont &font, Colour colour, const QString &text)
{
    painter.setFont(font);
    painter.setPen(theme::colour(colour));
    painter.drawText(rect, Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

QSize OverviewDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, theme::rowHeight};
}

void OverviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect rect = option.rect;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isLevel = index.column() >= OverviewModel::FirstIndicator;
    painter->fillRect(rect, theme::colour(isSelected ? Colour::AccentSoft
                                          : isLevel  ? Colour::Surface
                                                     : Colour::SurfaceRaised));
    if (isLevel) {
        const QVariant level = index.data(OverviewModel::LevelRole);
        LevelChip::paint(*painter, rect.adjusted(1, 1, -1, -1), index.data(OverviewModel::IsYesNoRole).toBool(),
                         level.isValid() ? std::optional<int>(level.toInt()) : std::nullopt,
                         index.data(OverviewModel::NotDeterminableRole).toBool(), index.data().toString());
    } else {
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme::colour(Colour::Line));
        const QVariant state = index.data(OverviewModel::StateRole);
        const int indent = index.column() == OverviewModel::RegionColumn ? theme::margin : theme::gap;
        QRect room = rect.adjusted(indent, 0, -theme::halfGap, 0);
        if (state.isValid()) {
            const StateLook look = lookOf(state.value<OverviewModel::State>());
            theme::icon(QString::fromLatin1(look.icon), look.colour)
                .paint(painter, QRect(room.left(), rect.center().y() - 7, 16, 16));
            drawText(*painter, room.adjusted(22, 0, 0, 0), theme::bodyFont(), look.colour, index.data().toString());
        } else {
            const bool isRegion = index.column() == OverviewModel::RegionColumn;
            drawText(*painter, room, isRegion ? theme::boldFont() : theme::bodyFont(),
                     isRegion ? Colour::Text : Colour::TextQuiet, index.data().toString());
        }
        if (isSelected && index.column() == OverviewModel::RegionColumn)
            painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme::colour(Colour::Accent));
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        theme::paintFocusRing(*painter, rect);
    painter->restore();
}

} // namespace meetlat
