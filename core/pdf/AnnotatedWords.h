// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/OwnContent.h"
#include "core/pdf/PageText.h"

#include <optional>

namespace meetlat::pdf {

/// The words under the quads of an annotation, widened by nothing: a character belongs to it when its middle lies in a
/// quad. Empty without such characters, and where they are no stretch of text in reading order (more than a quarter of
/// the letters between the first and the last lies outside).
std::optional<TextRange> wordsUnder(const PageAnnotation &annotation, const PageText &text);

} // namespace meetlat::pdf
