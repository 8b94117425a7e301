// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of reconciling and of exchange. Included by Rows.h; include that.

namespace meetlat {

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
