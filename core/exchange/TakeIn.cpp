// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/RowJson.h"
#include "core/domain/RowMerge.h"
#include "core/domain/Submitting.h"
#include "core/exchange/HandOver.h"
#include "core/exchange/PacketLines.h"

#include <algorithm>
#include <set>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PlannedTakeIn
{
    TakeInPreview preview;
    std::vector<Change> changes;
};

std::optional<PlanId> planOf(const AnyRow &any)
{
    return std::visit(
        []<typename Row>(const Row &row) -> std::optional<PlanId> {
            if constexpr (requires { row.plan, row.rater; })
                return row.plan;
            else
                return std::nullopt;
        },
        any);
}

std::optional<Error> refusalOf(const ReviewSession &lead, const Packet &packet)
{
    const ReviewState &state = lead.state();
    const PacketHeader &header = packet.header;
    if (header.project != lead.identity().project)
        return Error{Error::Code::PacketOtherProject, header.projectTitle.left(200)};
    if (!state.find<Rater>(header.owner))
        return Error{Error::Code::PacketUnknownRater, header.owner.value};
    for (const StampedRow &row : packet.rows) {
        const auto id = planOf(row.row);
        const Plan *plan = id ? state.find<Plan>(*id) : nullptr;
        if (!plan)
            return Error{Error::Code::PacketForeignRows, json::keyOfAny(row.row)};
        if (!row.stamp.isDeleted && !isAssigned(state, plan->id, header.owner))
            return Error{Error::Code::NotAssigned, plan->title};
    }
    return std::nullopt;
}

/// The state against which the packet is judged, where it is another one than ours: a rubric version whose text differs
/// from ours under the same id is a version that we do not have.
std::optional<ReviewState> otherStateFor(const ReviewState &state, const PacketHeader &header)
{
    const Rubric *ours = state.rubric(header.rubric);
    if (!ours || digestOf(*ours) == header.rubricDigest)
        return std::nullopt;
    ReviewState judged = state;
    judged.remove<RubricVersion>(header.rubric.value);
    return judged;
}

bool hasNoEffect(const MergeReport &report)
{
    return report.fresh + report.changed + report.forked + report.quarantined == 0;
}

/// Whether an earlier packet of this rater is missing from the packet's chain: a restored backup, or two laptops. An
/// older packet than ours that changes nothing is no second line. Order is told by our own revisions, not by clocks.
bool isForked(const ReviewSession &lead, const PacketHeader &header)
{
    struct Taken
    {
        const PacketRecord *record;
        int rev;
    };
    std::vector<Taken> inChain;
    std::vector<Taken> beside;
    for (const auto &[key, record] : lead.state().all<PacketRecord>()) {
        const auto stored = lead.stampedRow(QString::fromLatin1(PacketRecord::table), key);
        if (record.isIncoming && record.rater == header.owner && stored)
            (header.chain.contains(key) ? inChain : beside).push_back({&record, stored->stamp.rev});
    }
    // A line that was taken in before a newer packet of this very line: the lead has accepted both.
    const auto isSettled = [&inChain](const Taken &other) {
        return std::any_of(inChain.begin(), inChain.end(), [&other](const Taken &own) {
            return own.rev > other.rev && own.record->clock >= other.record->clock;
        });
    };
    return !std::all_of(beside.begin(), beside.end(), isSettled);
}

std::vector<TakeInPreview::PlanLine> planLinesOf(const ReviewState &state, const Packet &packet)
{
    std::map<PlanId, TakeInPreview::PlanLine> lines;
    for (const StampedRow &row : packet.rows) {
        if (row.stamp.isDeleted)
            continue;
        TakeInPreview::PlanLine &line = lines[*planOf(row.row)];
        if (const auto *score = std::get_if<Score>(&row.row); score && score->isGiven())
            ++line.cellsGiven;
    }
    std::map<QString, QStringList> documents;
    for (const QString &document : packet.header.documents)
        documents[document.section(u'|', 0, 0)] << document;
    for (auto &[plan, line] : lines) {
        line.plan = plan;
        for (const QString &standing : packet.header.submitted) {
            if (standing.section(u'|', 0, 0) == plan.value)
                line.round = standing.section(u'|', 1).toInt();
        }
        const Submission *known = latestSubmission(state, plan, packet.header.owner);
        line.isNewRound = known && line.round > known->round;

        QStringList here;
        for (const auto &[key, document] : state.all<Document>().startingWith(plan.value))
            here << key;
        line.otherDocument = documents[plan.value] != here;
    }
    std::vector<TakeInPreview::PlanLine> found;
    for (const auto &[plan, line] : lines)
        found.push_back(line);
    return found;
}

/// Rows in quarantine that this packet brings again, now that they fit.
std::vector<SetAside> releasedFrom(const ReviewState &judged, const Packet &packet)
{
    std::map<std::pair<QString, QString>, const StampedRow *> rows;
    for (const StampedRow &row : packet.rows)
        rows.emplace(std::pair(json::tableOf(row.row), json::keyOfAny(row.row)), &row);
    std::vector<SetAside> released;
    for (const auto &[key, aside] : judged.all<SetAside>()) {
        const auto found = rows.find({aside.rowTable, aside.rowKey});
        if (aside.why == SetAsideWhy::UnknownRubric && aside.rater == packet.header.owner && found != rows.end() &&
            found->second->stamp.rev >= aside.rev && fitsRubric(judged, found->second->row))
            released.push_back(aside);
    }
    return released;
}

/// Where the lead had found highlights whose place this packet changes, or which it deletes: those rows tell of the old
/// place. They are looked for anew.
void dropOutdatedPlacements(const ReviewSession &lead, std::vector<Change> &changes)
{
    std::vector<Change> dropped;
    for (const Change &change : changes) {
        const auto *highlight = std::get_if<Replaced<Highlight>>(&change.row);
        const Highlight *known = highlight && highlight->before ? lead.state().find<Highlight>(highlight->before->id)
                                                                : nullptr;
        if (!known || (highlight->after && highlight->after->document == known->document &&
                       highlight->after->anchor == known->anchor))
            continue;
        for (const auto &[key, placement] : lead.state().all<Placement>().startingWith(known->id.value)) {
            if (placement.by == lead.identity().person && placement.by != known->rater)
                dropped.emplace_back(Replaced<Placement>{placement, std::nullopt});
        }
    }
    changes.insert(changes.end(), dropped.begin(), dropped.end());
}

Result<PlannedTakeIn> planTakeIn(const ReviewSession &lead, const QByteArray &bytes, bool acceptFork)
{
    if (lead.identity().role != FileRole::Lead)
        return Error{Error::Code::LeadOnly, {}};
    Result<Packet> packet = readPacket(bytes);
    if (!packet)
        return packet.error();
    if (const auto refusal = refusalOf(lead, *packet))
        return *refusal;

    const ReviewState &state = lead.state();
    const PacketHeader &header = packet->header;
    const std::optional<ReviewState> other = otherStateFor(state, header);
    const ReviewState &judged = other ? *other : state;
    std::optional<QString> foreignKey;
    const MyRow mine = [&](const QString &table, const QString &key) {
        auto row = lead.stampedRow(table, key);
        if (row && row->stamp.owner != header.owner)
            foreignKey = key; // somebody else's row under a key that the packet claims
        return row;
    };
    Result<Merge> merge = mergeRows(judged, header.owner, packet->sha256, packet->rows, mine);
    if (!merge)
        return merge.error();
    if (foreignKey)
        return Error{Error::Code::PacketForeignRows, *foreignKey};
    const std::vector<SetAside> released = releasedFrom(judged, *packet);

    PlannedTakeIn planned;
    TakeInPreview &preview = planned.preview;
    preview.rater = header.owner;
    preview.raterName = state.find<Rater>(header.owner)->name;
    preview.report = merge->report;
    const PacketRecord *record = state.find<PacketRecord>(packet->sha256);
    preview.isKnown = record && record->isIncoming && released.empty();
    preview.knownSince = record ? record->at : 0;
    preview.isForked = !record && !hasNoEffect(merge->report) && isForked(lead, header);
    if (preview.isForked && !acceptFork)
        return Error{Error::Code::PacketForked, preview.raterName};
    preview.plans = planLinesOf(state, *packet);
    preview.packet = std::move(*packet);
    planned.changes = std::move(merge->changes);
    dropOutdatedPlacements(lead, planned.changes);
    for (const SetAside &aside : released)
        planned.changes.emplace_back(Replaced<SetAside>{aside, std::nullopt});
    return planned;
}

} // namespace

Result<TakeInPreview> previewTakeIn(const ReviewSession &lead, const QByteArray &packet, bool acceptFork)
{
    Result<PlannedTakeIn> planned = planTakeIn(lead, packet, acceptFork);
    return planned ? Result<TakeInPreview>(std::move(planned->preview)) : Result<TakeInPreview>(planned.error());
}

Result<TakeInPreview> takeIn(ReviewSession &lead, const QByteArray &packet, bool acceptFork)
{
    if (const Status settled = lead.apply(Edit{}); !settled) // is an earlier attempt in the file although it failed?
        return settled.error();
    Result<PlannedTakeIn> planned = planTakeIn(lead, packet, acceptFork);
    if (!planned)
        return planned.error();
    TakeInPreview &preview = planned->preview;
    if (preview.isKnown)
        return std::move(preview);
    if (const Status snapshot = lead.takeSnapshot(); !snapshot)
        return snapshot.error();

    if (preview.knownSince == 0) {
        const PacketHeader &header = preview.packet.header;
        const PacketRecord record{preview.packet.sha256,
                                  header.owner,
                                  header.replica,
                                  header.sequence,
                                  header.clock,
                                  QDateTime::currentMSecsSinceEpoch(),
                                  true,
                                  header.submitted};
        planned->changes.emplace_back(Replaced<PacketRecord>{std::nullopt, record});
    }
    const Status applied = lead.apply({Edit::Kind::TakeIn, std::move(planned->changes), {}, preview.packet.sha256});
    if (!applied)
        return applied.error();
    return std::move(preview);
}

Result<MergeReport> replaySetAside(ReviewSession &lead)
{
    if (const Status settled = lead.apply(Edit{}); !settled) // is an earlier attempt in the file although it failed?
        return settled.error();
    const MyRow mine = [&lead](const QString &table, const QString &key) { return lead.stampedRow(table, key); };
    Merge merge = replayQuarantine(lead.state(), mine);
    const Status applied = lead.apply({Edit::Kind::TakeIn, std::move(merge.changes), {}, u"set_aside"_s});
    return applied ? Result<MergeReport>(merge.report) : Result<MergeReport>(applied.error());
}

} // namespace meetlat
