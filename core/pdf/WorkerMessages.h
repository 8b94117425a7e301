// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/pdf/PageText.h"
#include "core/pdf/PdfReader.h"

#include <QByteArray>
#include <QDataStream>

#include <optional>

namespace meetlat::pdf {

/// What the window asks of its worker. One answer to each request, in order; the first answer of all, unasked, is
/// workerGreeting. Stop is no request: it tells a worker that is at work on a rendering or a text that nobody wants it
/// any more (the answer is then Cancelled), and means nothing to one that has answered already.
struct WorkerRequest
{
    enum class Kind : quint8 { Open, Render, Text, Outline, Links, Annotations, Properties, AnnotatedCopy, Stop };

    Kind kind = Kind::Open;
    QByteArray password;                    ///< Open; the document itself comes along as sealed memory
    RenderRequest render;                   ///< Render: all, memory for the image may come along; Text, Links, Annotations: its page
    std::vector<NewAnnotation> annotations; ///< AnnotatedCopy
};

/// Pixels of an answer to Render: the image itself comes along as shared memory, 32 bits per pixel, opaque.
struct ImageShape
{
    int width = 0;
    int height = 0;
    qint64 bytesPerLine = 0;
    bool isInOffered = false;   ///< in the memory that came with the request, not in one that comes along
    bool isLongDrawing = false; ///< lines and fills that took long: a part of it takes a part of the time
};

/// More than this is refused: one image of 64 MB (A4 at 400 % has 14.3 million).
inline constexpr qint64 mostPixels = qint64(16) << 20;
/// Of an annotated copy, in bytes.
inline constexpr qint64 largestCopy = qint64(1) << 30;

QByteArray workerGreeting();

QByteArray encoded(const WorkerRequest &request);
std::optional<WorkerRequest> decodedRequest(const QByteArray &bytes);

QByteArray encodedError(const Error &error);
QByteArray encodedAnswer(const DocumentFacts &facts);
QByteArray encodedAnswer(const ImageShape &shape);
QByteArray encodedAnswer(const PageText &text); ///< without what the window works out itself (squeezed, hash)
QByteArray encodedAnswer(const std::vector<OutlineItem> &outline);
QByteArray encodedAnswer(const std::vector<PageLink> &links);
QByteArray encodedAnswer(const std::vector<PageAnnotation> &annotations);
QByteArray encodedAnswer(const DocumentProperties &properties);
QByteArray encodedSize(qint64 size); ///< of a document that comes along as sealed memory

/// An answer comes from a process that has read a hostile file: everything is checked, nonsense is PdfCrashed.
Result<DocumentFacts> decodedFacts(const QByteArray &answer);
Result<ImageShape> decodedImageShape(const QByteArray &answer);
Result<PageTextPtr> decodedText(const QByteArray &answer);
Result<std::vector<OutlineItem>> decodedOutline(const QByteArray &answer);
Result<std::vector<PageLink>> decodedLinks(const QByteArray &answer);
Result<std::vector<PageAnnotation>> decodedAnnotations(const QByteArray &answer);
Result<DocumentProperties> decodedProperties(const QByteArray &answer);
Result<qint64> decodedSize(const QByteArray &answer);

} // namespace meetlat::pdf
