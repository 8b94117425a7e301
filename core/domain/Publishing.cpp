// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Publishing.h"

#include "core/base/Uuid7.h"
#include "core/domain/EditSteps.h"
#include "core/domain/Submitting.h"

#include <algorithm>

namespace meetlat {

namespace {

template <typename Row> int nextPosition(const ReviewState &state)
{
    int next = 0;
    for (const auto &[key, row] : state.all<Row>())
        next = std::max(next, row.position + 1);
    return next;
}

} // namespace

std::vector<const SavedFigure *> savedFigures(const ReviewState &state)
{
    std::vector<const SavedFigure *> figures;
    for (const auto &[key, figure] : state.all<SavedFigure>())
        figures.push_back(&figure);
    std::sort(figures.begin(), figures.end(), [](const SavedFigure *a, const SavedFigure *b) {
        return a->position != b->position ? a->position < b->position : a->id < b->id;
    });
    return figures;
}

Result<Edit> saveFigure(const ReviewState &state, SavedFigure figure)
{
    figure.title = figure.title.simplified();
    if (figure.title.isEmpty())
        return Error{Error::Code::NameIsEmpty, {}};
    for (const auto &[key, other] : state.all<SavedFigure>()) {
        if (other.id != figure.id && other.title.compare(figure.title, Qt::CaseInsensitive) == 0)
            return Error{Error::Code::NameIsTaken, figure.title};
    }
    if (figure.id.isEmpty()) {
        figure.id = {newUuid7()};
        figure.position = nextPosition<SavedFigure>(state);
    }
    Edit edit = editOf(Edit::Kind::ChangeFigures);
    putRow(edit, state, figure);
    return edit;
}

Result<Edit> removeFigure(const ReviewState &state, const FigureId &figure)
{
    Edit edit = editOf(Edit::Kind::ChangeFigures);
    if (const SavedFigure *known = state.find<SavedFigure>(figure))
        removeRow(edit, *known);
    return edit;
}

Result<Edit> pickQuote(const ReviewState &state, const HighlightId &highlight, const IndicatorId &indicator, QuoteUse use)
{
    const Highlight *passage = state.find<Highlight>(highlight);
    const QuotePick *known = state.find<QuotePick>(highlight, indicator);
    Edit edit = editOf(Edit::Kind::PickQuotes);
    if (use == QuoteUse::Unmarked) {
        if (known)
            removeRow(edit, *known);
        return edit;
    }
    if (!passage)
        return Error{Error::Code::UnknownHighlight, {}};
    if (!state.rubric().find(indicator))
        return Error{Error::Code::UnknownIndicator, indicator.value};
    if (!isDisclosed(state, passage->plan))
        return Error{Error::Code::BothMustSubmit, {}};
    QuotePick pick = known ? *known : QuotePick{highlight, indicator, use, false, {}, nextPosition<QuotePick>(state)};
    if (!known || known->use != use)
        pick.isAnonymous = use == QuoteUse::CounterExample;
    pick.use = use;
    putRow(edit, state, pick);
    return edit;
}

Result<Edit> changeQuote(const ReviewState &state, const HighlightId &highlight, const IndicatorId &indicator,
                         bool isAnonymous, const QString &note)
{
    const QuotePick *known = state.find<QuotePick>(highlight, indicator);
    if (!known)
        return Error{Error::Code::UnknownHighlight, {}};
    QuotePick pick = *known;
    pick.isAnonymous = isAnonymous;
    pick.note = note.trimmed();
    Edit edit = editOf(Edit::Kind::PickQuotes);
    putRow(edit, state, pick);
    return edit;
}

} // namespace meetlat
