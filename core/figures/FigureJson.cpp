// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/FigureJson.h"

#include "core/domain/RowJson.h"

#include <QJsonArray>

namespace meetlat::figures {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue number(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QString statusCode(FigureState status)
{
    switch (status) {
    case FigureState::Ok:
        return u"ok"_s;
    case FigureState::NoDenominator:
        return u"no_denominator"_s;
    case FigureState::NotComputable:
        break;
    }
    return u"not_computable"_s;
}

QString boundCode(Bound bound)
{
    switch (bound) {
    case Bound::Exact:
        return u"exact"_s;
    case Bound::AtLeast:
        return u"at_least"_s;
    case Bound::AtMost:
        break;
    }
    return u"at_most"_s;
}

QJsonArray texts(const std::vector<Bilingual> &notes, bool isDutch)
{
    QJsonArray array;
    for (const Bilingual &note : notes)
        array.append(note.in(isDutch));
    return array;
}

} // namespace

QJsonObject toJson(const Figure &figure)
{
    const Count &count = figure.count;
    const auto names = [&](const std::vector<Subject> &subjects) {
        return QJsonArray::fromStringList(namesOf(subjects));
    };
    QJsonObject object{
        {u"value"_s, figure.value ? number(figure.value) : figure.shown.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(figure.shown)},
        {u"denominator"_s, number(figure.denominator)},
        {u"percent"_s, figure.tenths ? QJsonValue(*figure.tenths / 10.0) : QJsonValue(QJsonValue::Null)},
        {u"plans"_s, names(count.counted)},
        {u"sentence_nl"_s, figure.sentence.nl},
        {u"sentence_en"_s, figure.sentence.en},
        {u"definition_nl"_s, figure.definition.nl},
        {u"definition_en"_s, figure.definition.en},
        {u"status"_s, statusCode(figure.status)},
        {u"bound"_s, boundCode(figure.bound)},
        {u"provisional"_s, figure.filter.has_value() && count.isProvisional()},
        {u"not_determinable"_s, names(count.notDeterminable)},
        {u"not_scored"_s, names(count.unscored)},
        {u"unknown"_s, names(count.unknown)},
        {u"undecided"_s, names(count.undecided)},
        {u"waiting"_s, names(count.waiting)},
        {u"unsettled"_s, names(count.unsettled)},
        {u"notes_nl"_s, texts(figure.notes, true)},
        {u"notes_en"_s, texts(figure.notes, false)},
    };
    if (figure.filter)
        object.insert(u"filter"_s, json::toObject(*figure.filter));
    if (count.range)
        object.insert(u"range"_s, QJsonObject{{u"only_a"_s, count.range->onlyA}, {u"only_b"_s, count.range->onlyB}});
    if (!figure.distribution.empty()) {
        QJsonObject distribution;
        for (const auto &[value, often] : figure.distribution)
            distribution.insert(value, often);
        object.insert(u"distribution"_s, distribution);
    }
    return object;
}

} // namespace meetlat::figures
