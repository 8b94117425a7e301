// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdfview/PdfView.h"

#include <QWidget>

#include <memory>

namespace meetlat::bench {

/// The reading surface in a window of 1100 × 1000, without what stands around it.
class ReadingBench
{
public:
    ReadingBench();
    ~ReadingBench();

    /// Milliseconds from the bytes to a page (0-based) that is sharp and painted; negative when it does not come.
    double open(const QByteArray &pdf, bool prepared, int page = 0);
    double shownAfter = 0; ///< milliseconds of the last open() until there was a thumbnail at least
    double dpi() const; ///< of the pages as they are shown, device pixels
    bool waitForThumbnails();
    bool waitForSharp(int longestMs = 20'000); ///< what is in view
    /// Every page in view shows something: itself or its thumbnail.
    bool showsSomething() const;
    static void settle(int milliseconds); ///< lets the event loop run

    std::unique_ptr<pdf::PdfDocument> document;
    QWidget window;
    PdfView *view;
};

} // namespace meetlat::bench
