// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PdfReader.h"

#include <QObject>

#include <memory>
#include <optional>

namespace meetlat::pdf {

/// One open document for the window: requests return at once, answers come as signals on the thread of this object.
/// Behind it are two threads, each with its own PdfReader (so its own worker process); the most urgent request wins,
/// renderings that nobody wants any more are dropped or stopped by keepOnly(). A page that killed its worker answers
/// pageFailed and the rest stays usable.
class PdfDocument : public QObject
{
    Q_OBJECT
public:
    explicit PdfDocument(QObject *parent = nullptr);
    ~PdfDocument() override; ///< never waits for a worker on the calling thread longer than a kill takes

    /// Starts the workers before there is a document, so that opening does not wait for them.
    void prepare();
    void open(const QByteArray &pdf, const QByteArray &password = {});
    /// What another document has open (see openedPdf()), from the same memory.
    void open(std::shared_ptr<const OpenedPdf> opened);
    bool isOpen() const;
    const DocumentFacts &facts() const; ///< valid after opened()

    /// Queues a rendering unless the same one is queued or running. Lower urgency number = sooner.
    void requestRender(const meetlat::pdf::RenderRequest &request, int urgency);
    /// Drops every queued rendering that is not in `wanted`, and stops those under way.
    void keepOnly(const std::vector<meetlat::pdf::RenderRequest> &wanted);

    /// A small rendering of a whole page; keepOnly() leaves it. Made when nothing else is wanted, or at once.
    void requestThumbnail(int page, double dpi, bool atOnce = false);
    /// A piece of a page to be kept, made when nothing else is wanted; keepOnly() leaves it.
    void requestPicture(const meetlat::pdf::RenderRequest &request);
    int millisecondsTaken() const; ///< by the worker, for the image that came last

    /// Text of a page if it has been read; otherwise null and it is queued (textReady or textFailed follows).
    PageTextPtr text(int page, int urgency = 3);
    PageTextPtr textIfReady(int page) const;
    /// The same, but never what was recognised.
    PageTextPtr ownTextIfReady(int page) const;
    /// From now on this is the text of its page, unless that has usable text of its own; textReady tells.
    void setRecognised(const PageTextPtr &text);
    /// Pages read so far that have no usable text of their own (recognised or not), 0-based, ascending.
    std::vector<int> pagesLackingText() const;
    /// Reads all pages in the background (for find and for anchors); textReady for each, then allTextReady.
    void requestAllText();
    int pagesOfTextRead() const;
    bool isAllTextReady() const; ///< pages that failed count as read

    /// What is open, for another reader of it.
    std::shared_ptr<const OpenedPdf> openedPdf() const;

    void requestOutline();
    void requestLinks(int page);
    void requestAnnotations(int page);
    void requestProperties();

Q_SIGNALS:
    void opened();
    void openFailed(const meetlat::Error &error);
    void rendered(const meetlat::pdf::RenderRequest &request, const QImage &image);
    void pageFailed(int page, const meetlat::Error &error);
    void thumbnailReady(int page, const QImage &image);
    void thumbnailFailed(int page, const meetlat::Error &error);
    void textReady(int page);
    void textFailed(int page, const meetlat::Error &error);
    void allTextReady();
    void pictureReady(const meetlat::pdf::RenderRequest &request, const QImage &image);
    void pictureFailed(const meetlat::pdf::RenderRequest &request, const meetlat::Error &error);
    void outlineReady(const std::vector<meetlat::pdf::OutlineItem> &outline);
    void linksReady(int page, const std::vector<meetlat::pdf::PageLink> &links);
    void annotationsReady(int page, const std::vector<meetlat::pdf::PageAnnotation> &annotations);
    void annotationsFailed(int page, const meetlat::Error &error);
    void propertiesReady(const meetlat::pdf::DocumentProperties &properties);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace meetlat::pdf
