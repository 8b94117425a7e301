// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Packet.h"
#include "core/session/ReviewSession.h"

namespace meetlat {

/// A packet as it would be taken in: shown to the lead first.
struct TakeInPreview
{
    Packet packet;
    RaterId rater;
    QString raterName;
    bool isKnown = false; ///< this very packet was taken in before: nothing to do
    Instant knownSince = 0;
    bool isForked = false; ///< two lines of work by this rater; without `acceptFork` that is refused
    MergeReport report;
    struct PlanLine
    {
        PlanId plan;
        int round = 0;      ///< standing submitted round in the packet; 0: a draft
        int cellsGiven = 0; ///< progress; values stay hidden
        bool isNewRound = false;
        bool otherDocument = false; ///< the rater read another edition
    };
    std::vector<PlanLine> plans;
};

/// Writes a rater's file: only that rater's plans, documents and own earlier rows, selected *in*; nothing of any other
/// rater. Marks the assignments as handed out. Errors: LeadOnly, UnknownRater, NotAssigned (no plan), FileExists,
/// DiskFull, Cancelled.
Status handOut(ReviewSession &lead, const RaterId &rater, const QString &path, const StepProgress &progress = {});

/// Writes the packet with this rater's rows and records it; answers the SHA-256. The file name is the caller's.
/// Handing in without a change since the last packet makes the same packet again. Errors: NotYourScore in a lead's
/// file, CannotWrite, DiskFull.
Result<QString> handIn(ReviewSession &rater, const QString &path);

/// Errors: LeadOnly, everything readPacket answers, PacketOtherProject (detail: its title), PacketUnknownRater,
/// PacketForeignRows, NotAssigned (detail: plan), PacketForked (detail: name) unless `acceptFork`.
Result<TakeInPreview> previewTakeIn(const ReviewSession &lead, const QByteArray &packet, bool acceptFork = false);
/// The same, in one transaction. `acceptFork`: the lead has seen the two lines of work.
Result<TakeInPreview> takeIn(ReviewSession &lead, const QByteArray &packet, bool acceptFork = false);

/// Places the rows that were set aside for a rubric we did not have, as far as it is here now. To be called after a
/// change of the rubric. Answers what changed; nothing placed is no error.
Result<MergeReport> replaySetAside(ReviewSession &lead);

} // namespace meetlat
