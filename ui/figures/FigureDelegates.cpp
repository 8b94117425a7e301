// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/FigureDelegates.h"

#include "ui/shell/LevelChip.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/FigureListModel.h"
#include "ui/viewmodels/FigurePlansModel.h"
#include "ui/viewmodels/QuoteListModel.h"

#include <QPainter>
#include <QTextLayout>

namespace meetlat {

using theme::Colour;
using theme::colour;

namespace {

/// Ground, line and selection mark of a row; the focus ring comes last, from finish().
class RowPainting
{
public:
    /// `indent` is that of the first column's text, under its head.
    RowPainting(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                int indent = theme::margin)
        : m_painter(*painter), m_option(option)
    {
        m_painter.save();
        const QRect &rect = option.rect;
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        m_painter.fillRect(rect, colour(isSelected ? Colour::AccentSoft : Colour::SurfaceRaised));
        m_painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(Colour::Line));
        if (isSelected && index.column() == 0)
            m_painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colour(Colour::Accent));
        const int left = index.column() == 0 ? indent : theme::gap; // under its head
        m_room = rect.adjusted(left, 0, -theme::gap, 0);
    }
    ~RowPainting()
    {
        if (m_option.state.testFlag(QStyle::State_HasFocus))
            theme::paintFocusRing(m_painter, m_option.rect);
        m_painter.restore();
    }
    RowPainting(const RowPainting &) = delete;
    RowPainting &operator=(const RowPainting &) = delete;

    const QRect &room() const { return m_room; }

    void text(const QString &words, const QFont &font, Colour ink, Qt::Alignment alignment = Qt::AlignLeft)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour(ink));
        m_painter.drawText(m_room, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                           QFontMetrics(font).elidedText(words, Qt::ElideRight, m_room.width()));
    }

    /// At most two lines, the second cut short where there is more.
    void twoLines(const QString &words, const QFont &font, Colour ink)
    {
        QTextLayout layout(words, font);
        layout.beginLayout();
        std::vector<std::pair<int, int>> lines;
        for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < 2; line = layout.createLine()) {
            line.setLineWidth(m_room.width());
            lines.emplace_back(line.textStart(), line.textLength());
        }
        layout.endLayout();
        const QFontMetrics metrics(font);
        m_painter.setFont(font);
        m_painter.setPen(colour(ink));
        const int height = metrics.lineSpacing() * static_cast<int>(lines.size());
        int y = m_room.center().y() - height / 2;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const QString part = i + 1 < lines.size() ? words.mid(lines[i].first, lines[i].second)
                                                      : words.mid(lines[i].first);
            m_painter.drawText(QRect(m_room.left(), y, m_room.width(), metrics.lineSpacing()),
                               Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                               metrics.elidedText(part.trimmed(), Qt::ElideRight, m_room.width()));
            y += metrics.lineSpacing();
        }
    }

private:
    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_room;
};

int rowHeight()
{
    return qMax(theme::rowHeight, QFontMetrics(theme::boldFont()).height() + theme::gap);
}

} // namespace

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowPainting row(painter, option, index);
    const bool isComputed = index.data(FigureListModel::IsComputedRole).toBool();
    const Colour ink = isComputed ? Colour::Text : Colour::TextQuiet;
    const QString text = index.data().toString();
    switch (index.column()) {
    case FigureListModel::SentenceColumn:
        row.twoLines(text, theme::bodyFont(), ink);
        break;
    case FigureListModel::ValueColumn:
        row.text(text, theme::boldFont(), ink, Qt::AlignRight);
        break;
    default:
        row.text(text, theme::bodyFont(), Colour::TextQuiet, Qt::AlignRight);
    }
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {64, qMax(theme::twoLineRowHeight, 2 * QFontMetrics(theme::bodyFont()).lineSpacing() + theme::gap)};
}

void FigurePlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowPainting row(painter, option, index, theme::gap);
    const QString text = index.data().toString();
    switch (index.column()) {
    case FigurePlansModel::RegionColumn:
        row.text(text, theme::boldFont(), Colour::Text);
        break;
    case FigurePlansModel::LevelColumn:
        if (!text.isEmpty()) {
            const QVariant level = index.data(FigurePlansModel::LevelRole);
            const QRect chip(row.room().left(), row.room().center().y() - 10, 36, 20);
            LevelChip::paint(*painter, chip, index.data(FigurePlansModel::IsYesNoRole).toBool(),
                             level.isValid() ? std::optional<int>(level.toInt()) : std::nullopt,
                             index.data(FigurePlansModel::NotDeterminableRole).toBool(), text);
        }
        break;
    case FigurePlansModel::QuoteColumn:
        row.text(text, theme::bodyFont(), Colour::TextQuiet);
        break;
    default:
        row.text(text, theme::bodyFont(), Colour::TextQuiet, Qt::AlignRight);
    }
}

QSize FigurePlanDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {64, rowHeight()};
}

void QuoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowPainting row(painter, option, index);
    const bool isPicked = index.data(QuoteListModel::UseRole).toInt() != int(QuoteUse::Unmarked);
    const bool isStrong = isPicked && index.column() == QuoteListModel::UseColumn;
    const bool isRight = index.column() == QuoteListModel::PageColumn;
    const Colour ink = isPicked || index.column() == QuoteListModel::QuoteColumn ? Colour::Text : Colour::TextQuiet;
    row.text(index.data().toString(), isStrong ? theme::boldFont() : theme::bodyFont(), ink,
             isRight ? Qt::AlignRight : Qt::AlignLeft);
}

QSize QuoteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {64, rowHeight()};
}

} // namespace meetlat
