// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meetlat {

/// The name of a thing as the name of a file in whatever folder, on Linux, macOS and Windows, without its ending: no
/// separators, no control and direction characters, no leading or trailing dots or spaces, none of the names that
/// Windows keeps for devices, at most 120 characters and 180 bytes. Other letters stay as they are. Never empty.
QString fileNameFor(const QString &thing);

} // namespace meetlat
