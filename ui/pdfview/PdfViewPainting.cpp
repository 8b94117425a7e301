// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PdfViewHandles.h"
#include "ui/pdfview/PdfViewLinks.h"

#include "ui/shell/Theme.h"
#include "ui/viewmodels/ErrorText.h"

#include <algorithm>
#include <cmath>

namespace meetlat {

using theme::Colour;
using theme::colour;

namespace {

QColor withAlpha(QColor of, int alpha)
{
    of.setAlpha(alpha);
    return of;
}

/// From here on one unit is one device pixel, also where the window stands at a fraction of one.
void useDevicePixels(QPainter &painter, double ratio)
{
    painter.scale(1 / ratio, 1 / ratio);
    const QTransform device = painter.deviceTransform();
    painter.translate(std::round(device.dx()) - device.dx(), std::round(device.dy()) - device.dy());
}

} // namespace

void PdfView::Private::paint(QPainter &painter, const QRect &exposed)
{
    painter.fillRect(exposed, colour(Colour::BehindPages));
    if (layout.pageCount() == 0)
        return;
    const auto [first, last] = pagesInView();
    tintedImages.pages.clear();
    painter.save();
    useDevicePixels(painter, layout.devicePixelRatio());
    for (int page = first; page <= last; ++page)
        paintPaper(painter, page);
    painter.restore();
    if (!isMoving)
        tintedImages.dropUnused();
    for (int page = first; page <= last; ++page)
        paintOverPage(painter, page);
    links->paintFocus(painter);
    handles->paint(painter);
    if (isPaperDimmed) {
        // Over everything on the page, so that marks and letters keep their contrast.
        const double left = double(colour(Colour::PaperDimmed).lightness()) / colour(Colour::Paper).lightness();
        for (int page = first; page <= last; ++page)
            painter.fillRect(pageOnScreen(page), QColor(0, 0, 0, static_cast<int>(255 * (1 - left))));
    }
    if (hasKeyboardFocus && q->hasFocus()) {
        painter.setPen(QPen(colour(Colour::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(q->viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PdfView::Private::paintPaper(QPainter &painter, int page)
{
    const QRect device = layout.page(page).translated(-origin());
    const QColor paper = colour(Colour::Paper);
    painter.setPen(colour(Colour::Line));
    painter.drawRect(device.adjusted(-1, -1, 0, 0));
    if (failed.count(page) > 0 || isBlank(page)) {
        painter.fillRect(device, paper);
        return;
    }
    paintImage(painter, page, device);
    // White comes out as the theme's paper, black stays black: cheaper per frame than multiplying.
    if (paper.lightness() < 255)
        painter.fillRect(device, QColor(0, 0, 0, 255 - paper.lightness()));
}

void PdfView::Private::paintImage(QPainter &painter, int page, const QRect &device)
{
    const PageImages::Entry *whole = images.wholePage(page, layout.dpi());
    if (!whole) {
        paintThumbnail(painter, *thumbnails.find(page), device);
        return;
    }
    const QSize size = whole->image.size();
    const bool isSharp = std::abs(size.width() - device.width()) <= 1 && std::abs(size.height() - device.height()) <= 1;
    if (isSharp) {
        painter.drawImage(device.topLeft(), tinted(whole->image, page, device.topLeft()));
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !isMoving);
        painter.drawImage(QRectF(device), whole->image, QRectF(whole->image.rect()));
        painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    }
    if (const PageImages::Entry *slice = images.slice(page, layout.dpi()); slice && !isSharp) {
        const QPoint at = device.topLeft() + slice->request.clip.topLeft();
        const QRect view(QPoint(0, 0), q->viewport()->size() * layout.devicePixelRatio());
        const bool coversAll = QRect(at, slice->image.size()).contains(device & view);
        painter.drawImage(at, coversAll ? tinted(slice->image, page, at) : slice->image);
    }
}

const QImage &PdfView::Private::tinted(const QImage &image, int page, const QPoint &deviceTopLeft)
{
    if (!hasMarks(page))
        return image;
    const QImage *copy = tintedImages.find(image);
    if (!copy && !isMoving && !handles->isActive()) {
        copy = &tintedImages.make(image, [&](QPainter &painter) {
            painter.translate(-deviceTopLeft);
            painter.scale(layout.devicePixelRatio(), layout.devicePixelRatio());
            painter.setTransform(upright().inverted(), true);
            marksOf(page).multiplyTints(painter);
        });
    }
    if (!copy)
        return image;
    tintedImages.pages.insert(page);
    return *copy;
}

bool PdfView::Private::hasMarks(int page) const
{
    return marksOfPage.count(page) > 0 || handles->isActive();
}

void PdfView::Private::marksChanged()
{
    tintedImages.clear();
    q->viewport()->update();
}

/// A page that is not rendered yet, out of focus.
void PdfView::Private::paintThumbnail(QPainter &painter, const QImage &thumbnail, const QRect &device)
{
    // Scaling from 32 bits is several times faster, and a thumbnail is converted in no time.
    QImage image = thumbnail.convertToFormat(QImage::Format_RGB32);
    if (layout.rotation() != 0)
        image = image.transformed(QTransform().rotate(90.0 * layout.rotation()));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !isMoving);
    painter.drawImage(QRectF(device), image, QRectF(image.rect()));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
}

/// Tells that a page is under way that takes long; what shows of it meanwhile is out of focus.
void PdfView::Private::paintProgress(QPainter &painter, const QRectF &shown)
{
    const QString text = PdfView::tr("Drawing this page… %1 s").arg(QLocale().toString((unsharpTicks + 1) / 2));
    const QFontMetricsF metrics(theme::bodyFont());
    QRectF box(0, 0, metrics.horizontalAdvance(text) + 2 * theme::margin, metrics.height() + theme::margin);
    box.moveCenter({shown.center().x(), shown.bottom() - box.height()});
    painter.setPen(colour(Colour::Line));
    painter.setBrush(colour(Colour::Paper));
    painter.drawRect(box);
    painter.setFont(theme::bodyFont());
    painter.setPen(inkOnPaper());
    painter.drawText(box, Qt::AlignCenter, text);
}

void PdfView::Private::paintNotice(QPainter &painter, int page)
{
    const QRectF onScreen = pageOnScreen(page);
    const auto failure = failed.find(page);
    if (failure == failed.end()) {
        if (unsharpTicks > 0 && !isPageSharp(page))
            paintProgress(painter, onScreen & QRectF(q->viewport()->rect()));
        if (!showsPageNumbers || !isBlank(page))
            return;
        painter.setFont(theme::titleFont());
        painter.setPen(withAlpha(inkOnPaper(), 130));
        painter.drawText(onScreen, Qt::AlignCenter, QLocale().toString(page + 1));
        return;
    }
    const QRectF shown = onScreen & QRectF(q->viewport()->rect());
    const QRectF box = shown.adjusted(theme::margin, theme::margin, -theme::margin, -theme::margin);
    painter.setPen(inkOnPaper());
    painter.setFont(theme::boldFont());
    const QString title = PdfView::tr("This page cannot be shown.");
    const QString reason = errorText(failure->second) + QLatin1Char('\n') +
                           PdfView::tr("Click here or press Enter to try again. The other pages stay usable.");
    const QFontMetricsF bold(theme::boldFont());
    const QFontMetricsF body(theme::bodyFont());
    const double titleHeight = bold.boundingRect(box, Qt::TextWordWrap, title).height();
    const double reasonHeight = body.boundingRect(box, Qt::TextWordWrap, reason).height();
    const double top = box.center().y() - (titleHeight + reasonHeight) / 2;
    painter.drawText(QRectF(box.left(), top, box.width(), titleHeight), Qt::AlignHCenter | Qt::TextWordWrap, title);
    painter.setFont(theme::bodyFont());
    painter.drawText(QRectF(box.left(), top + titleHeight + theme::halfGap, box.width(), reasonHeight),
                     Qt::AlignHCenter | Qt::TextWordWrap, reason);
}

std::vector<QRectF> PdfView::Private::rectsOf(const pdf::TextRange &range, int page) const
{
    std::vector<QRectF> rects;
    const pdf::PageTextPtr of = text(page);
    if (!of || page < range.start.page || page > range.end.page)
        return rects;
    const int start = page == range.start.page ? range.start.offset : 0;
    const int end = page == range.end.page ? range.end.offset : static_cast<int>(of->text.size());
    for (const QRectF &rect : pdf::lineRects(*of, start, end))
        rects.push_back(q->onScreen(page, rect));
    return rects;
}

void PdfView::Private::paintRange(QPainter &painter, int page, const pdf::TextRange &range, const QColor &fill,
                                  const QPen &frame)
{
    for (const QRectF &rect : rectsOf(range, page)) {
        painter.fillRect(rect, fill);
        if (frame.style() != Qt::NoPen) {
            painter.setPen(frame);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect.adjusted(-1, -1, 1, 1));
        }
    }
}

QTransform PdfView::Private::upright() const
{
    return QTransform().rotate(-90 * rotation);
}

PageMarks PdfView::Private::marksOf(int page) const
{
    const QRectF onScreen = upright().mapRect(pageOnScreen(page));
    const auto place = [&](const QRectF &rect) {
        return QRectF(onScreen.left() + rect.left() * onScreen.width(), onScreen.top() + rect.top() * onScreen.height(),
                      rect.width() * onScreen.width(), rect.height() * onScreen.height());
    };
    // Where the text of the page begins and ends; before it is known, where a page usually has it.
    QRectF column = onScreen.adjusted(onScreen.width() * 0.11, 0, -onScreen.width() * 0.11, 0);
    if (const pdf::PageTextPtr of = text(page); of && !of->lines.empty()) {
        auto left = of->lines.front().box.x0;
        auto right = of->lines.front().box.x1;
        for (const pdf::PageText::Line &line : of->lines) {
            left = std::min(left, line.box.x0);
            right = std::max(right, line.box.x1);
        }
        const double width = of->pageSize.width();
        column.setLeft(onScreen.left() + onScreen.width() * static_cast<double>(left) / width);
        column.setRight(onScreen.left() + onScreen.width() * static_cast<double>(right) / width);
    }
    PageMarks result(onScreen, column, layout.devicePixelRatio());
    const auto add = [&](const MarkedPassage &mark, const std::vector<QRectF> &fractions, bool hasBadge) {
        std::vector<QRectF> rects;
        for (const QRectF &rect : fractions)
            rects.push_back(place(rect));
        const bool isNamed = !mark.id.isEmpty();
        result.add(mark, std::move(rects), hasBadge, isNamed && mark.id == selectedMark,
                   isNamed && mark.id == hoveredMark);
    };
    if (const auto found = marksOfPage.find(page); found != marksOfPage.end()) {
        for (const auto &[markIndex, targetIndex] : found->second) {
            const MarkedPassage &mark = marks[markIndex];
            if (mark.id != handles->id() || mark.id.isEmpty())
                add(mark, mark.targets[targetIndex].rects, targetIndex == 0);
        }
    }
    if (handles->isActive()) {
        const auto mark =
            std::find_if(marks.begin(), marks.end(), [&](const MarkedPassage &of) { return of.id == handles->id(); });
        if (mark != marks.end())
            add(*mark, handles->fractions(page), page == handles->firstPage());
    }
    return result;
}

const MarkedPassage *PdfView::Private::markAt(const QPointF &inView) const
{
    const auto [first, last] = pagesInView();
    for (int page = first; page <= last; ++page) {
        if (const MarkedPassage *mark = marksOf(page).markAt(upright().map(inView)))
            return mark;
    }
    return nullptr;
}

void PdfView::Private::paintOverPage(QPainter &painter, int page)
{
    paintNotice(painter, page);
    if (failed.count(page) > 0)
        return;
    if (hasMarks(page)) {
        painter.save();
        painter.setTransform(upright().inverted(), true);
        const PageMarks shown = marksOf(page);
        if (tintedImages.pages.count(page) == 0)
            shown.paintTints(painter);
        shown.paintAllButTints(painter);
        painter.restore();
    }

    const QColor ink = colour(Colour::ALine);
    const auto firstHit = std::lower_bound(hits.begin(), hits.end(), page,
                                           [](const pdf::TextRange &hit, int of) { return hit.end.page < of; });
    for (auto hit = firstHit; hit != hits.end() && hit->start.page <= page; ++hit) {
        const bool isCurrent = hit - hits.begin() == currentHit;
        paintRange(painter, page, *hit, withAlpha(ink, isCurrent ? 80 : 30), QPen(ink, isCurrent ? 2 : 1));
    }
    if (const auto range = q->selection())
        paintRange(painter, page, *range, withAlpha(ink, 80), Qt::NoPen);
    if (area && area->page == page) {
        const QRectF rect = q->onScreen(page, area->rect);
        painter.fillRect(rect, withAlpha(ink, 40));
        painter.setPen(QPen(ink, 2, isAreaPending ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect);
    }
    if (const pdf::PageTextPtr of = text(page); of && caret && caret->page == page && q->hasFocus() && !area) {
        const QRectF at = caret::caretRect(*of, caret->offset);
        const QSizeF size = of->pageSize;
        const QRectF line = q->onScreen(page, {at.x() / size.width(), at.y() / size.height(), at.width() / size.width(),
                                               at.height() / size.height()});
        painter.setPen(QPen(ink, 1.5));
        painter.drawLine(line.topLeft(), line.bottomRight());
    }
}

} // namespace meetlat
