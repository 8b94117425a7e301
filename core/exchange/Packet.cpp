// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Packet.h"

#include "core/base/Sha256.h"
#include "core/domain/CanonicalWriter.h"
#include "core/domain/RowJson.h"
#include "core/exchange/PacketLines.h"

#include <algorithm>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "a|b" pairs as objects with two named members.
QJsonArray pairsToJson(const QStringList &pairs, const QString &first, const QString &second, bool secondIsNumber)
{
    QJsonArray array;
    for (const QString &pair : pairs) {
        const QString value = pair.section(u'|', 1);
        array.append(QJsonObject{{first, pair.section(u'|', 0, 0)},
                                 {second, secondIsNumber ? QJsonValue(value.toInt()) : QJsonValue(value)}});
    }
    return array;
}

} // namespace

namespace packet {

std::pair<qsizetype, QString> placeOf(const StampedRow &row)
{
    return {packetTables().indexOf(json::tableOf(row.row)), json::keyOfAny(row.row)};
}

QByteArray lineOf(const StampedRow &row)
{
    using json::CanonicalWriter;
    return std::visit(
        [&row]<typename Row>(const Row &contents) -> QByteArray {
            return QByteArray("{\"deleted\":") + (row.stamp.isDeleted ? "true" : "false") + ",\"owner\":" +
                   CanonicalWriter::bytesOf(row.stamp.owner) + ",\"rev\":" + QByteArray::number(row.stamp.rev) +
                   ",\"row\":" + CanonicalWriter::bytesOf(contents) + ",\"table\":\"" + Row::table + "\"}\n";
        },
        row.row);
}

QByteArray lineOf(const PacketHeader &header)
{
    return json::canonical({{u"format"_s, formatName},
                            {u"v"_s, packetVersion},
                            {u"project_id"_s, header.project.value},
                            {u"project_title"_s, header.projectTitle},
                            {u"rubric_id"_s, header.rubric.value},
                            {u"rubric_digest"_s, header.rubricDigest},
                            {u"documents"_s, pairsToJson(header.documents, u"plan"_s, u"sha256"_s, false)},
                            {u"owner"_s, header.owner.value},
                            {u"replica_id"_s, header.replica},
                            {u"clock"_s, header.clock},
                            {u"seq"_s, header.sequence},
                            {u"chain"_s, QJsonArray::fromStringList(header.chain)},
                            {u"submitted"_s, pairsToJson(header.submitted, u"plan"_s, u"round"_s, true)},
                            {u"app"_s, header.appVersion},
                            {u"schema"_s, header.schema}}) +
           '\n';
}

QByteArray footerOf(qsizetype rows, const QString &sha256)
{
    return json::canonical({{u"rows"_s, rows}, {u"sha256"_s, sha256}}) + '\n';
}

} // namespace packet

QByteArray writePacket(const PacketHeader &header, const std::vector<StampedRow> &rows)
{
    using Placed = std::pair<std::pair<qsizetype, QString>, const StampedRow *>;
    std::vector<Placed> placed;
    placed.reserve(rows.size());
    for (const StampedRow &row : rows)
        placed.emplace_back(packet::placeOf(row), &row);
    std::sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) { return a.first < b.first; });

    QByteArray bytes = packet::lineOf(header);
    for (const Placed &row : placed)
        bytes += packet::lineOf(*row.second);
    return bytes + packet::footerOf(static_cast<qsizetype>(rows.size()), Sha256::of(bytes));
}

int clockOf(const std::vector<StampedRow> &rows)
{
    int clock = 0;
    for (const StampedRow &row : rows)
        clock = std::max(clock, row.stamp.rev);
    return clock;
}

QStringList standingSubmissions(const std::vector<StampedRow> &rows)
{
    std::map<QString, const Submission *> latest; // by plan: only the last round can stand
    for (const StampedRow &row : rows) {
        const auto *submission = std::get_if<Submission>(&row.row);
        if (!submission || row.stamp.isDeleted)
            continue;
        const Submission *&known = latest[submission->plan.value];
        if (!known || known->round < submission->round)
            known = submission;
    }
    QStringList standing;
    for (const auto &[plan, submission] : latest) {
        if (submission->stands())
            standing << joinedKey(submission->plan, submission->round);
    }
    return standing;
}

QString digestOf(const Rubric &rubric)
{
    return Sha256::of(json::canonical(json::toObject(rubric)));
}

QString receiptOf(const QString &packetSha256)
{
    QStringList groups;
    for (qsizetype at = 0; at < 32; at += 4)
        groups << packetSha256.mid(at, 4);
    return groups.join(u' ');
}

} // namespace meetlat
