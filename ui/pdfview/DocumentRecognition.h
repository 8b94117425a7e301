// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PageRecognition.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace meetlat {

/// The pages of the open document whose text cannot be read, and what has been recognised of them. Recognising goes on
/// until every such page is done, also those that are found while it runs. A document that is left meanwhile goes on
/// when it is opened again.
class DocumentRecognition : public QObject
{
    Q_OBJECT
public:
    using End = pdf::PageRecognition::End;

    explicit DocumentRecognition(QObject *parent = nullptr);
    ~DocumentRecognition() override;

    /// `document` null: none. `sha256` is the name under which recognised text is kept for the next time; empty: it is
    /// not (it needed a password). `expected`: pages without text as counted when the document was taken in; when there
    /// are any, all pages are read to know which.
    void setDocument(pdf::PdfDocument *document, const QString &sha256 = {}, int expected = 0);
    void start(int pageInView);
    void setPageInView(int page);
    void cancel();
    void readKeptPages(); ///< what another pane has recognised since

    /// Nothing is known yet of what earlier runs have recognised.
    bool isLooking() const { return m_isLooking; }
    bool isRunning() const { return m_isWanted; }
    std::optional<End> lastEnd() const { return m_end; } ///< of this document; empty: not started, or running
    std::vector<int> pagesLeft() const;                  ///< without text, not recognised (yet); 0-based
    bool areScans() const;                               ///< the pages left: none has letters without a meaning
    int pagesDone() const;                               ///< since start(), with those that failed
    int pagesWanted() const;
    std::vector<int> pagesThatFailed() const { return {m_failed.begin(), m_failed.end()}; }
    bool isKept() const { return !m_sha256.isEmpty(); } ///< what is recognised is there the next time

Q_SIGNALS:
    void changed();
    void pageRecognised(int page); ///< its text is another one from now on
    void stopped();

private:
    void pageRead(int page);
    void goOn();
    void take(End how); ///< of one run
    void end(End how);
    std::vector<int> pagesToDo() const;

    QPointer<pdf::PdfDocument> m_document;
    QString m_sha256;
    std::unique_ptr<pdf::PageRecognition> m_recognition; ///< null without a document
    bool m_isLooking = false;
    bool m_isWanted = false;
    int m_pageInView = 0;
    int m_doneBefore = 0; ///< in the runs since start() that have ended
    std::set<int> m_failed;
    std::optional<End> m_end;
    std::set<QString> m_toBeGoneOnWith; ///< documents that were left while it ran
    QTimer m_soon;                      ///< pages come in faster than it is worth to tell of each
};

} // namespace meetlat
