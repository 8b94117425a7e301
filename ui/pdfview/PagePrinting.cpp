// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PagePrinting.h"

#include "ui/pdfview/MarkPainting.h"
#include "ui/pdfview/PageLayout.h"

#include <QPageLayout>
#include <QPrinter>

#include <algorithm>

namespace meetlat {

namespace {

constexpr int finest = 600;               // dots per inch; more is no sharper on paper
constexpr int pixelsOfStrip = 12'000'000; // what the worker gives at once
constexpr double unitsPerInch = 96;       // in which marks are laid out
constexpr double pointsPerInch = 72;

} // namespace

PagePrinting::PagePrinting(QPrinter &printer, std::vector<MarkedPassage> marks, QObject *parent)
    : QObject(parent), m_printer(printer), m_marks(std::move(marks))
{
    connect(&m_document, &pdf::PdfDocument::opened, this, &PagePrinting::begin);
    connect(&m_document, &pdf::PdfDocument::openFailed, this, [this] { end(false); });
    connect(&m_document, &pdf::PdfDocument::rendered, this, &PagePrinting::take);
    connect(&m_document, &pdf::PdfDocument::pageFailed, this, [this] {
        ++m_failed;
        nextPage();
    });
}

PagePrinting::~PagePrinting() = default;

void PagePrinting::start(const QByteArray &pdf, const QByteArray &password)
{
    m_document.open(pdf, password);
}

void PagePrinting::cancel()
{
    m_pages.clear();
    m_page = -1;
    m_document.disconnect(this);
    if (m_painter.isActive()) {
        m_printer.abort();
        m_painter.end();
    }
    Q_EMIT finished(false, m_failed);
}

void PagePrinting::begin()
{
    const int count = m_document.facts().pageCount();
    int first = 1;
    int last = count;
    if (m_printer.printRange() == QPrinter::PageRange && m_printer.fromPage() > 0) {
        first = std::clamp(m_printer.fromPage(), 1, count);
        last = std::clamp(m_printer.toPage(), first, count);
    }
    for (int page = last; page >= first; --page) // the next one last
        m_pages.push_back(page - 1);
    if (m_printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(m_pages.begin(), m_pages.end());
    m_pagesInAll = static_cast<int>(m_pages.size());
    nextPage();
}

void PagePrinting::nextPage()
{
    Q_EMIT progress(m_pagesInAll - static_cast<int>(m_pages.size()), m_pagesInAll);
    if (m_pages.empty()) {
        end(m_pagesInAll > m_failed);
        return;
    }
    m_page = m_pages.back();
    m_pages.pop_back();
    m_printedTo = 0;
    const QSizeF points = m_document.facts().pages[static_cast<size_t>(m_page)].size;
    // A wide page lies on its side, so that it need not shrink.
    m_printer.setPageOrientation(points.width() > points.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    const QSizeF paper = m_printer.pageRect(QPrinter::Point).size();
    const double fits = std::min({1.0, paper.width() / points.width(), paper.height() / points.height()});
    m_dpi = std::min(m_printer.resolution(), finest) * fits;
    nextStrip();
}

void PagePrinting::nextStrip()
{
    const QSize whole = PageLayout::pixels(m_document.facts().pages[static_cast<size_t>(m_page)].size, m_dpi);
    if (m_printedTo >= whole.height()) {
        nextPage();
        return;
    }
    const int lines = std::max(1, pixelsOfStrip / std::max(1, whole.width()));
    const QRect strip(0, m_printedTo, whole.width(), std::min(lines, whole.height() - m_printedTo));
    m_document.requestRender({m_page, m_dpi, strip, 0}, 0);
}

void PagePrinting::take(const pdf::RenderRequest &request, const QImage &image)
{
    if (request.page != m_page || request.clip.top() != m_printedTo)
        return;
    if (m_printedTo == 0) {
        const bool isReady = m_painter.isActive() ? m_printer.newPage() : m_painter.begin(&m_printer);
        if (!isReady) {
            end(false);
            return;
        }
    }
    QImage strip = image.copy();
    if (!m_marks.empty())
        paintMarks(strip, request.clip.top());
    const double scale = double(m_printer.resolution()) / std::min(m_printer.resolution(), finest);
    const QRectF place(0, request.clip.top() * scale, image.width() * scale, image.height() * scale);
    m_painter.drawImage(place, strip);
    m_printedTo += image.height();
    nextStrip();
}

/// On the pixels: a printer cannot multiply, and letters keep the size they have on the screen.
void PagePrinting::paintMarks(QImage &strip, int top) const
{
    const QSizeF points = m_document.facts().pages[static_cast<size_t>(m_page)].size;
    const QRectF page(QPointF(0, 0), points * unitsPerInch / pointsPerInch);
    PageMarks shown(page, page.adjusted(page.width() * 0.11, 0, -page.width() * 0.11, 0), m_dpi / unitsPerInch);
    for (const MarkedPassage &mark : m_marks) {
        for (size_t target = 0; target < mark.targets.size(); ++target) {
            if (mark.targets[target].page != m_page)
                continue;
            std::vector<QRectF> rects;
            for (const QRectF &rect : mark.targets[target].rects)
                rects.emplace_back(rect.left() * page.width(), rect.top() * page.height(), rect.width() * page.width(),
                                   rect.height() * page.height());
            shown.add(mark, std::move(rects), target == 0, false);
        }
    }
    QPainter painter(&strip);
    painter.translate(0, -top);
    painter.scale(m_dpi / unitsPerInch, m_dpi / unitsPerInch);
    shown.multiplyTints(painter);
    shown.paintAllButTints(painter);
}

void PagePrinting::end(bool isPrinted)
{
    m_page = -1;
    m_document.disconnect(this);
    const bool isDone = m_painter.isActive() && m_painter.end();
    Q_EMIT finished(isPrinted && isDone, m_failed);
}

} // namespace meetlat
