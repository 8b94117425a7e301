// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PageThumbnails.h"

#include "core/pdf/PdfDocument.h"
#include "ui/pdfview/PageLayout.h"

#include <algorithm>
#include <cmath>

namespace meetlat {

namespace {

constexpr double largestPicture = 220'000; // pixels: A2 at 24 dpi; a poster needs no more
constexpr int mostFailures = 3;            // a document full of pages that stall is not worth ten seconds each
constexpr int slowMs = 100;

double pixelsAt(const QSizeF &points, double dpi)
{
    return points.width() * points.height() * dpi * dpi / (72 * 72);
}

/// Half the bytes; text pages, black on white, a quarter.
QImage compact(const QImage &image)
{
    return image.convertToFormat(image.isGrayscale() ? QImage::Format_Grayscale8 : QImage::Format_RGB16);
}

} // namespace

void PageThumbnails::setDocument(pdf::PdfDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_images.clear();
    m_asked.clear();
    m_failed.clear();
    m_bytes = 0;
    m_centre = 0;
    m_isCentreBlank = false;
    m_arePagesSlow = false;
    if (!document)
        return;
    connect(document, &pdf::PdfDocument::thumbnailReady, this, &PageThumbnails::take);
    connect(document, &pdf::PdfDocument::thumbnailFailed, this, &PageThumbnails::giveUp);
    connect(document, &pdf::PdfDocument::opened, this, &PageThumbnails::begin);
    begin();
}

void PageThumbnails::begin()
{
    if (!m_document->isOpen())
        return;
    double bytes = 0;
    for (const pdf::PageGeometry &page : m_document->facts().pages)
        bytes += 2 * std::min(pixelsAt(page.size, largestDpi), largestPicture);
    const double fitting =
        largestDpi * std::sqrt(double(budget) / std::max(bytes, 1.0)) * 0.99; // whole pixels take more
    m_dpi = std::clamp(fitting, smallestDpi, largestDpi);
    QMetaObject::invokeMethod(this, &PageThumbnails::askForMore, Qt::QueuedConnection); // the pages in view go first
}

void PageThumbnails::setCentre(int page, bool isBlank)
{
    m_centre = page;
    m_isCentreBlank = isBlank;
    askForMore();
}

const QImage *PageThumbnails::find(int page) const
{
    const auto found = m_images.find(page);
    return found == m_images.end() ? nullptr : &found->second;
}

double PageThumbnails::dpiOf(int page) const
{
    const QSizeF points = m_document->facts().pages[static_cast<size_t>(page)].size;
    return m_dpi * std::min(1.0, std::sqrt(largestPicture / std::max(1.0, pixelsAt(points, m_dpi))));
}

qint64 PageThumbnails::mostBytesOf(int page) const
{
    const QSize size = PageLayout::pixels(m_document->facts().pages[static_cast<size_t>(page)].size, dpiOf(page));
    return (qint64(size.width()) * 2 + 3) / 4 * 4 * size.height();
}

std::optional<int> PageThumbnails::nextPage() const
{
    const int count = m_document->facts().pageCount();
    const auto isWanted = [&](int page) {
        return page >= 0 && page < count && !m_images.count(page) && !m_asked.count(page) && !m_failed.count(page);
    };
    for (int distance = 0; distance < count; ++distance) {
        for (const int page : {m_centre + distance, m_centre - distance}) {
            if (!isWanted(page))
                continue;
            const auto arriving = static_cast<qint64>(m_asked.size()) + 1;
            if (m_images.empty() || m_bytes + arriving * mostBytesOf(page) <= budget)
                return page;
            // Only in the place of one that is farther away, or there would be no end to it.
            const bool takesAPlace =
                m_centre - m_images.begin()->first > distance + 1 || m_images.rbegin()->first - m_centre > distance + 1;
            return takesAPlace ? std::optional(page) : std::nullopt;
        }
    }
    return {};
}

void PageThumbnails::askForMore()
{
    if (!m_document || !m_document->isOpen() || m_failed.size() >= mostFailures)
        return;
    // Few at a time: by the next one the reader may be elsewhere. Where a page takes long, one worker stays free.
    const size_t most = m_arePagesSlow ? 1 : 2;
    while (m_asked.size() < most) {
        const std::optional<int> page = nextPage();
        if (!page)
            return;
        m_asked.insert(*page);
        m_document->requestThumbnail(*page, dpiOf(*page), m_isCentreBlank && *page == m_centre);
    }
}

void PageThumbnails::take(int page, const QImage &image)
{
    if (m_asked.erase(page) == 0)
        return;
    m_arePagesSlow = m_document->millisecondsTaken() > slowMs;
    const QImage picture = compact(image);
    m_images.insert_or_assign(page, picture);
    m_bytes += picture.sizeInBytes();
    while (m_bytes > budget)
        dropFarthest();
    Q_EMIT ready(page);
    askForMore();
}

void PageThumbnails::giveUp(int page)
{
    m_asked.erase(page);
    m_failed.insert(page);
    askForMore();
}

void PageThumbnails::dropFarthest()
{
    const auto first = m_images.begin();
    const auto last = std::prev(m_images.end());
    const auto farthest = m_centre - first->first > last->first - m_centre ? first : last;
    m_bytes -= farthest->second.sizeInBytes();
    m_images.erase(farthest);
}

} // namespace meetlat
