// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PdfDocument.h"

#include <QPointer>
#include <QTimer>

#include <optional>
#include <vector>

namespace meetlat {

/// Finding words in the open document: hits of what has been read so far at once, the rest as the text comes in.
class DocumentFind : public QObject
{
    Q_OBJECT
public:
    explicit DocumentFind(QObject *parent = nullptr);

    void setDocument(pdf::PdfDocument *document); ///< null: none. Keeps the words, finds them again.
    /// The first hit at or after `from` becomes the current one. Empty words end the find.
    void find(const QString &words, const pdf::TextPosition &from);
    void next();
    void previous();

    const QString &words() const { return m_words; }
    const std::vector<pdf::TextRange> &hits() const { return m_hits; }
    int current() const { return m_current; } ///< index in hits(); -1: none
    std::optional<pdf::TextRange> currentHit() const;
    bool isComplete() const; ///< every page has been read and searched
    int pagesRead() const;
    int pagesWithText() const;
    int pagesInAll() const;

Q_SIGNALS:
    void changed();
    void currentHitChanged(); ///< one to show; not when the same one only got another number

private:
    void run();

    QPointer<pdf::PdfDocument> m_document;
    QString m_words;
    pdf::TextPosition m_from;
    std::vector<pdf::TextRange> m_hits;
    int m_current = -1;
    QTimer m_later; ///< pages come in faster than it is worth to search again
    int m_lastRunMs = 0;
};

} // namespace meetlat
