// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/DocumentText.h"
#include "core/domain/Scoring.h"

namespace meetlat {

/// A passage that a score rests on, by its words or by an anchor that is already there.
struct DraftEvidence
{
    QString quote;
    std::optional<int> page; ///< 0-based; needed when the words stand in more than one place
    EvidenceKind kind = EvidenceKind::Unmarked;
    Stance stance = Stance::Supports;
    CriterionId criterion;
    QString note;
    std::optional<Anchor> anchor; ///< of an area; then the quote is typed for it, not looked for
    DocumentId document;          ///< of the anchor
};

/// A whole score with what it rests on, as the command line gives it.
struct ScoreDraft
{
    Score score;
    std::vector<DraftEvidence> evidence;
    std::vector<QStringList> searches; ///< terms of each recorded search
};

/// The score with its evidence and searches, as one edit; it takes the place of an earlier draft with its evidence.
/// Errors: as scoreIndicator; QuoteNotFound, QuoteAmbiguous (detail: number of places), PlanHasNoDocument.
Result<Edit> writeDraft(const ReviewState &state, const PlanText &text, const ScoreDraft &draft, Instant now);

} // namespace meetlat
