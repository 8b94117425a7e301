// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/PlansFind.h"

#include "core/base/InBackground.h"
#include "core/domain/Setup.h"
#include "core/pdf/WholeText.h"
#include "ui/viewmodels/ErrorText.h"
#include "ui/viewmodels/PageNumbers.h"

#include <algorithm>

namespace meetlat {

namespace {

constexpr int rangesInNote = 6;

/// Words that were typed come, go or become others.
bool changesTyped(const Change &change)
{
    const auto *row = std::get_if<Replaced<Highlight>>(&change.row);
    const auto typedIn = [](const std::optional<Highlight> &highlight) {
        return highlight ? highlight->typed : QString();
    };
    return row && typedIn(row->before) != typedIn(row->after);
}

} // namespace

int PlansFind::Hit::page() const
{
    return typed ? typed->passage(range).target.page : range.start.page;
}

std::optional<AnchorTarget> PlansFind::Hit::target() const
{
    return typed ? std::optional(typed->passage(range).target) : std::nullopt;
}

/// What came of searching one document.
struct PlansFind::Searched
{
    int round = 0;
    pdf::TextIndexPtr index;
    std::vector<Hit> hits;
    bool gaveUp = false;
};

PlansFind::PlansFind(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
    m_readers.setMaxThreadCount(readersAtOnce);
    m_searchers.setMaxThreadCount(searchersAtOnce);
    connect(&workbench, &Workbench::sessionChanged, this, &PlansFind::refresh);
    connect(&workbench, &Workbench::edited, this, [this](const Edit &edit) {
        const bool isAboutPlans = std::any_of(edit.changes.begin(), edit.changes.end(), [](const Change &change) {
            return changesTyped(change) || std::holds_alternative<Replaced<Submission>>(change.row) ||
                   std::holds_alternative<Replaced<Document>>(change.row) ||
                   std::holds_alternative<Replaced<Plan>>(change.row) ||
                   std::holds_alternative<Replaced<Region>>(change.row) ||
                   std::holds_alternative<Replaced<Assignment>>(change.row);
        });
        if (isAboutPlans)
            refresh();
    });
    connectReading();
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
        result.index = index;
        for (std::size_t i = 0; i < queries.size() && *now == round; ++i) {
            pdf::TextIndex::Found found = index->findAll(queries[i]);
            result.gaveUp = result.gaveUp || found.gaveUp;
            for (const pdf::TextRange &range : found.hits)
                result.hits.push_back({id, range, static_cast<int>(i), nullptr});
        }
        std::stable_sort(result.hits.begin(), result.hits.end(),
                         [](const Hit &a, const Hit &b) { return a.range.start < b.range.start; });
        return result;
    };
    inBackground<Searched>(
        this, look, [this, id](const Searched &searched) { take(id, searched); }, &m_searchers);
}

void PlansFind::take(const DocumentId &id, const Searched &searched)
{
    Text &text = m_texts[id];
    if (searched.round != *m_round || searched.index != text.index)
        return;
    text.hits = searched.hits;
    text.hitsIn = searched.index;
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
            addTyped(plan, of->sha256);
            plan.isSearched = plan.isSearched && (text.isSearched || text.failed);
        }
        plan.notes = notesOf(plan.plan);
        Q_EMIT planFound(static_cast<int>(row));
    }
}

/// What was typed for passages of the document stands among the hits of its page.
void PlansFind::addTyped(PlanHits &plan, const DocumentId &document) const
{
    const auto typed =
        std::make_shared<const TypedWords>(m_workbench.state(), m_workbench.person(), plan.plan, document);
    if (typed->isEmpty())
        return;
    for (std::size_t i = 0; i < m_queries.size(); ++i) {
        for (const pdf::TextRange &range : typed->index().findAll(m_queries[i]).hits)
            plan.hits.push_back({document, range, static_cast<int>(i), typed});
    }
    const auto first = std::find_if(plan.hits.begin(), plan.hits.end(),
                                    [&](const Hit &hit) { return hit.document == document; });
    std::stable_sort(first, plan.hits.end(), [](const Hit &a, const Hit &b) { return a.page() < b.page(); });
}

QString PlansFind::noteOf(const Text &text) const
{
    const bool isLocked = text.failed && (text.failed->code == Error::Code::PdfLocked ||
                                          text.failed->code == Error::Code::PdfWrongPassword);
    if (isLocked)
        return tr("locked with a password, not searched");
    if (text.failed)
        return errorText(*text.failed);
    if (!text.index)
        return {};
    const std::vector<int> lacking = text.index->pagesLackingText();
    const auto count = static_cast<int>(lacking.size());
    if (count > 0 && text.index->pagesWithText() == 0)
        return tr("scan, %n page(s), not searched", nullptr, count);
    if (const auto notRead = static_cast<int>(text.index->pagesNotRead().size()); notRead > 0)
        return tr("%n page(s) cannot be read", nullptr, notRead);
    if (count > 0)
        return tr("%n page(s) without text, not searched: %1", nullptr, count)
            .arg(words::pageNumbers(lacking, rangesInNote));
    return {};
}

QStringList PlansFind::notesOf(const PlanId &plan) const
{
    QStringList notes;
    const std::vector<const Document *> documents = documentsOf(m_workbench.state(), plan);
    for (const Document *of : documents) {
        const auto found = m_texts.find(of->sha256);
        const QString note = found == m_texts.end() ? QString() : noteOf(found->second);
        if (!note.isEmpty())
            notes << (documents.size() > 1 ? QStringLiteral("%1: %2").arg(of->fileName, note) : note);
    }
    return notes;
}

void PlansFind::cancel()
{
    m_isCancelled = true;
    m_bytes = {};
    m_nextStep.stop();
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
            return tr("The pattern ‘%1’ is not complete or not correct at character %2.")
                .arg(query.words, QString::number(*at + 1));
    }
    const bool gaveUp =
        std::any_of(m_texts.begin(), m_texts.end(), [](const auto &entry) { return entry.second.gaveUp; });
    return gaveUp ? tr("This pattern takes too long. Make it simpler.") : QString();
}

bool PlansFind::isReading() const
{
    return m_loading > 0 || m_bytes.read || !m_running.empty();
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
    if (hit.typed) {
        pdf::KeywordInContext context = pdf::keywordInContext(hit.range, hit.typed->index().textOfPage());
        context.after += QLatin1Char(' ') + tr("(typed)");
        return context;
    }
    const auto text = m_texts.find(hit.document);
    if (text == m_texts.end() || !text->second.hitsIn)
        return {};
    return pdf::keywordInContext(hit.range, text->second.hitsIn->textOfPage());
}

QString PlansFind::pageLabel(const Hit &hit) const
{
    const QString number = QString::number(hit.page() + 1);
    if (const auto target = hit.target()) {
        const bool isSame = target->label.isEmpty() || target->label == number;
        return isSame ? number : QStringLiteral("%1 (%2)").arg(target->label, number);
    }
    const auto text = m_texts.find(hit.document);
    if (text == m_texts.end() || !text->second.hitsIn)
        return number;
    const QString label = text->second.hitsIn->label(hit.range.start.page);
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
