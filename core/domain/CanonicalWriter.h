// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RowJson.h"

#include <charconv>
#include <vector>

namespace meetlat::json {

/// Writes a value straight as the bytes that canonical() and QJsonDocument::Compact give for toJson(): a packet of a
/// whole review has thousands of rows, which are written again to be compared, stored and logged.
class CanonicalWriter
{
public:
    template <typename T> static QByteArray bytesOf(const T &value)
    {
        CanonicalWriter writer;
        writer.write(value);
        return std::move(writer.m_bytes);
    }

private:
    void write(const QString &value); ///< in quotes, with the escapes of QJsonDocument
    void write(bool value) { m_bytes += value ? "true" : "false"; }
    void write(int value) { write(qint64(value)); }
    void write(qint64 value);
    void write(double value);
    void write(const QStringList &value) { writeList(value); }
    void write(const QSizeF &value)
    {
        const double numbers[] = {value.width(), value.height()};
        writeList(numbers);
    }
    void write(const QRectF &value)
    {
        const double numbers[] = {rounded(value.left()), rounded(value.top()), rounded(value.right()),
                                  rounded(value.bottom())};
        writeList(numbers);
    }
    template <typename Tag> void write(const Id<Tag> &value) { write(value.value); }
    template <NamedEnum E> void write(const E &value)
    {
        const auto name = enumName(value);
        m_bytes += '"';
        m_bytes.append(name.data(), static_cast<qsizetype>(name.size()));
        m_bytes += '"';
    }
    template <typename T> void write(const std::optional<T> &value)
    {
        if (value)
            write(*value);
        else
            m_bytes += "null";
    }
    template <typename T> void write(const std::vector<T> &value) { writeList(value); }
    template <typename K, typename T> void write(const std::map<K, T> &value)
    {
        m_bytes += '{';
        bool isFirst = true;
        for (const auto &[key, item] : value) {
            if (!std::exchange(isFirst, false))
                m_bytes += ',';
            write(key.value);
            m_bytes += ':';
            write(item);
        }
        m_bytes += '}';
    }
    template <Described T> void write(const T &value)
    {
        // Written in the order of the fields, then put into that of their names.
        const std::vector<std::size_t> &order = orderOf<T>();
        const qsizetype begin = m_bytes.size();
        std::vector<qsizetype> ends;
        ends.reserve(order.size());
        T::fields(value, [&](const char *name, const auto &field) {
            m_bytes += '"';
            m_bytes += name;
            m_bytes += "\":";
            write(field);
            ends.push_back(m_bytes.size());
        });
        sortFields(begin, ends, order);
    }
    /// Of types that are kept as one text: dates.
    template <typename T> void write(const T &value) { write(toJson(value).toString()); }

    template <typename List> void writeList(const List &list)
    {
        m_bytes += '[';
        bool isFirst = true;
        for (const auto &item : list) {
            if (!std::exchange(isFirst, false))
                m_bytes += ',';
            write(item);
        }
        m_bytes += ']';
    }
    /// Of a described type: the numbers of its fields in the order of their names.
    template <typename T> static const std::vector<std::size_t> &orderOf()
    {
        static const std::vector<std::size_t> order = [] {
            std::vector<QByteArray> names;
            const T value{};
            T::fields(value, [&names](const char *name, const auto &) { names.emplace_back(name); });
            return sortedNumbers(names);
        }();
        return order;
    }
    static std::vector<std::size_t> sortedNumbers(const std::vector<QByteArray> &names);
    void sortFields(qsizetype begin, const std::vector<qsizetype> &ends, const std::vector<std::size_t> &order);

    QByteArray m_bytes;
};

} // namespace meetlat::json
