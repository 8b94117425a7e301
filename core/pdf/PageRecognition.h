// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PdfDocument.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <thread>

namespace meetlat::pdf {

/// OCR of the pages of an open document that have no usable text of their own: Tesseract in a process of its own, at
/// low priority, one page after the other. What it finds becomes the text of the page in the document
/// (PdfDocument::text), page by page as it comes; never part of the PDF. Kept in the user's cache folder, so that it is
/// done once.
class PageRecognition : public QObject
{
    Q_OBJECT
public:
    static constexpr double dpi = 300; ///< of the rendering; less where that would be more than 16 million pixels

    /// `sha256` of the document; empty: nothing is read from or kept in the cache folder (a locked document).
    PageRecognition(PdfDocument &document, const QString &sha256, QObject *parent = nullptr);
    ~PageRecognition() override; ///< kills the process rather than waiting for it

    /// Gives the document what was recognised in earlier runs; pageRecognised for each, then keptPagesRead. Called again
    /// it reads what has come since.
    void readKeptPages();
    /// Recognises these pages, the one nearest to the page in view first. Nothing while it runs.
    void start(const std::vector<int> &pages, int pageInView);
    void setPageInView(int page);
    void cancel(); ///< stopped() follows; the pages done so far stay

    bool isRunning() const { return m_run != nullptr; }
    int pagesDone() const { return m_done; } ///< of the last run, failed ones included
    int pagesWanted() const { return m_wanted; }
    const std::vector<int> &pagesThatFailed() const { return m_failed; } ///< 0-based, of the last run

    enum class End {
        Finished,
        Cancelled,
        ProgramMissing,  ///< Tesseract is not installed
        LanguageMissing, ///< its data for Dutch is not
    };

Q_SIGNALS:
    void pageRecognised(int page);
    void keptPagesRead();
    void progressed(); ///< pagesDone()
    void stopped(meetlat::pdf::PageRecognition::End end);

private:
    struct Run;
    void stopReading();
    void work(Run &run);
    void take(int run, const PageTextPtr &text);
    void settle(int run, int page, const Result<PageTextPtr> &text);
    void end(int run, End how);

    PdfDocument &m_document;
    QString m_sha256;
    std::unique_ptr<Run> m_run; ///< null while nothing runs
    std::thread m_keptReader;
    std::atomic_bool m_stopsReading = false; ///< of kept pages
    int m_number = 0; ///< of the run: tells late answers of a cancelled one apart
    int m_done = 0;
    int m_wanted = 0;
    std::vector<int> m_failed;
};

} // namespace meetlat::pdf
