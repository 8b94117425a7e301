// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/FigureConditions.h"

#include "app/verbs/Projects.h"

#include <QRegularExpression>

#include <functional>

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;
using figures::Compare;
using figures::Conditions;
using figures::LevelCondition;

template <NamedEnum E> bool setNamed(std::optional<E> &field, const QString &value)
{
    field = namedValue<E>(QString(value).replace(u'-', u'_'));
    if (!field)
        field = namedValue<E>(value); // some have a hyphen of their own
    return field.has_value();
}

bool setYesNo(std::optional<bool> &field, const QString &value)
{
    if (value != u"yes"_s && value != u"no"_s)
        return false;
    field = value == u"yes"_s;
    return true;
}

bool setText(QString &field, const QString &value)
{
    field = value;
    return !value.isEmpty();
}

struct Key
{
    QString name;
    std::function<bool(Conditions &, const QString &)> set; ///< false: no value for it
};

const std::vector<Key> &keys()
{
    static const std::vector<Key> all{
        {u"age"_s, [](Conditions &c, const QString &v) { return setNamed(c.age, v); }},
        {u"kind"_s, [](Conditions &c, const QString &v) { return setNamed(c.kind, v); }},
        {u"signed"_s, [](Conditions &c, const QString &v) { return setNamed(c.signedBy, v); }},
        {u"same_alderman"_s, [](Conditions &c, const QString &v) { return setYesNo(c.sameAlderman, v); }},
        {u"involved"_s, [](Conditions &c, const QString &v) { return setText(c.involved, v); }},
        {u"action_line"_s, [](Conditions &c, const QString &v) { return setText(c.actionLine, v.toUpper()); }},
        {u"tag"_s, [](Conditions &c, const QString &v) { return setText(c.tag, v); }},
        {u"structure"_s, [](Conditions &c, const QString &v) { return setYesNo(c.structure, v); }},
        {u"outcome"_s, [](Conditions &c, const QString &v) { return setNamed(c.outcome, v); }},
        {u"dashboard_new"_s, [](Conditions &c, const QString &v) { return setYesNo(c.dashboardNew, v); }},
        {u"new_plan_found"_s, [](Conditions &c, const QString &v) { return setYesNo(c.newPlanFound, v); }},
        {u"has_scored_plan"_s, [](Conditions &c, const QString &v) { return setYesNo(c.hasScoredPlan, v); }},
    };
    return all;
}

Status addLevel(Conditions &conditions, const ReviewState &state, const Indicator &indicator, const QString &sign,
                const QString &value)
{
    LevelCondition condition;
    condition.indicator = indicator.id;
    const std::optional<LevelChoice> level = levelFromText(value);
    if (!level || (level->notDeterminable && sign != u"="_s))
        return Error{Error::Code::BadValue, indicator.id.value + sign + value};
    condition.compare = level->notDeterminable ? Compare::NotDeterminable
                        : sign == u">="_s      ? Compare::AtLeast
                        : sign == u"<="_s      ? Compare::AtMost
                                               : Compare::Exactly;
    condition.level = level->level.value_or(0);
    if (level->level && !hasLevel(indicator, state.project().scale, *level->level))
        return Error{Error::Code::LevelOutsideRubric, value};
    conditions.levels.push_back(condition);
    return Done{};
}

} // namespace

Status addCondition(Conditions &conditions, const ReviewState &state, const QString &text)
{
    static const QRegularExpression parts(u"^\\s*([^<>=\\s]+)\\s*(>=|<=|=)\\s*(.*?)\\s*$"_s);
    const QRegularExpressionMatch match = parts.match(text);
    const Error unreadable{Error::Code::BadValue, text};
    if (!match.hasMatch())
        return unreadable;
    const QString name = match.captured(1);
    if (const Indicator *indicator = state.rubric().find(IndicatorId{name.toUpper()}))
        return addLevel(conditions, state, *indicator, match.captured(2), match.captured(3));
    for (const Key &key : keys()) {
        if (key.name != QString(name).replace(u'-', u'_'))
            continue;
        if (match.captured(2) != u"="_s || !key.set(conditions, match.captured(3)))
            return unreadable;
        return Done{};
    }
    return name == name.toUpper() ? Error{Error::Code::UnknownIndicator, name} : unreadable;
}

QStringList conditionKeys()
{
    QStringList names;
    for (const Key &key : keys())
        names << key.name;
    return names;
}

} // namespace meetlat
