// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DocumentReplacing.h"

#include "core/base/Sha256.h"
#include "core/domain/Submitting.h"
#include "ui/viewmodels/VersionChange.h"

namespace meetlat {

namespace {

/// The versions that these highlights were made on, as far as their bytes are here.
pdf::OldVersions versionsOf(const ReviewSession &session, const std::vector<Highlight> &highlights)
{
    pdf::OldVersions olds;
    for (const Highlight &highlight : highlights) {
        if (olds.contains(highlight.document))
            continue;
        const Result<QByteArray> bytes = session.documentBytes(highlight.document);
        olds.emplace(highlight.document, bytes ? *bytes : QByteArray());
    }
    return olds;
}

} // namespace

Result<Document> replacePdf(ReviewSession &session, const PlanId &plan, const DocumentId &old, const QString &fileName,
                            const CheckedPdf &checked, const std::optional<QByteArray> &password, Instant now)
{
    VersionChange change;
    change.plan = plan;
    change.old = old;
    change.newer.fileName = fileName;
    change.newer.bytes = checked.bytes.size();
    change.newer.pages = checked.report.facts.pageCount();
    change.newer.pagesWithoutText = checked.report.pagesToRecognise();
    change.newer.isLocked = checked.isLocked;
    change.bytes = checked.bytes;
    change.highlights = highlightsIn(session.state(), plan, old);
    const Result<pdf::ReadVersion> read =
        pdf::readNewVersion(checked.bytes, checked.isLocked && password ? *password : QByteArray(),
                            versionsOf(session, change.highlights), change.highlights);
    if (!read)
        return read.error();
    if (const Status done = applyVersionChange(session, change, *read, now); !done)
        return done.error();
    return *session.state().find<Document>(plan, Sha256::of(checked.bytes));
}

Status placeArrivals(ReviewSession &session, const PlanId &plan, Instant now)
{
    std::map<std::pair<DocumentId, DocumentId>, std::vector<Highlight>> arrivals; // by version shown, version made on
    for (const Highlight *highlight : highlightsToPlace(session.state(), plan))
        arrivals[{currentVersionOf(session.state(), plan, highlight->document), highlight->document}].push_back(
            *highlight);
    for (const auto &[versions, highlights] : arrivals) {
        const Result<QByteArray> bytes = session.documentBytes(versions.first);
        if (!bytes)
            return bytes.error();
        const Result<pdf::ReadVersion> read =
            pdf::readNewVersion(*bytes, {}, versionsOf(session, highlights), highlights);
        if (!read)
            return read.error();
        if (const Status done = applyFound(session, versions.first, highlights, read->found, now); !done)
            return done;
    }
    return Done{};
}

Result<std::vector<WaitingHighlight>> waitingIn(const ReviewSession &session, const PlanId &plan, const RaterId &viewer,
                                                const QByteArray &password)
{
    const ReviewState &state = session.state();
    std::map<DocumentId, std::vector<Highlight>> byDocument;
    for (const Highlight *highlight : waitingHighlights(state, plan)) {
        const DocumentId shown = currentVersionOf(state, plan, highlight->document);
        if (!shown.isEmpty() && maySee(state, viewer, plan, highlight->rater))
            byDocument[shown].push_back(*highlight);
    }
    std::vector<WaitingHighlight> waiting;
    for (const auto &[document, highlights] : byDocument) {
        const Result<QByteArray> bytes = session.documentBytes(document);
        if (!bytes)
            return bytes.error();
        const Result<pdf::ReadVersion> read =
            pdf::readNewVersion(*bytes, password, versionsOf(session, highlights), highlights);
        if (!read)
            return read.error();
        for (std::size_t i = 0; i < highlights.size(); ++i)
            waiting.push_back({highlights[i], document, read->found[i]});
    }
    return waiting;
}

} // namespace meetlat
