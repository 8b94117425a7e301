// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DatasetTable.h"

#include "core/base/Sha256.h"
#include "core/exchange/Tables.h"

#include <QJsonArray>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

QString typeName(DatasetColumn::Type type)
{
    switch (type) {
    case DatasetColumn::Type::Text:
        return u"string"_s;
    case DatasetColumn::Type::Integer:
        return u"integer"_s;
    case DatasetColumn::Type::Number:
        return u"number"_s;
    case DatasetColumn::Type::Time:
        return u"datetime"_s;
    }
    return {};
}

QJsonObject fieldOf(const DatasetColumn &column)
{
    QJsonObject constraints;
    if (column.isRequired)
        constraints.insert(u"required"_s, true);
    if (!column.categories.isEmpty())
        constraints.insert(u"enum"_s, QJsonArray::fromStringList(column.categories));
    if (column.range) {
        constraints.insert(u"minimum"_s, column.range->first);
        constraints.insert(u"maximum"_s, column.range->second);
    }
    QJsonObject field{{u"name"_s, column.name},
                      {u"title"_s, column.dutch},
                      {u"description"_s, column.meaning},
                      {u"type"_s, typeName(column.type)}};
    if (!constraints.isEmpty())
        field.insert(u"constraints"_s, constraints);
    return field;
}

} // namespace

QByteArray toCsv(const DatasetTable &table, bool byteOrderMark)
{
    CsvWriter csv(byteOrderMark);
    QStringList names;
    for (const DatasetColumn &column : table.columns)
        names << column.name;
    csv.header(names);
    for (const std::vector<DatasetCell> &row : table.rows) {
        for (const DatasetCell &cell : row) {
            if (const auto *text = std::get_if<QString>(&cell))
                csv.text(*text);
            else if (const auto *whole = std::get_if<qint64>(&cell))
                csv.number(*whole);
            else if (const auto *number = std::get_if<double>(&cell))
                csv.number(*number, 2);
            else
                csv.empty();
        }
        csv.endRow();
    }
    return csv.bytes();
}

QJsonObject resourceOf(const DatasetTable &table, const QByteArray &csv)
{
    QJsonArray fields;
    for (const DatasetColumn &column : table.columns)
        fields.append(fieldOf(column));
    QJsonObject schema{{u"fields"_s, fields}, {u"missingValues"_s, QJsonArray{QString(u""_s)}}};
    if (!table.primaryKey.isEmpty())
        schema.insert(u"primaryKey"_s, QJsonArray::fromStringList(table.primaryKey));
    if (!table.references.isEmpty()) {
        const QJsonArray columns = QJsonArray::fromStringList(table.foreignKey);
        const QJsonObject reference{{u"resource"_s, table.references}, {u"fields"_s, columns}};
        schema.insert(u"foreignKeys"_s, QJsonArray{QJsonObject{{u"fields"_s, columns}, {u"reference"_s, reference}}});
    }
    return {{u"name"_s, table.name},
            {u"path"_s, QString(table.name + u".csv"_s)},
            {u"description"_s, table.meaning},
            {u"profile"_s, u"tabular-data-resource"_s},
            {u"format"_s, u"csv"_s},
            {u"mediatype"_s, u"text/csv"_s},
            {u"encoding"_s, u"utf-8"_s},
            {u"dialect"_s, QJsonObject{{u"delimiter"_s, u","_s},
                                       {u"lineTerminator"_s, u"\r\n"_s},
                                       {u"quoteChar"_s, u"\""_s},
                                       {u"doubleQuote"_s, true},
                                       {u"header"_s, true}}},
            {u"bytes"_s, csv.size()},
            {u"hash"_s, QString(u"sha256:"_s + Sha256::of(csv))},
            {u"rowcount"_s, static_cast<qint64>(table.rows.size())},
            {u"schema"_s, schema}};
}

} // namespace meetlat
