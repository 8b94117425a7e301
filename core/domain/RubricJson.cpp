// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/RubricJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace meetlat {

namespace {

void put(QJsonObject &object, const QString &stem, const Bilingual &text)
{
    const QString start = stem.isEmpty() ? QString() : stem + QLatin1Char('_');
    if (text.nl.isEmpty() && text.en.isEmpty())
        return;
    object.insert(start + QStringLiteral("nl"), text.nl);
    object.insert(start + QStringLiteral("en"), text.en);
}

QJsonObject levelJson(const Level &level)
{
    QJsonObject object{{QStringLiteral("n"), level.number}};
    put(object, {}, level.name);
    if (!level.cues.isEmpty())
        object.insert(QStringLiteral("keywords"), QJsonArray::fromStringList(level.cues));
    if (level.cuesOpen)
        object.insert(QStringLiteral("keywords_open"), true);
    if (!level.erratum.isEmpty())
        object.insert(QStringLiteral("erratum"), level.erratum);
    QJsonArray criteria;
    for (const Criterion &criterion : level.criteria) {
        const std::string_view kind = enumName(criterion.kind);
        QJsonObject item{
            {QStringLiteral("id"), criterion.id.value},
            {QStringLiteral("kind"), QString::fromLatin1(kind.data(), static_cast<qsizetype>(kind.size()))}};
        put(item, {}, criterion.text);
        criteria.append(item);
    }
    object.insert(QStringLiteral("criteria"), criteria);
    return object;
}

} // namespace

QByteArray rubricToAnnexJson(const Rubric &rubric)
{
    QJsonArray indicators;
    for (const Indicator &indicator : rubric.indicators) {
        QJsonObject object{{QStringLiteral("id"), indicator.id.value}};
        if (indicator.kind == IndicatorKind::YesNo)
            object.insert(QStringLiteral("kind"), QStringLiteral("ja/nee"));
        put(object, {}, indicator.name);
        put(object, QStringLiteral("question"), indicator.question);
        put(object, QStringLiteral("note"), indicator.note);
        QJsonArray levels;
        for (const Level &level : indicator.levels)
            levels.append(levelJson(level));
        object.insert(QStringLiteral("levels"), levels);
        indicators.append(object);
    }
    const QJsonObject root{{QStringLiteral("id"), rubric.name}, {QStringLiteral("indicators"), indicators}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace meetlat
