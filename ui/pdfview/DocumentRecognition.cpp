// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/DocumentRecognition.h"

#include <algorithm>

namespace meetlat {

namespace {
constexpr int tellingPause = 250;
} // namespace

DocumentRecognition::DocumentRecognition(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(tellingPause);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        goOn();
        Q_EMIT changed();
    });
}

DocumentRecognition::~DocumentRecognition() = default;

void DocumentRecognition::setDocument(pdf::PdfDocument *document, const QString &sha256, int expected)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    if (m_isWanted && !m_sha256.isEmpty())
        m_toBeGoneOnWith.insert(m_sha256);
    m_recognition.reset();
    m_document = document;
    m_sha256 = sha256;
    m_isLooking = m_isWanted = false;
    m_doneBefore = 0;
    m_failed.clear();
    m_end.reset();
    m_soon.stop();
    if (document) {
        connect(document, &pdf::PdfDocument::textReady, this, &DocumentRecognition::pageRead);
        connect(document, &pdf::PdfDocument::allTextReady, &m_soon, qOverload<>(&QTimer::start));
        m_recognition = std::make_unique<pdf::PageRecognition>(*document, sha256);
        pdf::PageRecognition *recognition = m_recognition.get();
        connect(recognition, &pdf::PageRecognition::pageRecognised, this, &DocumentRecognition::pageRecognised);
        connect(recognition, &pdf::PageRecognition::progressed, this, &DocumentRecognition::changed);
        connect(recognition, &pdf::PageRecognition::stopped, this, &DocumentRecognition::take);
        connect(recognition, &pdf::PageRecognition::keptPagesRead, this, [this] {
            m_isLooking = false;
            m_soon.start(0);
        });
        m_isLooking = !sha256.isEmpty();
        m_isWanted = m_toBeGoneOnWith.erase(sha256) > 0;
        recognition->readKeptPages();
        // Not at once: what is in view goes before the text of the pages.
        if (expected > 0 || m_isWanted)
            QMetaObject::invokeMethod(document, &pdf::PdfDocument::requestAllText, Qt::QueuedConnection);
    }
    Q_EMIT changed();
}

void DocumentRecognition::pageRead(int page)
{
    const pdf::PageTextPtr own = m_document->ownTextIfReady(page);
    if (!own || own->lack == pdf::PageText::Lack::None)
        return;
    // Where one page has no text others may not have it either, whatever was counted when it was taken in.
    if (!m_document->isAllTextReady())
        m_document->requestAllText();
    if (!m_soon.isActive())
        m_soon.start();
}

void DocumentRecognition::readKeptPages()
{
    if (m_recognition && m_document && m_document->isOpen())
        m_recognition->readKeptPages();
}

void DocumentRecognition::start(int pageInView)
{
    if (!m_recognition || m_isWanted)
        return;
    m_pageInView = pageInView;
    m_isWanted = true;
    m_doneBefore = 0;
    m_failed.clear();
    m_end.reset();
    goOn();
    Q_EMIT changed();
}

void DocumentRecognition::goOn()
{
    if (!m_isWanted || m_isLooking || m_recognition->isRunning())
        return;
    const std::vector<int> pages = pagesToDo();
    if (!pages.empty()) {
        m_recognition->start(pages, m_pageInView);
        return;
    }
    if (m_document->isAllTextReady()) // else more may come
        end(End::Finished);
}

void DocumentRecognition::setPageInView(int page)
{
    m_pageInView = page;
    if (m_recognition)
        m_recognition->setPageInView(page);
}

void DocumentRecognition::cancel()
{
    if (!m_isWanted)
        return;
    if (m_recognition->isRunning())
        m_recognition->cancel(); // the answer comes when the process has ended
    else
        end(End::Cancelled);
}

void DocumentRecognition::end(End how)
{
    m_isWanted = false;
    m_end = how;
    Q_EMIT stopped();
    Q_EMIT changed();
}

void DocumentRecognition::take(End how)
{
    m_doneBefore += m_recognition->pagesDone();
    for (const int page : m_recognition->pagesThatFailed())
        m_failed.insert(page);
    if (how == End::Finished)
        goOn();
    else
        end(how);
}

std::vector<int> DocumentRecognition::pagesLeft() const
{
    std::vector<int> left = m_document && m_document->isOpen() ? m_document->pagesLackingText() : std::vector<int>();
    std::erase_if(left, [this](int page) { return m_document->textIfReady(page)->isRecognised(); });
    return left;
}

std::vector<int> DocumentRecognition::pagesToDo() const
{
    std::vector<int> pages = pagesLeft();
    std::erase_if(pages, [this](int page) { return m_failed.count(page) > 0; });
    return pages;
}

bool DocumentRecognition::areScans() const
{
    const std::vector<int> left = pagesLeft();
    return std::all_of(left.begin(), left.end(), [this](int page) {
        return m_document->ownTextIfReady(page)->lack == pdf::PageText::Lack::Scan;
    });
}

int DocumentRecognition::pagesDone() const
{
    const bool isUnderWay = m_recognition && m_recognition->isRunning();
    return m_doneBefore + (isUnderWay ? m_recognition->pagesDone() : 0);
}

int DocumentRecognition::pagesWanted() const
{
    return pagesDone() + static_cast<int>(pagesToDo().size());
}

} // namespace meetlat
