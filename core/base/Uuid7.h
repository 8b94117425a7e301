// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meetlat {

/// A new UUID version 7 (RFC 9562) in lower case, 36 characters: 48-bit Unix time in ms and 74 random bits; later ones
/// of one process sort after earlier ones. Never order by it across machines.
QString newUuid7();

/// True for 36 characters of lower-case hexadecimal in UUID form, any version.
bool isUuid(const QString &text);

} // namespace meetlat
