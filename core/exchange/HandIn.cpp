// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FileWriting.h"
#include "core/exchange/HandOver.h"

#include <algorithm>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

/// This copy's own packets, the first one first.
std::vector<const PacketRecord *> ownPackets(const ReviewSession &session)
{
    std::vector<const PacketRecord *> own;
    for (const auto &[key, record] : session.state().all<PacketRecord>()) {
        if (!record.isIncoming && record.replica == session.identity().replica)
            own.push_back(&record);
    }
    std::sort(own.begin(), own.end(), [](const auto *a, const auto *b) { return a->sequence < b->sequence; });
    return own;
}

/// Packets of earlier copies that the lead had taken in when this copy was handed out, newest first.
QStringList packetsBeforeThisCopy(const ReviewSession &session)
{
    std::vector<std::pair<int, QString>> found;
    for (const auto &[key, record] : session.state().all<PacketRecord>()) {
        const auto stored = session.stampedRow(QString::fromLatin1(PacketRecord::table), key);
        if (record.isIncoming && stored)
            found.emplace_back(-stored->stamp.rev, key); // the lead's revisions count up; clocks may go back
    }
    std::sort(found.begin(), found.end());
    QStringList digests;
    for (const auto &[rev, digest] : found)
        digests << digest;
    return digests;
}

PacketHeader headerOf(const ReviewSession &session, const std::vector<StampedRow> &rows)
{
    const ReviewState &state = session.state();
    PacketHeader header;
    header.project = session.identity().project;
    header.projectTitle = state.project().title;
    header.rubric = state.project().rubric;
    header.rubricDigest = digestOf(state.rubric());
    for (const auto &[key, document] : state.all<Document>())
        header.documents << key;
    header.owner = session.identity().person;
    header.replica = session.identity().replica;
    header.clock = clockOf(rows);
    header.submitted = standingSubmissions(rows);
    header.appVersion = QStringLiteral(MEETLAT_VERSION);
    return header;
}

/// Whether the file gave all rows that the screen shows: a packet with half of the work must not leave.
bool isComplete(const ReviewSession &session, const std::vector<StampedRow> &rows)
{
    const auto ownCount = [&session]<typename Row>(const Table<Row> &table) {
        return std::count_if(table.begin(), table.end(),
                             [&session](const auto &entry) { return entry.second.rater == session.identity().person; });
    };
    const ReviewState &state = session.state();
    const auto own = ownCount(state.all<Highlight>()) + ownCount(state.all<Evidence>()) + ownCount(state.all<Score>()) +
                     ownCount(state.all<Search>()) + ownCount(state.all<Submission>()) +
                     std::count_if(state.all<Placement>().begin(), state.all<Placement>().end(),
                                   [&](const auto &entry) { return entry.second.by == session.identity().person; });
    return own == std::count_if(rows.begin(), rows.end(), [](const StampedRow &row) { return !row.stamp.isDeleted; });
}

/// The packet that follows on `earlier`.
Packet nextPacket(PacketHeader header, const std::vector<const PacketRecord *> &earlier, const QStringList &before)
{
    header.sequence = static_cast<int>(earlier.size()) + 1;
    header.chain.clear();
    for (auto record = earlier.rbegin(); record != earlier.rend(); ++record)
        header.chain << (*record)->sha256;
    header.chain << before;
    return {header, {}, {}};
}

Result<Packet> verified(const QByteArray &bytes)
{
    return readPacket(bytes); // what we could not read back must not leave the house
}

} // namespace

Result<QString> handIn(ReviewSession &session, const QString &path)
{
    if (session.identity().role != FileRole::Rater)
        return Error{Error::Code::NotYourScore, {}};
    const Result<std::vector<StampedRow>> read = session.rowsOwnedBy(session.identity().person, packetTables());
    if (!read)
        return read.error();
    const std::vector<StampedRow> &rows = *read;
    if (!isComplete(session, rows))
        return Error{Error::Code::DiskError, session.path()};
    const PacketHeader header = headerOf(session, rows);
    const QStringList before = packetsBeforeThisCopy(session);
    std::vector<const PacketRecord *> earlier = ownPackets(session);

    if (!earlier.empty()) { // nothing changed since the last one: make that one again
        const QString last = earlier.back()->sha256;
        const std::vector<const PacketRecord *> beforeLast(earlier.begin(), earlier.end() - 1);
        const QByteArray again = writePacket(nextPacket(header, beforeLast, before).header, rows);
        const Result<Packet> packet = verified(again);
        if (packet && packet->sha256 == last) {
            const Status written = writeFileAtomically(path, again);
            return written ? Result<QString>(last) : Result<QString>(written.error());
        }
    }

    const QByteArray bytes = writePacket(nextPacket(header, earlier, before).header, rows);
    const Result<Packet> packet = verified(bytes);
    if (!packet)
        return packet.error();
    Result<StagedFile> staged = StagedFile::write(path, bytes);
    if (!staged)
        return staged.error();

    const PacketHeader &made = packet->header;
    const PacketRecord record{packet->sha256, made.owner,    made.replica,
                              made.sequence,  made.clock,    QDateTime::currentMSecsSinceEpoch(),
                              false,          made.submitted};
    const Status recorded = session.apply({Edit::Kind::HandIn, {Replaced<PacketRecord>{std::nullopt, record}}, {}, {}});
    if (!recorded) // without its record the next packet would not name it and look like a fork
        return recorded.error();
    if (const Status kept = staged->keep(); !kept) // asked again, it makes the same packet
        return kept.error();
    return packet->sha256;
}

} // namespace meetlat
