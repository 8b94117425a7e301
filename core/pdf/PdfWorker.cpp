// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/PdfWorker.h"

#include "core/pdf/PopplerPages.h"
#include "core/pdf/RecognitionWorker.h"
#include "core/pdf/WorkerMessages.h"
#include "core/pdf/WorkerSandbox.h"
#include "core/pdf/WorkerSocket.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>
#include <unistd.h>

namespace meetlat::pdf {

namespace {

// A drawing of 300 ms at 130 dpi takes 25 ms at 24 dpi, a page of text 4. An image is one operation, however long.
constexpr double thumbnailDpi = 36;
constexpr double longThumbnailMs = 12;
constexpr double longDrawingMs = 80;
constexpr int fewOperations = 40;

struct Answer
{
    QByteArray bytes;
    FileDescriptor attached;
};

template <typename T> Answer answerOf(const Result<T> &result)
{
    return {result ? encodedAnswer(*result) : encodedError(result.error()), FileDescriptor()};
}

double processorMs()
{
    timespec used{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

Answer imageAnswer(const PopplerPages &pages, const RenderRequest &request, const FileDescriptor &offered)
{
    const double before = processorMs();
    const Result<QImage> image = pages.render(request);
    if (!image)
        return {encodedError(image.error()), FileDescriptor()};
    ImageShape shape{image->width(), image->height(), image->bytesPerLine()};
    const double longMs = request.dpi > thumbnailDpi ? longDrawingMs : longThumbnailMs;
    shape.isLongDrawing = processorMs() - before > longMs && pages.timesAsked() > fewOperations;
    const char *const bytes = reinterpret_cast<const char *>(image->constBits());
    FileDescriptor memory;
    shape.isInOffered = fillMemory(offered, bytes, image->sizeInBytes());
    if (!shape.isInOffered) {
        memory = sharedMemory(bytes, image->sizeInBytes());
        if (!memory.isValid())
            return {encodedError({Error::Code::PdfTooMuchMemory, {}}), FileDescriptor()};
    }
    return {encodedAnswer(shape), std::move(memory)};
}

Answer copyAnswer(const Result<QByteArray> &copy)
{
    if (!copy)
        return {encodedError(copy.error()), FileDescriptor()};
    FileDescriptor memory = sealedMemory(copy->constData(), copy->size());
    if (!memory.isValid())
        return {encodedError({Error::Code::PdfTooMuchMemory, {}}), FileDescriptor()};
    return {encodedSize(copy->size()), std::move(memory)};
}

/// `attached`: the document to open, or memory for the image.
Answer answer(PopplerPages &pages, const WorkerRequest &request, const FileDescriptor &attached)
{
    switch (request.kind) {
    case WorkerRequest::Kind::Open:
        // by way of the descriptor: Poppler reads the shared bytes in place instead of copying them
        return answerOf(pages.open(QStringLiteral("/proc/self/fd/%1").arg(attached.number()), request.password));
    case WorkerRequest::Kind::Render:
        return imageAnswer(pages, request.render, attached);
    case WorkerRequest::Kind::Text:
        return answerOf(pages.text(request.render.page));
    case WorkerRequest::Kind::Outline:
        return answerOf(pages.outline());
    case WorkerRequest::Kind::Links:
        return answerOf(pages.links(request.render.page));
    case WorkerRequest::Kind::Annotations:
        return answerOf(pages.annotations(request.render.page));
    case WorkerRequest::Kind::Properties:
        return answerOf(pages.properties());
    case WorkerRequest::Kind::AnnotatedCopy:
        return copyAnswer(pages.annotatedCopy(request.annotations));
    case WorkerRequest::Kind::Stop:
        break;
    }
    return {};
}

} // namespace

int runPdfWorker(int argc, char **argv)
{
    if (argc > 2 && std::strcmp(argv[2], "recognise") == 0)
        return runRecognitionWorker(argv + 3);
    if (argc != 4)
        return 2;
    enterWorkerSandbox(std::strtoll(argv[3], nullptr, 10));
    // JPEG 2000 is decoded in blocks; OpenJPEG does so on one thread unless told otherwise.
    ::setenv("OPJ_NUM_THREADS", std::to_string(std::clamp(::sysconf(_SC_NPROCESSORS_ONLN), 1L, 4L)).c_str(), 1);
    WorkerSocket socket{FileDescriptor(static_cast<int>(std::strtol(argv[2], nullptr, 10)))};
    PopplerPages::warmUp();
    closeWorkerSandbox(); // nothing of a document has come in yet, and fontconfig has written its cache
    if (!socket.send(workerGreeting()))
        return 1;

    FileDescriptor document; // before the pages, which read from it until they are gone
    PopplerPages pages;
    // During an answer the window has nothing to say but that it is not wanted any more.
    pages.setUnwantedCheck(
        [](const void *context) { return static_cast<const WorkerSocket *>(context)->hasArrivals(); }, &socket);
    while (std::optional<Frame> frame = socket.waitForFrame()) {
        const std::optional<WorkerRequest> request = decodedRequest(frame->bytes);
        if (!request)
            return 1;
        if (request->kind == WorkerRequest::Kind::Stop) // crossed with the answer
            continue;
        const bool opens = request->kind == WorkerRequest::Kind::Open;
        if (opens)
            document = std::move(frame->attached);
        const Answer done = answer(pages, *request, opens ? document : frame->attached);
        if (!socket.send(done.bytes, done.attached.number()))
            return 1;
    }
    return 0;
}

} // namespace meetlat::pdf
