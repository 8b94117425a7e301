// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace meetlat::pdf {

/// Whether `found` is `sought` to a reader, although the letters and digits are not the same: a page number (up to four
/// digits) stands on either side of one of `pageBreaks` (places in `found`), or a ligature ("ffi") came out as one to
/// three letters of another script, as some programs write it. Everything else has to be equal.
bool readsTheSame(QStringView found, QStringView sought, const std::vector<qsizetype> &pageBreaks);

} // namespace meetlat::pdf
