// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PdfReader.h"

#include <QStringList>

#include <atomic>
#include <memory>
#include <vector>

namespace meetlat::pdf {

/// The text of every page of a document.
struct WholeText
{
    std::vector<PageTextPtr> pages; ///< null: could not be read
    QStringList labels;             ///< one per page, as the document names them
    bool isComplete() const;        ///< no page is missing
};

/// Reads the text of all pages with one or more worker processes at once. read() waits: call it on a thread that may.
class WholeTextReading
{
public:
    explicit WholeTextReading(int workers);
    ~WholeTextReading();

    /// After some pages that fail the rest is not tried: each may cost as long as a worker may take. Errors: as
    /// PdfReader::open, Cancelled.
    Result<WholeText> read(const QByteArray &pdf, const QByteArray &password = {});

    // From any thread, while read() waits.
    void cancel();
    int pagesRead() const { return m_pagesRead; }
    int pagesInAll() const { return m_pagesInAll; } ///< 0 until the document is open

private:
    void readPages(PdfReader &reader, std::vector<PageTextPtr> &pages);

    std::vector<std::unique_ptr<PdfReader>> m_readers;
    std::atomic_bool m_cancelled = false;
    std::atomic_int m_next = 0;
    std::atomic_int m_failures = 0;
    std::atomic_int m_pagesRead = 0;
    std::atomic_int m_pagesInAll = 0;
};

} // namespace meetlat::pdf
