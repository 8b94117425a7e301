// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/HitDelegate.h"

#include "ui/shell/Theme.h"
#include "ui/viewmodels/PlansFindModel.h"

#include <QLocale>
#include <QPainter>

namespace meetlat {

using theme::Colour;
using theme::colour;

namespace {

constexpr int pageRoom = 52;
constexpr double beforeShare = 0.4; // of the room for the words
constexpr int lines = Qt::AlignVCenter | Qt::TextSingleLine;

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) {
        painter->fillRect(option.rect, colour(Colour::AccentSoft));
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          colour(Colour::Accent));
    }
    const QRect row = option.rect.adjusted(theme::gap, 0, -theme::gap, 0);
    if (index.data(PlansFindModel::IsPlanRole).toBool())
        paintPlan(*painter, row, index);
    else
        paintHit(*painter, row, index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        theme::paintFocusRing(*painter, option.rect);
    painter->restore();
}

void HitDelegate::paintPlan(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const int hits = index.data(PlansFindModel::CountRole).toInt();
    const QString count = hits < 0 ? QStringLiteral("…") : QLocale().toString(hits);
    painter.setFont(theme::boldFont());
    const QFontMetrics bold(theme::boldFont());
    const int countRoom = bold.horizontalAdvance(count);
    painter.setPen(colour(hits > 0 ? Colour::Text : Colour::TextQuiet));
    painter.drawText(row, lines | Qt::AlignRight, count);

    const QString region = index.data(Qt::DisplayRole).toString();
    const int room = row.width() - countRoom - theme::gap;
    const QString name = bold.elidedText(region, Qt::ElideRight, room);
    painter.drawText(QRect(row.left(), row.top(), room, row.height()), lines | Qt::AlignLeft, name);
    const int used = bold.horizontalAdvance(name) + theme::gap;
    const QString notes = index.data(PlansFindModel::NotesRole).toString();
    if (notes.isEmpty() || used >= room)
        return;
    painter.setFont(theme::bodyFont());
    painter.setPen(colour(Colour::Warning));
    const QString shown = QFontMetrics(theme::bodyFont()).elidedText(notes, Qt::ElideRight, room - used);
    painter.drawText(QRect(row.left() + used, row.top(), room - used, row.height()), lines | Qt::AlignLeft, shown);
}

void HitDelegate::paintHit(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const QFontMetrics body(theme::bodyFont());
    const QFontMetrics bold(theme::boldFont());
    painter.setFont(theme::bodyFont());
    painter.setPen(colour(Colour::TextQuiet));
    const QString page = index.data(PlansFindModel::PageRole).toString();
    painter.drawText(QRect(row.left(), row.top(), pageRoom, row.height()), lines | Qt::AlignRight,
                     body.elidedText(page, Qt::ElideRight, pageRoom));

    const int left = row.left() + pageRoom + theme::gap;
    const int room = row.right() - left;
    const int beforeRoom = static_cast<int>(room * beforeShare);
    const int wordsRoom = room - beforeRoom;
    const QString before =
        body.elidedText(index.data(PlansFindModel::BeforeRole).toString(), Qt::ElideLeft, beforeRoom);
    const QString words = bold.elidedText(index.data(PlansFindModel::WordsRole).toString(), Qt::ElideRight, wordsRoom);
    painter.setPen(colour(Colour::Text));
    // Not right-aligned by the painter: it would leave out the space before the words.
    painter.drawText(QRect(left + beforeRoom - body.horizontalAdvance(before), row.top(), beforeRoom, row.height()),
                     lines | Qt::AlignLeft, before);
    painter.setFont(theme::boldFont());
    const int wordsWidth = bold.horizontalAdvance(words);
    painter.drawText(QRect(left + beforeRoom, row.top(), wordsRoom, row.height()), lines | Qt::AlignLeft, words);
    painter.setFont(theme::bodyFont());
    const int afterRoom = wordsRoom - wordsWidth;
    if (afterRoom > 0) {
        const QString after = index.data(PlansFindModel::AfterRole).toString();
        painter.drawText(QRect(left + beforeRoom + wordsWidth, row.top(), afterRoom, row.height()),
                         lines | Qt::AlignLeft, body.elidedText(after, Qt::ElideRight, afterRoom));
    }
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, qMax(theme::rowHeight, QFontMetrics(theme::boldFont()).height() + theme::gap)};
}

} // namespace meetlat
