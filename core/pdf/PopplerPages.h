// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/pdf/PdfReader.h"

#include <QByteArray>
#include <QImage>
#include <QVariant>

#include <memory>

namespace Poppler {
class Document;
class LinkDestination;
class OutlineItem;
class Page;
} // namespace Poppler

namespace meetlat::pdf {

/// The one class that talks to Poppler, in two files: PopplerPages.cpp and, for what a PDF has besides its pages,
/// PopplerContent.cpp. Only the worker process has one.
class PopplerPages
{
public:
    PopplerPages();
    ~PopplerPages();

    /// Asked now and then during a rendering or an extraction; when it says yes they end with Cancelled. An image
    /// inside a page is decoded in one go.
    using IsUnwanted = bool (*)(const void *context);
    void setUnwantedCheck(IsUnwanted check, const void *context);

    /// How often it was asked during the last rendering: about once in ten operations of the page.
    int timesAsked() const { return m_timesAsked; }

    /// Renders a page of its own once: Poppler's colour management and the fonts set themselves up on first use.
    static void warmUp();

    Result<DocumentFacts> open(const QString &path, const QByteArray &password);
    Result<QImage> render(const RenderRequest &request) const;
    Result<PageText> text(int page) const;
    Result<std::vector<OutlineItem>> outline() const;
    Result<std::vector<PageLink>> links(int page) const;

    // --- PopplerContent.cpp
    Result<std::vector<PageAnnotation>> annotations(int page) const;
    Result<DocumentProperties> properties() const;
    Result<QByteArray> annotatedCopy(const std::vector<NewAnnotation> &annotations) const;

private:
    struct Target
    {
        int page = -1;
        double top = 0;
    };
    std::unique_ptr<Poppler::Page> pageAt(int page) const;
    DocumentFacts facts() const;
    Target targetOf(const Poppler::LinkDestination &destination) const;
    std::vector<OutlineItem> itemsOf(const QList<Poppler::OutlineItem> &items, int depth, int &left) const;

    bool isUnwanted() const
    {
        ++m_timesAsked;
        return m_isUnwanted && m_isUnwanted(m_unwantedContext);
    }
    QVariant closure() const;
    static bool asksWhetherUnwanted(const QVariant &pages);

    /// Another one of the same, to be changed.
    std::unique_ptr<Poppler::Document> loadedAgain() const;

    QString m_path;
    QByteArray m_password;
    std::unique_ptr<Poppler::Document> m_document;
    IsUnwanted m_isUnwanted = nullptr;
    const void *m_unwantedContext = nullptr;
    mutable int m_timesAsked = 0;
};

} // namespace meetlat::pdf
