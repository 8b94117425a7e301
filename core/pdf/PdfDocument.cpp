// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/PdfDocument.h"

#include "core/pdf/RequestThreads.h"

#include <QPointer>

#include <map>

namespace meetlat::pdf {

namespace {

using Request = RequestQueue::Request;

constexpr int outlineUrgency = 3;
constexpr int linksUrgency = 4;

Request about(int page, Request::Kind kind, int urgency)
{
    Request request{kind, {}, urgency};
    request.render.page = page;
    return request;
}

} // namespace

class PdfDocument::Private
{
public:
    explicit Private(PdfDocument *document)
        : q(document), threads([this](RequestAnswer answer) {
              QMetaObject::invokeMethod(
                  q, [this, late = std::move(answer)] { take(late); }, Qt::QueuedConnection);
          })
    {
    }

    void begin(int newRound);
    void take(const RequestAnswer &answer);

    PdfDocument *q;
    int round = 0;
    DocumentFacts facts;
    bool isOpen = false;
    std::vector<PageTextPtr> texts;
    std::map<int, PageTextPtr> recognised; ///< in place of the text of pages that have none of use
    std::map<int, Error> textErrors;
    int textsRead = 0;
    int millisecondsTaken = 0;
    RequestThreads threads; // the last member: it delivers until it is gone

private:
    void takeFacts(const Result<DocumentFacts> &result);
    void takeText(int page, const Result<PageTextPtr> &text);
};

void PdfDocument::Private::begin(int newRound)
{
    round = newRound;
    facts = {};
    isOpen = false;
    texts.clear();
    recognised.clear();
    textErrors.clear();
    textsRead = 0;
}

void PdfDocument::Private::take(const RequestAnswer &answer)
{
    if (answer.round != round)
        return; // about a document that is not shown any more
    const RenderRequest &asked = answer.request.render;
    if (answer.request.kind == Request::Kind::Render || answer.request.kind == Request::Kind::Thumbnail)
        millisecondsTaken = answer.milliseconds;
    switch (answer.request.kind) {
    case Request::Kind::Open:
        takeFacts(std::get<Result<DocumentFacts>>(answer.value));
        return;
    case Request::Kind::Render: {
        const auto &image = std::get<Result<QImage>>(answer.value);
        if (image)
            Q_EMIT q->rendered(asked, *image);
        else
            Q_EMIT q->pageFailed(asked.page, image.error());
        return;
    }
    case Request::Kind::Thumbnail: {
        const auto &image = std::get<Result<QImage>>(answer.value);
        if (image)
            Q_EMIT q->thumbnailReady(asked.page, *image);
        else
            Q_EMIT q->thumbnailFailed(asked.page, image.error());
        return;
    }
    case Request::Kind::Picture: {
        const auto &image = std::get<Result<QImage>>(answer.value);
        if (image)
            Q_EMIT q->pictureReady(asked, *image);
        else
            Q_EMIT q->pictureFailed(asked, image.error());
        return;
    }
    case Request::Kind::Text:
        takeText(asked.page, std::get<Result<PageTextPtr>>(answer.value));
        return;
    case Request::Kind::Outline: { // one that cannot be read is shown as none: the pages are what matters
        const auto &outline = std::get<Result<std::vector<OutlineItem>>>(answer.value);
        Q_EMIT q->outlineReady(outline ? *outline : std::vector<OutlineItem>());
        return;
    }
    case Request::Kind::Links: {
        const auto &links = std::get<Result<std::vector<PageLink>>>(answer.value);
        Q_EMIT q->linksReady(asked.page, links ? *links : std::vector<PageLink>());
        return;
    }
    case Request::Kind::Annotations: {
        const auto &found = std::get<Result<std::vector<PageAnnotation>>>(answer.value);
        if (found)
            Q_EMIT q->annotationsReady(asked.page, *found);
        else
            Q_EMIT q->annotationsFailed(asked.page, found.error());
        return;
    }
    case Request::Kind::Properties: {
        const auto &properties = std::get<Result<DocumentProperties>>(answer.value);
        Q_EMIT q->propertiesReady(properties ? *properties : DocumentProperties());
        return;
    }
    }
}

void PdfDocument::Private::takeFacts(const Result<DocumentFacts> &result)
{
    if (!result) {
        Q_EMIT q->openFailed(result.error());
        return;
    }
    facts = *result;
    texts.resize(facts.pages.size());
    isOpen = true;
    Q_EMIT q->opened();
}

void PdfDocument::Private::takeText(int page, const Result<PageTextPtr> &text)
{
    ++textsRead;
    const int ofRound = round;
    const bool wasLast = textsRead == facts.pageCount();
    const QPointer<PdfDocument> document(q); // whoever hears of the text may close the document
    if (text) {
        texts[static_cast<std::size_t>(page)] = *text;
        Q_EMIT q->textReady(page);
    } else {
        textErrors.emplace(page, text.error());
        Q_EMIT q->textFailed(page, text.error());
    }
    if (wasLast && document && ofRound == round)
        Q_EMIT q->allTextReady();
}

PdfDocument::PdfDocument(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}

PdfDocument::~PdfDocument() = default;

void PdfDocument::prepare()
{
    d->threads.prepare();
}

void PdfDocument::open(const QByteArray &pdf, const QByteArray &password)
{
    d->begin(d->threads.open(pdf, password));
}

void PdfDocument::open(std::shared_ptr<const OpenedPdf> opened)
{
    d->begin(d->threads.open(std::move(opened)));
}

bool PdfDocument::isOpen() const
{
    return d->isOpen;
}

const DocumentFacts &PdfDocument::facts() const
{
    return d->facts;
}

void PdfDocument::requestRender(const RenderRequest &request, int urgency)
{
    d->threads.add({Request::Kind::Render, request, urgency});
}

void PdfDocument::keepOnly(const std::vector<RenderRequest> &wanted)
{
    d->threads.keepOnlyRenders(wanted);
}

void PdfDocument::requestThumbnail(int page, double dpi, bool atOnce)
{
    Request request = about(page, Request::Kind::Thumbnail, atOnce ? 0 : RequestQueue::background);
    request.render.dpi = dpi;
    d->threads.add(request);
}

void PdfDocument::requestPicture(const RenderRequest &request)
{
    d->threads.add({Request::Kind::Picture, request, RequestQueue::background});
}

int PdfDocument::millisecondsTaken() const
{
    return d->millisecondsTaken;
}

PageTextPtr PdfDocument::text(int page, int urgency)
{
    if (const PageTextPtr ready = textIfReady(page))
        return ready;
    if (const auto failed = d->textErrors.find(page); failed != d->textErrors.end()) {
        QMetaObject::invokeMethod(
            this, [this, page, error = failed->second] { Q_EMIT textFailed(page, error); }, Qt::QueuedConnection);
        return nullptr;
    }
    d->threads.addText(page, urgency);
    return nullptr;
}

PageTextPtr PdfDocument::ownTextIfReady(int page) const
{
    const bool isThere = page >= 0 && page < static_cast<int>(d->texts.size());
    return isThere ? d->texts[static_cast<std::size_t>(page)] : nullptr;
}

PageTextPtr PdfDocument::textIfReady(int page) const
{
    const PageTextPtr own = ownTextIfReady(page);
    if (own && own->lack == PageText::Lack::None)
        return own;
    const auto recognised = d->recognised.find(page);
    return recognised == d->recognised.end() ? own : recognised->second;
}

void PdfDocument::setRecognised(const PageTextPtr &text)
{
    if (!text || text->page < 0 || text->page >= static_cast<int>(d->texts.size()))
        return;
    d->recognised.insert_or_assign(text->page, text);
    Q_EMIT textReady(text->page);
}

std::vector<int> PdfDocument::pagesLackingText() const
{
    std::vector<int> pages;
    for (const PageTextPtr &own : d->texts) {
        if (own && own->lack != PageText::Lack::None)
            pages.push_back(own->page);
    }
    return pages;
}

std::shared_ptr<const OpenedPdf> PdfDocument::openedPdf() const
{
    return d->threads.document();
}

void PdfDocument::requestAllText()
{
    if (isAllTextReady())
        QMetaObject::invokeMethod(this, &PdfDocument::allTextReady, Qt::QueuedConnection);
    else
        d->threads.addAllText();
}

int PdfDocument::pagesOfTextRead() const
{
    return d->textsRead;
}

bool PdfDocument::isAllTextReady() const
{
    return d->isOpen && d->textsRead == d->facts.pageCount();
}

void PdfDocument::requestOutline()
{
    d->threads.add(about(0, Request::Kind::Outline, outlineUrgency));
}

void PdfDocument::requestLinks(int page)
{
    d->threads.add(about(page, Request::Kind::Links, linksUrgency));
}

void PdfDocument::requestAnnotations(int page)
{
    d->threads.add(about(page, Request::Kind::Annotations, linksUrgency));
}

void PdfDocument::requestProperties()
{
    d->threads.add(about(0, Request::Kind::Properties, outlineUrgency));
}

} // namespace meetlat::pdf
