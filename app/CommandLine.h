// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meetlat {

/// What the arguments (without the program's name) ask for.
struct Request
{
    enum class Kind { Window, Verb, Usage, Version, WrongUsage };
    Kind kind = Kind::Window;
    QString name;            ///< the project for the window, the verb, or the word that is not understood
    QStringList arguments;   ///< of the verb
    QString language;        ///< "nl", "en" or empty: the system's
    bool needsFonts = false; ///< the verb draws: it needs a QGuiApplication, offscreen
};
Request readRequest(QStringList arguments);

/// Runs a verb, or answers Usage, Version and WrongUsage; Window: says that none can be shown. Needs an application object. Exit status: 0 done, 1 refused
/// or problems found, 2 wrong usage.
int runRequest(const Request &request);

} // namespace meetlat
