// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/WorkerStream.h"

namespace meetlat::pdf {

using namespace stream;

namespace {

void writeRects(QDataStream &stream, const std::vector<QRectF> &rects)
{
    writeList(stream, rects, [&](const QRectF &rect) { stream << rect; });
}

bool readRects(QDataStream &stream, std::vector<QRectF> &rects)
{
    return readList(stream, rects, [&](QRectF &rect) {
        stream >> rect;
        return true;
    });
}

} // namespace

void stream::writeAnnotations(QDataStream &stream, const std::vector<NewAnnotation> &annotations)
{
    writeList(stream, annotations, [&](const NewAnnotation &annotation) {
        stream << annotation.page << annotation.isArea << annotation.author << annotation.contents << annotation.name
               << annotation.colour << annotation.made;
        writeRects(stream, annotation.rects);
    });
}

bool stream::readAnnotations(QDataStream &stream, std::vector<NewAnnotation> &annotations)
{
    return readList(stream, annotations, [&](NewAnnotation &annotation) {
        stream >> annotation.page >> annotation.isArea >> annotation.author >> annotation.contents >> annotation.name >>
            annotation.colour >> annotation.made;
        return readRects(stream, annotation.rects);
    });
}

QByteArray encodedAnswer(const std::vector<PageAnnotation> &annotations)
{
    return answerWith([&](QDataStream &stream) {
        writeList(stream, annotations, [&](const PageAnnotation &annotation) {
            stream << static_cast<quint8>(annotation.kind) << annotation.page << annotation.area << annotation.author
                   << annotation.contents << annotation.name << annotation.modified;
            writeRects(stream, annotation.quads);
        });
    });
}

Result<std::vector<PageAnnotation>> decodedAnnotations(const QByteArray &answer)
{
    return readAnswer(answer, std::vector<PageAnnotation>{}, [](QDataStream &stream, auto &annotations) {
        return readList(stream, annotations, [&](PageAnnotation &annotation) {
            quint8 kind = 0;
            stream >> kind >> annotation.page >> annotation.area >> annotation.author >> annotation.contents >>
                annotation.name >> annotation.modified;
            annotation.kind = static_cast<PageAnnotation::Kind>(kind);
            return kind <= static_cast<quint8>(PageAnnotation::Kind::Other) && annotation.page >= 0 &&
                   readRects(stream, annotation.quads);
        });
    });
}

QByteArray encodedAnswer(const DocumentProperties &properties)
{
    return answerWith([&](QDataStream &stream) {
        stream << properties.title << properties.author << properties.subject << properties.creator
               << properties.producer << properties.version << properties.created << properties.modified
               << properties.isEncrypted << properties.okToCopy << properties.okToPrint << properties.okToAddNotes
               << properties.okToChange << properties.hasScripts;
        writeList(stream, properties.attachments, [&](const Attachment &attachment) {
            stream << attachment.name << attachment.description << attachment.size;
        });
    });
}

Result<DocumentProperties> decodedProperties(const QByteArray &answer)
{
    return readAnswer(answer, DocumentProperties{}, [](QDataStream &stream, DocumentProperties &properties) {
        stream >> properties.title >> properties.author >> properties.subject >> properties.creator >>
            properties.producer >> properties.version >> properties.created >> properties.modified >>
            properties.isEncrypted >> properties.okToCopy >> properties.okToPrint >> properties.okToAddNotes >>
            properties.okToChange >> properties.hasScripts;
        return readList(stream, properties.attachments, [&](Attachment &attachment) {
            stream >> attachment.name >> attachment.description >> attachment.size;
            return true;
        });
    });
}

QByteArray encodedSize(qint64 size)
{
    return answerWith([&](QDataStream &stream) { stream << size; });
}

Result<qint64> decodedSize(const QByteArray &answer)
{
    return readAnswer(answer, qint64(0), [](QDataStream &stream, qint64 &size) {
        stream >> size;
        return size > 0 && size <= largestCopy;
    });
}

} // namespace meetlat::pdf
