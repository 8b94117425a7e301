// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/TextIndex.h"
#include "core/pdf/TextSearch.h"
#include "ui/viewmodels/TypedWords.h"
#include "ui/viewmodels/Workbench.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace meetlat {

namespace pdf {
class WholeTextReading;
}

/// Finding words in all plans of the open file: the lead's plans, or those of the rater whose file it is. Texts are
/// taken from what earlier runs have kept, or read by worker processes in the background; hits come in document by
/// document. It knows the words of the PDFs, and those that raters typed for passages as far as they may be seen; nothing
/// of anybody's scores.
class PlansFind : public QObject
{
    Q_OBJECT
public:
    explicit PlansFind(Workbench &workbench, QObject *parent = nullptr);
    ~PlansFind() override; ///< kills the workers rather than waiting for them

    /// What was typed: one query per line, or several on a line with semicolons between; a pattern may hold those.
    static std::vector<pdf::TextQuery> queriesIn(const QString &typed, bool wholeWords, bool isExpression);

    struct Hit
    {
        DocumentId document;
        pdf::TextRange range;
        int query = 0;       ///< index in queries()
        TypedWordsPtr typed; ///< null: words of the PDF; else the range is one of these
        int page() const;    ///< 0-based, of the document
        std::optional<AnchorTarget> target() const; ///< of words that were typed
    };
    struct PlanHits
    {
        PlanId plan;
        QString region;
        QString title;
        std::vector<Hit> hits;   ///< in the order of the documents, then of the text
        QStringList notes;       ///< what could not be searched, in words
        bool isSearched = false; ///< all its documents have been searched, or cannot be
    };

    /// Looks for these; none: ends the find. Reads what has not been read.
    void find(std::vector<pdf::TextQuery> queries);
    void cancel(); ///< stops the reading; what was found stays
    void continueReading();

    const std::vector<pdf::TextQuery> &queries() const { return m_queries; }
    const std::vector<PlanHits> &plans() const { return m_plans; } ///< by region name; all of them, hits or not
    int hitsInAll() const;
    int plansWithHits() const;
    std::vector<int> hitsPerQuery() const;
    /// In words, when a query cannot be used or an expression takes too long; else empty.
    QString fault() const;

    bool isReading() const; ///< texts come in
    bool isCancelled() const { return m_isCancelled; }
    bool isComplete() const; ///< everything has been searched
    int documentsDone() const;
    int documentsInAll() const;
    int pagesRead() const; ///< of the documents that are being read now

    pdf::KeywordInContext contextOf(const Hit &hit) const;
    QString pageLabel(const Hit &hit) const; ///< as the document names its page, and its number where that differs
    const Document *document(const DocumentId &id) const;
    /// Another plan list (the file was changed, or there is another one): looks for the same again.
    void refresh();

Q_SIGNALS:
    void restarted();        ///< plans() is another list; all hits are gone
    void planFound(int row); ///< hits or notes of this plan are there
    void progressChanged();

private:
    struct Text
    {
        pdf::TextIndexPtr index;     ///< null: not read
        std::optional<Error> failed; ///< why it never will be
        bool isSearched = false;     ///< with the queries of now
        bool gaveUp = false;
        std::vector<Hit> hits;
        pdf::TextIndexPtr hitsIn; ///< what they are places in; `index` may know more by now
    };
    struct Loaded;
    struct Searched;

    static constexpr std::size_t readersAtOnce = 2; ///< worker processes
    static constexpr int searchersAtOnce = 2;

    void listPlans();
    void searchAll();
    void search(const DocumentId &id);
    void addTyped(PlanHits &plan, const DocumentId &document) const;
    QString noteOf(const Text &text) const;

    // --- PlansFindReading.cpp
    void connectReading();
    void loadStored();
    void takeRecognised(const DocumentId &id);
    void readNext();
    void readBytesOn();
    void readText(const DocumentId &id, const QByteArray &bytes);
    void take(const DocumentId &id, const Loaded &loaded);

    // --- PlansFind.cpp
    void take(const DocumentId &id, const Searched &searched);
    void tellPlansOf(const DocumentId &id);
    QStringList notesOf(const PlanId &plan) const;

    Workbench &m_workbench;
    QThreadPool m_searchers;
    QThreadPool m_readers;
    std::vector<pdf::TextQuery> m_queries;
    std::vector<PlanHits> m_plans;
    std::map<DocumentId, Text> m_texts;
    std::vector<DocumentId> m_order; ///< of the plans; each once
    std::set<DocumentId> m_asked;    ///< kept text looked for
    struct Bytes
    {
        DocumentId document;
        std::function<Result<std::optional<QByteArray>>()> read; ///< null: nothing is being read
    };
    Bytes m_bytes; ///< of the next document, on their way out of the project file
    QTimer m_nextStep;
    std::map<DocumentId, std::shared_ptr<pdf::WholeTextReading>> m_running;
    /// Tells answers about other queries apart, and ends searches that nobody waits for.
    std::shared_ptr<std::atomic_int> m_round = std::make_shared<std::atomic_int>(0);
    int m_loading = 0;
    bool m_isCancelled = false;
};

} // namespace meetlat
