// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/DocumentFind.h"

#include "core/base/InBackground.h"
#include "core/pdf/TextStore.h"

#include <QElapsedTimer>

#include <algorithm>

namespace meetlat {

namespace {

constexpr int pauseMs = 250;     // between two runs while the text comes in
constexpr int noticeableMs = 50; // a run that is felt while typing: only of documents of thousands of pages

QPointF placeOn(const pdf::PageText &page, int offset)
{
    const auto at = static_cast<std::size_t>(offset);
    if (at < page.boxes.size() && !page.pageSize.isEmpty()) {
        const pdf::PageText::Box &box = page.boxes[at];
        return {std::clamp(double(box.x0 + box.x1) / 2 / page.pageSize.width(), 0.0, 1.0),
                std::clamp(double(box.y0 + box.y1) / 2 / page.pageSize.height(), 0.0, 1.0)};
    }
    // between usual margins
    return {0.5, page.text.isEmpty() ? 0.5 : 0.08 + 0.84 * offset / double(page.text.size())};
}

} // namespace

DocumentFind::DocumentFind(QObject *parent) : QObject(parent)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &DocumentFind::run);
}

void DocumentFind::setDocument(pdf::PdfDocument *document, const QString &sha256)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_sha256 = sha256;
    m_stored.reset();
    m_index.reset();
    m_hits.clear();
    m_current = -1;
    if (!document)
        m_from = {}; // a place that is set before the next one opens holds for that
    m_lastRunMs = 0;
    m_later.stop();
    ++m_round;
    m_isLoading = false;
    if (document) {
        connect(document, &pdf::PdfDocument::textReady, this, &DocumentFind::pageRead);
        connect(document, &pdf::PdfDocument::textFailed, this, &DocumentFind::pageRead);
        connect(document, &pdf::PdfDocument::allTextReady, this, [this] {
            keepText();
            run();
        });
        if (!sha256.isEmpty())
            loadStored(sha256);
        readRest();
    }
    run();
}

void DocumentFind::loadStored(const QString &sha256)
{
    m_isLoading = true;
    const auto load = [sha256]() -> pdf::TextIndexPtr {
        const auto stored = pdf::TextStore().read(sha256);
        return stored ? std::make_shared<const pdf::TextIndex>(stored->text().pages, stored->text().labels) : nullptr;
    };
    inBackground<pdf::TextIndexPtr>(this, load, [this, sha256](const pdf::TextIndexPtr &stored) {
        if (m_sha256 != sha256 || !m_document)
            return;
        m_isLoading = false;
        if (stored && m_document->isOpen() && stored->pageCount() == m_document->facts().pageCount()) {
            m_stored = stored;
            m_index = stored;
        }
        readRest();
        run();
    });
}

/// Reads what is not known yet, as soon as somebody wants to find something.
void DocumentFind::readRest()
{
    if (m_document && !m_stored && !m_isLoading && !m_query.words.isEmpty())
        m_document->requestAllText();
}

void DocumentFind::pageRead(int page)
{
    // A page that is known already says nothing new; one without text of use may have been recognised since.
    const pdf::PageTextPtr known = m_stored ? m_stored->textOfPage()(page) : nullptr;
    if (known && known->isSearchable())
        return;
    m_index.reset();
    if (!m_query.words.isEmpty() && !m_later.isActive())
        m_later.start(std::max(pauseMs, 10 * m_lastRunMs));
}

void DocumentFind::keepText()
{
    if (m_sha256.isEmpty() || m_stored || m_isLoading)
        return;
    pdf::WholeText text;
    for (int page = 0; page < pagesInAll(); ++page) {
        text.pages.push_back(m_document->ownTextIfReady(page)); // what was recognised is kept elsewhere
        text.labels << m_document->facts().pages[static_cast<std::size_t>(page)].label;
    }
    if (text.isComplete())
        QThreadPool::globalInstance()->start([text, sha256 = m_sha256] { pdf::TextStore().write(sha256, text); });
}

void DocumentFind::find(const pdf::TextQuery &query, const pdf::TextPosition &from)
{
    m_query = query;
    m_from = from;
    m_current = -1;
    m_hits.clear();
    ++m_round;
    readRest();
    if (query.words.isEmpty() || m_lastRunMs < noticeableMs) {
        run();
    } else {
        m_later.start(pauseMs); // when the typing rests
        Q_EMIT changed();
    }
}

pdf::TextIndexPtr DocumentFind::indexNow()
{
    if (!m_index) {
        std::vector<pdf::PageTextPtr> pages;
        QStringList labels;
        const pdf::TextOfPage stored = m_stored ? m_stored->textOfPage() : pdf::TextOfPage();
        for (int page = 0; page < pagesInAll(); ++page) {
            const pdf::PageTextPtr read = m_document->textIfReady(page);
            pages.push_back(read || !stored ? read : stored(page));
            labels << m_document->facts().pages[static_cast<std::size_t>(page)].label;
        }
        m_index = std::make_shared<const pdf::TextIndex>(std::move(pages), std::move(labels));
    }
    return m_index;
}

void DocumentFind::run()
{
    m_later.stop();
    m_fault = pdf::faultIn(m_query);
    m_isRunning = false;
    const int round = ++m_round;
    if (!m_document || !m_document->isOpen() || m_query.words.isEmpty() || m_fault) {
        take({}, false);
        return;
    }
    QElapsedTimer duration;
    duration.start();
    const pdf::TextIndexPtr index = indexNow();
    if (!m_query.isExpression) {
        pdf::TextIndex::Found found = index->findAll(m_query);
        m_lastRunMs = static_cast<int>(duration.elapsed());
        take(std::move(found.hits), false);
        return;
    }
    // nobody can tell how long an expression takes
    m_isRunning = true;
    using Found = pdf::TextIndex::Found;
    inBackground<Found>(
        this, [index, query = m_query] { return index->findAll(query); },
        [this, round](Found found) {
            if (round != m_round)
                return;
            m_isRunning = false;
            take(std::move(found.hits), found.gaveUp);
        });
    Q_EMIT changed();
}

void DocumentFind::take(std::vector<pdf::TextRange> hits, bool gaveUp)
{
    const std::optional<pdf::TextRange> before = currentHit();
    m_hits = std::move(hits);
    m_gaveUp = gaveUp;
    m_current = -1;
    if (!m_hits.empty()) {
        auto hit = before ? std::find(m_hits.begin(), m_hits.end(), *before) : m_hits.end();
        if (hit == m_hits.end())
            hit = std::find_if(m_hits.begin(), m_hits.end(),
                               [this](const pdf::TextRange &range) { return range.start >= m_from; });
        // Before the rest has been read, a hit above is no reason to jump back.
        if (hit == m_hits.end() && isComplete())
            hit = m_hits.begin();
        m_current = hit == m_hits.end() ? -1 : static_cast<int>(hit - m_hits.begin());
    }
    Q_EMIT changed();
    if (currentHit() != before && currentHit())
        Q_EMIT currentHitChanged();
}

void DocumentFind::next()
{
    if (!m_hits.empty())
        goTo((m_current + 1) % static_cast<int>(m_hits.size()));
}

void DocumentFind::previous()
{
    const int count = static_cast<int>(m_hits.size());
    if (count > 0)
        goTo((std::max(m_current, 0) + count - 1) % count);
}

void DocumentFind::goTo(int hit)
{
    if (hit < 0 || hit >= static_cast<int>(m_hits.size()))
        return;
    m_current = hit;
    Q_EMIT changed();
    Q_EMIT currentHitChanged();
}

std::vector<int> DocumentFind::hitsPerPage() const
{
    return pdf::hitsPerPage(m_hits, pagesInAll());
}

std::vector<std::pair<int, QPointF>> DocumentFind::placesOfHits() const
{
    std::vector<std::pair<int, QPointF>> places;
    places.reserve(m_hits.size());
    const pdf::TextOfPage stored = m_stored ? m_stored->textOfPage() : pdf::TextOfPage();
    for (const pdf::TextRange &hit : m_hits) {
        const pdf::PageTextPtr read = m_document ? m_document->textIfReady(hit.start.page) : nullptr;
        const pdf::PageTextPtr text = read || !stored ? read : stored(hit.start.page);
        places.emplace_back(hit.start.page, text ? placeOn(*text, hit.start.offset) : QPointF(0.5, 0.5));
    }
    return places;
}

std::optional<pdf::TextRange> DocumentFind::currentHit() const
{
    return m_current < 0 ? std::nullopt : std::optional(m_hits[static_cast<size_t>(m_current)]);
}

bool DocumentFind::isComplete() const
{
    const bool isRead = m_document && m_document->isOpen() && (m_stored || m_document->isAllTextReady());
    return isRead && !m_later.isActive() && !m_isRunning;
}

int DocumentFind::pagesRead() const
{
    if (!m_document || !m_document->isOpen())
        return 0;
    return m_stored ? pagesInAll() : m_document->pagesOfTextRead();
}

int DocumentFind::pagesWithText() const
{
    int count = 0;
    const pdf::TextOfPage stored = m_stored ? m_stored->textOfPage() : pdf::TextOfPage();
    for (int page = 0; page < pagesInAll(); ++page) {
        const pdf::PageTextPtr read = m_document->textIfReady(page);
        const pdf::PageTextPtr text = read || !stored ? read : stored(page);
        count += text && text->isSearchable() ? 1 : 0;
    }
    return count;
}

int DocumentFind::pagesInAll() const
{
    return m_document && m_document->isOpen() ? m_document->facts().pageCount() : 0;
}

QString DocumentFind::label(int page) const
{
    return page < pagesInAll() ? m_document->facts().pages[static_cast<std::size_t>(page)].label : QString();
}

} // namespace meetlat
