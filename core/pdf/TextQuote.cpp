// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/TextQuote.h"

#include <QStringMatcher>

#include <algorithm>
#include <array>

namespace meetlat::pdf {

namespace {

constexpr int pagesAroundQuote = 400;
constexpr int unreadPagesInARow = 25; // the document is over, or it is a scan

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u00ad';
}

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

/// "beleids- en uitvoeringskosten": the hyphen stands for a word that follows.
bool standsForAnotherWord(const QString &next)
{
    static const std::array<QStringView, 12> conjunctions = {u"en",  u"of",  u"noch", u"tot", u"dan", u"maar",
                                                             u"als", u"and", u"or",   u"nor", u"to",  u"c.q."};
    return std::any_of(conjunctions.begin(), conjunctions.end(),
                       [&](QStringView word) { return word.compare(next, Qt::CaseInsensitive) == 0; });
}

QString lastWord(const QString &line)
{
    qsizetype start = line.size();
    while (start > 0 && (line.at(start - 1).isLetterOrNumber() || line.at(start - 1).isMark()))
        --start;
    return line.mid(start);
}

QString firstWord(const QString &line)
{
    qsizetype end = 0;
    while (end < line.size() && (line.at(end).isLetterOrNumber() || line.at(end).isMark() || line.at(end) == u'.'))
        ++end;
    while (end > 0 && line.at(end - 1) == u'.' && !line.left(end).contains(u"c.q"))
        --end;
    return line.left(end);
}

/// How the words of two lines go together: "beleids-" and "evaluatie" as "beleidsevaluatie", "Zuid-" and "Holland" with
/// the hyphen, anything else with a space.
QString joined(const QString &line, const QString &next, const WordsOfDocument &document)
{
    if (line.isEmpty() || next.isEmpty())
        return line + next;
    const QChar hyphen = line.back();
    const QString stem = line.chopped(1);
    if (hyphen == u'\u00ad') // put there for this very line end
        return stem + next;
    if (!isHyphen(hyphen) || stem.isEmpty() || !stem.back().isLetterOrNumber() || !next.front().isLetterOrNumber())
        return line + u' ' + next;

    const QString left = lastWord(stem);
    const QString right = firstWord(next);
    if (standsForAnotherWord(right))
        return line + u' ' + next;
    const bool isAbbreviation = left.size() == 1 || left == left.toUpper(); // "EU-burgers", "e-mail"
    if (!next.front().isLower() || isAbbreviation)
        return line + next; // digits have no lower case: "2024-2028" ends here too
    if (document.contain(left + right))
        return stem + next;
    const bool isCompound =
        document.contain(left + u'-' + right) || (document.contain(left) && document.contain(right));
    return isCompound ? line + next : stem + next;
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
    quote.remove(QChar(0x00ad));
    return quote;
}

} // namespace meetlat::pdf
