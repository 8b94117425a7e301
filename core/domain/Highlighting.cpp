// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Highlighting.h"

#include "core/base/Uuid7.h"
#include "core/domain/EditSteps.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/Versions.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace meetlat {

namespace {

constexpr int longestTyped = 20'000; // as packets have it

double topOf(const std::vector<AnchorTarget> &targets)
{
    return targets.empty() || targets.front().rects.empty() ? 0.0 : targets.front().rects.front().top();
}

struct Place
{
    std::size_t document;
    int page;
    int start;
    bool isArea;
    double top;
    const Highlight *highlight;

    auto key() const { return std::tie(document, page, start, isArea, top, highlight->id); }
};

/// An area has no character offset: it comes after the last marked passage that begins above it on its page.
void placeAreas(std::vector<Place> &places)
{
    for (Place &area : places) {
        if (!area.isArea)
            continue;
        area.start = -1;
        for (const Place &text : places) {
            const bool isAbove =
                !text.isArea && text.document == area.document && text.page == area.page && text.top <= area.top;
            if (isAbove)
                area.start = std::max(area.start, text.start);
        }
    }
}

std::vector<const Highlight *> inReadingOrder(const ReviewState &state, const PlanId &plan,
                                              const std::vector<const Highlight *> &highlights)
{
    const std::vector<const Document *> documents = documentsOf(state, plan);
    std::vector<Place> places;
    for (const Highlight *highlight : highlights) {
        const Standing standing = standingOf(state, *highlight);
        const auto document = std::find_if(documents.begin(), documents.end(), [&](const Document *candidate) {
            return candidate->sha256 == standing.document;
        });
        // While nobody knows where it stands now, its old place is the best guess for its place in a list.
        const auto &targets = standing.targets.empty() ? highlight->anchor.targets : standing.targets;
        const AnchorTarget first = targets.empty() ? AnchorTarget() : targets.front();
        places.push_back({static_cast<std::size_t>(document - documents.begin()), first.page, first.start,
                          highlight->anchor.kind == Anchor::Kind::Area, topOf(targets), highlight});
    }
    placeAreas(places);
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.key() < b.key(); });

    std::vector<const Highlight *> ordered;
    for (const Place &place : places)
        ordered.push_back(place.highlight);
    return ordered;
}

std::vector<const Evidence *> linksOf(const ReviewState &state, const Highlight &highlight)
{
    std::vector<const Evidence *> links;
    for (const auto &[key, evidence] : state.all<Evidence>().startingWith(highlight.plan.value)) {
        if (evidence.highlight == highlight.id && evidence.rater == highlight.rater)
            links.push_back(&evidence);
    }
    return links;
}

Status mayBeEvidenceFor(const ReviewState &state, const IndicatorId &id, const CriterionId &criterion)
{
    const Indicator *indicator = state.rubric().find(id);
    if (!indicator)
        return Error{Error::Code::UnknownIndicator, id.value};
    if (!criterion.isEmpty() && !indicator->criterion(criterion))
        return Error{Error::Code::UnknownCriterion, criterion.value};
    return Done{};
}

Evidence evidenceFor(const Highlight &highlight, const IndicatorId &indicator, const CriterionId &criterion)
{
    return {highlight.plan, indicator, highlight.rater, highlight.id, criterion};
}

/// Where a highlight stands in newer versions, as its rater said; others' rows are never touched.
void removeOwnPlacements(Edit &edit, const ReviewState &state, const Highlight &highlight)
{
    for (const auto &[key, placement] : state.all<Placement>().startingWith(highlight.id.value)) {
        if (placement.by == highlight.rater)
            removeRow(edit, placement);
    }
}

Edit changed(const ReviewState &state, const Highlight &before, const Highlight &after)
{
    Edit edit = editOf(Edit::Kind::ChangeHighlight, after.rater);
    putRow(edit, state, after);
    if (before.document != after.document || before.anchor != after.anchor)
        removeOwnPlacements(edit, state, before);
    return edit;
}

/// The highlight, when its rater may work on it now.
Result<const Highlight *> changeable(const ReviewState &state, const HighlightId &id)
{
    const Highlight *highlight = state.find<Highlight>(id);
    if (!highlight)
        return Error{Error::Code::UnknownHighlight, id.value};
    if (const Status may = mayWorkOn(state, highlight->plan, highlight->rater); !may)
        return may.error();
    return highlight;
}

} // namespace

std::vector<const Highlight *> highlightsOf(const ReviewState &state, const PlanId &plan, const RaterId &rater)
{
    std::vector<const Highlight *> highlights;
    for (const auto &[key, highlight] : state.all<Highlight>()) {
        if (highlight.plan == plan && highlight.rater == rater)
            highlights.push_back(&highlight);
    }
    return inReadingOrder(state, plan, highlights);
}

std::vector<const Highlight *> evidenceOf(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator,
                                          const RaterId &rater)
{
    std::vector<const Highlight *> highlights;
    for (const auto &[key, evidence] : state.all<Evidence>().startingWith(joinedKey(plan, indicator, rater))) {
        if (const Highlight *highlight = state.find<Highlight>(evidence.highlight))
            highlights.push_back(highlight);
    }
    return inReadingOrder(state, plan, highlights);
}

QString quoteOf(const Highlight &highlight)
{
    return highlight.typed.isEmpty() ? highlight.anchor.exact : highlight.typed;
}

bool mayBeTyped(const Highlight &highlight)
{
    const bool isRecognised = highlight.anchor.extractor.startsWith(QLatin1String("tesseract"));
    return highlight.anchor.kind == Anchor::Kind::Area || isRecognised;
}

std::vector<IndicatorId> indicatorsOf(const ReviewState &state, const Highlight &highlight)
{
    std::vector<IndicatorId> linked;
    for (const Evidence *link : linksOf(state, highlight))
        linked.push_back(link->indicator);
    const std::vector<Indicator> &indicators = state.rubric().indicators;
    std::stable_sort(linked.begin(), linked.end(), [&](const IndicatorId &a, const IndicatorId &b) {
        const auto placeOf = [&](const IndicatorId &id) {
            return std::find_if(indicators.begin(), indicators.end(), [&](const Indicator &i) { return i.id == id; });
        };
        return placeOf(a) < placeOf(b);
    });
    return linked;
}

Result<Edit> addHighlight(const ReviewState &state, Highlight highlight, const IndicatorId &indicator,
                          const CriterionId &criterion)
{
    if (const Status may = mayWorkOn(state, highlight.plan, highlight.rater); !may)
        return may.error();
    if (!state.find<Document>(highlight.plan, highlight.document))
        return Error{Error::Code::UnknownDocument, highlight.document.value};
    if (!indicator.isEmpty()) {
        if (const Status may = mayBeEvidenceFor(state, indicator, criterion); !may)
            return may.error();
    }
    if (highlight.id.isEmpty())
        highlight.id = {newUuid7()};
    else if (state.find<Highlight>(highlight.id))
        return Error{Error::Code::InUse, highlight.id.value};

    Edit edit = editOf(Edit::Kind::AddHighlight, highlight.rater);
    putRow(edit, state, highlight);
    if (!indicator.isEmpty())
        putRow(edit, state, evidenceFor(highlight, indicator, criterion));
    return edit;
}

Result<Edit> changeHighlight(const ReviewState &state, const Highlight &highlight)
{
    const Result<const Highlight *> before = changeable(state, highlight.id);
    if (!before)
        return before.error();
    Highlight after = **before;
    const bool isElsewhere = highlight.document != after.document;
    if (isElsewhere && !state.find<Document>(after.plan, highlight.document))
        return Error{Error::Code::UnknownDocument, highlight.document.value};
    after.document = highlight.document;
    after.anchor = highlight.anchor;
    after.pageHash = highlight.pageHash;
    after.kind = highlight.kind;
    after.stance = highlight.stance;
    after.note = highlight.note;
    after.typed = highlight.typed;
    return changed(state, **before, after);
}

Result<Edit> moveHighlight(const ReviewState &state, const HighlightId &highlight, const DocumentId &document,
                           const Anchor &anchor, const QString &pageHash)
{
    const Result<const Highlight *> before = changeable(state, highlight);
    if (!before)
        return before.error();
    const bool hasPlace = !anchor.targets.empty() && !anchor.targets.front().rects.empty();
    if (!hasPlace || anchor.kind != (*before)->anchor.kind)
        return Error{Error::Code::BadValue, highlight.value};
    Highlight after = **before;
    const bool isElsewhere = document != after.document;
    if (isElsewhere && !state.find<Document>(after.plan, document))
        return Error{Error::Code::UnknownDocument, document.value};
    after.document = document;
    // The hash is of the page on which the highlight begins.
    const bool isOtherPage =
        after.anchor.targets.empty() || after.anchor.targets.front().page != anchor.targets.front().page;
    if (isElsewhere || isOtherPage || !pageHash.isEmpty())
        after.pageHash = pageHash;
    if (anchor.kind == Anchor::Kind::Text && anchor.squeezed != after.anchor.squeezed)
        after.typed.clear();
    const Anchor old = std::exchange(after.anchor, anchor);
    if (anchor.kind == Anchor::Kind::Area && anchor.exact.isEmpty()) {
        after.anchor.exact = old.exact; // as older versions kept what was typed for it
        after.anchor.squeezed = old.squeezed;
    }
    return changed(state, **before, after);
}

Result<Edit> typeQuote(const ReviewState &state, const HighlightId &highlight, const RaterId &rater,
                       const QString &words)
{
    const Result<const Highlight *> before = changeable(state, highlight);
    if (!before)
        return before.error();
    if ((*before)->rater != rater)
        return Error{Error::Code::NotAssigned, rater.value};
    Highlight after = **before;
    after.typed = words.simplified();
    if (after.typed == after.anchor.exact.simplified())
        after.typed.clear();
    if ((!after.typed.isEmpty() && !mayBeTyped(after)) || after.typed.size() > longestTyped)
        return Error{Error::Code::BadValue, highlight.value};
    Edit edit = editOf(Edit::Kind::ChangeHighlight, after.rater);
    putRow(edit, state, after);
    return edit;
}

Result<Edit> importHighlights(const ReviewState &state, const std::vector<Highlight> &highlights)
{
    Edit edit = editOf(Edit::Kind::AddHighlight, highlights.empty() ? RaterId() : highlights.front().rater);
    for (const Highlight &highlight : highlights) {
        const bool isGiven = std::any_of(edit.changes.begin(), edit.changes.end(), [&](const Change &change) {
            const auto *row = std::get_if<Replaced<Highlight>>(&change.row);
            return row && row->after && row->after->id == highlight.id;
        });
        if (isGiven || state.find<Highlight>(highlight.id))
            continue;
        const Result<Edit> added = addHighlight(state, highlight, {});
        if (!added)
            return added.error();
        edit.changes.insert(edit.changes.end(), added->changes.begin(), added->changes.end());
    }
    return edit;
}

Result<Edit> linkEvidence(const ReviewState &state, const HighlightId &highlight, const IndicatorId &indicator,
                          const CriterionId &criterion)
{
    const Result<const Highlight *> found = changeable(state, highlight);
    if (!found)
        return found.error();
    if (const Status may = mayBeEvidenceFor(state, indicator, criterion); !may)
        return may.error();
    Edit edit = editOf(Edit::Kind::LinkEvidence, (*found)->rater);
    putRow(edit, state, evidenceFor(**found, indicator, criterion));
    return edit;
}

Result<Edit> unlinkEvidence(const ReviewState &state, const HighlightId &highlight, const IndicatorId &indicator)
{
    const Result<const Highlight *> found = changeable(state, highlight);
    if (!found)
        return found.error();
    Edit edit = editOf(Edit::Kind::LinkEvidence, (*found)->rater);
    for (const Evidence *link : linksOf(state, **found)) {
        if (link->indicator == indicator)
            removeRow(edit, *link);
    }
    return edit;
}

Result<Edit> relinkEvidence(const ReviewState &state, const HighlightId &highlight, const IndicatorId &indicator)
{
    const Result<const Highlight *> found = changeable(state, highlight);
    if (!found)
        return found.error();
    if (const Status may = mayBeEvidenceFor(state, indicator, {}); !may)
        return may.error();
    Edit edit = editOf(Edit::Kind::LinkEvidence, (*found)->rater);
    bool isLinked = false;
    for (const Evidence *link : linksOf(state, **found)) {
        if (link->indicator == indicator)
            isLinked = true;
        else
            removeRow(edit, *link);
    }
    if (!isLinked)
        putRow(edit, state, evidenceFor(**found, indicator, {}));
    return edit;
}

Result<Edit> deleteHighlight(const ReviewState &state, const HighlightId &highlight)
{
    const Result<const Highlight *> found = changeable(state, highlight);
    if (!found)
        return found.error();
    Edit edit = editOf(Edit::Kind::DeleteHighlight, (*found)->rater);
    for (const Evidence *link : linksOf(state, **found))
        removeRow(edit, *link);
    removeOwnPlacements(edit, state, **found);
    removeRow(edit, **found);
    return edit;
}

} // namespace meetlat
