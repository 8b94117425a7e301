// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"

#include <optional>
#include <variant>
#include <vector>

namespace meetlat {

/// Calls f.template operator()<Row>() for every kind of row, in the order in which they may refer to each other.
#define MEETLAT_ALL_ROWS                                                                                               \
    Project, RubricVersion, Rater, Region, Plan, Document, Assignment, Highlight, Evidence, Score, Search, Submission, \
        Opening, Decision, PacketRecord, SetAside, EarlierVersion, Placement, \
        DashboardClaim, PlanFact, RaterExclusion, AgreementSnapshot, RubricNote, SavedFigure, QuotePick

/// One row before and after. No before: new. No after: deleted (storage keeps a tombstone).
template <typename Row> struct Replaced {
    std::optional<Row> before;
    std::optional<Row> after;
    friend bool operator==(const Replaced &, const Replaced &) = default;
};

template <typename... Rows> using ChangeOf = std::variant<Replaced<Rows>...>;
using RowChange = ChangeOf<MEETLAT_ALL_ROWS>;
template <typename... Rows> using AnyRowOf = std::variant<Rows...>;
using AnyRow = AnyRowOf<MEETLAT_ALL_ROWS>;

/// Who owns a stored row and how often it was written. Deleted rows stay as tombstones.
struct Stamp {
    RaterId owner;
    int rev = 0;
    bool isDeleted = false;
    friend bool operator==(const Stamp &, const Stamp &) = default;
};

struct Change {
    RowChange row;
    std::optional<Stamp> imposed; ///< from a packet; empty: storage gives owner and the owner's next revision

    // Defined once, in Edit.cpp: in every file that makes or copies a change, all kinds of rows would be compiled.
    template <typename Row> Change(Replaced<Row> replaced, std::optional<Stamp> stamp = std::nullopt);
    Change(const Change &other);
    Change(Change &&other) noexcept;
    Change &operator=(const Change &other);
    Change &operator=(Change &&other) noexcept;
    ~Change();
    friend bool operator==(const Change &left, const Change &right);
};

/// What an action does, as data: written to the file in one transaction, applied to memory, logged, undone.
struct Edit {
    enum class Kind {
        CreateProject, ChangeProject, ChangeRegions, ChangePlan, ChangeDocuments, ChangeRaters, Assign,
        AddHighlight, ChangeHighlight, DeleteHighlight, LinkEvidence, ScoreIndicator, RecordSearch,
        Submit, Reopen, HandOut, HandIn, TakeIn, OpenPlan, Decide, AcceptEqual, ChangeRubric, ImportScores,
        ReplaceDocument, PlaceHighlights,
        LinkFact, TakeSnapshot, NoteRubric, ShowNames, ChangeFigures, PickQuotes,
        Undo, Redo,
    };
    Kind kind = Kind::ChangeProject;
    std::vector<Change> changes;
    RaterId owner;       ///< whose rows the changes are; empty: the person who works in this file
    QString note;        ///< a reason or a name for the log, never shown as a sentence
    ActionId action = {};    ///< given by the session
    ActionId undoes = {};    ///< the action that this one takes back or does again
    bool isEmpty() const { return changes.empty(); }
};
MEETLAT_ENUM_NAMES(Edit::Kind, "create_project", "change_project", "change_regions", "change_plan", "change_documents",
                   "change_raters", "assign", "add_highlight", "change_highlight", "delete_highlight", "link_evidence",
                   "score_indicator", "record_search", "submit", "reopen", "hand_out", "hand_in", "take_in",
                   "open_plan", "decide", "accept_equal", "change_rubric", "import_scores", "replace_document",
                   "place_highlights", "link_fact", "take_snapshot", "note_rubric", "show_names", "change_figures",
                   "pick_quotes", "undo", "redo")

/// Actions that undo cannot reach past: after them others hold copies.
bool isBarrier(Edit::Kind kind); // Submit, HandOut, HandIn, TakeIn, CreateProject

/// The changes that take these back: after becomes before, last first, without imposed stamps.
std::vector<Change> inverseOf(const std::vector<Change> &changes);

} // namespace meetlat
