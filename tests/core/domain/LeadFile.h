// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/EditSteps.h"
#include "core/domain/Merging.h"
#include "core/domain/RowJson.h"
#include "tests/support/Builders.h"

#include <map>
#include <variant>

namespace meetlat::test {

/// A lead's file in memory: the state, and every row that travels with its stamp, tombstones too.
class LeadFile
{
public:
    explicit LeadFile(ReviewState state) : m_state(std::move(state)) {}

    /// Takes the rows in; the report, or the refusal.
    Result<MergeReport> take(const RaterId &owner, const QString &packet, const std::vector<StampedRow> &rows)
    {
        const Result<Merge> merge = mergeRows(m_state, owner, packet, rows, mine());
        if (!merge)
            return merge.error();
        write(merge->changes);
        return merge->report;
    }
    MergeReport replay()
    {
        const Merge merge = replayQuarantine(m_state, mine());
        write(merge.changes);
        return merge.report;
    }
    void put(const RubricVersion &version) { m_state.put(version); }

    const ReviewState &state() const { return m_state; }
    std::optional<StampedRow> row(const QString &table, const QString &key) const
    {
        const auto it = m_rows.find({table, key});
        return it == m_rows.end() ? std::nullopt : std::optional(it->second);
    }
    const std::map<std::pair<QString, QString>, StampedRow> &rows() const { return m_rows; }

    /// What the property tests compare: every travelling row, alive or not, of this owner or of all.
    QByteArray dump(const RaterId &owner = {}) const
    {
        QByteArray dump;
        for (const auto &[place, row] : m_rows) {
            if (!owner.isEmpty() && row.stamp.owner != owner)
                continue;
            dump += place.first.toUtf8() + ' ' + place.second.toUtf8() + ' ' + QByteArray::number(row.stamp.rev) + ' ';
            dump += row.stamp.isDeleted ? QByteArray("-") : json::canonical(json::rowToJson(row.row));
            dump += '\n';
        }
        return dump;
    }

private:
    MyRow mine() const
    {
        return [this](const QString &table, const QString &key) { return row(table, key); };
    }
    void write(const std::vector<Change> &changes)
    {
        Edit edit = editOf(Edit::Kind::TakeIn);
        edit.changes = changes;
        for (const Change &change : changes) {
            std::visit(
                [&]<typename Row>(const Replaced<Row> &replaced) {
                    const Row &value = replaced.after ? *replaced.after : *replaced.before;
                    if (change.imposed)
                        m_rows.insert_or_assign({QString::fromLatin1(Row::table), keyOf(value)},
                                                StampedRow{value, *change.imposed});
                },
                change.row);
        }
        m_state.apply(edit);
    }

    ReviewState m_state;
    std::map<std::pair<QString, QString>, StampedRow> m_rows;
};

} // namespace meetlat::test
