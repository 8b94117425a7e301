// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/SampleScores.h"

#include "app/sample/SampleResource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace meetlat {

namespace {

QString textOf(const QJsonObject &object, const char *name, const QString &otherwise = {})
{
    return object.value(QLatin1String(name)).toString(otherwise);
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &text : array.toArray())
        texts << text.toString();
    return texts;
}

std::map<QString, QString> pairsOf(const QJsonObject &object, const char *name)
{
    std::map<QString, QString> pairs;
    const QJsonObject inner = object.value(QLatin1String(name)).toObject();
    for (auto it = inner.begin(); it != inner.end(); ++it)
        pairs.emplace(it.key(), it.value().toString());
    return pairs;
}

/// Calls `read` for each object of the array `name` and gathers what it makes.
template <typename Read> auto allOf(const QJsonObject &object, const char *name, Read read)
{
    std::vector<decltype(read(QJsonObject()))> found;
    for (const QJsonValue &value : object.value(QLatin1String(name)).toArray())
        found.push_back(read(value.toObject()));
    return found;
}

std::optional<int> levelOf(const QJsonObject &object)
{
    const QJsonValue level = object.value(QStringLiteral("level"));
    return level.isDouble() ? std::optional(level.toInt()) : std::nullopt;
}

SampleEvidence evidenceFrom(const QJsonObject &object)
{
    return {textOf(object, "quote"), textOf(object, "kind"), textOf(object, "stance", QStringLiteral("supports")),
            textOf(object, "criterion"), textOf(object, "note")};
}

SampleScore scoreFrom(const QJsonObject &object)
{
    SampleScore score;
    score.indicator = textOf(object, "indicator");
    score.level = levelOf(object);
    score.notDeterminable = textOf(object, "level") == QStringLiteral("nd");
    score.reason = textOf(object, "reason");
    score.confidence = textOf(object, "confidence");
    score.ticks = pairsOf(object, "ticks");
    score.evidence = allOf(object, "evidence", evidenceFrom);
    for (const QJsonValue &terms : object.value(QStringLiteral("searches")).toArray())
        score.searches.push_back(textsOf(terms));
    return score;
}

SampleReading readingFrom(const QJsonObject &object)
{
    return {textOf(object, "rater"), allOf(object, "scores", scoreFrom),
            object.value(QStringLiteral("submitted")).toBool(), pairsOf(object, "gaps")};
}

SampleDecision decisionFrom(const QJsonObject &object)
{
    return {textOf(object, "indicator"), textOf(object, "rater"), object.value(QStringLiteral("isUnclear")).toBool(),
            levelOf(object), textOf(object, "reason")};
}

SamplePlanReview reviewFrom(const QJsonObject &object)
{
    return {textOf(object, "plan"), allOf(object, "readings", readingFrom), allOf(object, "decisions", decisionFrom)};
}

} // namespace

bool SamplePlanReview::isComplete() const
{
    return std::all_of(readings.begin(), readings.end(), [](const SampleReading &r) { return r.isSubmitted; });
}

SampleScoreBook sampleScoreBook()
{
    const QJsonObject book = QJsonDocument::fromJson(sampleResource(QStringLiteral("scores.json"))).object();
    return {textOf(book, "title"), textOf(book, "lead"), textsOf(book.value(QStringLiteral("raters"))),
            allOf(book, "reviews", reviewFrom)};
}

} // namespace meetlat
