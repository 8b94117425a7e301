// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/RequestThreads.h"

#include "core/pdf/OpenedPdf.h"

#include <algorithm>

namespace meetlat::pdf {

namespace {

using Request = RequestQueue::Request;

constexpr int putOffAfterMs = 30;
constexpr int longPictureMs = 150;
constexpr int stuckAfterMs = 250; // background work that takes longer must not occupy both workers

Request textOf(int page, int urgency)
{
    Request request{Request::Kind::Text, {}, urgency};
    request.render.page = page;
    return request;
}

struct ToOpen
{
    QByteArray pdf;
    QByteArray password;
    std::shared_ptr<const OpenedPdf> given;
};

decltype(RequestAnswer::value) perform(PdfReader &reader, const Request &request, const ToOpen &what)
{
    switch (request.kind) {
    case Request::Kind::Open:
        return what.given ? reader.open(what.given) : reader.open(what.pdf, what.password);
    case Request::Kind::Render:
    case Request::Kind::Thumbnail:
    case Request::Kind::Picture:
        return reader.render(request.toRender());
    case Request::Kind::Text:
        return reader.text(request.render.page);
    case Request::Kind::Outline:
        return reader.outline();
    case Request::Kind::Links:
        return reader.links(request.render.page);
    case Request::Kind::Annotations:
        return reader.annotations(request.render.page);
    case Request::Kind::Properties:
        return reader.properties();
    }
    Q_UNREACHABLE();
}

bool wasCancelled(const RequestAnswer &answer)
{
    return std::visit([](const auto &result) { return !result && result.error().code == Error::Code::Cancelled; },
                      answer.value);
}

} // namespace

RequestThreads::RequestThreads(std::function<void(RequestAnswer)> deliver) : m_deliver(std::move(deliver)) {}

RequestThreads::~RequestThreads()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (Slot &slot : m_slots)
            slot.reader.abort(); // also one that is still being prepared
    }
    m_changed.notify_all();
    for (Slot &slot : m_slots) {
        if (slot.thread.joinable())
            slot.thread.join();
    }
}

/// The reader remembers the abort until a call has met it: it does not matter whether it waits already.
void RequestThreads::abandon(Slot &slot)
{
    if (!slot.running)
        return;
    slot.unwanted = true;
    slot.reader.abort();
}

void RequestThreads::prepare()
{
    const std::lock_guard lock(m_mutex);
    for (Slot &slot : m_slots) {
        if (slot.thread.joinable())
            continue;
        slot.thread = std::thread([this, &slot] {
            slot.reader.prepare();
            work(slot);
        });
    }
}

int RequestThreads::open(const QByteArray &pdf, const QByteArray &password)
{
    return begin(pdf, password, nullptr);
}

int RequestThreads::open(std::shared_ptr<const OpenedPdf> document)
{
    return begin({}, {}, std::move(document));
}

int RequestThreads::begin(const QByteArray &pdf, const QByteArray &password, std::shared_ptr<const OpenedPdf> document)
{
    const std::lock_guard lock(m_mutex);
    ++m_round;
    m_pdf = pdf;
    m_password = password;
    m_given = std::move(document);
    m_document.reset();
    m_pages.clear();
    m_longDrawings.clear();
    m_wantsAllText = false;
    m_nextPageOfText = 0;
    m_textAsked.clear();
    m_queue.clear();
    m_queue.add({Request::Kind::Open, {}, RequestQueue::soonest});
    for (Slot &slot : m_slots) {
        abandon(slot);
        if (!slot.thread.joinable())
            slot.thread = std::thread([this, &slot] { work(slot); });
    }
    m_changed.notify_all();
    return m_round;
}

void RequestThreads::add(const Request &request)
{
    const std::lock_guard lock(m_mutex);
    const bool isRunning = std::any_of(m_slots.begin(), m_slots.end(), [&](const Slot &slot) {
        return slot.running && !slot.unwanted && slot.running->wantsSameAs(request);
    });
    if (isRunning || m_round == 0)
        return;
    m_queue.add(request);
    makeWayFor(request);
    m_changed.notify_all();
}

/// Somebody waits for this: work in the background that takes long is put off. With the mutex held.
void RequestThreads::makeWayFor(const Request &request)
{
    const auto isBusy = [](const Slot &slot) { return slot.running.has_value(); };
    if (request.urgency > 0 || !std::all_of(m_slots.begin(), m_slots.end(), isBusy))
        return;
    for (Slot &slot : m_slots) {
        if (slot.running->urgency >= RequestQueue::background && slot.since.elapsed() > putOffAfterMs) {
            slot.reader.stop();
            return;
        }
    }
}

void RequestThreads::addText(int page, int urgency)
{
    const std::lock_guard lock(m_mutex);
    const auto at = static_cast<std::size_t>(page);
    if (at >= m_textAsked.size())
        return;
    if (m_textAsked[at]) {
        m_queue.hurry(textOf(page, urgency));
        return;
    }
    m_textAsked[at] = true;
    m_queue.add(textOf(page, urgency));
    m_changed.notify_all();
}

void RequestThreads::addAllText()
{
    const std::lock_guard lock(m_mutex);
    m_wantsAllText = true;
    m_changed.notify_all();
}

void RequestThreads::keepOnlyRenders(const std::vector<RenderRequest> &wanted)
{
    const std::lock_guard lock(m_mutex);
    m_queue.keepOnlyRenders(wanted);
    for (Slot &slot : m_slots) {
        if (slot.running && slot.running->kind == Request::Kind::Render &&
            std::find(wanted.begin(), wanted.end(), slot.running->render) == wanted.end()) {
            slot.unwanted = true;
            slot.reader.stop();
        }
    }
}

std::shared_ptr<const OpenedPdf> RequestThreads::document()
{
    const std::lock_guard lock(m_mutex);
    return m_document;
}

std::optional<Request> RequestThreads::nextRequest(const Slot &slot)
{
    if (!m_document && &slot != &m_slots[0])
        return std::nullopt; // the first worker opens, the second joins in once it is known that it can be opened
    if (const auto request = m_queue.takeMostUrgent([&](const Request &of) { return mayTake(of, slot); }))
        return request;
    return isStuck(otherThan(slot)) ? std::nullopt : nextUnreadPage();
}

bool RequestThreads::isStuck(const Slot &slot)
{
    return slot.running && slot.running->urgency >= RequestQueue::background && slot.since.elapsed() > stuckAfterMs;
}

bool RequestThreads::mayTake(const Request &request, const Slot &slot) const
{
    const Slot &other = otherThan(slot);
    if (request.isPicture() && !request.isAwaited() && other.running && other.running->isPicture()) {
        // Where a picture takes long, one worker stays free for what somebody looks at next, and while somebody waits
        // for one nothing is looked ahead to: images are decoded on several processors.
        const bool takesLong = m_usualMs > longPictureMs || m_longDrawings.count(other.running->render.page) > 0;
        if (takesLong)
            return false;
    }
    return request.urgency < RequestQueue::background || !isStuck(other);
}

/// The second worker opens the document while the window lays its pages out.
bool RequestThreads::isToOpenAhead(const Slot &slot) const
{
    return m_document && slot.round != m_round;
}

void RequestThreads::openAhead(Slot &slot, std::unique_lock<std::mutex> &lock)
{
    const std::shared_ptr<const OpenedPdf> document = m_document;
    slot.round = m_round;
    lock.unlock();
    slot.reader.use(document);
    slot.reader.openAhead();
    lock.lock();
}

std::optional<Request> RequestThreads::nextUnreadPage()
{
    while (m_wantsAllText && m_nextPageOfText < static_cast<int>(m_textAsked.size())) {
        const int page = m_nextPageOfText++;
        if (m_textAsked[static_cast<std::size_t>(page)])
            continue;
        m_textAsked[static_cast<std::size_t>(page)] = true;
        return textOf(page, RequestQueue::background);
    }
    return std::nullopt;
}

void RequestThreads::work(Slot &slot)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        std::optional<Request> request;
        m_changed.wait(lock, [&] { return m_stopping || (request = nextRequest(slot)) || isToOpenAhead(slot); });
        if (m_stopping)
            return;
        if (!request) {
            openAhead(slot, lock);
            continue;
        }
        if (isWorthHalving(*request, slot))
            request = firstHalfOf(*request);
        slot.running = request;
        slot.unwanted = false;
        slot.since.start();
        const int round = m_round;
        const std::shared_ptr<const OpenedPdf> document = m_document;
        const ToOpen toOpen{m_pdf, m_password, m_given};
        lock.unlock();

        if (request->kind != Request::Kind::Open && slot.round != round)
            slot.reader.use(document);
        slot.round = round;
        RequestAnswer answer{*request, round, 0, perform(slot.reader, *request, toOpen)};
        answer.milliseconds = static_cast<int>(slot.since.elapsed());
        join(answer);

        lock.lock();
        settle(slot, std::move(answer));
    }
}

/// With the mutex held.
void RequestThreads::settle(Slot &slot, RequestAnswer answer)
{
    slot.running.reset();
    m_changed.notify_all(); // the other one may have been held back
    if (m_stopping || answer.round != m_round)
        return;
    if (wasCancelled(answer)) { // killed for the sake of another request: asked again, unless nobody wants it
        if (!slot.unwanted)
            answer.request.joins ? m_queue.addHalf(answer.request) : m_queue.add(answer.request);
        return;
    }
    if (answer.request.isPicture())
        followDrawing(answer, slot);
    if (answer.request.joins && !isWhole(answer, slot))
        return;
    if (answer.request.isPicture())
        m_usualMs = m_usualMs == 0 ? answer.milliseconds : (3 * m_usualMs + answer.milliseconds) / 4;
    if (answer.request.kind == Request::Kind::Open)
        takeOpened(answer, slot);
    m_deliver(std::move(answer));
}

void RequestThreads::takeOpened(const RequestAnswer &answer, Slot &slot)
{
    m_usualMs = 0;
    m_pdf.clear();
    m_password.clear();
    m_given.reset();
    const auto &facts = std::get<Result<DocumentFacts>>(answer.value);
    if (!facts) {
        m_queue.clear();
        return;
    }
    m_document = slot.reader.document();
    m_pages = facts->pages;
    m_textAsked.resize(facts->pages.size());
}

} // namespace meetlat::pdf
