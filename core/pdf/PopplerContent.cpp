// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/PopplerPages.h"

#include "core/pdf/WorkerMessages.h"

#include <poppler-annotation.h>
#include <poppler-link.h>
#include <poppler-qt6.h>

#include <QBuffer>
#include <QColor>

#include <algorithm>

namespace meetlat::pdf {

namespace {

constexpr std::size_t mostAnnotations = 5'000; // of a page
constexpr std::size_t mostAttachments = 2'000;
constexpr qsizetype longestText = 20'000; // of a note
constexpr int mostActionPages = 200;      // looked at for actions of a page

QString shortened(const QString &text)
{
    return text.left(longestText);
}

PageAnnotation::Kind kindOf(const Poppler::HighlightAnnotation &marked)
{
    switch (marked.highlightType()) {
    case Poppler::HighlightAnnotation::Highlight:
        return PageAnnotation::Kind::Highlight;
    case Poppler::HighlightAnnotation::Squiggly:
        return PageAnnotation::Kind::Squiggle;
    case Poppler::HighlightAnnotation::Underline:
        return PageAnnotation::Kind::Underline;
    case Poppler::HighlightAnnotation::StrikeOut:
        return PageAnnotation::Kind::StrikeOut;
    }
    return PageAnnotation::Kind::Other;
}

PageAnnotation::Kind kindOf(const Poppler::Annotation &annotation)
{
    switch (annotation.subType()) {
    case Poppler::Annotation::AHighlight:
        return kindOf(static_cast<const Poppler::HighlightAnnotation &>(annotation));
    case Poppler::Annotation::AText: {
        const auto &text = static_cast<const Poppler::TextAnnotation &>(annotation);
        return text.textType() == Poppler::TextAnnotation::InPlace ? PageAnnotation::Kind::FreeText
                                                                   : PageAnnotation::Kind::Note;
    }
    case Poppler::Annotation::ALine:
    case Poppler::Annotation::AGeom:
    case Poppler::Annotation::AInk:
        return PageAnnotation::Kind::Drawing;
    default: // Poppler's list grows
        return PageAnnotation::Kind::Other;
    }
}

std::vector<QRectF> quadsOf(const Poppler::Annotation &annotation)
{
    std::vector<QRectF> quads;
    if (annotation.subType() != Poppler::Annotation::AHighlight)
        return quads;
    for (const auto &quad : static_cast<const Poppler::HighlightAnnotation &>(annotation).highlightQuads()) {
        // Programs write the corners in different orders: the hull is the same.
        const auto [left, right] =
            std::minmax({quad.points[0].x(), quad.points[1].x(), quad.points[2].x(), quad.points[3].x()});
        const auto [top, bottom] =
            std::minmax({quad.points[0].y(), quad.points[1].y(), quad.points[2].y(), quad.points[3].y()});
        if (right > left && bottom > top)
            quads.emplace_back(QPointF(left, top), QPointF(right, bottom));
    }
    return quads;
}

std::unique_ptr<Poppler::Annotation> annotationFor(const NewAnnotation &wanted)
{
    QRectF hull;
    QList<Poppler::HighlightAnnotation::Quad> quads;
    for (const QRectF &rect : wanted.rects) {
        hull |= rect;
        Poppler::HighlightAnnotation::Quad quad;
        quad.points[0] = rect.topLeft();
        quad.points[1] = rect.topRight();
        quad.points[2] = rect.bottomRight();
        quad.points[3] = rect.bottomLeft();
        quad.capStart = quad.capEnd = false;
        quad.feather = 0;
        quads.append(quad);
    }
    std::unique_ptr<Poppler::Annotation> made;
    if (wanted.isArea) {
        auto frame = std::make_unique<Poppler::GeomAnnotation>();
        frame->setGeomType(Poppler::GeomAnnotation::InscribedSquare);
        made = std::move(frame);
    } else {
        auto words = std::make_unique<Poppler::HighlightAnnotation>();
        words->setHighlightType(Poppler::HighlightAnnotation::Highlight);
        words->setHighlightQuads(quads);
        made = std::move(words);
    }
    made->setBoundary(hull);
    made->setAuthor(wanted.author);
    made->setContents(wanted.contents);
    made->setUniqueName(wanted.name);
    made->setCreationDate(wanted.made);
    Poppler::Annotation::Style style;
    style.setColor(QColor::fromRgb(wanted.colour));
    style.setWidth(1.5);
    made->setStyle(style);
    return made;
}

} // namespace

Result<std::vector<PageAnnotation>> PopplerPages::annotations(int page) const
{
    const auto source = pageAt(page);
    if (!source)
        return Error{Error::Code::PdfPageMissing, QString::number(page + 1)};
    using Poppler::Annotation;
    // No links, no fields, nothing that plays or runs.
    const QSet<Annotation::SubType> shown{Annotation::AText,      Annotation::ALine,  Annotation::AGeom,
                                          Annotation::AHighlight, Annotation::AStamp, Annotation::AInk,
                                          Annotation::ACaret};
    std::vector<PageAnnotation> found;
    for (const std::unique_ptr<Annotation> &annotation : source->annotations(shown)) {
        if (found.size() >= mostAnnotations)
            break;
        PageAnnotation one;
        one.kind = kindOf(*annotation);
        one.page = page;
        one.area = annotation->boundary().normalized();
        one.quads = quadsOf(*annotation);
        one.author = shortened(annotation->author()).simplified();
        one.contents = shortened(annotation->contents()).trimmed();
        one.name = shortened(annotation->uniqueName());
        one.modified = annotation->modificationDate();
        found.push_back(std::move(one));
    }
    return found;
}

Result<DocumentProperties> PopplerPages::properties() const
{
    if (!pageAt(0))
        return Error{Error::Code::PdfNoPages, {}};
    DocumentProperties all;
    const auto said = [this](const char *key) { return shortened(m_document->info(QLatin1String(key))).simplified(); };
    all.title = said("Title");
    all.author = said("Author");
    all.subject = said("Subject");
    all.creator = said("Creator");
    all.producer = said("Producer");
    const Poppler::Document::PdfVersion version = m_document->getPdfVersion();
    all.version = QStringLiteral("%1.%2").arg(version.major).arg(version.minor);
    all.created = m_document->date(QStringLiteral("CreationDate"));
    all.modified = m_document->date(QStringLiteral("ModDate"));
    all.isEncrypted = m_document->isEncrypted();
    all.okToCopy = m_document->okToCopy();
    all.okToPrint = m_document->okToPrint();
    all.okToAddNotes = m_document->okToAddNotes();
    all.okToChange = m_document->okToChange();
    all.hasScripts = !m_document->scripts().isEmpty();
    const int pages = std::min(m_document->numPages(), mostActionPages);
    for (int page = 0; page < pages && !all.hasScripts; ++page) {
        for (const std::unique_ptr<Poppler::Link> &link : pageAt(page)->links())
            all.hasScripts = all.hasScripts || link->linkType() == Poppler::Link::JavaScript;
    }
    for (const Poppler::EmbeddedFile *file : m_document->embeddedFiles()) {
        if (all.attachments.size() < mostAttachments)
            all.attachments.push_back({shortened(file->name()), shortened(file->description()), file->size()});
    }
    return all;
}

Result<QByteArray> PopplerPages::annotatedCopy(const std::vector<NewAnnotation> &annotations) const
{
    // What is shown stays as it is: another one is changed.
    const std::unique_ptr<Poppler::Document> document = loadedAgain();
    if (!document || document->isLocked())
        return Error{Error::Code::PdfDamaged, {}};
    for (const NewAnnotation &wanted : annotations) {
        const std::unique_ptr<Poppler::Page> page =
            wanted.page >= 0 && wanted.page < document->numPages() ? document->page(wanted.page) : nullptr;
        if (!page)
            return Error{Error::Code::PdfPageMissing, QString::number(wanted.page + 1)};
        if (wanted.rects.empty())
            continue;
        const std::unique_ptr<Poppler::Annotation> annotation = annotationFor(wanted);
        page->addAnnotation(annotation.get());
    }
    QBuffer written;
    written.open(QIODevice::WriteOnly);
    const std::unique_ptr<Poppler::PDFConverter> converter = document->pdfConverter();
    converter->setPDFOptions(Poppler::PDFConverter::WithChanges);
    converter->setOutputDevice(&written);
    if (!converter->convert())
        return Error{Error::Code::PdfDamaged, {}};
    if (written.size() > largestCopy)
        return Error{Error::Code::PdfTooLarge, {}};
    return written.data();
}

} // namespace meetlat::pdf
