// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RowJson.h"
#include "core/domain/TextPool.h"

#include <charconv>
#include <string_view>

namespace meetlat::json {

/// Reads a value straight from the bytes that canonical() and QJsonDocument::Compact write, without a document in
/// between: a thousand plans have 160,000 anchors to be read on opening. It takes nothing but that form. What it
/// refuses (white space, escapes by number, a key twice, anything broken) fromJson() has to judge; what it takes,
/// fromJson() would read as the same value.
class CanonicalReader
{
public:
    explicit CanonicalReader(QByteArrayView text, TextPool *pool = nullptr)
        : m_at(text.data()), m_end(text.data() + text.size()), m_pool(pool)
    {
    }

    /// The whole text as one value.
    template <typename T> bool readAll(T &value) { return read(value) && m_at == m_end; }

private:
    bool take(char c)
    {
        const bool isHere = m_at < m_end && *m_at == c;
        m_at += isHere ? 1 : 0;
        return isHere;
    }
    bool take(std::string_view word)
    {
        const bool isHere = std::string_view(m_at, static_cast<std::size_t>(m_end - m_at)).starts_with(word);
        m_at += isHere ? word.size() : 0;
        return isHere;
    }
    bool takeText(QByteArrayView &utf8); ///< the bytes between quotes; they stay until the next text
    bool decode(QByteArrayView utf8, QString &text) const;
    bool takeNumber(std::string_view &digits, bool &isWhole);
    bool takeNumbers(double *numbers, int count); ///< in brackets

    bool read(QString &value);
    bool read(bool &value);
    bool read(qint64 &value);
    bool read(int &value);
    bool read(QSizeF &value);
    bool read(QRectF &value);
    bool read(QStringList &value) { return readList(value); }
    template <typename Tag> bool read(Id<Tag> &value) { return read(value.value); }
    template <NamedEnum E> bool read(E &value)
    {
        QByteArrayView name;
        if (!takeText(name))
            return false;
        const auto found = enumFromName<E>(std::string_view(name.data(), static_cast<std::size_t>(name.size())));
        value = found.value_or(E{});
        return found.has_value();
    }
    template <typename T> bool read(std::optional<T> &value)
    {
        value.reset();
        if (take("null"))
            return true;
        return read(value.emplace());
    }
    template <typename T> bool read(std::vector<T> &value) { return readList(value); }
    template <typename K, typename T> bool read(std::map<K, T> &value)
    {
        value.clear();
        return readObject([&](QByteArrayView name) {
            K key;
            if (!decode(name, key.value))
                return false;
            const auto [at, isNew] = value.try_emplace(std::move(key));
            return isNew && read(at->second);
        });
    }
    /// Every field once, in any order, and no other.
    template <Described T> bool read(T &value)
    {
        quint64 seen = 0;
        const bool fits = readObject([&](QByteArrayView name) {
            bool isFound = false; // the name is not looked at again once a part was read: its bytes may be gone
            bool isRead = false;
            int number = 0;
            T::fields(value, [&](const char *field, auto &part) {
                const quint64 bit = quint64(1) << number++;
                if (isFound || name != field)
                    return;
                isFound = true;
                isRead = (seen & bit) == 0 && read(part);
                seen |= bit;
            });
            return isRead;
        });
        int known = 0;
        T::fields(value, [&known](const char *, const auto &) { ++known; });
        return fits && seen == (quint64(1) << known) - 1;
    }
    /// Of types that are kept as one text: dates.
    template <typename T> bool read(T &value)
    {
        QString text;
        return read(text) && fromJson(QJsonValue(text), value);
    }

    template <typename List> bool readList(List &list)
    {
        list.clear();
        if (!take('['))
            return false;
        if (take(']'))
            return true;
        do {
            if (!read(list.emplace_back()))
                return false;
        } while (take(','));
        return take(']');
    }
    template <typename Member> bool readObject(Member &&member)
    {
        if (!take('{'))
            return false;
        if (take('}'))
            return true;
        do {
            QByteArrayView name;
            if (!takeText(name) || !take(':') || !member(name))
                return false;
        } while (take(','));
        return take('}');
    }

    const char *m_at;
    const char *m_end;
    TextPool *m_pool;
    QByteArray m_unescaped;
};

} // namespace meetlat::json
