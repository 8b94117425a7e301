// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Anchor.h"

#include <QStringView>

namespace meetlat::pdf {

constexpr int anchorContext = 32; ///< letters and digits on either side of a passage

/// How many of the letters around this stretch of a squeezed text are those of the anchor, 0 to twice anchorContext.
int contextFit(QStringView text, const Anchor &anchor, qsizetype start, qsizetype length);
/// With errors allowed: what stands at both ends within the same few letters counts.
int looseContextFit(QStringView text, const Anchor &anchor, qsizetype start, qsizetype length);

} // namespace meetlat::pdf
