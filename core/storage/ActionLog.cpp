// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ActionLog.h"

#include "core/base/Sha256.h"

#include <algorithm>

namespace meetlat {

namespace {

const QByteArray columns = "number, action_id, at, person, kind, note, undoes";

constexpr qint64 largestNumber = 1'000'000'000'000; // nobody gets there by working

QString chainOf(const QString &previous, const LoggedAction &entry)
{
    const auto kind = enumName(entry.kind);
    const QByteArrayList parts{previous.toUtf8(),
                               QByteArray::number(entry.number),
                               entry.action.value.toUtf8(),
                               QByteArray::number(entry.at),
                               entry.person.value.toUtf8(),
                               QByteArray(kind.data(), static_cast<qsizetype>(kind.size())),
                               entry.note.toUtf8(),
                               entry.undoes.value.toUtf8(),
                               entry.changes};
    Sha256 hash;
    for (const QByteArray &part : parts) { // with its length, so that no text can pass for two
        hash.add(QByteArray::number(part.size()) + ':');
        hash.add(part);
    }
    return hash.hex();
}

LoggedAction entryFrom(const Statement &row)
{
    LoggedAction entry;
    entry.number = row.integer(0);
    entry.action.value = row.text(1);
    entry.at = row.integer(2);
    entry.person.value = row.text(3);
    const auto kind = enumFromName<Edit::Kind>(row.bytes(4).toStdString());
    if (!kind)
        fail(Error::Code::DamagedFile, QStringLiteral("action %1").arg(entry.number));
    entry.kind = *kind;
    entry.note = row.text(5);
    entry.undoes.value = row.text(6);
    return entry;
}

} // namespace

void ActionLog::append(const LoggedAction &entry)
{
    Statement &last = m_database.prepared("SELECT number, chain FROM action ORDER BY number DESC LIMIT 1");
    const bool hasLast = last.step();
    LoggedAction numbered = entry;
    const qint64 before = hasLast ? last.integer(0) : 0;
    if (before < 0 || before >= largestNumber)
        fail(Error::Code::DamagedFile, QStringLiteral("action %1").arg(before));
    numbered.number = before + 1;
    const QString previous = hasLast ? last.text(1) : QString();
    last.reset();

    const auto kind = enumName(numbered.kind);
    m_database
        .prepared("INSERT INTO action(number, action_id, at, person, kind, note, undoes, changes, chain) "
                  "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT(action_id) DO NOTHING")
        .bind(1, numbered.number)
        .bind(2, numbered.action.value)
        .bind(3, numbered.at)
        .bind(4, numbered.person.value)
        .bindText(5, QByteArray(kind.data(), static_cast<qsizetype>(kind.size())))
        .bind(6, numbered.note)
        .bind(7, numbered.undoes.value)
        .bindText(8, numbered.changes)
        .bind(9, chainOf(previous, numbered))
        .run();
}

bool ActionLog::contains(const ActionId &action)
{
    Statement &find = m_database.prepared("SELECT 1 FROM action WHERE action_id=?1");
    find.bind(1, action.value);
    const bool found = find.step();
    find.reset();
    return found;
}

std::vector<LoggedAction> ActionLog::newest(int count)
{
    std::vector<LoggedAction> entries;
    Statement &rows = m_database.prepared("SELECT " + columns + ", changes FROM action ORDER BY number DESC LIMIT ?1");
    rows.bind(1, qint64(count));
    while (rows.step()) {
        entries.push_back(entryFrom(rows));
        entries.back().changes = rows.bytes(7);
    }
    rows.reset();
    std::reverse(entries.begin(), entries.end());
    return entries;
}

std::vector<LoggedAction> ActionLog::backTo(const std::function<bool(const LoggedAction &)> &stop)
{
    std::vector<LoggedAction> entries;
    Statement &rows = m_database.prepared("SELECT " + columns + " FROM action ORDER BY number DESC");
    while (rows.step()) {
        LoggedAction entry = entryFrom(rows);
        if (stop(entry))
            break;
        entries.push_back(std::move(entry));
    }
    rows.reset();
    return entries;
}

QByteArray ActionLog::changesOf(const ActionId &action)
{
    Statement &find = m_database.prepared("SELECT changes FROM action WHERE action_id=?1");
    find.bind(1, action.value);
    const QByteArray changes = find.step() ? find.bytes(0) : QByteArray();
    find.reset();
    return changes;
}

bool ActionLog::hasKnownKinds()
{
    Statement kinds(m_database, "SELECT DISTINCT kind FROM action");
    while (kinds.step()) {
        if (!enumFromName<Edit::Kind>(kinds.bytes(0).toStdString()))
            return false;
    }
    return true;
}

std::vector<qint64> ActionLog::brokenLinks(const std::function<bool()> &goOn)
{
    std::vector<qint64> broken;
    QString previous;
    Statement rows(m_database, "SELECT " + columns + ", changes, chain FROM action ORDER BY number");
    while (rows.step() && goOn()) {
        LoggedAction entry = entryFrom(rows);
        entry.changes = rows.bytes(7);
        const QString chain = rows.text(8);
        if (chain != chainOf(previous, entry))
            broken.push_back(entry.number);
        previous = chain;
    }
    return broken;
}

} // namespace meetlat
