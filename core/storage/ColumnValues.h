// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RowJson.h"
#include "core/storage/Database.h"

#include <QJsonDocument>

#include <variant>
#include <vector>

/// A row as the values of its columns and back, by its field description.

namespace meetlat {

/// NULL, INTEGER or TEXT (UTF-8). Rows are compared in this form: it is what the file holds.
using ColumnValue = std::variant<std::monostate, qint64, QByteArray>;
using ColumnValues = std::vector<ColumnValue>;

template <typename T> struct ColumnType : std::type_identity<T>
{
};
template <typename T> struct ColumnType<std::optional<T>> : std::type_identity<T>
{
};
template <typename T> inline constexpr bool isBoolColumn = std::is_same_v<typename ColumnType<T>::type, bool>;

inline ColumnValue toColumn(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return qint64(value.toBool() ? 1 : 0);
    case QJsonValue::Double:
        return value.toInteger();
    case QJsonValue::String:
        return value.toString().toUtf8();
    case QJsonValue::Array:
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    case QJsonValue::Object:
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return std::monostate{};
}

template <typename Row> ColumnValues columnValues(const Row &row)
{
    ColumnValues values;
    Row::fields(row, [&](const char *, const auto &field) { values.push_back(toColumn(json::toJson(field))); });
    return values;
}

/// Composite values begin with a bracket in JSON; whether a column is one follows from its type, not from its text.
template <typename T> bool fromColumn(const ColumnValue &value, T &field)
{
    QJsonValue asJson(QJsonValue::Null);
    if (const auto *number = std::get_if<qint64>(&value)) {
        if constexpr (isBoolColumn<T>) {
            if (*number != 0 && *number != 1)
                return false;
            asJson = *number == 1;
        } else {
            asJson = *number;
        }
    } else if (const auto *text = std::get_if<QByteArray>(&value)) {
        const QJsonValue sample = json::toJson(typename ColumnType<T>::type{});
        if (sample.isArray() || sample.isObject()) {
            const QJsonDocument document = QJsonDocument::fromJson(*text);
            asJson = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
            if (document.isNull())
                return false;
        } else if (QByteArrayView(*text).isValidUtf8()) {
            asJson = QString::fromUtf8(*text);
        } else { // read with a replacement, a key would be another key
            return false;
        }
    }
    return json::fromJson(asJson, field);
}

/// Empty when a value does not fit its field.
template <typename Row> std::optional<Row> rowFrom(const ColumnValues &values)
{
    Row row;
    std::size_t column = 0;
    bool fits = true;
    Row::fields(row, [&](const char *, auto &field) {
        fits = fits && column < values.size() && fromColumn(values[column], field);
        ++column;
    });
    return fits ? std::optional<Row>(std::move(row)) : std::nullopt;
}

inline ColumnValue columnOf(const Statement &statement, int column)
{
    switch (statement.type(column)) {
    case Statement::Type::Integer:
        return statement.integer(column);
    case Statement::Type::Text:
        return statement.bytes(column);
    case Statement::Type::Null:
        return std::monostate{};
    case Statement::Type::Real:
    case Statement::Type::Blob:
        break;
    }
    fail(Error::Code::DamagedFile);
}

inline void bindColumn(Statement &statement, int parameter, const ColumnValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        statement.bind(parameter, *number);
    else if (const auto *text = std::get_if<QByteArray>(&value))
        statement.bindText(parameter, *text);
    else
        statement.bindNull(parameter);
}

} // namespace meetlat
