// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ReviewState.h"
#include "ui/viewmodels/AgreementLines.h"
#include "ui/viewmodels/FigureTable.h"

namespace meetlat {

/// A set of figures with the name of its column: today's, or those of a snapshot.
struct NamedFigures
{
    QString name;
    FigureSet figures;
};

// What the agreement page shows, as tables. `agreement` is what was computed on `state`.

/// One row per indicator: plans, equal, within one, alpha and its interval.
FigureTable summaryTable(const ReviewState &state, const ProjectAgreement &agreement, bool dutch);
/// The figures of one indicator with their explanation; beside them those of a snapshot, when there is one.
FigureTable figuresTable(const FigureSet &now, const std::optional<NamedFigures> &then, const Indicator &indicator,
                         bool dutch, AgreementDetail detail);
/// One row per rater: how many with others, the difference raw and adjusted, and what is to be noticed.
FigureTable ratersTable(const ReviewState &state, const ProjectAgreement &agreement, const Indicator &indicator,
                        bool dutch);
/// One row per pair of raters.
FigureTable pairsTable(const ReviewState &state, const ProjectAgreement &agreement, const Indicator &indicator);
/// The plans with two scores, the largest difference first, then by how near they are to level 4.
FigureTable differencesTable(const ReviewState &state, const ProjectAgreement &agreement, const Indicator &indicator,
                             bool dutch);

/// Which raters of the review may be compared: one group, or several that never shared a plan. Empty: one or none.
QString groupsSentence(const ReviewState &state, const ProjectAgreement &agreement, const Indicator &indicator);
/// "On the first scores of 12 of 36 plans …" and what does not count.
QString scopeSentence(const ReviewState &state, const FirstRound &round);

} // namespace meetlat
