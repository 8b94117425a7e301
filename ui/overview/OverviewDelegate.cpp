// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/OverviewDelegate.h"

#include "ui/shell/Theme.h"

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

void paintMark(QPainter &painter, const QRect &rect, const LevelMark &mark)
{
    const bool isLevel = mark.kind == LevelMark::Kind::Level;
    if (mark.kind != LevelMark::Kind::None)
        theme::paintLevelChip(painter, rect, isLevel ? mark.ramp : 0, mark.text);
}

void paintWords(QPainter &painter, const QRect &rect, const OverviewCell &cell)
{
    const bool isHidden = cell.standing == OverviewCell::Standing::Hidden;
    const bool isOpen = !isHidden && cell.standing != OverviewCell::Standing::Equal;
    painter.setFont(theme::bodyFont());
    painter.setPen(theme::colour(isOpen ? Colour::Warning : Colour::TextQuiet));
    // in a narrow cell the symbol alone, which comes first; all of it is in the tooltip
    const bool fits = painter.fontMetrics().horizontalAdvance(cell.shown) <= rect.width() - 4;
    painter.drawText(rect, Qt::AlignCenter, fits ? cell.shown : cell.shown.section(u' ', 0, 0));
}

} // namespace

void OverviewDelegate::paintScore(QPainter &painter, const QRect &rect, const LevelMark &mark, bool isA)
{
    const QRect block = rect.adjusted(1, 0, -1, -5);
    if (mark.kind == LevelMark::Kind::None) {
        painter.setPen(theme::colour(Colour::TextQuiet));
        painter.drawText(block, Qt::AlignCenter, mark.text);
    }
    paintMark(painter, block, mark);
    painter.setPen(
        QPen(theme::colour(isA ? Colour::AStrip : Colour::BStrip), 2, isA ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap));
    painter.drawLine(block.left(), rect.bottom() - 1, block.right(), rect.bottom() - 1);
}

void OverviewDelegate::paintCell(QPainter &painter, const QRect &rect, const OverviewCell &cell) const
{
    QRect decision = rect;
    if (m_scoresShown && cell.a && cell.b) {
        const int each = qMin(rect.width() * 2 / 7, 40);
        paintScore(painter, QRect(rect.left(), rect.top(), each, rect.height()), *cell.a, true);
        paintScore(painter, QRect(rect.left() + each, rect.top(), each, rect.height()), *cell.b, false);
        decision.setLeft(rect.left() + 2 * each + theme::halfGap);
    }
    if (cell.decision.kind == LevelMark::Kind::None) {
        paintWords(painter, decision, cell);
        return;
    }
    paintMark(painter, decision, cell.decision);
    if (cell.standing == OverviewCell::Standing::Outdated) {
        const QIcon icon = theme::icon(QStringLiteral("warning"), Colour::Warning);
        const QRect corner(decision.right() - 20, decision.center().y() - 9, 20, 20);
        painter.fillRect(corner, theme::colour(Colour::SurfaceRaised));
        painter.drawPixmap(corner.adjusted(2, 2, -2, -2),
                           icon.pixmap(QSize(16, 16), painter.device()->devicePixelRatioF()));
    }
}

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
        paintCell(*painter, rect.adjusted(1, 1, -1, -1), index.data(OverviewModel::CellRole).value<OverviewCell>());
    } else {
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme::colour(Colour::Line));
        const QVariant state = index.data(OverviewModel::StateRole);
        const int indent = index.column() == OverviewModel::RegionColumn ? theme::margin : theme::gap;
        QRect room = rect.adjusted(indent, 0, -theme::halfGap, 0);
        if (state.isValid()) {
            const StateLook look = lookOf(state.value<OverviewModel::State>());
            // a pixmap is kept; painting the icon itself would read its SVG for every cell
            const QIcon icon = theme::icon(QString::fromLatin1(look.icon), look.colour);
            painter->drawPixmap(QRect(room.left(), rect.center().y() - 7, 16, 16),
                                icon.pixmap(QSize(16, 16), painter->device()->devicePixelRatioF()));
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
