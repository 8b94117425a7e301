// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/TextIndex.h"
#include "core/pdf/TextStore.h"

#include <functional>
#include <map>
#include <memory>

namespace meetlat {

/// The text of one PDF to find words in: as an earlier run has kept it, else read out of the PDF and kept for the next
/// run; with what has been recognised of its scanned pages, as far as that is kept. It waits for the workers: for the command line only.
class SearchedText
{
public:
    using BytesOf = std::function<Result<QByteArray>()>;

    /// `bytesOf` is called when the PDF has to be read, perhaps later. Errors: its own, and those of PdfReader::open.
    static Result<std::shared_ptr<SearchedText>> open(const QString &sha256, BytesOf bytesOf,
                                                      const QByteArray &password = {});

    const pdf::TextIndex &index() const { return *m_index; }
    pdf::PageTextPtr pageWithBoxes(int page); ///< null: cannot be read
    /// 1-based numbers.
    QStringList unreadablePages() const;
    /// 0-based: scans and other pages without text of use, of which nothing has been recognised.
    std::vector<int> pagesLackingText() const { return m_index->pagesLackingText(); }

private:
    SearchedText() = default;
    Status read();
    void makeIndex(std::vector<pdf::PageTextPtr> pages, const QStringList &labels);

    QString m_sha256;
    BytesOf m_bytesOf;
    QByteArray m_password;
    std::shared_ptr<const pdf::StoredText> m_stored; ///< null: m_pages were read now
    std::map<int, pdf::PageTextPtr> m_unpacked;      ///< of m_stored
    std::vector<pdf::PageTextPtr> m_pages;
    pdf::TextIndexPtr m_index;
};

} // namespace meetlat
