// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PageText.h"
#include "core/pdf/SqueezedPages.h"
#include "core/pdf/TextAnchor.h"

#include <QStringList>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace meetlat::pdf {

class SpacedPages;

/// What is looked for. Upper and lower case are alike and diacritics folded, always.
struct TextQuery
{
    QString words;           ///< letters and digits count; an expression: as it stands
    bool wholeWords = false; ///< "opvang" is not found in "crisisopvang"; a space in `words` is one in the text
    /// A regular expression (PCRE) over the text as one line: lines joined with a space, broken words put together.
    bool isExpression = false;
    friend bool operator==(const TextQuery &, const TextQuery &) = default;
};

/// Where an expression cannot be understood: the character, from 0. Empty: nothing is wrong with the query.
std::optional<int> faultIn(const TextQuery &query);

/// The text of a whole document, ready to be searched as one types. Immutable; may be used from several threads.
class TextIndex
{
public:
    /// One per page of the document, null where it was not (or cannot be) read; boxes are not needed. `labels`: as the
    /// document names its pages; where there are none, the numbers.
    explicit TextIndex(std::vector<PageTextPtr> pages, QStringList labels = {});
    ~TextIndex();
    TextIndex(const TextIndex &) = delete;
    TextIndex &operator=(const TextIndex &) = delete;

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    QString label(int page) const;
    /// For quotes and contexts; as long as the index is there. The pages may have no boxes.
    TextOfPage textOfPage() const;
    std::vector<int> pagesWithoutText() const; ///< 0-based: read, but without a letter
    std::vector<int> pagesLackingText() const; ///< 0-based: scans and unreadable ones, not those that are empty
    std::vector<int> pagesNotRead() const;     ///< 0-based
    int pagesWithText() const;

    struct Found
    {
        std::vector<TextRange> hits; ///< in document order, not overlapping
        bool gaveUp = false;         ///< an expression that takes too long; the hits before that are there
    };
    /// A query with a fault, or without any letter or digit, finds nothing.
    Found findAll(const TextQuery &query) const;

private:
    Found findWords(const TextQuery &query) const;
    Found findExpression(const TextQuery &query) const;
    bool standsAlone(const TextRange &range) const;
    bool hasItsSpaces(const TextQuery &query, qsizetype start) const;

    std::vector<PageTextPtr> m_pages;
    QStringList m_labels;
    SqueezedPages m_squeezed;
    mutable std::once_flag m_once;
    mutable std::unique_ptr<const SpacedPages> m_spaced; ///< made for the first expression
};

using TextIndexPtr = std::shared_ptr<const TextIndex>;

/// How many of the hits begin on each page, by page.
std::vector<int> hitsPerPage(const std::vector<TextRange> &hits, int pageCount);

} // namespace meetlat::pdf
