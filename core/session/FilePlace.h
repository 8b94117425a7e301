// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meetlat {

/// Where a project file lies, as far as locks and lost work depend on it. A folder that is kept in step with other
/// computers is written by two programs; on many network drives locks do nothing.
struct FilePlace
{
    enum class Kind { Local, Network, Cloud };
    Kind kind = Kind::Local;
    QString name; ///< of the service ("Dropbox") or of the file system ("cifs")
    friend bool operator==(const FilePlace &, const FilePlace &) = default;
};

/// Asks the operating system for the file system; opens nothing.
FilePlace placeOf(const QString &path);
/// The rule behind it: by type of file system, by names of folders, and by what the services leave in theirs.
FilePlace placeFrom(const QString &absolutePath, const QString &fileSystem);

} // namespace meetlat
