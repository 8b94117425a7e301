// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PdfDocument.h"
#include "core/pdf/TextIndex.h"

#include <QPointer>
#include <QTimer>

#include <optional>
#include <utility>
#include <vector>

namespace meetlat {

/// Finding words in the open document. What an earlier run has read is searched at once; otherwise the hits of what has
/// been read so far, the rest as the text comes in.
class DocumentFind : public QObject
{
    Q_OBJECT
public:
    explicit DocumentFind(QObject *parent = nullptr);

    /// `document` null: none; the query stays and is found again. `sha256` is the name under which its text is kept for
    /// the next time; empty: it is not (it needed a password).
    void setDocument(pdf::PdfDocument *document, const QString &sha256 = {});
    /// The first hit at or after `from` becomes the current one. A query without words ends the find.
    void find(const pdf::TextQuery &query, const pdf::TextPosition &from);
    void next();
    void previous();
    void goTo(int hit); ///< index in hits()

    const pdf::TextQuery &query() const { return m_query; }
    const std::vector<pdf::TextRange> &hits() const { return m_hits; }
    std::vector<int> hitsPerPage() const;
    /// Page and place on it, in fractions, of each hit; about where, while its page has not been read in this run.
    std::vector<std::pair<int, QPointF>> placesOfHits() const;
    int current() const { return m_current; } ///< index in hits(); -1: none
    std::optional<pdf::TextRange> currentHit() const;
    std::optional<int> fault() const { return m_fault; } ///< character of an expression that is not understood
    bool gaveUp() const { return m_gaveUp; }             ///< the expression takes too long
    bool isComplete() const;                             ///< every page has been read and searched
    int pagesRead() const;
    int pagesWithText() const;
    int pagesInAll() const;
    QString label(int page) const;

Q_SIGNALS:
    void changed();
    void currentHitChanged(); ///< one to show; not when the same one only got another number

private:
    void loadStored(const QString &sha256);
    void readRest();
    void pageRead(int page);
    void keepText();
    void run();
    void take(std::vector<pdf::TextRange> hits, bool gaveUp);
    pdf::TextIndexPtr indexNow();

    QPointer<pdf::PdfDocument> m_document;
    QString m_sha256;
    bool m_isLoading = false;   ///< what an earlier run has kept
    pdf::TextIndexPtr m_stored; ///< null: none
    pdf::TextIndexPtr m_index;  ///< of what is known now; null: to be made
    pdf::TextQuery m_query;
    pdf::TextPosition m_from;
    std::vector<pdf::TextRange> m_hits;
    std::optional<int> m_fault;
    bool m_gaveUp = false;
    int m_current = -1;
    QTimer m_later; ///< pages come in faster than it is worth to search again
    int m_lastRunMs = 0;
    int m_round = 0;          ///< tells answers about another document or query apart
    bool m_isRunning = false; ///< in the background
};

} // namespace meetlat
