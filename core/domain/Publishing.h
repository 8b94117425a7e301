// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/ReviewState.h"

namespace meetlat {

// Verbs on what the lead publishes: figures of their own and quotes.

/// By position, as they were made.
std::vector<const SavedFigure *> savedFigures(const ReviewState &state);
/// A new one (id and position given here when its id is empty) or a changed one. Errors: NameIsEmpty; NameIsTaken when
/// another one has this title.
Result<Edit> saveFigure(const ReviewState &state, SavedFigure figure);
Result<Edit> removeFigure(const ReviewState &state, const FigureId &figure);

/// Picks a passage for an indicator, changes its use, or with Unmarked drops it. A counter-example starts without the
/// region's name, a good practice with it. Errors: UnknownHighlight, UnknownIndicator; BothMustSubmit for a passage
/// that not everybody may see yet.
Result<Edit> pickQuote(const ReviewState &state, const HighlightId &highlight, const IndicatorId &indicator, QuoteUse use);
/// Its note and whether it is named. Errors: UnknownHighlight when it is not picked.
Result<Edit> changeQuote(const ReviewState &state, const HighlightId &highlight, const IndicatorId &indicator,
                         bool isAnonymous, const QString &note);

} // namespace meetlat
