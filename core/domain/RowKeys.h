// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keys of rows as text. Included by ReviewState.h; include that.

#include <QStringList>

#include <concepts>
#include <type_traits>

namespace meetlat {

inline QString keyPart(const QString &text) { return text; }
template <std::same_as<int> Number> QString keyPart(Number number) { return QString::number(number); }
template <typename Tag> QString keyPart(const Id<Tag> &id) { return id.value; }

template <typename... Parts> QString joinedKey(const Parts &...parts)
{
    return QStringList{keyPart(parts)...}.join(QLatin1Char('|'));
}

template <typename Row> QString keyOf(const Row &row)
{
    QStringList parts;
    Row::fields(row, [&](const char *, const auto &value) {
        if (parts.size() < Row::keyFields) {
            if constexpr (requires { keyPart(value); })
                parts << keyPart(value);
        }
    });
    return parts.join(QLatin1Char('|'));
}

template <typename Row> void Table<Row>::put(const Row &row)
{
    m_rows.insert_or_assign(keyOf(row), row);
}

} // namespace meetlat
