// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/TextSearch.h"

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
    TextRange wide = range;
    const int from = std::max(0, range.start.offset - contextLength);
    const int to = std::min(static_cast<int>(last->text.size()), range.end.offset + contextLength);
    wide.start.offset = std::min(range.start.offset, nextWordStart(first->text, from));
    wide.end.offset = std::max(range.end.offset, lastWordEnd(last->text, to));

    const QString words = quoteOf(wide, textOfPage, 0);
    const QString before = from > 0 ? QStringLiteral("… ") : QString();
    const QString after = to < last->text.size() ? QStringLiteral(" …") : QString();
    return before + words + after;
}

} // namespace meetlat::pdf
