// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/TextCaret.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace meetlat::caret {

namespace {

using pdf::PageText;

constexpr double holdsBlock = 24; // points a drag may stray before another block takes over

const PageText::Box &boxAt(const PageText &text, int offset)
{
    return text.boxes[static_cast<size_t>(offset)];
}

double outside(double value, double low, double high)
{
    return value < low ? low - value : (value > high ? value - high : 0);
}

double distance(const PageText::Box &box, const QPointF &point)
{
    const double dx = outside(point.x(), static_cast<double>(box.x0), static_cast<double>(box.x1));
    const double dy = outside(point.y(), static_cast<double>(box.y0), static_cast<double>(box.y1));
    return std::hypot(dx, dy);
}

QPointF middle(const PageText::Box &box)
{
    return {static_cast<double>(box.x0 + box.x1) / 2, static_cast<double>(box.y0 + box.y1) / 2};
}

/// The direction in which a line is written: text that stands upright or upside down is caught by this too.
QPointF direction(const PageText &text, const PageText::Line &line)
{
    if (line.end - line.start < 2)
        return {1, 0};
    const QPointF along = middle(boxAt(text, line.end - 1)) - middle(boxAt(text, line.start));
    if (std::abs(along.x()) >= std::abs(along.y()))
        return {along.x() < 0 ? -1.0 : 1.0, 0};
    return {0, along.y() < 0 ? -1.0 : 1.0};
}

int offsetInLine(const PageText &text, const PageText::Line &line, const QPointF &point)
{
    if (line.end <= line.start)
        return line.start;
    int nearest = line.start;
    double best = std::numeric_limits<double>::max();
    for (int i = line.start; i < line.end; ++i) {
        if (const double d = distance(boxAt(text, i), point); d < best) {
            best = d;
            nearest = i;
        }
    }
    const QPointF fromMiddle = point - middle(boxAt(text, nearest));
    int offset = nearest;
    if (QPointF::dotProduct(fromMiddle, direction(text, line)) > 0)
        ++offset;
    if (offset < text.text.size() && text.text.at(offset).isLowSurrogate())
        ++offset;
    return std::min(offset, line.end);
}

/// The line to which a point belongs: the nearest block, and in it the nearest line, height before width.
int lineNear(const PageText &text, const QPointF &point, std::optional<int> stayIn)
{
    double bestBlock = std::numeric_limits<double>::max();
    int nearest = -1;
    size_t i = 0;
    while (i < text.lines.size()) {
        const int block = text.lines[i].block;
        double blockDistance = std::numeric_limits<double>::max();
        double bestHeight = blockDistance;
        double bestWidth = blockDistance;
        int lineOfBlock = -1;
        PageText::Box hull = text.lines[i].box;
        for (; i < text.lines.size() && text.lines[i].block == block; ++i) {
            const PageText::Box &box = text.lines[i].box;
            hull = {std::min(hull.x0, box.x0), std::min(hull.y0, box.y0), std::max(hull.x1, box.x1),
                    std::max(hull.y1, box.y1)};
            const double dy = outside(point.y(), static_cast<double>(box.y0), static_cast<double>(box.y1));
            const double dx = outside(point.x(), static_cast<double>(box.x0), static_cast<double>(box.x1));
            if (dy < bestHeight || (dy == bestHeight && dx < bestWidth)) {
                bestHeight = dy;
                bestWidth = dx;
                lineOfBlock = static_cast<int>(i);
            }
        }
        blockDistance = distance(hull, point);
        // Inside two overlapping blocks (a drop capital, a box in the text) the nearer line decides.
        if (blockDistance == 0)
            blockDistance = std::hypot(bestHeight, bestWidth) / 1000;
        else if (stayIn == block)
            blockDistance = std::max(0.0, blockDistance - holdsBlock);
        if (blockDistance < bestBlock) {
            bestBlock = blockDistance;
            nearest = lineOfBlock;
        }
    }
    return nearest;
}

bool joinsWord(QChar c)
{
    return c == u'-' || c == u'\'' || c == u'/' || c == u'\u2019' || c == u'\u2010' || c == u'\u2011' || c == u'\u00AD';
}

bool isWordUnit(const QString &text, int i)
{
    if (i < 0 || i >= text.size())
        return false;
    const QChar c = text.at(i);
    if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
        return true;
    if (!joinsWord(c) || i == 0 || i + 1 >= text.size())
        return false;
    return text.at(i - 1).isLetterOrNumber() && text.at(i + 1).isLetterOrNumber();
}

/// A hyphen at the end of a line whose next line goes on in lower case: one word on two lines.
bool goesOnBelow(const PageText &text, int line)
{
    const auto index = static_cast<size_t>(line);
    if (index + 1 >= text.lines.size() || !text.lines[index].hyphenAtEnd)
        return false;
    const int start = text.lines[index + 1].start;
    return start < text.text.size() && text.text.at(start).isLower();
}

} // namespace

std::optional<int> offsetAt(const PageText &text, const QPointF &point, std::optional<int> stayIn)
{
    const int line = lineNear(text, point, stayIn);
    if (line < 0)
        return {};
    return offsetInLine(text, text.lines[static_cast<size_t>(line)], point);
}

bool isOnText(const PageText &text, const QPointF &point)
{
    return std::any_of(text.lines.begin(), text.lines.end(),
                       [&](const PageText::Line &line) { return distance(line.box, point) <= 1; });
}

int lineOf(const PageText &text, int offset)
{
    const auto past = std::upper_bound(text.lines.begin(), text.lines.end(), offset,
                                       [](int value, const PageText::Line &line) { return value < line.start; });
    return static_cast<int>(past - text.lines.begin()) - (past == text.lines.begin() ? 0 : 1);
}

int blockOf(const PageText &text, int offset)
{
    const int line = lineOf(text, offset);
    return text.lines.empty() ? -1 : text.lines[static_cast<size_t>(line)].block;
}

Span wordAt(const PageText &text, int offset)
{
    const QString &all = text.text;
    int at = std::clamp(offset, 0, static_cast<int>(all.size()));
    if (!isWordUnit(all, at) && isWordUnit(all, at - 1))
        --at;
    if (!isWordUnit(all, at))
        return {at, std::min(at + 1, static_cast<int>(all.size()))};
    Span word{at, at};
    while (isWordUnit(all, word.start - 1))
        --word.start;
    while (isWordUnit(all, word.end))
        ++word.end;

    const int line = lineOf(text, at);
    if (goesOnBelow(text, line) && word.end + 1 >= text.lines[static_cast<size_t>(line)].end) {
        word.end = text.lines[static_cast<size_t>(line) + 1].start;
        while (isWordUnit(all, word.end))
            ++word.end;
    }
    if (line > 0 && word.start == text.lines[static_cast<size_t>(line)].start && goesOnBelow(text, line - 1)) {
        word.start = text.lines[static_cast<size_t>(line) - 1].end - 1; // at the hyphen
        while (isWordUnit(all, word.start - 1))
            --word.start;
    }
    return word;
}

Span lineAt(const PageText &text, int offset)
{
    if (text.lines.empty())
        return {};
    const PageText::Line &line = text.lines[static_cast<size_t>(lineOf(text, offset))];
    return {line.start, line.end};
}

Span paragraphAt(const PageText &text, int offset)
{
    if (text.lines.empty())
        return {};
    const auto here = static_cast<size_t>(lineOf(text, offset));
    size_t first = here;
    size_t last = here;
    while (first > 0 && text.lines[first - 1].block == text.lines[here].block)
        --first;
    while (last + 1 < text.lines.size() && text.lines[last + 1].block == text.lines[here].block)
        ++last;
    return {text.lines[first].start, text.lines[last].end};
}

std::optional<int> nextCharacter(const PageText &text, int offset)
{
    if (offset >= text.text.size())
        return {};
    const bool isPair = text.text.at(offset).isHighSurrogate() && offset + 1 < text.text.size();
    return offset + (isPair ? 2 : 1);
}

std::optional<int> previousCharacter(const PageText &text, int offset)
{
    if (offset <= 0)
        return {};
    const bool isPair = offset >= 2 && text.text.at(offset - 1).isLowSurrogate();
    return offset - (isPair ? 2 : 1);
}

std::optional<int> nextWord(const PageText &text, int offset)
{
    const int size = static_cast<int>(text.text.size());
    if (offset >= size)
        return {};
    while (isWordUnit(text.text, offset))
        ++offset;
    while (offset < size && !isWordUnit(text.text, offset))
        ++offset;
    return offset;
}

std::optional<int> previousWord(const PageText &text, int offset)
{
    if (offset <= 0)
        return {};
    while (offset > 0 && !isWordUnit(text.text, offset - 1))
        --offset;
    while (isWordUnit(text.text, offset - 1))
        --offset;
    return offset;
}

int offsetInLine(const PageText &text, int line, double x)
{
    const PageText::Line &of = text.lines[static_cast<size_t>(line)];
    return offsetInLine(text, of, {x, middle(of.box).y()});
}

std::optional<int> lineBelow(const PageText &text, int offset, double x)
{
    const int line = lineOf(text, offset) + 1;
    if (line >= static_cast<int>(text.lines.size()))
        return {};
    return offsetInLine(text, line, x);
}

std::optional<int> lineAbove(const PageText &text, int offset, double x)
{
    const int line = lineOf(text, offset) - 1;
    if (line < 0 || text.lines.empty())
        return {};
    return offsetInLine(text, line, x);
}

QRectF caretRect(const PageText &text, int offset)
{
    if (text.lines.empty())
        return {};
    const PageText::Line &line = text.lines[static_cast<size_t>(lineOf(text, offset))];
    if (line.end <= line.start)
        return {};
    const bool isAtEnd = offset >= line.end;
    const PageText::Box &box = boxAt(text, isAtEnd ? line.end - 1 : offset);
    const QRectF character(QPointF(static_cast<double>(box.x0), static_cast<double>(box.y0)),
                           QPointF(static_cast<double>(box.x1), static_cast<double>(box.y1)));
    const QPointF along = direction(text, line);
    if (along.y() == 0) {
        const bool isRightEdge = (along.x() > 0) == isAtEnd;
        return {isRightEdge ? character.right() : character.left(), character.top(), 0, character.height()};
    }
    const bool isLowerEdge = (along.y() > 0) == isAtEnd;
    return {character.left(), isLowerEdge ? character.bottom() : character.top(), character.width(), 0};
}

} // namespace meetlat::caret
