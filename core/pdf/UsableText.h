// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PageText.h"

#include <QImage>

namespace meetlat::pdf {

/// Longest side, in pixels, of a rendering for isPictured().
inline constexpr double smallImageSide = 256;

/// Fewer than 20 letters and digits: a heading or a page number over a scan, at most.
bool hasFewLetters(const QString &text);

/// The characters mean something. False for the glyph numbers, private-use and control characters that stand in place
/// of letters when a PDF does not say which letters its glyphs are; when in doubt true.
bool isReadable(const QString &text);

/// A rendering of the page shows more than its paper and the few letters of its text, on at least a tenth of the page.
bool isPictured(const QImage &page, const PageText &text);

} // namespace meetlat::pdf
