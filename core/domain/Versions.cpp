// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Versions.h"

#include "core/base/Sha256.h"
#include "core/domain/EditSteps.h"
#include "core/domain/Highlighting.h"
#include "core/domain/RowJson.h"
#include "core/domain/Setup.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>
#include <tuple>

namespace meetlat {

namespace {

constexpr qsizetype fewestDigits = 8;

std::vector<const Highlight *> madeOnOtherVersions(const ReviewState &state, const PlanId &plan)
{
    std::vector<const Highlight *> found;
    for (const auto &[key, highlight] : state.all<Highlight>()) {
        if (highlight.plan == plan && !isCurrent(state, plan, highlight.document))
            found.push_back(&highlight);
    }
    const auto placeOf = [](const Highlight &highlight) {
        const auto &targets = highlight.anchor.targets;
        const AnchorTarget first = targets.empty() ? AnchorTarget() : targets.front();
        const double top = first.rects.empty() ? 0.0 : first.rects.front().top();
        return std::tuple(highlight.document.value, first.page, top, first.start, highlight.id.value);
    };
    std::sort(found.begin(), found.end(),
              [&](const Highlight *a, const Highlight *b) { return placeOf(*a) < placeOf(*b); });
    return found;
}

/// The smaller, the more it counts.
int rankOf(const ReviewState &state, const Placement &placement)
{
    const Rater *lead = leadOf(state);
    const int whose = placement.by == placement.rater ? 0 : lead && placement.by == lead->id ? 1 : 2;
    return (placement.waits ? 10 : 0) + whose;
}

} // namespace

Result<const Document *> documentNamed(const ReviewState &state, const PlanId &plan, const QString &name)
{
    std::vector<const Document *> found;
    for (const Document *document : documentsOf(state, plan)) {
        const bool byHash = name.size() >= fewestDigits && document->sha256.value.startsWith(name, Qt::CaseInsensitive);
        if (byHash || document->fileName.compare(name, Qt::CaseInsensitive) == 0)
            found.push_back(document);
    }
    if (found.empty())
        return Error{Error::Code::UnknownDocument, name};
    if (found.size() > 1)
        return Error{Error::Code::AmbiguousDocument, name};
    return found.front();
}

Result<Edit> replaceDocument(const ReviewState &state, const PlanId &plan, const DocumentId &old, Document newer,
                             Instant now)
{
    const Document *before = state.find<Document>(plan, old);
    if (!before)
        return Error{Error::Code::UnknownDocument, old.value};
    if (newer.sha256.isEmpty())
        return Error{Error::Code::UnknownDocument, newer.fileName};
    if (state.find<Document>(plan, newer.sha256))
        return Error{Error::Code::SameDocument, newer.fileName};
    newer.plan = plan;
    newer.position = before->position;

    Edit edit = editOf(Edit::Kind::ReplaceDocument);
    edit.note = newer.fileName;
    removeRow(edit, *before);
    putRow(edit, state, newer);
    if (const EarlierVersion *again = state.find<EarlierVersion>(plan, newer.sha256))
        removeRow(edit, *again); // back to what was there before
    putRow(edit, state, EarlierVersion{plan, old, newer.sha256, before->fileName, before->pages, now});
    return edit;
}

bool isCurrent(const ReviewState &state, const PlanId &plan, const DocumentId &document)
{
    return state.find<Document>(plan, document) != nullptr;
}

DocumentId currentVersionOf(const ReviewState &state, const PlanId &plan, const DocumentId &document)
{
    DocumentId current = document;
    std::set<DocumentId> seen; // a packet or a hand-made file may hold a circle
    while (!isCurrent(state, plan, current)) {
        const EarlierVersion *earlier = state.find<EarlierVersion>(plan, current);
        if (!earlier || !seen.insert(current).second) {
            const std::vector<const Document *> documents = documentsOf(state, plan);
            return documents.size() == 1 ? documents.front()->sha256 : DocumentId();
        }
        current = earlier->replacedBy;
    }
    return current;
}

const Placement *placementOf(const ReviewState &state, const Highlight &highlight, const DocumentId &document)
{
    const Placement *best = nullptr;
    for (const auto &[key, placement] : state.all<Placement>().startingWith(joinedKey(highlight.id, document))) {
        if (!best || rankOf(state, placement) < rankOf(state, *best))
            best = &placement;
    }
    return best;
}

Standing standingOf(const ReviewState &state, const Highlight &highlight)
{
    Standing standing;
    standing.exact = quoteOf(highlight);
    if (isCurrent(state, highlight.plan, highlight.document)) {
        standing.document = highlight.document;
        standing.targets = highlight.anchor.targets;
        standing.state = highlight.anchor.state;
        return standing;
    }
    standing.isMoved = true;
    standing.document = currentVersionOf(state, highlight.plan, highlight.document);
    const Placement *placement =
        standing.document.isEmpty() ? nullptr : placementOf(state, highlight, standing.document);
    standing.waits = !placement || placement->waits;
    standing.state = placement ? placement->state : Anchor::State::Orphan;
    if (placement && !placement->waits) {
        standing.targets = placement->targets;
        if (!placement->exact.isEmpty() && highlight.typed.isEmpty())
            standing.exact = placement->exact;
    }
    return standing;
}

std::vector<const Highlight *> highlightsToPlace(const ReviewState &state, const PlanId &plan)
{
    std::vector<const Highlight *> found = madeOnOtherVersions(state, plan);
    std::erase_if(found, [&](const Highlight *highlight) {
        const DocumentId current = currentVersionOf(state, plan, highlight->document);
        return current.isEmpty() || placementOf(state, *highlight, current) != nullptr;
    });
    return found;
}

std::vector<const Highlight *> waitingHighlights(const ReviewState &state, const PlanId &plan)
{
    std::vector<const Highlight *> found = madeOnOtherVersions(state, plan);
    std::erase_if(found, [&](const Highlight *highlight) { return !standingOf(state, *highlight).waits; });
    return found;
}

PlacementCounts placementsOn(const ReviewState &state, const PlanId &plan)
{
    PlacementCounts counts;
    for (const Highlight *highlight : madeOnOtherVersions(state, plan)) {
        const DocumentId current = currentVersionOf(state, plan, highlight->document);
        const Placement *placement = current.isEmpty() ? nullptr : placementOf(state, *highlight, current);
        counts.waiting += !placement || placement->waits ? 1 : 0;
        if (!placement) {
            ++counts.unknown;
            continue;
        }
        switch (placement->state) {
        case Anchor::State::Exact:
            ++counts.exact;
            break;
        case Anchor::State::Moved:
            ++counts.moved;
            break;
        case Anchor::State::Fuzzy:
            ++counts.fuzzy;
            break;
        case Anchor::State::Ambiguous:
            ++counts.ambiguous;
            break;
        case Anchor::State::Manual:
            ++counts.manual;
            break;
        case Anchor::State::Orphan:
            ++counts.orphan;
            break;
        }
    }
    return counts;
}

Result<Edit> placeHighlights(const ReviewState &state, const std::vector<Placement> &placements, const RaterId &by)
{
    Edit edit = editOf(Edit::Kind::PlaceHighlights, by);
    for (Placement placement : placements) {
        const Highlight *highlight = state.find<Highlight>(placement.highlight);
        if (!highlight)
            return Error{Error::Code::UnknownHighlight, placement.highlight.value};
        if (!isCurrent(state, highlight->plan, placement.document))
            return Error{Error::Code::UnknownDocument, placement.document.value};
        placement.by = by;
        placement.plan = highlight->plan;
        placement.rater = highlight->rater;
        putRow(edit, state, placement);
    }
    return edit;
}

QString pictureKeyOf(const Highlight &highlight)
{
    QJsonArray places;
    for (const AnchorTarget &target : highlight.anchor.targets)
        places.append(QJsonArray{target.page, json::toJson(target.rects)});
    return Sha256::of(highlight.document.value.toUtf8() + QJsonDocument(places).toJson(QJsonDocument::Compact));
}

std::vector<const EarlierVersion *> earlierVersions(const ReviewState &state, const PlanId &plan,
                                                    const QStringList &documents)
{
    std::vector<const EarlierVersion *> found;
    for (const QString &document : documents) {
        if (const EarlierVersion *earlier = state.find<EarlierVersion>(plan, document))
            found.push_back(earlier);
    }
    return found;
}

} // namespace meetlat
