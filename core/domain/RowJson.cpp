// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/RowJson.h"

#include "core/domain/ReviewState.h"

#include <QJsonDocument>

namespace meetlat::json {

namespace {

bool numbersFrom(const QJsonValue &j, double *numbers, qsizetype count)
{
    const QJsonArray array = j.toArray();
    if (!j.isArray() || array.size() != count)
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        if (!array.at(i).isDouble() || !std::isfinite(array.at(i).toDouble()) || std::abs(array.at(i).toDouble()) > 1e7)
            return false;
        numbers[i] = array.at(i).toDouble();
    }
    return true;
}

template <typename Row> bool tryRow(const QString &table, const QJsonObject &object, std::optional<AnyRow> &row)
{
    if (table != QLatin1String(Row::table))
        return false;
    Row value;
    if (fromJson(QJsonValue(object), value))
        row = std::move(value);
    return true;
}

template <typename... Rows>
std::optional<AnyRow> firstRow(const QString &table, const QJsonObject &object, std::variant<Rows...> *)
{
    std::optional<AnyRow> row;
    (tryRow<Rows>(table, object, row) || ...);
    return row;
}

} // namespace

bool fromJson(const QJsonValue &j, QSizeF &v)
{
    double numbers[2] = {0, 0};
    if (!numbersFrom(j, numbers, 2))
        return false;
    v = QSizeF(numbers[0], numbers[1]);
    return true;
}

bool fromJson(const QJsonValue &j, QRectF &v)
{
    double numbers[4] = {0, 0, 0, 0};
    if (!numbersFrom(j, numbers, 4))
        return false;
    v = QRectF(QPointF(numbers[0], numbers[1]), QPointF(numbers[2], numbers[3]));
    return true;
}

std::optional<AnyRow> rowFromJson(const QString &table, const QJsonObject &object)
{
    return firstRow(table, object, static_cast<AnyRow *>(nullptr));
}

QJsonObject rowToJson(const AnyRow &row)
{
    return std::visit([](const auto &value) { return toObject(value); }, row);
}

QString tableOf(const AnyRow &row)
{
    return std::visit([](const auto &value) { return QString::fromLatin1(std::decay_t<decltype(value)>::table); }, row);
}

QString keyOfAny(const AnyRow &row)
{
    return std::visit([](const auto &value) { return keyOf(value); }, row);
}

QByteArray canonical(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace meetlat::json
