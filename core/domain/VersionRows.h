// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows that come into being when a document gets a new version. Included by Rows.h; include that.

namespace meetlat {

/// A document that a newer version took the place of. Its bytes stay; highlights, scores and searches may name it.
struct EarlierVersion {
    PlanId plan;
    DocumentId sha256;
    DocumentId replacedBy; ///< may have been replaced itself since
    QString fileName;
    int pages = 0;
    Instant at = 0;
    MEETLAT_ROW(EarlierVersion, "earlier_version", 2)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("plan", self.plan);
        visit("sha256", self.sha256);
        visit("replaced_by", self.replacedBy);
        visit("file_name", self.fileName);
        visit("pages", self.pages);
        visit("at", self.at);
    }
};

/// Where a highlight stands in a later version of its document, as one person's file found or confirmed it. The
/// highlight itself stays as its owner made it. One per person, so that nobody's row is ever changed by another.
struct Placement {
    HighlightId highlight;
    DocumentId document; ///< the later version
    RaterId by;
    PlanId plan;
    RaterId rater; ///< whose highlight it is
    Anchor::State state = Anchor::State::Orphan;
    bool waits = false;                ///< for a person: fuzzy, ambiguous or orphan that nobody has looked at
    std::vector<AnchorTarget> targets; ///< empty while it waits and for an orphan
    QString exact;                     ///< the words that stand there
    int agreement = 0;                 ///< per cent of the letters and digits that are the same
    Instant at = 0;
    MEETLAT_ROW(Placement, "placement", 3)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("highlight", self.highlight);
        visit("document", self.document);
        visit("by", self.by);
        visit("plan", self.plan);
        visit("rater", self.rater);
        visit("state", self.state);
        visit("waits", self.waits);
        visit("targets", self.targets);
        visit("exact", self.exact);
        visit("agreement", self.agreement);
        visit("at", self.at);
    }
};

} // namespace meetlat
