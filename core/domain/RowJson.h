// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Edit.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>
#include <cmath>

/// Values to JSON and back by their field descriptions. Used for composite columns, the log, undo and packets. Reading
/// is strict: a missing field, a field of another type, an unknown name or an unknown code makes it fail.

namespace meetlat::json {

template <typename T>
concept Described = requires(const T &value) { T::fields(value, [](const char *, const auto &) {}); };

// --- writing
inline QJsonValue toJson(const QString &v) { return v.isNull() ? QStringLiteral("") : v; }
inline QJsonValue toJson(int v) { return v; }
inline QJsonValue toJson(qint64 v) { return v; }
inline QJsonValue toJson(bool v) { return v; }
inline QJsonValue toJson(const QStringList &v) { return QJsonArray::fromStringList(v); }
inline QJsonValue toJson(const QDate &v) { return v.toString(Qt::ISODate); }
inline QJsonValue toJson(const PartialDate &v) { return v.toString(); }
inline QJsonValue toJson(const QSizeF &v) { return QJsonArray{v.width(), v.height()}; }
inline double rounded(double v) { return std::round(v * 1e5) / 1e5; }
inline QJsonValue toJson(const QRectF &v)
{
    return QJsonArray{rounded(v.left()), rounded(v.top()), rounded(v.right()), rounded(v.bottom())};
}
template <typename Tag> QJsonValue toJson(const Id<Tag> &v) { return toJson(v.value); }
template <NamedEnum E> QJsonValue toJson(E v)
{
    const auto name = enumName(v);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}
template <Described T> QJsonValue toJson(const T &v);
template <typename T> QJsonValue toJson(const std::optional<T> &v);
template <typename T> QJsonValue toJson(const std::vector<T> &v);
template <typename K, typename T> QJsonValue toJson(const std::map<K, T> &v);

template <typename T> QJsonValue toJson(const std::optional<T> &v)
{
    return v ? toJson(*v) : QJsonValue(QJsonValue::Null);
}
template <typename T> QJsonValue toJson(const std::vector<T> &v)
{
    QJsonArray array;
    for (const T &item : v)
        array.append(toJson(item));
    return array;
}
template <typename K, typename T> QJsonValue toJson(const std::map<K, T> &v)
{
    QJsonObject object;
    for (const auto &[key, item] : v)
        object.insert(key.value, toJson(item));
    return object;
}
template <Described T> QJsonObject toObject(const T &v)
{
    QJsonObject object;
    T::fields(v, [&](const char *name, const auto &field) { object.insert(QLatin1String(name), toJson(field)); });
    return object;
}
template <Described T> QJsonValue toJson(const T &v) { return toObject(v); }

// --- reading; false: does not fit
inline bool fromJson(const QJsonValue &j, QString &v)
{
    v = j.toString();
    return j.isString();
}
inline bool fromJson(const QJsonValue &j, bool &v)
{
    v = j.toBool();
    return j.isBool();
}
inline bool fromJson(const QJsonValue &j, qint64 &v)
{
    const double d = j.toDouble();
    if (!j.isDouble() || d != std::floor(d) || std::abs(d) > 9e15)
        return false;
    v = j.toInteger();
    return true;
}
inline bool fromJson(const QJsonValue &j, int &v)
{
    qint64 wide = 0;
    if (!fromJson(j, wide) || std::abs(wide) > 2'000'000'000)
        return false;
    v = static_cast<int>(wide);
    return true;
}
inline bool fromJson(const QJsonValue &j, QStringList &v)
{
    v.clear();
    const QJsonArray array = j.toArray();
    for (const QJsonValue &item : array) {
        if (!item.isString())
            return false;
        v << item.toString();
    }
    return j.isArray();
}
inline bool fromJson(const QJsonValue &j, QDate &v)
{
    v = QDate::fromString(j.toString(), Qt::ISODate);
    return j.isString() && v.isValid();
}
inline bool fromJson(const QJsonValue &j, PartialDate &v)
{
    const auto date = PartialDate::fromString(j.toString());
    v = date.value_or(PartialDate{});
    return date.has_value();
}
bool fromJson(const QJsonValue &j, QSizeF &v);
bool fromJson(const QJsonValue &j, QRectF &v); ///< refuses numbers that are not finite
template <typename Tag> bool fromJson(const QJsonValue &j, Id<Tag> &v) { return fromJson(j, v.value); }
template <NamedEnum E> bool fromJson(const QJsonValue &j, E &v)
{
    const auto found = enumFromName<E>(j.toString().toStdString());
    v = found.value_or(E{});
    return j.isString() && found.has_value();
}
template <Described T> bool fromJson(const QJsonValue &j, T &v);
template <typename T> bool fromJson(const QJsonValue &j, std::optional<T> &v);
template <typename T> bool fromJson(const QJsonValue &j, std::vector<T> &v);
template <typename K, typename T> bool fromJson(const QJsonValue &j, std::map<K, T> &v);

template <typename T> bool fromJson(const QJsonValue &j, std::optional<T> &v)
{
    v.reset();
    if (j.isNull())
        return true;
    T value{};
    if (!fromJson(j, value))
        return false;
    v = std::move(value);
    return true;
}
template <typename T> bool fromJson(const QJsonValue &j, std::vector<T> &v)
{
    v.clear();
    const QJsonArray array = j.toArray();
    for (const QJsonValue &item : array) {
        T value{};
        if (!fromJson(item, value))
            return false;
        v.push_back(std::move(value));
    }
    return j.isArray();
}
template <typename K, typename T> bool fromJson(const QJsonValue &j, std::map<K, T> &v)
{
    v.clear();
    const QJsonObject object = j.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        T value{};
        if (!fromJson(it.value(), value))
            return false;
        v.emplace(K{it.key()}, std::move(value));
    }
    return j.isObject();
}
template <Described T> bool fromJson(const QJsonValue &j, T &v)
{
    const QJsonObject object = j.toObject();
    bool fits = j.isObject();
    qsizetype known = 0;
    T::fields(v, [&](const char *name, auto &field) {
        const auto it = object.constFind(QLatin1String(name));
        fits = fits && it != object.constEnd() && fromJson(it.value(), field);
        ++known;
    });
    return fits && known == object.size();
}

/// A row of the named table; empty when the table is unknown or the object does not fit it.
std::optional<AnyRow> rowFromJson(const QString &table, const QJsonObject &object);
QJsonObject rowToJson(const AnyRow &row);
QString tableOf(const AnyRow &row);
QString keyOfAny(const AnyRow &row);
/// Canonical bytes: compact, keys in alphabetical order. Equal rows give equal bytes.
QByteArray canonical(const QJsonObject &object);

} // namespace meetlat::json
