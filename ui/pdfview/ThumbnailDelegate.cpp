// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/ThumbnailDelegate.h"

#include "ui/pdfview/PageThumbnails.h"
#include "ui/pdfview/ThumbnailModel.h"
#include "ui/shell/Theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meetlat {

using theme::Colour;
using theme::colour;
using Side = MarkedPassage::Side;

namespace {

constexpr int besidePage = 16; // room for the bars
constexpr int barWidth = 4;
constexpr double thinnest = 2; // a line of text at this size

Colour stripOf(Side side)
{
    switch (side) {
    case Side::Own:
        return Colour::PassageStrip;
    case Side::A:
        return Colour::AStrip;
    case Side::B:
        return Colour::BStrip;
    }
    return Colour::PassageStrip;
}

QRectF at(const QRectF &fractions, const QRectF &page)
{
    return {page.left() + fractions.left() * page.width(), page.top() + fractions.top() * page.height(),
            fractions.width() * page.width(), fractions.height() * page.height()};
}

void paintBar(QPainter &painter, Side side, const QRectF &page, const QRectF &hull)
{
    const double top = std::clamp(std::round(hull.top()), page.top(), page.bottom() - barWidth);
    const double height = std::max<double>(barWidth, std::round(hull.height()));
    const QColor ink = colour(stripOf(side));
    if (side != Side::B) {
        painter.fillRect(QRectF(page.left() - 3 - barWidth, top, barWidth, height), ink);
        return;
    }
    for (double y = top; y < top + height; y += 6) // broken, as B's lines are
        painter.fillRect(QRectF(page.right() + 3, y, barWidth, std::min(3.0, top + height - y)), ink);
}

} // namespace

ThumbnailDelegate::ThumbnailDelegate(const PdfView &view, const ThumbnailModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_view(view), m_model(model)
{
}

double ThumbnailDelegate::tallest() const
{
    double tallest = 0.5;
    for (const pdf::PageGeometry &page : m_model.pages()) {
        const QSizeF size = m_view.rotation() % 2 == 0 ? page.size : page.size.transposed();
        tallest = std::max(tallest, size.height() / std::max(1.0, size.width()));
    }
    return std::min(tallest, 1.5); // what is taller is made narrower
}

QSize ThumbnailDelegate::cell(int width, const QFontMetrics &metrics) const
{
    const int picture = std::min(largestWidth, width - 2 * besidePage);
    return {width, static_cast<int>(std::lround(picture * tallest())) + metrics.height() + 3 * theme::gap};
}

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return cell(option.rect.width() > 0 ? option.rect.width() : largestWidth, option.fontMetrics);
}

QRectF ThumbnailDelegate::pagePlace(const QRect &cell, int page, int labelHeight) const
{
    QSizeF size = m_model.pages()[static_cast<std::size_t>(page)].size;
    if (m_view.rotation() % 2 != 0)
        size.transpose();
    const double width = std::min(largestWidth, cell.width() - 2 * besidePage);
    const double height = cell.height() - labelHeight - 3 * theme::gap;
    size = size.scaled(width, height, Qt::KeepAspectRatio);
    const QPointF topLeft(cell.left() + (cell.width() - size.width()) / 2,
                          cell.top() + theme::gap + (height - size.height()) / 2);
    return QRectF(topLeft.toPoint(), size.toSize());
}

void ThumbnailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const int page = index.row();
    const QRect cell = option.rect.adjusted(theme::halfGap, 0, -theme::halfGap, 0);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(cell, colour(Colour::AccentSoft));
    const int labelHeight = option.fontMetrics.height();
    const QRectF place = pagePlace(option.rect, page, labelHeight);
    paintPicture(*painter, place, page);
    paintMarks(*painter, place, page);
    if (page == m_model.currentPage()) {
        painter->setPen(QPen(colour(Colour::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(place.adjusted(-1, -1, 1, 1));
    }
    const QRect row(cell.left(), cell.bottom() - labelHeight - theme::gap + 1, cell.width(), labelHeight);
    paintLabel(*painter, row, option, page);
    if (option.state.testFlag(QStyle::State_HasFocus))
        theme::paintFocusRing(*painter, cell);
    painter->restore();
}

void ThumbnailDelegate::paintPicture(QPainter &painter, const QRectF &place, int page) const
{
    painter.setPen(colour(Colour::Line));
    painter.setBrush(colour(Colour::Paper));
    painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
    const QImage *picture = m_view.thumbnails()->find(page);
    if (!picture)
        return; // the label says which page it will be
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(place.center());
    painter.rotate(90 * m_view.rotation());
    const QSizeF upright = m_view.rotation() % 2 == 0 ? place.size() : place.size().transposed();
    const QRectF target(QPointF(-upright.width() / 2, -upright.height() / 2), upright);
    painter.drawImage(target, *picture, QRectF(picture->rect()));
    // As on the pages: white comes out as the theme's paper.
    if (const int light = colour(Colour::Paper).lightness(); light < 255)
        painter.fillRect(target, QColor(0, 0, 0, 255 - light));
    painter.restore();
}

void ThumbnailDelegate::paintMarks(QPainter &painter, const QRectF &place, int page) const
{
    for (const ThumbnailModel::Mark &mark : m_model.marksOf(page)) {
        QColor tint = colour(stripOf(mark.side));
        tint.setAlpha(128);
        QRectF hull;
        for (const QRectF &rect : mark.rects) {
            QRectF shown = at(turned(rect, m_view.rotation()), place);
            shown.setWidth(std::max(shown.width(), thinnest));
            shown.setHeight(std::max(shown.height(), thinnest));
            painter.fillRect(shown, tint);
            hull |= shown;
        }
        if (!hull.isEmpty())
            paintBar(painter, mark.side, place, hull);
    }
    if (m_isPaperDimmed) {
        const double left = double(colour(Colour::PaperDimmed).lightness()) / colour(Colour::Paper).lightness();
        painter.fillRect(place, QColor(0, 0, 0, static_cast<int>(255 * (1 - left))));
    }
}

void ThumbnailDelegate::paintLabel(QPainter &painter, const QRect &row, const QStyleOptionViewItem &option,
                                   int page) const
{
    const bool isCurrent = page == m_model.currentPage();
    painter.setFont(isCurrent ? theme::boldFont() : option.font);
    painter.setPen(colour(isCurrent ? Colour::Text : Colour::TextQuiet));
    QStringList counts;
    if (const int own = m_model.count(page, Side::Own); own > 0)
        counts << QString::number(own);
    if (const int ofA = m_model.count(page, Side::A); ofA > 0)
        counts << QStringLiteral("A\u00a0%1").arg(ofA);
    if (const int ofB = m_model.count(page, Side::B); ofB > 0)
        counts << QStringLiteral("B\u00a0%1").arg(ofB);
    const QFontMetrics metrics(painter.font());
    const QString label = m_model.index(page).data().toString();
    if (counts.isEmpty()) {
        painter.drawText(row, Qt::AlignCenter, metrics.elidedText(label, Qt::ElideRight, row.width()));
        return;
    }
    // The label at the left, the counts at the right, one's own behind a small sign for a highlight.
    const QString words = counts.join(QStringLiteral("  "));
    const int wide = QFontMetrics(option.font).horizontalAdvance(words);
    painter.drawText(row.adjusted(theme::gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(label, Qt::ElideRight, row.width() - wide - 5 * theme::gap));
    painter.setFont(option.font);
    painter.setPen(colour(Colour::Text));
    painter.drawText(row.adjusted(0, 0, -theme::gap, 0), Qt::AlignRight | Qt::AlignVCenter, words);
    if (m_model.count(page, Side::Own) > 0)
        painter.fillRect(QRect(row.right() - theme::gap - wide - 12, row.center().y() - 3, 8, 6),
                         colour(Colour::PassageStrip));
}

} // namespace meetlat
