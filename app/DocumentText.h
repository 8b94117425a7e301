// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PdfReader.h"
#include "core/pdf/TextAnchor.h"
#include "core/session/ReviewSession.h"

#include <map>
#include <memory>
#include <vector>

namespace meetlat {

/// The text of one PDF, read page by page as it is asked for. It waits for the worker: for the command line only.
class DocumentText
{
public:
    /// Errors as PdfReader::open.
    static Result<std::shared_ptr<DocumentText>> open(const QByteArray &pdf, const QByteArray &password = {});
    /// From now on pages without text of use are what has been recognised of them, as far as that is kept under this
    /// name.
    void useRecognised(const QString &sha256) { m_sha256 = sha256; }

    const pdf::DocumentFacts &facts() const { return m_facts; }
    int pageCount() const { return m_facts.pageCount(); }
    pdf::PageTextPtr page(int number);
    pdf::TextOfPage textOfPage();
    pdf::PageTextPtr ownPage(int number); ///< never what was recognised
    pdf::TextOfPage ownTextOfPage();
    /// After all pages were asked for: how many could be read and have words.
    int pagesWithWords();
    /// 1-based numbers of the pages that could not be read so far.
    QStringList unreadablePages() const;

private:
    DocumentText() = default;

    std::unique_ptr<pdf::PdfReader> m_reader;
    QString m_sha256; ///< empty: recognised text is not used
    pdf::DocumentFacts m_facts;
    std::map<int, pdf::PageTextPtr> m_pages;
    std::map<int, pdf::PageTextPtr> m_recognised; ///< of pages without text of use
    std::vector<int> m_failed;
};

/// Errors: as ReviewSession::documentBytes and PdfReader::open.
Result<std::shared_ptr<DocumentText>> textOf(const ReviewSession &session, const Document &document,
                                             const QByteArray &password = {});

/// A place in one of a plan's documents.
struct Place
{
    const Document *document = nullptr;
    DocumentText *text = nullptr;
    pdf::TextRange range;
};

/// The documents of a plan as far as they can be read.
class PlanText
{
public:
    struct Unread
    {
        const Document *document = nullptr;
        Error why;
    };
    struct Readable
    {
        const Document *document = nullptr;
        std::shared_ptr<DocumentText> text;
    };

    PlanText(const ReviewSession &session, const PlanId &plan, const QByteArray &password = {});

    const std::vector<Readable> &documents() const { return m_documents; }
    const std::vector<Unread> &unread() const { return m_unread; }
    DocumentText *textOf(const DocumentId &document) const;

    /// Every place of the words, as find does: letters and digits, over lines and hyphens. In document order.
    std::vector<Place> findAll(const QString &words) const;
    /// Pages that have words, and pages in all.
    int pagesWithWords() const;
    int pagesInAll() const;

private:
    std::vector<Readable> m_documents;
    std::vector<Unread> m_unread;
};

} // namespace meetlat
