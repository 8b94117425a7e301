// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Uuid7.h"
#include "core/exchange/PacketLines.h"

#include <algorithm>

namespace meetlat::packet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Instant yearTenThousand = 253'402'300'800'000;

bool isDigest(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

bool isPageHash(const QString &text)
{
    bool isNumber = false;
    text.toULongLong(&isNumber, 16);
    return text.isEmpty() || (text.size() == 16 && isNumber && text == text.toLower());
}

bool areDigests(const QStringList &texts)
{
    return std::all_of(texts.begin(), texts.end(), isDigest);
}

/// Codes of a rubric: "WE", "WE.4.b".
bool isCode(const QString &text)
{
    return !text.isEmpty() && text.size() <= 60 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7F && c != u'|';
    });
}

bool isTime(Instant at)
{
    return at >= 0 && at < yearTenThousand;
}

bool areSane(const std::vector<AnchorTarget> &targets)
{
    return std::all_of(targets.begin(), targets.end(), [](const AnchorTarget &target) {
        return target.page >= 0 && target.page < 1'000'000 && target.start >= 0 && target.end >= target.start;
    });
}

bool isSaneAnchor(const Anchor &anchor)
{
    return anchor.pageCount >= 0 && areSane(anchor.targets);
}

bool isSaneRow(const Highlight &row)
{
    return isUuid(row.id.value) && isUuid(row.plan.value) && isDigest(row.document.value) && isSaneAnchor(row.anchor) &&
           isTime(row.madeAt) && isPageHash(row.pageHash) && row.author.size() <= 200 &&
           row.typed.size() <= 20'000;
}

bool isSaneRow(const Evidence &row)
{
    return isUuid(row.plan.value) && isUuid(row.highlight.value) && isCode(row.indicator.value) &&
           (row.criterion.isEmpty() || isCode(row.criterion.value));
}

bool isSaneRow(const Score &row)
{
    return isUuid(row.plan.value) && isCode(row.indicator.value) &&
           (row.rubric.isEmpty() || isUuid(row.rubric.value)) && areDigests(row.documents) &&
           (!row.level || (*row.level >= 0 && *row.level <= 5 && !row.notDeterminable)) &&
           std::all_of(row.ticks.begin(), row.ticks.end(), [](const auto &tick) { return isCode(tick.first.value); });
}

bool isSaneRow(const Search &row)
{
    return isUuid(row.id.value) && isUuid(row.plan.value) && isCode(row.indicator.value) && areDigests(row.documents) &&
           row.hits >= 0 && row.pagesSearched >= 0 && row.pagesInAll >= 0 && isTime(row.at);
}

bool isSaneRow(const Submission &row)
{
    return isUuid(row.plan.value) && row.round >= 1 && row.round <= 10'000 && isTime(row.at) &&
           isTime(row.reopenedAt) &&
           std::all_of(row.scores.begin(), row.scores.end(), [](const Score &score) { return isSaneRow(score); }) &&
           std::all_of(row.gaps.begin(), row.gaps.end(), [](const auto &gap) { return isCode(gap.first.value); });
}

/// What waits for a person stands nowhere, and so does an orphan; all else has a place.
bool isSaneRow(const Placement &row)
{
    const bool standsNowhere = row.waits || row.state == Anchor::State::Orphan;
    return isUuid(row.highlight.value) && isDigest(row.document.value) && isUuid(row.by.value) &&
           isUuid(row.plan.value) && row.targets.empty() == standsNowhere && areSane(row.targets) &&
           row.agreement >= 0 && row.agreement <= 100 && isTime(row.at);
}

template <typename Row>
concept Travels = requires(const Row &row)
{
    isSaneRow(row);
    row.rater;
};

} // namespace

bool isSane(const AnyRow &any)
{
    return std::visit(
        []<typename Row>(const Row &row) {
            if constexpr (Travels<Row>)
                return isUuid(row.rater.value) && isSaneRow(row);
            else
                return false;
        },
        any);
}

bool belongsTo(const AnyRow &any, const RaterId &owner)
{
    return std::visit(
        [&owner]<typename Row>(const Row &row) {
            if constexpr (std::is_same_v<Row, Submission>) {
                for (const Score &score : row.scores) {
                    if (score.rater != owner || score.plan != row.plan)
                        return false;
                }
            }
            if constexpr (std::is_same_v<Row, Placement>) {
                if (row.by != owner)
                    return false;
            }
            if constexpr (Travels<Row>)
                return row.rater == owner;
            else
                return false;
        },
        any);
}

} // namespace meetlat::packet
