// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/RowJson.h"
#include "core/domain/RowMerge.h"

#include <QJsonDocument>

#include <algorithm>

namespace meetlat {

namespace {

bool anyVersionHas(const ReviewState &state, const IndicatorId &id, const CriterionId &criterion = {})
{
    const Table<RubricVersion> &versions = state.all<RubricVersion>();
    return std::any_of(versions.begin(), versions.end(), [&](const auto &entry) {
        const Indicator *indicator = entry.second.content.find(id);
        return indicator && (criterion.isEmpty() || indicator->criterion(criterion));
    });
}

bool fits(const ReviewState &state, const Score &score)
{
    const Rubric *rubric = state.rubric(score.rubric);
    const Indicator *indicator = rubric ? rubric->find(score.indicator) : nullptr;
    if (!indicator || (score.level && !hasLevel(*indicator, state.project().scale, *score.level)))
        return false;
    return std::all_of(score.ticks.begin(), score.ticks.end(),
                       [indicator](const auto &tick) { return indicator->criterion(tick.first) != nullptr; });
}

bool fits(const ReviewState &state, const Evidence &evidence)
{
    return anyVersionHas(state, evidence.indicator, evidence.criterion);
}

bool fits(const ReviewState &state, const Search &search)
{
    return anyVersionHas(state, search.indicator);
}

bool fits(const ReviewState &state, const Submission &submission)
{
    return std::all_of(submission.scores.begin(), submission.scores.end(),
                       [&](const Score &score) { return fits(state, score); }) &&
           std::all_of(submission.gaps.begin(), submission.gaps.end(),
                       [&](const auto &gap) { return anyVersionHas(state, gap.first); });
}

template <typename Row> bool fits(const ReviewState &, const Row &)
{
    return true; // names nothing of a rubric
}

} // namespace

std::optional<StampedRow> setAsideRow(const SetAside &aside)
{
    const QJsonObject image = QJsonDocument::fromJson(aside.image.toUtf8()).object();
    std::optional<AnyRow> row = json::rowFromJson(aside.rowTable, image);
    if (!row)
        return std::nullopt;
    return StampedRow{std::move(*row), Stamp{aside.rater, aside.rev, aside.isDeleted}};
}

bool fitsRubric(const ReviewState &state, const AnyRow &row)
{
    return std::visit([&state](const auto &value) { return fits(state, value); }, row);
}

Merge replayQuarantine(const ReviewState &state, const MyRow &mine)
{
    RowMerge merge(state, mine);
    for (const auto &[key, aside] : state.all<SetAside>()) {
        if (aside.why != SetAsideWhy::UnknownRubric)
            continue;
        const std::optional<StampedRow> row = setAsideRow(aside);
        if (!row || !fitsRubric(state, row->row))
            continue;
        merge.removeFromQuarantine(aside);
        merge.take(*row, aside.packet);
    }
    return std::move(merge).result();
}

} // namespace meetlat
