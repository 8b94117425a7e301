// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PageText.h"
#include "core/pdf/TextAnchor.h"

#include <vector>

namespace meetlat::pdf {

/// The squeezed text of consecutive pages as one string, and the way back to places on the pages. Where a page has no
/// text that is known (not read, failed), nothing can be found across it.
class SqueezedPages
{
public:
    enum class Letters { AsTheyAre, WithoutDiacritics };

    SqueezedPages(int firstPage, int pageCount, const TextOfPage &textOfPage, Letters letters = Letters::AsTheyAre);

    const QString &text() const { return m_text; }
    /// The characters of a piece of text(), `length` at least 1.
    TextRange range(qsizetype start, qsizetype length) const;
    /// Where the first squeezed character at or after this position stands in text().
    qsizetype indexOf(const TextPosition &position) const;

private:
    struct Page
    {
        qsizetype start = 0; ///< in m_text
        PageTextPtr text;
        int number = 0;
    };
    const Page &pageAt(qsizetype index) const;

    QString m_text;
    std::vector<Page> m_pages;
};

/// é becomes e; the result is as long as `squeezed`, so places in one are places in the other.
QString withoutDiacritics(const QString &squeezed);

} // namespace meetlat::pdf
