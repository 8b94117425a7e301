// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PdfReader.h"

#include <QObject>

#include <memory>
#include <optional>

namespace meetlat::pdf {

/// One open document for the window: requests return at once, answers come as signals on the thread of this object.
/// Behind it are two threads, each with its own PdfReader (so its own worker process); the most urgent request wins,
/// queued requests that nobody wants any more are dropped by setWanted(), a running one for an unwanted page may be
/// left to finish. A page that killed its worker answers pageFailed and the rest stays usable.
class PdfDocument : public QObject
{
    Q_OBJECT
public:
    explicit PdfDocument(QObject *parent = nullptr);
    ~PdfDocument() override; ///< never waits for a worker on the calling thread longer than a kill takes

    void open(const QByteArray &pdf, const QByteArray &password = {});
    bool isOpen() const;
    const DocumentFacts &facts() const; ///< valid after opened()

    /// Queues a rendering unless the same one is queued or running. Lower urgency number = sooner.
    void requestRender(const meetlat::pdf::RenderRequest &request, int urgency);
    /// Drops every queued rendering that is not in `wanted`.
    void keepOnly(const std::vector<meetlat::pdf::RenderRequest> &wanted);

    /// Text of a page if it has been read; otherwise null and it is queued (textReady or textFailed follows).
    PageTextPtr text(int page, int urgency = 3);
    PageTextPtr textIfReady(int page) const;
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

Q_SIGNALS:
    void opened();
    void openFailed(const meetlat::Error &error);
    void rendered(const meetlat::pdf::RenderRequest &request, const QImage &image);
    void pageFailed(int page, const meetlat::Error &error);
    void textReady(int page);
    void textFailed(int page, const meetlat::Error &error);
    void allTextReady();
    void outlineReady(const std::vector<meetlat::pdf::OutlineItem> &outline);
    void linksReady(int page, const std::vector<meetlat::pdf::PageLink> &links);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace meetlat::pdf
