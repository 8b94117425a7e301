// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/PlansFind.h"

#include "core/base/InBackground.h"
#include "core/domain/Setup.h"
#include "core/pdf/TextStore.h"
#include "core/pdf/WholeText.h"
#include "ui/viewmodels/ErrorText.h"

#include <algorithm>

namespace meetlat {

namespace {

constexpr int readersAtOnce = 2; // worker processes

/// The boxes are most of a page, and nobody needs them to find or quote words.
std::vector<pdf::PageTextPtr> withoutBoxes(const std::vector<pdf::PageTextPtr> &pages)
{
    std::vector<pdf::PageTextPtr> light;
    for (const pdf::PageTextPtr &page : pages) {
        auto words = page ? std::make_shared<pdf::PageText>(*page) : nullptr;
        if (words)
            words->boxes = {};
        light.push_back(std::move(words));
    }
    return light;
}

} // namespace

/// What came of reading one document. Neither: nothing was kept of it.
struct PlansFind::Loaded
{
    pdf::TextIndexPtr index;
    std::optional<Error> failed;
};

/// What came of searching one document.
struct PlansFind::Searched
{
    int round = 0;
    std::vector<Hit> hits;
    bool gaveUp = false;
};

PlansFind::PlansFind(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
    m_readers.setMaxThreadCount(readersAtOnce);
    m_searchers.setMaxThreadCount(readersAtOnce);
    connect(&workbench, &Workbench::sessionChanged, this, &PlansFind::refresh);
    connect(&workbench, &Workbench::edited, this, [this](const Edit &edit) {
        const bool isAboutPlans = std::any_of(edit.changes.begin(), edit.changes.end(), [](const Change &change) {
            return std::holds_alternative<Replaced<Document>>(change.row) ||
                   std::holds_alternative<Replaced<Plan>>(change.row) ||
                   std::holds_alternative<Replaced<Region>>(change.row) ||
                   std::holds_alternative<Replaced<Assignment>>(change.row);
        });
        if (isAboutPlans)
            refresh();
    });
    listPlans();
}

PlansFind::~PlansFind()
{
    ++*m_round;
    for (const auto &[id, reading] : m_running)
        reading->cancel();
}

std::vector<pdf::TextQuery> PlansFind::queriesIn(const QString &typed, bool wholeWords, bool isExpression)
{
    std::vector<pdf::TextQuery> queries;
    for (const QString &line : typed.split(u'\n')) {
        const QStringList parts = isExpression ? QStringList{line} : line.split(u';');
        for (const QString &part : parts) {
            const pdf::TextQuery query{part.simplified(), wholeWords, isExpression};
            const bool isThere = std::find(queries.begin(), queries.end(), query) != queries.end();
            if (!query.words.isEmpty() && !isThere)
                queries.push_back(query);
        }
    }
    return queries;
}

void PlansFind::listPlans()
{
    m_plans.clear();
    m_order.clear();
    const ReviewState &state = m_workbench.state();
    const std::vector<const Plan *> plans =
        m_workbench.isLead() ? plansByRegion(state) : plansAssignedTo(state, m_workbench.person());
    for (const Plan *plan : plans) {
        const Region *region = state.find<Region>(plan->region);
        m_plans.push_back({plan->id, region ? region->name : QString(), plan->title, {}, {}, false});
        for (const Document *of : documentsOf(state, plan->id)) {
            if (std::find(m_order.begin(), m_order.end(), of->sha256) == m_order.end())
                m_order.push_back(of->sha256);
        }
    }
}

void PlansFind::refresh()
{
    listPlans();
    searchAll();
}

void PlansFind::find(std::vector<pdf::TextQuery> queries)
{
    m_queries = std::move(queries);
    m_isCancelled = false;
    searchAll();
}

void PlansFind::searchAll()
{
    ++*m_round;
    for (auto &[id, text] : m_texts) {
        text.hits.clear();
        text.isSearched = false;
        text.gaveUp = false;
    }
    for (PlanHits &plan : m_plans) {
        plan.hits.clear();
        plan.notes.clear();
        plan.isSearched = false;
    }
    Q_EMIT restarted();
    if (!m_queries.empty() && fault().isEmpty()) {
        loadStored();
        for (const DocumentId &id : m_order)
            search(id);
        readNext();
    }
    Q_EMIT progressChanged();
}

/// What an earlier run has kept comes first: it is searched before anything is read.
void PlansFind::loadStored()
{
    for (const DocumentId &id : m_order) {
        if (!m_asked.insert(id).second)
            continue;
        ++m_loading;
        inBackground<Loaded>(
            this,
            [sha256 = id.toString()]() -> Loaded {
                const auto stored = pdf::TextStore().read(sha256);
                if (!stored)
                    return {};
                return {std::make_shared<const pdf::TextIndex>(stored->text().pages, stored->text().labels), {}};
            },
            [this, id](const Loaded &loaded) {
                --m_loading;
                take(id, loaded);
            },
            &m_searchers);
    }
}

void PlansFind::search(const DocumentId &id)
{
    const Text &text = m_texts[id];
    if (text.failed)
        tellPlansOf(id);
    if (!text.index)
        return;
    const auto look = [index = text.index, queries = m_queries, id, now = m_round, round = int(*m_round)] {
        Searched result;
        result.round = round;
        for (std::size_t i = 0; i < queries.size() && *now == round; ++i) {
            pdf::TextIndex::Found found = index->findAll(queries[i]);
            result.gaveUp = result.gaveUp || found.gaveUp;
            for (const pdf::TextRange &range : found.hits)
                result.hits.push_back({id, range, static_cast<int>(i)});
        }
        std::stable_sort(result.hits.begin(), result.hits.end(),
                         [](const Hit &a, const Hit &b) { return a.range.start < b.range.start; });
        return result;
    };
    inBackground<Searched>(
        this, look, [this, id](const Searched &searched) { take(id, searched); }, &m_searchers);
}

void PlansFind::readNext()
{
    if (m_isCancelled || m_loading > 0 || m_queries.empty() || !m_workbench.isOpen())
        return;
    for (const DocumentId &id : m_order) {
        if (m_running.size() >= readersAtOnce)
            break;
        const Text &text = m_texts[id];
        if (text.index || text.failed || m_running.count(id) > 0)
            continue;
        const Result<QByteArray> bytes = m_workbench.session()->documentBytes(id);
        const auto reading = std::make_shared<pdf::WholeTextReading>(1);
        m_running[id] = reading;
        inBackground<Loaded>(
            this,
            [bytes, reading, sha256 = id.toString()]() -> Loaded {
                if (!bytes)
                    return {nullptr, bytes.error()};
                const Result<pdf::WholeText> whole = reading->read(*bytes);
                if (!whole)
                    return {nullptr, whole.error()};
                pdf::TextStore().write(sha256, *whole);
                return {std::make_shared<const pdf::TextIndex>(withoutBoxes(whole->pages), whole->labels), {}};
            },
            [this, id](const Loaded &loaded) {
                m_running.erase(id);
                take(id, loaded);
            },
            &m_readers);
    }
    Q_EMIT progressChanged();
}

void PlansFind::take(const DocumentId &id, const Loaded &loaded)
{
    Text &text = m_texts[id];
    text.index = loaded.index;
    if (loaded.failed && loaded.failed->code != Error::Code::Cancelled)
        text.failed = loaded.failed;
    search(id);
    readNext();
    Q_EMIT progressChanged();
}

void PlansFind::take(const DocumentId &id, const Searched &searched)
{
    if (searched.round != *m_round)
        return;
    Text &text = m_texts[id];
    text.hits = searched.hits;
    text.gaveUp = searched.gaveUp;
    text.isSearched = true;
    tellPlansOf(id);
    Q_EMIT progressChanged();
}

void PlansFind::tellPlansOf(const DocumentId &id)
{
    for (std::size_t row = 0; row < m_plans.size(); ++row) {
        PlanHits &plan = m_plans[row];
        const std::vector<const Document *> documents = documentsOf(m_workbench.state(), plan.plan);
        if (std::none_of(documents.begin(), documents.end(), [&](const Document *of) { return of->sha256 == id; }))
            continue;
        plan.hits.clear();
        plan.isSearched = true;
        for (const Document *of : documents) {
            const Text &text = m_texts[of->sha256];
            plan.hits.insert(plan.hits.end(), text.hits.begin(), text.hits.end());
            plan.isSearched = plan.isSearched && (text.isSearched || text.failed);
        }
        plan.notes = notesOf(plan.plan);
        Q_EMIT planFound(static_cast<int>(row));
    }
}

QStringList PlansFind::notesOf(const PlanId &plan) const
{
    QStringList notes;
    const std::vector<const Document *> documents = documentsOf(m_workbench.state(), plan);
    for (const Document *of : documents) {
        const auto found = m_texts.find(of->sha256);
        if (found == m_texts.end())
            continue;
        const Text &text = found->second;
        QString note;
        if (text.failed && text.failed->code == Error::Code::PdfLocked)
            note = tr("locked with a password, not searched");
        else if (text.failed)
            note = errorText(*text.failed);
        else if (text.index && text.index->pagesWithText() == 0)
            note = tr("scan, %n page(s), not searched", nullptr, text.index->pageCount());
        else if (text.index && !text.index->pagesNotRead().empty())
            note = tr("%n page(s) cannot be read", nullptr, static_cast<int>(text.index->pagesNotRead().size()));
        else if (text.index && !text.index->pagesWithoutText().empty())
            note = tr("%n page(s) without text", nullptr, static_cast<int>(text.index->pagesWithoutText().size()));
        if (!note.isEmpty())
            notes << (documents.size() > 1 ? QStringLiteral("%1: %2").arg(of->fileName, note) : note);
    }
    return notes;
}

void PlansFind::cancel()
{
    m_isCancelled = true;
    for (const auto &[id, reading] : m_running)
        reading->cancel();
    Q_EMIT progressChanged();
}

void PlansFind::continueReading()
{
    m_isCancelled = false;
    readNext();
}

int PlansFind::hitsInAll() const
{
    std::size_t count = 0;
    for (const PlanHits &plan : m_plans)
        count += plan.hits.size();
    return static_cast<int>(count);
}

int PlansFind::plansWithHits() const
{
    return static_cast<int>(
        std::count_if(m_plans.begin(), m_plans.end(), [](const PlanHits &plan) { return !plan.hits.empty(); }));
}

std::vector<int> PlansFind::hitsPerQuery() const
{
    std::vector<int> counts(m_queries.size(), 0);
    for (const PlanHits &plan : m_plans) {
        for (const Hit &hit : plan.hits)
            ++counts[static_cast<std::size_t>(hit.query)];
    }
    return counts;
}

QString PlansFind::fault() const
{
    for (const pdf::TextQuery &query : m_queries) {
        if (const std::optional<int> at = pdf::faultIn(query))
            return tr("The pattern ‘%1’ is not complete or not correct at character %2.").arg(query.words).arg(*at + 1);
    }
    const bool gaveUp =
        std::any_of(m_texts.begin(), m_texts.end(), [](const auto &entry) { return entry.second.gaveUp; });
    return gaveUp ? tr("This pattern takes too long. Make it simpler.") : QString();
}

bool PlansFind::isReading() const
{
    return m_loading > 0 || !m_running.empty();
}

int PlansFind::documentsDone() const
{
    return static_cast<int>(std::count_if(m_order.begin(), m_order.end(), [this](const DocumentId &id) {
        const auto text = m_texts.find(id);
        return text != m_texts.end() && (text->second.isSearched || text->second.failed);
    }));
}

int PlansFind::documentsInAll() const
{
    return static_cast<int>(m_order.size());
}

bool PlansFind::isComplete() const
{
    return !m_queries.empty() && documentsDone() == documentsInAll();
}

int PlansFind::pagesRead() const
{
    int pages = 0;
    for (const auto &[id, reading] : m_running)
        pages += reading->pagesRead();
    return pages;
}

pdf::KeywordInContext PlansFind::contextOf(const Hit &hit) const
{
    const auto text = m_texts.find(hit.document);
    if (text == m_texts.end() || !text->second.index)
        return {};
    return pdf::keywordInContext(hit.range, text->second.index->textOfPage());
}

QString PlansFind::pageLabel(const Hit &hit) const
{
    const QString number = QString::number(hit.range.start.page + 1);
    const auto text = m_texts.find(hit.document);
    if (text == m_texts.end() || !text->second.index)
        return number;
    const QString label = text->second.index->label(hit.range.start.page);
    return label == number ? number : QStringLiteral("%1 (%2)").arg(label, number);
}

const Document *PlansFind::document(const DocumentId &id) const
{
    for (const PlanHits &plan : m_plans) {
        for (const Document *of : documentsOf(m_workbench.state(), plan.plan)) {
            if (of->sha256 == id)
                return of;
        }
    }
    return nullptr;
}

} // namespace meetlat
