// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileFacts.h"

#include <QString>

namespace meetlat {

/// What this user's computer remembers of one project file, in the user's data folder and never beside the project:
/// who has it open, how it looked when it was last closed here, and where its snapshots are. Information only: the
/// lock is SQLite's, and a record that is missing costs no more than a check of the file.
class OpenRecord
{
public:
    explicit OpenRecord(const QString &projectPath);

    /// "user, host, since" of who has it open; empty when not known.
    QString holder() const;
    /// The file is bit for bit the one that was closed here in good order and was checked within the last week.
    bool isAsClosedHere() const;
    /// The file is bit for bit the one that was closed here, however long ago.
    bool looksAsClosed() const;
    QString snapshotFolder() const;

    void noteOpened(const QString &snapshotFolder, bool wasChecked);
    /// To be called after the last byte was written and the connection was closed.
    void noteClosed();

private:
    void save();

    QString m_projectPath;
    QString m_recordPath;
    QString m_holder;
    QString m_snapshotFolder;
    QString m_looks; ///< size, time and place of the file when it was closed; empty while it is open
    Instant m_checkedAt = 0;
};

} // namespace meetlat
