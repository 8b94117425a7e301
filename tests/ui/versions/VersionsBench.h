// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Submitting.h"
#include "core/domain/Versions.h"
#include "core/pdf/PdfReader.h"
#include "core/pdf/TextAnchor.h"
#include "tests/ui/bench/LeadBench.h"

namespace meetlat::test {

/// The lines of a page each, in Latin-1.
QByteArray pdfOfPages(const std::vector<QByteArrayList> &pages);

QByteArray planInItsFirstVersion();
QByteArray planInItsSecondVersion();

/// A plan in two real versions. R1 marked four passages in the first: 1 stands on another page of the second, of 2 a
/// number changed, 3 stands twice, 4 is gone; and an area, 5, on a page that was taken out. Both raters handed in, so
/// that the lead may see what they marked.
class VersionsBench
{
public:
    VersionsBench();

    LeadBench &bench() { return *m_bench; }
    Workbench &workbench() { return m_bench->workbench(); }
    const ReviewState &state() const { return m_bench->state(); }
    const Highlight &highlight(int n) const { return *state().find<Highlight>(highlightNumber(n)); }
    Standing standing(int n) const { return standingOf(state(), highlight(n)); }

    QString secondVersion; ///< path of the file
    DocumentId first;
    DocumentId second;
    QByteArray secondBytes;

private:
    std::unique_ptr<LeadBench> m_bench;
};

/// A PDF read as the program does, for tests that want places in it.
class ReadPdf
{
public:
    explicit ReadPdf(const QByteArray &bytes);
    pdf::TextRange rangeOf(int page, const QString &words) const;
    Anchor anchorOver(int page, const QString &words) const;
    const pdf::DocumentFacts &facts() const { return m_facts; }

private:
    pdf::DocumentFacts m_facts;
    std::vector<pdf::PageTextPtr> m_pages;
};

} // namespace meetlat::test
