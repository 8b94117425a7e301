// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/WorkerMessages.h"

#include "core/pdf/TextLayout.h"
#include "core/pdf/WorkerStream.h"

#include <algorithm>

namespace meetlat::pdf {

using namespace stream;

namespace {

constexpr int deepestOutline = 64;

void writeOutline(QDataStream &stream, const std::vector<OutlineItem> &outline)
{
    writeList(stream, outline, [&](const OutlineItem &item) {
        stream << item.title << item.page << item.top;
        writeOutline(stream, item.children);
    });
}

bool readOutline(QDataStream &stream, std::vector<OutlineItem> &outline, int depth)
{
    return depth <= deepestOutline && readList(stream, outline, [&](OutlineItem &item) {
               stream >> item.title >> item.page >> item.top;
               return readOutline(stream, item.children, depth + 1);
           });
}

bool makesSense(const PageText &text)
{
    const int size = static_cast<int>(text.text.size());
    if (text.page < 0 || static_cast<qsizetype>(text.boxes.size()) != text.text.size())
        return false;
    if (!text.confidence.empty() && text.confidence.size() != text.boxes.size())
        return false;
    return std::all_of(text.lines.begin(), text.lines.end(), [&](const PageText::Line &line) {
        return line.start >= 0 && line.start <= line.end && line.end <= size;
    });
}

} // namespace

QByteArray workerGreeting()
{
    return QByteArrayLiteral("meetlat-pdf-worker 3");
}

QByteArray encoded(const WorkerRequest &request)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    prepare(stream);
    stream << static_cast<quint8>(request.kind) << request.password << request.render.page << request.render.dpi
           << request.render.clip << request.render.rotation << request.render.withAnnotations;
    writeAnnotations(stream, request.annotations);
    return bytes;
}

std::optional<WorkerRequest> decodedRequest(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    prepare(stream);
    quint8 kind = 0;
    WorkerRequest request;
    stream >> kind >> request.password >> request.render.page >> request.render.dpi >> request.render.clip >>
        request.render.rotation >> request.render.withAnnotations;
    const bool isRead = readAnnotations(stream, request.annotations);
    if (!isRead || stream.status() != QDataStream::Ok || kind > static_cast<quint8>(WorkerRequest::Kind::Stop))
        return std::nullopt;
    request.kind = static_cast<WorkerRequest::Kind>(kind);
    return request;
}

QByteArray encodedError(const Error &error)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    prepare(stream);
    stream << false << static_cast<qint32>(error.code) << error.detail;
    return bytes;
}

QByteArray encodedAnswer(const DocumentFacts &facts)
{
    return answerWith([&](QDataStream &stream) {
        writeList(stream, facts.pages, [&](const PageGeometry &page) { stream << page.size << page.label; });
        stream << facts.title << facts.permanentId << facts.okToCopy << facts.okToPrint << facts.wasRepaired;
    });
}

Result<DocumentFacts> decodedFacts(const QByteArray &answer)
{
    return readAnswer(answer, DocumentFacts{}, [](QDataStream &stream, DocumentFacts &facts) {
        const bool read = readList(stream, facts.pages, [&](PageGeometry &page) {
            stream >> page.size >> page.label;
            return page.size.isValid();
        });
        stream >> facts.title >> facts.permanentId >> facts.okToCopy >> facts.okToPrint >> facts.wasRepaired;
        return read && !facts.pages.empty();
    });
}

QByteArray encodedAnswer(const ImageShape &shape)
{
    return answerWith([&](QDataStream &stream) { 
        stream << shape.width << shape.height << shape.bytesPerLine << shape.isInOffered << shape.isLongDrawing;
    });
}

Result<ImageShape> decodedImageShape(const QByteArray &answer)
{
    return readAnswer(answer, ImageShape{}, [](QDataStream &stream, ImageShape &shape) {
        stream >> shape.width >> shape.height >> shape.bytesPerLine >> shape.isInOffered >> shape.isLongDrawing;
        return shape.width > 0 && shape.height > 0 && qint64(shape.width) * shape.height <= mostPixels &&
               shape.bytesPerLine == qint64(shape.width) * 4;
    });
}

QByteArray encodedAnswer(const PageText &text)
{
    return answerWith([&](QDataStream &stream) {
        stream << text.page << text.pageSize << text.text << static_cast<quint8>(text.lack) << text.recognisedBy;
        stream << QByteArray::fromRawData(reinterpret_cast<const char *>(text.confidence.data()),
                                          static_cast<qsizetype>(text.confidence.size()));
        stream << QByteArray::fromRawData(reinterpret_cast<const char *>(text.boxes.data()),
                                          static_cast<qsizetype>(text.boxes.size() * sizeof(PageText::Box)));
        writeList(stream, text.lines, [&](const PageText::Line &line) {
            stream << line.start << line.end << line.block << line.hyphenAtEnd;
            for (const float edge : {line.box.x0, line.box.y0, line.box.x1, line.box.y1})
                stream << edge;
        });
    });
}

Result<PageTextPtr> decodedText(const QByteArray &answer)
{
    const auto page = std::make_shared<PageText>();
    return readAnswer(answer, PageTextPtr(page), [&](QDataStream &stream, PageTextPtr &) {
        QByteArray boxes;
        QByteArray confidence;
        quint8 lack = 0;
        stream >> page->page >> page->pageSize >> page->text >> lack >> page->recognisedBy >> confidence >> boxes;
        page->lack = static_cast<PageText::Lack>(std::min<quint8>(lack, quint8(PageText::Lack::Unreadable)));
        page->confidence.assign(confidence.begin(), confidence.end());
        page->boxes.resize(static_cast<std::size_t>(boxes.size()) / sizeof(PageText::Box));
        std::copy_n(boxes.constData(), page->boxes.size() * sizeof(PageText::Box),
                    reinterpret_cast<char *>(page->boxes.data()));
        const bool read = readList(stream, page->lines, [&](PageText::Line &line) {
            stream >> line.start >> line.end >> line.block >> line.hyphenAtEnd;
            for (float *edge : {&line.box.x0, &line.box.y0, &line.box.x1, &line.box.y1})
                stream >> *edge;
            return true;
        });
        completeText(*page);
        return read && makesSense(*page);
    });
}

QByteArray encodedAnswer(const std::vector<OutlineItem> &outline)
{
    return answerWith([&](QDataStream &stream) { writeOutline(stream, outline); });
}

Result<std::vector<OutlineItem>> decodedOutline(const QByteArray &answer)
{
    return readAnswer(answer, std::vector<OutlineItem>{}, [](QDataStream &stream, std::vector<OutlineItem> &outline) {
        return readOutline(stream, outline, 0);
    });
}

QByteArray encodedAnswer(const std::vector<PageLink> &links)
{
    return answerWith([&](QDataStream &stream) {
        writeList(stream, links,
                  [&](const PageLink &link) { stream << link.area << link.targetPage << link.targetTop << link.url; });
    });
}

Result<std::vector<PageLink>> decodedLinks(const QByteArray &answer)
{
    return readAnswer(answer, std::vector<PageLink>{}, [](QDataStream &stream, std::vector<PageLink> &links) {
        return readList(stream, links, [&](PageLink &link) {
            stream >> link.area >> link.targetPage >> link.targetTop >> link.url;
            return true;
        });
    });
}

} // namespace meetlat::pdf
