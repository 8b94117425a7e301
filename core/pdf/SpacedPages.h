// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PageText.h"

#include <vector>

namespace meetlat::pdf {

/// The text of a document as one long line, for expressions: lines joined with a space, broken words put together,
/// compatibility characters (ligatures) taken apart, diacritics folded; and the way back to places on the pages.
class SpacedPages
{
public:
    explicit SpacedPages(const std::vector<PageTextPtr> &pages);

    const QString &text() const { return m_text; }
    /// The characters of a piece of text(), `length` at least 1.
    TextRange range(qsizetype start, qsizetype length) const;

private:
    struct Page
    {
        qsizetype start = 0; ///< in m_text
        PageTextPtr text;
    };
    void add(const PageTextPtr &page);
    void append(QChar unit, int from);
    const Page &pageAt(qsizetype index) const;

    QString m_text;
    std::vector<int> m_from; ///< for each unit of m_text: its unit in the text of its page
    std::vector<Page> m_pages;
};

} // namespace meetlat::pdf
