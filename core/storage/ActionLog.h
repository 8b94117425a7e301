// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"
#include "core/storage/FileFacts.h"

#include <vector>

namespace meetlat {

/// Who did what and when, each entry with the row before and after. Entries are only ever added, and each carries the
/// SHA-256 of the one before it and of itself: a changed or missing entry shows.
class ActionLog
{
public:
    explicit ActionLog(Database &database) : m_database(database) {}

    /// Twice the same action is once: a COMMIT that reported a failure may have reached the disk all the same.
    void append(const LoggedAction &entry);
    bool contains(const ActionId &action);
    /// The newest `count` entries, oldest of them first; -1: all.
    std::vector<LoggedAction> newest(int count);
    /// Without the changes: newest first, down to and without the entry at which `stop` answers true.
    std::vector<LoggedAction> backTo(const std::function<bool(const LoggedAction &)> &stop);
    QByteArray changesOf(const ActionId &action); ///< empty when there is no such entry
    bool hasKnownKinds(); ///< false: an entry is of a kind that this program does not know, and cannot be read
    /// Numbers of entries whose chain does not fit.
    std::vector<qint64> brokenLinks(const std::function<bool()> &goOn);

private:
    Database &m_database;
};

} // namespace meetlat
