// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DatasetRows.h"

#include "core/domain/Highlighting.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/TakingPart.h"
#include "core/domain/Versions.h"
#include "core/exchange/ListCells.h"

#include <QDateTime>

#include <algorithm>
#include <set>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

using Row = std::vector<DatasetCell>;

template <NamedEnum E> DatasetCell codeCell(E value)
{
    const std::string_view name = enumName(value);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

DatasetCell levelCell(const std::optional<int> &level)
{
    return level ? DatasetCell(qint64(*level)) : DatasetCell();
}

DatasetCell timeCell(Instant at)
{
    return at == 0 ? DatasetCell() : DatasetCell(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate));
}

/// What one rater submitted on a plan; nothing of it while it may not be seen.
class SeenWork
{
public:
    SeenWork(const ReviewState &state, const Plan &plan, const RaterId &rater)
    {
        if (isDisclosed(state, plan.id) && isSubmitted(state, plan.id, rater))
            m_submission = latestSubmission(state, plan.id, rater);
    }
    const Submission *submission() const { return m_submission; }
    const Score *score(const IndicatorId &indicator) const
    {
        if (!m_submission)
            return nullptr;
        const auto &scores = m_submission->scores;
        const auto it =
            std::find_if(scores.begin(), scores.end(), [&](const Score &s) { return s.indicator == indicator; });
        return it == scores.end() ? nullptr : &*it;
    }
    QString gap(const IndicatorId &indicator) const
    {
        const auto it =
            m_submission ? m_submission->gaps.find(indicator) : std::map<IndicatorId, QString>::const_iterator();
        return m_submission && it != m_submission->gaps.end() ? it->second : QString();
    }

private:
    const Submission *m_submission = nullptr;
};

class TableFilling
{
public:
    TableFilling(const ReviewState &state, const ExportOptions &options) : m_state(state), m_options(options) {}

    DatasetTables tables()
    {
        describe();
        namePlans();
        for (const Indicator &indicator : m_state.rubric().indicators)
            m_tables.denominators.push_back({indicator.id});
        for (const Plan *plan : plansByRegion(m_state)) {
            if (takesPart(m_state, *plan))
                addPlan(*plan);
            else
                m_tables.leftOut.push_back({regionOf(*plan), m_planNames.at(plan->id)});
        }
        m_tables.counts.leftOut = static_cast<int>(m_tables.leftOut.size());
        // Rows that must not name their region would name it by standing between its others.
        std::sort(m_anonymous.begin(), m_anonymous.end());
        auto &evidence = m_tables.evidence.rows;
        for (auto &[row, isTyped] : m_anonymous)
            addRow(std::move(row), isTyped);
        m_tables.counts.evidence = static_cast<int>(evidence.size());
        return std::move(m_tables);
    }

private:
    void describe()
    {
        const QStringList plan{u"region"_s, u"plan"_s};
        m_tables.scores = {u"scores"_s,
                           u"One row per plan, indicator and rater."_s,
                           scoreColumns(m_state),
                           plan + QStringList{u"indicator"_s, u"rater"_s},
                           u"reconciled"_s,
                           plan,
                           {}};
        m_tables.reconciled = {u"reconciled"_s,
                               u"One row per plan, with the final levels."_s,
                               reconciledColumns(m_state),
                               plan,
                               {},
                               {},
                               {}};
        m_tables.evidence = {u"evidence"_s,
                             u"One row per passage and indicator for which it is evidence."_s,
                             evidenceColumns(m_state),
                             {},
                             {},
                             {},
                             {}};
    }

    void namePlans()
    {
        std::set<QString> taken;
        for (const Plan *plan : plansByRegion(m_state)) {
            QString name = plan->title.simplified();
            if (const auto documents = documentsOf(m_state, plan->id); name.isEmpty() && !documents.empty())
                name = documents.front()->fileName.simplified();
            if (name.isEmpty())
                name = u"plan"_s;
            QString unique = name;
            for (int n = 2; !taken.insert(joinedKey(plan->region, unique)).second; ++n)
                unique = u"%1 (%2)"_s.arg(name, QString::number(n));
            m_planNames.emplace(plan->id, unique);
        }
    }

    QString regionOf(const Plan &plan) const
    {
        const Region *region = m_state.find<Region>(plan.region);
        return region ? region->name : QString();
    }

    QString raterName(const RaterId &id) const
    {
        const Rater *rater = m_state.find<Rater>(id);
        if (!rater)
            return {};
        return m_options.names ? rater->name : u"R%1"_s.arg(rater->number);
    }

    bool hasNoDocument(const Plan &plan) const { return documentsOf(m_state, plan.id).empty(); }

    /// Only what may be seen: a draft must not show in which code stands for an empty cell.
    bool hasScoreToSee(const Plan &plan) const
    {
        const std::vector<const Assignment *> assignments = assignmentsOf(m_state, plan.id);
        return std::any_of(assignments.begin(), assignments.end(), [&](const Assignment *assignment) {
            const SeenWork work(m_state, plan, assignment->rater);
            return work.submission() && !work.submission()->scores.empty();
        });
    }

    bool hasNothing(const Plan &plan) const { return hasNoDocument(plan) && !hasScoreToSee(plan); }

    /// The rubric had this indicator not yet when the rater scored.
    bool isAddedLater(const SeenWork &work, const IndicatorId &indicator) const
    {
        const auto knows = [&](const Score &score) {
            const Rubric *rubric = m_state.rubric(score.rubric);
            return !rubric || rubric->find(indicator);
        };
        const Submission *submission = work.submission();
        return submission && !submission->scores.empty() &&
               std::none_of(submission->scores.begin(), submission->scores.end(), knows);
    }

    DatasetCell missingScore(const Plan &plan, const SeenWork &work, const IndicatorId &indicator) const
    {
        if (const Score *score = work.score(indicator))
            return score->notDeterminable ? DatasetCell(missing::notDeterminable) : DatasetCell();
        if (hasNothing(plan))
            return missing::noDocument;
        return isAddedLater(work, indicator) ? missing::notApplicable : missing::notScored;
    }

    void addPlan(const Plan &plan)
    {
        ++m_tables.counts.plans;
        const bool disclosed = isDisclosed(m_state, plan.id);
        Row wide = planCells(plan);
        std::size_t at = 0;
        for (const Indicator &indicator : m_state.rubric().indicators) {
            const Decision *decision = disclosed ? m_state.find<Decision>(plan.id, indicator.id) : nullptr;
            const bool isFinal = decision && decision->isFinal();
            Denominator &denominator = m_tables.denominators[at++];
            ++denominator.plans;
            denominator.submittedByBoth += disclosed ? 1 : 0;
            denominator.decided += isFinal ? 1 : 0;
            denominator.decidedNotDeterminable += isFinal && decision->notDeterminable ? 1 : 0;
            m_tables.counts.decided += isFinal ? 1 : 0;
            m_tables.counts.openCells += isFinal ? 0 : 1;
            m_tables.counts.hiddenCells += disclosed ? 0 : 1;
            addDecision(wide, plan, decision);
            for (const Assignment *assignment : assignmentsOf(m_state, plan.id))
                addScore(plan, indicator.id, assignment->rater, decision);
        }
        m_tables.reconciled.rows.push_back(std::move(wide));
    }

    Row planCells(const Plan &plan) const
    {
        std::set<Portfolio> portfolios;
        for (const Signatory &signatory : plan.signatories)
            portfolios.insert(signatory.portfolios.begin(), signatory.portfolios.end());
        QStringList signedBy;
        for (const Portfolio portfolio : portfolios)
            signedBy << std::get<QString>(codeCell(portfolio));
        return {regionOf(plan),
                m_planNames.at(plan.id),
                ageName(ageOf(m_state, plan)),
                plan.adopted ? plan.adopted->toString() : QString(),
                codeCell(plan.kind),
                signedBy.join(u';'),
                asListCell(plan.involved, u";"_s)};
    }

    static QString ageName(PlanAge age)
    {
        switch (age) {
        case PlanAge::New:
            return u"new"_s;
        case PlanAge::Older:
            return u"older"_s;
        case PlanAge::Unknown:
            return u"unknown"_s;
        }
        return {};
    }

    void addDecision(Row &wide, const Plan &plan, const Decision *decision) const
    {
        wide.push_back(decision ? levelCell(decision->level) : DatasetCell());
        if (decision && decision->isFinal())
            wide.push_back(decision->notDeterminable ? DatasetCell(missing::notDeterminable) : DatasetCell());
        else
            wide.emplace_back(hasNothing(plan) ? missing::noDocument : missing::notScored);
        wide.push_back(decision ? DatasetCell(decision->reason) : DatasetCell());
    }

    void addScore(const Plan &plan, const IndicatorId &indicator, const RaterId &rater, const Decision *decision)
    {
        const SeenWork work(m_state, plan, rater);
        const Score *score = work.score(indicator);
        const Submission *submission = work.submission();
        m_tables.counts.scores += score ? 1 : 0;
        m_tables.scores.rows.push_back({
            regionOf(plan),
            m_planNames.at(plan.id),
            indicator.value,
            raterName(rater),
            score ? levelCell(score->level) : DatasetCell(),
            missingScore(plan, work, indicator),
            score && score->confidence ? codeCell(*score->confidence) : DatasetCell(),
            score ? score->reason : work.gap(indicator),
            timeCell(submission ? submission->at : 0),
            submission ? DatasetCell(qint64(submission->round)) : DatasetCell(),
            decision ? levelCell(decision->level) : DatasetCell(),
            decision ? codeCell(decision->kind) : DatasetCell(),
            decision ? DatasetCell(decision->reason) : DatasetCell(),
        });
        if (!submission)
            return;
        if (score)
            noteVersion(plan, *score, raterName(rater));
        for (const Highlight *highlight : evidenceOf(m_state, plan.id, indicator, rater))
            addEvidence(plan, indicator, *highlight, score);
    }

    void noteVersion(const Plan &plan, const Score &score, const QString &rater)
    {
        QStringList names;
        for (const EarlierVersion *earlier : earlierVersions(m_state, plan.id, score.documents))
            names << fileNameOf(plan.id, earlier->sha256);
        if (score.isGiven() && !names.isEmpty())
            m_tables.onEarlierVersions.push_back(
                {regionOf(plan), m_planNames.at(plan.id), score.indicator.value, rater, names});
    }

    /// Of a document of the plan, or of an earlier version of one; its SHA-256 where no name is known.
    QString fileNameOf(const PlanId &plan, const DocumentId &id) const
    {
        const Document *document = m_state.find<Document>(plan, id);
        const EarlierVersion *earlier = m_state.find<EarlierVersion>(plan, id);
        const QString name = document ? document->fileName : earlier ? earlier->fileName : QString();
        return name.isEmpty() ? id.value : name;
    }

    void addEvidence(const Plan &plan, const IndicatorId &indicator, const Highlight &highlight, const Score *score)
    {
        const bool isNamed = m_options.nameExamples || highlight.stance == Stance::Supports;
        const Standing standing = standingOf(m_state, highlight);
        // Where it stands nowhere in what is shown today, the place it was marked at is told, with its document.
        const bool hasPlace = !standing.targets.empty();
        const std::vector<AnchorTarget> &targets = hasPlace ? standing.targets : highlight.anchor.targets;
        const QString file = fileNameOf(plan.id, hasPlace ? standing.document : highlight.document);
        const Evidence *link = m_state.find<Evidence>(plan.id, indicator, highlight.rater, highlight.id);
        Row row{isNamed ? regionOf(plan) : u"a region"_s, isNamed ? file : u"a document"_s};
        const AnchorTarget *target = targets.empty() ? nullptr : &targets.front();
        row.push_back(target ? DatasetCell(qint64(target->page) + 1) : DatasetCell());
        row.push_back(target ? DatasetCell(target->label) : DatasetCell());
        addBox(row, target);
        const Row rest{standing.exact,
                       codeCell(highlight.kind),
                       codeCell(highlight.stance),
                       indicator.value,
                       score ? levelCell(score->level) : DatasetCell(),
                       link ? link->criterion.value : QString(),
                       raterName(highlight.rater),
                       highlight.note,
                       standing.waits ? DatasetCell(unsettledAnchor) : codeCell(standing.state)};
        row.insert(row.end(), rest.begin(), rest.end());
        // An area has no words of its own: what it says was typed, in whichever field it was kept.
        const bool isTyped = !highlight.typed.isEmpty() ||
                             (highlight.anchor.kind == Anchor::Kind::Area && !standing.exact.isEmpty());
        if (isNamed)
            addRow(std::move(row), isTyped);
        else
            m_anonymous.emplace_back(std::move(row), isTyped);
    }

    void addRow(Row row, bool isTyped)
    {
        if (isTyped)
            m_tables.typedQuotes.push_back(m_tables.evidence.rows.size());
        m_tables.evidence.rows.push_back(std::move(row));
    }

    static void addBox(Row &row, const AnchorTarget *target)
    {
        QRectF box;
        if (target) {
            for (const QRectF &line : target->rects)
                box = box.isNull() ? line : box.united(line);
        }
        if (box.isNull()) {
            row.resize(row.size() + 4);
            return;
        }
        row.emplace_back(box.left() * target->pageSize.width());
        row.emplace_back(box.top() * target->pageSize.height());
        row.emplace_back(box.right() * target->pageSize.width());
        row.emplace_back(box.bottom() * target->pageSize.height());
    }

    const ReviewState &m_state;
    const ExportOptions &m_options;
    DatasetTables m_tables;
    std::map<PlanId, QString> m_planNames;
    std::vector<std::pair<Row, bool>> m_anonymous; ///< and whether its quote was typed
};

} // namespace

DatasetTables makeDatasetTables(const ReviewState &state, const ExportOptions &options)
{
    return TableFilling(state, options).tables();
}

} // namespace meetlat
