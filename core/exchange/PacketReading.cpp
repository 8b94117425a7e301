// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Sha256.h"
#include "core/base/Uuid7.h"
#include "core/domain/CanonicalJson.h"
#include "core/domain/RowJson.h"
#include "core/exchange/PacketLines.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

using Lines = std::vector<QByteArray>;

Error changedAt(std::size_t line)
{
    return {Error::Code::PacketChanged, QString::number(line + 1)};
}

std::optional<QJsonObject> objectOf(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// The lines with their line ends; what follows the last line end is a line too.
Result<Lines> linesOf(const QByteArray &bytes)
{
    Lines lines;
    for (qsizetype first = 0; first < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', first);
        const qsizetype size = (end < 0 ? bytes.size() : end + 1) - first;
        if (size > packet::maxLineBytes || static_cast<qsizetype>(lines.size()) > packet::maxRows + 2)
            return Error{Error::Code::PacketTooLarge, QString::number(lines.size() + 1)};
        lines.push_back(QByteArray::fromRawData(bytes.constData() + first, size));
        first += size;
    }
    return lines;
}

bool stringsFrom(const QJsonValue &value, const QString &first, const QString &second, QStringList &pairs)
{
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        pairs << joinedKey(item[first].toString(), item[second].toVariant().toString());
    return value.isArray();
}

bool readHeader(const QJsonObject &object, PacketHeader &header)
{
    const auto text = [&object](const QString &name, QString &value) { return json::fromJson(object[name], value); };
    const auto number = [&object](const QString &name, int &value) { return json::fromJson(object[name], value); };
    return text(u"project_id"_s, header.project.value) && text(u"project_title"_s, header.projectTitle) &&
           text(u"rubric_id"_s, header.rubric.value) && text(u"rubric_digest"_s, header.rubricDigest) &&
           text(u"owner"_s, header.owner.value) && text(u"replica_id"_s, header.replica) &&
           number(u"clock"_s, header.clock) && number(u"seq"_s, header.sequence) &&
           json::fromJson(object[u"chain"_s], header.chain) &&
           stringsFrom(object[u"documents"_s], u"plan"_s, u"sha256"_s, header.documents) &&
           stringsFrom(object[u"submitted"_s], u"plan"_s, u"round"_s, header.submitted) &&
           text(u"app"_s, header.appVersion) && number(u"schema"_s, header.schema);
}

bool isSaneHeader(const PacketHeader &header)
{
    const std::set<QString> chain(header.chain.begin(), header.chain.end());
    const bool areDigests = std::all_of(chain.begin(), chain.end(), [](const QString &d) { return d.size() == 64; });
    return areDigests && isUuid(header.project.value) && isUuid(header.rubric.value) && isUuid(header.owner.value) &&
           isUuid(header.replica) && header.sequence >= 1 && header.sequence <= header.chain.size() + 1 &&
           static_cast<qsizetype>(chain.size()) == header.chain.size();
}

/// Format and versions first: what a newer program wrote cannot be judged by our rules.
std::optional<Error> refusalOf(const std::optional<QJsonObject> &header)
{
    if (!header || header->value(u"format"_s).toString() != packet::formatName)
        return Error{Error::Code::NotAPacket, {}};
    if (header->value(u"v"_s).toInt() > packetVersion || header->value(u"schema"_s).toInt() > packetSchema)
        return Error{Error::Code::PacketNewer, header->value(u"app"_s).toString().left(40)};
    return std::nullopt;
}

/// The digest that the footer tells, after it has been compared with the bytes.
Result<QString> verifiedDigest(const QByteArray &bytes, const Lines &lines)
{
    const QByteArray &last = lines.back();
    const auto footer = objectOf(last);
    if (lines.size() < 2 || !last.endsWith('\n') || !footer || !footer->contains(u"sha256"_s))
        return Error{Error::Code::PacketCut, QString::number(lines.size())};
    const QString digest = Sha256::of(QByteArrayView(bytes).chopped(last.size()));
    if (last != packet::footerOf(static_cast<qsizetype>(lines.size()) - 2, digest))
        return changedAt(lines.size() - 1);
    return digest;
}

/// An escaped surrogate in a canonical line stands alone: a text that is no text.
bool hasBrokenText(const QByteArray &line)
{
    for (qsizetype at = line.indexOf('\\'); at >= 0; at = line.indexOf('\\', at + 2)) {
        if (line.mid(at, 3) == "\\ud")
            return true;
    }
    return false;
}

/// The line of an older program, spelled as today: fields that came later have their first value.
QByteArray broughtUpToDate(const QByteArray &line, int schema)
{
    QStringList added{u"typed"_s};
    if (schema < 2)
        added << u"author"_s << u"page_hash"_s;
    auto object = schema < 3 ? objectOf(line) : std::nullopt;
    if (!object || object->value(u"table"_s) != QLatin1String(Highlight::table) ||
        json::canonical(*object) + '\n' != line)
        return line;
    QJsonObject row = object->value(u"row"_s).toObject();
    for (const QString &field : added) {
        if (row.contains(field)) // then it is not from that program
            return line.chopped(1);
        row.insert(field, QString());
    }
    object->insert(u"row"_s, row);
    return json::canonical(*object) + '\n';
}

template <typename Row> bool readStraight(QByteArrayView text, QByteArrayView table, std::optional<AnyRow> &row)
{
    if (table != Row::table)
        return false;
    Row value;
    if (json::CanonicalReader(text).readAll(value))
        row = std::move(value);
    return true;
}

template <typename... Rows>
std::optional<AnyRow> rowStraight(QByteArrayView text, QByteArrayView table, std::variant<Rows...> *)
{
    std::optional<AnyRow> row;
    static_cast<void>((readStraight<Rows>(text, table, row) || ...));
    return row;
}

/// The line as lineOf() writes it, without a document of the whole. Empty: some other line, which may be none at all.
/// What is read here is compared with the bytes of the line afterwards.
std::optional<StampedRow> stampedStraight(const QByteArray &line)
{
    static const QByteArray beforeRow = ",\"row\":";
    static const QByteArray beforeTable = ",\"table\":\"";
    const qsizetype row = line.indexOf(beforeRow); // no text before it holds such quotes unescaped
    const qsizetype table = line.lastIndexOf(beforeTable);
    const qsizetype name = table + beforeTable.size();
    if (row < 0 || table < row + beforeRow.size() || !line.endsWith("\"}\n") || name > line.size() - 3)
        return std::nullopt;
    const QByteArrayView text(line);
    const auto stamp = objectOf(line.left(row) + '}');
    const auto read = rowStraight(text.sliced(row + beforeRow.size(), table - row - beforeRow.size()),
                                  text.sliced(name, line.size() - name - 3), static_cast<AnyRow *>(nullptr));
    if (!stamp || !read)
        return std::nullopt;
    return StampedRow{*read, {RaterId{stamp->value(u"owner"_s).toString()}, stamp->value(u"rev"_s).toInt(),
                              stamp->value(u"deleted"_s).toBool()}};
}

std::optional<StampedRow> stampedByDocument(const QByteArray &line)
{
    const auto object = objectOf(line);
    if (!object)
        return std::nullopt;
    const auto row = json::rowFromJson(object->value(u"table"_s).toString(), object->value(u"row"_s).toObject());
    if (!row)
        return std::nullopt;
    return StampedRow{*row, {RaterId{object->value(u"owner"_s).toString()}, object->value(u"rev"_s).toInt(),
                             object->value(u"deleted"_s).toBool()}};
}

Result<StampedRow> readRow(const QByteArray &line, std::size_t number)
{
    std::optional<StampedRow> stamped = stampedStraight(line);
    if (!stamped)
        stamped = stampedByDocument(line);
    if (!stamped || hasBrokenText(line) || !packetTables().contains(json::tableOf(stamped->row)))
        return changedAt(number);
    const bool revFits = stamped->stamp.rev >= 1 && stamped->stamp.rev <= packet::maxRevision;
    if (!revFits || !packet::isSane(stamped->row) || packet::lineOf(*stamped) != line)
        return changedAt(number);
    return *std::move(stamped);
}

Result<std::vector<StampedRow>> readRows(const Lines &lines, const RaterId &owner, int schema)
{
    std::vector<StampedRow> rows;
    rows.reserve(lines.size() - 2);
    std::pair<qsizetype, QString> before{-1, {}};
    for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
        Result<StampedRow> row = readRow(broughtUpToDate(lines[i], schema), i);
        if (!row)
            return row.error();
        if (row->stamp.owner != owner || !packet::belongsTo(row->row, owner))
            return Error{Error::Code::PacketForeignRows, QString::number(i + 1)};
        auto place = packet::placeOf(*row);
        if (!(before < place)) // also: no key twice
            return changedAt(i);
        before = std::move(place);
        rows.push_back(std::move(*row));
    }
    return rows;
}

/// Packets are complete: every link and every placement leads to a highlight that is in the packet too, be it a deleted one.
std::optional<Error> danglingLink(const std::vector<StampedRow> &rows)
{
    std::map<QString, const Highlight *> highlights;
    std::size_t line = 1;
    for (const StampedRow &row : rows) {
        if (const auto *highlight = std::get_if<Highlight>(&row.row))
            highlights.emplace(highlight->id.value, highlight);
        const auto leadsNowhere = [&highlights](const HighlightId &highlight, const PlanId &plan) {
            const auto found = highlights.find(highlight.value);
            return found == highlights.end() || found->second->plan != plan;
        };
        if (const auto *evidence = std::get_if<Evidence>(&row.row);
            evidence && leadsNowhere(evidence->highlight, evidence->plan))
            return changedAt(line);
        if (const auto *placement = std::get_if<Placement>(&row.row);
            placement && leadsNowhere(placement->highlight, placement->plan))
            return changedAt(line);
        ++line;
    }
    return std::nullopt;
}

} // namespace

Result<Packet> readPacket(const QByteArray &bytes)
{
    if (bytes.size() > packet::maxBytes)
        return Error{Error::Code::PacketTooLarge, {}};
    const auto headerObject = objectOf(bytes.left(std::min(bytes.indexOf('\n') + 1, packet::maxLineBytes)));
    if (const auto refusal = refusalOf(headerObject))
        return *refusal;
    const Result<Lines> lines = linesOf(bytes);
    if (!lines)
        return lines.error();
    const Result<QString> digest = verifiedDigest(bytes, *lines);
    if (!digest)
        return digest.error();

    Packet packet;
    packet.sha256 = *digest;
    if (!readHeader(*headerObject, packet.header) || !isSaneHeader(packet.header) ||
        packet::lineOf(packet.header) != lines->front())
        return changedAt(0);
    Result<std::vector<StampedRow>> rows = readRows(*lines, packet.header.owner, packet.header.schema);
    if (!rows)
        return rows.error();
    packet.rows = std::move(*rows);
    if (const auto dangling = danglingLink(packet.rows))
        return *dangling;
    if (packet.header.clock != clockOf(packet.rows) || packet.header.submitted != standingSubmissions(packet.rows))
        return changedAt(0);
    return packet;
}

} // namespace meetlat
