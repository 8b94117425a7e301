// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Rubric.h"

#include "core/domain/RowJson.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <set>

inline void initDomainResources()
{
    Q_INIT_RESOURCE(core_domain);
}

namespace meetlat {

const Level *Indicator::level(int number) const
{
    const auto it = std::find_if(levels.begin(), levels.end(), [&](const Level &l) { return l.number == number; });
    return it == levels.end() ? nullptr : &*it;
}

const Criterion *Indicator::criterion(const CriterionId &wanted) const
{
    for (const Level &level : levels) {
        for (const Criterion &criterion : level.criteria) {
            if (criterion.id == wanted)
                return &criterion;
        }
    }
    return nullptr;
}

const Indicator *Rubric::find(const IndicatorId &id) const
{
    const auto it = std::find_if(indicators.begin(), indicators.end(), [&](const Indicator &i) { return i.id == id; });
    return it == indicators.end() ? nullptr : &*it;
}

bool hasLevel(const Indicator &indicator, Scale scale, int level)
{
    if (level == 0)
        return indicator.kind == IndicatorKind::Ladder && scale == Scale::ZeroToFive;
    return indicator.level(level) != nullptr;
}

std::vector<int> levelsOf(const Indicator &indicator, Scale scale)
{
    std::vector<int> numbers;
    if (hasLevel(indicator, scale, 0))
        numbers.push_back(0);
    for (const Level &level : indicator.levels)
        numbers.push_back(level.number);
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

namespace {

Bilingual bilingual(const QJsonObject &object, const QString &prefix)
{
    const QString stem = prefix.isEmpty() ? QString() : prefix + QLatin1Char('_');
    return {object.value(stem + QStringLiteral("nl")).toString(), object.value(stem + QStringLiteral("en")).toString()};
}

Result<Level> levelFrom(const QJsonObject &object, const QString &place)
{
    Level level;
    level.number = object.value(QStringLiteral("n")).toInt(-1);
    level.name = bilingual(object, {});
    level.cuesOpen = object.value(QStringLiteral("keywords_open")).toBool();
    level.erratum = object.value(QStringLiteral("erratum")).toString();
    for (const QJsonValue &cue : object.value(QStringLiteral("keywords")).toArray())
        level.cues << cue.toString();
    if (level.number < 0 || level.name.nl.isEmpty())
        return Error{Error::Code::BadValue, place};
    for (const QJsonValue &value : object.value(QStringLiteral("criteria")).toArray()) {
        const QJsonObject item = value.toObject();
        const auto kind = enumFromName<CriterionKind>(item.value(QStringLiteral("kind")).toString().toStdString());
        Criterion criterion{{item.value(QStringLiteral("id")).toString()}, kind.value_or(CriterionKind::Feature),
                            bilingual(item, {})};
        if (!kind || criterion.id.isEmpty() || criterion.text.nl.isEmpty())
            return Error{Error::Code::BadValue, place + QLatin1Char(' ') + criterion.id.value};
        level.criteria.push_back(std::move(criterion));
    }
    return level;
}

} // namespace

Result<Rubric> rubricFromAnnexJson(const QByteArray &bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    Rubric rubric;
    rubric.name = root.value(QStringLiteral("id")).toString();
    std::set<QString> seen;
    for (const QJsonValue &value : root.value(QStringLiteral("indicators")).toArray()) {
        const QJsonObject object = value.toObject();
        Indicator indicator;
        indicator.id = {object.value(QStringLiteral("id")).toString()};
        indicator.kind = object.contains(QStringLiteral("kind")) ? IndicatorKind::YesNo : IndicatorKind::Ladder;
        indicator.name = bilingual(object, {});
        indicator.question = bilingual(object, QStringLiteral("question"));
        indicator.note = bilingual(object, QStringLiteral("note"));
        for (const QJsonValue &levelValue : object.value(QStringLiteral("levels")).toArray()) {
            Result<Level> level = levelFrom(levelValue.toObject(), indicator.id.value);
            if (!level)
                return level.error();
            indicator.levels.push_back(std::move(*level));
        }
        if (indicator.id.isEmpty() || indicator.levels.empty() || !seen.insert(indicator.id.value).second)
            return Error{Error::Code::BadValue, indicator.id.value};
        rubric.indicators.push_back(std::move(indicator));
    }
    if (rubric.indicators.empty())
        return Error{Error::Code::BadValue, QStringLiteral("indicators")};
    return rubric;
}

const Rubric &builtInRubric()
{
    static const Rubric rubric = [] {
        initDomainResources();
        QFile file(QStringLiteral(":/annex1.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
        const Result<Rubric> read = rubricFromAnnexJson(file.readAll());
        Q_ASSERT(read.has_value());
        return *read;
    }();
    return rubric;
}

} // namespace meetlat
