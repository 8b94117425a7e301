// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Scoring.h"
#include "core/domain/Submitting.h"

#include <QString>

/// The words of product.md for values, in the language of the application. No widget has such a word of its own.
namespace meetlat::words {

QString evidenceKind(EvidenceKind kind);       ///< "Concrete action"
QString evidenceKindLetter(EvidenceKind kind); ///< A C S X; "–" while unmarked
QString stance(Stance stance);
QString tick(Tick tick);
QString confidence(Confidence confidence);
QString criterionKind(CriterionKind kind);
QString progress(Progress progress, int completeCells, int cells); ///< "Busy, 3 of 4"
/// "Given on an earlier version of the document: x.pdf." Empty when it was given on what is shown today.
QString givenOnEarlierVersion(const ReviewState &state, const Score &score);
QString planAge(PlanAge age);                  ///< "new plan"
QString planKind(PlanKind kind);
QString portfolio(Portfolio portfolio);
QString lack(Lack lack);                       ///< "level"
QString doubt(Doubt doubt);                    ///< one sentence
QString decisionKind(DecisionKind kind);
QString editKind(Edit::Kind kind);             ///< for "Undo …" and the log
QString searchOutcome(SearchOutcome outcome);
QString notDeterminable();                     ///< "not determinable"
QString notDeterminableShort();                ///< "n.d."
/// "4 · Ambition with concrete actions", "Yes", "not determinable", "–" when not given.
QString level(const Indicator &indicator, std::optional<int> level, bool notDeterminable, bool dutch);
QString levelName(const Indicator &indicator, int level, bool dutch);
/// Short name of an indicator for narrow columns: "Wonen Eerst".
QString indicatorShort(const Indicator &indicator, bool dutch);
QString dateTime(Instant at);                  ///< in the user's locale
QString date(Instant at);

} // namespace meetlat::words
