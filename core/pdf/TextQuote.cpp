// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/TextQuote.h"

#include "core/pdf/BrokenWords.h"
#include "core/pdf/DutchWords.h"

#include <QStringMatcher>

#include <algorithm>

namespace meetlat::pdf {

namespace {

constexpr int pagesAroundQuote = 400;
constexpr int unreadPagesInARow = 25; // the document is over, or it is a scan

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || isHyphen(c) || c == u'\'' || c == u'\u2019';
}

/// Asks whether a word stands somewhere else in the document, nearest pages first.
class WordsOfDocument
{
public:
    WordsOfDocument(int page, const TextOfPage &textOfPage, int pagesAround)
        : m_page(page), m_textOfPage(textOfPage), m_pagesAround(pagesAround)
    {
    }

    bool contain(const QString &word) const
    {
        const QStringMatcher matcher(word, Qt::CaseInsensitive);
        return standsOn(m_page, matcher) || standsInDirection(+1, matcher) || standsInDirection(-1, matcher);
    }

private:
    bool standsInDirection(int step, const QStringMatcher &word) const
    {
        int unread = 0;
        for (int i = 1; i <= m_pagesAround && unread < unreadPagesInARow; ++i) {
            const int page = m_page + i * step;
            if (page < 0)
                return false;
            const bool isRead = m_textOfPage(page) != nullptr;
            unread = isRead ? 0 : unread + 1;
            if (isRead && standsOn(page, word))
                return true;
        }
        return false;
    }
    /// As a whole word: what is broken off at a line end ("woning-") is not one.
    bool standsOn(int page, const QStringMatcher &word) const
    {
        const PageTextPtr text = m_textOfPage(page);
        if (!text)
            return false;
        const QString &all = text->text;
        const qsizetype length = word.pattern().size();
        for (qsizetype at = word.indexIn(all); at >= 0; at = word.indexIn(all, at + 1)) {
            const bool starts = at == 0 || (!belongsToWord(all.at(at - 1)) && !followsBrokenWord(all, at));
            const bool ends = at + length == all.size() || !belongsToWord(all.at(at + length));
            if (starts && ends)
                return true;
        }
        return false;
    }
    static bool followsBrokenWord(const QString &all, qsizetype at)
    {
        return at > 1 && all.at(at - 1) == u'\n' && isHyphen(all.at(at - 2));
    }

    int m_page;
    const TextOfPage &m_textOfPage;
    int m_pagesAround;
};

QString lastWord(const QString &line)
{
    qsizetype start = line.size();
    while (start > 0 && (line.at(start - 1).isLetterOrNumber() || line.at(start - 1).isMark()))
        --start;
    return line.mid(start);
}

/// How the words of two lines go together: "beleids-" and "evaluatie" as "beleidsevaluatie", "Zuid-" and "Holland" with
/// the hyphen, anything else with a space. The hyphen only goes where the word without it is known.
QString joined(const QString &line, const QString &next, const WordsOfDocument &document)
{
    if (line.isEmpty() || next.isEmpty())
        return line + next;
    const QChar hyphen = line.back();
    const QString stem = line.chopped(1);
    if (hyphen == softHyphen) // put there for this very line end
        return stem + next;
    if (!isHyphen(hyphen) || stem.isEmpty() || !stem.back().isLetterOrNumber() || !next.front().isLetterOrNumber())
        return line + u' ' + next;

    const QString left = lastWord(stem);
    const QString right = wordAt(next, 0);
    if (isConjunction(right))
        return line + u' ' + next;
    const bool isAbbreviation = left.size() == 1 || left == left.toUpper(); // "EU-burgers", "e-mail"
    if (!next.front().isLower() || isAbbreviation)
        return line + next; // digits have no lower case: "2024-2028" ends here too
    if (document.contain(left + right))
        return stem + next;
    const bool isWrittenWithHyphen = document.contain(left + u'-' + right);
    return !isWrittenWithHyphen && dutchwords::contain(left + right) ? stem + next : line + next;
}

/// The part of each line of a page that is in the range.
QStringList linesOf(const PageText &page, int start, int end)
{
    QStringList lines;
    for (const PageText::Line &line : page.lines) {
        const int from = std::max(start, line.start);
        const int to = std::min(end, line.end);
        if (from < to)
            lines.append(page.text.mid(from, to - from).simplified());
    }
    return lines;
}

} // namespace

QString quoteOf(const TextRange &range, const TextOfPage &textOfPage)
{
    return quoteOf(range, textOfPage, pagesAroundQuote);
}

QString quoteOf(const TextRange &range, const TextOfPage &textOfPage, int pagesAround)
{
    QString quote;
    for (int number = range.start.page; number <= range.end.page; ++number) {
        const PageTextPtr page = textOfPage(number);
        if (!page)
            continue;
        const int start = number == range.start.page ? range.start.offset : 0;
        const int end = number == range.end.page ? range.end.offset : static_cast<int>(page->text.size());
        const WordsOfDocument document(number, textOfPage, pagesAround);
        for (const QString &line : linesOf(*page, start, end))
            quote = joined(quote, line, document);
    }
    quote.remove(softHyphen);
    return quote;
}

} // namespace meetlat::pdf
