// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PdfDocument.h"
#include "ui/pdfview/PdfView.h"

#include <QObject>
#include <QPainter>

#include <memory>

class QPrinter;

namespace meetlat {

/// Prints pages at the printer's resolution, one strip after the other, with a document (and so workers) of its own:
/// reading goes on meanwhile. A page that cannot be shown is left out and counted.
class PagePrinting : public QObject
{
    Q_OBJECT
public:
    /// `printer` must live as long; `marks` are drawn on the pages they stand on.
    PagePrinting(QPrinter &printer, std::vector<MarkedPassage> marks, QObject *parent = nullptr);
    ~PagePrinting() override;

    void start(const QByteArray &pdf, const QByteArray &password);
    void cancel();

Q_SIGNALS:
    void progress(int page, int pages);        ///< printed, in all
    void finished(bool isPrinted, int failed); ///< not printed: cancelled, or the printer refused

private:
    void begin();
    void nextPage();
    void nextStrip();
    void take(const pdf::RenderRequest &request, const QImage &image);
    void end(bool isPrinted);
    void paintMarks(QImage &strip, int top) const;

    QPrinter &m_printer;
    std::vector<MarkedPassage> m_marks;
    pdf::PdfDocument m_document;
    QPainter m_painter;
    std::vector<int> m_pages; ///< still to be printed, the next one last
    int m_pagesInAll = 0;
    int m_page = -1;
    int m_failed = 0;
    double m_dpi = 0;    ///< of the page's own size
    int m_printedTo = 0; ///< lines of the page
};

} // namespace meetlat
