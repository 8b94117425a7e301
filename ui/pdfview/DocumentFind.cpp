// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/DocumentFind.h"

#include "core/pdf/TextSearch.h"

#include <QElapsedTimer>

#include <algorithm>

namespace meetlat {

namespace {

constexpr int pauseMs = 250;     // between two runs while the text comes in
constexpr int noticeableMs = 50; // a run that is felt while typing: only of documents of thousands of pages

} // namespace

DocumentFind::DocumentFind(QObject *parent) : QObject(parent)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &DocumentFind::run);
}

void DocumentFind::setDocument(pdf::PdfDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_hits.clear();
    m_current = -1;
    m_from = {};
    m_lastRunMs = 0;
    m_later.stop();
    if (document) {
        const auto later = [this] {
            if (!m_words.isEmpty() && !m_later.isActive())
                m_later.start(std::max(pauseMs, 10 * m_lastRunMs));
        };
        connect(document, &pdf::PdfDocument::textReady, this, later);
        connect(document, &pdf::PdfDocument::textFailed, this, later);
        connect(document, &pdf::PdfDocument::allTextReady, this, &DocumentFind::run);
        if (!m_words.isEmpty())
            document->requestAllText();
    }
    run();
}

void DocumentFind::find(const QString &words, const pdf::TextPosition &from)
{
    m_words = words;
    m_from = from;
    m_current = -1;
    m_hits.clear();
    if (m_document && !words.isEmpty())
        m_document->requestAllText();
    if (words.isEmpty() || m_lastRunMs < noticeableMs) {
        run();
    } else {
        m_later.start(pauseMs); // when the typing rests
        Q_EMIT changed();
    }
}

void DocumentFind::run()
{
    m_later.stop();
    QElapsedTimer duration;
    duration.start();
    const std::optional<pdf::TextRange> before = currentHit();
    m_hits.clear();
    m_current = -1;
    if (m_document && m_document->isOpen() && !m_words.isEmpty()) {
        m_hits = pdf::findAll(m_words, m_document->facts().pageCount(),
                              [this](int page) { return m_document->textIfReady(page); });
        m_lastRunMs = static_cast<int>(duration.elapsed());
    }
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
    if (m_hits.empty())
        return;
    m_current = (m_current + 1) % static_cast<int>(m_hits.size());
    Q_EMIT changed();
    Q_EMIT currentHitChanged();
}

void DocumentFind::previous()
{
    if (m_hits.empty())
        return;
    const int count = static_cast<int>(m_hits.size());
    m_current = (std::max(m_current, 0) + count - 1) % count;
    Q_EMIT changed();
    Q_EMIT currentHitChanged();
}

std::optional<pdf::TextRange> DocumentFind::currentHit() const
{
    return m_current < 0 ? std::nullopt : std::optional(m_hits[static_cast<size_t>(m_current)]);
}

bool DocumentFind::isComplete() const
{
    return m_document && m_document->isOpen() && m_document->isAllTextReady() && !m_later.isActive();
}

int DocumentFind::pagesRead() const
{
    return m_document && m_document->isOpen() ? m_document->pagesOfTextRead() : 0;
}

int DocumentFind::pagesWithText() const
{
    int count = 0;
    for (int page = 0; page < pagesInAll(); ++page) {
        const pdf::PageTextPtr text = m_document->textIfReady(page);
        count += text && text->isSearchable() ? 1 : 0;
    }
    return count;
}

int DocumentFind::pagesInAll() const
{
    return m_document && m_document->isOpen() ? m_document->facts().pageCount() : 0;
}

} // namespace meetlat
