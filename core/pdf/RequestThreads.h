// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/RequestQueue.h"

#include <QElapsedTimer>

#include <array>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <set>
#include <thread>
#include <variant>

namespace meetlat::pdf {

/// What came of a request.
struct RequestAnswer
{
    RequestQueue::Request request;
    int round = 0;        ///< of which open() it is
    int milliseconds = 0; ///< it took the worker
    std::variant<Result<DocumentFacts>, Result<QImage>, Result<PageTextPtr>, Result<std::vector<OutlineItem>>,
                 Result<std::vector<PageLink>>, Result<std::vector<PageAnnotation>>, Result<DocumentProperties>>
        value;
};

/// Two threads with a PdfReader each (so a worker process each) that work off the requests for one document. The calls
/// return at once and may come from any thread. Every open() begins a new round; its number tells late answers of an
/// earlier document apart.
class RequestThreads
{
public:
    using Request = RequestQueue::Request;

    /// `deliver` is called on one of the two threads.
    explicit RequestThreads(std::function<void(RequestAnswer)> deliver);
    ~RequestThreads(); ///< kills the workers rather than waiting for an answer

    void prepare(); ///< starts the workers
    int open(const QByteArray &pdf, const QByteArray &password); ///< the number of the new round
    int open(std::shared_ptr<const OpenedPdf> document);         ///< of another reader
    void add(const Request &request);                            ///< not for texts
    void addText(int page, int urgency);                         ///< each page is read once
    void addAllText();
    void keepOnlyRenders(const std::vector<RenderRequest> &wanted);
    std::shared_ptr<const OpenedPdf> document(); ///< null until it is open

private:
    struct Slot
    {
        PdfReader reader;
        std::thread thread;
        int round = 0; ///< of the document the reader has
        std::optional<Request> running;
        QElapsedTimer since;
        bool unwanted = false; ///< the running request was given up
    };

    int begin(const QByteArray &pdf, const QByteArray &password, std::shared_ptr<const OpenedPdf> document);
    void work(Slot &slot);
    std::optional<Request> nextRequest(const Slot &slot);
    bool mayTake(const Request &request, const Slot &slot) const;
    bool isToOpenAhead(const Slot &slot) const;
    void openAhead(Slot &slot, std::unique_lock<std::mutex> &lock);
    static bool isStuck(const Slot &slot);
    void takeOpened(const RequestAnswer &answer, Slot &slot);
    const Slot &otherThan(const Slot &slot) const { return m_slots[&slot == &m_slots[0] ? 1 : 0]; }
    Slot &otherThan(const Slot &slot) { return m_slots[&slot == &m_slots[0] ? 1 : 0]; }
    std::optional<Request> nextUnreadPage();
    void makeWayFor(const Request &request);
    void abandon(Slot &slot);
    void settle(Slot &slot, RequestAnswer answer);

    // --- RequestHalves.cpp
    bool isWorthHalving(const Request &request, const Slot &slot) const;
    Request firstHalfOf(const Request &request);
    void followDrawing(const RequestAnswer &answer, Slot &slot);
    static void join(RequestAnswer &answer);
    bool isWhole(RequestAnswer &answer, const Slot &slot);

    std::function<void(RequestAnswer)> m_deliver;
    std::mutex m_mutex; // guards all below
    std::condition_variable m_changed;
    RequestQueue m_queue;
    QByteArray m_pdf; ///< until it is open; then the bytes are in shared memory
    QByteArray m_password;
    std::shared_ptr<const OpenedPdf> m_given;    ///< instead of the two, until it is open
    std::shared_ptr<const OpenedPdf> m_document; ///< of this round, once it is open
    int m_round = 0;
    int m_usualMs = 0; ///< that a picture of this document takes, lately
    std::vector<PageGeometry> m_pages;
    std::set<int> m_longDrawings; ///< pages that are drawn sooner in halves
    bool m_stopping = false;
    bool m_wantsAllText = false;
    int m_nextPageOfText = 0;
    std::vector<bool> m_textAsked; ///< queued, running or answered
    std::array<Slot, 2> m_slots;
};

} // namespace meetlat::pdf
