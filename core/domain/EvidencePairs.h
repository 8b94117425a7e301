// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ReviewState.h"

namespace meetlat {

/// Whether the two raters rest on the same words.
enum class Sharing { Shared, Partly, OnlyA, OnlyB };

/// Passages of A and B that stand over each other, or one that only one of the two marked.
struct EvidencePair
{
    Sharing sharing = Sharing::OnlyA;
    std::vector<const Highlight *> a; ///< in the order in which they were given
    std::vector<const Highlight *> b;
    int percent = 0; ///< of the characters (of areas: the surface) that either marked: marked by both
};

/// From this share of the characters on, two passages count as the same: people end a passage a word sooner or later.
inline constexpr int sharedFromPercent = 80;

/// Sets the evidence of both beside each other, aligned by overlapping characters of one document version: shared and
/// partly shared first, then what only A, then what only B marked. A long passage of one may stand beside several short
/// ones of the other. Passages whose text was read otherwise, and areas, are compared by where they stand on the page.
std::vector<EvidencePair> pairEvidence(const ReviewState &state, const std::vector<const Highlight *> &a,
                                       const std::vector<const Highlight *> &b);

/// Whether both raters rest on something in common in this cell of an opened plan: a passage that both marked at least
/// in part, or that both searched and found nothing worth marking.
bool sharesEvidence(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator);

} // namespace meetlat
