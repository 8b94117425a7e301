// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/TextSearch.h"

#include "core/pdf/BrokenWords.h"
#include "core/pdf/SqueezedPages.h"
#include "core/pdf/TextQuote.h"

#include <QStringMatcher>

namespace meetlat::pdf {

namespace {

constexpr int contextLength = 40;

/// On to the start of a word, so that a context does not begin in the middle of one.
int nextWordStart(const QString &text, int offset)
{
    while (offset > 0 && offset < text.size() && !text.at(offset).isSpace() && !text.at(offset - 1).isSpace())
        ++offset;
    return offset;
}

/// Back to the end of a word.
int lastWordEnd(const QString &text, int offset)
{
    while (offset > 0 && offset < text.size() && !text.at(offset).isSpace() && !text.at(offset - 1).isSpace())
        --offset;
    return offset;
}

/// From the start of a word before the range to the end of one behind it, on the first and the last page of it.
TextRange widened(const TextRange &range, const PageText &first, const PageText &last, int length)
{
    TextRange wide = range;
    wide.start.offset =
        std::min(range.start.offset, nextWordStart(first.text, std::max(0, range.start.offset - length)));
    wide.end.offset =
        std::max(range.end.offset,
                 lastWordEnd(last.text, std::min(static_cast<int>(last.text.size()), range.end.offset + length)));
    return wide;
}

} // namespace

std::vector<TextRange> findAll(const QString &query, int pageCount, const TextOfPage &textOfPage)
{
    const QString wanted = withoutDiacritics(squeeze(query));
    if (wanted.isEmpty())
        return {};
    const SqueezedPages pages(0, pageCount, textOfPage, SqueezedPages::Letters::WithoutDiacritics);
    const QStringMatcher matcher(wanted);
    std::vector<TextRange> hits;
    for (qsizetype at = matcher.indexIn(pages.text()); at >= 0; at = matcher.indexIn(pages.text(), at + wanted.size()))
        hits.push_back(pages.range(at, wanted.size()));
    return hits;
}

QString contextOf(const TextRange &range, const TextOfPage &textOfPage)
{
    const PageTextPtr first = textOfPage(range.start.page);
    const PageTextPtr last = textOfPage(range.end.page);
    if (!first || !last || range.isEmpty())
        return {};
    const TextRange wide = widened(range, *first, *last, contextLength);
    const int from = range.start.offset - contextLength;
    const int to = range.end.offset + contextLength;
    const QString words = quoteOf(wide, textOfPage, 0);
    const QString before = from > 0 ? QStringLiteral("… ") : QString();
    const QString after = to < static_cast<int>(last->text.size()) ? QStringLiteral(" …") : QString();
    return before + words + after;
}

KeywordInContext keywordInContext(const TextRange &range, const TextOfPage &textOfPage)
{
    const PageTextPtr first = textOfPage(range.start.page);
    const PageTextPtr last = textOfPage(range.end.page);
    if (!first || !last || range.isEmpty())
        return {};
    const TextRange wide = widened(range, *first, *last, 2 * contextLength);
    KeywordInContext found;
    found.before = quoteOf({wide.start, range.start}, textOfPage, 0);
    found.words = quoteOf(range, textOfPage, 0);
    found.after = quoteOf({range.end, wide.end}, textOfPage, 0);

    const QString &text = first->text;
    const int start = range.start.offset;
    if (start > 1 && isBrokenAt(text, start - 2) && found.before.endsWith(text.at(start - 2)))
        found.before.chop(1);
    else if (start > 0 && text.at(start - 1).isSpace() && !found.before.isEmpty())
        found.before += u' ';
    const QString &rest = last->text;
    const int end = range.end.offset;
    if (isBrokenAt(rest, end) && found.after.startsWith(rest.at(end)))
        found.after = found.after.mid(1).trimmed();
    else if (end < rest.size() && rest.at(end).isSpace() && !found.after.isEmpty())
        found.after.prepend(u' ');
    return found;
}

} // namespace meetlat::pdf
