// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/PdfReader.h"

#include "core/pdf/OpenedPdf.h"
#include "core/pdf/WorkerMessages.h"
#include "core/pdf/WorkerProcess.h"

#include <QtGlobal>

#include <atomic>
#include <map>
#include <mutex>
#include <unistd.h>
#include <utility>

namespace meetlat::pdf {

namespace {

constexpr double smallPictureDpi = 40; // thumbnails need no memory of before

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

    Result<Frame> ask(const WorkerRequest &request, int attached = -1);
    Result<QImage> render(const RenderRequest &request);
    void prepare();
    void openAhead();
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
    bool tookLongToDraw = false; ///< the last rendering

private:
    Result<std::shared_ptr<WorkerProcess>> freshWorker(const QDeadlineTimer &deadline);
    Result<std::shared_ptr<WorkerProcess>> startWorker(const QDeadlineTimer &deadline);
    Result<Frame> askWorker(const WorkerRequest &request, int attached, const QDeadlineTimer &deadline);
    bool isWithoutDocument();
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
    // not to be stopped: the document is needed whatever comes next
    Result<Frame> answer = (*started)->ask(encoded(request), opened->memory.number(), false, deadline);
    if (!answer)
        return afterDeath(answer.error());
    return answer;
}

/// Not started yet, has no document yet, or died while idle: nobody's fault.
bool PdfReader::Private::isWithoutDocument()
{
    const std::shared_ptr<WorkerProcess> process = current();
    return !process || m_prepared || process->isGone();
}

void PdfReader::Private::openAhead()
{
    if (opened && isWithoutDocument()) {
        const Result<Frame> answer = openInWorker(QDeadlineTimer(limits.answerMs));
        if (answer && !decodedFacts(answer->bytes))
            dropWorker();
    }
}

Result<Frame> PdfReader::Private::askWorker(const WorkerRequest &request, int attached, const QDeadlineTimer &deadline)
{
    if (isWithoutDocument()) {
        const Result<Frame> reopened = openInWorker(deadline);
        if (!reopened)
            return reopened.error();
        const Result<DocumentFacts> facts = decodedFacts(reopened->bytes);
        if (!facts) {
            dropWorker();
            return facts.error();
        }
    }
    const std::shared_ptr<WorkerProcess> process = current();
    Result<Frame> answer = process->ask(encoded(request), attached, true, deadline);
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

Result<Frame> PdfReader::Private::ask(const WorkerRequest &request, int attached)
{
    if (!opened)
        return Error{Error::Code::PdfDamaged, {}};
    const RequestKey key(request.kind, request.render.page);
    const double dpi = request.kind == WorkerRequest::Kind::Render ? request.render.dpi : 0;
    const auto before = failed.find(key);
    if (before != failed.end() && (before->second.times > 1 || dpi >= before->second.dpi))
        return before->second.error;

    Result<Frame> answer = askWorker(request, attached, QDeadlineTimer(limits.answerMs));
    if (!answer && answer.error().code != Error::Code::Cancelled && answer.error().code != Error::Code::WorkerMissing) {
        FailedRequest &entry = failed[key];
        entry = {answer.error(), dpi, entry.times + 1};
    }
    return answer;
}

Result<QImage> PdfReader::Private::render(const RenderRequest &request)
{
    tookLongToDraw = false;
    const std::shared_ptr<PictureMemory> memory = opened ? opened->pictures : nullptr;
    std::unique_ptr<PicturePiece> spare = memory && request.dpi > smallPictureDpi ? memory->takeSpare() : nullptr;
    Result<Frame> answer = ask({WorkerRequest::Kind::Render, {}, request, {}}, spare ? spare->number() : -1);
    const Result<ImageShape> shape = answer ? decodedImageShape(answer->bytes) : answer.error();
    if (!shape) { // the worker has answered or is dead: it writes no more
        if (memory)
            memory->giveBack(std::move(spare));
        return shape.error();
    }
    tookLongToDraw = shape->isLongDrawing;
    return memory->pictureOf(std::move(*answer), *shape, std::move(spare));
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

void PdfReader::openAhead()
{
    d->openAhead();
}

Result<QImage> PdfReader::render(const RenderRequest &request)
{
    return d->render(request);
}

bool PdfReader::tookLongToDraw() const
{
    return d->tookLongToDraw;
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
