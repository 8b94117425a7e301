// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DocumentText.h"

#include "core/domain/Setup.h"
#include "core/pdf/RecognisedPages.h"
#include "core/pdf/TextSearch.h"

namespace meetlat {
namespace {

// Each failing page may cost as long as a worker may take; after these the rest is not tried.
constexpr std::size_t mostFailures = 5;

} // namespace

Result<std::shared_ptr<DocumentText>> DocumentText::open(const QByteArray &pdf, const QByteArray &password)
{
    const std::shared_ptr<DocumentText> text(new DocumentText);
    text->m_reader = std::make_unique<pdf::PdfReader>();
    Result<pdf::DocumentFacts> facts = text->m_reader->open(pdf, password);
    if (!facts)
        return facts.error();
    text->m_facts = *facts;
    return text;
}

pdf::PageTextPtr DocumentText::ownPage(int number)
{
    if (number < 0 || number >= pageCount())
        return nullptr;
    const auto known = m_pages.find(number);
    if (known != m_pages.end())
        return known->second;
    pdf::PageTextPtr text;
    if (m_failed.size() < mostFailures) {
        const Result<pdf::PageTextPtr> read = m_reader->text(number);
        if (read)
            text = *read;
    }
    if (!text)
        m_failed.push_back(number);
    m_pages.emplace(number, text);
    return text;
}

pdf::PageTextPtr DocumentText::page(int number)
{
    const pdf::PageTextPtr own = ownPage(number);
    const bool isOfUse = own && own->lack == pdf::PageText::Lack::None;
    if (isOfUse || number < 0 || number >= pageCount())
        return own;
    const auto known = m_recognised.find(number);
    const pdf::PageTextPtr recognised =
        known == m_recognised.end() ? pdf::recognisedPages::of(m_sha256, number) : known->second;
    if (known == m_recognised.end())
        m_recognised.emplace(number, recognised);
    return recognised ? recognised : own;
}

pdf::TextOfPage DocumentText::textOfPage()
{
    return [this](int number) { return page(number); };
}

pdf::TextOfPage DocumentText::ownTextOfPage()
{
    return [this](int number) { return ownPage(number); };
}

int DocumentText::pagesWithWords()
{
    int count = 0;
    for (int number = 0; number < pageCount(); ++number) {
        const pdf::PageTextPtr text = page(number);
        count += text && text->isSearchable() ? 1 : 0;
    }
    return count;
}

QStringList DocumentText::unreadablePages() const
{
    QStringList numbers;
    for (const int number : m_failed)
        numbers << QString::number(number + 1);
    return numbers;
}

Result<std::shared_ptr<DocumentText>> textOf(const ReviewSession &session, const Document &document,
                                             const QByteArray &password)
{
    const Result<QByteArray> bytes = session.documentBytes(document.sha256);
    if (!bytes)
        return bytes.error();
    Result<std::shared_ptr<DocumentText>> text = DocumentText::open(*bytes, password);
    if (text && password.isEmpty())
        (*text)->useRecognised(document.sha256.toString());
    return text;
}

PlanText::PlanText(const ReviewSession &session, const PlanId &plan, const QByteArray &password)
{
    for (const Document *document : documentsOf(session.state(), plan)) {
        const Result<std::shared_ptr<DocumentText>> text = meetlat::textOf(session, *document, password);
        if (text)
            m_documents.push_back({document, *text});
        else
            m_unread.push_back({document, text.error()});
    }
}

DocumentText *PlanText::textOf(const DocumentId &document) const
{
    for (const Readable &readable : m_documents) {
        if (readable.document->sha256 == document)
            return readable.text.get();
    }
    return nullptr;
}

std::vector<Place> PlanText::findAll(const QString &words) const
{
    std::vector<Place> places;
    for (const Readable &readable : m_documents) {
        DocumentText *text = readable.text.get();
        for (const pdf::TextRange &range : pdf::findAll(words, text->pageCount(), text->textOfPage()))
            places.push_back({readable.document, text, range});
    }
    return places;
}

int PlanText::pagesWithWords() const
{
    int count = 0;
    for (const Readable &readable : m_documents)
        count += readable.text->pagesWithWords();
    return count;
}

int PlanText::pagesInAll() const
{
    int count = 0;
    for (const Readable &readable : m_documents)
        count += readable.text->pageCount();
    for (const Unread &unread : m_unread)
        count += unread.document->pages;
    return count;
}

} // namespace meetlat
