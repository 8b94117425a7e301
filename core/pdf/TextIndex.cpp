// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/TextIndex.h"

#include "core/pdf/BrokenWords.h"
#include "core/pdf/SpacedPages.h"

#include <QRegularExpression>
#include <QStringMatcher>

#include <algorithm>

namespace meetlat::pdf {

namespace {

constexpr auto mostSteps = "(*LIMIT_MATCH=2000000)"; // about a tenth of a second; "(a|aa)+[bc]" would go on for years

QRegularExpression expressionOf(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

bool isPartOfWord(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate();
}

bool wordStartsAt(const QString &text, qsizetype offset)
{
    while (offset > 0 && text.at(offset - 1) == softHyphen)
        --offset;
    if (offset == 0)
        return true;
    if (text.at(offset - 1) == u'\n')
        return offset < 2 || !isBrokenAt(text, offset - 2);
    return !isPartOfWord(text.at(offset - 1));
}

bool wordEndsAt(const QString &text, qsizetype offset)
{
    while (offset + 1 < text.size() && text.at(offset) == softHyphen && text.at(offset + 1) != u'\n')
        ++offset;
    if (offset >= text.size())
        return true;
    return isHyphen(text.at(offset)) ? !isBrokenAt(text, offset) : !isPartOfWord(text.at(offset));
}

} // namespace

std::optional<int> faultIn(const TextQuery &query)
{
    if (!query.isExpression)
        return std::nullopt;
    const QRegularExpression expression = expressionOf(query.words);
    if (expression.isValid())
        return std::nullopt;
    return static_cast<int>(std::max<qsizetype>(0, expression.patternErrorOffset()));
}

TextIndex::TextIndex(std::vector<PageTextPtr> pages, QStringList labels)
    : m_pages(std::move(pages)), m_labels(std::move(labels)),
      m_squeezed(0, static_cast<int>(m_pages.size()), textOfPage(), SqueezedPages::Letters::WithoutDiacritics)
{
}

TextIndex::~TextIndex() = default;

QString TextIndex::label(int page) const
{
    const QString own = m_labels.value(page);
    return own.isEmpty() ? QString::number(page + 1) : own;
}

TextOfPage TextIndex::textOfPage() const
{
    return [this](int page) {
        return page >= 0 && page < pageCount() ? m_pages[static_cast<std::size_t>(page)] : nullptr;
    };
}

std::vector<int> TextIndex::pagesWithoutText() const
{
    std::vector<int> numbers;
    for (int i = 0; i < pageCount(); ++i) {
        const PageTextPtr &page = m_pages[static_cast<std::size_t>(i)];
        if (page && !page->isSearchable())
            numbers.push_back(i);
    }
    return numbers;
}

std::vector<int> TextIndex::pagesLackingText() const
{
    std::vector<int> numbers;
    for (int i = 0; i < pageCount(); ++i) {
        const PageTextPtr &page = m_pages[static_cast<std::size_t>(i)];
        if (page && page->lack != PageText::Lack::None)
            numbers.push_back(i);
    }
    return numbers;
}

std::vector<int> TextIndex::pagesNotRead() const
{
    std::vector<int> numbers;
    for (int i = 0; i < pageCount(); ++i) {
        if (!m_pages[static_cast<std::size_t>(i)])
            numbers.push_back(i);
    }
    return numbers;
}

int TextIndex::pagesWithText() const
{
    return static_cast<int>(std::count_if(m_pages.begin(), m_pages.end(),
                                          [](const PageTextPtr &page) { return page && page->isSearchable(); }));
}

TextIndex::Found TextIndex::findAll(const TextQuery &query) const
{
    return query.isExpression ? findExpression(query) : findWords(query);
}

TextIndex::Found TextIndex::findWords(const TextQuery &query) const
{
    const QString wanted = withoutDiacritics(squeeze(query.words));
    if (wanted.isEmpty())
        return {};
    Found found;
    const QStringMatcher matcher(wanted);
    const QString &text = m_squeezed.text();
    for (qsizetype at = matcher.indexIn(text); at >= 0;) {
        const TextRange range = m_squeezed.range(at, wanted.size());
        const bool fits = !query.wholeWords || (standsAlone(range) && hasItsSpaces(query, at));
        if (fits)
            found.hits.push_back(range);
        at = matcher.indexIn(text, at + (fits ? wanted.size() : 1));
    }
    return found;
}

bool TextIndex::standsAlone(const TextRange &range) const
{
    return wordStartsAt(m_pages[static_cast<std::size_t>(range.start.page)]->text, range.start.offset) &&
           wordEndsAt(m_pages[static_cast<std::size_t>(range.end.page)]->text, range.end.offset);
}

/// "crisis opvang" is two words: where the query has a space, the text has two words as well.
bool TextIndex::hasItsSpaces(const TextQuery &query, qsizetype start) const
{
    qsizetype at = start;
    const QStringList words = query.words.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        at += squeeze(words.at(i)).size();
        if (at == start)
            continue; // punctuation before the first letter
        const TextRange next = m_squeezed.range(at, 1);
        if (!wordStartsAt(m_pages[static_cast<std::size_t>(next.start.page)]->text, next.start.offset))
            return false;
    }
    return true;
}

TextIndex::Found TextIndex::findExpression(const TextQuery &query) const
{
    if (query.words.isEmpty() || faultIn(query))
        return {};
    std::call_once(m_once, [this] { m_spaced = std::make_unique<const SpacedPages>(m_pages); });
    const QString folded = withoutDiacritics(query.words);
    const QString pattern = query.wholeWords ? QStringLiteral("\\b(?:%1)\\b").arg(folded) : folded;
    const QRegularExpression expression = expressionOf(QLatin1String(mostSteps) + pattern);

    Found found;
    QRegularExpressionMatchIterator matches = expression.globalMatch(m_spaced->text());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        // a match of nothing is no place; one over an unread page is none either
        if (match.capturedLength() > 0 && !match.capturedView().contains(QChar(0)))
            found.hits.push_back(m_spaced->range(match.capturedStart(), match.capturedLength()));
    }
    found.gaveUp = !matches.isValid();
    return found;
}

std::vector<int> hitsPerPage(const std::vector<TextRange> &hits, int pageCount)
{
    std::vector<int> counts(static_cast<std::size_t>(std::max(0, pageCount)), 0);
    for (const TextRange &hit : hits) {
        if (hit.start.page < pageCount)
            ++counts[static_cast<std::size_t>(hit.start.page)];
    }
    return counts;
}

} // namespace meetlat::pdf
