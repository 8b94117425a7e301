// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Sha256.h"
#include "core/domain/Setup.h"
#include "core/pdf/TextStore.h"
#include "tests/core/pdf/PdfFixtures.h"
#include "tests/ui/bench/LeadBench.h"
#include "tests/ui/scoring/RaterBench.h"

#include <QTemporaryDir>

namespace meetlat::test {

inline QByteArray pdfOf(const std::vector<QByteArray> &pages)
{
    std::vector<pdf::fixtures::RawPage> raw;
    for (const QByteArray &words : pages)
        raw.push_back({words.isEmpty() ? QByteArray("100 100 300 400 re f") : pdf::fixtures::textAt(72, 700, words)});
    return pdf::fixtures::rawPdf(raw);
}

/// Plan n of region n has the n-th of these as its document.
inline ReviewState reviewWithDocuments(const std::vector<QByteArray> &pdfs)
{
    ReviewState state = reviewOfPlans(static_cast<int>(pdfs.size()));
    for (int n = 1; n <= static_cast<int>(pdfs.size()); ++n) {
        Document document = oneDocument(n);
        state = after(state, removeDocument(state, planNumber(n), document.sha256));
        document.plan = planNumber(n);
        document.sha256 = DocumentId{Sha256::of(pdfs[static_cast<std::size_t>(n - 1)])};
        document.fileName = QStringLiteral("plan %1.pdf").arg(n);
        state.put(document);
    }
    return state;
}

/// Texts are kept in a folder of this test, not in the user's.
struct OwnStore
{
    OwnStore() { pdf::TextStore::setStandardFolder(folder.path()); }
    ~OwnStore() { pdf::TextStore::setStandardFolder({}); }
    QTemporaryDir folder;
};

/// The lead's file with these plans in it.
struct FindBench
{
    explicit FindBench(const std::vector<QByteArray> &pdfs) : lead(reviewWithDocuments(pdfs))
    {
        for (const QByteArray &pdf : pdfs)
            isStored = lead.session().storeDocument(pdf).has_value() && isStored;
    }

    OwnStore store;
    LeadBench lead;
    bool isStored = true;
};

} // namespace meetlat::test
