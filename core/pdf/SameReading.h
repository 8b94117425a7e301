// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace meetlat::pdf {

/// Whether `found` is `sought` to a reader, although the letters and digits are not the same: a page number (up to four
/// digits) stands on either side of one of `pageBreaks` (places in `found`), or a ligature ("ffi") came out as one to
/// three letters of another script, as some programs write it. Everything else has to be equal.
bool readsTheSame(QStringView found, QStringView sought, const std::vector<qsizetype> &pageBreaks);

/// The numbers of a text whose marks say how much they are, in order, in one spelling: with a comma, point, colon, slash
/// or fraction stroke between digits, a sign in front, a per cent or per mille behind ("1,5", "-3", "10%"). Whole numbers
/// without such a mark are their digits, which every comparison of letters and digits sees; they are not listed.
QStringList amountsIn(const QString &text);

} // namespace meetlat::pdf
