// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace meetlat::pdf {

inline constexpr double hashDpi = 24;

/// 64-bit difference hash of a page image (at hashDpi; a larger one gives nearly the same), 16 hexadecimal digits:
/// each bit says whether the page gets darker from one of 9 × 8 patches to the next. Empty for a null image.
QString pageHash(const QImage &page);
/// How many of the 64 bits differ; 64 when one of them is not known.
int hammingDistance(const QString &hash, const QString &other);

} // namespace meetlat::pdf
