// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/Counting.h"
#include "core/figures/Phrases.h"

namespace meetlat::figures {

enum class Bound { Exact, AtLeast, AtMost };

/// What would have to say whether something belongs to the denominator.
enum class PlacedBy { Card, Register, Either };

/// How a count is to be said.
struct Wording
{
    Bilingual said;                ///< see Clause::said
    Bilingual one;                 ///< what is counted: "plan"
    Bilingual many;                ///< "plannen"
    Bound bound = Bound::Exact;
    bool isNarrowed = false;       ///< undecided ones are not in the denominator, which says so: "plannen met een besluit"
    bool restsOnLevels = false;    ///< before reconciling it says that it is provisional
    bool isNarrowedByLevels = false; ///< what is not decided yet may not belong to the denominator at all
    bool leadsWithPercent = false; ///< "27,8 % van de plannen (10 van de 36)"
    bool isAlone = false;          ///< without denominator and percentage, but with the names
    PlacedBy placedBy = PlacedBy::Card;
};

/// "Bij 10 van de 36 plannen (27,8 %) is …; bij 1 plan was het niet te bepalen." Right for none, one, all and nothing to
/// count. What is not decided or not handed in yet is said too: such a figure will still move.
Bilingual sentenceOf(const Count &count, const Wording &wording, const QStringList &names);
/// What counts, and of what. `isAlone`: as in Wording.
Bilingual definitionOf(const Rubric &rubric, const FigureFilter &filter, const Count &count, bool isAlone = false);
/// By the conditions that narrow the denominator.
PlacedBy placedBy(const Conditions &among);
/// What else one has to know of the count.
std::vector<Bilingual> notesOf(const Count &count, const Wording &wording);

} // namespace meetlat::figures
