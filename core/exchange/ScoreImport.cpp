// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/EditSteps.h"
#include "core/domain/Scoring.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/exchange/Imports.h"
#include "core/exchange/Packet.h"

#include <algorithm>
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

Status readLevel(const QString &text, Score &score)
{
    const QString word = text.toLower();
    score.notDeterminable = word == u"nd" || word == u"not_determinable";
    score.level.reset();
    if (score.notDeterminable || (word.isEmpty() && !score.reason.isEmpty()))
        return Done{};
    bool isNumber = false;
    score.level = word.toInt(&isNumber);
    if (!isNumber)
        return Error{Error::Code::BadValue, u"level: "_s + text};
    return Done{};
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
        }
        m_lines.push_back(std::move(line));
    }

    Status submitAll(Instant now)
    {
        for (const auto &[plan, rater] : m_cells) {
            if (isSubmitted(m_state, plan, rater))
                continue;
            std::map<IndicatorId, QString> gaps;
            for (const CellLack &lack : lacksOf(m_state, plan, rater))
                gaps.insert_or_assign(lack.indicator, importedGap);
            const Result<Edit> edit = submitPlan(m_state, plan, rater, std::move(gaps), now);
            if (!edit)
                return edit.error();
            m_state.apply(*edit);
        }
        return Done{};
    }

    ImportPlan plan() &&
    {
        ImportPlan plan;
        plan.lines = std::move(m_lines);
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
        Score score = known;
        score.reason = value(row, u"reason"_s);
        if (const Status level = readLevel(value(row, u"level"_s), score); !level)
            return level;
        const bool isSame = score.level == known.level && score.notDeterminable == known.notDeterminable &&
                            score.reason == known.reason;
        if (!m_seen.insert(keyOf(score)).second && !isSame)
            return Error{Error::Code::BadValue, u"indicator: "_s + indicator.value}; // the table contradicts itself
        line.what = isSame ? ImportLine::What::Same
                           : (m_before.find<Score>(planId, indicator, *rater) ? ImportLine::What::Changed
                                                                              : ImportLine::What::New);
        m_cells.insert({planId, *rater});
        return isSame ? Status(Done{}) : apply(scoreIndicator(m_state, score));
    }

    const ReviewState &m_before;
    ReviewState m_state;
    const TextTable &m_table;
    std::vector<Change> m_ofThisLine;
    std::vector<ImportLine> m_lines;
    std::set<QString> m_seen;
    std::set<std::pair<PlanId, RaterId>> m_cells;
};

} // namespace

Result<ImportPlan> planScoreImport(const ReviewState &state, const QByteArray &csv, bool submit, Instant now)
{
    const Result<TextTable> table = parseCsv(csv);
    if (!table)
        return table.error();
    for (const QString &column : {u"region"_s, u"rater"_s, u"indicator"_s, u"level"_s}) {
        if (table->column(column) < 0)
            return Error{Error::Code::BadTable, u"line 1: "_s + column};
    }
    ScoreLines lines(state, *table);
    for (const TextTable::Row &row : table->rows)
        lines.take(row);
    if (submit) {
        if (const Status submitted = lines.submitAll(now); !submitted)
            return submitted.error();
    }
    return std::move(lines).plan();
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
