// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Anchor.h"
#include "core/pdf/AnchorResolution.h"

#include <map>
#include <optional>
#include <vector>

namespace meetlat::pdf {

/// Finds pages again that have the same letters and digits as they had: where they were, or moved as a whole.
class UnchangedPages
{
public:
    explicit UnchangedPages(const SearchedDocument &document) : m_document(document) {}

    /// Whether the anchor's pages are as they were when they are looked for that many pages further on, and its
    /// characters stand there.
    bool areThere(const Anchor &anchor, int shift = 0) const;
    /// How far the anchor's pages have gone, all by as many; nothing: nowhere, or more than one place has such pages.
    std::optional<int> shiftOf(const Anchor &anchor);
    /// The places of the anchor's characters, that many pages further on.
    std::vector<AnchorTarget> targetsOn(const Anchor &anchor, int shift = 0) const;

private:
    const SearchedDocument &m_document;
    std::multimap<QString, int> m_pages; ///< by the hash of their text; empty: not read yet
};

} // namespace meetlat::pdf
