// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/WholeText.h"

#include "core/pdf/OpenedPdf.h"

#include <algorithm>
#include <thread>

namespace meetlat::pdf {

namespace {

constexpr int mostFailures = 5;
constexpr int pagesWorthAWorker = 24; // starting one takes about as long as reading that many

} // namespace

bool WholeText::isComplete() const
{
    return std::none_of(pages.begin(), pages.end(), [](const PageTextPtr &page) { return !page; });
}

WholeTextReading::WholeTextReading(int workers)
{
    for (int i = 0; i < std::max(1, workers); ++i)
        m_readers.push_back(std::make_unique<PdfReader>());
}

WholeTextReading::~WholeTextReading() = default;

Result<WholeText> WholeTextReading::read(const QByteArray &pdf, const QByteArray &password)
{
    PdfReader &first = *m_readers.front();
    const Result<DocumentFacts> facts = first.open(pdf, password);
    if (!facts)
        return facts.error();
    WholeText text;
    for (const PageGeometry &page : facts->pages)
        text.labels << page.label;
    text.pages.resize(facts->pages.size());
    m_pagesInAll = facts->pageCount();

    std::vector<std::thread> others;
    const auto worthwhile = static_cast<std::size_t>(facts->pageCount() / pagesWorthAWorker + 1);
    for (std::size_t i = 1; i < std::min(m_readers.size(), worthwhile); ++i) {
        others.emplace_back([this, &text, &reader = *m_readers[i], document = first.document()] {
            reader.use(document);
            readPages(reader, text.pages);
        });
    }
    readPages(first, text.pages);
    for (std::thread &other : others)
        other.join();
    if (m_cancelled)
        return Error{Error::Code::Cancelled, {}};
    return text;
}

void WholeTextReading::readPages(PdfReader &reader, std::vector<PageTextPtr> &pages)
{
    const int count = static_cast<int>(pages.size());
    for (int page = m_next++; page < count && !m_cancelled && m_failures < mostFailures; page = m_next++) {
        const Result<PageTextPtr> text = reader.text(page);
        if (text)
            pages[static_cast<std::size_t>(page)] = *text;
        else
            ++m_failures;
        ++m_pagesRead;
    }
}

void WholeTextReading::cancel()
{
    m_cancelled = true;
    for (const auto &reader : m_readers)
        reader->abort();
}

} // namespace meetlat::pdf
