// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/ReviewState.h"

#include <functional>

namespace meetlat {

/// A row as it is stored or travels: its values and who wrote it how often.
struct StampedRow
{
    AnyRow row;
    Stamp stamp;
    friend bool operator==(const StampedRow &, const StampedRow &) = default;
};

/// The stored row of that table and key, tombstones included; empty when there is none.
using MyRow = std::function<std::optional<StampedRow>(const QString &table, const QString &key)>;

/// What a packet would change; shown before it is taken in.
struct MergeReport
{
    int fresh = 0;   ///< rows that were not here
    int changed = 0; ///< newer than ours
    int same = 0;
    int older = 0;         ///< older than ours: no effect
    int forked = 0;        ///< same revision, other content: one wins, the other is kept in set_aside
    int quarantined = 0;   ///< of a rubric version or criterion that is not here
    int otherDocument = 0; ///< highlights or scores on another edition of a document: taken in, flagged
    friend bool operator==(const MergeReport &, const MergeReport &) = default;
};
struct Merge
{
    std::vector<Change> changes; ///< with imposed stamps; set_aside rows without
    MergeReport report;
};

/// The tables that travel in packets, in order.
const QStringList &packetTables(); // highlight, evidence, score, search, submission, placement

/// The conflict table of storage 3.3, rows only: a row is taken over iff (rev, content) is greater than ours in a fixed
/// total order, so that every order and repetition of packets ends in the same state. A tombstone has no content: the
/// deleted row's values do not count. It comes as a change whose `before` is the packet's row, also when that row was
/// never here, with a stamp that says deleted. Rows whose rubric version, indicator, level or criterion is not here
/// are set aside, never dropped.
/// Errors: PacketForeignRows (a row of another owner, table or plan, or evidence or a placement without its highlight:
/// the whole packet is refused, nothing changes).
Result<Merge> mergeRows(const ReviewState &state, const RaterId &owner, const QString &packetSha256,
                        const std::vector<StampedRow> &incoming, const MyRow &mine);

/// The row that was kept there, with its stamp; empty when it cannot be read.
std::optional<StampedRow> setAsideRow(const SetAside &aside);

/// Tries the rows that were set aside for an unknown rubric once more: those that fit now are merged as if their packet
/// came in again, and leave the quarantine. No changes when none fits.
Merge replayQuarantine(const ReviewState &state, const MyRow &mine);

} // namespace meetlat
