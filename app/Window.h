// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meetlat {

/// Opens the window, on a project unless the path is empty, and runs it until it is closed. Answers the exit status.
/// `language` ("nl", "en") holds for this run; empty: what the user chose, else the system's.
int runWindow(int argc, char **argv, const QString &project, const QString &language = {});

} // namespace meetlat
