// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Anchor.h"
#include "core/domain/Fields.h"
#include "core/domain/Ids.h"
#include "core/domain/PartialDate.h"
#include "core/domain/Rubric.h"

#include <QDate>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

/// The rows of a project. Each has `table` (its name in file, log and packets), `keyFields` (how many of its first
/// fields are the key) and `fields`. Times are milliseconds since 1970 UTC. No row refers to another by place.

namespace meetlat {

using Instant = qint64; ///< milliseconds since 1970-01-01 UTC; 0: never

#define MEETLAT_ROW(Type, TABLE, KEYS)                                                                                 \
    static constexpr const char *table = TABLE;                                                                        \
    static constexpr int keyFields = KEYS;                                                                             \
    friend bool operator==(const Type &, const Type &) = default;

struct Project {
    ProjectId id;
    QString title;
    Scale scale = Scale::OneToFive;
    QDate cutoff = QDate(2022, 12, 1); ///< a plan adopted on or after it is new
    RubricVersionId rubric;            ///< the version in force
    bool namesShown = false;           ///< reconciling shows names instead of A and B
    MEETLAT_ROW(Project, "project", 1)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("title", self.title);
        visit("scale", self.scale);
        visit("cutoff", self.cutoff);
        visit("rubric", self.rubric);
        visit("names_shown", self.namesShown);
    }
};

/// Immutable once scored: a change of the rubric is a new version; scores name theirs.
struct RubricVersion {
    RubricVersionId id;
    int number = 1;
    Instant madeAt = 0;
    QString note;
    Rubric content;
    MEETLAT_ROW(RubricVersion, "rubric_version", 1)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("number", self.number);
        visit("made_at", self.madeAt);
        visit("note", self.note);
        visit("content", self.content);
    }
};

struct Rater {
    RaterId id;
    QString name;
    int number = 0; ///< R1, R2 …; 0 for a lead who does not rate
    bool isLead = false;
    MEETLAT_ROW(Rater, "rater", 1)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("number", self.number);
        visit("is_lead", self.isLead);
    }
};

enum class SearchOutcome { Unknown, NewPlan, OlderPlan, ProgressReport, NothingFound };
MEETLAT_ENUM_NAMES(SearchOutcome, "", "new", "older", "progress-report", "none")

struct Region {
    RegionId id;
    QString name; ///< the centre municipality
    QStringList aliases;
    bool isActive = true;
    SearchOutcome outcome = SearchOutcome::Unknown;
    QString searched;               ///< where and when was searched
    std::optional<bool> dashboardNew; ///< the national dashboard claims a new plan
    QString dashboardVersion;
    QString code;      ///< CBS code, unverified
    QString status;
    QString certainty; ///< A, B or C (domain.md section 1)
    QString evidence;  ///< on which source the entry rests
    std::optional<PartialDate> validFrom;  ///< since when it is a region; empty: not known
    std::optional<PartialDate> validUntil; ///< its last day, month or year; empty: it still is
    MEETLAT_ROW(Region, "region", 1)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("aliases", self.aliases);
        visit("is_active", self.isActive);
        visit("outcome", self.outcome);
        visit("searched", self.searched);
        visit("dashboard_new", self.dashboardNew);
        visit("dashboard_version", self.dashboardVersion);
        visit("code", self.code);
        visit("status", self.status);
        visit("certainty", self.certainty);
        visit("evidence", self.evidence);
        visit("valid_from", self.validFrom);
        visit("valid_until", self.validUntil);
    }
};

enum class PlanKind {
    Unknown, ActionPlan, PolicyPlan, ProtectedHomeVision, ImplementationAgenda, CouncilLetter, ProgressReport,
    HousingVision, Other,
};
MEETLAT_ENUM_NAMES(PlanKind, "", "action_plan", "policy_plan", "protected_home_vision", "implementation_agenda",
                   "council_letter", "progress_report", "housing_vision", "other")

enum class Portfolio { Care, Housing, Income, Youth, Safety, Other };
MEETLAT_ENUM_NAMES(Portfolio, "zorg", "wonen", "inkomen", "jeugd", "veiligheid", "overig")

struct Signatory {
    QString name; ///< may be empty
    QString municipality;
    std::vector<Portfolio> portfolios;
    friend bool operator==(const Signatory &, const Signatory &) = default;
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("name", self.name);
        visit("municipality", self.municipality);
        visit("portfolios", self.portfolios);
    }
};

/// What is scored: a region's plan in this round, with 0..n documents, and its plan card.
struct Plan {
    PlanId id;
    RegionId region;
    QString title;
    PlanKind kind = PlanKind::Unknown;
    std::optional<PartialDate> adopted;
    std::optional<PartialDate> periodFrom;
    std::optional<PartialDate> periodTo;
    QString source;
    std::vector<Signatory> signatories;
    std::optional<bool> sameAlderman; ///< one person holds housing and care
    QStringList involved;             ///< groups of people who took part
    QStringList actionLines;          ///< keys: BESTAAN PREVENTIE UITVOERING WONEN_EERST ERVARING INCLUSIE
    std::optional<bool> structure;    ///< the six action lines are the plan's frame
    QStringList tags;
    MEETLAT_ROW(Plan, "plan", 1)
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("region", self.region);
        visit("title", self.title);
        visit("kind", self.kind);
        visit("adopted", self.adopted);
        visit("period_from", self.periodFrom);
        visit("period_to", self.periodTo);
        visit("source", self.source);
        visit("signatories", self.signatories);
        visit("same_alderman", self.sameAlderman);
        visit("involved", self.involved);
        visit("action_lines", self.actionLines);
        visit("structure", self.structure);
        visit("tags", self.tags);
    }
};

} // namespace meetlat

#include "core/domain/ReviewRows.h"

#include "core/domain/DecisionRows.h"
#include "core/domain/LeadRows.h"
#include "core/domain/VersionRows.h"
