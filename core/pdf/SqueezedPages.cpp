// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/SqueezedPages.h"

#include <algorithm>

namespace meetlat::pdf {

namespace {

constexpr QChar unknownText(0); // never in squeezed text, which holds letters and digits only

QChar withoutDiacritics(QChar letter)
{
    switch (letter.unicode()) { // these do not decompose
    case u'ø':
        return u'o';
    case u'đ':
        return u'd';
    case u'ł':
        return u'l';
    default:
        break;
    }
    if (letter.script() == QChar::Script_Hangul || letter.isSurrogate())
        return letter;
    const QString parts = QString(letter).normalized(QString::NormalizationForm_KD);
    return parts.isEmpty() || !parts.front().isLetterOrNumber() ? letter : parts.front();
}

} // namespace

QString withoutDiacritics(const QString &squeezed)
{
    QString result = squeezed;
    for (QChar &letter : result) {
        if (letter.unicode() >= 128)
            letter = withoutDiacritics(letter);
    }
    return result;
}

SqueezedPages::SqueezedPages(int firstPage, int pageCount, const TextOfPage &textOfPage, Letters letters)
{
    for (int number = firstPage; number < firstPage + pageCount; ++number) {
        const PageTextPtr page = textOfPage(number);
        if (!page) {
            m_text.append(unknownText);
            continue;
        }
        if (page->isEmpty())
            continue;
        m_pages.push_back({m_text.size(), page, number});
        m_text.append(letters == Letters::AsTheyAre ? page->squeezed : withoutDiacritics(page->squeezed));
    }
}

const SqueezedPages::Page &SqueezedPages::pageAt(qsizetype index) const
{
    const auto after = std::upper_bound(m_pages.begin(), m_pages.end(), index,
                                        [](qsizetype at, const Page &page) { return at < page.start; });
    return *std::prev(after);
}

TextRange SqueezedPages::range(qsizetype start, qsizetype length) const
{
    const Page &first = pageAt(start);
    const Page &last = pageAt(start + length - 1);
    TextRange range;
    range.start = {first.number, first.text->squeezedToText[static_cast<std::size_t>(start - first.start)]};
    range.end = {last.number, last.text->squeezedToText[static_cast<std::size_t>(start + length - 1 - last.start)] + 1};
    // one letter may be several units: half of a pair, an accent of its own
    const QString &text = last.text->text;
    while (range.end.offset < text.size() &&
           (text.at(range.end.offset).isLowSurrogate() || text.at(range.end.offset).isMark()))
        ++range.end.offset;
    return range;
}

qsizetype SqueezedPages::indexOf(const TextPosition &position) const
{
    for (const Page &page : m_pages) {
        if (page.number < position.page)
            continue;
        if (page.number > position.page)
            return page.start;
        const std::vector<int> &map = page.text->squeezedToText;
        const auto at = std::lower_bound(map.begin(), map.end(), position.offset);
        return page.start + (at - map.begin());
    }
    return m_text.size();
}

} // namespace meetlat::pdf
