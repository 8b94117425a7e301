// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Versions.h"
#include "core/pdf/NewVersion.h"
#include "core/session/ReviewSession.h"

namespace meetlat {

/// A document of a plan that is to get a new version, before anything is written.
struct VersionChange
{
    PlanId plan;
    DocumentId old;
    Document newer; ///< file name, size, pages; plan, hash and position are given when it is applied
    QByteArray bytes;
    std::vector<Highlight> highlights; ///< those to be found again, copied: they are read on another thread
};

/// Highlights of the plan that stand in that document today: made on it, or placed in it. Those that were made on an
/// earlier version are sought anew by what their owner marked.
std::vector<Highlight> highlightsIn(const ReviewState &state, const PlanId &plan, const DocumentId &document);

/// Stores the bytes, replaces the document, writes down where the highlights stand and keeps the pictures: one
/// undoable edit. Errors: as ReviewSession::storeDocument, replaceDocument, placeHighlights.
Status applyVersionChange(ReviewSession &session, const VersionChange &change, const pdf::ReadVersion &read,
                          Instant now, const StepProgress &progress = {});

/// Writes down where highlights stand that came in later (a packet on an earlier version). Nothing to do: done.
Status applyFound(ReviewSession &session, const DocumentId &document, const std::vector<Highlight> &highlights,
                  const std::vector<pdf::FoundAgain> &found, Instant now);

} // namespace meetlat
