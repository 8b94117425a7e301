// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QPointer>

#include <map>
#include <optional>
#include <set>

namespace meetlat {

namespace pdf {
class PdfDocument;
}

/// Small pictures of all pages of the open document, made in the background, nearest to the reader first. They stand in
/// for pages that are not rendered yet, and show what is where. As the page is by itself: without the rotation of the
/// view.
class PageThumbnails : public QObject
{
    Q_OBJECT
public:
    static constexpr double largestDpi = 24; ///< of short documents; long ones get smaller pictures, so that all fit
    static constexpr double smallestDpi = 12;
    static constexpr qint64 budget = qint64(30) << 20; ///< bytes; beyond it the pages farthest away have no picture

    using QObject::QObject;

    /// The pictures of the document before are gone. Null: none. Not owned.
    void setDocument(pdf::PdfDocument *document);
    /// Where the reader is: the next pictures are those of the pages around it. Blank: there is nothing to show of it
    /// yet, so its picture is wanted at once.
    void setCentre(int page, bool isBlank = false);

    /// The picture of a page, 16 bits per pixel or grey; null while there is none. Stays valid until control returns to
    /// the event loop.
    const QImage *find(int page) const;
    qint64 bytes() const { return m_bytes; }

Q_SIGNALS:
    void ready(int page);

private:
    void begin();
    void askForMore();
    std::optional<int> nextPage() const;
    double dpiOf(int page) const;
    qint64 mostBytesOf(int page) const;
    void take(int page, const QImage &image);
    void giveUp(int page);
    void dropFarthest();

    QPointer<pdf::PdfDocument> m_document;
    std::map<int, QImage> m_images;
    std::set<int> m_asked; ///< under way
    std::set<int> m_failed;
    qint64 m_bytes = 0;
    double m_dpi = largestDpi;
    int m_centre = 0;
    bool m_isCentreBlank = false;
    bool m_arePagesSlow = false;
};

} // namespace meetlat
