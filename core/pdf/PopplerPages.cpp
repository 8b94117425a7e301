// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/PopplerPages.h"

#include "core/pdf/TextLayout.h"
#include "core/pdf/UsableText.h"
#include "core/pdf/WorkerMessages.h"

#include <poppler-link.h>
#include <poppler-qt6.h>

#include <QUrl>

#include <algorithm>
#include <cmath>

namespace meetlat::pdf {

namespace {

constexpr int deepestOutline = 32;
constexpr int mostOutlineItems = 20'000;
constexpr int longestSide = 32'767;

void setHints(Poppler::Document &document)
{
    // None are on by default. No TextHinting: uneven spacing at fractional zoom.
    document.setRenderHint(Poppler::Document::Antialiasing);
    document.setRenderHint(Poppler::Document::TextAntialiasing);
    document.setRenderHint(Poppler::Document::HideAnnotations);
}

std::unique_ptr<Poppler::Document> load(const QString &path, const QByteArray &password)
{
    std::unique_ptr<Poppler::Document> document = Poppler::Document::load(path, password, password);
    if (document && document->isLocked() && !password.isEmpty()) {
        // Files up to PDF 1.7 take Latin-1, PDF 2.0 takes UTF-8; a person knows neither
        const QByteArray other = QString::fromLatin1(password).toUtf8();
        if (other != password)
            document = Poppler::Document::load(path, other, other);
    }
    if (document)
        setHints(*document);
    return document;
}

/// Size in device pixels of the page as shown with the extra rotation; doubles: it may be larger than any int.
std::pair<double, double> pixelsOf(const QSizeF &points, const RenderRequest &request)
{
    const double width = std::floor(points.width() * request.dpi / 72.0 + 0.5);
    const double height = std::floor(points.height() * request.dpi / 72.0 + 0.5);
    return request.rotation % 2 == 0 ? std::pair(width, height) : std::pair(height, width);
}

PageText::Box boxOf(const QRectF &area)
{
    return {static_cast<float>(area.left()), static_cast<float>(area.top()), static_cast<float>(area.right()),
            static_cast<float>(area.bottom())};
}

ExtractedWord wordOf(const Poppler::TextBox &box)
{
    ExtractedWord word;
    word.text = box.text();
    word.spaceAfter = box.hasSpaceAfter();
    word.endsLine = box.nextWord() == nullptr;
    const auto codePoints = word.text.toUcs4().size(); // Poppler counts these, QString counts UTF-16 units
    for (int i = 0; i < codePoints; ++i)
        word.boxes.push_back(boxOf(box.charBoundingBox(i)));
    return word;
}

double fraction(double value)
{
    return std::isfinite(value) ? std::clamp(value, 0.0, 1.0) : 0.0;
}

bool opensInBrowser(const QString &url)
{
    const QString scheme = QUrl(url).scheme().toLower();
    return scheme == u"http" || scheme == u"https";
}

} // namespace

PopplerPages::PopplerPages() = default;
PopplerPages::~PopplerPages() = default;

void PopplerPages::warmUp()
{
    static const char page[] =
        "%PDF-1.4\n"
        "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 60 20]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
        "4 0 obj<</Length 38>>stream\n1 0 0 rg BT /F 9 Tf 5 5 Td (Aa) Tj ET \nendstream endobj\n"
        "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
        "trailer<</Size 6/Root 1 0 R>>\n";
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const auto document = Poppler::Document::loadFromData(QByteArray::fromRawData(page, sizeof page - 1));
    if (!document)
        return;
    setHints(*document);
    if (const auto first = document->page(0))
        first->renderToImage(36, 36);
}

void PopplerPages::setUnwantedCheck(IsUnwanted check, const void *context)
{
    m_isUnwanted = check;
    m_unwantedContext = context;
}

bool PopplerPages::asksWhetherUnwanted(const QVariant &pages)
{
    return static_cast<const PopplerPages *>(pages.value<const void *>())->isUnwanted();
}

QVariant PopplerPages::closure() const
{
    return QVariant::fromValue(static_cast<const void *>(this));
}

Result<DocumentFacts> PopplerPages::open(const QString &path, const QByteArray &password)
{
    m_path = path;
    m_password = password;
    m_document = load(path, password);
    if (!m_document)
        return Error{Error::Code::PdfDamaged, {}};
    if (m_document->isLocked())
        return Error{password.isEmpty() ? Error::Code::PdfLocked : Error::Code::PdfWrongPassword, {}};
    if (m_document->numPages() < 1 || !pageAt(0))
        return Error{Error::Code::PdfNoPages, {}};
    return facts();
}

std::unique_ptr<Poppler::Document> PopplerPages::loadedAgain() const
{
    return load(m_path, m_password);
}

DocumentFacts PopplerPages::facts() const
{
    DocumentFacts facts;
    const int count = m_document->numPages();
    for (int i = 0; i < count; ++i) {
        PageGeometry geometry;
        geometry.label = QString::number(i + 1);
        if (const auto page = pageAt(i)) {
            const QSizeF size = page->pageSizeF();
            if (size.width() > 0 && size.height() > 0)
                geometry.size = size;
            if (const QString label = page->label(); !label.isEmpty())
                geometry.label = label;
        }
        facts.pages.push_back(geometry);
    }
    facts.title = m_document->title();
    QByteArray permanentId;
    if (m_document->getPdfId(&permanentId, nullptr))
        facts.permanentId = QString::fromLatin1(permanentId);
    facts.okToCopy = m_document->okToCopy();
    facts.okToPrint = m_document->okToPrint();
    facts.wasRepaired = m_document->xrefWasReconstructed();
    return facts;
}

std::unique_ptr<Poppler::Page> PopplerPages::pageAt(int page) const
{
    if (!m_document || m_document->isLocked() || page < 0 || page >= m_document->numPages())
        return nullptr;
    return m_document->page(page);
}

Result<QImage> PopplerPages::render(const RenderRequest &request) const
{
    const auto page = pageAt(request.page);
    if (!page)
        return Error{Error::Code::PdfPageMissing, QString::number(request.page + 1)};
    const auto [wholeWidth, wholeHeight] = pixelsOf(page->pageSizeF(), request);
    const bool whole = request.clip.isEmpty();
    const double width = whole ? wholeWidth : request.clip.width();
    const double height = whole ? wholeHeight : request.clip.height();
    // Poppler answers an oversized request with one pixel
    if (!(request.dpi > 0) || !(width >= 1) || !(height >= 1) || width > longestSide || height > longestSide ||
        width * height > double(mostPixels))
        return Error{Error::Code::PdfTooLarge, QString::number(request.page + 1)};

    const QRect area = whole ? QRect(0, 0, int(width), int(height)) : request.clip;
    m_document->setRenderHint(Poppler::Document::HideAnnotations, !request.withAnnotations);
    m_timesAsked = 0;
    const auto rotation = static_cast<Poppler::Page::Rotation>(request.rotation & 3);
    QImage image = page->renderToImage(request.dpi, request.dpi, area.x(), area.y(), area.width(), area.height(),
                                       rotation, nullptr, nullptr, asksWhetherUnwanted, closure());
    if (image.isNull() && isUnwanted())
        return Error{Error::Code::Cancelled, {}};
    if (image.size() != area.size())
        return Error{Error::Code::PdfTooLarge, QString::number(request.page + 1)};
    if (image.format() != QImage::Format_RGB32)
        image.convertTo(QImage::Format_RGB32);
    return image;
}

Result<PageText> PopplerPages::text(int page) const
{
    const auto source = pageAt(page);
    if (!source)
        return Error{Error::Code::PdfPageMissing, QString::number(page + 1)};
    std::vector<ExtractedWord> words;
    for (const std::unique_ptr<Poppler::TextBox> &box :
         source->textList(Poppler::Page::Rotate0, asksWhetherUnwanted, closure()))
        words.push_back(wordOf(*box));
    if (isUnwanted()) // what there is may be half of it
        return Error{Error::Code::Cancelled, {}};
    PageText text = layOut(std::move(words), page, source->pageSizeF());
    if (hasFewLetters(text.text)) {
        const QSizeF size = text.pageSize;
        const double dpi = 72 * smallImageSide / std::max({size.width(), size.height(), 1.0});
        text.lack = isPictured(source->renderToImage(dpi, dpi), text) ? PageText::Lack::Scan : PageText::Lack::None;
    } else if (!isReadable(text.text)) {
        text.lack = PageText::Lack::Unreadable;
    }
    return text;
}

PopplerPages::Target PopplerPages::targetOf(const Poppler::LinkDestination &destination) const
{
    int number = destination.pageNumber();
    double top = destination.isChangeTop() ? destination.top() : 0;
    if (number < 1 && !destination.destinationName().isEmpty()) {
        if (const auto named = m_document->linkDestination(destination.destinationName())) {
            number = named->pageNumber();
            top = named->isChangeTop() ? named->top() : 0;
        }
    }
    if (number < 1 || number > m_document->numPages())
        return {};
    return {number - 1, fraction(top)};
}

std::vector<OutlineItem> PopplerPages::itemsOf(const QList<Poppler::OutlineItem> &items, int depth, int &left) const
{
    std::vector<OutlineItem> result;
    for (const Poppler::OutlineItem &source : items) {
        if (left-- <= 0)
            break;
        OutlineItem item;
        item.title = source.name().simplified();
        item.page = -1;
        const auto destination = source.destination();
        if (destination && source.externalFileName().isEmpty()) {
            const Target target = targetOf(*destination);
            item.page = target.page;
            item.top = target.top;
        }
        if (depth < deepestOutline && source.hasChildren())
            item.children = itemsOf(source.children(), depth + 1, left);
        result.push_back(std::move(item));
    }
    return result;
}

Result<std::vector<OutlineItem>> PopplerPages::outline() const
{
    if (!pageAt(0))
        return Error{Error::Code::PdfNoPages, {}};
    int left = mostOutlineItems;
    return itemsOf(m_document->outline(), 0, left);
}

Result<std::vector<PageLink>> PopplerPages::links(int page) const
{
    const auto source = pageAt(page);
    if (!source)
        return Error{Error::Code::PdfPageMissing, QString::number(page + 1)};
    std::vector<PageLink> result;
    for (const std::unique_ptr<Poppler::Link> &link : source->links()) {
        PageLink found;
        found.area = link->linkArea().normalized();
        if (const auto *const jump = dynamic_cast<const Poppler::LinkGoto *>(link.get())) {
            if (jump->isExternal())
                continue;
            const Target target = targetOf(jump->destination());
            found.targetPage = target.page;
            found.targetTop = target.top;
        } else if (const auto *const browse = dynamic_cast<const Poppler::LinkBrowse *>(link.get())) {
            if (opensInBrowser(browse->url()))
                found.url = browse->url();
        }
        if (found.targetPage >= 0 || !found.url.isEmpty())
            result.push_back(std::move(found));
    }
    return result;
}

} // namespace meetlat::pdf
