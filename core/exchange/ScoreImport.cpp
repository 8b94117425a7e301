// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/EditSteps.h"
#include "core/domain/Scoring.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/exchange/Imports.h"
#include "core/exchange/Packet.h"

#include <algorithm>
#include <map>
#include <set>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString importedGap = u"imported"_s;

Result<const Plan *> planNamed(const ReviewState &state, const QString &region, const QString &title)
{
    if (title.isEmpty())
        return onlyPlanOf(state, region);
    const Region *found = findRegion(state, region);
    if (!found)
        return Error{Error::Code::UnknownRegion, region};
    for (const Plan *plan : plansOf(state, found->id)) {
        if (plan->title.simplified().compare(title.simplified(), Qt::CaseInsensitive) == 0)
            return plan;
    }
    return Error{Error::Code::UnknownPlan, title};
}

/// Not of an empty cell.
Status readLevel(const QString &text, Score &score)
{
    const QString word = text.toLower();
    score.notDeterminable = word == u"nd" || word == u"not_determinable";
    score.level.reset();
    if (score.notDeterminable)
        return Done{};
    bool isNumber = false;
    score.level = word.toInt(&isNumber);
    if (!isNumber)
        return Error{Error::Code::BadValue, u"level: "_s + text};
    return Done{};
}

/// The columns of the table in which the two differ.
QStringList changesBetween(const Score &known, const Score &score)
{
    QStringList columns;
    if (score.level != known.level || score.notDeterminable != known.notDeterminable)
        columns << u"level"_s;
    if (score.reason != known.reason)
        columns << u"reason"_s;
    return columns;
}

/// Takes the lines of the table one after the other on a copy of the state and collects what changed.
class ScoreLines
{
public:
    ScoreLines(const ReviewState &state, const TextTable &table) : m_before(state), m_state(state), m_table(table) {}

    void take(const TextTable::Row &row)
    {
        ImportLine line;
        line.line = row.line;
        line.subject =
            QStringList{value(row, u"region"_s), value(row, u"indicator"_s), value(row, u"rater"_s)}.join(u" · "_s);
        m_ofThisLine.clear();
        if (const Status taken = takeScore(row, line); !taken) {
            Edit back; // a refused line leaves no rater or assignment behind
            back.changes = inverseOf(m_ofThisLine);
            m_state.apply(back);
            line.what = ImportLine::What::Refused;
            line.why = taken.error().code;
            line.detail = taken.error().detail;
            line.changes.clear();
            m_refused.push_back(&row);
        }
        m_lines.push_back(std::move(line));
    }

    /// Whoever has a refused line for a plan keeps it as a draft: submitted, the refused score would be a gap.
    Status submitAll(Instant now)
    {
        const std::set<PlanOfRater> held = heldBack();
        std::set<PlanOfRater> all = m_taken;
        all.insert(held.begin(), held.end());
        for (const PlanOfRater &each : all) {
            if (isSubmitted(m_state, each.first, each.second))
                continue;
            const bool isHeldBack = held.contains(each);
            if (!isHeldBack) {
                if (const Status done = submit(each, now); !done)
                    return done;
            }
            m_submissions.push_back(told(each, isHeldBack));
        }
        return Done{};
    }

    ImportPlan plan() &&
    {
        ImportPlan plan;
        plan.lines = std::move(m_lines);
        plan.submissions = std::move(m_submissions);
        Edit setup = editOf(Edit::Kind::ImportScores);
        std::map<RaterId, Edit> work;
        for (const auto &[key, rater] : m_state.all<Rater>())
            putRow(setup, m_before, rater);
        for (const auto &[key, assignment] : m_state.all<Assignment>())
            putRow(setup, m_before, assignment);
        for (const auto &[key, score] : m_state.all<Score>())
            putRow(workOf(work, score.rater), m_before, score);
        for (const auto &[key, submission] : m_state.all<Submission>())
            putRow(workOf(work, submission.rater), m_before, submission);
        if (!setup.isEmpty())
            plan.edits.push_back(std::move(setup));
        for (auto &[rater, edit] : work) {
            if (!edit.isEmpty())
                plan.edits.push_back(std::move(edit));
        }
        return plan;
    }

private:
    using PlanOfRater = std::pair<PlanId, RaterId>;

    QString value(const TextTable::Row &row, const QString &column) const
    {
        return unguardedCell(m_table.cell(row, column));
    }

    static Edit &workOf(std::map<RaterId, Edit> &work, const RaterId &rater)
    {
        return work.try_emplace(rater, editOf(Edit::Kind::ImportScores, rater)).first->second;
    }

    Status apply(const Result<Edit> &edit)
    {
        if (!edit)
            return edit.error();
        m_state.apply(*edit);
        m_ofThisLine.insert(m_ofThisLine.end(), edit->changes.begin(), edit->changes.end());
        return Done{};
    }

    Result<RaterId> raterNamed(const QString &name)
    {
        if (const Rater *rater = findRater(m_state, name); rater && rater->number > 0)
            return rater->id;
        if (const Status added = apply(addRater(m_state, name)); !added)
            return added.error();
        return findRater(m_state, name)->id;
    }

    /// What stands there, with what the line says laid over it: an empty cell says nothing.
    Result<Score> scoreOf(const TextTable::Row &row, Score score) const
    {
        const QString level = value(row, u"level"_s);
        const QString reason = value(row, u"reason"_s);
        if (level.isEmpty() && reason.isEmpty())
            return Error{Error::Code::LevelMissing, {}};
        if (!reason.isEmpty())
            score.reason = reason;
        if (!level.isEmpty()) {
            if (const Status read = readLevel(level, score); !read)
                return read.error();
        }
        return score;
    }

    Status takeScore(const TextTable::Row &row, ImportLine &line)
    {
        const Result<const Plan *> plan = planNamed(m_state, value(row, u"region"_s), value(row, u"plan"_s));
        if (!plan)
            return plan.error();
        const PlanId planId = (*plan)->id;
        const Result<RaterId> rater = raterNamed(value(row, u"rater"_s));
        if (!rater)
            return rater.error();
        const Assignment *assignment = m_state.find<Assignment>(planId, *rater);
        if (assignment && assignment->handedOutAt != 0)
            return Error{Error::Code::HandedOut, value(row, u"rater"_s)};
        if (!assignment) {
            if (const Status assigned = apply(assign(m_state, planId, {*rater}, false)); !assigned)
                return assigned;
        }
        const IndicatorId indicator{value(row, u"indicator"_s).toUpper()};
        const Score known = scoreOrEmpty(m_state, planId, indicator, *rater);
        const Result<Score> score = scoreOf(row, known);
        if (!score)
            return score.error();
        line.changes = changesBetween(known, *score);
        const bool isSame = line.changes.isEmpty();
        const auto earlier = m_lineOf.find(keyOf(known));
        if (earlier != m_lineOf.end() && !isSame)
            return Error{Error::Code::CellTwice, QString::number(earlier->second)};
        if (!isSame) {
            if (const Status written = apply(scoreIndicator(m_state, *score)); !written)
                return written;
        }
        line.what = isSame ? ImportLine::What::Same
                           : (m_before.find<Score>(planId, indicator, *rater) ? ImportLine::What::Changed
                                                                              : ImportLine::What::New);
        m_lineOf.emplace(keyOf(known), row.line);
        m_taken.emplace(planId, *rater);
        return Done{};
    }

    /// The plans that a line may be about: the one it names, else all of its region.
    std::vector<PlanId> plansMeantBy(const TextTable::Row &row) const
    {
        const QString name = value(row, u"region"_s);
        if (const Result<const Plan *> plan = planNamed(m_state, name, value(row, u"plan"_s)); plan)
            return {(*plan)->id};
        std::vector<PlanId> plans;
        if (const Region *region = findRegion(m_state, name)) {
            for (const Plan *plan : plansOf(m_state, region->id))
                plans.push_back(plan->id);
        }
        return plans;
    }

    /// Whose plan a refused line is about; where it names no rater, it may be about everybody in the table.
    std::set<PlanOfRater> heldBack() const
    {
        std::set<PlanOfRater> held;
        for (const TextTable::Row *row : m_refused) {
            const QString name = value(*row, u"rater"_s);
            const Rater *rater = findRater(m_state, name);
            for (const PlanId &plan : plansMeantBy(*row)) {
                for (const Assignment *assignment : assignmentsOf(m_state, plan)) {
                    const PlanOfRater each{plan, assignment->rater};
                    if (rater ? rater->id == each.second : name.isEmpty() && m_taken.contains(each))
                        held.insert(each);
                }
            }
        }
        return held;
    }

    Status submit(const PlanOfRater &each, Instant now)
    {
        std::map<IndicatorId, QString> gaps;
        for (const CellLack &lack : lacksOf(m_state, each.first, each.second))
            gaps.insert_or_assign(lack.indicator, importedGap);
        const Result<Edit> edit = submitPlan(m_state, each.first, each.second, std::move(gaps), now);
        if (!edit)
            return edit.error();
        m_state.apply(*edit);
        return Done{};
    }

    ImportSubmission told(const PlanOfRater &each, bool isHeldBack) const
    {
        const Plan *plan = m_state.find<Plan>(each.first);
        const Region *region = plan ? m_state.find<Region>(plan->region) : nullptr;
        const Rater *rater = m_state.find<Rater>(each.second);
        return {region ? region->name : QString(), plan ? plan->title : QString(), rater ? rater->name : QString(),
                isHeldBack};
    }

    const ReviewState &m_before;
    ReviewState m_state;
    const TextTable &m_table;
    std::vector<Change> m_ofThisLine;
    std::vector<ImportLine> m_lines;
    std::map<QString, int> m_lineOf; ///< the line that said first what stands in a cell
    std::set<PlanOfRater> m_taken;   ///< of whom a line was taken
    std::vector<const TextTable::Row *> m_refused;
    std::vector<ImportSubmission> m_submissions;
};

} // namespace

Result<ImportPlan> planScoreImport(const ReviewState &state, const QByteArray &csv, bool submit, Instant now)
{
    const Result<TextTable> table = parseCsv(csv);
    if (!table)
        return table.error();
    for (const QString &column : {u"region"_s, u"rater"_s, u"indicator"_s, u"level"_s}) {
        if (table->column(column) < 0)
            return Error{Error::Code::ColumnMissing, column};
    }
    ScoreLines lines(state, *table);
    for (const TextTable::Row &row : table->rows)
        lines.take(row);
    if (submit) {
        if (const Status submitted = lines.submitAll(now); !submitted)
            return submitted.error();
    }
    ImportPlan plan = std::move(lines).plan();
    plan.columnsNotRead = table->columnsBeside(
        {u"region"_s, u"plan"_s, u"rater"_s, u"indicator"_s, u"level"_s, u"reason"_s});
    return plan;
}

Status applyImport(ReviewSession &session, const ImportPlan &plan)
{
    Edit all;
    std::map<RaterId, int> revisions;
    for (const Edit &edit : plan.edits) {
        const bool isOwn = edit.owner.isEmpty() || edit.owner == session.identity().person;
        if (!isOwn && !revisions.contains(edit.owner)) {
            const Result<std::vector<StampedRow>> rows = session.rowsOwnedBy(edit.owner, packetTables());
            if (!rows)
                return rows.error();
            revisions[edit.owner] = clockOf(*rows);
        }
        all.kind = edit.kind;
        for (Change change : edit.changes) {
            if (!isOwn) // rows of several owners in one transaction: each gets its owner's next revision
                change.imposed = Stamp{edit.owner, ++revisions[edit.owner], false};
            all.changes.push_back(std::move(change));
        }
    }
    return session.apply(std::move(all));
}

} // namespace meetlat
