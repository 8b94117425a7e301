// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/FigureFilter.h"

namespace meetlat::figures {

// The words of a figure, Dutch and English at once. Not from the translation catalogue: a report in one language is made
// in a window of another.

Bilingual nameOf(const Indicator &indicator); ///< short: "Wonen Eerst"
Bilingual nameOf(PlanKind kind);
Bilingual nameOf(Portfolio portfolio);
Bilingual nameOf(SearchOutcome outcome);

/// "27,8 %" and "27.8%".
Bilingual percentText(int tenths);
/// "Den Haag, Oss en Tilburg".
Bilingual listText(const QStringList &names);

/// What one condition says, in two forms that fit any number.
struct Clause
{
    Bilingual said;     ///< follows "Bij 10 van de 36 plannen": verb first in Dutch, with a subject of its own
    Bilingual modifier; ///< follows "plannen": "met niveau 4 of hoger voor Wonen Eerst"
};
/// In the order of the fields.
std::vector<Clause> clausesOf(const Rubric &rubric, const Conditions &conditions);
/// With commas and "en".
Bilingual joined(const std::vector<Clause> &clauses, Bilingual Clause::*form);

/// "plannen", "nieuwe plannen met de zes actielijnen als kader"; singular for one.
Bilingual populationText(const Rubric &rubric, const FigureFilter &filter, bool isOne);

} // namespace meetlat::figures
