// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/DocumentImport.h"
#include "core/domain/Versions.h"
#include "core/pdf/NewVersion.h"

namespace meetlat {

/// A document of a plan gets a new version: highlights that are surely found again are placed, the others wait; one
/// undoable edit. The bytes of the old version stay. Waits for the workers: for the command line.
/// Errors: as checkPdf, readNewVersion and replaceDocument.
Result<Document> replacePdf(ReviewSession &session, const PlanId &plan, const DocumentId &old, const QString &fileName,
                            const CheckedPdf &checked, const std::optional<QByteArray> &password, Instant now);

/// Looks for the highlights of a plan that came in on another version than is here, and writes down where they stand.
/// Errors: as readNewVersion; of a locked document PdfLocked.
Status placeArrivals(ReviewSession &session, const PlanId &plan, Instant now);

/// Highlights of a plan that wait for a person, with the places they may have in the document that is shown today, in
/// the order in which they were marked there. Those that `viewer` may not see yet are left out.
/// Errors: as readNewVersion; of a locked document without its password PdfLocked.
struct WaitingHighlight
{
    Highlight highlight;
    DocumentId document;
    pdf::FoundAgain found;
};
Result<std::vector<WaitingHighlight>> waitingIn(const ReviewSession &session, const PlanId &plan, const RaterId &viewer,
                                                const QByteArray &password);

} // namespace meetlat
