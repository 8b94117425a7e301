// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/MarkPainting.h"

#include "ui/shell/Theme.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace meetlat {

using theme::Colour;
using theme::colour;

namespace {

constexpr double badgeSize = 18;
constexpr double fromText = 20; // from the badge to the text
constexpr double barWidth = 4;
constexpr double barFromText = 10;
constexpr double letterWidth = 12;
constexpr double underline = 2;

QRectF hullOf(const std::vector<QRectF> &rects)
{
    QRectF hull;
    for (const QRectF &rect : rects)
        hull |= rect;
    return hull;
}

Colour tintOf(const PageMarks::Shape &shape)
{
    switch (shape.mark->side) {
    case MarkedPassage::Side::Own:
        return shape.isSelected ? Colour::PassageSelected : Colour::Passage;
    case MarkedPassage::Side::A:
        return Colour::ATint;
    case MarkedPassage::Side::B:
        return Colour::BTint;
    }
    return Colour::Passage;
}

QPen lineOf(const PageMarks::Shape &shape)
{
    switch (shape.mark->side) {
    case MarkedPassage::Side::Own:
        return shape.isSelected ? QPen(colour(Colour::ALine), underline) : QPen(colour(Colour::PassageLine), 1);
    case MarkedPassage::Side::A:
        return QPen(colour(Colour::ALine), shape.isSelected ? underline + 1 : underline);
    case MarkedPassage::Side::B: {
        QPen pen(colour(Colour::BLine), shape.isSelected ? underline + 1 : underline);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({3, 1.5});
        return pen;
    }
    }
    return {};
}

/// The parts of a line that both raters have marked, each from left to right.
std::vector<std::pair<double, double>> sharedStretches(const QRectF &rect, MarkedPassage::Side otherSide,
                                                       const std::vector<PageMarks::Shape> &all)
{
    std::vector<std::pair<double, double>> stretches;
    for (const PageMarks::Shape &other : all) {
        if (other.mark->side != otherSide)
            continue;
        for (const QRectF &of : other.rects) {
            const QRectF both = of & rect;
            if (both.width() > 1 && both.height() > rect.height() / 2)
                stretches.emplace_back(both.left(), both.right());
        }
    }
    std::sort(stretches.begin(), stretches.end());
    return stretches;
}

/// Fills with a tint, or with what gives this tint on white where the paper shows through.
using Fill = std::function<void(const QRectF &, const QColor &)>;

/// Words that both raters marked have A's tint above and B's below.
void fillLine(const Fill &fill, const PageMarks::Shape &shape, const QRectF &rect,
              const std::vector<PageMarks::Shape> &all)
{
    const QColor tint = colour(tintOf(shape));
    if (shape.mark->side == MarkedPassage::Side::Own) {
        fill(rect, tint);
        return;
    }
    const bool isA = shape.mark->side == MarkedPassage::Side::A;
    const double half = rect.height() / 2;
    double x = rect.left();
    for (const auto &[from, to] : sharedStretches(rect, isA ? MarkedPassage::Side::B : MarkedPassage::Side::A, all)) {
        const double start = std::max(from, x);
        fill(QRectF(x, rect.top(), start - x, rect.height()), tint);
        if (to > start)
            fill(QRectF(start, rect.top() + (isA ? 0 : half), to - start, half), tint);
        x = std::max(x, to);
    }
    fill(QRectF(x, rect.top(), rect.right() - x, rect.height()), tint);
}

void fillTints(const Fill &fill, const std::vector<PageMarks::Shape> &shapes)
{
    for (const PageMarks::Shape &shape : shapes) {
        for (const QRectF &rect : shape.rects)
            fillLine(fill, shape, rect, shapes);
    }
}

/// The most transparent colour that gives this tint on white.
QColor transparent(const QColor &tint)
{
    const int darkest = std::min({tint.red(), tint.green(), tint.blue()});
    const double alpha = 1 - darkest / 255.0;
    const auto part = [&](int channel) {
        return alpha > 0 ? std::clamp(static_cast<int>(std::lround((channel - darkest) / alpha)), 0, 255) : 255;
    };
    return QColor(part(tint.red()), part(tint.green()), part(tint.blue()), static_cast<int>(std::lround(255 * alpha)));
}

/// Under the pointer: not by colour alone.
void paintHover(QPainter &painter, const PageMarks::Shape &shape)
{
    painter.setPen(QPen(inkOnPaper(), 1));
    painter.setBrush(Qt::NoBrush);
    for (const QRectF &rect : shape.rects)
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void paintLines(QPainter &painter, const PageMarks::Shape &shape)
{
    const QPen pen = lineOf(shape);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const QRectF &rect : shape.rects) {
        if (shape.mark->isArea) {
            const double inset = pen.widthF() / 2;
            painter.drawRect(rect.adjusted(inset, inset, -inset, -inset));
        } else {
            // B's dashes stand above A's line, so that both can be seen under shared words.
            const double lift = shape.mark->side == MarkedPassage::Side::B ? underline : 0;
            const double y = rect.bottom() + pen.widthF() / 2 - lift;
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        }
    }
}

void paintBar(QPainter &painter, const PageMarks::Shape &shape)
{
    if (shape.bar.isEmpty())
        return;
    const bool isA = shape.mark->side == MarkedPassage::Side::A;
    const QColor ink = colour(isA ? Colour::ALine : Colour::BLine);
    if (isA) {
        painter.fillRect(shape.bar, ink);
        return;
    }
    for (double y = shape.bar.top(); y < shape.bar.bottom(); y += 8)
        painter.fillRect(QRectF(shape.bar.left(), y, barWidth, std::min(5.0, shape.bar.bottom() - y)), ink);
}

/// Letters stand upright, also beside a page that is shown turned.
void drawLetter(QPainter &painter, const QRectF &rect, const QString &letter)
{
    const QTransform &turn = painter.worldTransform();
    const double side = std::max(rect.width(), rect.height());
    painter.save();
    painter.translate(rect.center());
    painter.rotate(-90 * std::round(std::atan2(turn.m12(), turn.m11()) / M_PI_2));
    painter.drawText(QRectF(-side / 2, -side / 2, side, side), Qt::AlignCenter, letter);
    painter.restore();
}

} // namespace

QColor inkOnPaper()
{
    return theme::levelText(1); // the same in both themes, as the paper is
}

void paintBadgeOnPaper(QPainter &painter, const QRectF &rect, const QString &letter, bool isFilled)
{
    const QColor edge = isFilled ? colour(Colour::ALine) : inkOnPaper();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(edge, 1.2));
    painter.setBrush(isFilled ? edge : colour(Colour::Paper));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(isFilled ? colour(Colour::Paper) : inkOnPaper());
    painter.setFont(theme::boldFont());
    drawLetter(painter, rect, letter);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QRectF PageMarks::Shape::hull() const
{
    return hullOf(rects);
}

PageMarks::PageMarks(const QRectF &page, const QRectF &textArea, double devicePixelRatio)
    : m_page(page), m_textArea(textArea), m_devicePixelRatio(devicePixelRatio)
{
}

void PageMarks::add(const MarkedPassage &mark, std::vector<QRectF> rects, bool hasBadge, bool isSelected,
                    bool isHovered)
{
    if (rects.empty())
        return;
    // Edges on whole device pixels, or the tints of two lines would meet in a blur.
    const auto snapped = [this](double value) { return std::round(value * m_devicePixelRatio) / m_devicePixelRatio; };
    for (QRectF &rect : rects) {
        rect.setCoords(snapped(rect.left()), snapped(rect.top()), snapped(rect.right()), snapped(rect.bottom()));
    }
    Shape shape;
    shape.mark = &mark;
    shape.rects = std::move(rects);
    shape.isSelected = isSelected;
    shape.isHovered = isHovered;
    const QRectF hull = hullOf(shape.rects);
    if (mark.side == MarkedPassage::Side::A)
        shape.bar = {std::min(m_textArea.left(), hull.left()) - barFromText - barWidth, hull.top(), barWidth,
                     hull.height()};
    else if (mark.side == MarkedPassage::Side::B)
        shape.bar = {std::max(m_textArea.right(), hull.right()) + barFromText, hull.top(), barWidth, hull.height()};
    if (hasBadge)
        placeBadge(shape);
    m_shapes.push_back(std::move(shape));
}

void PageMarks::placeBadge(Shape &shape)
{
    const bool isRight = shape.mark->side == MarkedPassage::Side::B;
    const bool hasLetter = shape.mark->side != MarkedPassage::Side::Own;
    const QRectF first = shape.rects.front();
    const double y = std::round(shape.mark->isArea ? first.top() : first.center().y() - badgeSize / 2);
    QRectF badge(0, y, badgeSize, badgeSize);
    if (isRight)
        badge.moveLeft(std::round(std::max(m_textArea.right(), shape.hull().right()) + fromText - 2));
    else
        badge.moveRight(std::round(std::min(m_textArea.left(), shape.hull().left()) - fromText));
    // A narrow margin: rather half beside the page than over its words.
    const double room = badgeSize + (hasLetter ? letterWidth : 0) + 2;
    if (isRight)
        badge.moveLeft(std::min(badge.left(), m_page.right() + 14 - room));
    else
        badge.moveRight(std::max(badge.right(), m_page.left() - 14 + room));
    shape.badge = freePlace(badge, isRight);
    if (hasLetter)
        shape.letter = isRight ? QRectF(shape.badge.right(), shape.badge.top(), letterWidth, badgeSize)
                               : QRectF(shape.badge.left() - letterWidth, shape.badge.top(), letterWidth, badgeSize);
    if (shape.mark->contradicts)
        shape.stance = shape.badge.translated(0, badgeSize + 2);
}

QRectF PageMarks::freePlace(QRectF badge, bool isRight) const
{
    for (const Shape &other : m_shapes) {
        const bool isOtherRight = other.mark->side == MarkedPassage::Side::B;
        const QRectF taken = other.badge | other.stance;
        if (isOtherRight == isRight && !taken.isEmpty() && taken.adjusted(0, -1, 0, 1).intersects(badge))
            badge.moveTop(taken.bottom() + 2);
    }
    return badge;
}

void PageMarks::paintTints(QPainter &painter) const
{
    fillTints([&](const QRectF &rect, const QColor &tint) { painter.fillRect(rect, transparent(tint)); }, m_shapes);
}

void PageMarks::multiplyTints(QPainter &painter) const
{
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    fillTints([&](const QRectF &rect, const QColor &tint) { painter.fillRect(rect, tint); }, m_shapes);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void PageMarks::paintAllButTints(QPainter &painter) const
{
    for (const Shape &shape : m_shapes)
        paintLines(painter, shape);
    for (const Shape &shape : m_shapes) {
        if (shape.isHovered)
            paintHover(painter, shape);
        paintBar(painter, shape);
        if (shape.badge.isEmpty())
            continue;
        paintBadgeOnPaper(painter, shape.badge, shape.mark->badge, shape.isSelected);
        if (!shape.stance.isEmpty())
            paintBadgeOnPaper(painter, shape.stance, QStringLiteral("T"), shape.isSelected);
        if (!shape.letter.isEmpty()) {
            painter.setPen(inkOnPaper());
            drawLetter(painter, shape.letter,
                       shape.mark->side == MarkedPassage::Side::A ? QStringLiteral("A") : QStringLiteral("B"));
        }
    }
}

const MarkedPassage *PageMarks::markAt(const QPointF &point) const
{
    const Shape *nearest = nullptr;
    double smallest = 0;
    for (const Shape &shape : m_shapes) {
        if (shape.badge.contains(point) || shape.stance.contains(point) || shape.letter.contains(point) ||
            shape.bar.adjusted(-2, 0, 2, 0).contains(point))
            return shape.mark;
        double size = 0;
        bool isUnder = false;
        for (const QRectF &rect : shape.rects) {
            size += rect.width() * rect.height();
            isUnder = isUnder || rect.contains(point);
        }
        if (isUnder && (!nearest || size < smallest)) {
            nearest = &shape;
            smallest = size;
        }
    }
    return nearest ? nearest->mark : nullptr;
}

} // namespace meetlat
