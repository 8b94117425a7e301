// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RequestThreads that has drawings which take long made in two halves, by a worker each.
#include "core/pdf/RequestThreads.h"

#include <utility>

namespace meetlat::pdf {

namespace {

constexpr int soonDoneMs = 200; // into a drawing: beginning again in halves takes no less from here on
constexpr int leastHalvedPixels = 200'000;

} // namespace

/// With the mutex held. A half costs little more than half the time where lines and fills are what takes long. Only for
/// what somebody waits for, and where the other worker is not wanted by somebody as well.
bool RequestThreads::isWorthHalving(const Request &request, const Slot &slot) const
{
    const int page = request.render.page;
    if (request.kind != Request::Kind::Render || request.joins || !request.isAwaited() ||
        m_longDrawings.count(page) == 0 || page >= static_cast<int>(m_pages.size()))
        return false;
    const Slot &other = otherThan(slot);
    if (other.running && (other.running->isAwaited() || isStuck(other)))
        return false;
    const QSize size = JoinedPicture::sizeOf(request.render, m_pages[static_cast<size_t>(page)].size);
    return qint64(size.width()) * size.height() >= leastHalvedPixels && size.height() > 1;
}

/// With the mutex held. The other half is for the other worker, or for this one if that does not come to it.
RequestQueue::Request RequestThreads::firstHalfOf(const Request &request)
{
    const QSizeF points = m_pages[static_cast<size_t>(request.render.page)].size;
    Request upper = request;
    upper.joins = std::make_shared<JoinedPicture>(request.render, JoinedPicture::sizeOf(request.render, points));
    Request lower = upper;
    lower.half = 1;
    lower.urgency = RequestQueue::soonest;
    m_queue.addHalf(lower);
    m_changed.notify_all();
    return upper;
}

/// The thumbnail of a page tells that the page takes long: a rendering that has just begun begins again in halves.
void RequestThreads::followDrawing(const RequestAnswer &answer, Slot &slot)
{
    const int page = answer.request.render.page;
    if (!slot.reader.tookLongToDraw() || !m_longDrawings.insert(page).second)
        return;
    Slot &other = otherThan(slot);
    if (other.running && other.running->kind == Request::Kind::Render && other.running->render.page == page &&
        other.running->isAwaited() && !other.running->joins && other.since.elapsed() < soonDoneMs)
        other.reader.stop();
}

/// Without the mutex. Half a picture becomes the whole one when the other half is there, else none.
void RequestThreads::join(RequestAnswer &answer)
{
    const auto &joins = answer.request.joins;
    if (!joins)
        return;
    auto &image = std::get<Result<QImage>>(answer.value);
    if (!image)
        return;
    image = joins->put(answer.request.half, *image).value_or(QImage());
    answer.milliseconds = joins->milliseconds();
}

/// With the mutex held. What came of a half is an answer when it completes the picture, or is the first failure.
bool RequestThreads::isWhole(RequestAnswer &answer, const Slot &slot)
{
    const auto joins = std::exchange(answer.request.joins, nullptr);
    const auto &image = std::get<Result<QImage>>(answer.value);
    if (image)
        return !image->isNull();
    m_queue.dropHalf(joins);
    Slot &other = otherThan(slot);
    if (other.running && other.running->joins == joins) {
        other.unwanted = true;
        other.reader.stop();
    }
    return joins->giveUp();
}

} // namespace meetlat::pdf
