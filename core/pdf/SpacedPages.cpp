// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/SpacedPages.h"

#include "core/pdf/BrokenWords.h"
#include "core/pdf/SqueezedPages.h"

#include <algorithm>

namespace meetlat::pdf {

namespace {

constexpr QChar unreadPage(0); // no expression reaches over a page that is not known

/// One past the character at `start` with its second half and the marks that follow it.
qsizetype endOfCharacter(const QString &text, qsizetype start)
{
    qsizetype end = start + 1;
    while (end < text.size() && (text.at(end).isLowSurrogate() || text.at(end).isMark()))
        ++end;
    return end;
}

} // namespace

SpacedPages::SpacedPages(const std::vector<PageTextPtr> &pages)
{
    for (const PageTextPtr &page : pages) {
        if (!page)
            append(unreadPage, 0);
        else if (!page->text.isEmpty())
            add(page);
    }
}

void SpacedPages::append(QChar unit, int from)
{
    m_text.append(unit);
    m_from.push_back(from);
}

void SpacedPages::add(const PageTextPtr &page)
{
    m_pages.push_back({m_text.size(), page});
    const QString &text = page->text;
    for (qsizetype at = 0; at < text.size();) {
        const QChar unit = text.at(at);
        const int from = static_cast<int>(at);
        if (isHyphen(unit) && isBrokenAt(text, at)) {
            at += 2;
        } else if (unit == softHyphen) {
            ++at;
        } else if (unit == u'\n') {
            const bool isGlued =
                at > 0 && isHyphen(text.at(at - 1)) && at + 1 < text.size() &&
                (text.at(at + 1).isUpper() || text.at(at + 1).isDigit()); // "Zuid-Holland", "2024-2028"
            if (!isGlued)
                append(u' ', from);
            ++at;
        } else if (unit.unicode() < 128 && (at + 1 == text.size() || text.at(at + 1).unicode() < 128)) {
            append(unit, from);
            ++at;
        } else {
            const qsizetype end = endOfCharacter(text, at);
            const QString whole = text.mid(at, end - at).normalized(QString::NormalizationForm_KC);
            for (const QChar part : withoutDiacritics(whole))
                append(part, from);
            at = end;
        }
    }
}

const SpacedPages::Page &SpacedPages::pageAt(qsizetype index) const
{
    const auto after = std::upper_bound(m_pages.begin(), m_pages.end(), index,
                                        [](qsizetype at, const Page &page) { return at < page.start; });
    return *std::prev(after);
}

TextRange SpacedPages::range(qsizetype start, qsizetype length) const
{
    const Page &first = pageAt(start);
    const Page &last = pageAt(start + length - 1);
    const int from = m_from[static_cast<std::size_t>(start)];
    const int to = m_from[static_cast<std::size_t>(start + length - 1)];
    return {{first.text->page, from}, {last.text->page, static_cast<int>(endOfCharacter(last.text->text, to))}};
}

} // namespace meetlat::pdf
