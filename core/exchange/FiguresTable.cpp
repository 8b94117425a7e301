// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FiguresTable.h"

#include "core/exchange/Tables.h"
#include "core/figures/FigureJson.h"

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

void put(CsvWriter &csv, const std::optional<int> &value)
{
    if (value)
        csv.number(qint64(*value));
    else
        csv.empty();
}

} // namespace

QByteArray figuresToCsv(const ReviewState &state, const std::vector<figures::Figure> &figures)
{
    CsvWriter csv;
    csv.header({u"id"_s, u"title"_s, u"value"_s, u"denominator"_s, u"percent"_s, u"bound"_s, u"status"_s,
                u"not_determinable"_s, u"undecided"_s, u"waiting"_s, u"only_a"_s, u"only_b"_s, u"plans"_s,
                u"sentence_nl"_s, u"sentence_en"_s, u"definition_nl"_s, u"definition_en"_s});
    for (const figures::Figure &figure : figures) {
        const QJsonObject codes = figures::toJson(state, figure);
        csv.text(figure.title.isEmpty() ? figure.id : u"own"_s);
        csv.text(figure.title);
        if (figure.value)
            csv.number(qint64(*figure.value));
        else
            csv.text(figure.shown);
        put(csv, figure.denominator);
        if (figure.tenths)
            csv.number(*figure.tenths / 10.0, 1);
        else
            csv.empty();
        csv.text(codes[u"bound"_s].toString());
        csv.text(codes[u"status"_s].toString());
        for (const auto *subjects : {&figure.count.notDeterminable, &figure.count.undecided, &figure.count.waiting})
            csv.number(qint64(subjects->size()));
        put(csv, figure.count.range ? std::optional(figure.count.range->onlyA) : std::nullopt);
        put(csv, figure.count.range ? std::optional(figure.count.range->onlyB) : std::nullopt);
        csv.text(figures::namesOf(state, figure.behind()).join(u';'));
        csv.text(figure.sentence.nl);
        csv.text(figure.sentence.en);
        csv.text(figure.definition.nl);
        csv.text(figure.definition.en);
        csv.endRow();
    }
    return csv.bytes();
}

} // namespace meetlat
