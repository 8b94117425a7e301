// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PdfReader.h"
#include "core/session/ReviewSession.h"

#include <optional>

namespace meetlat {

/// A PDF that passed the import check.
struct CheckedPdf
{
    QByteArray bytes;
    pdf::ImportReport report;
    bool isLocked = false; ///< opened with the password
};

/// Errors: as checkForImport.
Result<CheckedPdf> checkPdf(const QByteArray &bytes, const std::optional<QByteArray> &password = std::nullopt);

/// Stores the PDF and makes it the plan's next document. The same document twice is no change.
Result<Document> addPdf(ReviewSession &session, const PlanId &plan, const QString &fileName, const CheckedPdf &checked);

} // namespace meetlat
