// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/PdfReader.h"

#include "core/pdf/OpenedPdf.h"
#include "core/pdf/WorkerMessages.h"
#include "core/pdf/WorkerProcess.h"

#include <QtGlobal>

#include <atomic>
#include <map>
#include <mutex>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace meetlat::pdf {

namespace {

std::mutex programMutex;
QString &programPath()
{
    // not the path of the program: after an upgrade there is another version at that path
    static QString program = QStringLiteral("/proc/self/exe");
    return program;
}

/// What a request that killed its worker must be like to be answered from memory: asking again costs ten seconds.
struct FailedRequest
{
    Error error;
    double dpi = 0;
    int times = 0;
};

using RequestKey = std::pair<WorkerRequest::Kind, int>;

WorkerRequest about(int page, WorkerRequest::Kind kind)
{
    WorkerRequest request;
    request.kind = kind;
    request.render.page = page;
    return request;
}

void unmap(void *mapping)
{
    const auto *const image = static_cast<const std::pair<void *, size_t> *>(mapping);
    ::munmap(image->first, image->second);
    delete image;
}

/// The image as it stands in the worker's memory, mapped, not copied.
Result<QImage> mappedImage(const Frame &answer)
{
    const Result<ImageShape> shape = decodedImageShape(answer.bytes);
    if (!shape)
        return shape.error();
    const qint64 size = shape->bytesPerLine * shape->height;
    if (!isSealed(answer.attached, size))
        return Error{Error::Code::PdfCrashed, {}};
    const auto bytes = static_cast<size_t>(size);
    void *const pixels = ::mmap(nullptr, bytes, PROT_READ, MAP_SHARED | MAP_POPULATE, answer.attached.number(), 0);
    if (pixels == MAP_FAILED)
        return Error{Error::Code::PdfTooMuchMemory, {}};
    return QImage(static_cast<const uchar *>(pixels), shape->width, shape->height, shape->bytesPerLine,
                  QImage::Format_RGB32, unmap, new std::pair<void *, size_t>(pixels, bytes));
}

/// A document that the worker has written.
Result<QByteArray> copiedBytes(const Frame &answer)
{
    const Result<qint64> size = decodedSize(answer.bytes);
    if (!size)
        return size.error();
    if (!isSealed(answer.attached, *size))
        return Error{Error::Code::PdfCrashed, {}};
    QByteArray bytes(static_cast<qsizetype>(*size), Qt::Uninitialized);
    qint64 read = 0;
    while (read < *size) {
        const ssize_t got =
            ::pread(answer.attached.number(), bytes.data() + read, static_cast<size_t>(*size - read), read);
        if (got <= 0)
            return Error{Error::Code::PdfCrashed, {}};
        read += got;
    }
    return bytes;
}

} // namespace

class PdfReader::Private
{
public:
    explicit Private(WorkerLimits theLimits) : limits(theLimits) {}

    Result<Frame> ask(const WorkerRequest &request);
    void prepare();
    Result<Frame> openInWorker(const QDeadlineTimer &deadline);
    void abort();
    void dropWorker() { setCurrent(nullptr); }
    void dropUsedWorker()
    {
        if (!m_prepared)
            dropWorker();
    }
    std::shared_ptr<WorkerProcess> current();

    WorkerLimits limits;
    std::shared_ptr<const OpenedPdf> opened;
    std::map<RequestKey, FailedRequest> failed;

private:
    Result<std::shared_ptr<WorkerProcess>> freshWorker(const QDeadlineTimer &deadline);
    Result<std::shared_ptr<WorkerProcess>> startWorker(const QDeadlineTimer &deadline);
    Result<Frame> askWorker(const WorkerRequest &request, const QDeadlineTimer &deadline);
    void setCurrent(std::shared_ptr<WorkerProcess> process);
    /// An error for the caller: Cancelled if that is why the worker died.
    Error afterDeath(const Error &error);

    std::mutex m_mutex; // guards the pointer against abort()
    std::shared_ptr<WorkerProcess> m_process;
    std::shared_ptr<WorkerProcess> m_prepared; ///< the same one as long as it has no document
    std::atomic_bool m_aborted = false;
};

std::shared_ptr<WorkerProcess> PdfReader::Private::current()
{
    const std::lock_guard lock(m_mutex);
    return m_process;
}

void PdfReader::Private::setCurrent(std::shared_ptr<WorkerProcess> process)
{
    const std::lock_guard lock(m_mutex);
    m_process.swap(process);
}

void PdfReader::Private::abort()
{
    m_aborted = true;
    if (const auto process = current())
        process->kill();
}

Error PdfReader::Private::afterDeath(const Error &error)
{
    dropWorker();
    return m_aborted.exchange(false) ? Error{Error::Code::Cancelled, {}} : error;
}

Result<std::shared_ptr<WorkerProcess>> PdfReader::Private::startWorker(const QDeadlineTimer &deadline)
{
    const QString program = PdfReader::workerProgram();
    Result<std::shared_ptr<WorkerProcess>> started = WorkerProcess::start(program, limits);
    if (!started)
        return started;
    setCurrent(*started);
    if (m_aborted) // abort() came before there was a process to kill
        return afterDeath(Error{Error::Code::Cancelled, {}});
    const Status greeted = (*started)->awaitGreeting(deadline);
    if (!greeted) {
        const bool missing = greeted.error().code == Error::Code::WorkerMissing;
        return afterDeath(missing ? Error{Error::Code::WorkerMissing, program} : greeted.error());
    }
    return started;
}

void PdfReader::Private::prepare()
{
    if (!current() && startWorker(QDeadlineTimer(limits.answerMs)))
        m_prepared = current();
}

/// A worker that has not seen any document yet.
Result<std::shared_ptr<WorkerProcess>> PdfReader::Private::freshWorker(const QDeadlineTimer &deadline)
{
    if (const auto prepared = std::exchange(m_prepared, nullptr); prepared && !prepared->isGone() && !m_aborted) {
        setCurrent(prepared);
        return prepared;
    }
    dropWorker();
    return startWorker(deadline);
}

/// Leaves a worker behind that has the document open, or none.
Result<Frame> PdfReader::Private::openInWorker(const QDeadlineTimer &deadline)
{
    const Result<std::shared_ptr<WorkerProcess>> started = freshWorker(deadline);
    if (!started)
        return started.error();
    WorkerRequest request;
    request.kind = WorkerRequest::Kind::Open;
    request.password = opened->password;
    Result<Frame> answer = (*started)->ask(encoded(request), opened->memory.number(), deadline);
    if (!answer)
        return afterDeath(answer.error());
    return answer;
}

Result<Frame> PdfReader::Private::askWorker(const WorkerRequest &request, const QDeadlineTimer &deadline)
{
    std::shared_ptr<WorkerProcess> process = current();
    // not started yet, has no document yet, or died while idle: nobody's fault
    if (!process || m_prepared || process->isGone()) {
        const Result<Frame> reopened = openInWorker(deadline);
        if (!reopened)
            return reopened.error();
        const Result<DocumentFacts> facts = decodedFacts(reopened->bytes);
        if (!facts) {
            dropWorker();
            return facts.error();
        }
        process = current();
    }
    Result<Frame> answer = process->ask(encoded(request), -1, deadline);
    if (!answer)
        return afterDeath(answer.error());
    if (process->isTooLarge())
        dropWorker();
    if (m_aborted.exchange(false)) { // the answer was faster; the kill may still hit the worker
        dropWorker();
        return Error{Error::Code::Cancelled, {}};
    }
    return answer;
}

Result<Frame> PdfReader::Private::ask(const WorkerRequest &request)
{
    if (!opened)
        return Error{Error::Code::PdfDamaged, {}};
    const RequestKey key(request.kind, request.render.page);
    const double dpi = request.kind == WorkerRequest::Kind::Render ? request.render.dpi : 0;
    const auto before = failed.find(key);
    if (before != failed.end() && (before->second.times > 1 || dpi >= before->second.dpi))
        return before->second.error;

    Result<Frame> answer = askWorker(request, QDeadlineTimer(limits.answerMs));
    if (!answer && answer.error().code != Error::Code::Cancelled && answer.error().code != Error::Code::WorkerMissing) {
        FailedRequest &entry = failed[key];
        entry = {answer.error(), dpi, entry.times + 1};
    }
    return answer;
}

PdfReader::PdfReader(WorkerLimits limits) : d(std::make_unique<Private>(limits)) {}

PdfReader::~PdfReader() = default;

void PdfReader::setWorkerProgram(const QString &path)
{
    const std::lock_guard lock(programMutex);
    programPath() = path;
}

QString PdfReader::workerProgram()
{
    const std::lock_guard lock(programMutex);
    return programPath();
}

void PdfReader::prepare()
{
    d->prepare();
}

Result<DocumentFacts> PdfReader::open(const QByteArray &pdf, const QByteArray &password)
{
    const Result<std::shared_ptr<const OpenedPdf>> opened = OpenedPdf::from(pdf, password);
    if (opened)
        return open(*opened);
    d->opened.reset();
    d->dropUsedWorker();
    d->failed.clear();
    return opened.error();
}

Result<DocumentFacts> PdfReader::open(std::shared_ptr<const OpenedPdf> document)
{
    d->dropUsedWorker();
    d->failed.clear();
    d->opened = std::move(document);
    const Result<Frame> answer = d->openInWorker(QDeadlineTimer(d->limits.answerMs));
    const Result<DocumentFacts> facts = answer ? decodedFacts(answer->bytes) : answer.error();
    if (!facts) {
        d->opened.reset();
        d->dropWorker();
    }
    return facts;
}

std::shared_ptr<const OpenedPdf> PdfReader::document() const
{
    return d->opened;
}

void PdfReader::use(std::shared_ptr<const OpenedPdf> document)
{
    d->dropUsedWorker();
    d->opened = std::move(document);
    d->failed.clear();
}

Result<QImage> PdfReader::render(const RenderRequest &request)
{
    const Result<Frame> answer = d->ask({WorkerRequest::Kind::Render, {}, request, {}});
    if (!answer)
        return answer.error();
    return mappedImage(*answer);
}

Result<PageTextPtr> PdfReader::text(int page)
{
    const Result<Frame> answer = d->ask(about(page, WorkerRequest::Kind::Text));
    if (!answer)
        return answer.error();
    return decodedText(answer->bytes);
}

Result<std::vector<OutlineItem>> PdfReader::outline()
{
    const Result<Frame> answer = d->ask(about(0, WorkerRequest::Kind::Outline));
    if (!answer)
        return answer.error();
    return decodedOutline(answer->bytes);
}

Result<std::vector<PageLink>> PdfReader::links(int page)
{
    const Result<Frame> answer = d->ask(about(page, WorkerRequest::Kind::Links));
    if (!answer)
        return answer.error();
    return decodedLinks(answer->bytes);
}

Result<std::vector<PageAnnotation>> PdfReader::annotations(int page)
{
    const Result<Frame> answer = d->ask(about(page, WorkerRequest::Kind::Annotations));
    if (!answer)
        return answer.error();
    return decodedAnnotations(answer->bytes);
}

Result<DocumentProperties> PdfReader::properties()
{
    const Result<Frame> answer = d->ask(about(0, WorkerRequest::Kind::Properties));
    if (!answer)
        return answer.error();
    return decodedProperties(answer->bytes);
}

Result<QByteArray> PdfReader::annotatedCopy(const std::vector<NewAnnotation> &annotations)
{
    WorkerRequest request = about(0, WorkerRequest::Kind::AnnotatedCopy);
    request.annotations = annotations;
    const Result<Frame> answer = d->ask(request);
    if (!answer)
        return answer.error();
    return copiedBytes(*answer);
}

void PdfReader::abort()
{
    d->abort();
}

void PdfReader::stop()
{
    if (const auto process = d->current())
        process->stop();
}

} // namespace meetlat::pdf
