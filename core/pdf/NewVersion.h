// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/AnchorResolution.h"

#include <map>
#include <optional>

namespace meetlat::pdf {

/// Picture of a passage as it stands on its page: its boxes at 144 dpi with 12 points of margin, as PNG; of a passage
/// over several pages what stands on the first. Coarser where that would be more than a million pixels or 256 KB: half a
/// poster is no reason for a large project file. Empty when the page cannot be shown or the passage has no box.
QByteArray passagePicture(PdfReader &reader, const DocumentFacts &facts, const std::vector<AnchorTarget> &targets);
/// What to render for it; an empty clip where there is nothing to show.
RenderRequest pictureRequest(const DocumentFacts &facts, const std::vector<AnchorTarget> &targets);
QByteArray asPng(const QImage &image);

/// What is read of a document's new version: is it usable, and where do the highlights of the old one stand in it.
struct ReadVersion
{
    DocumentFacts facts;
    std::vector<FoundAgain> found;              ///< in the order of the highlights
    std::map<HighlightId, QByteArray> pictures; ///< of the passages in the old version, where it could be read
    int pagesFailed = 0;                        ///< of the new version, whose text could not be read
};

/// Tells how far it is; false: stop.
using ReadingProgress = std::function<bool(int done, int total)>;

/// Bytes of earlier versions by their SHA-256.
using OldVersions = std::map<DocumentId, QByteArray>;

/// Waits for its workers: for the command line and for threads. Each highlight is read in the version that it was made
/// on, which may be older than the one that is replaced. Of a version that is not in `olds`, or is locked, there are no
/// pictures, and areas on it without a page hash are found by nothing. Errors as PdfReader::open; Cancelled.
Result<ReadVersion> readNewVersion(const QByteArray &newer, const QByteArray &password, const OldVersions &olds,
                                   const std::vector<Highlight> &highlights, const ReadingProgress &progress = {});

/// The row that keeps what was found. Only what is sure has its place in it; the rest waits for a person.
Placement placementFrom(const Highlight &highlight, const FoundAgain &found, const DocumentId &document,
                        const RaterId &by, Instant now);

/// The row that keeps what a person said: it stands at that candidate (the only one of a fuzzy highlight stays fuzzy,
/// any other choice is the person's), at a place of the person's own, or nowhere any more.
Placement settledAt(const FoundAgain &found, std::size_t candidate, const DocumentId &document, Instant now);
Placement settledAt(const Candidate &ownPlace, const HighlightId &highlight, const DocumentId &document, Instant now);
Placement settledAsGone(const HighlightId &highlight, const DocumentId &document, Instant now);
/// Where the person selected `selected` for a highlight. Empty: words in place of an area, or the other way round.
std::optional<Candidate> candidateFrom(const Anchor &marked, const Anchor &selected);

} // namespace meetlat::pdf
