// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ScoreDraft.h"

#include "app/verbs/Projects.h"
#include "core/base/Uuid7.h"
#include "core/domain/Highlighting.h"
#include "core/domain/PlanFacts.h"
#include "core/domain/Versions.h"
#include "core/pdf/TextSearch.h"

#include <algorithm>

namespace meetlat {
namespace {

bool isOn(const Place &place, int page)
{
    return place.range.start.page <= page && page <= place.range.end.page;
}

/// Where the words stand. On a named page the first place counts.
Result<Place> placeOf(const PlanText &text, const DraftEvidence &evidence)
{
    if (text.documents().empty())
        return Error{Error::Code::PlanHasNoDocument, {}};
    std::vector<Place> places = text.findAll(evidence.quote);
    if (evidence.page) {
        std::erase_if(places, [&](const Place &place) { return !isOn(place, *evidence.page); });
        // the same page number in another document of the plan is another place
        const auto other = std::find_if(places.begin(), places.end(),
                                        [&](const Place &place) { return place.document != places.front().document; });
        if (!places.empty() && other == places.end())
            return places.front();
    }
    if (places.empty())
        return Error{Error::Code::QuoteNotFound, evidence.quote};
    if (places.size() > 1)
        return Error{Error::Code::QuoteAmbiguous, QString::number(places.size())};
    return places.front();
}

bool isSamePlace(const Anchor &a, const Anchor &b)
{
    const auto isSame = [&](const AnchorTarget &x, const AnchorTarget &y) {
        const bool sameText = x.page == y.page && x.start == y.start && x.end == y.end;
        // stored fractions are rounded
        const auto isNear = [](const QRectF &r, const QRectF &s) {
            return qAbs(r.left() - s.left()) + qAbs(r.top() - s.top()) + qAbs(r.right() - s.right()) +
                       qAbs(r.bottom() - s.bottom()) <
                   1e-3;
        };
        return sameText && (a.kind == Anchor::Kind::Text ||
                            std::equal(x.rects.begin(), x.rects.end(), y.rects.begin(), y.rects.end(), isNear));
    };
    return a.kind == b.kind &&
           std::equal(a.targets.begin(), a.targets.end(), b.targets.begin(), b.targets.end(), isSame);
}

/// The rater's own passage on the same words is used again, unless that would change what it says elsewhere.
bool isUsable(const ReviewState &state, const Highlight &own, const Highlight &wanted, const IndicatorId &indicator,
              const std::vector<HighlightId> &kept)
{
    // Where it stands today: one that was marked on an earlier version and found again is the same passage.
    const Standing standing = standingOf(state, own);
    Anchor there = own.anchor;
    there.targets = standing.targets;
    if (standing.document != wanted.document || there.targets.empty() || !isSamePlace(there, wanted.anchor) ||
        std::find(kept.begin(), kept.end(), own.id) != kept.end())
        return false;
    if (own.kind == wanted.kind && own.stance == wanted.stance)
        return true;
    const std::vector<IndicatorId> linked = indicatorsOf(state, own);
    return std::all_of(linked.begin(), linked.end(), [&](const IndicatorId &id) { return id == indicator; });
}

Result<Highlight> highlightFor(const ReviewState &state, const PlanText &text, const Score &score,
                               const DraftEvidence &evidence, const std::vector<HighlightId> &kept, Instant now)
{
    Highlight highlight;
    highlight.plan = score.plan;
    highlight.rater = score.rater;
    highlight.document = evidence.document;
    highlight.kind = evidence.kind;
    highlight.stance = evidence.stance;
    highlight.note = evidence.note;
    highlight.madeAt = now;
    if (evidence.anchor) {
        highlight.anchor = *evidence.anchor;
        highlight.typed = evidence.quote.simplified();
    } else {
        const Result<Place> place = placeOf(text, evidence);
        if (!place)
            return place.error();
        highlight.document = place->document->sha256;
        highlight.anchor = pdf::anchorOfRange(place->range, place->text->facts(), place->text->textOfPage());
    }
    for (const Highlight *own : highlightsOf(state, score.plan, score.rater)) {
        if (isFactPassage(state, own->id) || !isUsable(state, *own, highlight, score.indicator, kept))
            continue;
        Highlight again = *own;
        again.kind = highlight.kind;
        again.stance = highlight.stance;
        if (!highlight.note.isEmpty())
            again.note = highlight.note;
        if (!highlight.typed.isEmpty())
            again.typed = highlight.typed;
        return again;
    }
    return highlight;
}

Status addEvidence(Composition &all, const PlanText &text, const Score &score, const DraftEvidence &evidence,
                   Instant now, std::vector<HighlightId> &kept)
{
    const Result<Highlight> highlight = highlightFor(all.state(), text, score, evidence, kept, now);
    if (!highlight)
        return highlight.error();
    if (highlight->id.isEmpty()) {
        Highlight fresh = *highlight;
        fresh.id = {newUuid7()};
        kept.push_back(fresh.id);
        return all.add(addHighlight(all.state(), fresh, score.indicator, evidence.criterion));
    }
    kept.push_back(highlight->id);
    if (const Status changed = all.add(changeHighlight(all.state(), *highlight)); !changed)
        return changed;
    return all.add(linkEvidence(all.state(), highlight->id, score.indicator, evidence.criterion));
}

/// Takes back what the earlier draft rested on and this one does not. A passage that serves elsewhere or that the rater
/// wrote a note at stays in the document.
Status dropEarlierEvidence(Composition &all, const Score &score, const std::vector<HighlightId> &kept)
{
    std::vector<HighlightId> dropped;
    for (const Highlight *highlight : evidenceOf(all.state(), score.plan, score.indicator, score.rater)) {
        if (std::find(kept.begin(), kept.end(), highlight->id) == kept.end())
            dropped.push_back(highlight->id);
    }
    for (const HighlightId &id : dropped) {
        const Highlight *highlight = all.state().find<Highlight>(id);
        const bool isOnlyHere = indicatorsOf(all.state(), *highlight).size() == 1 && highlight->note.isEmpty();
        const Status gone =
            all.add(isOnlyHere ? deleteHighlight(all.state(), id) : unlinkEvidence(all.state(), id, score.indicator));
        if (!gone)
            return gone;
    }
    return Done{};
}

Search searchFor(const PlanText &text, const Score &score, const QStringList &terms, Instant now)
{
    Search search;
    search.plan = score.plan;
    search.rater = score.rater;
    search.indicator = score.indicator;
    search.terms = terms;
    for (const QString &term : terms)
        search.hits += static_cast<int>(text.findAll(term).size());
    search.pagesSearched = text.pagesWithWords();
    search.pagesInAll = text.pagesInAll();
    for (const PlanText::Readable &readable : text.documents())
        search.documents << readable.document->sha256.value;
    search.at = now;
    return search;
}

Status replaceSearches(Composition &all, const PlanText &text, const ScoreDraft &draft, Instant now)
{
    const Score &score = draft.score;
    if (!draft.searches.empty() && text.documents().empty())
        return Error{Error::Code::PlanHasNoDocument, {}};
    std::vector<SearchId> earlier;
    for (const Search *search : searchesOf(all.state(), score.plan, score.indicator, score.rater))
        earlier.push_back(search->id);
    for (const SearchId &id : earlier) {
        if (const Status gone = all.add(deleteSearch(all.state(), id)); !gone)
            return gone;
    }
    for (const QStringList &terms : draft.searches) {
        const Status recorded = all.add(recordSearch(all.state(), searchFor(text, score, terms, now)));
        if (!recorded)
            return recorded;
    }
    return Done{};
}

} // namespace

Result<Edit> writeDraft(const ReviewState &state, const PlanText &text, const ScoreDraft &draft, Instant now)
{
    Composition all(state, Edit::Kind::ScoreIndicator, draft.score.rater);
    if (const Status scored = all.add(scoreIndicator(all.state(), draft.score)); !scored)
        return scored.error();
    std::vector<HighlightId> kept;
    for (const DraftEvidence &evidence : draft.evidence) {
        const Status added = addEvidence(all, text, draft.score, evidence, now, kept);
        if (!added)
            return added.error();
    }
    if (const Status dropped = dropEarlierEvidence(all, draft.score, kept); !dropped)
        return dropped.error();
    if (const Status searched = replaceSearches(all, text, draft, now); !searched)
        return searched.error();
    return all.edit();
}

} // namespace meetlat
