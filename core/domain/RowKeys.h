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
    QString key; // of one part: the very text of the row, not another copy
    int parts = 0;
    Row::fields(row, [&](const char *, const auto &value) {
        if constexpr (requires { keyPart(value); }) {
            if (parts < Row::keyFields)
                key = parts == 0 ? keyPart(value) : key + QLatin1Char('|') + keyPart(value);
            ++parts;
        }
    });
    return key;
}

template <typename Row> void Table<Row>::put(const Row &row)
{
    m_rows.insert_or_assign(keyOf(row), row);
}

template <typename Row> void Table<Row>::putAll(std::vector<Row> rows)
{
    auto after = m_rows.end();
    for (Row &row : rows) {
        QString key = keyOf(row);
        after = std::next(m_rows.insert_or_assign(after, std::move(key), std::move(row)));
    }
}

} // namespace meetlat
