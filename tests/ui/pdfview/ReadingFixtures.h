// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdfview/PdfPane.h"

#include <QByteArray>

#include <memory>
#include <sys/types.h>

namespace meetlat::fixtures {

/// `count` pages with the words "bladzijde <n>" and a sentence each.
QByteArray manyPages(int count);
/// One page in two columns of three lines: "links een" … and "rechts een" ….
QByteArray twoColumns();
/// Page 1 as manyPages has it, page 2 with nothing but a drawing.
QByteArray textAndDrawing();

/// The real worker, started by every document of the test.
void useTestWorker();
/// Processes that this one has started.
std::vector<pid_t> workers();

/// A view of 700 × 600 in a window, with an open document behind it.
class OpenView
{
public:
    explicit OpenView(const QByteArray &pdf);
    ~OpenView();

    bool isOpen() const;
    /// Waits until the text of the page has been read.
    pdf::PageTextPtr text(int page);
    /// Waits until what is in view is as sharp as the zoom asks.
    bool becomesSharp();
    pdf::TextRange rangeOf(int page, const QString &words);
    /// The middle of a character, in the viewport.
    QPoint middleOf(int page, int offset);
    /// Where the boxes of the words stand now, from the text; in the viewport.
    QRectF wordsOnScreen(int page, const QString &words);
    QImage picture();

    pdf::PdfDocument document;
    QWidget window;
    PdfView *view;
};

/// A passage over these words, made as the program makes it.
MarkedPassage passageOver(OpenView &open, int page, const QString &words, const QString &id);

Document documentNamed(const QString &name, int position = 0);

} // namespace meetlat::fixtures
