// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/RequestThreads.h"

#include "core/pdf/OpenedPdf.h"

#include <algorithm>

namespace meetlat::pdf {

namespace {

using Request = RequestQueue::Request;

constexpr int soonest = -1'000;
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
        return reader.render(request.render);
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
    m_wantsAllText = false;
    m_nextPageOfText = 0;
    m_textAsked.clear();
    m_queue.clear();
    m_queue.add({Request::Kind::Open, {}, soonest});
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
    const bool isFirst = &slot == &m_slots[0];
    if (!m_document && !isFirst)
        return std::nullopt; // the first worker opens, the second joins in once it is known that it can be opened
    const Slot &other = m_slots[isFirst ? 1 : 0];
    const bool otherIsStuck =
        other.running && other.running->urgency >= RequestQueue::background && other.since.elapsed() > stuckAfterMs;
    // Where a picture takes long, one worker stays free for what somebody looks at next.
    const bool otherLooksAhead = m_usualMs > longPictureMs && other.running && other.running->isPicture() &&
                                 !other.running->isAwaited();
    const auto mayBeTaken = [&](const Request &request) {
        if (otherLooksAhead && request.isPicture() && !request.isAwaited())
            return false;
        return request.urgency < RequestQueue::background || !otherIsStuck;
    };
    if (const auto request = m_queue.takeMostUrgent(mayBeTaken))
        return request;
    return otherIsStuck ? std::nullopt : nextUnreadPage();
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
        m_changed.wait(lock, [&] { return m_stopping || (request = nextRequest(slot)); });
        if (m_stopping)
            return;
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
            m_queue.add(answer.request);
        return;
    }
    if (answer.request.isPicture())
        m_usualMs = m_usualMs == 0 ? answer.milliseconds : (3 * m_usualMs + answer.milliseconds) / 4;
    if (answer.request.kind == Request::Kind::Open) {
        m_usualMs = 0;
        m_pdf.clear();
        m_password.clear();
        m_given.reset();
        const auto &facts = std::get<Result<DocumentFacts>>(answer.value);
        if (facts) {
            m_document = slot.reader.document();
            m_textAsked.resize(facts->pages.size());
        } else {
            m_queue.clear();
        }
    }
    m_deliver(std::move(answer));
}

} // namespace meetlat::pdf
