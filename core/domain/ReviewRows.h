// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows that come into being while reviewing. Included by Rows.h; include that.

namespace meetlat {

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

/// The moment a plan opened for reconciling: who is A and who is B (random, fixed), and the round-1 scores on which
/// agreement is computed for good.
struct Opening {
    PlanId plan;
    RaterId raterA;
    RaterId raterB;
    Instant at = 0;
    std::vector<Score> roundOne;
    MEETLAT_ROW(Opening, "opening", 1)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("plan", self.plan);
        visit("rater_a", self.raterA);
        visit("rater_b", self.raterB);
        visit("at", self.at);
        visit("round_one", self.roundOne);
    }
};

enum class DecisionKind { A, B, Other, Unclear, Third };
MEETLAT_ENUM_NAMES(DecisionKind, "a", "b", "other", "unclear", "third")

/// The final level of one indicator of one plan. Unclear and Third without a level keep the cell open.
struct Decision {
    PlanId plan;
    IndicatorId indicator;
    DecisionKind kind = DecisionKind::A;
    std::optional<int> level;
    bool notDeterminable = false;
    QString reason;
    RaterId by;
    Instant at = 0;
    int roundA = 1; ///< the rounds it was taken on; a newer one marks it "decided on older data"
    int roundB = 1;
    bool inBulk = false; ///< taken over because both were equal
    MEETLAT_ROW(Decision, "decision", 2)
    bool isFinal() const { return level.has_value() || notDeterminable; }
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("plan", self.plan);
        visit("indicator", self.indicator);
        visit("kind", self.kind);
        visit("level", self.level);
        visit("not_determinable", self.notDeterminable);
        visit("reason", self.reason);
        visit("by", self.by);
        visit("at", self.at);
        visit("round_a", self.roundA);
        visit("round_b", self.roundB);
        visit("in_bulk", self.inBulk);
    }
};

/// A packet that was made here (by a rater) or taken in here (by the lead). Its digest is the receipt.
struct PacketRecord {
    QString sha256;
    RaterId rater;
    QString replica; ///< which copy of the project it came from
    int sequence = 0;
    int clock = 0;   ///< highest revision in it
    Instant at = 0;  ///< made, or taken in
    bool isIncoming = false;
    QStringList submitted; ///< "plan id|round"
    MEETLAT_ROW(PacketRecord, "packet", 1)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("sha256", self.sha256);
        visit("rater", self.rater);
        visit("replica", self.replica);
        visit("sequence", self.sequence);
        visit("clock", self.clock);
        visit("at", self.at);
        visit("is_incoming", self.isIncoming);
        visit("submitted", self.submitted);
    }
};

enum class SetAsideWhy { Fork, UnknownRubric };
MEETLAT_ENUM_NAMES(SetAsideWhy, "fork", "unknown_rubric")

/// A row of a packet that was kept but not taken over: the loser of a fork, or one of a rubric we do not have.
struct SetAside {
    QString packet; ///< SHA-256
    QString rowTable;
    QString rowKey;
    SetAsideWhy why = SetAsideWhy::Fork;
    RaterId rater;
    int rev = 0;
    bool isDeleted = false;
    QString image; ///< the row as JSON
    MEETLAT_ROW(SetAside, "set_aside", 3)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("packet", self.packet);
        visit("row_table", self.rowTable);
        visit("row_key", self.rowKey);
        visit("why", self.why);
        visit("rater", self.rater);
        visit("rev", self.rev);
        visit("is_deleted", self.isDeleted);
        visit("image", self.image);
    }
};

} // namespace meetlat
