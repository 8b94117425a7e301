// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/domain/Edit.h"

#include <QByteArray>

#include <functional>

namespace meetlat {

enum class FileRole { Lead, Rater };
MEETLAT_ENUM_NAMES(FileRole, "lead", "rater")

/// Which copy of which project a file is.
struct FileIdentity
{
    ProjectId project;
    QString replica; ///< new for every copy that is handed out
    FileRole role = FileRole::Lead;
    RaterId person; ///< who works in this file
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// Reports progress of long work in steps of at most 10 ms; return false to cancel. A total of 0: nobody knows.
using StepProgress = std::function<bool(qint64 done, qint64 total)>;

struct OpenOptions
{
    bool readOnly = false;
    QString snapshotFolder;     ///< empty: the user's data folder; "-": no snapshots
    StepProgress progress = {}; ///< while the file is checked and read; cancelling gives Cancelled
    bool snapshotLater = false; ///< the snapshot is only begun: who opens it takes the steps
};

/// One action as the log keeps it.
struct LoggedAction
{
    qint64 number = 0;
    ActionId action;
    Instant at = 0;
    RaterId person;
    Edit::Kind kind = Edit::Kind::ChangeProject;
    QString note;
    QByteArray changes; ///< JSON: [{"table","key","before","after","owner","rev"}]
    ActionId undoes;    ///< the action that this one takes back or does again
};

/// Something that is not as it should be in a file.
struct FileProblem
{
    QString kind; ///< "integrity", "foreign_key", "document_hash", "document_missing", "log_chain", "dangling"
    QString what;
    QString where;
    friend bool operator==(const FileProblem &, const FileProblem &) = default;
};

/// What could be saved of a damaged file.
struct RecoveryReport
{
    int rows = 0;             ///< read from the damaged file
    int rowsFromSnapshot = 0; ///< that only the newest good snapshot had, or had newer
    int rowsLost = 0;         ///< met, but unreadable or referring to what is lost
    int tablesCut = 0;        ///< tables of which a part could not be reached
    int documents = 0;
    QStringList documentsLost; ///< SHA-256 of documents that the rows name and whose bytes are lost or changed
    friend bool operator==(const RecoveryReport &, const RecoveryReport &) = default;
};

} // namespace meetlat
