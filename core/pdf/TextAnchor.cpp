// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/TextAnchor.h"

#include "core/pdf/SqueezedPages.h"

#include <QStringMatcher>

#include <algorithm>
#include <cmath>

namespace meetlat::pdf {

namespace {

constexpr int contextLength = 32;
constexpr int leastAgreement = 24; // of the 64 characters of context
constexpr int leastLead = 8;

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

/// The pages of a range that carry words of it.
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

/// The squeezed characters of a range on one page.
QString squeezedBetween(const PageText &text, int start, int end)
{
    const std::vector<int> &map = text.squeezedToText;
    const auto from = std::lower_bound(map.begin(), map.end(), start) - map.begin();
    const auto to = std::lower_bound(map.begin(), map.end(), end) - map.begin();
    return text.squeezed.mid(from, std::max<qsizetype>(0, to - from));
}

/// The pages read exactly as they did: no need to look anywhere else.
bool pagesAreUnchanged(const Anchor &anchor, int pageCount, const TextOfPage &textOfPage)
{
    QString found;
    for (const AnchorTarget &target : anchor.targets) {
        const PageTextPtr text = target.page >= 0 && target.page < pageCount ? textOfPage(target.page) : nullptr;
        if (!text || text->textHash != target.textHash)
            return false;
        found += squeezedBetween(*text, target.start, target.end);
    }
    return found == anchor.squeezed;
}

int commonEnd(QStringView a, QStringView b)
{
    int length = 0;
    while (length < a.size() && length < b.size() && a.at(a.size() - 1 - length) == b.at(b.size() - 1 - length))
        ++length;
    return length;
}

int commonStart(QStringView a, QStringView b)
{
    int length = 0;
    while (length < a.size() && length < b.size() && a.at(length) == b.at(length))
        ++length;
    return length;
}

struct Occurrence
{
    qsizetype start = 0;
    int agreement = 0; ///< characters of context that agree
};

std::vector<Occurrence> occurrencesOf(const Anchor &anchor, const QString &text)
{
    std::vector<Occurrence> all;
    const QStringMatcher matcher(anchor.squeezed);
    for (qsizetype at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + 1)) {
        const QStringView before = QStringView(text).left(at).right(contextLength);
        const QStringView after = QStringView(text).mid(at + anchor.squeezed.size()).left(contextLength);
        all.push_back({at, commonEnd(before, anchor.prefix) + commonStart(after, anchor.suffix)});
    }
    return all;
}

bool overlaps(const std::vector<QRectF> &some, const std::vector<QRectF> &others)
{
    return std::any_of(some.begin(), some.end(), [&](const QRectF &one) {
        return std::any_of(others.begin(), others.end(), [&](const QRectF &other) {
            const QRectF common = one.intersected(other);
            return common.width() * common.height() > 0.5 * one.width() * one.height();
        });
    });
}

/// On the same page, and at the same characters or under the same rectangles.
bool isInPlace(const std::vector<AnchorTarget> &found, const std::vector<AnchorTarget> &stored)
{
    const auto same = [](const AnchorTarget &now, const AnchorTarget &then) {
        const bool atSameCharacters = now.start == then.start && now.end == then.end;
        return now.page == then.page && (atSameCharacters || overlaps(now.rects, then.rects));
    };
    return std::equal(found.begin(), found.end(), stored.begin(), stored.end(), same);
}

Resolution resolveText(const Anchor &anchor, int pageCount, const TextOfPage &textOfPage)
{
    if (anchor.squeezed.isEmpty() || anchor.targets.empty())
        return {};
    if (pagesAreUnchanged(anchor, pageCount, textOfPage))
        return {Anchor::State::Exact, anchor.targets};

    const SqueezedPages pages(0, pageCount, textOfPage);
    std::vector<Occurrence> places = occurrencesOf(anchor, pages.text());
    if (places.empty())
        return {};
    std::stable_sort(places.begin(), places.end(),
                     [](const Occurrence &a, const Occurrence &b) { return a.agreement > b.agreement; });
    const auto labelOf = [&](int page) { // labels are of the document; for another page only its number is sure
        const auto same = std::find_if(anchor.targets.begin(), anchor.targets.end(),
                                       [&](const AnchorTarget &target) { return target.page == page; });
        return same == anchor.targets.end() ? QString::number(page + 1) : same->label;
    };
    const auto targetsAt = [&](const Occurrence &place) {
        return targetsOf(pages.range(place.start, anchor.squeezed.size()), textOfPage, labelOf);
    };
    // A lookalike in the old place is not enough when the words around it fit another one better.
    for (auto place = places.begin(); place != places.end() && place->agreement == places[0].agreement; ++place) {
        std::vector<AnchorTarget> targets = targetsAt(*place);
        if (isInPlace(targets, anchor.targets))
            return {Anchor::State::Exact, std::move(targets)};
    }
    const bool isClear = places.size() == 1 || (places[0].agreement >= leastAgreement &&
                                                places[0].agreement - places[1].agreement >= leastLead);
    if (!isClear)
        return {}; // several lookalikes: a person has to say which
    return {Anchor::State::Moved, targetsAt(places.front())};
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

Resolution resolve(const Anchor &anchor, int pageCount, const TextOfPage &textOfPage)
{
    switch (anchor.kind) {
    case Anchor::Kind::Text:
        return resolveText(anchor, pageCount, textOfPage);
    case Anchor::Kind::Area: {
        const bool exists = !anchor.targets.empty() &&
                            std::all_of(anchor.targets.begin(), anchor.targets.end(), [&](const AnchorTarget &target) {
                                return target.page >= 0 && target.page < pageCount;
                            });
        return exists ? Resolution{Anchor::State::Exact, anchor.targets} : Resolution{};
    }
    }
    return {};
}

} // namespace meetlat::pdf
