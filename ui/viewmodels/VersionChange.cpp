// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/VersionChange.h"

namespace meetlat {

namespace {

std::vector<Placement> placementsFor(const std::vector<Highlight> &highlights,
                                     const std::vector<pdf::FoundAgain> &found, const DocumentId &document,
                                     const RaterId &by, Instant now)
{
    std::vector<Placement> placements;
    for (std::size_t i = 0; i < highlights.size() && i < found.size(); ++i)
        placements.push_back(pdf::placementFrom(highlights[i], found[i], document, by, now));
    return placements;
}

/// In small steps: 200 pictures at once would stop the window. They are derived; without them the old bytes are shown.
void keepPictures(ReviewSession &session, const VersionChange &change, const pdf::ReadVersion &read,
                  const StepProgress &progress)
{
    constexpr qsizetype stepBytes = 256 << 10;
    std::map<QString, QByteArray> pictures;
    qsizetype bytes = 0;
    const auto store = [&] {
        static_cast<void>(session.storePictures(pictures));
        pictures.clear();
        bytes = 0;
    };
    for (const Highlight &highlight : change.highlights) {
        const auto picture = read.pictures.find(highlight.id);
        if (picture == read.pictures.end())
            continue;
        pictures.emplace(pictureKeyOf(highlight), picture->second);
        bytes += picture->second.size();
        if (bytes < stepBytes)
            continue;
        store();
        if (progress && !progress(0, 0))
            return;
    }
    store();
}

} // namespace

std::vector<Highlight> highlightsIn(const ReviewState &state, const PlanId &plan, const DocumentId &document)
{
    std::vector<Highlight> highlights;
    for (const auto &[key, highlight] : state.all<Highlight>()) {
        if (highlight.plan == plan && currentVersionOf(state, plan, highlight.document) == document)
            highlights.push_back(highlight);
    }
    return highlights;
}

Status applyVersionChange(ReviewSession &session, const VersionChange &change, const pdf::ReadVersion &read,
                          Instant now, const StepProgress &progress)
{
    const Result<DocumentId> stored = session.storeDocument(change.bytes, progress);
    if (!stored)
        return stored.error();
    Document newer = change.newer;
    newer.sha256 = *stored;
    Result<Edit> edit = replaceDocument(session.state(), change.plan, change.old, newer, now);
    if (!edit)
        return edit.error();
    ReviewState then = session.state();
    then.apply(*edit);
    const RaterId by = session.identity().person;
    const Result<Edit> places =
        placeHighlights(then, placementsFor(change.highlights, read.found, *stored, by, now), by);
    if (!places)
        return places.error();
    edit->owner = by;
    edit->changes.insert(edit->changes.end(), places->changes.begin(), places->changes.end());
    if (const Status done = session.apply(*edit); !done)
        return done;
    keepPictures(session, change, read, progress);
    return Done{};
}

Status applyFound(ReviewSession &session, const DocumentId &document, const std::vector<Highlight> &highlights,
                  const std::vector<pdf::FoundAgain> &found, Instant now)
{
    const RaterId by = session.identity().person;
    return session.apply(placeHighlights(session.state(), placementsFor(highlights, found, document, by, now), by));
}

} // namespace meetlat
