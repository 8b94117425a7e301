// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows that come into being while reviewing. Included by Rows.h; include that.

namespace meetlat {

/// One PDF of a plan. Its bytes lie beside the rows, by SHA-256.
struct Document {
    PlanId plan;
    DocumentId sha256;
    int position = 0; ///< order within the plan, the main document first
    QString fileName; ///< as it was called when it came in, without folder
    qint64 bytes = 0;
    int pages = 0;
    int pagesWithoutText = 0; ///< usable text; counted at import; > 0: partly or wholly a scan
    bool isLocked = false;    ///< asks for a password (never stored)
    MEETLAT_ROW(Document, "document", 2)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("plan", self.plan);
        visit("sha256", self.sha256);
        visit("position", self.position);
        visit("file_name", self.fileName);
        visit("bytes", self.bytes);
        visit("pages", self.pages);
        visit("pages_without_text", self.pagesWithoutText);
        visit("is_locked", self.isLocked);
    }
};

struct Assignment {
    PlanId plan;
    RaterId rater;
    bool isThird = false;    ///< asked in later to settle a difference
    Instant handedOutAt = 0; ///< 0: still scored in the lead's file, if at all
    MEETLAT_ROW(Assignment, "assignment", 2)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("plan", self.plan);
        visit("rater", self.rater);
        visit("is_third", self.isThird);
        visit("handed_out_at", self.handedOutAt);
    }
};

enum class EvidenceKind { Unmarked, Ambition, Action, Smart, Context };
MEETLAT_ENUM_NAMES(EvidenceKind, "", "ambition", "action", "smart", "context")
enum class Stance { Supports, Contradicts };
MEETLAT_ENUM_NAMES(Stance, "supports", "contradicts")

/// A passage or an area that one rater marked in one document.
struct Highlight {
    HighlightId id;
    PlanId plan;
    RaterId rater;
    DocumentId document;
    Anchor anchor;
    EvidenceKind kind = EvidenceKind::Unmarked;
    Stance stance = Stance::Supports;
    QString note;
    Instant madeAt = 0;
    QString pageHash; ///< 64-bit difference hash of the (first) page, 16 hexadecimal digits; empty: not known
    QString author;   ///< of the annotation in the PDF that it was imported from; empty: marked here
    QString typed;    ///< what a person read in an area or corrected in recognised text; empty: the anchor's words hold
    MEETLAT_ROW(Highlight, "highlight", 1)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("plan", self.plan);
        visit("rater", self.rater);
        visit("document", self.document);
        visit("anchor", self.anchor);
        visit("kind", self.kind);
        visit("stance", self.stance);
        visit("note", self.note);
        visit("made_at", self.madeAt);
        visit("page_hash", self.pageHash);
        visit("author", self.author);
        visit("typed", self.typed);
    }
};

/// A highlight that is evidence for the rater's score on an indicator. Several indicators may rest on one highlight.
struct Evidence {
    PlanId plan;
    IndicatorId indicator;
    RaterId rater;
    HighlightId highlight;
    CriterionId criterion; ///< may be empty: for the indicator as a whole
    MEETLAT_ROW(Evidence, "evidence", 4)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("plan", self.plan);
        visit("indicator", self.indicator);
        visit("rater", self.rater);
        visit("highlight", self.highlight);
        visit("criterion", self.criterion);
    }
};

enum class Tick { Present, Absent, Unclear };
MEETLAT_ENUM_NAMES(Tick, "present", "absent", "unclear")
enum class Confidence { Low, Medium, High };
MEETLAT_ENUM_NAMES(Confidence, "low", "medium", "high")

/// One rater's judgement of one indicator of one plan. Without a level and not "not determinable" it is only begun.
struct Score {
    PlanId plan;
    IndicatorId indicator;
    RaterId rater;
    std::optional<int> level;   ///< as numbered by the rubric
    bool notDeterminable = false; ///< then level is empty
    QString reason;
    std::optional<Confidence> confidence;
    std::map<CriterionId, Tick> ticks;
    RubricVersionId rubric;  ///< the version it was given under
    QStringList documents;   ///< SHA-256 of the plan's documents when the level was given
    MEETLAT_ROW(Score, "score", 3)
    bool isGiven() const { return level.has_value() || notDeterminable; }
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("plan", self.plan);
        visit("indicator", self.indicator);
        visit("rater", self.rater);
        visit("level", self.level);
        visit("not_determinable", self.notDeterminable);
        visit("reason", self.reason);
        visit("confidence", self.confidence);
        visit("ticks", self.ticks);
        visit("rubric", self.rubric);
        visit("documents", self.documents);
    }
};

/// A recorded search: evidence of absence.
struct Search {
    SearchId id;
    PlanId plan;
    RaterId rater;
    IndicatorId indicator;
    QStringList terms;
    int hits = 0;
    int pagesSearched = 0; ///< pages with text that were searched
    int pagesInAll = 0;
    QStringList documents; ///< SHA-256 of what was searched
    Instant at = 0;
    MEETLAT_ROW(Search, "search", 1)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("plan", self.plan);
        visit("rater", self.rater);
        visit("indicator", self.indicator);
        visit("terms", self.terms);
        visit("hits", self.hits);
        visit("pages_searched", self.pagesSearched);
        visit("pages_in_all", self.pagesInAll);
        visit("documents", self.documents);
        visit("at", self.at);
    }
};

/// Locks a rater's work on a plan. Keeps a frozen copy of the scores of its round for good.
struct Submission {
    PlanId plan;
    RaterId rater;
    int round = 1; ///< 1, 2 …
    Instant at = 0;
    std::vector<Score> scores;            ///< frozen, one per given indicator
    std::map<IndicatorId, QString> gaps;  ///< reason for each indicator that lacks something
    Instant reopenedAt = 0;               ///< 0: stands
    QString reopenReason;
    MEETLAT_ROW(Submission, "submission", 3)
    bool stands() const { return reopenedAt == 0; }
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("plan", self.plan);
        visit("rater", self.rater);
        visit("round", self.round);
        visit("at", self.at);
        visit("scores", self.scores);
        visit("gaps", self.gaps);
        visit("reopened_at", self.reopenedAt);
        visit("reopen_reason", self.reopenReason);
    }
};

} // namespace meetlat
