// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/ReadyFigures.h"

#include <QByteArray>

namespace meetlat {

/// A CSV with one row per figure: id, title, value, denominator, percent, bound, status, how many are not determinable,
/// undecided and not handed in, only A's and only B's count, the plans (";"), both sentences and both definitions.
QByteArray figuresToCsv(const ReviewState &state, const std::vector<figures::Figure> &figures);

} // namespace meetlat
