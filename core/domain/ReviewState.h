// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Edit.h"

#include <map>
#include <tuple>
#include <vector>

namespace meetlat {

/// The key of a row as one text: its key fields joined by '|'.
template <typename Row> QString keyOf(const Row &row);
template <typename... Parts> QString joinedKey(const Parts &...parts);

/// All rows of one kind, by key. Rows whose key begins with the same fields stand together.
template <typename Row> class Table
{
public:
    using Map = std::map<QString, Row>;
    using const_iterator = typename Map::const_iterator;

    const Row *find(const QString &key) const
    {
        const auto it = m_rows.find(key);
        return it == m_rows.end() ? nullptr : &it->second;
    }
    bool contains(const QString &key) const { return m_rows.contains(key); }
    std::size_t size() const { return m_rows.size(); }
    const_iterator begin() const { return m_rows.begin(); }
    const_iterator end() const { return m_rows.end(); }

    /// Rows whose first key fields are these.
    struct Range {
        const_iterator first, last;
        const_iterator begin() const { return first; }
        const_iterator end() const { return last; }
        bool empty() const { return first == last; }
    };
    Range startingWith(const QString &keyPart) const
    {
        return {m_rows.lower_bound(keyPart + QLatin1Char('|')), m_rows.lower_bound(keyPart + QLatin1Char('}'))};
    }

    void put(const Row &row);
    void putAll(std::vector<Row> rows); ///< at once where they come in the order of their keys, as out of a file
    void remove(const QString &key) { m_rows.erase(key); }

private:
    Map m_rows;
};

/// Everything a project holds but the bytes of its PDFs: plain values, no file, no signals.
class ReviewState
{
public:
    // Defined once, in ReviewState.cpp: in every file that copies a state, the tables of all rows would be compiled.
    ReviewState();
    ReviewState(const ReviewState &other);
    ReviewState(ReviewState &&other) noexcept;
    ReviewState &operator=(const ReviewState &other);
    ReviewState &operator=(ReviewState &&other) noexcept;
    ~ReviewState();

    template <typename Row> const Table<Row> &all() const { return std::get<Table<Row>>(m_tables); }
    template <typename Row, typename... Parts> const Row *find(const Parts &...parts) const
    {
        return all<Row>().find(joinedKey(parts...));
    }

    const Project &project() const; ///< the one row; a default one before the project is created
    const Rubric &rubric() const;   ///< of the version in force
    const Rubric *rubric(const RubricVersionId &version) const;

    void apply(const Edit &edit);
    template <typename Row> void put(const Row &row) { std::get<Table<Row>>(m_tables).put(row); }
    template <typename Row> void putAll(std::vector<Row> rows)
    {
        std::get<Table<Row>>(m_tables).putAll(std::move(rows));
    }
    template <typename Row> void remove(const QString &key) { std::get<Table<Row>>(m_tables).remove(key); }

private:
    template <typename... Rows> using Tables = std::tuple<Table<Rows>...>;
    Tables<MEETLAT_ALL_ROWS> m_tables;
};

} // namespace meetlat

#include "core/domain/RowKeys.h"
