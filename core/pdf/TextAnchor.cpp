// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/TextAnchor.h"

#include "core/pdf/SqueezedPages.h"

#include <algorithm>
#include <cmath>

namespace meetlat::pdf {

namespace {

constexpr int contextLength = 32;

double rounded(double fraction)
{
    return std::round(std::clamp(fraction, 0.0, 1.0) * 1e5) / 1e5;
}

QRectF asFractions(const PageText::Box &box, const QSizeF &page)
{
    const QPointF topLeft(rounded(double(box.x0) / page.width()), rounded(double(box.y0) / page.height()));
    const QPointF bottomRight(rounded(double(box.x1) / page.width()), rounded(double(box.y1) / page.height()));
    return {topLeft, bottomRight};
}

PageText::Box united(const PageText::Box &a, const PageText::Box &b)
{
    return {std::min(a.x0, b.x0), std::min(a.y0, b.y0), std::max(a.x1, b.x1), std::max(a.y1, b.y1)};
}

/// Letters under each other: the line runs up or down the page.
bool runsVertically(const PageText &text, const PageText::Line &line)
{
    const PageText::Box &first = text.boxes[static_cast<std::size_t>(line.start)];
    const PageText::Box &last = text.boxes[static_cast<std::size_t>(line.end - 1)];
    return std::abs(last.y0 - first.y0) > std::abs(last.x0 - first.x0);
}

AnchorTarget targetOn(const PageText &text, int start, int end, const QString &label)
{
    AnchorTarget target;
    target.page = text.page;
    target.label = label;
    target.start = start;
    target.end = end;
    target.rects = lineRects(text, start, end);
    target.pageSize = text.pageSize;
    target.textHash = text.textHash;
    return target;
}

} // namespace

std::vector<QRectF> lineRects(const PageText &text, int start, int end)
{
    std::vector<QRectF> rects;
    if (text.pageSize.isEmpty())
        return rects;
    for (const PageText::Line &line : text.lines) {
        int from = std::max(start, line.start);
        int to = std::min(end, line.end);
        while (from < to && text.text.at(from).isSpace())
            ++from;
        while (from < to && text.text.at(to - 1).isSpace())
            --to;
        if (from >= to)
            continue;
        PageText::Box box = text.boxes[static_cast<std::size_t>(from)];
        for (int i = from; i < to; ++i)
            box = united(box, text.boxes[static_cast<std::size_t>(i)]);
        if (runsVertically(text, line)) {
            box.x0 = line.box.x0;
            box.x1 = line.box.x1;
        } else {
            box.y0 = line.box.y0;
            box.y1 = line.box.y1;
        }
        rects.push_back(asFractions(box, text.pageSize));
    }
    return rects;
}

std::vector<AnchorTarget> targetsOf(const TextRange &range, const TextOfPage &textOfPage,
                                    const std::function<QString(int)> &labelOf)
{
    std::vector<AnchorTarget> targets;
    for (int page = range.start.page; page <= range.end.page; ++page) {
        const PageTextPtr text = textOfPage(page);
        if (!text)
            continue;
        const int size = static_cast<int>(text->text.size());
        const int start = page == range.start.page ? std::clamp(range.start.offset, 0, size) : 0;
        const int end = page == range.end.page ? std::clamp(range.end.offset, start, size) : size;
        if (start < end)
            targets.push_back(targetOn(*text, start, end, labelOf(page)));
    }
    return targets;
}

Anchor anchorOfRange(const TextRange &range, const DocumentFacts &facts, const TextOfPage &textOfPage)
{
    Anchor anchor;
    anchor.kind = Anchor::Kind::Text;
    anchor.extractor = QString::fromLatin1(extractorName);
    anchor.pageCount = facts.pageCount();
    anchor.targets = targetsOf(range, textOfPage, [&](int page) {
        return page < facts.pageCount() ? facts.pages[static_cast<std::size_t>(page)].label : QString::number(page + 1);
    });
    anchor.exact = quoteOf(range, textOfPage);
    for (const AnchorTarget &target : anchor.targets) {
        if (const PageTextPtr text = textOfPage(target.page); text && text->isRecognised())
            anchor.extractor = text->recognisedBy;
    }

    const int firstPage = std::max(0, range.start.page - 1);
    const int pageCount = std::min(facts.pageCount(), range.end.page + 2) - firstPage;
    const SqueezedPages pages(firstPage, pageCount, textOfPage);
    const qsizetype from = pages.indexOf(range.start);
    const qsizetype to = pages.indexOf(range.end);
    const auto known = [](QString text, bool before) { // as far as the text of the pages around is known
        const qsizetype gap = before ? text.lastIndexOf(QChar(0)) : text.indexOf(QChar(0));
        return gap < 0 ? text : before ? text.mid(gap + 1) : text.left(gap);
    };
    anchor.squeezed = pages.text().mid(from, to - from).remove(QChar(0));
    anchor.prefix = known(pages.text().left(from).right(contextLength), true);
    anchor.suffix = known(pages.text().mid(to).left(contextLength), false);
    return anchor;
}

Anchor anchorOfArea(int page, const QRectF &area, const DocumentFacts &facts, const QString &typed)
{
    Anchor anchor;
    anchor.kind = Anchor::Kind::Area;
    anchor.extractor = QString::fromLatin1(extractorName);
    anchor.pageCount = facts.pageCount();
    anchor.exact = typed.simplified();
    anchor.squeezed = squeeze(typed);

    AnchorTarget target;
    target.page = page;
    const QRectF upright = area.normalized();
    target.rects = {QRectF(QPointF(rounded(upright.left()), rounded(upright.top())),
                           QPointF(rounded(upright.right()), rounded(upright.bottom())))};
    if (page >= 0 && page < facts.pageCount()) {
        target.label = facts.pages[static_cast<std::size_t>(page)].label;
        target.pageSize = facts.pages[static_cast<std::size_t>(page)].size;
    }
    anchor.targets = {target};
    return anchor;
}

} // namespace meetlat::pdf
