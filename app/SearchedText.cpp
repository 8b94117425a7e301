// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SearchedText.h"

#include "core/pdf/RecognisedPages.h"

namespace meetlat {
namespace {

constexpr int workers = 2;

} // namespace

Result<std::shared_ptr<SearchedText>> SearchedText::open(const QString &sha256, BytesOf bytesOf,
                                                         const QByteArray &password)
{
    const std::shared_ptr<SearchedText> text(new SearchedText);
    text->m_sha256 = sha256;
    text->m_bytesOf = std::move(bytesOf);
    text->m_password = password;
    text->m_stored = pdf::TextStore().read(sha256);
    if (text->m_stored) {
        const pdf::WholeText &whole = text->m_stored->text();
        text->makeIndex(whole.pages, whole.labels);
        return text;
    }
    const Status read = text->read();
    if (!read)
        return read.error();
    return text;
}

Status SearchedText::read()
{
    const Result<QByteArray> bytes = m_bytesOf();
    if (!bytes)
        return bytes.error();
    const Result<pdf::WholeText> whole = pdf::WholeTextReading(workers).read(*bytes, m_password);
    if (!whole)
        return whole.error();
    if (m_password.isEmpty()) // what a password protects is not left in a cache
        pdf::TextStore().write(m_sha256, *whole);
    m_stored.reset();
    m_pages = whole->pages;
    makeIndex(whole->pages, whole->labels);
    return Done{};
}

void SearchedText::makeIndex(std::vector<pdf::PageTextPtr> pages, const QStringList &labels)
{
    if (m_password.isEmpty())
        pdf::recognisedPages::fillIn(m_sha256, pages);
    m_index = std::make_shared<const pdf::TextIndex>(std::move(pages), labels);
}

pdf::PageTextPtr SearchedText::pageWithBoxes(int page)
{
    if (const pdf::PageTextPtr known = m_index->textOfPage()(page); known && known->isRecognised())
        return known;
    if (m_stored) {
        pdf::PageTextPtr &whole = m_unpacked[page];
        if (!whole)
            whole = m_stored->pageWithBoxes(page);
        if (whole)
            return whole;
        if (!read()) // the boxes have been damaged; the words are still good
            return nullptr;
    }
    return page >= 0 && page < static_cast<int>(m_pages.size()) ? m_pages[static_cast<std::size_t>(page)] : nullptr;
}

QStringList SearchedText::unreadablePages() const
{
    QStringList numbers;
    for (const int page : m_index->pagesNotRead())
        numbers << QString::number(page + 1);
    return numbers;
}

} // namespace meetlat
