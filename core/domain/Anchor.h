// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Fields.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace meetlat {

/// Where on one page a highlight stands.
struct AnchorTarget {
    int page = 0;              ///< 0-based index in the document
    QString label;             ///< page label as the PDF names it ("iv", "12")
    int start = 0;             ///< first UTF-16 unit in PageText::text, reading order
    int end = 0;               ///< one past the last; equal to start for an area
    std::vector<QRectF> rects; ///< one per line of text, or the area: fractions 0..1 of the page as shown (crop box
                               ///< after the page's own rotation), origin top-left, y down
    QSizeF pageSize;           ///< points (1/72 inch), as shown
    QString textHash;          ///< SHA-256 of the page's squeezed text; tells whether the range can still be trusted

    friend bool operator==(const AnchorTarget &, const AnchorTarget &) = default;
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("page", self.page);
        visit("label", self.label);
        visit("start", self.start);
        visit("end", self.end);
        visit("rects", self.rects);
        visit("page_size", self.pageSize);
        visit("text_hash", self.textHash);
    }
};

/// Finds a passage again after zoom, on another machine, and in another edition of the document: place and words both.
struct Anchor {
    enum class Kind { Text, Area };
    enum class State { Exact, Moved, Fuzzy, Manual, Orphan, Ambiguous };

    Kind kind = Kind::Text;
    QString extractor; ///< which text extraction the ranges count in, e.g. "poppler 22.12/textlist/1"
    int pageCount = 0;
    std::vector<AnchorTarget> targets; ///< one per page, in page order
    QString exact;                     ///< the words as quoted: lines joined, hyphens resolved; typed words for an area
    QString squeezed;                  ///< letters and digits only, NFKC, case-folded
    QString prefix;                    ///< up to 32 squeezed characters before
    QString suffix;                    ///< up to 32 squeezed characters after
    State state = State::Exact;

    friend bool operator==(const Anchor &, const Anchor &) = default;
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("kind", self.kind);
        visit("extractor", self.extractor);
        visit("page_count", self.pageCount);
        visit("targets", self.targets);
        visit("exact", self.exact);
        visit("squeezed", self.squeezed);
        visit("prefix", self.prefix);
        visit("suffix", self.suffix);
        visit("state", self.state);
    }
};

MEETLAT_ENUM_NAMES(Anchor::Kind, "text", "area")
MEETLAT_ENUM_NAMES(Anchor::State, "exact", "moved", "fuzzy", "manual", "orphan", "ambiguous")

} // namespace meetlat
