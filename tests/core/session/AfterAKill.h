// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RowJson.h"
#include "core/session/ReviewSession.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace meetlat::test {

/// What a process that was killed in the middle of a transaction leaves beside the project: SQLite has to play it back.
inline bool isHot(const QString &journal)
{
    QFile file(journal);
    return file.open(QIODevice::ReadOnly) && file.read(8) == QByteArray::fromHex("d9d505f920a163d7");
}

/// The state that the log tells: the last "after" of every row.
inline std::map<QString, QJsonValue> rowsByLog(const ReviewSession &session)
{
    std::map<QString, QJsonValue> rows;
    for (const ReviewSession::LogEntry &entry : session.log()) {
        for (const QJsonValue &change : QJsonDocument::fromJson(entry.changes).array()) {
            const QJsonObject object = change.toObject();
            rows[object.value(QLatin1String("table")).toString() + object.value(QLatin1String("key")).toString()] =
                object.value(QLatin1String("after"));
        }
    }
    std::erase_if(rows, [](const auto &row) { return row.second.isNull(); });
    return rows;
}

template <typename... Rows>
std::map<QString, QJsonValue> rowsOf(const ReviewSession &session, std::variant<Rows...> *)
{
    std::map<QString, QJsonValue> rows;
    const auto add = [&]<typename Row>(const Row *) {
        for (const auto &[key, row] : session.state().all<Row>())
            rows[QLatin1String(Row::table) + key] = json::toObject(row);
    };
    (add(static_cast<const Rows *>(nullptr)), ...);
    return rows;
}

/// No action is in the file by half: its rows and its log entry are both there.
inline bool rowsAndLogAgree(const ReviewSession &session)
{
    return rowsOf(session, static_cast<AnyRow *>(nullptr)) == rowsByLog(session);
}

} // namespace meetlat::test
