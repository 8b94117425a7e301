// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Sha256.h"
#include "core/exchange/DatasetTable.h"
#include "core/exchange/Tables.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>
#include <set>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

struct WrittenTable
{
    QJsonObject schema;
    TextTable table;
};
using WrittenTables = std::map<QString, WrittenTable>;

Error misfit(const QString &file, int line, const QString &column)
{
    return {Error::Code::CannotWrite, u"%1:%2: %3"_s.arg(file).arg(line).arg(column)};
}

bool hasType(const QString &cell, const QString &type)
{
    bool fits = true;
    if (type == u"integer")
        cell.toLongLong(&fits);
    else if (type == u"number")
        cell.toDouble(&fits);
    else if (type == u"datetime")
        fits = QDateTime::fromString(cell, Qt::ISODate).isValid();
    return fits;
}

bool cellFits(const QString &cell, const QJsonObject &field)
{
    const QJsonObject constraints = field[u"constraints"_s].toObject();
    if (cell.isEmpty())
        return !constraints[u"required"_s].toBool();
    if (!hasType(cell, field[u"type"_s].toString()))
        return false;
    if (constraints.contains(u"enum"_s) && !constraints[u"enum"_s].toArray().contains(cell))
        return false;
    return !constraints.contains(u"minimum"_s) ||
           (cell.toInt() >= constraints[u"minimum"_s].toInt() && cell.toInt() <= constraints[u"maximum"_s].toInt());
}

QStringList cellsOf(const TextTable &table, const TextTable::Row &row, const QJsonArray &columns)
{
    QStringList cells;
    for (const QJsonValue &column : columns)
        cells << row.cells.value(table.column(column.toString()));
    return cells;
}

Status checkCells(const QString &file, const WrittenTable &written)
{
    const QJsonArray fields = written.schema[u"fields"_s].toArray();
    QStringList names;
    for (const QJsonValue &field : fields)
        names << field[u"name"_s].toString();
    if (written.table.header != names)
        return misfit(file, 1, u"header"_s);

    const QJsonArray key = written.schema[u"primaryKey"_s].toArray();
    std::set<QStringList> keys;
    for (const TextTable::Row &row : written.table.rows) {
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (!cellFits(row.cells.at(i), fields.at(i).toObject()))
                return misfit(file, row.line, names.at(i));
        }
        if (!key.isEmpty() && !keys.insert(cellsOf(written.table, row, key)).second)
            return misfit(file, row.line, u"primaryKey"_s);
    }
    return Done{};
}

Status checkLinks(const QString &file, const WrittenTable &written, const WrittenTables &all)
{
    const QJsonArray links = written.schema[u"foreignKeys"_s].toArray();
    for (const QJsonValue &link : links) {
        const QJsonObject reference = link[u"reference"_s].toObject();
        const auto target = all.find(reference[u"resource"_s].toString());
        if (target == all.end())
            return misfit(file, 1, u"foreignKeys"_s);
        std::set<QStringList> known;
        for (const TextTable::Row &row : target->second.table.rows)
            known.insert(cellsOf(target->second.table, row, reference[u"fields"_s].toArray()));
        for (const TextTable::Row &row : written.table.rows) {
            if (!known.contains(cellsOf(written.table, row, link[u"fields"_s].toArray())))
                return misfit(file, row.line, u"foreignKeys"_s);
        }
    }
    return Done{};
}

} // namespace

Status checkDataPackage(const QByteArray &dataPackage, const std::function<Result<QByteArray>(const QString &)> &fileOf)
{
    WrittenTables all;
    const QJsonArray resources = QJsonDocument::fromJson(dataPackage)[u"resources"_s].toArray();
    if (resources.isEmpty())
        return misfit(u"datapackage.json"_s, 1, u"resources"_s);
    for (const QJsonValue &resource : resources) {
        const QString path = resource[u"path"_s].toString();
        const Result<QByteArray> bytes = fileOf(path);
        if (!bytes)
            return bytes.error();
        if (QString(u"sha256:"_s + Sha256::of(*bytes)) != resource[u"hash"_s].toString())
            return misfit(path, 1, u"hash"_s);
        const Result<TextTable> table = parseCsv(*bytes);
        if (!table || static_cast<qint64>(table->rows.size()) != resource[u"rowcount"_s].toInteger())
            return misfit(path, 1, u"rowcount"_s);
        all.emplace(resource[u"name"_s].toString(), WrittenTable{resource[u"schema"_s].toObject(), *table});
    }
    for (const auto &[name, written] : all) {
        if (const Status cells = checkCells(name + u".csv"_s, written); !cells)
            return cells;
        if (const Status links = checkLinks(name + u".csv"_s, written, all); !links)
            return links;
    }
    return Done{};
}

} // namespace meetlat
