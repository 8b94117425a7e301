// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Merging.h"

#include "core/base/Sha256.h"
#include "core/domain/RowJson.h"
#include "core/domain/RowMerge.h"
#include "core/domain/Setup.h"

#include <algorithm>
#include <set>

namespace meetlat {

namespace {

template <typename Row>
concept Travels = std::is_same_v<Row, Highlight> || std::is_same_v<Row, Evidence> || std::is_same_v<Row, Score> ||
    std::is_same_v<Row, Search> || std::is_same_v<Row, Submission> || std::is_same_v<Row, Placement>;

/// A total order over the contents of one row at one revision. A row that lives wins over its tombstone: what is lost
/// by mistake is worse than what is kept by mistake.
QByteArray contentOf(const StampedRow &row)
{
    return row.stamp.isDeleted ? QByteArray() : json::canonical(json::rowToJson(row.row));
}

bool isSameContent(const StampedRow &a, const StampedRow &b)
{
    if (a.stamp.isDeleted || b.stamp.isDeleted)
        return a.stamp.isDeleted == b.stamp.isDeleted;
    return a.row == b.row || contentOf(a) == contentOf(b); // the first is cheap and nearly always answers
}

bool isOfOwner(const ReviewState &state, const AnyRow &any, const RaterId &owner)
{
    return std::visit(
        [&]<typename Row>(const Row &row) {
            if constexpr (Travels<Row>) {
                if constexpr (std::is_same_v<Row, Submission>) {
                    const bool allOwn = std::all_of(row.scores.begin(), row.scores.end(), [&](const Score &score) {
                        return score.rater == owner && score.plan == row.plan;
                    });
                    if (!allOwn)
                        return false;
                }
                if constexpr (std::is_same_v<Row, Placement>) {
                    if (row.by != owner) // where somebody else says that it stands is not the rater's to send
                        return false;
                }
                return row.rater == owner && state.find<Plan>(row.plan) != nullptr;
            } else {
                return false;
            }
        },
        any);
}

/// Highlights and searches are keyed by an id alone: under that id nothing of another rater may stand here.
bool isFreeFor(const StampedRow &row, const MyRow &mine)
{
    if (!std::holds_alternative<Highlight>(row.row) && !std::holds_alternative<Search>(row.row))
        return true;
    const std::optional<StampedRow> here = mine(json::tableOf(row.row), json::keyOfAny(row.row));
    return !here || here->stamp.owner == row.stamp.owner;
}

/// Evidence and placements rest on a highlight of the same rater, from this packet or from an earlier one.
bool hasItsHighlight(const StampedRow &row, const std::set<HighlightId> &inPacket, const MyRow &mine)
{
    const auto *evidence = std::get_if<Evidence>(&row.row);
    const auto *placement = std::get_if<Placement>(&row.row);
    if (!evidence && !placement)
        return true;
    const HighlightId &id = evidence ? evidence->highlight : placement->highlight;
    if (inPacket.contains(id))
        return true;
    const auto highlight = mine(QString::fromLatin1(Highlight::table), id.value);
    return highlight && highlight->stamp.owner == row.stamp.owner;
}

bool isOnOtherDocument(const ReviewState &state, const AnyRow &any)
{
    if (const auto *highlight = std::get_if<Highlight>(&any))
        return state.find<Document>(highlight->plan, highlight->document) == nullptr;
    const auto *score = std::get_if<Score>(&any);
    if (!score || score->documents.isEmpty())
        return false;
    QStringList here;
    for (const Document *document : documentsOf(state, score->plan))
        here << document->sha256.value;
    QStringList there = score->documents;
    here.sort();
    there.sort();
    return here != there;
}

} // namespace

const QStringList &packetTables()
{
    static const QStringList tables{QLatin1String(Highlight::table), QLatin1String(Evidence::table),
                                    QLatin1String(Score::table), QLatin1String(Search::table),
                                    QLatin1String(Submission::table), QLatin1String(Placement::table)};
    return tables;
}

std::optional<StampedRow> RowMerge::current(const Place &place) const
{
    const auto taken = m_taken.find(place);
    return taken != m_taken.end() ? taken->second : m_mine(place.first, place.second);
}

void RowMerge::take(const StampedRow &incoming, const QString &packetSha256)
{
    const Place place{json::tableOf(incoming.row), json::keyOfAny(incoming.row)};
    const std::optional<StampedRow> before = current(place);
    if (before && before->stamp.rev > incoming.stamp.rev) {
        ++m_merge.report.older;
        return;
    }
    const bool isSameRevision = before && before->stamp.rev == incoming.stamp.rev;
    if (isSameRevision && isSameContent(*before, incoming)) {
        ++m_merge.report.same;
        return;
    }
    const bool onlyDeletes = incoming.stamp.isDeleted && before;
    if (!onlyDeletes && !fitsRubric(m_state, incoming.row)) {
        ++m_merge.report.quarantined;
        setAside(place, incoming, packetSha256, SetAsideWhy::UnknownRubric);
        return;
    }
    if (isSameRevision) {
        ++m_merge.report.forked;
        const bool theirsWins = contentOf(incoming) > contentOf(*before);
        setAside(place, theirsWins ? *before : incoming, packetSha256, SetAsideWhy::Fork);
        if (!theirsWins)
            return;
    } else {
        ++(before ? m_merge.report.changed : m_merge.report.fresh);
    }
    takeOver(place, incoming, before);
}

void RowMerge::takeOver(const Place &place, const StampedRow &incoming, const std::optional<StampedRow> &before)
{
    const bool wasHere = before && !before->stamp.isDeleted;
    const bool isDeleted = incoming.stamp.isDeleted;
    if (!isDeleted && isOnOtherDocument(m_state, incoming.row))
        ++m_merge.report.otherDocument;
    std::visit(
        [&]<typename Row>(const Row &row) {
            Replaced<Row> replaced;
            if (isDeleted)
                replaced.before = row; // the tombstone as its owner has it, whether the row was ever here or not
            else if (wasHere)
                replaced.before = std::get<Row>(before->row);
            if (!isDeleted)
                replaced.after = row;
            m_merge.changes.emplace_back(std::move(replaced), incoming.stamp);
        },
        incoming.row);
    m_taken.insert_or_assign(place, incoming);
}

void RowMerge::setAside(const Place &place, const StampedRow &row, const QString &packetSha256, SetAsideWhy why)
{
    SetAside aside;
    aside.packet = packetSha256;
    aside.rowTable = place.first;
    aside.rowKey = place.second;
    aside.why = why;
    aside.rater = row.stamp.owner;
    aside.rev = row.stamp.rev;
    aside.isDeleted = row.stamp.isDeleted;
    aside.image = QString::fromUtf8(json::canonical(json::rowToJson(row.row)));

    const auto isKeptAlready = [&](const auto &entry) {
        if (m_released.contains(entry.first))
            return false;
        SetAside kept = entry.second;
        kept.packet = aside.packet;
        return kept == aside;
    };
    const Table<SetAside> &here = m_state.all<SetAside>();
    if (std::any_of(here.begin(), here.end(), isKeptAlready) ||
        std::any_of(m_setAside.begin(), m_setAside.end(), isKeptAlready))
        return;
    // Two rows of one key from one packet: a hand-made packet, or one taken in again. Both are kept.
    if ((here.contains(keyOf(aside)) && !m_released.contains(keyOf(aside))) || m_setAside.contains(keyOf(aside)))
        aside.packet = Sha256::of((aside.packet + aside.image).toUtf8());
    m_setAside.emplace(keyOf(aside), aside);
    m_merge.changes.emplace_back(Replaced<SetAside>{std::nullopt, aside});
}

void RowMerge::removeFromQuarantine(const SetAside &row)
{
    m_released.insert(keyOf(row));
    m_merge.changes.emplace_back(Replaced<SetAside>{row, std::nullopt});
}

Result<Merge> mergeRows(const ReviewState &state, const RaterId &owner, const QString &packetSha256,
                        const std::vector<StampedRow> &incoming, const MyRow &mine)
{
    std::set<HighlightId> highlights;
    for (const StampedRow &row : incoming) {
        if (const auto *highlight = std::get_if<Highlight>(&row.row))
            highlights.insert(highlight->id);
    }
    for (const StampedRow &row : incoming) {
        const bool isOwn = row.stamp.owner == owner && isOfOwner(state, row.row, owner) && isFreeFor(row, mine) &&
                           hasItsHighlight(row, highlights, mine);
        if (!isOwn)
            return Error{Error::Code::PacketForeignRows, json::keyOfAny(row.row)};
    }
    RowMerge merge(state, mine);
    for (const StampedRow &row : incoming)
        merge.take(row, packetSha256);
    return std::move(merge).result();
}

} // namespace meetlat
