// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SchemaTables.h"

namespace meetlat::tables {

QByteArray rowTable(const char *name, const char *columns, const char *key, const std::vector<const char *> &links)
{
    QByteArray sql = QByteArray("CREATE TABLE ") + name + "(" + columns +
                     ", owner TEXT NOT NULL CHECK(length(owner)=36)"
                     ", revision INTEGER NOT NULL CHECK(revision BETWEEN 1 AND 1000000000)"
                     ", deleted INTEGER NOT NULL CHECK(deleted IN (0,1))"
                     ", PRIMARY KEY(" +
                     key + ")";
    for (const char *link : links)
        sql += QByteArray(", FOREIGN KEY(") + link + "(id) DEFERRABLE INITIALLY DEFERRED";
    return sql + ") STRICT";
}

std::vector<QByteArray> fileTables()
{
    return {
        "CREATE TABLE meta(key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT",
        "CREATE TABLE owner_clock(owner TEXT NOT NULL PRIMARY KEY, rev INTEGER NOT NULL CHECK(rev>=0)) STRICT",
        "CREATE TABLE action(number INTEGER PRIMARY KEY, action_id TEXT NOT NULL UNIQUE CHECK(length(action_id)=36), "
        "at INTEGER NOT NULL, person TEXT NOT NULL, kind TEXT NOT NULL, note TEXT NOT NULL, undoes TEXT NOT NULL, "
        "changes TEXT NOT NULL, chain TEXT NOT NULL CHECK(length(chain)=64)) STRICT",
        // By SHA-256; in pieces of 256 KiB, so that no row is large and a PDF can come in and go out in steps.
        "CREATE TABLE document_blob(sha256 TEXT NOT NULL PRIMARY KEY CHECK(length(sha256)=64), "
        "bytes INTEGER NOT NULL CHECK(bytes>=0), pieces INTEGER NOT NULL CHECK(pieces>=0)) STRICT",
        "CREATE TABLE document_chunk(sha256 TEXT NOT NULL, n INTEGER NOT NULL CHECK(n>=0), data BLOB NOT NULL "
        "CHECK(length(data) BETWEEN 1 AND 262144), PRIMARY KEY(sha256, n), "
        "FOREIGN KEY(sha256) REFERENCES document_blob(sha256)) STRICT",
    };
}

QByteArray regionTable()
{
    return rowTable("region",
                    "id TEXT NOT NULL CHECK(length(id)=36), name TEXT NOT NULL, aliases TEXT NOT NULL, "
                    "is_active INTEGER NOT NULL CHECK(is_active IN (0,1)), outcome TEXT NOT NULL, searched TEXT NOT NULL, "
                    "dashboard_new INTEGER CHECK(dashboard_new IN (0,1)), dashboard_version TEXT NOT NULL, "
                    "code TEXT NOT NULL, status TEXT NOT NULL, certainty TEXT NOT NULL, evidence TEXT NOT NULL, "
                    "valid_from TEXT, valid_until TEXT",
                    "id");
}

std::vector<QByteArray> setupTables()
{
    return {
        rowTable("rubric_version",
                 "id TEXT NOT NULL CHECK(length(id)=36), number INTEGER NOT NULL CHECK(number>=1), "
                 "made_at INTEGER NOT NULL, note TEXT NOT NULL, content TEXT NOT NULL",
                 "id"),
        rowTable("project",
                 "id TEXT NOT NULL CHECK(length(id)=36), title TEXT NOT NULL, scale TEXT NOT NULL, "
                 "cutoff TEXT NOT NULL, rubric TEXT NOT NULL, names_shown INTEGER NOT NULL CHECK(names_shown IN (0,1))",
                 "id", {"rubric) REFERENCES rubric_version"}),
        rowTable("rater",
                 "id TEXT NOT NULL CHECK(length(id)=36), name TEXT NOT NULL, number INTEGER NOT NULL CHECK(number>=0), "
                 "is_lead INTEGER NOT NULL CHECK(is_lead IN (0,1))",
                 "id"),
        regionTable(),
        rowTable("plan",
                 "id TEXT NOT NULL CHECK(length(id)=36), region TEXT NOT NULL, title TEXT NOT NULL, "
                 "kind TEXT NOT NULL, adopted TEXT, period_from TEXT, period_to TEXT, source TEXT NOT NULL, "
                 "signatories TEXT NOT NULL, same_alderman INTEGER CHECK(same_alderman IN (0,1)), "
                 "involved TEXT NOT NULL, action_lines TEXT NOT NULL, structure INTEGER CHECK(structure IN (0,1)), "
                 "tags TEXT NOT NULL",
                 "id", {"region) REFERENCES region"}),
        rowTable("document",
                 "plan TEXT NOT NULL, sha256 TEXT NOT NULL CHECK(length(sha256)=64), position INTEGER NOT NULL, "
                 "file_name TEXT NOT NULL, bytes INTEGER NOT NULL CHECK(bytes>=0), "
                 "pages INTEGER NOT NULL CHECK(pages>=0), pages_without_text INTEGER NOT NULL, "
                 "is_locked INTEGER NOT NULL CHECK(is_locked IN (0,1))",
                 "plan, sha256", {toPlan}),
        rowTable("assignment",
                 "plan TEXT NOT NULL, rater TEXT NOT NULL, is_third INTEGER NOT NULL CHECK(is_third IN (0,1)), "
                 "handed_out_at INTEGER NOT NULL",
                 "plan, rater", {toPlan, toRater}),
    };
}

/// Not linked to its document: a packet may bring highlights on an edition that is not here.
QByteArray highlightTable()
{
    return rowTable("highlight",
                    "id TEXT NOT NULL CHECK(length(id)=36), plan TEXT NOT NULL, rater TEXT NOT NULL, "
                    "document TEXT NOT NULL CHECK(length(document)=64), anchor TEXT NOT NULL, kind TEXT NOT NULL, "
                    "stance TEXT NOT NULL, note TEXT NOT NULL, made_at INTEGER NOT NULL, page_hash TEXT NOT NULL, "
                    "author TEXT NOT NULL, typed TEXT NOT NULL",
                    "id", {toPlan, toRater});
}

/// Documents that a newer version replaced, where highlights stand in it, and pictures of passages. The pictures are
/// derived from the documents: they are in no packet, no hand-out and no snapshot.
std::vector<QByteArray> versionTables()
{
    return {
        rowTable("earlier_version",
                 "plan TEXT NOT NULL, sha256 TEXT NOT NULL CHECK(length(sha256)=64), "
                 "replaced_by TEXT NOT NULL CHECK(length(replaced_by)=64), file_name TEXT NOT NULL, "
                 "pages INTEGER NOT NULL CHECK(pages>=0), at INTEGER NOT NULL",
                 "plan, sha256", {toPlan}),
        rowTable("placement",
                 "highlight TEXT NOT NULL, document TEXT NOT NULL CHECK(length(document)=64), by TEXT NOT NULL, "
                 "plan TEXT NOT NULL, rater TEXT NOT NULL, state TEXT NOT NULL, "
                 "waits INTEGER NOT NULL CHECK(waits IN (0,1)), targets TEXT NOT NULL, exact TEXT NOT NULL, "
                 "agreement INTEGER NOT NULL CHECK(agreement BETWEEN 0 AND 100), at INTEGER NOT NULL",
                 "highlight, document, by", {"highlight) REFERENCES highlight", toPlan}),
        "CREATE TABLE passage_picture(key TEXT NOT NULL PRIMARY KEY CHECK(length(key)=64), png BLOB NOT NULL "
        "CHECK(length(png) BETWEEN 1 AND 4194304)) STRICT",
    };
}

std::vector<QByteArray> reviewTables()
{
    return {
        highlightTable(),
        rowTable("evidence",
                 "plan TEXT NOT NULL, indicator TEXT NOT NULL, rater TEXT NOT NULL, highlight TEXT NOT NULL, "
                 "criterion TEXT NOT NULL",
                 "plan, indicator, rater, highlight", {toPlan, toRater, "highlight) REFERENCES highlight"}),
        rowTable(
            "score",
            "plan TEXT NOT NULL, indicator TEXT NOT NULL, rater TEXT NOT NULL, "
            "level INTEGER CHECK(level BETWEEN 0 AND 5), "
            "not_determinable INTEGER NOT NULL CHECK(not_determinable=0 OR (not_determinable=1 AND level IS NULL)), "
            "reason TEXT NOT NULL, confidence TEXT, ticks TEXT NOT NULL, rubric TEXT NOT NULL, "
            "documents TEXT NOT NULL",
            "plan, indicator, rater", {toPlan, toRater}),
        rowTable("search",
                 "id TEXT NOT NULL CHECK(length(id)=36), plan TEXT NOT NULL, rater TEXT NOT NULL, "
                 "indicator TEXT NOT NULL, terms TEXT NOT NULL, hits INTEGER NOT NULL CHECK(hits>=0), "
                 "pages_searched INTEGER NOT NULL, pages_in_all INTEGER NOT NULL, documents TEXT NOT NULL, "
                 "at INTEGER NOT NULL",
                 "id", {toPlan, toRater}),
        rowTable("submission",
                 "plan TEXT NOT NULL, rater TEXT NOT NULL, round INTEGER NOT NULL CHECK(round>=1), "
                 "at INTEGER NOT NULL, scores TEXT NOT NULL, gaps TEXT NOT NULL, reopened_at INTEGER NOT NULL, "
                 "reopen_reason TEXT NOT NULL",
                 "plan, rater, round", {toPlan, toRater}),
        rowTable("opening",
                 "plan TEXT NOT NULL, rater_a TEXT NOT NULL, rater_b TEXT NOT NULL, at INTEGER NOT NULL, "
                 "round_one TEXT NOT NULL",
                 "plan", {toPlan, "rater_a) REFERENCES rater", "rater_b) REFERENCES rater"}),
        rowTable(
            "decision",
            "plan TEXT NOT NULL, indicator TEXT NOT NULL, kind TEXT NOT NULL, "
            "level INTEGER CHECK(level BETWEEN 0 AND 5), "
            "not_determinable INTEGER NOT NULL CHECK(not_determinable=0 OR (not_determinable=1 AND level IS NULL)), "
            "reason TEXT NOT NULL, by TEXT NOT NULL, at INTEGER NOT NULL, round_a INTEGER NOT NULL, "
            "round_b INTEGER NOT NULL, in_bulk INTEGER NOT NULL CHECK(in_bulk IN (0,1))",
            "plan, indicator", {toPlan}),
        rowTable("packet",
                 "sha256 TEXT NOT NULL CHECK(length(sha256)=64), rater TEXT NOT NULL, replica TEXT NOT NULL, "
                 "sequence INTEGER NOT NULL, clock INTEGER NOT NULL, at INTEGER NOT NULL, "
                 "is_incoming INTEGER NOT NULL CHECK(is_incoming IN (0,1)), submitted TEXT NOT NULL",
                 "sha256"),
        rowTable("set_aside",
                 "packet TEXT NOT NULL CHECK(length(packet)=64), row_table TEXT NOT NULL, row_key TEXT NOT NULL, "
                 "why TEXT NOT NULL, rater TEXT NOT NULL, rev INTEGER NOT NULL, "
                 "is_deleted INTEGER NOT NULL CHECK(is_deleted IN (0,1)), image TEXT NOT NULL",
                 "packet, row_table, row_key"),
    };
}

/// The lead's bench: in no hand-out and in no packet.
std::vector<QByteArray> leadTables()
{
    return {
        rowTable("dashboard_claim",
                 "id TEXT NOT NULL CHECK(length(id)=36), region TEXT NOT NULL, at TEXT NOT NULL, version TEXT NOT NULL, "
                 "claims_new INTEGER CHECK(claims_new IN (0,1)), source TEXT NOT NULL",
                 "id", {"region) REFERENCES region"}),
        rowTable("plan_fact",
                 "id TEXT NOT NULL CHECK(length(id)=36), plan TEXT NOT NULL, fact TEXT NOT NULL, "
                 "highlight TEXT NOT NULL, how TEXT NOT NULL, realised TEXT NOT NULL",
                 "id", {toPlan}),
        rowTable("rater_exclusion", "rater TEXT NOT NULL, region TEXT NOT NULL, why TEXT NOT NULL", "rater, region",
                 {toRater, "region) REFERENCES region"}),
        rowTable("agreement_snapshot",
                 "id TEXT NOT NULL CHECK(length(id)=36), taken_at INTEGER NOT NULL, by TEXT NOT NULL, "
                 "note TEXT NOT NULL, seed TEXT NOT NULL, draws INTEGER NOT NULL CHECK(draws>=0), "
                 "plans TEXT NOT NULL, figures TEXT NOT NULL",
                 "id"),
        rowTable("rubric_note",
                 "id TEXT NOT NULL CHECK(length(id)=36), indicator TEXT NOT NULL, plan TEXT NOT NULL, "
                 "text TEXT NOT NULL, by TEXT NOT NULL, at INTEGER NOT NULL, outcome TEXT NOT NULL",
                 "id"),
        rowTable("saved_figure",
                 "id TEXT NOT NULL CHECK(length(id)=36), title TEXT NOT NULL, filter TEXT NOT NULL, "
                 "position INTEGER NOT NULL",
                 "id"),
        rowTable("quote_pick",
                 "highlight TEXT NOT NULL, indicator TEXT NOT NULL, use TEXT NOT NULL, "
                 "anonymous INTEGER NOT NULL CHECK(anonymous IN (0,1)), note TEXT NOT NULL, position INTEGER NOT NULL",
                 "highlight, indicator", {"highlight) REFERENCES highlight"}),
    };
}

} // namespace meetlat::tables
