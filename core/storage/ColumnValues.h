// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CanonicalJson.h"
#include "core/domain/CanonicalWriter.h"
#include "core/storage/Database.h"

#include <QJsonDocument>

#include <variant>
#include <vector>

/// A row as the values of its columns and back, by its field description.

namespace meetlat {

/// NULL, INTEGER or TEXT (UTF-8). Rows are compared in this form: it is what the file holds.
using ColumnValue = std::variant<std::monostate, qint64, QByteArray>;
using ColumnValues = std::vector<ColumnValue>;
/// The same while it is only read: the text stays where it is.
using ColumnView = std::variant<std::monostate, qint64, QByteArrayView>;

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

/// Whether a field of this type is kept as JSON. Asked once for each type, for a large project has many rows.
template <typename T> bool isCompositeColumn()
{
    static const bool isComposite = [] {
        const QJsonValue sample = json::toJson(typename ColumnType<T>::type{});
        return sample.isArray() || sample.isObject();
    }();
    return isComposite;
}

template <typename T> ColumnValue columnOfField(const T &field)
{
    if constexpr (std::is_same_v<T, QString>)
        return field.toUtf8();
    else if constexpr (requires { field.value.isEmpty(); }) // an Id
        return field.value.toUtf8();
    else
        return isCompositeColumn<T>() ? ColumnValue(json::CanonicalWriter::bytesOf(field)) : toColumn(json::toJson(field));
}
template <typename T> ColumnValue columnOfField(const std::optional<T> &field)
{
    return field ? columnOfField(*field) : std::monostate{};
}

template <typename Row> ColumnValues columnValues(const Row &row)
{
    ColumnValues values;
    Row::fields(row, [&](const char *, const auto &field) { values.push_back(columnOfField(field)); });
    return values;
}

template <typename T> bool fromTextColumn(QByteArrayView utf8, T &field, TextPool *pool);
template <typename T> bool fromTextColumn(QByteArrayView utf8, std::optional<T> &field, TextPool *pool)
{
    return fromTextColumn(utf8, field.emplace(), pool);
}
template <typename T> bool fromTextColumn(QByteArrayView utf8, T &field, TextPool *pool)
{
    if (!utf8.isValidUtf8()) // read with a replacement, a key would be another key
        return false;
    if constexpr (std::is_same_v<T, QString>) {
        field = pool ? pool->text(utf8) : QString::fromUtf8(utf8);
        return true;
    } else if constexpr (requires { field.value.isEmpty(); }) { // an Id
        return fromTextColumn(utf8, field.value, pool);
    } else {
        return json::fromJson(QJsonValue(QString::fromUtf8(utf8)), field);
    }
}

/// As it was written in nearly every case; whatever else it may be, a document has the last word.
template <typename T> bool fromJsonColumn(QByteArrayView text, T &field, TextPool *pool)
{
    if (json::CanonicalReader(text, pool).readAll(field))
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray());
    if (document.isNull())
        return false;
    return json::fromJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), field);
}

/// Composite values begin with a bracket in JSON; whether a column is one follows from its type, not from its text.
template <typename T> bool fromColumn(const ColumnView &value, T &field, TextPool *pool)
{
    if (const auto *text = std::get_if<QByteArrayView>(&value))
        return isCompositeColumn<T>() ? fromJsonColumn(*text, field, pool) : fromTextColumn(*text, field, pool);
    QJsonValue asJson(QJsonValue::Null);
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (isBoolColumn<T> && *number != 0 && *number != 1)
            return false;
        asJson = isBoolColumn<T> ? QJsonValue(*number == 1) : QJsonValue(*number);
    }
    return json::fromJson(asJson, field);
}

/// The row whose columns `columnAt(number)` answers; empty when a value does not fit its field.
template <typename Row, typename ColumnAt> std::optional<Row> rowOfColumns(ColumnAt &&columnAt, TextPool *pool)
{
    std::optional<Row> row(std::in_place);
    int column = 0;
    bool fits = true;
    Row::fields(*row, [&](const char *, auto &field) {
        fits = fits && fromColumn(columnAt(column), field, pool);
        ++column;
    });
    if (!fits)
        row.reset();
    return row;
}

template <typename Row> std::optional<Row> rowFrom(const ColumnValues &values)
{
    bool isWhole = true;
    const auto columnAt = [&](int column) {
        const auto at = static_cast<std::size_t>(column);
        isWhole = isWhole && at < values.size();
        return isWhole ? std::visit([](const auto &value) { return ColumnView(value); }, values[at]) : ColumnView();
    };
    std::optional<Row> row = rowOfColumns<Row>(columnAt, nullptr);
    if (!isWhole)
        row.reset();
    return row;
}

inline ColumnView columnViewOf(const Statement &statement, int column)
{
    switch (statement.type(column)) {
    case Statement::Type::Integer:
        return statement.integer(column);
    case Statement::Type::Text:
        return statement.view(column);
    case Statement::Type::Null:
        return std::monostate{};
    case Statement::Type::Real:
    case Statement::Type::Blob:
        break;
    }
    fail(Error::Code::DamagedFile);
}

inline ColumnValue columnOf(const Statement &statement, int column)
{
    const ColumnView view = columnViewOf(statement, column);
    if (const auto *text = std::get_if<QByteArrayView>(&view))
        return text->toByteArray();
    if (const auto *number = std::get_if<qint64>(&view))
        return *number;
    return std::monostate{};
}

/// The row at which the statement stands.
template <typename Row> std::optional<Row> rowFrom(const Statement &statement, TextPool &pool)
{
    return rowOfColumns<Row>([&statement](int column) { return columnViewOf(statement, column); }, &pool);
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
