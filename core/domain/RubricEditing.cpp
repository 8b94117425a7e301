// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/RubricEditing.h"

#include "core/base/Uuid7.h"
#include "core/domain/EditSteps.h"

#include <algorithm>
#include <set>

namespace meetlat {

namespace {

/// Codes become parts of keys, lists and column names.
bool isCode(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 128 &&
               (c.isLetterOrNumber() || c == QLatin1Char('.') || c == QLatin1Char('_') || c == QLatin1Char('-'));
    });
}

Status checked(const Rubric &rubric)
{
    if (rubric.indicators.empty())
        return Error{Error::Code::BadValue, QStringLiteral("indicators")};
    std::set<QString> codes;
    for (const Indicator &indicator : rubric.indicators) {
        const QString &id = indicator.id.value;
        if (!isCode(id) || !codes.insert(id).second || indicator.levels.empty())
            return Error{Error::Code::BadValue, id};
        std::set<int> numbers;
        for (const Level &level : indicator.levels) {
            if (level.number < 0 || !numbers.insert(level.number).second)
                return Error{Error::Code::BadValue, QStringLiteral("%1 %2").arg(id).arg(level.number)};
            for (const Criterion &criterion : level.criteria) {
                if (!isCode(criterion.id.value) || !codes.insert(criterion.id.value).second)
                    return Error{Error::Code::BadValue, criterion.id.value};
            }
        }
    }
    return Done{};
}

/// Every level that somebody gave, in a draft, a frozen round or a decision.
std::set<std::pair<IndicatorId, std::optional<int>>> levelsInUse(const ReviewState &state)
{
    std::set<std::pair<IndicatorId, std::optional<int>>> used;
    for (const auto &[key, score] : state.all<Score>())
        used.emplace(score.indicator, score.level);
    for (const auto &[key, submission] : state.all<Submission>()) {
        for (const Score &score : submission.scores)
            used.emplace(score.indicator, score.level);
    }
    for (const auto &[key, decision] : state.all<Decision>())
        used.emplace(decision.indicator, decision.level);
    return used;
}

} // namespace

Result<Edit> changeRubric(const ReviewState &state, const Rubric &rubric, const QString &note, Instant now)
{
    if (const Status good = checked(rubric); !good)
        return good.error();
    for (const auto &[id, level] : levelsInUse(state)) {
        const Indicator *indicator = rubric.find(id);
        if (!indicator)
            return Error{Error::Code::BadValue, id.value};
        if (level && !hasLevel(*indicator, state.project().scale, *level))
            return Error{Error::Code::BadValue, QStringLiteral("%1 %2").arg(id.value).arg(*level)};
    }
    Edit edit = editOf(Edit::Kind::ChangeRubric);
    if (rubric == state.rubric())
        return edit;

    RubricVersion version;
    version.id = {newUuid7()};
    version.madeAt = now;
    version.note = note;
    version.content = rubric;
    for (const auto &[key, earlier] : state.all<RubricVersion>())
        version.number = std::max(version.number, earlier.number + 1);
    Project project = state.project();
    project.rubric = version.id;
    edit.note = note;
    putRow(edit, state, version);
    putRow(edit, state, project);
    return edit;
}

bool isGivenUnderOtherText(const ReviewState &state, const Score &score)
{
    if (score.rubric == state.project().rubric)
        return false;
    const Rubric *then = state.rubric(score.rubric);
    const Indicator *before = then ? then->find(score.indicator) : nullptr;
    const Indicator *now = state.rubric().find(score.indicator);
    return !before || !now || *before != *now;
}

} // namespace meetlat
