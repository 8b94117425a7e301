// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace meetlat {

/// What one column of the dataset means: the codebook, datapackage.json and the check of what was written all follow
/// from this.
struct DatasetColumn
{
    enum class Type { Text, Integer, Number, Time };
    QString name;
    Type type = Type::Text;
    QString meaning;                          ///< English
    QString dutch;                            ///< label
    QStringList categories;                   ///< the only values that occur; empty: any
    std::optional<std::pair<int, int>> range; ///< of an Integer
    bool isRequired = false;
};

/// Nothing, a text, a whole number, or a number with two decimals.
using DatasetCell = std::variant<std::monostate, QString, qint64, double>;

struct DatasetTable
{
    QString name; ///< "scores"; the file is scores.csv
    QString meaning;
    std::vector<DatasetColumn> columns;
    QStringList primaryKey;
    QString references; ///< another table that has our columns `foreignKey` as its own
    QStringList foreignKey;
    std::vector<std::vector<DatasetCell>> rows;
};

QByteArray toCsv(const DatasetTable &table, bool byteOrderMark);
/// A resource of a Frictionless tabular data package (Table Schema v1).
QJsonObject resourceOf(const DatasetTable &table, const QByteArray &csv);

/// Compares the tables of a data package with its description: columns, types, categories, keys, links and counts.
/// `fileOf` answers the bytes of a path. Errors: CannotWrite (detail: file, line and column that do not fit).
Status checkDataPackage(const QByteArray &dataPackage,
                        const std::function<Result<QByteArray>(const QString &)> &fileOf);

} // namespace meetlat
