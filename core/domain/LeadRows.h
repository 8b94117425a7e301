// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of the lead's bench: they are in no hand-out and in no packet. Included by Rows.h; include that.

namespace meetlat {

/// What the national dashboard said about a region on a day, to be set against what was found.
struct DashboardClaim {
    ClaimId id;
    RegionId region;
    QDate at;                        ///< the day of the claim
    QString version;                 ///< of the dashboard
    std::optional<bool> claimsNew;   ///< that there is a new plan
    QString source;                  ///< where that can be read
    MEETLAT_ROW(DashboardClaim, "dashboard_claim", 1)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("region", self.region);
        visit("at", self.at);
        visit("version", self.version);
        visit("claims_new", self.claimsNew);
        visit("source", self.source);
    }
};

enum class Realisation { Unknown, Realised, Announced };
MEETLAT_ENUM_NAMES(Realisation, "", "realised", "announced")

/// One fact of a plan card with the passage it rests on.
struct PlanFact {
    PlanFactId id;
    PlanId plan;
    QString fact;          ///< name of the field of the plan card: "adopted", "signatories", "involved" …
    HighlightId highlight; ///< empty: no passage yet
    QString how;           ///< in words: how a group took part, in which role somebody signed
    Realisation realised = Realisation::Unknown;
    MEETLAT_ROW(PlanFact, "plan_fact", 1)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("plan", self.plan);
        visit("fact", self.fact);
        visit("highlight", self.highlight);
        visit("how", self.how);
        visit("realised", self.realised);
    }
};

enum class ExclusionWhy { OwnRegion, WrotePlan, Other };
MEETLAT_ENUM_NAMES(ExclusionWhy, "own_region", "wrote_plan", "other")

/// This rater is not to score plans of this region.
struct RaterExclusion {
    RaterId rater;
    RegionId region;
    ExclusionWhy why = ExclusionWhy::OwnRegion;
    MEETLAT_ROW(RaterExclusion, "rater_exclusion", 2)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("rater", self.rater);
        visit("region", self.region);
        visit("why", self.why);
    }
};

/// Figures of agreement as they were on a day. Later edits of the review never change them.
struct AgreementSnapshot {
    SnapshotId id;
    Instant takenAt = 0;
    RaterId by;
    QString note;
    QString seed; ///< of the bootstrap, decimal: 64 bits do not fit into a number of JSON
    int draws = 0;
    QStringList plans; ///< ids of the plans that it rests on; their number is the n
    QString figures;   ///< JSON, as the verb `agreement` prints it
    MEETLAT_ROW(AgreementSnapshot, "agreement_snapshot", 1)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("taken_at", self.takenAt);
        visit("by", self.by);
        visit("note", self.note);
        visit("seed", self.seed);
        visit("draws", self.draws);
        visit("plans", self.plans);
        visit("figures", self.figures);
    }
};

/// An entry of the rubric log: what was unclear about an indicator, and what came of it.
struct RubricNote {
    RubricNoteId id;
    IndicatorId indicator;
    PlanId plan; ///< where it came up; may be empty
    QString text;
    RaterId by;
    Instant at = 0;
    QString outcome; ///< empty: still open
    MEETLAT_ROW(RubricNote, "rubric_note", 1)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("indicator", self.indicator);
        visit("plan", self.plan);
        visit("text", self.text);
        visit("by", self.by);
        visit("at", self.at);
        visit("outcome", self.outcome);
    }
};

/// A figure that the lead composed and keeps.
struct SavedFigure {
    FigureId id;
    QString title;
    QString filter; ///< JSON, canonical
    int position = 0;
    MEETLAT_ROW(SavedFigure, "saved_figure", 1)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("title", self.title);
        visit("filter", self.filter);
        visit("position", self.position);
    }
};

enum class QuoteUse { Unmarked, GoodPractice, CounterExample };
MEETLAT_ENUM_NAMES(QuoteUse, "", "good", "counter")

/// A passage that the report may quote for an indicator.
struct QuotePick {
    HighlightId highlight;
    IndicatorId indicator;
    QuoteUse use = QuoteUse::Unmarked;
    bool isAnonymous = false; ///< "a region" instead of its name
    QString note;
    int position = 0;
    MEETLAT_ROW(QuotePick, "quote_pick", 2)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("highlight", self.highlight);
        visit("indicator", self.indicator);
        visit("use", self.use);
        visit("anonymous", self.isAnonymous);
        visit("note", self.note);
        visit("position", self.position);
    }
};

} // namespace meetlat
