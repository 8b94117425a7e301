// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DocumentImport.h"

#include "core/domain/Setup.h"

namespace meetlat {

Result<CheckedPdf> checkPdf(const QByteArray &bytes, const std::optional<QByteArray> &password)
{
    CheckedPdf checked;
    checked.bytes = bytes;
    Result<pdf::ImportReport> report = pdf::checkForImport(bytes);
    if (!report && report.error().code == Error::Code::PdfLocked && password) {
        checked.isLocked = true;
        report = pdf::checkForImport(bytes, *password);
    }
    if (!report)
        return report.error();
    checked.report = std::move(report).value();
    return checked;
}

Result<Document> addPdf(ReviewSession &session, const PlanId &plan, const QString &fileName, const CheckedPdf &checked)
{
    const Result<DocumentId> stored = session.storeDocument(checked.bytes);
    if (!stored)
        return stored.error();
    Document document;
    document.plan = plan;
    document.sha256 = *stored;
    document.fileName = fileName;
    document.bytes = checked.bytes.size();
    document.pages = checked.report.facts.pageCount();
    document.pagesWithoutText = checked.report.pagesToRecognise();
    document.isLocked = checked.isLocked;
    if (const Status done = session.apply(addDocument(session.state(), document)); !done)
        return done.error();
    return *session.state().find<Document>(plan, document.sha256);
}

} // namespace meetlat
