// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Uuid7.h"
#include "core/domain/Merging.h"
#include "core/domain/RowJson.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/exchange/HandOver.h"

#include <QFile>

#include <algorithm>
#include <map>
#include <set>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Selects the rows of a rater's copy *in*: what is not named here does not exist in it.
class CopyRows
{
    using Place = std::pair<QString, QString>; ///< table, key

public:
    CopyRows(const ReviewSession &lead, const RaterId &rater) : m_lead(lead), m_rater(rater)
    {
        for (const Plan *plan : plansAssignedTo(lead.state(), rater))
            m_plans.insert(plan->id.value);
    }

    /// Errors: DiskError when a row of the lead's file cannot be read.
    Result<Edit> contents()
    {
        Project project = m_lead.state().project();
        project.namesShown = false;
        add(project);
        for (const auto &[key, version] : m_lead.state().all<RubricVersion>())
            add(version);
        add(*m_lead.state().find<Rater>(m_rater));
        addPlans();
        addOwnWork();
        addVersions();
        for (const auto &[key, record] : m_lead.state().all<PacketRecord>()) {
            if (record.rater == m_rater)
                add(record); // the next packet names them: a copy that misses one is another line of work
        }
        if (!m_isReadable)
            return Error{Error::Code::DiskError, m_lead.path()};
        return Edit{Edit::Kind::CreateProject, std::move(m_changes), m_rater, {}};
    }

    /// Every PDF once, with its size.
    std::map<QString, qint64> documents() const
    {
        std::map<QString, qint64> found;
        for (const QString &plan : m_plans) {
            for (const auto &[key, document] : m_lead.state().all<Document>().startingWith(plan))
                found.emplace(document.sha256.value, document.bytes);
        }
        return found;
    }

private:
    template <typename Row> void add(const Row &row)
    {
        const auto stored = m_lead.stampedRow(QString::fromLatin1(Row::table), keyOf(row));
        m_isReadable = m_isReadable && stored.has_value();
        m_changes.emplace_back(Replaced<Row>{std::nullopt, row}, stored ? stored->stamp : Stamp{});
    }

    void addPlans()
    {
        const ReviewState &state = m_lead.state();
        std::set<QString> regions;
        for (const QString &id : m_plans)
            regions.insert(state.find<Plan>(id)->region.value);
        for (const QString &id : regions)
            add(*state.find<Region>(id));
        for (const QString &id : m_plans)
            add(*state.find<Plan>(id));
        for (const QString &id : m_plans) {
            for (const auto &[key, document] : state.all<Document>().startingWith(id))
                add(document);
        }
        for (const QString &id : m_plans) {
            Assignment own = *state.find<Assignment>(id, m_rater.value);
            own.handedOutAt = 0; // in this file it is scored here
            add(own);
        }
    }

    /// With tombstones: a packet from this copy has to carry them on.
    void addOwnWork()
    {
        const Result<std::vector<StampedRow>> rows = m_lead.rowsOwnedBy(m_rater, packetTables());
        m_isReadable = m_isReadable && rows.has_value();
        if (!rows)
            return;
        std::map<Place, StampedRow> waiting = waitingRows();
        for (StampedRow row : *rows) {
            const auto newer = waiting.find({json::tableOf(row.row), json::keyOfAny(row.row)});
            if (newer != waiting.end()) {
                row.stamp.rev = std::max(row.stamp.rev, newer->second.stamp.rev + 1);
                waiting.erase(newer);
            }
            addOwn(row);
        }
        for (const auto &[place, row] : waiting)
            addOwn(tombstoneAfter(row));
    }

    /// The rater's rows that wait for a rubric which knows them, the newest of each. They are not in the copy, but their
    /// revisions are used up: what is written in the copy is newer than they are, whenever they come back.
    std::map<Place, StampedRow> waitingRows() const
    {
        std::map<Place, StampedRow> waiting;
        for (const auto &[key, aside] : m_lead.state().all<SetAside>()) {
            if (aside.rater != m_rater || aside.why != SetAsideWhy::UnknownRubric)
                continue;
            const std::optional<StampedRow> row = setAsideRow(aside);
            if (!row)
                continue;
            const auto [known, isNew] = waiting.try_emplace(Place{aside.rowTable, aside.rowKey}, *row);
            if (!isNew && known->second.stamp.rev < row->stamp.rev)
                known->second = *row;
        }
        return waiting;
    }

    /// Deleted from the beginning, and without what the rubric of the copy does not know.
    StampedRow tombstoneAfter(StampedRow row) const
    {
        row.stamp.isDeleted = true;
        ++row.stamp.rev;
        if (auto *score = std::get_if<Score>(&row.row)) {
            score->level.reset();
            score->ticks.clear();
            score->rubric = m_lead.state().project().rubric;
        } else if (auto *submission = std::get_if<Submission>(&row.row)) {
            submission->scores.clear();
            submission->gaps.clear();
        }
        return row;
    }

    void addOwn(const StampedRow &row)
    {
        std::visit(
            [&]<typename Row>(const Row &value) {
                if constexpr (requires { value.plan, value.rater; }) {
                    if (!m_plans.contains(value.plan.value) || value.rater != m_rater)
                        return;
                    Replaced<Row> change;
                    (row.stamp.isDeleted ? change.before : change.after) = value;
                    m_changes.emplace_back(std::move(change), row.stamp);
                }
            },
            row.row);
    }

    /// Where the rater's own highlights stand in a newer version, as the lead found. The rows stay the lead's; what the
    /// rater said came along with the rater's own work.
    void addVersions()
    {
        const ReviewState &state = m_lead.state();
        for (const QString &id : m_plans) {
            for (const auto &[key, earlier] : state.all<EarlierVersion>().startingWith(id))
                add(earlier);
        }
        for (const auto &[key, placement] : state.all<Placement>()) {
            const Highlight *highlight = state.find<Highlight>(placement.highlight);
            if (placement.by != m_rater && placement.by == m_lead.identity().person && highlight &&
                highlight->rater == m_rater && m_plans.contains(highlight->plan.value))
                add(placement);
        }
    }

    const ReviewSession &m_lead;
    RaterId m_rater;
    bool m_isReadable = true;
    std::set<QString> m_plans;
    std::vector<Change> m_changes;
};

Status copyDocuments(const ReviewSession &lead, ReviewSession &copy, const std::map<QString, qint64> &documents,
                     const StepProgress &progress)
{
    qint64 total = 0;
    for (const auto &[sha256, size] : documents)
        total += size;
    qint64 before = 0;
    for (const auto &[sha256, size] : documents) {
        const Result<QByteArray> pdf = lead.documentBytes(DocumentId{sha256});
        if (!pdf)
            return pdf.error();
        const auto step = [&](qint64 done, qint64) { return !progress || progress(before + done, total); };
        const Result<DocumentId> stored = copy.storeDocument(*pdf, step);
        if (!stored)
            return stored.error();
        before += pdf->size();
    }
    return Done{};
}

Status writeCopy(const ReviewSession &lead, const RaterId &rater, const QString &path, const StepProgress &progress)
{
    CopyRows rows(lead, rater);
    const FileIdentity identity{lead.identity().project, newUuid7(), FileRole::Rater, rater};
    OpenOptions options;
    options.snapshotFolder = u"-"_s;
    const Result<Edit> contents = rows.contents();
    if (!contents)
        return contents.error();
    const auto copy = ReviewSession::create(path, identity, *contents, options);
    if (!copy)
        return copy.error();
    return copyDocuments(lead, **copy, rows.documents(), progress);
}

Edit markHandedOut(const ReviewState &state, const Rater &rater, Instant now)
{
    Edit edit{Edit::Kind::HandOut, {}, {}, rater.name};
    for (const auto &[key, assignment] : state.all<Assignment>()) {
        if (assignment.rater != rater.id)
            continue;
        Assignment marked = assignment;
        marked.handedOutAt = now;
        edit.changes.emplace_back(Replaced<Assignment>{assignment, marked});
    }
    return edit;
}

/// When each plan was handed to the rater, as the lead's file has it.
std::map<QString, Instant> handedOut(const ReviewState &state, const RaterId &rater)
{
    std::map<QString, Instant> times;
    for (const auto &[key, assignment] : state.all<Assignment>()) {
        if (assignment.rater == rater)
            times.emplace(key, assignment.handedOutAt);
    }
    return times;
}

void removeProjectFile(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
}

} // namespace

Status handOut(ReviewSession &lead, const RaterId &rater, const QString &path, const StepProgress &progress)
{
    if (lead.identity().role != FileRole::Lead)
        return Error{Error::Code::LeadOnly, {}};
    const Rater *found = lead.state().find<Rater>(rater);
    if (!found)
        return Error{Error::Code::UnknownRater, rater.value};
    if (plansAssignedTo(lead.state(), rater).empty())
        return Error{Error::Code::NotAssigned, found->name};
    if (QFile::exists(path))
        return Error{Error::Code::FileExists, path};
    const auto before = handedOut(lead.state(), rater);
    if (const Status settled = lead.apply(Edit{}); !settled) // is an earlier attempt in the file although it failed?
        return settled;
    const auto isMarked = [&] { return handedOut(lead.state(), rater) != before; };

    // Under another name until it is whole: a copy without its PDFs must not look like one that can be sent.
    const QString unfinished = path + u".unfinished"_s;
    removeProjectFile(unfinished);
    const Status written = writeCopy(lead, rater, unfinished, progress);
    if (!written) {
        removeProjectFile(unfinished);
        return written.error().code == Error::Code::DiskFull ? Status(Error{Error::Code::DiskFull, path}) : written;
    }
    if (!QFile::rename(unfinished, path)) {
        removeProjectFile(unfinished);
        return Error{QFile::exists(path) ? Error::Code::FileExists : Error::Code::CannotWrite, path};
    }
    if (isMarked())
        return Done{};
    const Status marked = lead.apply(markHandedOut(lead.state(), *found, QDateTime::currentMSecsSinceEpoch()));
    if (marked || (lead.apply(Edit{}) && isMarked())) // a COMMIT may fail and yet be in the file
        return Done{};
    removeProjectFile(path); // the lead does not know of it: nobody may work in it
    return marked;
}

} // namespace meetlat
